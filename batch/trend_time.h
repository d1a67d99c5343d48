/*
 * How long cases take, against what they took in earlier runs on the same machine with the same
 * isolation: nothing else is comparable.
 */
#ifndef INSTAR_BATCH_TREND_TIME_H
#define INSTAR_BATCH_TREND_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/db.h"

/* A case's time in this run, and the median of its last runs (0: there is none). */
struct case_time {
    const char *name; /* valid within the callback */
    uint64_t wall_ns;
    uint64_t median_ns;
    unsigned samples;
};

/* The `count` cases that took longest, slowest first. */
bool trend_each_slow(struct db *db, int64_t run, unsigned count,
                     void (*take)(void *context, const struct case_time *time), void *context,
                     struct problem *problem);

/*
 * The cases (CHANGED_TIMES_MAX at most) whose time has changed most, largest change first: to more
 * than twice or less than half of the median of at least three runs, and by 5 ms at least.
 */
#define CHANGED_TIMES_MAX 10u
bool trend_each_changed_time(struct db *db, int64_t run,
                             void (*take)(void *context, const struct case_time *time),
                             void *context, struct problem *problem);

#endif
