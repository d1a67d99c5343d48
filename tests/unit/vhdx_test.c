/*
 * guest/formats/vhdx*.c over a hand-made image: headers, log, regions, metadata, BAT.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/vhdx_pokes.table compares many more with
 * it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/base/crc32c.h"
#include "tests/unit/driver_harness.h"

#define KIB 1024u
#define MIB (1024u * KIB)
#define HEADER_1_AT (64 * KIB)
#define HEADER_2_AT (128 * KIB)
#define REGIONS_AT (192 * KIB)
#define LOG_AT (1 * MIB)
#define METADATA_AT (2 * MIB)
#define ITEMS_AT (METADATA_AT + 64 * KIB)
#define BAT_AT (3 * MIB)
#define DATA_AT (4 * MIB)
#define FILE_BYTES (6 * MIB)
#define DISK_BYTES (4 * MIB)

#define EINVAL_LINE "Could not open 't': Invalid argument\n"
#define EIO_LINE "Could not open 't': Input/output error\n"
#define ENOTSUP_LINE "Could not open 't': Operation not supported\n"
#define NO_HEADER_LINE "No valid VHDX header found\n"

static uint8_t file[FILE_BYTES];
static struct question question;

static const uint8_t bat_guid[] = {0x66, 0x77, 0xc2, 0x2d, 0x23, 0xf6, 0x00, 0x42,
                                   0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08};
static const uint8_t metadata_guid[] = {0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b,
                                        0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e};
/* File parameters, disk size, page 83, logical and physical sector size, parent locator. */
static const uint8_t item_guid[][16] = {
    {0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d, 0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7,
     0x6b},
    {0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4,
     0xb8},
    {0xab, 0x12, 0xca, 0xbe, 0xe6, 0xb2, 0x23, 0x45, 0x93, 0xef, 0xc3, 0x09, 0xe0, 0x00, 0xc7,
     0x46},
    {0x1d, 0xbf, 0x41, 0x81, 0x6f, 0xa9, 0x09, 0x47, 0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab,
     0x5f},
    {0xc7, 0x48, 0xa3, 0xcd, 0x5d, 0x44, 0x71, 0x44, 0x9c, 0xc9, 0xe9, 0x88, 0x52, 0x51, 0xc5,
     0x56},
    {0x2d, 0x5f, 0xd3, 0xa8, 0x0b, 0xb3, 0x4d, 0x45, 0xab, 0xf7, 0xd3, 0xd8, 0x48, 0x34, 0xab,
     0x0c},
};

static void set_crc(size_t at, size_t length)
{
    store_le(file, at + 4, 4, 0);
    store_le(file, at + 4, 4, crc32c(0, file + at, length));
}

static void set_all_crcs(void)
{
    set_crc(HEADER_1_AT, 4096);
    set_crc(HEADER_2_AT, 4096);
    set_crc(REGIONS_AT, 64 * KIB);
}

/* Writes a field of both headers and the CRCs. */
static void set_headers(size_t at, unsigned width, uint64_t value)
{
    store_le(file, HEADER_1_AT + at, width, value);
    store_le(file, HEADER_2_AT + at, width, value);
    set_all_crcs();
}

static void make_header(size_t at, uint64_t sequence)
{
    memcpy(file + at, "head", 4);
    store_le(file, at + 8, 8, sequence);
    store_le(file, at + 66, 2, 1);
    store_le(file, at + 68, 4, MIB);
    store_le(file, at + 72, 8, LOG_AT);
}

static void make_region(unsigned index, const uint8_t *guid, uint64_t offset, uint32_t flags)
{
    size_t at = REGIONS_AT + 16 + 32 * index;

    memcpy(file + at, guid, 16);
    store_le(file, at + 16, 8, offset);
    store_le(file, at + 24, 4, MIB);
    store_le(file, at + 28, 4, flags);
    store_le(file, REGIONS_AT + 8, 4, index + 1);
    set_all_crcs();
}

static void make_item(unsigned index, const uint8_t *guid, uint32_t offset, uint32_t flags)
{
    size_t at = METADATA_AT + 32 + 32 * index;

    memcpy(file + at, guid, 16);
    store_le(file, at + 16, 4, offset);
    store_le(file, at + 24, 4, flags);
    store_le(file, METADATA_AT + 10, 2, index + 1);
}

