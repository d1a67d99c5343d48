/*
 * Foreign programs: what they say, how they end, and that none outlives its deadline.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "batch/child_process.h"
#include "batch/oracle.h"
#include "tests/batch/scratch.h"
#include "vmm/sys.h"

static struct answer_capture capture;
static struct problem problem;

static bool shell(const char *script, uint64_t timeout_ms, struct answer *ret)
{
    const char *const argv[] = {"sh", "-c", script, NULL};
    const struct child_command command = {
        .program = "/bin/sh", .argv = argv, .timeout_ms = timeout_ms};
    problem = (struct problem){0};
    return child_run(&command, &capture, ret, &problem);
}

static void captures_both_outputs(void **state)
{
    (void)state;
    struct answer answer;
    assert_true(shell("echo out; echo err >&2; exit 7", 10000, &answer));
    assert_int_equal(answer.ending, ANSWER_EXITED);
    assert_int_equal(answer.code, 7);
    assert_int_equal(answer.out_bytes, 4);
    assert_memory_equal(answer.out, "out\n", 4);
    assert_int_equal(answer.err_bytes, 4);
    assert_memory_equal(answer.err, "err\n", 4);
}

static void a_crash_is_an_answer(void **state)
{
    (void)state;
    struct answer answer;
    assert_true(shell("kill -SEGV $$", 10000, &answer));
    assert_int_equal(answer.ending, ANSWER_CRASHED);
    assert_int_equal(answer.code, SIGSEGV);
}

static void a_hang_is_an_answer(void **state)
{
    (void)state;
    struct answer answer;
    uint64_t started = sys_monotonic_ns();
    assert_true(shell("echo before; sleep 100 & sleep 100", 200, &answer));
    assert_int_equal(answer.ending, ANSWER_HUNG);
    assert_int_equal(answer.out_bytes, 7);
    assert_true(sys_monotonic_ns() - started < 5000000000u);
    started = sys_monotonic_ns();
    assert_true(shell("exec >&- 2>&-; sleep 100", 200, &answer));
    assert_int_equal(answer.ending, ANSWER_HUNG);
    assert_true(sys_monotonic_ns() - started < 5000000000u);
}

static void an_endless_talker_needs_no_memory(void **state)
{
    (void)state;
    struct answer answer;
    assert_true(shell("head -c 3000000 /dev/zero; head -c 100000 /dev/zero >&2", 20000, &answer));
    assert_int_equal(answer.out_total_bytes, 3000000);
    assert_int_equal(answer.out_bytes, ANSWER_HEAD_BYTES);
    assert_int_equal(answer.err_bytes, ANSWER_ERR_BYTES_MAX);
}

static void what_cannot_be_executed_is_a_problem(void **state)
{
    (void)state;
    struct answer answer;
    const char *const argv[] = {"x", NULL};
    const struct child_command command = {
        .program = "/no/such/program", .argv = argv, .timeout_ms = 1000};
    problem = (struct problem){0};
    assert_false(child_run(&command, &capture, &answer, &problem));
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    assert_string_equal(problem.text,
                        "/no/such/program: cannot execute: No such file or directory");
}

static void refuse_oracle(const char *script, const char *wanted)
{
    static struct oracle oracle;
    scratch_file("fake", script);
    assert_int_equal(chmod("fake", 0755), 0);
    problem = (struct problem){0};
    assert_false(oracle_open(&oracle, "./fake", 300, &problem));
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    if (strstr(problem.text, wanted) == NULL) {
        fail_msg("'%s' is not in '%s'", wanted, problem.text);
    }
}

static void knows_a_false_oracle(void **state)
{
    (void)state;
    static struct oracle oracle;
    refuse_oracle("#!/bin/sh\necho hello\n", "is no qemu-img: it says 'hello'");
    refuse_oracle("#!/bin/sh\necho qemu-img version x\n", "no version in");
    refuse_oracle("#!/bin/sh\nsleep 60\n", "did not end within 300 ms");
    refuse_oracle("#!/bin/sh\nkill -9 $$\n", "is no qemu-img");
    problem = (struct problem){0};
    assert_false(oracle_open(&oracle, "no-such-qemu-img", 300, &problem));
    assert_string_equal(problem.text, "no-such-qemu-img: no such program");
    scratch_file("fake", "#!/bin/sh\necho 'qemu-img version 9.1.2 (x)'\n"
                         "echo 'Supported formats: raw qcow2'\n");
    problem = (struct problem){0};
    assert_true(oracle_open(&oracle, "./fake", 3000, &problem));
    assert_string_equal(oracle.facts.version, "9.1.2");
    assert_string_equal(oracle.facts.drivers, "raw qcow2");
}

static int set_up(void **state)
{
    (void)state;
    scratch_enter();
    return capture_init(&capture) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    capture_free(&capture);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(captures_both_outputs),
        cmocka_unit_test(a_crash_is_an_answer),
        cmocka_unit_test(a_hang_is_an_answer),
        cmocka_unit_test(an_endless_talker_needs_no_memory),
        cmocka_unit_test(what_cannot_be_executed_is_a_problem),
        cmocka_unit_test(knows_a_false_oracle),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
