/*
 * The order of severity, exit codes, and the rules from attempts to verdicts.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "batch/judge.h"
#include "batch/problem.h"
#include "batch/trend.h"
#include "batch/verdict.h"

static int exit_code_of(enum verdict first, enum verdict second, uint64_t planned)
{
    struct tally tally = {.planned = planned};
    tally_add(&tally, first);
    tally_add(&tally, second);
    return tally_exit_code(&tally);
}

static void derives_exit_codes(void **state)
{
    (void)state;
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_PASS, 2), EXIT_AS_EXPECTED);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_SKIP, 2), EXIT_AS_EXPECTED);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_XFAIL, 2), EXIT_AS_EXPECTED);
    assert_int_equal(exit_code_of(VERDICT_REFUSED_OK, VERDICT_REFUSED_OK, 2), EXIT_AS_EXPECTED);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_FAIL, 2), EXIT_MISMATCH);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_NEW, 2), EXIT_MISMATCH);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_FLAKY, 2), EXIT_MISMATCH);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_XPASS, 2), EXIT_MISMATCH);
    assert_int_equal(exit_code_of(VERDICT_FAIL, VERDICT_TIMEOUT, 2), EXIT_MISMATCH);
    assert_int_equal(exit_code_of(VERDICT_PASS, VERDICT_TIMEOUT, 2), EXIT_TIMED_OUT);
    assert_int_equal(exit_code_of(VERDICT_FAIL, VERDICT_ERROR, 2), EXIT_INFRASTRUCTURE);
}

static void a_truncated_run_is_red(void **state)
{
    (void)state;
    struct tally tally = {.planned = 3};
    tally_add(&tally, VERDICT_PASS);
    tally_add(&tally, VERDICT_PASS);
    assert_int_equal(tally_status(&tally), VERDICT_MISS);
    assert_int_equal(tally_exit_code(&tally), EXIT_INFRASTRUCTURE);
    char line[TALLY_LINE_CHARS];
    tally_line(&tally, line);
    assert_string_equal(line, "2 passed, 1 failed, 0 skipped");
    tally.interrupted = true;
    assert_int_equal(tally_exit_code(&tally), EXIT_INTERRUPTED);
}

static void nothing_verified_is_red(void **state)
{
    (void)state;
    assert_int_equal(exit_code_of(VERDICT_SKIP, VERDICT_SKIP, 2), EXIT_MISMATCH);
    struct tally nothing = {0};
    assert_int_equal(tally_exit_code(&nothing), EXIT_MISMATCH);
}

static void a_stale_divergence_is_red(void **state)
{
    (void)state;
    struct tally tally = {.planned = 1, .stale = 1};
    tally_add(&tally, VERDICT_PASS);
    assert_int_equal(tally_status(&tally), VERDICT_XPASS);
    assert_int_equal(tally_exit_code(&tally), EXIT_MISMATCH);
}

static void names_go_both_ways(void **state)
{
    (void)state;
    for (unsigned i = 0; i < VERDICT_COUNT; i++) {
        enum verdict back;
        assert_true(verdict_by_name(verdict_name((enum verdict)i), &back));
        assert_int_equal(back, i);
    }
    enum verdict none;
    assert_false(verdict_by_name("pass", &none));
}

static struct attempt attempt_of(enum run_category category, int expected_code, int actual_code)
{
    struct attempt attempt = {.has_expected = true, .has_actual = true};
    attempt.run.category = category;
    attempt.expected.code = expected_code;
    attempt.actual.code = actual_code;
    attempt.expected.out = attempt.actual.out = "";
    attempt.expected.err = attempt.actual.err = "";
    return attempt;
}

static enum verdict judged(struct attempt attempt)
{
    judge_attempt(&attempt, /* volatile_fields= */ false);
    return attempt.verdict;
}

static void judges_attempts(void **state)
{
    (void)state;
    assert_int_equal(judged(attempt_of(RUN_OK, 0, 0)), VERDICT_PASS);
    assert_int_equal(judged(attempt_of(RUN_REFUSED, 1, 1)), VERDICT_REFUSED_OK);
    assert_int_equal(judged(attempt_of(RUN_REFUSED, 0, 1)), VERDICT_FAIL);
    assert_int_equal(judged(attempt_of(RUN_GUEST_FAULT, 0, 0)), VERDICT_GUEST_FAULT);
    assert_int_equal(judged(attempt_of(RUN_TIMEOUT, 0, 0)), VERDICT_TIMEOUT);
    assert_int_equal(judged(attempt_of(RUN_LIMIT, 0, 0)), VERDICT_FAIL);
    assert_int_equal(judged(attempt_of(RUN_IMAGE_CHANGED, 0, 0)), VERDICT_ERROR);
    assert_int_equal(judged(attempt_of(RUN_HOST_ERROR, 0, 0)), VERDICT_ERROR);
    struct attempt attempt = attempt_of(RUN_OK, 0, 0);
    attempt.has_expected = false;
    assert_int_equal(judged(attempt), VERDICT_NEW);
    attempt = attempt_of(RUN_OK, 0, 0);
    attempt.expected.ending = ANSWER_CRASHED;
    assert_int_equal(judged(attempt), VERDICT_SKIP);
    attempt.expected.ending = ANSWER_HUNG;
    assert_int_equal(judged(attempt), VERDICT_SKIP);
}

