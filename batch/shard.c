/*
 * One table of engines; see shard.h. The first whose index is set is believed.
 */
#include "batch/shard.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/sys.h"

#define TOTAL_MAX 100000u

struct engine {
    const char *name;
    const char *index; /* variable with the number of this task */
    const char *total; /* variable with how many there are; NULL: `last` tells */
    const char *first; /* variable with the first number; NULL: `base` */
    const char *last;  /* variable with the last number */
    const char *step;  /* variable with the distance of numbers; NULL: 1 */
    const char *none;  /* an index that says that there are no tasks */
    uint32_t base;
    bool always_index; /* also set where nothing is parallel: alone it means nothing */
};

static const char own_total[] = "INSTAR_SHARD_TOTAL";

/* Sources: each engine's documentation of its environment; docs/cluster.md has the list as well. */
static const struct engine engines[] = {
    /* The user's own word, for engines that substitute (HTCondor: $(Process)). */
    {.name = "INSTAR_SHARD_INDEX", .index = "INSTAR_SHARD_INDEX", .total = own_total},
    {.name = "Bazel", .index = "TEST_SHARD_INDEX", .total = "TEST_TOTAL_SHARDS"},
    {.name = "GoogleTest", .index = "GTEST_SHARD_INDEX", .total = "GTEST_TOTAL_SHARDS"},
    {.name = "Slurm",
     .index = "SLURM_ARRAY_TASK_ID",
     .total = "SLURM_ARRAY_TASK_COUNT",
     .first = "SLURM_ARRAY_TASK_MIN",
     .step = "SLURM_ARRAY_TASK_STEP"},
    {.name = "GitLab", .index = "CI_NODE_INDEX", .total = "CI_NODE_TOTAL", .base = 1},
    {.name = "Buildkite",
     .index = "BUILDKITE_PARALLEL_JOB",
     .total = "BUILDKITE_PARALLEL_JOB_COUNT"},
    {.name = "CircleCI", .index = "CIRCLE_NODE_INDEX", .total = "CIRCLE_NODE_TOTAL"},
    {.name = "Google Batch", .index = "BATCH_TASK_INDEX", .total = "BATCH_TASK_COUNT"},
    {.name = "LSF",
     .index = "LSB_JOBINDEX",
     .last = "LSB_JOBINDEX_END",
     .step = "LSB_JOBINDEX_STEP",
     .base = 1,
     .none = "0"},
    {.name = "SGE",
     .index = "SGE_TASK_ID",
     .first = "SGE_TASK_FIRST",
     .last = "SGE_TASK_LAST",
     .step = "SGE_TASK_STEPSIZE",
     .base = 1,
     .none = "undefined"},
    /* The total is not theirs to tell: the job's own environment has to. */
    {.name = "Kubernetes", .index = "JOB_COMPLETION_INDEX", .total = own_total},
    {.name = "AWS Batch", .index = "AWS_BATCH_JOB_ARRAY_INDEX", .total = own_total},
    {.name = "PBS", .index = "PBS_ARRAY_INDEX", .total = own_total},
    {.name = "Nomad", .index = "NOMAD_ALLOC_INDEX", .total = own_total, .always_index = true},
};

static bool number(const char *name, const char *text, uint32_t *ret, struct problem *problem)
{
    char *end;
    errno = 0;
    unsigned long value = strtoul(text, &end, 10);
    if (text[0] < '0' || text[0] > '9' || *end != '\0' || errno != 0 || value > 0x7fffffffu) {
        return problem_usage(problem, "%s: '%.40s' is no number", name, text);
    }
    *ret = (uint32_t)value;
    return true;
}

/* The value of a variable, or `standard` when it is not set or not named. */
static bool optional(const char *(*variable)(const char *), const char *name, uint32_t standard,
                     uint32_t *ret, struct problem *problem)
{
    const char *text = name == NULL ? NULL : variable(name);
    *ret = standard;
    return text == NULL || number(name, text, ret, problem);
}

static bool place(struct shard *ret, const char *name, uint32_t index, uint32_t first,
                  uint32_t step, uint32_t total, struct problem *problem)
{
    if (total == 0 || total > TOTAL_MAX || step == 0 || index < first ||
        (index - first) % step != 0 || (index - first) / step >= total) {
        return problem_usage(problem, "%s: task %u is none of %u tasks from %u in steps of %u",
                             name, index, total, first, step);
    }
    *ret = (struct shard){(index - first) / step, total, name};
    return true;
}

/* How many tasks there are, where the engine tells the last one's number. */
static bool count_tasks(const struct engine *engine, uint32_t first, uint32_t last, uint32_t step,
                        uint32_t *ret, struct problem *problem)
{
    if (last < first || step == 0) {
        return problem_usage(problem, "%s: tasks %u to %u in steps of %u", engine->name, first,
                             last, step);
    }
    *ret = (last - first) / step + 1;
    return true;
}

static bool read_engine(const struct engine *engine, const char *index_text,
                        const char *(*variable)(const char *), struct shard *ret,
                        struct problem *problem)
{
    const char *total_name = engine->total != NULL ? engine->total : engine->last;
    const char *total_text = variable(total_name);
    uint32_t index = 0;
    uint32_t total = 0;
    uint32_t first = 0;
    uint32_t step = 0;
    if (total_text == NULL) {
        return problem_usage(problem,
                             "%s is set, but %s is not: one of how many? (--shard I/N tells, "
                             "--shard 1/1 runs all)",
                             engine->index, total_name);
    }
    if (!number(engine->index, index_text, &index, problem) ||
        !number(total_name, total_text, &total, problem) ||
        !optional(variable, engine->first, engine->base, &first, problem) ||
        !optional(variable, engine->step, 1, &step, problem)) {
        return false;
    }
    return (engine->total != NULL || count_tasks(engine, first, total, step, &total, problem)) &&
           place(ret, engine->name, index, first, step, total, problem);
}

bool shard_detect(const char *(*variable)(const char *), struct shard *ret, struct problem *problem)
{
    *ret = (struct shard){0};
    for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++) {
        const struct engine *engine = &engines[i];
        const char *index = variable(engine->index);
        if (index == NULL || (engine->none != NULL && strcmp(index, engine->none) == 0) ||
            (engine->always_index && variable(engine->total) == NULL)) {
            continue;
        }
        return read_engine(engine, index, variable, ret, problem);
    }
    if (variable(own_total) != NULL) {
        return problem_usage(problem, "%s is set, but no variable says which of them this is",
                             own_total);
    }
    return true;
}

bool shard_tell_bazel(const char *(*variable)(const char *), struct problem *problem)
{
    const char *path = variable("TEST_SHARD_STATUS_FILE");
    if (path == NULL) {
        return true;
    }
    struct open_how how = {.flags = O_WRONLY | O_CREAT | O_CLOEXEC, .mode = 0666};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd < 0) {
        return problem_infrastructure(problem, "%s: %s", path, strerror(errno));
    }
    sys.close(fd);
    return true;
}
