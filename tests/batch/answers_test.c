/*
 * Capturing and comparing answers: whole ones, long ones, masked fields, messages, diffs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "batch/compare.h"
#include "batch/text_diff.h"

static struct answer answer_of(int code, const char *out, const char *err)
{
    return (struct answer){
        .code = code,
        .out = out,
        .out_bytes = strlen(out),
        .out_total_bytes = strlen(out),
        .err = err,
        .err_bytes = strlen(err),
    };
}

static struct difference compared(struct answer expected, struct answer actual, bool masked)
{
    return compare_answers(&expected, &actual, masked);
}

static void compares_bytes(void **state)
{
    (void)state;
    struct difference difference =
        compared(answer_of(0, "a\nbc\n", ""), answer_of(0, "a\nbd\n", ""), false);
    assert_int_equal(difference.kind, DIFFERENCE_STDOUT);
    assert_int_equal(difference.offset, 3);
    assert_int_equal(difference.line, 2);
    difference = compared(answer_of(0, "abc", ""), answer_of(0, "ab", ""), false);
    assert_int_equal(difference.kind, DIFFERENCE_STDOUT);
    assert_int_equal(difference.offset, 2);
    difference = compared(answer_of(0, "x", ""), answer_of(1, "y", ""), false);
    assert_int_equal(difference.kind, DIFFERENCE_EXIT_CODE);
    difference = compared(answer_of(1, "", "qemu-img: no\nmore\n"),
                          answer_of(1, "", "instar: no\nother\n"), false);
    assert_int_equal(difference.kind, DIFFERENCE_NONE);
    difference =
        compared(answer_of(1, "", "qemu-img: no\n"), answer_of(1, "", "instar: yes\n"), false);
    assert_int_equal(difference.kind, DIFFERENCE_STDERR);
    assert_int_equal(difference.offset, 0);
}

static void a_crash_is_no_exit(void **state)
{
    (void)state;
    struct answer crash = answer_of(11, "", "");
    crash.ending = ANSWER_CRASHED;
    assert_int_equal(compared(crash, answer_of(11, "", ""), false).kind, DIFFERENCE_EXIT_CODE);
}

static void finds_messages(void **state)
{
    (void)state;
    static const struct {
        const char *err;
        const char *message;
    } cases[] = {
        {"qemu-img: a: b\nc", "a: b"},
        {"./instar: a", "a"},
        {"no colon here", "no colon here"},
        {"two words: x", "two words: x"},
        {"", ""},
        {"qemu: module a not found\nqemu: module b not found\nqemu-img: x\n", "x"},
        {"qemu: module a not found\n", ""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const char *message;
        size_t length = first_message(cases[i].err, strlen(cases[i].err), &message);
        assert_int_equal(length, strlen(cases[i].message));
        assert_memory_equal(message, cases[i].message, length);
    }
}

static void masks_what_is_new_with_every_image(void **state)
{
    (void)state;
    char text[] = "{\n    \"actual-size\": 200704,\n    \"cid\": 3735928559,\n"
                  "    \"parent-cid\": 4294967295\n}\n";
    static const char wanted[] = "{\n    \"actual-size\": *,\n    \"cid\": *,\n"
                                 "    \"parent-cid\": 4294967295\n}\n";
    size_t length = mask_made(text, strlen(text));
    assert_int_equal(length, strlen(wanted));
    assert_memory_equal(text, wanted, length);
}

static void masks_by_name(void **state)
{
    (void)state;
    char text[] = "image: x\ndisk size: 196 KiB\n    \"actual-size\": 200704,\n"
                  "comment: disk size: 5\n\"actual-size\": 1\n}";
    size_t length = mask_volatile(text, strlen(text));
    static const char wanted[] = "image: x\ndisk size: *\n    \"actual-size\": *,\n"
                                 "comment: disk size: 5\n\"actual-size\": *\n}";
    assert_int_equal(length, strlen(wanted));
    assert_memory_equal(text, wanted, length);
    assert_int_equal(compared(answer_of(0, "disk size: 1\nx\n", ""),
                              answer_of(0, "disk size: 22\nx\n", ""), true)
                         .kind,
                     DIFFERENCE_NONE);
    assert_int_equal(compared(answer_of(0, "disk size: 1\nx\n", ""),
                              answer_of(0, "disk size: 22\ny\n", ""), true)
                         .kind,
                     DIFFERENCE_STDOUT);
    assert_int_equal(
        compared(answer_of(0, "disk size: 1\n", ""), answer_of(0, "disk size: 22\n", ""), false)
            .kind,
        DIFFERENCE_STDOUT);
}

/* Captures `count` bytes in pieces of `piece`, the last byte being `last`. */
static void capture_long(struct answer_capture *capture, size_t count, size_t piece, char last,
                         struct answer *ret)
{
    char *bytes = malloc(count);
    assert_non_null(bytes);
    memset(bytes, 'a', count);
    bytes[count - 1] = last;
    capture_reset(capture);
    for (size_t at = 0; at < count; at += piece) {
        capture_out(capture, bytes + at, count - at < piece ? count - at : piece);
    }
    free(bytes);
    assert_true(capture_answer(capture, ANSWER_EXITED, 0, ret));
}

