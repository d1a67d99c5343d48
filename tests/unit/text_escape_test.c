/*
 * Escaping: JSON as qemu writes it (the first expectation was read off `qemu-img info` on a
 * snapshot of that name), and text for terminals and logs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/out_buffer.h"
#include "vmm/text_escape.h"

static char collected[1024];
static size_t collected_bytes;

static bool collect(void *context, const char *bytes, size_t length)
{
    (void)context;
    assert_true(collected_bytes + length < sizeof(collected));
    memcpy(collected + collected_bytes, bytes, length);
    collected_bytes += length;
    collected[collected_bytes] = '\0';
    return true;
}

static void start(struct out_buffer *out)
{
    collected_bytes = 0;
    collected[0] = '\0';
    out_init(out, collect, NULL);
}

static void assert_json(const char *text, size_t length, const char *expected)
{
    static struct out_buffer out;

    start(&out);
    out_json(&out, text, length);
    assert_true(out_flush(&out));
    assert_string_equal(collected, expected);
}

static void test_json(void **state)
{
    static const char nasty[] = "a\001b\033[31m\xff\xc3\xa9\xc0\x80\xed\xa0\x80\xf0\x9f\x98\x80\x7f"
                                "\xef\xbf\xbe\\\"";

    (void)state;
    assert_json(nasty, sizeof(nasty) - 1,
                "a\\u0001b\\u001B[31m\\uFFFD\\u00E9\\u0000\\uFFFD\\uD83D\\uDE00\\u007F\\uFFFD"
                "\\\\\\\"");
    assert_json("\b\f\n\r\t", 5, "\\b\\f\\n\\r\\t");
    assert_json("cut\0here", 8, "cut");
    /* A broken sequence counts once, and ends where it breaks. */
    assert_json("\xe2\x82x\x80\xc3", 5, "\\uFFFDx\\uFFFD\\uFFFD");
    assert_json("\xc1\x81\xf8\x88\x80\x80\x80\xfe", 8, "\\uFFFD\\uFFFD\\uFFFD"); /* overlong */
    assert_json("\xf4\x90\x80\x80\xef\xb7\x90", 7, "\\uFFFD\\uFFFD"); /* too large, noncharacter */
}

static void assert_display(const char *text, size_t length, const char *expected)
{
    char buffer[256];

    assert_int_equal(escape_display_to(buffer, sizeof(buffer), text, length), strlen(expected));
    assert_string_equal(buffer, expected);
}

static void test_display(void **state)
{
    (void)state;
    assert_display("plain \\ 'text'", 14, "plain \\ 'text'");
    assert_display("\xc3\xa9\xf0\x9f\x98\x80", 6, "\xc3\xa9\xf0\x9f\x98\x80");
    assert_display("a\nb\033[0m\x7f", 8, "a\\x0Ab\\x1B[0m\\x7F");
    assert_display("\xc2\x9b\xff\xed\xa0\x80", 6, "\\xC2\\x9B\\xFF\\xED\\xA0\\x80");
    assert_display("a\0b", 3, "a\\x00b");
}

static void test_display_is_cut_whole(void **state)
{
    char buffer[6];

    (void)state;
    assert_int_equal(escape_display_to(buffer, sizeof(buffer), "ab\n\nz", 5), 2);
    assert_string_equal(buffer, "ab");
    assert_int_equal(escape_display_to(buffer, 1, "a", 1), 0);
    assert_string_equal(buffer, "");
}

static void test_numbers(void **state)
{
    static struct out_buffer out;

    (void)state;
    start(&out);
    out_u64(&out, UINT64_MAX);
    out_text(&out, " ");
    out_i64(&out, INT64_MIN);
    out_text(&out, "|");
    out_hex_column(&out, 0, 4);
    out_text(&out, "|");
    out_hex_column(&out, 0x1f, 6);
    out_text(&out, "|");
    out_hex_column(&out, UINT64_MAX, 16);
    assert_true(out_flush(&out));
    assert_string_equal(collected,
                        "18446744073709551615 -9223372036854775808|0   |0x1f  |0xffffffffffffffff");
}

static unsigned refused_calls;

static bool refuse(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    refused_calls++;
    return false;
}

static void test_a_refusal_is_remembered(void **state)
{
    static struct out_buffer out;

    (void)state;
    out_init(&out, refuse, NULL);
    for (unsigned i = 0; i < 3 * OUT_PIECE_BYTES; i++) {
        out_text(&out, "x");
    }
    assert_false(out_flush(&out));
    assert_int_equal(refused_calls, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_display),
        cmocka_unit_test(test_display_is_cut_whole),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_a_refusal_is_remembered),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
