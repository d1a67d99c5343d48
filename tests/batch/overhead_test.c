/*
 * What the runner itself costs: ten thousand cases whose guests take no time.
 *
 * Limits (issue texts of the project): 0.3 ms of processor time a case, 64 MiB of memory, 10 MiB of
 * results. Processor time rather than wall clock, so that a busy machine does not matter.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/batch_run.h"
#include "batch/identity.h"
#include "tests/batch/scratch.h"
#include "vmm/sys.h"

#define IMAGES 1000u
#define CASES 10000u
#define CASE_NS_MAX 300000u
#define MEMORY_KIB_MAX (64u << 10)
#define RESULTS_BYTES_MAX (10u << 20)

static const char answer_text[] =
    "the same four hundred bytes as a map has on the average, more or "
    "less, so that comparing and looking up cost what they do\n";
static bool told[1024];

static int quick_start(struct worker *worker)
{
    int pair[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair), 0);
    close(pair[1]);
    *worker = (struct worker){.process = 1, .socket = pair[0]};
    return 0;
}

static int quick_add_file(struct worker *worker, int fd, const char *name, bool writable)
{
    (void)worker;
    (void)fd;
    (void)name;
    (void)writable;
    return 0;
}

static int quick_submit(struct worker *worker, const struct job *job, int image)
{
    (void)job;
    (void)image;
    worker->deadline_ns = sys_monotonic_ns() + 1000000000u;
    told[worker->socket] = false;
    return 0;
}

static int quick_receive(struct worker *worker, int timeout_ms, struct worker_message *ret)
{
    (void)timeout_ms;
    if (!told[worker->socket]) {
        told[worker->socket] = true;
        ret->event = WORKER_STDOUT;
        ret->length = sizeof(answer_text) - 1;
        memcpy(ret->bytes, answer_text, ret->length);
        return 0;
    }
    ret->event = WORKER_DONE;
    ret->verdict = (struct run_verdict){.category = RUN_OK, .wall_ns = 1};
    worker->deadline_ns = 0;
    return 0;
}

static int quick_answer(struct worker *worker, const struct open_reply *reply, int fd)
{
    (void)worker;
    (void)reply;
    (void)fd;
    return 0;
}

static void quick_stop(struct worker *worker)
{
    close(worker->socket);
}

static const struct worker_ops quick_workers = {quick_start,   quick_add_file, quick_submit,
                                                quick_receive, quick_answer,   quick_stop};

static void make_images(void)
{
    char name[64];
    assert_int_equal(mkdir("images", 0777), 0);
    for (unsigned i = 0; i < IMAGES; i++) {
        snprintf(name, sizeof(name), "images/an-image-with-a-usual-name-%04u.qcow2", i);
        scratch_file(name, name);
    }
    scratch_file("m.yaml", "version: 1\nimages: [{glob: 'images/*'}]\njobs:\n"
                           "  - {op: map, output: [human, json], window: [all, 1, 2, 3]}\n"
                           "  - {op: info, output: [human, json]}\n");
}

static void make_baselines(struct problem *problem)
{
    static const struct selection all;
    struct baseline_db baselines;
    struct oracle_facts facts = {.version = "7.2.22"};
    struct manifest manifest;
    struct plan plan;
    struct answer answer = {.out = answer_text,
                            .out_bytes = sizeof(answer_text) - 1,
                            .out_total_bytes = sizeof(answer_text) - 1,
                            .err = ""};
    assert_true(manifest_read("m.yaml", &manifest, problem));
    assert_true(plan_make(&manifest, &all, &plan, problem));
    assert_int_equal(plan.case_count, CASES);
    assert_true(identify_images(&plan, NULL, problem));
    assert_true(baseline_open_writable(&baselines, "b.db", problem));
    assert_true(baseline_put_oracle(&baselines, &facts, problem));
    assert_true(db_begin(&baselines.db, problem));
    for (size_t i = 0; i < plan.case_count; i++) {
        const struct plan_image *image = &plan.images[plan.cases[i].image];
        assert_true(baseline_put(&baselines, image->name, &image->identity, "map",
                                 plan.cases[i].line, &answer, "recorded", problem));
    }
    assert_true(db_commit(&baselines.db, problem));
    baseline_close(&baselines);
    plan_free(&plan);
    manifest_free(&manifest);
}

static uint64_t processor_ns(long *ret_memory_kib)
{
    struct rusage usage;
    assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
    *ret_memory_kib = usage.ru_maxrss;
    return (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000u +
           (uint64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000u;
}

static void ten_thousand_cases_cost_little(void **state)
{
    (void)state;
    static const struct selection all;
    struct problem problem = {0};
    const struct batch_run_options options = {
        .manifest = "m.yaml",
        .results = "r.db",
        .baseline = "b.db",
        .revision = "",
        .selection = &all,
        .selection_text = "",
        .workers = 2,
        .events_fd = -1,
        .worker_ops = &quick_workers,
        .quiet = true,
    };
    static struct batch_run run;
    long memory_kib;
    struct stat results;
    make_images();
    make_baselines(&problem);
    uint64_t before = processor_ns(&memory_kib);
    if (!batch_run(&run, &options, &problem)) {
        fail_msg("%s", problem.text);
    }
    assert_int_equal(run.tally.count[VERDICT_PASS], CASES);
    batch_run_close(&run);
    uint64_t case_ns = (processor_ns(&memory_kib) - before) / CASES;
    assert_int_equal(stat("r.db", &results), 0);
    printf("%u cases: %" PRIu64
           " us of processor time each, %ld MiB of memory, %lld KiB of results\n",
           CASES, case_ns / 1000u, memory_kib >> 10, (long long)results.st_size >> 10);
    assert_true(results.st_size < (off_t)RESULTS_BYTES_MAX);
    if (getenv("INSTAR_SANITIZED") == NULL) {
        assert_true(case_ns < CASE_NS_MAX);
        assert_true(memory_kib < (long)MEMORY_KIB_MAX);
    }
}

static int set_up(void **state)
{
    (void)state;
    scratch_enter();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(ten_thousand_cases_cost_little)};
    return cmocka_run_group_tests(tests, set_up, NULL);
}
