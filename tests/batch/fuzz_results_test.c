/*
 * Findings over nights: new, known, fixed, back; what is kept when runs are dropped; and shards
 * that become one run.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "batch/fuzz_results.h"
#include "batch/results_merge.h"
#include "tests/batch/scratch.h"

static struct problem problem;
static struct manifest manifest;
static struct plan plan;

static void must(bool good)
{
    if (!good) {
        fail_msg("%s", problem.text);
    }
}

static void make_plan(uint32_t shard, uint32_t shards)
{
    const struct selection selection = {.shard_index = shard, .shard_total = shards};
    plan_free(&plan);
    manifest_free(&manifest);
    scratch_file("alpha_fuzzer", "a");
    scratch_file("beta_fuzzer", "b");
    scratch_file("gamma_fuzzer", "c");
    scratch_file("targets.txt", "alpha - 64 5\nbeta dict/b.dict 4096 1\ngamma - 1 1\n");
    scratch_file("m.yaml", "version: 1\nfuzz: {targets: targets.txt}\njobs: [{op: fuzz}]\n");
    must(manifest_read("m.yaml", &manifest, &problem));
    must(plan_make(&manifest, &selection, &plan, &problem));
    must(identify_images(&plan, NULL, &problem));
}

static void begin(struct results_db *results, const char *path, uint32_t shard, uint32_t shards)
{
    const struct run_facts facts = {
        .manifest_name = "m",
        .manifest_path = "m.yaml",
        .manifest_sha256 = manifest.sha256.text,
        .images_folder = "",
        .selection = "",
        .baselines = "embedded",
        .profile = "7.2.22",
        .profile_used = "7.2.22",
        .isolation = "fresh",
        .host_name = "h",
        .host_kernel = "k",
        .host_cpu = "c",
        .revision = "r",
        .workers = 1,
        .shard_index = shard,
        .shard_total = shards,
    };
    must(results_open(results, path, &problem));
    must(results_begin_run(results, &facts, &plan, &problem));
    for (size_t i = 0; i < plan.case_count; i++) {
        const struct fuzz_facts fuzz = {.target = plan.images[plan.cases[i].image].name,
                                        .engine = "libfuzzer",
                                        .program = "p",
                                        .seed = 7,
                                        .execs = 1000,
                                        .fuzz_ms = 500,
                                        .edges = 10};
        must(fuzz_results_put_case(results, i, &fuzz, &problem));
        must(results_put_verdict(results, i, VERDICT_PASS, 1, NULL, &problem));
    }
}

static void end(struct results_db *results)
{
    struct tally tally = {.planned = plan.case_count};
    tally.count[VERDICT_PASS] = plan.case_count;
    must(results_end_run(results, &tally, &problem));
    results_close(results);
}

/* The finding `fault` of a case. */
static enum finding_state put(struct results_db *results, size_t index, const char *fault)
{
    char log[200];
    struct triage triage;
    enum finding_state state;
    snprintf(log, sizeof(log), "==1==ERROR: AddressSanitizer: %s on x\n    #0 0x1 in f a.c:1\n",
             fault);
    assert_true(triage_log(log, strlen(log), &triage));
    const struct sighting sighting = {.triage = &triage,
                                      .seed = 8,
                                      .artefact = "artefact",
                                      .input_sha256 = "00",
                                      .input_bytes = 5,
                                      .original_bytes = 9,
                                      .reproduced = true};
    must(fuzz_results_put_finding(results, index, plan.images[plan.cases[index].image].name, "rev",
                                  &sighting, &state, &problem));
    return state;
}

struct seen {
    char text[400];
};

static bool take(void *context, const struct stored_finding *stored)
{
    struct seen *seen = context;
    size_t used = strlen(seen->text);
    snprintf(seen->text + used, sizeof(seen->text) - used, "%s %s %s %llu;",
             finding_state_name(stored->state), stored->target, stored->fault,
             (unsigned long long)stored->times);
    return true;
}

