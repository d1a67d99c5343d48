/*
 * The list of fuzz targets as the build writes it beside the fuzzers (//fuzz:targets.txt): in each
 * line a name, its dictionary or "-", the greatest length of an input, seconds for one input.
 */
#ifndef INSTAR_BATCH_FUZZ_TARGETS_H
#define INSTAR_BATCH_FUZZ_TARGETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/pool.h"
#include "batch/problem.h"

#define FUZZ_TARGETS_MAX 1000u

struct fuzz_target {
    const char *name;
    const char *program;    /* file name, "NAME_fuzzer" */
    const char *dictionary; /* as in the list, or NULL */
    uint64_t max_len;       /* bytes */
    uint64_t timeout_s;
};

/* Reads the list at `path` into the pool. A line that is none of ours is a usage problem. */
bool fuzz_targets_read(const char *path, struct pool *pool, struct fuzz_target **ret_targets,
                       size_t *ret_count, struct problem *problem);

#endif
