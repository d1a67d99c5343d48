/*
 * libFuzzer: everything is the target itself with other options. Its last status line and the
 * final statistics are the counts.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "batch/fuzz_engine.h"
#include "batch/fuzz_files.h"

static const char *const environment[] = {
    "LC_ALL=C",
    "PATH=/usr/bin:/bin",
    "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1",
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1",
    NULL,
};

static const char *const finding_folders[] = {"found", NULL};

static bool add_limits(const struct fuzz_task *task, struct pool *pool, struct words *ret)
{
    const struct fuzz_budget *budget = &task->budget;
    return words_add(ret, pool_printf(pool, "-timeout=%" PRIu64, budget->input_timeout_s)) &&
           words_add(ret, pool_printf(pool, "-rss_limit_mb=%" PRIu64, budget->rss_mib)) &&
           words_add(ret, pool_printf(pool, "-max_len=%" PRIu64, budget->max_len));
}

static bool fuzz(const struct fuzz_task *task, uint64_t seconds, uint64_t runs, uint64_t seed,
                 struct pool *pool, struct words *ret)
{
    bool good = words_add(ret, task->program) && add_limits(task, pool, ret) &&
                words_add(ret, pool_printf(pool, "-max_total_time=%" PRIu64, seconds)) &&
                words_add(ret, pool_printf(pool, "-seed=%" PRIu64, seed)) &&
                words_add(ret, "-print_final_stats=1") &&
                words_add(ret, pool_printf(pool, "-report_slow_units=%" PRIu64,
                                           task->budget.input_timeout_s / 2 + 1)) &&
                words_add(ret, pool_printf(pool, "-artifact_prefix=%s/found/", task->work));
    if (runs > 0) {
        good = good && words_add(ret, pool_printf(pool, "-runs=%" PRIu64, runs));
    }
    if (task->dictionary != NULL) {
        good = good && words_add(ret, pool_printf(pool, "-dict=%s", task->dictionary));
    }
    return good && words_add(ret, task->corpus) &&
           (task->seeds == NULL || words_add(ret, task->seeds)) &&
           (task->regression == NULL || words_add(ret, task->regression));
}

static bool single(const struct fuzz_task *task, const char *input, struct pool *pool,
                   struct words *ret)
{
    return words_add(ret, task->program) && add_limits(task, pool, ret) && words_add(ret, input);
}

static bool minimise(const struct fuzz_task *task, const char *input, const char *output,
                     struct pool *pool, struct words *ret)
{
    return words_add(ret, task->program) && add_limits(task, pool, ret) &&
           words_add(ret, "-minimize_crash=1") &&
           words_add(
               ret, pool_printf(pool, "-max_total_time=%" PRIu64, task->budget.minimise_seconds)) &&
           words_add(ret, pool_printf(pool, "-exact_artifact_path=%s", output)) &&
           words_add(ret, input);
}

static bool merge(const struct fuzz_task *task, const char *into, struct pool *pool,
                  struct words *ret)
{
    return words_add(ret, task->program) && add_limits(task, pool, ret) &&
           words_add(ret, "-merge=1") &&
           words_add(ret, pool_printf(pool, "-artifact_prefix=%s/", task->work)) &&
           words_add(ret, into) && words_add(ret, task->corpus);
}

static int prepare(const struct fuzz_task *task)
{
    char path[FUZZ_PATH_BYTES];
    return fuzz_path(path, "%s/found", task->work) ? fuzz_make_folder(path) : -1;
}

/* The number behind the last `mark` of the log, 0 when there is none. */
static uint64_t last_number(const char *log, size_t length, const char *mark)
{
    size_t chars = strlen(mark);
    uint64_t number = 0;
    const char *at = log;
    const char *const end = log + length;
    while ((at = memmem(at, (size_t)(end - at), mark, chars)) != NULL) {
        at += chars;
        number = strtoull(at, NULL, 10); /* the log ends in a NUL */
    }
    return number;
}

static int collect(const struct fuzz_task *task, const char *log, size_t log_bytes,
                   struct fuzz_counts *ret)
{
    (void)task;
    ret->execs = last_number(log, log_bytes, "stat::number_of_executed_units:");
    ret->peak_rss_mib = last_number(log, log_bytes, "stat::peak_rss_mb:");
    ret->edges = last_number(log, log_bytes, " cov: ");
    ret->features = last_number(log, log_bytes, " ft: ");
    return 0;
}

const struct fuzz_engine libfuzzer_engine = {
    .name = "libfuzzer",
    .environment = environment,
    .single_environment = environment,
    .fuzz = fuzz,
    .single = single,
    .minimise = minimise,
    .merge = merge,
    .prepare = prepare,
    .collect = collect,
    .finding_folders = finding_folders,
};
