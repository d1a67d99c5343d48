/*
 * guest/base: checked arithmetic, cursor, arena, text, zeros.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "guest/base/arena.h"
#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/text.h"
#include "guest/base/zeros.h"

static void test_add_and_mul(void **state)
{
    uint64_t sum = 77;

    (void)state;
    assert_true(add_u64(UINT64_MAX - 1, 1, &sum));
    assert_int_equal(sum, UINT64_MAX);
    sum = 77;
    assert_false(add_u64(UINT64_MAX, 1, &sum));
    assert_int_equal(sum, 77);
    assert_true(mul_u64(1ull << 32, (1ull << 32) - 1, &sum));
    assert_false(mul_u64(1ull << 32, 1ull << 32, &sum));
}

static void test_ranges(void **state)
{
    uint64_t up = 0;

    (void)state;
    assert_true(range_within(10, 0, 10));
    assert_false(range_within(11, 0, 10));
    assert_true(range_within(3, 7, 10));
    assert_false(range_within(3, 8, 10));
    assert_false(range_within(1, UINT64_MAX, 10));
    assert_true(align_up_u64(513, 512, &up));
    assert_int_equal(up, 1024);
    assert_false(align_up_u64(UINT64_MAX, 512, &up));
    assert_int_equal(align_down_u64(1023, 512), 512);
    assert_int_equal(div_round_up_u64(UINT64_MAX, 2), 1ull << 63);
    assert_true(is_power_of_two_u64(1));
    assert_false(is_power_of_two_u64(0));
    assert_false(is_power_of_two_u64(12));
}

static void test_cursor_reads_both_orders(void **state)
{
    static const uint8_t bytes[] = {1, 2, 3, 4, 5, 6, 7, 8};
    struct cursor c = cursor_over(bytes, sizeof(bytes));

    (void)state;
    assert_int_equal(cursor_be64(&c), 0x0102030405060708ull);
    cursor_seek(&c, 0);
    assert_int_equal(cursor_le64(&c), 0x0807060504030201ull);
    cursor_seek(&c, 2);
    assert_int_equal(cursor_be16(&c), 0x0304);
    assert_int_equal(cursor_le16(&c), 0x0605);
    cursor_seek(&c, 4);
    assert_int_equal(cursor_be32(&c), 0x05060708);
    cursor_seek(&c, 0);
    assert_int_equal(cursor_le32(&c), 0x04030201);
    assert_int_equal(cursor_u8(&c), 5);
    assert_true(cursor_ok(&c));
    assert_int_equal(cursor_left(&c), 3);
}

static void test_cursor_failure_sticks(void **state)
{
    static const uint8_t bytes[] = {0xff, 0xff, 0xff};
    struct cursor c = cursor_over(bytes, sizeof(bytes));
    uint8_t copied[4] = {9, 9, 9, 9};

    (void)state;
    assert_int_equal(cursor_be32(&c), 0);
    assert_false(cursor_ok(&c));
    assert_int_equal(cursor_u8(&c), 0); /* although a byte is there */
    cursor_copy(&c, copied, sizeof(copied));
    assert_int_equal(copied[0], 0);
    assert_int_equal(copied[3], 0);
    c = cursor_over(bytes, sizeof(bytes));
    cursor_seek(&c, 4);
    assert_false(cursor_ok(&c));
    c = cursor_over(bytes, sizeof(bytes));
    cursor_skip(&c, SIZE_MAX);
    assert_false(cursor_ok(&c));
}

static void test_arena_bounds_and_alignment(void **state)
{
    static uint8_t memory[256];
    struct arena arena = arena_over(memory, sizeof(memory));

    (void)state;
    assert_non_null(arena_alloc(&arena, 1, 1));
    void *aligned = arena_alloc(&arena, 8, 64);
    assert_non_null(aligned);
    assert_int_equal((uintptr_t)aligned % 64, 0);
    assert_null(arena_alloc(&arena, 256, 1));
    assert_null(arena_alloc(&arena, SIZE_MAX, 1));
    assert_null(arena_array(&arena, uint64_t, SIZE_MAX / 4));
    assert_non_null(arena_alloc(&arena, arena.capacity_bytes - arena.used_bytes, 1));
    assert_null(arena_alloc(&arena, 1, 1));
    assert_non_null(arena_alloc(&arena, 0, 1));
}

/* Every conversion that text.h promises must come out as the libc's. */
#define CHECK_LIKE_LIBC(...)                                                                       \
    do {                                                                                           \
        char ours[128];                                                                            \
        char libc[128];                                                                            \
        size_t length = text_format(ours, sizeof(ours), __VA_ARGS__);                              \
        assert_int_equal(length, snprintf(libc, sizeof(libc), __VA_ARGS__));                       \
        assert_string_equal(ours, libc);                                                           \
    } while (0)

static void test_text_is_like_libc(void **state)
{
    (void)state;
    CHECK_LIKE_LIBC("plain %% text");
    CHECK_LIKE_LIBC("%s and %.*s", "all", 3, "abcdef");
    CHECK_LIKE_LIBC("%c%c", 'x', '\n');
    CHECK_LIKE_LIBC("%d %i %d", -1, 42, INT32_MIN);
    CHECK_LIKE_LIBC("%ld %lu", INT64_MIN, UINT64_MAX);
    CHECK_LIKE_LIBC("%u %zu", UINT32_MAX, SIZE_MAX);
    CHECK_LIKE_LIBC("%x %X %#x %#lx", 0xbeef, 0xbeef, 0xbeef, 0xdeadbeefcafeul);
    CHECK_LIKE_LIBC("%08x|%8x|%#010x|%#x", 0xab, 0xab, 0xab, 0);
    CHECK_LIKE_LIBC("%5d|%05d|%3u", -42, -42, 12345);
}

static void test_text_is_cut_at_the_buffer(void **state)
{
    char small[4];

    (void)state;
    assert_int_equal(text_format(small, sizeof(small), "%s", "abcdef"), 3);
    assert_string_equal(small, "abc");
    assert_int_equal(text_format(small, 1, "x"), 0);
    assert_string_equal(small, "");
}

static void test_zeros_of_any_length(void **state)
{
    static uint8_t bytes[300];

    (void)state;
    for (size_t length = 0; length < sizeof(bytes); length++) {
        assert_true(bytes_are_zero(bytes, length));
        bytes[length] = 1;
        assert_true(bytes_are_zero(bytes, length));
        assert_false(bytes_are_zero(bytes, length + 1));
        bytes[length] = 0;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_add_and_mul),
        cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_cursor_reads_both_orders),
        cmocka_unit_test(test_cursor_failure_sticks),
        cmocka_unit_test(test_arena_bounds_and_alignment),
        cmocka_unit_test(test_text_is_like_libc),
        cmocka_unit_test(test_text_is_cut_at_the_buffer),
        cmocka_unit_test(test_zeros_of_any_length),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
