/*
 * The two fuzzers: what they are called with, and where they tell what they did.
 *
 * Both run the same targets. A step of a case asks its engine for a command line and, after the
 * end, for what came of it; nothing else in batch/ knows one engine from the other.
 */
#ifndef INSTAR_BATCH_FUZZ_ENGINE_H
#define INSTAR_BATCH_FUZZ_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/fuzz_budget.h"
#include "batch/operation.h"
#include "batch/pool.h"

/* One target in a campaign; all paths absolute. */
struct fuzz_task {
    const char *program;
    const char *dictionary;    /* NULL: none */
    const char *corpus;        /* grows and is pruned */
    const char *seeds;         /* NULL: none */
    const char *regression;    /* NULL: none */
    const char *work;          /* scratch folder, empty at the start of the case */
    struct fuzz_budget budget; /* filled in, with the target's own limits */
};

/* What an engine has counted. */
struct fuzz_counts {
    uint64_t execs;
    uint64_t edges;
    uint64_t features; /* 0: this engine counts none */
    uint64_t peak_rss_mib;
};

struct fuzz_engine {
    const char *name;
    /* NULL terminated: environment of fuzzing, merging and minimising; and of single inputs. */
    const char *const *environment;
    const char *const *single_environment;
    /* Command lines. False: out of memory, or too many words. */
    bool (*fuzz)(const struct fuzz_task *task, uint64_t seconds, uint64_t runs, uint64_t seed,
                 struct pool *pool, struct words *ret);
    bool (*single)(const struct fuzz_task *task, const char *input, struct pool *pool,
                   struct words *ret);
    bool (*minimise)(const struct fuzz_task *task, const char *input, const char *output,
                     struct pool *pool, struct words *ret);
    bool (*merge)(const struct fuzz_task *task, const char *into, struct pool *pool,
                  struct words *ret);
    /* Makes ready what fuzz() names: folders and starting inputs. 0, or -1 and errno. */
    int (*prepare)(const struct fuzz_task *task);
    /* After fuzzing: counts out of log and files; new inputs go to the corpus. 0 or -1, errno. */
    int (*collect)(const struct fuzz_task *task, const char *log, size_t log_bytes,
                   struct fuzz_counts *ret);
    /* Folders below `work` in which inputs that failed are; ends with NULL. */
    const char *const *finding_folders;
};

/* The engine of an operation's value; NULL is the first, libFuzzer. */
const struct fuzz_engine *fuzz_engine_by_name(const char *name);

extern const struct fuzz_engine libfuzzer_engine;
extern const struct fuzz_engine afl_engine;

#endif
