/*
 * guest/formats/vpc.c over hand-made images of 512-byte blocks: look-up, sizes, refusals.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/vpc_pokes.table compares many more with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "tests/unit/driver_harness.h"

#define FILE_BYTES 16384u
#define HEADER_AT 512u
#define BAT_AT 1536u
#define BLOCKS 8u

static uint8_t file[FILE_BYTES];
static struct question question = {.bytes = file, .length = FILE_BYTES};

static void set_checksum(size_t at)
{
    uint32_t sum = 0;

    store_be(file, at + 64, 4, 0);
    for (size_t i = 0; i < 512; i++) {
        sum += file[at + i];
    }
    store_be(file, at + 64, 4, ~sum);
}

static void make_footer(size_t at, uint32_t type, uint64_t disk_bytes)
{
    memcpy(file + at, "conectix", 8);
    store_be(file, at + 16, 8, HEADER_AT);
    memcpy(file + at + 28, "qem2", 4);
    store_be(file, at + 48, 8, disk_bytes);
    store_be(file, at + 56, 2, 1);
    file[at + 58] = 1;
    file[at + 59] = 5; /* geometry: 5 sectors */
    store_be(file, at + 60, 4, type);
    set_checksum(at);
}

/* Blocks 0 and 2 of eight are there, at sectors 4 and 6. Blocks this small have no bitmap. */
static int make_dynamic(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    make_footer(0, 3, BLOCKS * 512);
    memcpy(file + HEADER_AT, "cxsparse", 8);
    store_be(file, HEADER_AT + 16, 8, BAT_AT);
    store_be(file, HEADER_AT + 28, 4, BLOCKS);
    store_be(file, HEADER_AT + 32, 4, 512);
    memset(file + BAT_AT, 0xff, BLOCKS * 4);
    store_be(file, BAT_AT, 4, 4);
    store_be(file, BAT_AT + 8, 4, 6);
    question = (struct question){.bytes = file, .length = FILE_BYTES};
    return 0;
}

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET)
#define ZERO (EXTENT_PRESENT | EXTENT_ZERO)

static void test_dynamic(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_int_equal(a->error, INSTAR_OK);
    assert_int_equal(a->format, FORMAT_VPC);
    assert_int_equal(a->disk_bytes, BLOCKS * 512);
    assert_int_equal(a->extent_count, 4);
    assert_extent(a, 0, 512, DATA, 4 * 512);
    assert_extent(a, 1, 512, ZERO, 0);
    assert_extent(a, 2, 512, DATA, 6 * 512);
    assert_extent(a, 3, 5 * 512, ZERO, 0);
    torture(&question);
}

static void test_fixed_is_raw_unless_forced(void **state)
{
    static const struct alloc_extent runs[] = {{0, 512, 1}, {512, 3584, 0}, {4096, 512, 1}};

    (void)state;
    memset(file, 0, sizeof(file));
    make_footer(4096, 2, 4096);
    question.length = 4608;
    assert_int_equal(ask(&question)->format, FORMAT_RAW);
    question.format = FORMAT_VPC;
    question.runs = runs;
    question.run_count = 3;
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_VPC);
    assert_int_equal(a->disk_bytes, 4096);
    assert_extent(a, 0, 512, DATA, 0);
    assert_extent(a, 1, 3584, DATA | EXTENT_ZERO, 512);
    torture(&question);
}

/* From 4 KiB on a block has a bitmap, of at least a sector. */
static void test_data_follows_the_bitmap(void **state)
{
    (void)state;
    store_be(file, HEADER_AT + 32, 4, 4096);
    const struct answer *a = ask(&question);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, BLOCKS * 512, DATA, 5 * 512);
}

/* A footer of type "fixed" in front is opened as dynamic and mapped as fixed. */
static void test_type_fixed_in_front(void **state)
{
    (void)state;
    make_footer(0, 2, BLOCKS * 512);
    const struct answer *a = ask(&question);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, BLOCKS * 512, DATA, 0);
}