static void expect_findings(struct results_db *results, int64_t run, const char *wanted)
{
    struct seen seen = {""};
    must(fuzz_results_each_finding(&results->db, run, NULL, take, &seen, &problem));
    assert_string_equal(seen.text, wanted);
}

static void over_nights(void **state)
{
    (void)state;
    struct results_db results;
    struct open_finding *open;
    struct pool pool = {0};
    make_plan(0, 0);
    assert_int_equal(plan.case_count, 3);

    begin(&results, "r.db", 0, 0);
    assert_int_equal(put(&results, 0, "first"), FINDING_STATE_NEW);
    assert_int_equal(put(&results, 0, "first"), FINDING_STATE_KNOWN); /* once more, same night */
    assert_int_equal(put(&results, 1, "first"), FINDING_STATE_NEW);   /* another target */
    expect_findings(&results, results.run, "new alpha first 2;new beta first 1;");
    end(&results);

    begin(&results, "r.db", 0, 0);
    must(fuzz_results_open(&results, "alpha", &pool, &open, &problem));
    assert_non_null(open);
    assert_null(open->next);
    assert_string_equal(open->artefact, "artefact");
    must(fuzz_results_put_fixed(&results, 0, open, &problem));
    assert_int_equal(put(&results, 0, "second"), FINDING_STATE_NEW);
    expect_findings(&results, results.run, "new alpha second 1;fixed alpha first 2;");
    end(&results);

    begin(&results, "r.db", 0, 0);
    must(fuzz_results_open(&results, "alpha", &pool, &open, &problem));
    assert_non_null(open);
    assert_string_equal(open->fault, "second");
    assert_null(open->next);
    assert_int_equal(put(&results, 0, "first"), FINDING_STATE_BACK);
    assert_int_equal(put(&results, 0, "second"), FINDING_STATE_KNOWN);
    expect_findings(&results, results.run, "back alpha first 3;known alpha second 2;");

    /* Dropped runs take their sightings with them, but not what is known of a bug. */
    uint64_t dropped;
    end(&results);
    must(results_open(&results, "r.db", &problem));
    must(results_collect(&results, 1, &dropped, &problem));
    assert_int_equal(dropped, 2);
    expect_findings(&results, 3, "back alpha first 3;known alpha second 2;");
    expect_findings(&results, 1, "");
    results_close(&results);
    pool_free(&pool);
}

static void one_finding_of_many(void **state)
{
    (void)state;
    struct results_db results;
    struct seen seen = {""};
    make_plan(0, 0);
    begin(&results, "r.db", 0, 0);
    (void)put(&results, 0, "first");
    (void)put(&results, 1, "second");
    must(fuzz_results_each_finding(&results.db, results.run, "beta#fuzz", take, &seen, &problem));
    assert_string_equal(seen.text, "new beta second 1;");
    end(&results);
}

static void shards_become_one(void **state)
{
    (void)state;
    struct results_db results;
    struct tally tally = {0};
    const char *const paths[] = {"s0.db", "s1.db"};
    for (uint32_t shard = 0; shard < 2; shard++) {
        make_plan(shard, 2);
        begin(&results, paths[shard], shard, 2);
        for (size_t i = 0; i < plan.case_count; i++) {
            assert_int_equal(put(&results, i, "first"), FINDING_STATE_NEW);
        }
        end(&results);
    }
    must(results_open(&results, "all.db", &problem));
    must(results_merge(&results, paths, 2, &tally, &problem));
    assert_int_equal(tally.planned, 3);
    expect_findings(&results, results.run, "new alpha first 1;new beta first 1;new gamma first 1;");
    results_close(&results);
}

static int enter(void **state)
{
    (void)state;
    scratch_enter();
    problem = (struct problem){0};
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
        cmocka_unit_test_setup_teardown(over_nights, enter, leave),
        cmocka_unit_test_setup_teardown(one_finding_of_many, enter, leave),
        cmocka_unit_test_setup_teardown(shards_become_one, enter, leave),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
