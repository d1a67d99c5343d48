/*
 * The description of a disk read back: as the sink writes it, in any pieces, and nothing else.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/digest_line.h"

#define MIB ((size_t)DIGEST_CHUNK_BYTES)
#define HEX "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define HEADER "instar-digest 1 chunk 1048576\n"
#define PADDED "instar-digest 1 chunk 1048576 padded from "

static struct digest_reader reader;
static struct digest_range ranges[8];
static unsigned range_count;
static unsigned range_limit;

static bool keep(void *context, const struct digest_range *range)
{
    assert_ptr_equal(context, ranges);
    if (range_count == range_limit) {
        return false;
    }
    ranges[range_count++] = *range;
    return true;
}

static void init(void)
{
    range_count = 0;
    range_limit = 8;
    digest_reader_init(&reader, keep, ranges);
}

static bool take_all(const char *text)
{
    init();
    return digest_reader_take(&reader, text, strlen(text));
}

static bool to_reader(void *context, const char *text, size_t length)
{
    (void)context;
    for (size_t i = 0; i < length; i++) {
        assert_true(digest_reader_take(&reader, text + i, 1));
    }
    return true;
}

static void describe(bool padded, uint64_t size_bytes, size_t data_bytes, char *ret_hex)
{
    static unsigned char data[DIGEST_CHUNK_BYTES];
    const struct iovec piece = {.iov_base = data, .iov_len = data_bytes};
    struct digest_sink *sink = digest_sink_new(to_reader, NULL);

    memset(data, 7, sizeof(data));
    init();
    assert_non_null(sink);
    if (padded) {
        digest_sink_pad(sink);
    }
    assert_true(digest_sink_resize(sink, size_bytes));
    assert_int_equal(reader.size_bytes, padded ? size_bytes : 0);
    assert_true(digest_sink_write(sink, 2 * MIB, &piece, 1));
    assert_true(digest_sink_finish(sink, ret_hex));
    digest_sink_free(sink);
    assert_false(digest_reader_has_ended(&reader));
    assert_true(digest_reader_take(&reader, ret_hex, DIGEST_HEX_CHARS));
    assert_true(digest_reader_take(&reader, "  some file\n", 12));
    assert_true(digest_reader_has_ended(&reader));
    assert_string_equal(reader.hex, ret_hex);
    assert_int_equal(reader.size_bytes, size_bytes);
}

static void test_sink(void **state)
{
    char whole[DIGEST_HEX_CHARS + 1];
    char cut[DIGEST_HEX_CHARS + 1];

    (void)state;
    describe(false, 4 * MIB, MIB, whole);
    assert_int_equal(range_count, 3);
    assert_true(ranges[0].is_zero && ranges[0].start == 0 && ranges[0].count == 2);
    assert_true(!ranges[1].is_zero && ranges[1].start == 2 && ranges[1].count == 1);
    assert_true(ranges[2].is_zero && ranges[2].start == 3 && ranges[2].count == 1);
    describe(false, 2 * MIB + 512, 512, cut);
    assert_int_equal(range_count, 2);
    assert_string_not_equal(whole, cut);
}

/* Content that is equal but for zeros at the end has equal ranges. */
static void test_padding(void **state)
{
    char hex[DIGEST_HEX_CHARS + 1];
    struct digest_range cut;

    (void)state;
    describe(true, 2 * MIB + 512, 512, hex);
    assert_int_equal(range_count, 2);
    cut = ranges[1];
    static unsigned char data[DIGEST_CHUNK_BYTES];
    const struct iovec piece = {.iov_base = data, .iov_len = sizeof(data)};
    memset(data, 7, 512);
    struct digest_sink *sink = digest_sink_new(to_reader, NULL);
    init();
    assert_non_null(sink);
    assert_true(digest_sink_resize(sink, 3 * MIB));
    assert_true(digest_sink_write(sink, 2 * MIB, &piece, 1));
    assert_true(digest_sink_finish(sink, hex));
    digest_sink_free(sink);
    assert_int_equal(range_count, 2);
    assert_memory_equal(&cut, &ranges[1], sizeof(cut));
}