static void test_size_by_creator_and_version(void **state)
{
    static const struct {
        const char *creator;
        bool by_geometry_7_2;
        bool by_geometry_10;
    } cases[] = {
        {"vpc ", true, true},    {"qemu", true, true},    {"qem2", false, false},
        {"win ", false, false},  {"d2v ", false, false},  {"CTXS", false, false},
        {"tap\0", false, false}, {"wa\0\0", true, false}, {"xen ", true, false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        memcpy(file + 28, cases[i].creator, 4);
        set_checksum(0);
        question.qemu_version = QEMU_VERSION(7, 2, 22);
        assert_int_equal(ask(&question)->disk_bytes, cases[i].by_geometry_7_2 ? 2560 : 4096);
        question.qemu_version = QEMU_VERSION(10, 0, 2);
        assert_int_equal(ask(&question)->disk_bytes, cases[i].by_geometry_10 ? 2560 : 4096);
    }
    /* The largest geometry says nothing. */
    memcpy(file + 28, "qemu\0\0\0\0", 4);
    store_be(file, 56, 4, 0xffff10ff);
    set_checksum(0);
    assert_int_equal(ask(&question)->disk_bytes, 4096);
}

static void test_refused_footers(void **state)
{
    (void)state;
    file[100] ^= 1;
    assert_refused(&question, "Incorrect header checksum\n");
    question.qemu_version = QEMU_VERSION(5, 2, 0);
    assert_refused(&question, "Incorrect header checksum\n");
    make_dynamic(NULL);
    make_footer(0, 4, BLOCKS * 512);
    assert_refused(&question, "Differencing VHD images are not supported\n");
    make_footer(0, 3, 0x1fe00000200);
    assert_refused(&question, "Could not open 't': File too large\n");
    question.format = FORMAT_VPC;
    file[0] = 0;
    assert_refused(&question, "invalid VPC image\n");
    question.length = 0;
    assert_refused(&question, "File too small for a VHD header\n");
}

static void test_refused_headers(void **state)
{
    (void)state;
    store_be(file, 16, 8, UINT64_MAX);
    set_checksum(0);
    assert_refused(&question, "Error reading dynamic VHD header\n");
    make_dynamic(NULL);
    file[HEADER_AT] = 0;
    assert_refused(&question, "Invalid header magic\n");
    make_dynamic(NULL);
    store_be(file, HEADER_AT + 32, 4, 513);
    assert_refused(&question, "Invalid block size 513\n");
    store_be(file, HEADER_AT + 32, 4, 256);
    assert_refused(&question, "Invalid block size 256\n");
    make_dynamic(NULL);
    store_be(file, HEADER_AT + 28, 4, BLOCKS - 1);
    assert_refused(&question, "Page table too small\n");
    store_be(file, HEADER_AT + 28, 4, 0x40000001);
    assert_refused(&question, "Max Table Entries too large (1073741825)\n");
    store_be(file, HEADER_AT + 28, 4, 0x80000000);
    assert_refused(&question, "Max Table Entries too large (-2147483648)\n");
    store_be(file, HEADER_AT + 28, 4, BLOCKS);
    store_be(file, HEADER_AT + 16, 8, 0xfffffffffffffe00);
    assert_refused(&question, "Error reading pagetable\n");
}

static void test_blocks_past_the_end(void **state)
{
    static const char truncated[] =
        "block-vpc: free_data_block_offset points after the end of file. The image has been "
        "truncated.\n";

    (void)state;
    store_be(file, BAT_AT + 4, 4, FILE_BYTES / 512 - 1);
    assert_int_equal(ask(&question)->error, INSTAR_OK);
    store_be(file, BAT_AT + 4, 4, FILE_BYTES / 512);
    assert_refused(&question, truncated);
    make_dynamic(NULL);
    /* A table in the void is one of blocks at 0; half a billion of them cost nothing. */
    store_be(file, HEADER_AT + 16, 8, 1 << 30);
    store_be(file, HEADER_AT + 28, 4, 0x1fffff80);
    assert_refused(&question, truncated);
}

#define TEST(function) cmocka_unit_test_setup(function, make_dynamic)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_dynamic),
        TEST(test_fixed_is_raw_unless_forced),
        TEST(test_data_follows_the_bitmap),
        TEST(test_type_fixed_in_front),
        TEST(test_size_by_creator_and_version),
        TEST(test_refused_footers),
        TEST(test_refused_headers),
        TEST(test_blocks_past_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
