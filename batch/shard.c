/*
 * One table of engines; see shard.h. The first whose index and total are both set is believed.
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
    const char *index;
    const char *total;
    const char *first; /* variable with the first index; NULL: `base` */
    const char *step;  /* variable with the distance of indices; NULL: 1 */
    uint32_t base;
};

static const struct engine engines[] = {
    {"Bazel", "TEST_SHARD_INDEX", "TEST_TOTAL_SHARDS", NULL, NULL, 0},
    {"GoogleTest", "GTEST_SHARD_INDEX", "GTEST_TOTAL_SHARDS", NULL, NULL, 0},
    {"Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN",
     "SLURM_ARRAY_TASK_STEP", 0},
    {"GitLab", "CI_NODE_INDEX", "CI_NODE_TOTAL", NULL, NULL, 1},
    {"Buildkite", "BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", NULL, NULL, 0},
    {"CircleCI", "CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", NULL, NULL, 0},
    {"Google Batch", "BATCH_TASK_INDEX", "BATCH_TASK_COUNT", NULL, NULL, 0},
    {"LSF", "LSB_JOBINDEX", "LSB_JOBINDEX_END", NULL, NULL, 1},
    /* The total is not theirs to give: the job's own environment has to set INSTAR_SHARD_TOTAL. */
    {"Kubernetes", "JOB_COMPLETION_INDEX", "INSTAR_SHARD_TOTAL", NULL, NULL, 0},
    {"Nomad", "NOMAD_ALLOC_INDEX", "INSTAR_SHARD_TOTAL", NULL, NULL, 0},
    {"AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", "INSTAR_SHARD_TOTAL", NULL, NULL, 0},
    {"PBS", "PBS_ARRAY_INDEX", "INSTAR_SHARD_TOTAL", NULL, NULL, 0},
    {"HTCondor", "INSTAR_SHARD_INDEX", "INSTAR_SHARD_TOTAL", NULL, NULL, 0},
};

/* SGE counts from SGE_TASK_FIRST to SGE_TASK_LAST in steps, and says "undefined" elsewhere. */
static const char sge_index[] = "SGE_TASK_ID";

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

static bool detect_sge(const char *(*variable)(const char *), struct shard *ret,
                       struct problem *problem)
{
    const char *text = variable(sge_index);
    uint32_t index = 0;
    uint32_t first = 0;
    uint32_t last = 0;
    uint32_t step = 0;
    if (text == NULL || strcmp(text, "undefined") == 0) {
        return true;
    }
    if (!number(sge_index, text, &index, problem) ||
        !optional(variable, "SGE_TASK_FIRST", 1, &first, problem) ||
        !optional(variable, "SGE_TASK_LAST", 0, &last, problem) ||
        !optional(variable, "SGE_TASK_STEPSIZE", 1, &step, problem)) {
        return false;
    }
    if (last < first || step == 0) {
        return problem_usage(problem, "SGE: tasks %u to %u in steps of %u", first, last, step);
    }
    return place(ret, "SGE", index, first, step, (last - first) / step + 1, problem);
}

bool shard_detect(const char *(*variable)(const char *), struct shard *ret, struct problem *problem)
{
    *ret = (struct shard){0};
    for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++) {
        const struct engine *engine = &engines[i];
        const char *index_text = variable(engine->index);
        const char *total_text = variable(engine->total);
        uint32_t index = 0;
        uint32_t total = 0;
        uint32_t first = 0;
        uint32_t step = 0;
        if (index_text == NULL || total_text == NULL) {
            continue;
        }
        return number(engine->index, index_text, &index, problem) &&
               number(engine->total, total_text, &total, problem) &&
               optional(variable, engine->first, engine->base, &first, problem) &&
               optional(variable, engine->step, 1, &step, problem) &&
               place(ret, engine->name, index, first, step, total, problem);
    }
    return detect_sge(variable, ret, problem);
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
