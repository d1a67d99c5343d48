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

static void expect_shard(const char *const *given, uint32_t index, uint32_t total)
{
    struct shard shard;
    struct problem problem = {0};
    environment = given;
    assert_true(shard_detect(variable, &shard, &problem));
    assert_int_equal(shard.index, index);
    assert_int_equal(shard.total, total);
}

static void expect_refusal(const char *const *given)
{
    struct shard shard;
    struct problem problem = {0};
    environment = given;
    assert_false(shard_detect(variable, &shard, &problem));
    assert_int_equal(problem.exit_code, EXIT_USAGE);
}

static void knows_engines(void **state)
{
    (void)state;
    expect_shard((const char *const[]){NULL}, 0, 0);
    expect_shard((const char *const[]){"TEST_SHARD_INDEX", "2", "TEST_TOTAL_SHARDS", "5", NULL}, 2,
                 5);
    expect_shard((const char *const[]){"CI_NODE_INDEX", "5", "CI_NODE_TOTAL", "5", NULL}, 4, 5);
    expect_shard((const char *const[]){"SLURM_ARRAY_TASK_ID", "14", "SLURM_ARRAY_TASK_COUNT", "3",
                                       "SLURM_ARRAY_TASK_MIN", "10", "SLURM_ARRAY_TASK_STEP", "2",
                                       NULL},
                 2, 3);
    expect_shard((const char *const[]){"SGE_TASK_ID", "3", "SGE_TASK_FIRST", "1", "SGE_TASK_LAST",
                                       "5", "SGE_TASK_STEPSIZE", "2", NULL},
                 1, 3);
    expect_shard((const char *const[]){"SGE_TASK_ID", "undefined", NULL}, 0, 0);
    expect_shard((const char *const[]){"JOB_COMPLETION_INDEX", "0", NULL}, 0, 0);
    expect_shard(
        (const char *const[]){"JOB_COMPLETION_INDEX", "1", "INSTAR_SHARD_TOTAL", "4", NULL}, 1, 4);
}

static void refuses_nonsense(void **state)
{
    (void)state;
    expect_refusal((const char *const[]){"CI_NODE_INDEX", "0", "CI_NODE_TOTAL", "5", NULL});
    expect_refusal((const char *const[]){"CI_NODE_INDEX", "6", "CI_NODE_TOTAL", "5", NULL});
    expect_refusal((const char *const[]){"CI_NODE_INDEX", "x", "CI_NODE_TOTAL", "5", NULL});
    expect_refusal((const char *const[]){"CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "0", NULL});
    expect_refusal((const char *const[]){"SLURM_ARRAY_TASK_ID", "11", "SLURM_ARRAY_TASK_COUNT", "3",
                                         "SLURM_ARRAY_TASK_MIN", "10", "SLURM_ARRAY_TASK_STEP", "2",
                                         NULL});
    expect_refusal((const char *const[]){"SGE_TASK_ID", "9", "SGE_TASK_LAST", "5", NULL});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_engines),
        cmocka_unit_test(refuses_nonsense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