/* Four blocks of 1 MiB: present, zero, unmapped, present. */
static int make_image(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    question = (struct question){.bytes = file, .length = FILE_BYTES};
    memcpy(file, "vhdxfile", 8);
    make_header(HEADER_1_AT, 7);
    make_header(HEADER_2_AT, 8);
    memcpy(file + REGIONS_AT, "regi", 4);
    make_region(0, bat_guid, BAT_AT, 1);
    make_region(1, metadata_guid, METADATA_AT, 1);
    memcpy(file + METADATA_AT, "metadata", 8);
    for (unsigned i = 0; i < 5; i++) {
        make_item(i, item_guid[i], 64 * KIB + 16 * i, 4);
    }
    store_le(file, ITEMS_AT, 4, MIB);
    store_le(file, ITEMS_AT + 16, 8, DISK_BYTES);
    store_le(file, ITEMS_AT + 48, 4, 512);
    store_le(file, ITEMS_AT + 64, 4, 512);
    store_le(file, BAT_AT, 8, DATA_AT | 6);
    store_le(file, BAT_AT + 8, 8, 2);
    store_le(file, BAT_AT + 16, 8, 3);
    store_le(file, BAT_AT + 24, 8, (DATA_AT + MIB) | 6);
    set_all_crcs();
    return 0;
}

static void assert_opens(void)
{
    const struct answer *a = ask(&question);

    assert_string_equal(a->said, "");
    assert_int_equal(a->error, INSTAR_OK);
}

static void test_one_extent_without_offset(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_string_equal(a->said, "");
    assert_int_equal(a->format, FORMAT_VHDX);
    assert_int_equal(a->disk_bytes, DISK_BYTES);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, DISK_BYTES, EXTENT_PRESENT | EXTENT_DATA, 0);
    torture(&question);
}

static void test_choice_of_header(void **state)
{
    (void)state;
    /* The newer header counts: a log version that only the older one has is not seen. */
    store_le(file, HEADER_1_AT + 64, 2, 1);
    set_all_crcs();
    assert_opens();
    store_le(file, HEADER_1_AT + 8, 8, 9);
    set_all_crcs();
    assert_refused(&question, EINVAL_LINE);
    file[HEADER_1_AT + 100] ^= 1; /* its CRC is wrong now */
    assert_opens();
    file[HEADER_2_AT] = 'H';
    set_crc(HEADER_2_AT, 4096);
    assert_refused(&question, NO_HEADER_LINE);
}

static void test_equal_sequences(void **state)
{
    (void)state;
    set_headers(8, 8, 7);
    assert_opens();
    file[HEADER_2_AT + 20] = 1;
    set_all_crcs();
    assert_refused(&question, NO_HEADER_LINE);
    make_image(NULL);
    set_headers(66, 2, 2); /* version */
    assert_refused(&question, NO_HEADER_LINE);
}

static void test_place_of_the_log(void **state)
{
    (void)state;
    set_headers(72, 8, MIB / 2);
    assert_refused(&question, EINVAL_LINE);
    set_headers(72, 8, MIB + 1);
    assert_refused(&question, EINVAL_LINE);
    make_image(NULL);
    set_headers(48, 1, 1);
    assert_opens(); /* an empty log */
    set_headers(68, 4, MIB + 4096);
    assert_refused(&question, EINVAL_LINE);
    set_headers(68, 4, 0);
    assert_opens();
    make_image(NULL);
    set_headers(48, 1, 1);
    set_headers(72, 8, 0xfffffffffff00000);
    assert_refused(&question, EIO_LINE);
}

/* An entry of one sector whose sequence number is `sequence`. */
static void make_entry(size_t at, uint64_t sequence)
{
    memcpy(file + at, "loge", 4);
    store_le(file, at + 8, 4, 4096);
    store_le(file, at + 16, 8, sequence);
    store_le(file, at + 32, 1, 1);
    set_crc(at, 4096);
}

#define REPLAY_LINES                                                                               \
    "VHDX image file 't' opened read-only, but contains a log that needs to be replayed\n"         \
    "To replay the log, run:\n"                                                                    \
    "qemu-img check -r all 't'\n"

