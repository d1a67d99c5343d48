/*
 * The operands of dd, as the real qemu-img 7.2.22 takes them (tests/live/copy_cases/dd.cases runs
 * the same beside it), and the window they mean.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "vmm/cli/dd_operands.h"

static char message[SIZE_MESSAGE_BYTES];

static bool take(struct dd_operands *operands, const char *text)
{
    memset(message, 'x', sizeof(message));
    bool taken = dd_operands_take(operands, "p", text, message);
    assert_non_null(memchr(message, '\0', sizeof(message)));
    return taken;
}

static void test_operands(void **state)
{
    struct dd_operands o;

    (void)state;
    dd_operands_init(&o);
    assert_null(o.input);
    assert_int_equal(o.block_bytes, 512);
    assert_int_equal(o.count, -1);
    assert_true(take(&o, "if=a=b"));
    assert_string_equal(o.input, "a=b");
    assert_true(take(&o, "of="));
    assert_string_equal(o.output, "");
    assert_true(take(&o, "bs=1.5k"));
    assert_int_equal(o.block_bytes, 1536);
    assert_true(take(&o, "bs=2147483647"));
    assert_true(take(&o, "count=3"));
    assert_true(take(&o, "count=1k"));
    assert_int_equal(o.count, 1024);
    assert_true(take(&o, "skip=0x10"));
    assert_int_equal(o.skip, 16);
    assert_string_equal(message, "");
}

static void test_refusals(void **state)
{
    static const struct {
        const char *text, *message;
    } rows[] = {
        {"foo", "p: unrecognized operand foo\n"},
        {"seek=1", "p: unrecognized operand seek\n"},
        {"=1", "p: unrecognized operand \n"},
        {"", "p: unrecognized operand \n"},
        {"IF=a", "p: unrecognized operand IF\n"},
        {"bs=0", "p: Invalid bs specified. Must be between 1 and 2147483647.\n"},
        {"bs=2G", "p: Invalid bs specified. Must be between 1 and 2147483647.\n"},
        {"count=8E", "p: Invalid count specified. Must be between 0 and 9223372036854775807.\n"},
    };
    struct dd_operands o;

    (void)state;
    dd_operands_init(&o);
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_false(take(&o, rows[i].text));
        assert_string_equal(message, rows[i].message);
    }
    assert_int_equal(o.block_bytes, 512);
    assert_int_equal(o.count, -1);
}

static void test_windows(void **state)
{
    static const struct {
        int64_t block_bytes, count, skip;
        uint64_t start, end;
    } rows[] = {
        {512, -1, 0, 0, UINT64_MAX},
        {512, 0, 0, 0, 0},
        {512, 3, 1, 512, 1536},
        {1000, 3, 7, 7000, 3000},
        {1, INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX},
        {2, INT64_MAX / 2, INT64_MAX / 2, INT64_MAX - 1, INT64_MAX - 1},
        {2, INT64_MAX / 2 + 1, INT64_MAX / 2 + 1, UINT64_MAX, UINT64_MAX},
        {2147483647, INT64_MAX, INT64_MAX, UINT64_MAX, UINT64_MAX},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct dd_operands o = {
            .block_bytes = rows[i].block_bytes, .count = rows[i].count, .skip = rows[i].skip};
        uint64_t start, end;
        dd_operands_window(&o, &start, &end);
        assert_int_equal(start, rows[i].start);
        assert_int_equal(end, rows[i].end);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_operands),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_windows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