static void test_zeros_are_padded_to_zeros(void **state)
{
    static unsigned char zeros[512];
    const struct iovec piece = {.iov_base = zeros, .iov_len = sizeof(zeros)};
    char hex[DIGEST_HEX_CHARS + 1];

    (void)state;
    struct digest_sink *sink = digest_sink_new(to_reader, NULL);
    init();
    assert_non_null(sink);
    digest_sink_pad(sink);
    assert_true(digest_sink_resize(sink, 512));
    assert_true(digest_sink_write(sink, 0, &piece, 1));
    assert_true(digest_sink_finish(sink, hex));
    digest_sink_free(sink);
    assert_int_equal(range_count, 1);
    assert_true(ranges[0].is_zero);
}

static void test_good(void **state)
{
    (void)state;
    assert_true(take_all(HEADER "size 0\n" HEX "  name\nand more"));
    assert_true(digest_reader_has_ended(&reader));
    assert_true(take_all(HEADER "0 " HEX "\n1 zero 3\nsize 4194304\n"));
    assert_int_equal(range_count, 2);
    assert_string_equal(ranges[0].hex, HEX);
    assert_true(take_all(PADDED "512\n0 zero 1\nsize 512\n"));
    assert_true(take_all(HEADER "0 zero 17592186044415\nsize 18446744073708503040\n"));
}

static void test_bad(void **state)
{
    static const char *const texts[] = {
        "\n",
        "size 0\n",
        "instar-digest 2 chunk 1048576\n",
        "instar-digest 1 chunk 65536\n",
        "instar-digest 1 chunk 1048576 \n",
        PADDED "\n",
        PADDED "x\n",
        PADDED "18446744073709551616\n",
        HEADER "1 " HEX "\n",            /* not the next one */
        HEADER "0 zero 0\n",             /* nothing */
        HEADER "0 zero 01\n",            /* not as printf writes it */
        HEADER "0  zero 1\n",            /* likewise */
        HEADER "0 zero 1 \n",            /* likewise */
        HEADER "0 zero -1\n",            /* likewise */
        HEADER "0 zero\n",               /* cut */
        HEADER "0 00112233\n",           /* too short */
        HEADER "0 " HEX "0\n",           /* too long */
        HEADER "0 " HEX "\n0 " HEX "\n", /* again */
        HEADER "0 0Z112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n",
        HEADER "0 zero 18446744073709551615\n1 zero 1\n",
        HEADER "0 zero 18446744073709551616\n",
        HEADER "size 1\n", /* of which nothing was described */
        HEADER "0 zero 1\nsize 0\n",
        HEADER "0 zero 1\nsize 1048577\n",
        PADDED "512\n0 zero 1\nsize 513\n",
        PADDED "512\n0 zero 2\n",
        HEADER "size 0\nno digest, which would be hexadecimal digits and no other letters",
        HEADER "0 zero 1                                                            "
               "                                                                    ",
    };

    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        if (take_all(texts[i])) {
            fail_msg("taken: %s", texts[i]);
        }
    }
    /* A line with a NUL in it. */
    init();
    assert_false(digest_reader_take(&reader, HEADER "0 zero 1\0 2\n", sizeof(HEADER) + 11));
}

static void test_stop(void **state)
{
    (void)state;
    init();
    range_limit = 1;
    assert_false(digest_reader_take(&reader, HEADER "0 zero 1\n1 " HEX "\n",
                                    strlen(HEADER "0 zero 1\n1 " HEX "\n")));
    assert_int_equal(range_count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sink),
        cmocka_unit_test(test_padding),
        cmocka_unit_test(test_zeros_are_padded_to_zeros),
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_stop),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