static void test_log_that_needs_replay(void **state)
{
    (void)state;
    set_headers(48, 1, 1);
    make_entry(LOG_AT + 5 * 4096, 1);
    assert_refused(&question, REPLAY_LINES);
    file[LOG_AT + 5 * 4096 + 3000] = 1; /* the CRC is wrong */
    assert_opens();
    make_entry(LOG_AT + MIB - 4096, 1); /* at the ring's end */
    assert_refused(&question, REPLAY_LINES);
    make_entry(LOG_AT + MIB - 4096, 0);
    assert_opens();
    torture(&question);
}

static void test_log_descriptors(void **state)
{
    const size_t at = LOG_AT + 64;

    (void)state;
    set_headers(48, 1, 1);
    store_le(file, LOG_AT + 24, 4, 1);
    memcpy(file + at, "zero", 4);
    store_le(file, at + 24, 8, 3);
    make_entry(LOG_AT, 3);
    assert_refused(&question, REPLAY_LINES);
    store_le(file, at + 8, 8, 1); /* zeros half a sector */
    make_entry(LOG_AT, 3);
    assert_refused(&question, EINVAL_LINE);
    memcpy(file + at, "desc", 4);
    make_entry(LOG_AT, 3);
    assert_refused(&question, REPLAY_LINES);
    memcpy(file + at, "data", 4);
    make_entry(LOG_AT, 3);
    assert_refused(&question, EINVAL_LINE);
    store_le(file, LOG_AT + 24, 4, 127); /* more than the first sector holds */
    make_entry(LOG_AT, 3);
    assert_refused(&question, EINVAL_LINE);
}

/* An entry as long as the log, with a wrong CRC, sends qemu-img round and round. */
static void test_endless_log(void **state)
{
    (void)state;
    set_headers(48, 1, 1);
    make_entry(LOG_AT, 1);
    store_le(file, LOG_AT + 8, 4, MIB);
    assert_refused(&question, "The search of the VHDX log does not end\n");
}

static void test_log_in_a_hole(void **state)
{
    static const struct alloc_extent runs[] = {
        {0, LOG_AT, 1}, {LOG_AT, MIB - 4096, 0}, {2 * MIB - 4096, FILE_BYTES - 2 * MIB + 4096, 1}};

    (void)state;
    set_headers(48, 1, 1);
    question.runs = runs;
    question.run_count = 3;
    assert_opens();
    make_entry(LOG_AT + MIB - 4096, 1);
    assert_refused(&question, REPLAY_LINES);
}

static void test_region_table(void **state)
{
    static const uint8_t unknown[16] = {1};

    (void)state;
    make_region(2, unknown, DATA_AT + 8 * MIB, 0);
    assert_opens();
    make_region(2, unknown, DATA_AT + 8 * MIB, 1);
    assert_refused(&question, ENOTSUP_LINE);
    make_region(2, bat_guid, DATA_AT + 8 * MIB, 1);
    assert_refused(&question, EINVAL_LINE);
    make_region(2, metadata_guid, DATA_AT + 8 * MIB, 1);
    assert_refused(&question, EINVAL_LINE);
    make_region(2, unknown, BAT_AT + 1, 0);
    assert_refused(
        &question,
        "VHDX region 3145729-4194305 overlaps with region 3145728-4194304\n" EINVAL_LINE);
    make_region(0, bat_guid, BAT_AT, 1);
    assert_refused(&question, EINVAL_LINE); /* no metadata */
    store_le(file, REGIONS_AT + 8, 4, 2048);
    set_all_crcs();
    assert_refused(&question, EINVAL_LINE);
    make_image(NULL);
    file[REGIONS_AT + 60000] = 1; /* all of the 64 KiB is under the CRC */
    assert_refused(&question, EINVAL_LINE);
}

static void test_metadata_table(void **state)
{
    static const uint8_t unknown[16] = {1};

    (void)state;
    make_item(5, unknown, 0, 0);
    assert_opens();
    make_item(5, unknown, 0, 4);
    assert_refused(&question, ENOTSUP_LINE);
    make_item(5, item_guid[5], 0, 4); /* a parent */
    assert_refused(&question, ENOTSUP_LINE);
    make_item(5, item_guid[0], 0, 4);
    assert_refused(&question, EINVAL_LINE);
    make_item(3, item_guid[3], 0, 4); /* one is missing */
    assert_refused(&question, ENOTSUP_LINE);
    store_le(file, METADATA_AT + 10, 2, 2048);
    assert_refused(&question, EINVAL_LINE);
    make_image(NULL);
    file[METADATA_AT] = 'M';
    assert_refused(&question, EINVAL_LINE);
    make_image(NULL);
    make_region(1, metadata_guid, UINT64_MAX - 2 * MIB, 1);
    assert_refused(&question, EIO_LINE);
}

