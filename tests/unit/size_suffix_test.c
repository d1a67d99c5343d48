/*
 * The size parser against the table of the real program: every row was read off qemu-img 7.2.22
 * (map --start-offset=TEXT --output=json). tests/cli has some of them end to end.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/size_suffix.h"

struct row {
    const char *text;
    enum size_status status;
    uint64_t bytes;
};

static const struct row rows[] = {
    {"0", SIZE_OK, 0},
    {"12", SIZE_OK, 12},
    {" 12", SIZE_OK, 12},
    {"\t5", SIZE_OK, 5},
    {"+12", SIZE_OK, 12},
    {"010", SIZE_OK, 10},
    {"12b", SIZE_OK, 12},
    {"12B", SIZE_OK, 12},
    {"12 ", SIZE_SYNTAX, 0},
    {"-1", SIZE_SYNTAX, 0},
    {"-0", SIZE_SYNTAX, 0},
    {"+-1", SIZE_SYNTAX, 0},
    {"+ 1", SIZE_SYNTAX, 0},
    {"1kb", SIZE_SYNTAX, 0},
    {"1KiB", SIZE_SYNTAX, 0},
    {"1 k", SIZE_SYNTAX, 0},
    {"1z", SIZE_SYNTAX, 0},
    {"k", SIZE_SYNTAX, 0},
    {"", SIZE_SYNTAX, 0},
    {"inf", SIZE_SYNTAX, 0},
    {"nan", SIZE_SYNTAX, 0},
    {"1.infk", SIZE_SYNTAX, 0},
    {"1_000", SIZE_SYNTAX, 0},
    {"1,5k", SIZE_SYNTAX, 0},
    {"1k", SIZE_OK, 1024},
    {"1K", SIZE_OK, 1024},
    {"1m", SIZE_OK, 1048576},
    {"1G", SIZE_OK, 1073741824},
    {"1t", SIZE_OK, 1099511627776},
    {"1P", SIZE_OK, 1125899906842624},
    {"1e", SIZE_OK, 1152921504606846976},
    {"7E", SIZE_OK, 8070450532247928832},
    /* Hexadecimal: whole numbers only. */
    {"0x10", SIZE_OK, 16},
    {"0X10", SIZE_OK, 16},
    {"0x1b", SIZE_OK, 27},
    {"0x1e", SIZE_OK, 30},
    {"0x1k", SIZE_OK, 1024},
    {"0x", SIZE_SYNTAX, 0},
    {"0xg", SIZE_SYNTAX, 0},
    {"00x5", SIZE_SYNTAX, 0},
    {"0x1.5k", SIZE_SYNTAX, 0},
    {"0xffffffffffffffff", SIZE_OK, UINT64_MAX},
    {"0x10000000000000000", SIZE_RANGE, 0},
    {"0x10000000000000000k", SIZE_SYNTAX, 0},
    /* Fractions need a unit, a digit before them, and no exponent. */
    {"1.5", SIZE_SYNTAX, 0},
    {"1.5b", SIZE_SYNTAX, 0},
    {"1.0", SIZE_OK, 1},
    {"1.0b", SIZE_OK, 1},
    {"1.", SIZE_OK, 1},
    {"1.k", SIZE_OK, 1024},
    {".5k", SIZE_SYNTAX, 0},
    {"0.5k", SIZE_OK, 512},
    {"1.5e", SIZE_OK, 1729382256910270464},
    {"1.5e3", SIZE_SYNTAX, 0},
    {"1.e5", SIZE_SYNTAX, 0},
    {"1e3", SIZE_SYNTAX, 0},
    {"1..5k", SIZE_SYNTAX, 0},
    {"1.5.5k", SIZE_SYNTAX, 0},
    {"1.-5k", SIZE_SYNTAX, 0},
    /* Rounded to the nearest byte, half a byte up. */
    {"1.00001k", SIZE_OK, 1024},
    {"0.00048828125k", SIZE_OK, 1},
    {"0.00048828124k", SIZE_OK, 0},
    {"0.1t", SIZE_OK, 109951162778},
    {"7.99E", SIZE_OK, 9211842821808707328},
    /* Digits that round up to the next whole number are lost. */
    {"7.999999999999999999999999999E", SIZE_OK, 8070450532247928832},
    /* The end of the numbers. */
    {"9223372036854775807", SIZE_OK, INT64_MAX},
    {"18446744073709551615", SIZE_OK, UINT64_MAX},
    {"18446744073709551616", SIZE_RANGE, 0},
    {"18446744073709551616k", SIZE_SYNTAX, 0},
    {"16E", SIZE_RANGE, 0},
    {"8192P", SIZE_OK, 1ull << 63},
};

static void test_every_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        uint64_t bytes = 0;
        bool hex_suffix;
        enum size_status status = size_parse(rows[i].text, &bytes, &hex_suffix);
        if (status != rows[i].status || (status == SIZE_OK && bytes != rows[i].bytes)) {
            fail_msg("'%s': status %d, %" PRIu64, rows[i].text, (int)status, bytes);
        }
    }
}

static void test_messages(void **state)
{
    char message[SIZE_MESSAGE_BYTES];
    int64_t value = -7;

    (void)state;
    assert_true(size_option("prog", "bs", "4k", 1, INT32_MAX, &value, message));
    assert_int_equal(value, 4096);
    assert_string_equal(message, "");

    assert_true(size_option("prog", "bs", "0x1k", 1, INT32_MAX, &value, message));
    assert_string_equal(message, "prog: warning: Using a multiplier suffix on hex numbers is "
                                 "deprecated: 0x1k\n");

    value = -7;
    assert_false(size_option("prog", "bs", "0", 1, INT32_MAX, &value, message));
    assert_string_equal(message, "prog: Invalid bs specified. Must be between 1 and 2147483647.\n");
    assert_false(size_option("prog", "max length", "8E", 0, INT64_MAX, &value, message));
    assert_string_equal(message, "prog: Invalid max length specified. Must be between 0 and "
                                 "9223372036854775807.\n");
    assert_false(size_option("prog", "start offset", "x", 0, INT64_MAX, &value, message));
    assert_string_equal(message,
                        "prog: Invalid start offset specified. You may use k, M, G, T, P or E "
                        "suffixes for\nprog: kilobytes, megabytes, gigabytes, terabytes, petabytes "
                        "and exabytes.\n");
    assert_int_equal(value, -7); /* untouched by failures */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_row),
        cmocka_unit_test(test_messages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
