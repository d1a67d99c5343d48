/*
 * The scheduler with workers that answer, lie, die and hang as a script says.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/scheduler.h"
#include "tests/batch/scratch.h"
#include "vmm/sys.h"

/* What the fake worker does with an image, by the first letter of its name. */
enum { WORKERS = 3, CASES_MAX = 32 };

static unsigned starts, stops, submits;
static unsigned attempts_at[256];
static char pending[1024]; /* by socket: the image's letter, upper case when half told */

static int fake_start(struct worker *worker)
{
    int pair[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
    /* A closed peer keeps the socket readable for ever: poll() always comes back. */
    close(pair[1]);
    *worker = (struct worker){.process = 1, .socket = pair[0]};
    starts++;
    return 0;
}

static int fake_add_file(struct worker *worker, int fd, const char *name, bool writable)
{
    (void)worker;
    (void)fd;
    (void)name;
    (void)writable;
    return 0;
}

static int fake_submit(struct worker *worker, const struct job *job, int image)
{
    assert_true(image >= 0);
    assert_int_equal(worker->deadline_ns, 0);
    submits++;
    worker->deadline_ns = sys_monotonic_ns() + 1000000000u;
    pending[worker->socket] = job->file_name[0];
    attempts_at[(unsigned char)job->file_name[0]]++;
    return 0;
}

static void done(struct worker *worker, struct worker_message *ret, enum run_category category,
                 int exit_code)
{
    ret->event = WORKER_DONE;
    ret->verdict = (struct run_verdict){.category = category, .exit_code = exit_code};
    worker->deadline_ns = 0;
}

static int fake_receive(struct worker *worker, int timeout_ms, struct worker_message *ret)
{
    assert_int_equal(timeout_ms, 0);
    char what = pending[worker->socket];
    ret->event = WORKER_NONE;
    ret->length = 0;
    switch (what) {
    case 'g': /* good */
        ret->event = WORKER_STDOUT;
        ret->length = 3;
        memcpy(ret->bytes, "yes", 3);
        pending[worker->socket] = 'G';
        break;
    case 'G':
        done(worker, ret, RUN_OK, 0);
        break;
    case 'd': /* dies */
        ret->event = WORKER_DIED;
        break;
    case 'f': /* faults */
        done(worker, ret, RUN_GUEST_FAULT, 1);
        break;
    case 'h': /* hangs: past its deadline, and not to be used again */
        done(worker, ret, RUN_TIMEOUT, 1);
        worker->deadline_ns = 1;
        break;
    case 's': /* says something else the first time */
        ret->event = WORKER_STDOUT;
        ret->length = attempts_at['s'] == 1 ? 2 : 3;
        memcpy(ret->bytes, "yes", 3);
        pending[worker->socket] = 'G';
        break;
    default:
        fail_msg("no script for '%c'", what);
    }
    return 0;
}

static int fake_answer_open(struct worker *worker, const struct open_reply *reply, int fd)
{
    (void)worker;
    (void)reply;
    (void)fd;
    return 0;
}

static void fake_stop(struct worker *worker)
{
    close(worker->socket);
    *worker = (struct worker){.socket = -1};
    stops++;
}

static int failing_start(struct worker *worker)
{
    (void)worker;
    errno = EAGAIN;
    return -1;
}

static const struct worker_ops fake_workers = {fake_start,   fake_add_file,    fake_submit,
                                               fake_receive, fake_answer_open, fake_stop};

struct outcome {
    enum verdict verdict;
    unsigned attempts;
    unsigned times;
};

static struct outcome outcomes[CASES_MAX];
static bool stop_after_first;

static bool expect(void *context, size_t index, struct answer *ret, bool *ret_found,
                   struct problem *problem)
{
    (void)context;
    (void)index;
    (void)problem;
    *ret = (struct answer){.out = "yes", .out_bytes = 3, .out_total_bytes = 3, .err = ""};
    *ret_found = true;
    return true;
}

static bool attempted(void *context, size_t index, unsigned number, const struct attempt *attempt,
                      struct problem *problem)
{
    (void)context;
    (void)problem;
    (void)attempt;
    assert_true(index < CASES_MAX);
    assert_int_equal(number, outcomes[index].attempts + 1);
    outcomes[index].attempts = number;
    return true;
}

static bool finished(void *context, size_t index, enum verdict last, unsigned attempts,
                     bool *ret_go_on, struct problem *problem)
{
    (void)context;
    (void)problem;
    assert_int_equal(attempts, outcomes[index].attempts);
    outcomes[index].verdict = last;
    outcomes[index].times++;
    *ret_go_on = !stop_after_first;
    return true;
}

static bool tick(void *context, struct problem *problem)
{
    (void)context;
    (void)problem;
    return true;
}

static struct manifest manifest;
static struct plan plan;

static bool run(const struct worker_ops *workers, const bool *skip, struct problem *problem)
{
    static const uint32_t versions[] = {0};
    const struct schedule schedule = {
        .manifest = &manifest,
        .plan = &plan,
        .skip = skip,
        .qemu_versions = versions,
        .worker_count = WORKERS,
        .workers = workers,
        .sink = {expect, attempted, finished, tick, NULL},
    };
    *problem = (struct problem){0};
    memset(outcomes, 0, sizeof(outcomes));
    memset(attempts_at, 0, sizeof(attempts_at));
    starts = stops = submits = 0;
    return schedule_run(&schedule, problem);
}

static const struct outcome *outcome_of(const char *image)
{
    for (size_t i = 0; i < plan.case_count; i++) {
        if (strncmp(plan.cases[i].name, image, strlen(image)) == 0) {
            return &outcomes[i];
        }
    }
    fail_msg("no case of %s", image);
    return NULL;
}

static void every_case_has_one_outcome(void **state)
{
    (void)state;
    struct problem problem;
    stop_after_first = false;
    assert_true(run(&fake_workers, NULL, &problem));
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_int_equal(outcomes[i].times, 1);
    }
    assert_int_equal(outcome_of("good")->verdict, VERDICT_PASS);
    assert_int_equal(outcome_of("good")->attempts, 1);
    assert_int_equal(outcome_of("fault")->verdict, VERDICT_GUEST_FAULT);
    assert_int_equal(outcome_of("fault")->attempts, 3);
    assert_int_equal(outcome_of("hang")->verdict, VERDICT_TIMEOUT);
    assert_int_equal(outcome_of("dies")->verdict, VERDICT_ERROR);
    assert_int_equal(outcome_of("sometimes")->verdict, VERDICT_PASS);
    assert_int_equal(outcome_of("sometimes")->attempts, 2);
    assert_int_equal(starts, stops);
}

