/*
 * Cases in several steps, and the order and the end of a run: with workers that play guests.
 *
 * The first letters of an image's name say at which step its guest fails.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/scheduler.h"
#include "guest/abi/convert_abi.h"
#include "tests/batch/scratch.h"
#include "vmm/sys.h"

enum { CASES_MAX = 32, JOBS_MAX = 128 };

static struct job last_job;
static bool told;
static enum job_operation jobs_seen[JOBS_MAX];
static unsigned job_count;
static unsigned starts;
static unsigned wait_ms; /* that a job takes */

static struct manifest manifest;
static struct plan plan;
static struct {
    enum verdict verdict;
    unsigned times;
    char out[2000];
    char detail[256];
} outcomes[CASES_MAX];

static int play_start(struct worker *worker)
{
    int pair[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
    close(pair[1]);
    *worker = (struct worker){.process = 1, .socket = pair[0]};
    starts++;
    return 0;
}

static int play_add_file(struct worker *worker, int fd, const char *name, bool writable)
{
    (void)worker;
    assert_true(writable);
    if (fd >= 0) {
        assert_int_equal(strncmp(name, "out.", 4), 0);
        assert_int_equal(write(fd, name, strlen(name)), strlen(name));
    } else {
        assert_string_equal(name, "digest");
    }
    return 0;
}

static int play_submit(struct worker *worker, const struct job *job, int image)
{
    assert_true(image >= 0);
    assert_true(job->limits.deadline_ms > 0);
    last_job = *job;
    told = false;
    worker->deadline_ns = sys_monotonic_ns() + 10000000000u;
    assert_true(job_count < JOBS_MAX);
    jobs_seen[job_count++] = job->operation;
    return 0;
}

static bool is_digest(void)
{
    return last_job.operation == JOB_CONVERT && (last_job.convert.flags & CONVERT_FLAG_DIGEST) != 0;
}

static void play_text(struct worker_message *ret)
{
    const char *text = last_job.operation == JOB_INFO ? "{\n    \"actual-size\": 512\n}\n"
                       : is_digest()                  ? "0 chunk\n"
                                                      : "";
    ret->event = WORKER_STDOUT;
    ret->length = strlen(text);
    memcpy(ret->bytes, text, ret->length);
}

/* The image's name as it was given, since steps look at "out.FORMAT". */
static bool is_of(const char *lead)
{
    static char name[64];
    if (strncmp(last_job.file_name, "out.", 4) != 0) {
        snprintf(name, sizeof(name), "%.60s", last_job.file_name);
    }
    return strncmp(name, lead, strlen(lead)) == 0;
}

static int play_receive(struct worker *worker, int timeout_ms, struct worker_message *ret)
{
    (void)timeout_ms;
    ret->event = WORKER_NONE;
    if (!told) {
        told = true;
        usleep(wait_ms * 1000);
        play_text(ret);
        return 0;
    }
    ret->event = WORKER_DONE;
    ret->verdict = (struct run_verdict){.category = RUN_OK, .wall_ns = 5, .exits = 1};
    bool first = strncmp(last_job.file_name, "out.", 4) != 0;
    bool refused = (first && is_of("refused")) || (is_digest() && !first && is_of("unreadable"));
    if (refused) {
        ret->verdict.category = RUN_REFUSED;
        ret->verdict.exit_code = 1;
    }
    if (last_job.operation == JOB_INFO && is_of("faulty")) {
        ret->verdict.category = RUN_GUEST_FAULT;
        ret->verdict.exit_code = 1;
        snprintf(ret->verdict.detail, sizeof(ret->verdict.detail), "shutdown");
    }
    worker->deadline_ns = 0;
    return 0;
}

static int play_answer(struct worker *worker, const struct open_reply *reply, int fd)
{
    (void)worker;
    (void)reply;
    (void)fd;
    return 0;
}

static void play_stop(struct worker *worker)
{
    close(worker->socket);
    *worker = (struct worker){.socket = -1};
}

static const struct worker_ops players = {play_start,   play_add_file, play_submit,
                                          play_receive, play_answer,   play_stop};

static bool expect(void *context, size_t index, struct answer *ret, bool *ret_found,
                   struct problem *problem)
{
    (void)context;
    (void)index;
    (void)problem;
    (void)ret;
    *ret_found = false;
    return true;
}

static bool attempted(void *context, size_t index, unsigned number, const struct attempt *attempt,
                      struct problem *problem)
{
    (void)context;
    (void)problem;
    (void)number;
    assert_true(index < CASES_MAX);
    snprintf(outcomes[index].out, sizeof(outcomes[index].out), "%.*s",
             (int)attempt->actual.out_bytes,
             attempt->actual.out == NULL ? "" : attempt->actual.out);
    snprintf(outcomes[index].detail, sizeof(outcomes[index].detail), "%s", attempt->run.detail);
    return true;
}

static bool finished(void *context, size_t index, enum verdict last, unsigned attempts,
                     bool *ret_go_on, struct problem *problem)
{
    (void)context;
    (void)problem;
    (void)attempts;
    outcomes[index].verdict = last;
    outcomes[index].times++;
    *ret_go_on = true;
    return true;
}

static bool tick(void *context, struct problem *problem)
{
    (void)context;
    (void)problem;
    return true;
}

static void run(const char *text, struct schedule schedule)
{
    static const struct selection all;
    static const uint32_t versions[] = {0};
    struct problem problem = {0};
    plan_free(&plan);
    manifest_free(&manifest);
    scratch_file("m.yaml", text);
    if (!manifest_read("m.yaml", &manifest, &problem) ||
        !plan_make(&manifest, &all, &plan, &problem)) {
        fail_msg("%s", problem.text);
    }
    memset(outcomes, 0, sizeof(outcomes));
    job_count = starts = 0;
    schedule.manifest = &manifest;
    schedule.plan = &plan;
    schedule.qemu_versions = versions;
    schedule.worker_count = 1;
    schedule.workers = &players;
    schedule.sink = (struct schedule_sink){expect, attempted, finished, tick, NULL};
    if (!schedule_run(&schedule, &problem)) {
        fail_msg("%s", problem.text);
    }
}

#define HEAD "version: 1\nimages: [good.raw, faulty.raw, unreadable.raw, refused.raw]\njobs:\n"

static void an_image_is_made_and_looked_at(void **state)
{
    (void)state;
    run(HEAD "  - {op: convert, target: vmdk}\n", (struct schedule){0});
    assert_int_equal(plan.case_count, 4);
    assert_string_equal(outcomes[0].out, "file out.vmdk\n{\n    \"actual-size\": *\n}\n0 chunk\n");
    assert_int_equal(outcomes[0].verdict, VERDICT_NEW);
    /* A guest that dies over what was made is this case's. */
    assert_int_equal(outcomes[1].verdict, VERDICT_GUEST_FAULT);
    assert_string_equal(outcomes[1].detail, "info of the image made: shutdown");
    /* One that refuses to read it gives an answer, which is compared. */
    assert_int_equal(outcomes[2].verdict, VERDICT_NEW);
    assert_non_null(strstr(outcomes[2].out, "content: exit code 1\n"));
    assert_null(strstr(outcomes[2].out, "chunk"));
    /* Nothing was made, so nothing is looked at. */
    assert_int_equal(outcomes[3].verdict, VERDICT_NEW);
    assert_string_equal(outcomes[3].out, "");
    static const enum job_operation wanted[] = {JOB_CONVERT, JOB_INFO,    JOB_CONVERT,
                                                JOB_CONVERT, JOB_INFO,    JOB_CONVERT,
                                                JOB_INFO,    JOB_CONVERT, JOB_CONVERT};
    assert_int_equal(job_count, sizeof(wanted) / sizeof(wanted[0]));
    assert_memory_equal(jobs_seen, wanted, sizeof(wanted));
}

static void bytes_count_where_equal_disks_make_equal_files(void **state)
{
    (void)state;
    run("version: 1\nimages: [good.raw]\n"
        "jobs: [{op: convert, target: [raw, qcow2, vdi]}, {op: dd, target: raw}]\n",
        (struct schedule){0});
    assert_int_equal(strncmp(outcomes[0].out, "file out.raw 7 ", 15), 0);
    assert_int_equal(strncmp(outcomes[1].out, "file out.qcow2 9 ", 17), 0);
    assert_int_equal(strncmp(outcomes[2].out, "file out.vdi\n", 13), 0);
    assert_int_equal(strncmp(outcomes[3].out, "file out.raw 7 ", 15), 0);
}

static const char mixed[] = "version: 1\nimages: [good.raw]\n"
                            "jobs: [{op: digest}, {op: info}, {op: map}, {op: dd, bs: 512},\n"
                            " {op: info, output: json}]\n";

static void fresh_machines_go_in_the_plans_order(void **state)
{
    (void)state;
    static const enum job_operation wanted[] = {JOB_CONVERT, JOB_INFO, JOB_MAP, JOB_CONVERT,
                                                JOB_INFO};
    run(mixed, (struct schedule){0});
    assert_int_equal(job_count, 5);
    assert_memory_equal(jobs_seen, wanted, sizeof(wanted));
}

static void reset_machines_go_by_program(void **state)
{
    (void)state;
    static const enum job_operation wanted[] = {JOB_MAP, JOB_INFO, JOB_INFO, JOB_CONVERT,
                                                JOB_CONVERT};
    const bool skip[] = {false, false, false, true, false};
    run(mixed, (struct schedule){.reset = true});
    assert_int_equal(job_count, 5);
    assert_memory_equal(jobs_seen, wanted, sizeof(wanted));
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_int_equal(outcomes[i].times, 1);
    }
    run(mixed, (struct schedule){.reset = true, .skip = skip});
    assert_int_equal(job_count, 4);
    assert_int_equal(outcomes[3].times, 0);
}

static void a_run_ends_when_its_time_is_over(void **state)
{
    (void)state;
    wait_ms = 30;
    run(mixed, (struct schedule){.deadline_ns = sys_monotonic_ns() + 45000000u});
    wait_ms = 0;
    unsigned over = 0;
    for (size_t i = 0; i < plan.case_count; i++) {
        over += outcomes[i].times;
    }
    assert_true(over >= 1 && over < plan.case_count);
    run(mixed, (struct schedule){.deadline_ns = 1});
    assert_int_equal(job_count, 0);
}

static int set_up(void **state)
{
    (void)state;
    static const char *const names[] = {"good.raw", "faulty.raw", "unreadable.raw", "refused.raw"};
    char here[400];
    scratch_enter();
    assert_non_null(getcwd(here, sizeof(here)));
    setenv("TMPDIR", here, 1);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        scratch_file(names[i], names[i]);
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    plan_free(&plan);
    manifest_free(&manifest);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_image_is_made_and_looked_at),
        cmocka_unit_test(bytes_count_where_equal_disks_make_equal_files),
        cmocka_unit_test(fresh_machines_go_in_the_plans_order),
        cmocka_unit_test(reset_machines_go_by_program),
        cmocka_unit_test(a_run_ends_when_its_time_is_over),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
