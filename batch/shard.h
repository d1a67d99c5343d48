/*
 * Which part of the cases is ours, when somebody else has started many of us.
 */
#ifndef INSTAR_BATCH_SHARD_H
#define INSTAR_BATCH_SHARD_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/problem.h"

struct shard {
    uint32_t index;     /* 0-based */
    uint32_t total;     /* 0: no shards */
    const char *origin; /* "Slurm", ... */
};

/*
 * Looks for the environment variables by which batch systems and CI services number their tasks;
 * `variable` is getenv() or a test's. Half a pair, or a number out of range, is a usage problem:
 * guessing would leave cases out, or have each task run all of them.
 */
bool shard_detect(const char *(*variable)(const char *name), struct shard *ret,
                  struct problem *problem);

/* Tells Bazel that sharding is understood: touches $TEST_SHARD_STATUS_FILE if it is set. */
bool shard_tell_bazel(const char *(*variable)(const char *name), struct problem *problem);

#endif