static void a_dead_worker_is_replaced(void **state)
{
    (void)state;
    struct problem problem;
    stop_after_first = false;
    assert_true(run(&fake_workers, NULL, &problem));
    /* dies and hang: three attempts each, each of which costs its worker. */
    assert_true(starts >= WORKERS + 3);
}

static void an_image_that_is_gone_is_an_error(void **state)
{
    (void)state;
    struct problem problem;
    stop_after_first = false;
    assert_int_equal(rename("good-1", "away"), 0);
    assert_true(run(&fake_workers, NULL, &problem));
    assert_int_equal(outcome_of("good-1")->verdict, VERDICT_ERROR);
    assert_int_equal(outcome_of("good-2")->verdict, VERDICT_PASS);
    assert_int_equal(rename("away", "good-1"), 0);
}

static void stops_when_told(void **state)
{
    (void)state;
    struct problem problem;
    stop_after_first = true;
    assert_true(run(&fake_workers, NULL, &problem));
    unsigned over = 0;
    for (size_t i = 0; i < plan.case_count; i++) {
        over += outcomes[i].times;
    }
    assert_true(over >= 1 && over <= WORKERS);
    stop_after_first = false;
}

static void skips_what_is_done(void **state)
{
    (void)state;
    struct problem problem;
    bool skip[CASES_MAX] = {0};
    for (size_t i = 0; i < plan.case_count; i++) {
        skip[i] = i != 2;
    }
    assert_true(run(&fake_workers, skip, &problem));
    for (size_t i = 0; i < plan.case_count; i++) {
        assert_int_equal(outcomes[i].times, i == 2 ? 1 : 0);
    }
}

static void no_worker_is_infrastructure(void **state)
{
    (void)state;
    struct problem problem;
    struct worker_ops workers = fake_workers;
    workers.start = failing_start;
    assert_false(run(&workers, NULL, &problem));
    assert_int_equal(problem.exit_code, EXIT_INFRASTRUCTURE);
    assert_non_null(strstr(problem.text, "no worker can be started"));
}

static int set_up(void **state)
{
    (void)state;
    static const struct selection all;
    struct problem problem = {0};
    scratch_enter();
    static const char *const names[] = {"good-1", "good-2", "fault",    "dies",
                                        "hang",   "good-3", "sometimes"};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        scratch_file(names[i], "x");
    }
    scratch_file("m.yaml", "version: 1\nimages: [{glob: '[gfdhs]*'}]\ndefaults: {retries: 2}\n"
                           "jobs: [{op: map}]\n");
    return manifest_read("m.yaml", &manifest, &problem) &&
                   plan_make(&manifest, &all, &plan, &problem)
               ? 0
               : -1;
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
        cmocka_unit_test(every_case_has_one_outcome),
        cmocka_unit_test(a_dead_worker_is_replaced),
        cmocka_unit_test(an_image_that_is_gone_is_an_error),
        cmocka_unit_test(stops_when_told),
        cmocka_unit_test(skips_what_is_done),
        cmocka_unit_test(no_worker_is_infrastructure),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
