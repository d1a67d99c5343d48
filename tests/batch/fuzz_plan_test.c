/*
 * Fuzz jobs in manifests: what they expand to, what they leave alone, and what is refused.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "batch/fuzz_targets.h"
#include "batch/plan.h"
#include "tests/batch/scratch.h"

#define HEAD "version: 1\nfuzz: {targets: targets.txt, budget: {seconds: 9, findings: 2}}\n"

static struct problem problem;
static struct manifest manifest;
static struct plan plan;

static void must(bool good)
{
    if (!good) {
        fail_msg("%s", problem.text);
    }
}

static bool make(const char *text)
{
    const struct selection selection = {.seed = 0};
    plan_free(&plan);
    manifest_free(&manifest);
    problem = (struct problem){0};
    scratch_file("m.yaml", text);
    return manifest_read("m.yaml", &manifest, &problem) &&
           plan_make(&manifest, &selection, &plan, &problem);
}

static void expect_names(const char *const *names, size_t count)
{
    assert_int_equal(plan.case_count, count);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(plan.cases[i].name, names[i]);
    }
}

static void expands(void **state)
{
    static const char *const all[] = {"a.raw#map", "one#fuzz", "two#fuzz", "two#fuzz,afl"};
    (void)state;
    must(make(HEAD "oracle: {versions: [7.2.22, 10.0.13]}\nimages: [a.raw]\n"
                   "jobs:\n- {op: map, versions: 7.2.22}\n- {op: fuzz, budget: {runs: 5}}\n"
                   "- {op: fuzz, targets: t*, engine: afl}\n"));
    expect_names(all, 4);
    const struct plan_image *two = &plan.images[plan.cases[2].image];
    assert_string_equal(two->base_name, "two_fuzzer");
    assert_string_equal(two->target->dictionary, "dict/two.dict");
    assert_int_equal(two->target->max_len, 4096);
    assert_int_equal(two->target->timeout_s, 20);
    const struct fuzz_budget *budget = &plan.cases[2].combination->job->budget;
    assert_int_equal(budget->seconds, 9);    /* the manifest's */
    assert_int_equal(budget->runs, 5);       /* the job's */
    assert_int_equal(budget->rss_mib, 2048); /* the default */
    assert_int_equal(budget->max_len, 0);    /* the target's own */
}

static void records_leave_campaigns_alone(void **state)
{
    static const char *const maps[] = {"a.raw#map"};
    const struct selection selection = {.answers_only = true};
    (void)state;
    must(make(HEAD "images: [a.raw]\njobs: [{op: map}, {op: fuzz}]\n"));
    plan_free(&plan);
    must(plan_make(&manifest, &selection, &plan, &problem));
    expect_names(maps, 1);
}

static void refuse(const char *text, const char *wanted)
{
    assert_false(make(text));
    assert_int_equal(problem.exit_code, EXIT_USAGE);
    if (strstr(problem.text, wanted) == NULL) {
        fail_msg("'%s' is not in '%s'", wanted, problem.text);
    }
}

static void refuses(void **state)
{
    (void)state;
    refuse("version: 1\nfuzz: {seeds: s}\njobs: [{op: fuzz}]\n", "fuzz needs 'targets'");
    refuse("version: 1\nfuzz: {targets: t, sedes: s}\njobs: [{op: fuzz}]\n",
           "unknown key 'sedes': did you mean 'seeds'?");
    refuse(HEAD "jobs: [{op: fuzz, budget: {seconds: 0}}]\n", "seconds must be more than 0");
    refuse(HEAD "jobs: [{op: fuzz, budget: {secnods: 1}}]\n", "did you mean 'seconds'?");
    refuse(HEAD "jobs: [{op: fuzz, engine: honggfuzz}]\n", "engine must be one of");
    refuse(HEAD "jobs: [{op: map, budget: {seconds: 1}}]\n", "unknown key 'budget'");
    refuse(HEAD "jobs: [{op: fuzz, targets: nothing}]\n", "this job has no cases");
    refuse(HEAD "jobs: [{op: fuzz}, {op: fuzz, targets: one}]\n", "asks twice for 'one#fuzz'");
    refuse("version: 1\nfuzz: {targets: no.txt}\njobs: [{op: fuzz}]\n", "no.txt: No such file");
    refuse("version: 1\nfuzz: {targets: targets.txt, fuzzers: no}\njobs: [{op: fuzz}]\n",
           "--fuzzers=DIR says where the fuzzers are");
}

static void refuses_lists(void **state)
{
    static const char *const lists[] = {
        "",           "../x - 1 1\n", "x - 1\n",    "x - 1 1 1\n", "x ../d 1 1\n",
        "x /d 1 1\n", "x - 0 1\n",    "x - 1 -1\n", "- - 1 1\n",   "x  1 1\n",
    };
    struct pool pool = {0};
    struct fuzz_target *targets;
    size_t count;
    (void)state;
    for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
        problem = (struct problem){0};
        scratch_file("list.txt", lists[i]);
        if (fuzz_targets_read("list.txt", &pool, &targets, &count, &problem)) {
            fail_msg("taken: '%s'", lists[i]);
        }
        assert_int_equal(problem.exit_code, EXIT_USAGE);
    }
    pool_free(&pool);
}

static int enter(void **state)
{
    (void)state;
    scratch_enter();
    scratch_file("a.raw", "a");
    scratch_file("targets.txt", "one - 64 5\ntwo dict/two.dict 4096 20\n");
    return 0;
}

static int leave(void **state)
{
    (void)state;
    plan_free(&plan);
    manifest_free(&manifest);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(expands, enter, leave),
        cmocka_unit_test_setup_teardown(records_leave_campaigns_alone, enter, leave),
        cmocka_unit_test_setup_teardown(refuses, enter, leave),
        cmocka_unit_test_setup_teardown(refuses_lists, enter, leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
