/*
 * AFL++ in persistent mode over the same targets. It wants one folder of starting inputs, keeps
 * what it finds in a queue of its own, and tells its counts in fuzzer_stats; so the corpus is
 * copied in before and its queue out after.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch/fuzz_engine.h"
#include "batch/fuzz_files.h"

#define AFL_FUZZ "/usr/bin/afl-fuzz"
#define AFL_TMIN "/usr/bin/afl-tmin"
#define AFL_CMIN "/usr/bin/afl-cmin"

/* AFL++ sets the sanitizers' options itself, and refuses to start with most others. */
static const char *const environment[] = {
    "LC_ALL=C",           "PATH=/usr/bin:/bin",
    "AFL_NO_UI=1",        "AFL_NO_AFFINITY=1",
    "AFL_SKIP_CPUFREQ=1", "AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1",
    "AFL_QUIET=1",        NULL,
};

/* An assertion ends in SIGABRT, which libFuzzer would report; here AddressSanitizer has to. */
static const char *const single_environment[] = {
    "LC_ALL=C",
    "PATH=/usr/bin:/bin",
    "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:handle_abort=1",
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1",
    NULL,
};

static const char *const finding_folders[] = {"out/default/crashes", "out/default/hangs", NULL};

/* What all three tools take: no limit on memory (sanitizers), the time for one input. */
static bool add_limits(const struct fuzz_task *task, struct pool *pool, struct words *ret)
{
    return words_add(ret, "-m") && words_add(ret, "none") && words_add(ret, "-t") &&
           words_add(ret, pool_printf(pool, "%" PRIu64, task->budget.input_timeout_s * 1000));
}

static bool fuzz(const struct fuzz_task *task, uint64_t seconds, uint64_t runs, uint64_t seed,
                 struct pool *pool, struct words *ret)
{
    bool good = words_add(ret, AFL_FUZZ) && words_add(ret, "-i") &&
                words_add(ret, pool_printf(pool, "%s/in", task->work)) && words_add(ret, "-o") &&
                words_add(ret, pool_printf(pool, "%s/out", task->work)) &&
                add_limits(task, pool, ret) && words_add(ret, "-V") &&
                words_add(ret, pool_printf(pool, "%" PRIu64, seconds)) && words_add(ret, "-s") &&
                words_add(ret, pool_printf(pool, "%" PRIu64, seed)) && words_add(ret, "-G") &&
                words_add(ret, pool_printf(pool, "%" PRIu64, task->budget.max_len));
    if (runs > 0) {
        good = good && words_add(ret, "-E") && words_add(ret, pool_printf(pool, "%" PRIu64, runs));
    }
    if (task->dictionary != NULL) {
        good = good && words_add(ret, "-x") && words_add(ret, task->dictionary);
    }
    return good && words_add(ret, "--") && words_add(ret, task->program);
}

static bool single(const struct fuzz_task *task, const char *input, struct pool *pool,
                   struct words *ret)
{
    (void)pool;
    return words_add(ret, task->program) && words_add(ret, input);
}

static bool minimise(const struct fuzz_task *task, const char *input, const char *output,
                     struct pool *pool, struct words *ret)
{
    return words_add(ret, AFL_TMIN) && words_add(ret, "-i") && words_add(ret, input) &&
           words_add(ret, "-o") && words_add(ret, output) && add_limits(task, pool, ret) &&
           words_add(ret, "--") && words_add(ret, task->program);
}

static bool merge(const struct fuzz_task *task, const char *into, struct pool *pool,
                  struct words *ret)
{
    return words_add(ret, AFL_CMIN) && words_add(ret, "-i") && words_add(ret, task->corpus) &&
           words_add(ret, "-o") && words_add(ret, into) && add_limits(task, pool, ret) &&
           words_add(ret, "--") && words_add(ret, task->program);
}

static int prepare(const struct fuzz_task *task)
{
    const char *const sources[] = {task->corpus, task->seeds, task->regression};
    char in[FUZZ_PATH_BYTES];
    if (!fuzz_path(in, "%s/in", task->work) || fuzz_make_folder(in) != 0) {
        return -1;
    }
    for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++) {
        if (sources[i] != NULL && fuzz_copy_all(sources[i], in) != 0) {
            return -1;
        }
    }
    return 0;
}

/* "name              : value" */
static uint64_t stat_number(const char *stats, const char *name)
{
    const char *at = strstr(stats, name);
    const char *colon = at == NULL ? NULL : strchr(at, ':');
    return colon == NULL ? 0 : strtoull(colon + 1, NULL, 10);
}

static int collect(const struct fuzz_task *task, const char *log, size_t log_bytes,
                   struct fuzz_counts *ret)
{
    (void)log;
    (void)log_bytes;
    char path[FUZZ_PATH_BYTES];
    size_t length;
    if (!fuzz_path(path, "%s/out/default/fuzzer_stats", task->work)) {
        return -1;
    }
    char *stats = fuzz_read_log(path, &length);
    if (stats == NULL) {
        return errno == ENOENT ? 0 : -1; /* it has not come so far; its log says why */
    }
    ret->execs = stat_number(stats, "execs_done");
    ret->edges = stat_number(stats, "edges_found");
    ret->peak_rss_mib = stat_number(stats, "peak_rss_mb");
    free(stats);
    /* Notes of AFL++ among its findings are no inputs. */
    for (size_t i = 0; finding_folders[i] != NULL; i++) {
        if (fuzz_path(path, "%s/%s/README.txt", task->work, finding_folders[i])) {
            (void)unlink(path);
        }
    }
    return fuzz_path(path, "%s/out/default/queue", task->work) ? fuzz_copy_all(path, task->corpus)
                                                               : -1;
}

const struct fuzz_engine afl_engine = {
    .name = "afl",
    .environment = environment,
    .single_environment = single_environment,
    .fuzz = fuzz,
    .single = single,
    .minimise = minimise,
    .merge = merge,
    .prepare = prepare,
    .collect = collect,
    .finding_folders = finding_folders,
};

const struct fuzz_engine *fuzz_engine_by_name(const char *name)
{
    return name != NULL && strcmp(name, afl_engine.name) == 0 ? &afl_engine : &libfuzzer_engine;
}
