/*
 * Environments of batch systems, as their documentation gives them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "batch/shard.h"

static const char *const *environment; /* NAME, VALUE, ..., NULL */

static const char *variable(const char *name)
{
    for (size_t i = 0; environment[i] != NULL; i += 2) {
        if (strcmp(environment[i], name) == 0) {
            return environment[i + 1];
        }
    }
    return NULL;
}

static void expect_shard(const char *const *given, const char *origin, uint32_t index,
                         uint32_t total)
{
    struct shard shard;
    struct problem problem = {0};
    environment = given;
    assert_true(shard_detect(variable, &shard, &problem));
    assert_int_equal(shard.index, index);
    assert_int_equal(shard.total, total);
    if (origin == NULL) {
        assert_null(shard.origin);
    } else {
        assert_string_equal(shard.origin, origin);
    }
}

static void expect_refusal(const char *const *given)
{
    struct shard shard;
    struct problem problem = {0};
    environment = given;
    assert_false(shard_detect(variable, &shard, &problem));
    assert_int_equal(problem.exit_code, EXIT_USAGE);
}

#define ENVIRONMENT(...) ((const char *const[]){__VA_ARGS__, NULL})

/* Every row of the table of docs/cluster.md. */
static void knows_engines(void **state)
{
    (void)state;
    expect_shard(ENVIRONMENT("TEST_SHARD_INDEX", "2", "TEST_TOTAL_SHARDS", "5"), "Bazel", 2, 5);
    expect_shard(ENVIRONMENT("GTEST_SHARD_INDEX", "0", "GTEST_TOTAL_SHARDS", "2"), "GoogleTest", 0,
                 2);
    expect_shard(ENVIRONMENT("SLURM_ARRAY_TASK_ID", "14", "SLURM_ARRAY_TASK_COUNT", "3",
                             "SLURM_ARRAY_TASK_MIN", "10", "SLURM_ARRAY_TASK_STEP", "2"),
                 "Slurm", 2, 3);
    expect_shard(ENVIRONMENT("CI_NODE_INDEX", "5", "CI_NODE_TOTAL", "5"), "GitLab", 4, 5);
    expect_shard(ENVIRONMENT("BUILDKITE_PARALLEL_JOB", "3", "BUILDKITE_PARALLEL_JOB_COUNT", "4"),
                 "Buildkite", 3, 4);
    expect_shard(ENVIRONMENT("CIRCLE_NODE_INDEX", "1", "CIRCLE_NODE_TOTAL", "2"), "CircleCI", 1, 2);
    expect_shard(ENVIRONMENT("BATCH_TASK_INDEX", "6", "BATCH_TASK_COUNT", "7"), "Google Batch", 6,
                 7);
    expect_shard(
        ENVIRONMENT("LSB_JOBINDEX", "5", "LSB_JOBINDEX_END", "8", "LSB_JOBINDEX_STEP", "2"), "LSF",
        2, 4);
    expect_shard(ENVIRONMENT("SGE_TASK_ID", "3", "SGE_TASK_FIRST", "1", "SGE_TASK_LAST", "5",
                             "SGE_TASK_STEPSIZE", "2"),
                 "SGE", 1, 3);
    expect_shard(ENVIRONMENT("JOB_COMPLETION_INDEX", "1", "INSTAR_SHARD_TOTAL", "4"), "Kubernetes",
                 1, 4);
    expect_shard(ENVIRONMENT("AWS_BATCH_JOB_ARRAY_INDEX", "0", "INSTAR_SHARD_TOTAL", "4"),
                 "AWS Batch", 0, 4);
    expect_shard(ENVIRONMENT("PBS_ARRAY_INDEX", "3", "INSTAR_SHARD_TOTAL", "4"), "PBS", 3, 4);
    expect_shard(ENVIRONMENT("NOMAD_ALLOC_INDEX", "2", "INSTAR_SHARD_TOTAL", "3"), "Nomad", 2, 3);
    /* As HTCondor passes it on; and before what the engine around it says. */
    expect_shard(ENVIRONMENT("INSTAR_SHARD_INDEX", "1", "INSTAR_SHARD_TOTAL", "3", "CI_NODE_INDEX",
                             "1", "CI_NODE_TOTAL", "9"),
                 "INSTAR_SHARD_INDEX", 1, 3);
}

/* What engines set for a job that is not one of many. */
static void knows_what_is_no_shard(void **state)
{
    (void)state;
    expect_shard((const char *const[]){NULL}, NULL, 0, 0);
    expect_shard(ENVIRONMENT("SGE_TASK_ID", "undefined"), NULL, 0, 0);
    expect_shard(ENVIRONMENT("LSB_JOBINDEX", "0"), NULL, 0, 0);
    expect_shard(ENVIRONMENT("CI_NODE_TOTAL", "1"), NULL, 0, 0);
    expect_shard(ENVIRONMENT("NOMAD_ALLOC_INDEX", "0"), NULL, 0, 0);
    /* No array of its own, inside the task of another engine's. */
    expect_shard(ENVIRONMENT("LSB_JOBINDEX", "0", "CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "2"),
                 "GitLab", 0, 2);
}

static void refuses_nonsense(void **state)
{
    (void)state;
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "0", "CI_NODE_TOTAL", "5"));
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "6", "CI_NODE_TOTAL", "5"));
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "x", "CI_NODE_TOTAL", "5"));
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "0"));
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "100001"));
    expect_refusal(ENVIRONMENT("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "99999999999999999999"));
    expect_refusal(ENVIRONMENT("SLURM_ARRAY_TASK_ID", "11", "SLURM_ARRAY_TASK_COUNT", "3",
                               "SLURM_ARRAY_TASK_MIN", "10", "SLURM_ARRAY_TASK_STEP", "2"));
    /* --array=1,2,9 has no steps. */
    expect_refusal(ENVIRONMENT("SLURM_ARRAY_TASK_ID", "9", "SLURM_ARRAY_TASK_COUNT", "3",
                               "SLURM_ARRAY_TASK_MIN", "1", "SLURM_ARRAY_TASK_STEP", "1"));
    expect_refusal(ENVIRONMENT("SGE_TASK_ID", "9", "SGE_TASK_LAST", "5"));
    expect_refusal(ENVIRONMENT("SGE_TASK_ID", "1", "SGE_TASK_LAST", "5", "SGE_TASK_STEPSIZE", "0"));
}

/* One of how many? Each task would run all cases, or none that is left out would be missed. */
static void refuses_half_a_pair(void **state)
{
    (void)state;
    expect_refusal(ENVIRONMENT("JOB_COMPLETION_INDEX", "0"));
    expect_refusal(ENVIRONMENT("AWS_BATCH_JOB_ARRAY_INDEX", "0"));
    expect_refusal(ENVIRONMENT("PBS_ARRAY_INDEX", "0"));
    expect_refusal(ENVIRONMENT("SLURM_ARRAY_TASK_ID", "1"));
    expect_refusal(ENVIRONMENT("SGE_TASK_ID", "1"));
    expect_refusal(ENVIRONMENT("INSTAR_SHARD_INDEX", "1"));
    expect_refusal(ENVIRONMENT("INSTAR_SHARD_TOTAL", "4"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_engines),
        cmocka_unit_test(knows_what_is_no_shard),
        cmocka_unit_test(refuses_nonsense),
        cmocka_unit_test(refuses_half_a_pair),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