static void test_items(void **state)
{
    static const struct {
        size_t at;
        unsigned width;
        uint64_t value;
        const char *said;
    } cases[] = {
        {0, 4, MIB / 2, EINVAL_LINE},
        {0, 4, 3 * MIB, EINVAL_LINE},
        {0, 4, 512 * MIB, EINVAL_LINE},
        {4, 4, 2, EINVAL_LINE}, /* has a parent, but no locator */
        {16, 8, 0, EINVAL_LINE},
        {16, 8, 1ull << 50, EINVAL_LINE},
        /* 2^32 blocks and one: the count wraps, the size is too large all the same. */
        {16, 8, (1ull << 63) + 1, "Could not refresh total sector count: File too large\n"},
        {48, 4, 4096, ENOTSUP_LINE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_image(NULL);
        memset(file + BAT_AT, 0, 64);
        store_le(file, ITEMS_AT + cases[i].at, cases[i].width, cases[i].value);
        assert_refused(&question, cases[i].said);
    }
}

static void test_bat(void **state)
{
    static const struct {
        uint64_t entry;
        const char *said;
    } cases[] = {
        {0x7ffffffffff00006, "VHDX BAT entry 1 offset overflow.\n" EINVAL_LINE},
        {FILE_BYTES | 6,
         "VHDX BAT entry 1 start offset 6291456 points after end of file (6291456). Image has "
         "probably been truncated.\n" EINVAL_LINE},
        {BAT_AT | 6,
         "VHDX region 3145728-4194304 overlaps with region 3145728-4194304\n" EINVAL_LINE},
        {LOG_AT | 6,
         "VHDX region 1048576-2097152 overlaps with region 1048576-2097152\n" EINVAL_LINE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_image(NULL);
        store_le(file, BAT_AT + 8, 8, cases[i].entry);
        assert_refused(&question, cases[i].said);
    }
    make_image(NULL);
    question.length = FILE_BYTES - 512;
    assert_refused(&question,
                   "VHDX BAT entry 3 end offset 6291455 points after end of file (6290944). Image "
                   "has probably been truncated.\n" EINVAL_LINE);
    store_le(file, ITEMS_AT + 16, 8, DISK_BYTES - 512); /* then the last block may be short */
    assert_opens();
}

static void test_place_of_the_bat(void **state)
{
    (void)state;
    make_region(0, bat_guid, BAT_AT, 1);
    store_le(file, REGIONS_AT + 16 + 24, 4, 31); /* bytes: room for 3 entries */
    make_region(1, metadata_guid, METADATA_AT, 1);
    assert_refused(&question, EINVAL_LINE);
    make_image(NULL);
    make_region(0, bat_guid, UINT64_MAX - 2 * MIB, 1);
    make_region(1, metadata_guid, METADATA_AT, 1);
    assert_refused(&question, EIO_LINE);
}

/* A table past the end of the file costs no look at its entries: nothing is present. */
static void test_table_in_the_void(void **state)
{
    (void)state;
    store_le(file, ITEMS_AT, 4, 256 * MIB);
    store_le(file, ITEMS_AT + 16, 8, 17ull * 256 * MIB - 1);
    make_region(0, bat_guid, 300ull * MIB, 1);
    make_region(1, metadata_guid, METADATA_AT, 1);
    assert_opens();
}

static void test_forced_on_something_else(void **state)
{
    (void)state;
    file[0] = 'V';
    assert_int_equal(ask(&question)->format, FORMAT_RAW);
    question.format = FORMAT_VHDX;
    assert_refused(&question, EINVAL_LINE);
}

#define TEST(function) cmocka_unit_test_setup(function, make_image)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_one_extent_without_offset),
        TEST(test_choice_of_header),
        TEST(test_equal_sequences),
        TEST(test_place_of_the_log),
        TEST(test_log_that_needs_replay),
        TEST(test_log_descriptors),
        TEST(test_endless_log),
        TEST(test_log_in_a_hole),
        TEST(test_region_table),
        TEST(test_metadata_table),
        TEST(test_items),
        TEST(test_bat),
        TEST(test_place_of_the_bat),
        TEST(test_table_in_the_void),
        TEST(test_forced_on_something_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
