/*
 * guest/formats/dmg*.c over hand-made images: the trailer, property lists, resource forks, chunks.
 *
 * The messages are qemu-img 7.2.22's; the corpus group "small" compares more with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/abi/config_abi.h"
#include "tests/unit/driver_harness.h"

#define LIST_AT 512u
#define LIST_BYTES_MAX 2048u
#define KOLY_AT 4096u
#define FILE_BYTES (KOLY_AT + 512)
#define MISH_BYTES(chunks) (204u + 40u * (chunks))

#define EINVAL_LINE "Could not open 't.dmg': Invalid argument\n"
#define UNKNOWN_LINE                                                                               \
    "Image contains chunks of unknown type 80000004, accessing them will result in I/O errors\n"

static uint8_t file[FILE_BYTES];
static uint8_t mish[MISH_BYTES(4)];
static struct question question;

static void set_chunk(unsigned index, uint32_t type, uint64_t sectors, uint64_t length)
{
    size_t at = MISH_BYTES(index);

    memset(mish + at, 0, 40);
    store_be(mish, at, 4, type);
    store_be(mish, at + 16, 8, sectors);
    store_be(mish, at + 32, 8, length);
}

static size_t put_base64(size_t at, const uint8_t *bytes, size_t length)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    for (size_t i = 0; i < length; i += 3) {
        uint32_t group = (uint32_t)bytes[i] << 16;
        group |= i + 1 < length ? (uint32_t)bytes[i + 1] << 8 : 0;
        group |= i + 2 < length ? bytes[i + 2] : 0;
        for (unsigned k = 0; k < 4; k++) {
            bool is_padding = i + k > length;
            file[at++] = (uint8_t)(is_padding ? '=' : digits[(group >> (18 - 6 * k)) & 63]);
        }
        if (i % 57 == 54) {
            file[at++] = '\n';
        }
    }
    return at;
}

static size_t put_text(size_t at, const char *text)
{
    memcpy(file + at, text, strlen(text));
    return at + strlen(text);
}

static void set_koly(size_t at, uint64_t value)
{
    store_be(file, KOLY_AT + at, 8, value);
}

/* A property list with the block table in it, `chunks` long. */
static void make_list(unsigned chunks)
{
    memset(file + LIST_AT, 0, LIST_BYTES_MAX);
    size_t at = put_text(LIST_AT, "<plist><data>\n\t");
    at = put_base64(at, mish, MISH_BYTES(chunks));
    at = put_text(at, "</data><data>AAAA</data></plist>");
    set_koly(0xd8, LIST_AT);
    set_koly(0xe0, at - LIST_AT);
}

/* The same in a resource fork. */
static void make_resources(unsigned chunks)
{
    memset(file + LIST_AT, 0, LIST_BYTES_MAX);
    store_be(file, LIST_AT, 4, 256);
    store_be(file, LIST_AT + 8, 4, 4 + MISH_BYTES(chunks));
    store_be(file, LIST_AT + 256, 4, MISH_BYTES(chunks));
    memcpy(file + LIST_AT + 260, mish, MISH_BYTES(chunks));
    set_koly(0x28, LIST_AT);
    set_koly(0x30, 260 + MISH_BYTES(chunks));
}

static int make_image(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    memset(mish, 0, sizeof(mish));
    question = (struct question){.name = "t.dmg", .bytes = file, .length = FILE_BYTES};
    memcpy(mish, "mish", 4);
    set_chunk(0, 1, 8, 4096);
    set_chunk(1, 0x80000005, 64, 100);
    set_chunk(2, 0, 1u << 30, 0);
    set_chunk(3, 0xffffffff, 0, 0);
    memcpy(file + KOLY_AT, "koly", 4);
    set_koly(0x1ec, 80);
    make_list(4);
    return 0;
}

static void assert_opens(const char *said)
{
    const struct answer *a = ask(&question);

    assert_string_equal(a->said, said);
    assert_int_equal(a->error, INSTAR_OK);
    assert_int_equal(a->disk_bytes, 80 * 512);
}

static void test_property_list(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_string_equal(a->said, "");
    assert_int_equal(a->format, FORMAT_DMG);
    assert_int_equal(a->disk_bytes, 80 * 512);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, 80 * 512, EXTENT_PRESENT | EXTENT_DATA, 0);
    torture(&question);
    question.name = ".dmg"; /* a name, and no suffix */
    assert_int_equal(ask(&question)->format, FORMAT_RAW);
    question.name = "t.dmg2";
    assert_int_equal(ask(&question)->format, FORMAT_RAW);
}

static void test_resource_fork(void **state)
{
    (void)state;
    make_resources(4);
    assert_opens("");
    torture(&question);
    store_be(file, LIST_AT, 4, 0xffffffff); /* where the data begins */
    assert_refused(&question, EINVAL_LINE);
    make_resources(4);
    store_be(file, LIST_AT + 8, 4, 0);
    assert_refused(&question, EINVAL_LINE);
    store_be(file, LIST_AT + 8, 4, 4096);
    assert_refused(&question, EINVAL_LINE);
    make_resources(4);
    store_be(file, LIST_AT + 256, 4, 0);
    assert_refused(&question, EINVAL_LINE);
    store_be(file, LIST_AT + 256, 4, 4096);
    assert_refused(&question, EINVAL_LINE);
}