static void retries_what_may_be_chance(void **state)
{
    (void)state;
    const struct case_limits none = {0};
    const struct case_limits two = {.retries = 2};
    assert_false(judge_retry(VERDICT_PASS, 1, &two));
    assert_false(judge_retry(VERDICT_NEW, 1, &two));
    assert_false(judge_retry(VERDICT_FAIL, 1, &none));
    assert_true(judge_retry(VERDICT_FAIL, 2, &two));
    assert_false(judge_retry(VERDICT_FAIL, 3, &two));
    assert_true(judge_retry(VERDICT_ERROR, 1, &none));
    assert_false(judge_retry(VERDICT_ERROR, 2, &none));
}

static void judges_cases(void **state)
{
    (void)state;
    const struct known_failure known = {.cases = "*", .reason = "r"};
    const struct known_failure flaky = {.cases = "*", .reason = "r", .flaky = true};
    assert_int_equal(judge_case(VERDICT_PASS, 1, NULL), VERDICT_PASS);
    assert_int_equal(judge_case(VERDICT_PASS, 2, NULL), VERDICT_FLAKY);
    assert_int_equal(judge_case(VERDICT_FAIL, 3, NULL), VERDICT_FAIL);
    assert_int_equal(judge_case(VERDICT_FAIL, 1, &known), VERDICT_XFAIL);
    assert_int_equal(judge_case(VERDICT_TIMEOUT, 1, &known), VERDICT_XFAIL);
    assert_int_equal(judge_case(VERDICT_PASS, 1, &known), VERDICT_XPASS);
    assert_int_equal(judge_case(VERDICT_PASS, 1, &flaky), VERDICT_PASS);
    assert_int_equal(judge_case(VERDICT_PASS, 2, &flaky), VERDICT_XFAIL);
    assert_int_equal(judge_case(VERDICT_ERROR, 1, &known), VERDICT_ERROR);
    assert_int_equal(judge_case(VERDICT_NEW, 1, &known), VERDICT_NEW);
}

static void known_failures_expire(void **state)
{
    (void)state;
    struct known_failure known[] = {{.cases = "a*", .reason = "r", .expires = "2026-01-31"}};
    struct manifest manifest = {.known = known, .known_count = 1};
    assert_non_null(judge_known(&manifest, "abc", "2026-01-31"));
    assert_null(judge_known(&manifest, "abc", "2026-02-01"));
    assert_null(judge_known(&manifest, "xbc", "2026-01-01"));
}

static void tells_changes_apart(void **state)
{
    (void)state;
    assert_int_equal(change_of(true, VERDICT_PASS, true, VERDICT_FAIL), CHANGE_NEWLY_FAILING);
    assert_int_equal(change_of(false, VERDICT_MISS, true, VERDICT_FAIL), CHANGE_NEWLY_FAILING);
    assert_int_equal(change_of(true, VERDICT_FAIL, true, VERDICT_PASS), CHANGE_FIXED);
    assert_int_equal(change_of(true, VERDICT_FAIL, true, VERDICT_TIMEOUT), CHANGE_STILL_FAILING);
    assert_int_equal(change_of(true, VERDICT_XFAIL, true, VERDICT_XFAIL), CHANGE_KNOWN);
    assert_int_equal(change_of(true, VERDICT_PASS, true, VERDICT_FLAKY), CHANGE_FLAKY);
    assert_int_equal(change_of(false, VERDICT_MISS, true, VERDICT_PASS), CHANGE_NEW);
    assert_int_equal(change_of(true, VERDICT_PASS, false, VERDICT_MISS), CHANGE_DISAPPEARED);
    assert_int_equal(change_of(true, VERDICT_PASS, true, VERDICT_PASS), CHANGE_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(derives_exit_codes),         cmocka_unit_test(a_truncated_run_is_red),
        cmocka_unit_test(nothing_verified_is_red),    cmocka_unit_test(a_stale_divergence_is_red),
        cmocka_unit_test(names_go_both_ways),         cmocka_unit_test(judges_attempts),
        cmocka_unit_test(retries_what_may_be_chance), cmocka_unit_test(judges_cases),
        cmocka_unit_test(known_failures_expire),      cmocka_unit_test(tells_changes_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