static void long_answers_are_a_head_and_a_digest(void **state)
{
    (void)state;
    static struct answer_capture one, two;
    struct answer first, second;
    assert_true(capture_init(&one));
    assert_true(capture_init(&two));
    size_t long_bytes = ANSWER_OUT_BYTES_MAX * 3 + 17;
    capture_long(&one, long_bytes, 65536, 'z', &first);
    capture_long(&two, long_bytes, 4096, 'z', &second);
    assert_int_equal(first.out_bytes, ANSWER_HEAD_BYTES);
    assert_int_equal(first.out_total_bytes, long_bytes);
    assert_int_equal(compare_answers(&first, &second, false).kind, DIFFERENCE_NONE);
    capture_long(&two, long_bytes, 4096, 'y', &second);
    assert_int_equal(compare_answers(&first, &second, false).kind, DIFFERENCE_STDOUT);
    capture_long(&two, ANSWER_OUT_BYTES_MAX, 65536, 'z', &second);
    assert_int_equal(second.out_bytes, ANSWER_OUT_BYTES_MAX);
    assert_int_equal(compare_answers(&first, &second, false).kind, DIFFERENCE_STDOUT);
    capture_free(&one);
    capture_free(&two);
}

struct collected {
    char text[1024];
};

static void collect(void *context, const char *bytes, size_t length)
{
    struct collected *collected = context;
    size_t used = strlen(collected->text);
    assert_true(used + length < sizeof(collected->text));
    memcpy(collected->text + used, bytes, length);
    collected->text[used + length] = '\0';
}

static void collect_line(void *context, char mark, const char *bytes, size_t length)
{
    collect(context, &mark, 1);
    visible_line(bytes, length, collect, context);
    collect(context, "\n", 1);
}

static void check_diff(const char *expected, const char *actual, const char *wanted)
{
    struct collected collected = {{0}};
    const struct diff_sink sink = {collect_line, &collected};
    diff_lines((struct text_span){expected, strlen(expected)},
               (struct text_span){actual, strlen(actual)}, &sink);
    assert_string_equal(collected.text, wanted);
}

static void shows_differences(void **state)
{
    (void)state;
    check_diff("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n",
               " b\n c\n d\n-e\n+E\n f\n g\n h\n");
    check_diff("a\n", "", "-a\n");
    check_diff("", "a\n", "+a\n");
    check_diff("a ", "a\t", "-a\u00b7\n@no newline at the end\n+a\u2192\n@no newline at the end\n");
    check_diff("\x1b[2J\n", "\xff\xc3\xa4\n", "-\\x1b[2J\n+\\xff\u00e4\n");
    check_diff("same\n", "same\n", " same\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_bytes),
        cmocka_unit_test(a_crash_is_no_exit),
        cmocka_unit_test(finds_messages),
        cmocka_unit_test(masks_by_name),
        cmocka_unit_test(masks_what_is_new_with_every_image),
        cmocka_unit_test(long_answers_are_a_head_and_a_digest),
        cmocka_unit_test(shows_differences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