static void test_chunk_limits(void **state)
{
    (void)state;
    set_chunk(1, 1, (1u << 17) + 1, 0);
    make_list(4);
    assert_refused(&question,
                   "sector count 131073 for chunk 1 is larger than max (131072)\n" EINVAL_LINE);
    set_chunk(1, 1, 1u << 17, (64 << 20) + 1);
    make_resources(4);
    assert_refused(&question,
                   "length 67108865 for chunk 1 is larger than max (67108864)\n" EINVAL_LINE);
    set_chunk(1, 1, 1u << 17, 64 << 20);
    make_resources(4);
    assert_opens("");
}

/* From 10.0.13 on, raw chunks are as long as their sectors, but for the end of the last one. */
static void test_raw_chunk_lengths(void **state)
{
    (void)state;
    question.qemu_version = QEMU_VERSION(10, 0, 13);
    assert_opens("");
    set_chunk(0, 1, 8, 7 * 512 + 1);
    make_list(4);
    assert_opens("");
    set_chunk(0, 1, 8, 7 * 512);
    make_list(4);
    assert_refused(&question, "length 3584 for chunk 0 is inconsistent with sector count 8\n" //
                   EINVAL_LINE);
    set_chunk(0, 1, 8, 4097);
    make_resources(4);
    assert_refused(&question, "length 4097 for chunk 0 is inconsistent with sector count 8\n" //
                   EINVAL_LINE);
    question.qemu_version = QEMU_VERSION(10, 0, 12);
    assert_opens("");
}

/* Each kind is warned of once, and such chunks do not count. */
static void test_chunks_that_cannot_be_read(void **state)
{
    (void)state;
    set_chunk(0, 0x80000004, 0, 0);
    set_chunk(1, 0x80000004, 0, 0);
    make_list(4);
    assert_opens(UNKNOWN_LINE);
    set_chunk(0, 0x80000006, 0, 0);
    set_chunk(1, 0x80000007, 0, 0);
    set_chunk(2, 0x80000006, 0, 0);
    set_chunk(3, 1, 1u << 18, 0);
    make_list(4);
    assert_refused(&question,
                   "dmg-bzip2 module is missing, accessing bzip2 compressed blocks will result in "
                   "I/O errors\n"
                   "dmg-lzfse module is missing, accessing lzfse compressed blocks will result in "
                   "I/O errors\n"
                   "sector count 262144 for chunk 0 is larger than max (131072)\n" EINVAL_LINE);
    set_chunk(3, 0x7ffffffe, 1u << 18, 0); /* a comment */
    set_chunk(0, 0x80000007, 0, 0);
    set_chunk(2, 0x80000007, 0, 0);
    make_list(4);
    assert_opens("dmg-lzfse module is missing, accessing lzfse compressed blocks will result in "
                 "I/O errors\n");
}

static void test_tables_that_are_none(void **state)
{
    (void)state;
    set_chunk(0, 1, 1u << 18, 0);
    memcpy(mish, "fish", 4);
    make_list(4);
    assert_opens("");
    question.qemu_version = QEMU_VERSION(10, 0, 13); /* wants a chunk at least */
    assert_refused(&question, EINVAL_LINE);
    question.qemu_version = 0;
    memcpy(mish, "mish", 4);
    make_list(0); /* too short for a chunk */
    assert_opens("");
    make_resources(4);
    store_be(file, LIST_AT + 8, 4, 4 + 243);
    store_be(file, LIST_AT + 256, 4, 243);
    assert_opens("");
}

static void test_broken_lists(void **state)
{
    (void)state;
    memcpy(file + LIST_AT, "<data>AAAA", 10);
    set_koly(0xe0, 10);
    assert_refused(&question, EINVAL_LINE);
    set_koly(0xe0, 5); /* no element at all */
    assert_opens("");
    set_koly(0xe0, 0);
    assert_refused(&question, EINVAL_LINE);
    make_list(4);
    file[LIST_AT + 2] = 0; /* a NUL ends the list */
    assert_opens("");
    make_list(4);
    file[LIST_AT + 40] = 0;
    assert_refused(&question, EINVAL_LINE);
}

static void test_trailer(void **state)
{
    static const struct {
        size_t at;
        uint64_t value;
    } cases[] = {
        {0x18, KOLY_AT + 1}, {0x28, KOLY_AT}, {0x30, KOLY_AT + 1},
        {0xd8, KOLY_AT},     {0xe0, KOLY_AT}, {0x1ec, 1ull << 63},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_image(NULL);
        set_koly(cases[i].at, cases[i].value);
        assert_refused(&question, EINVAL_LINE);
    }
    make_image(NULL);
    set_koly(0x1ec, 1ull << 55);
    assert_refused(&question, "Could not refresh total sector count: File too large\n");
    file[KOLY_AT] = 'K';
    assert_refused(&question, "Could not locate UDIF trailer in dmg file\n");
    question.format = FORMAT_DMG;
    question.length = 0;
    assert_refused(&question, "dmg file must be at least 512 bytes long\n");
}

/* The trailer of a file that does not end at a sector. */
static void test_odd_length(void **state)
{
    static uint8_t longer[FILE_BYTES + 100];

    (void)state;
    memcpy(longer, file, KOLY_AT);
    memcpy(longer + KOLY_AT + 100, file + KOLY_AT, 512);
    question.bytes = longer;
    question.length = sizeof(longer);
    assert_opens("");
}

#define TEST(function) cmocka_unit_test_setup(function, make_image)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_property_list),
        TEST(test_resource_fork),
        TEST(test_chunk_limits),
        TEST(test_raw_chunk_lengths),
        TEST(test_chunks_that_cannot_be_read),
        TEST(test_tables_that_are_none),
        TEST(test_broken_lists),
        TEST(test_trailer),
        TEST(test_odd_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
