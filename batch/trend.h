/*
 * What changed from one run to another, and how a case came to be where it is.
 */
#ifndef INSTAR_BATCH_TREND_H
#define INSTAR_BATCH_TREND_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/results_read.h"

/* The order is the order in which reports show them: only the first needs reading. */
enum change {
    CHANGE_NEWLY_FAILING,
    CHANGE_NOT_RUN, /* planned, but the run ended before */
    CHANGE_FIXED,
    CHANGE_STILL_FAILING,
    CHANGE_FLAKY,
    CHANGE_NEW,         /* was not planned before */
    CHANGE_DISAPPEARED, /* is not planned any more */
    CHANGE_KNOWN,       /* fails as known: excused, but worth a line every night */
    CHANGE_COUNT,
    CHANGE_NONE = CHANGE_COUNT,
};

/* "newly failing" and the like. */
const char *change_name(enum change change);

/*
 * The change of one case; a verdict counts only where the case was planned. What failed by chance
 * (FLAKY) or was excused (XFAIL) before and fails now is newly failing, and so is what was not run
 * before: nothing says that it failed then.
 */
enum change change_of(bool was_planned, enum verdict before, bool is_planned, enum verdict now);

struct changed_case {
    enum change change;
    int64_t id;
    const char *name; /* valid within the callback */
    const char *key;
    bool was_planned;
    bool is_planned;
    enum verdict before;
    enum verdict now;
};

/*
 * The run to compare with: the newest one before `run` of the same manifest, profile and shard
 * which reached its end. 0: there is none.
 */
bool trend_previous_run(struct db *db, int64_t run, int64_t *ret_before, struct problem *problem);

/*
 * Calls `take` for every case that changed, sorted by change and name. `before` 0: no run, so that
 * nothing counts as new.
 */
bool trend_each_change(struct db *db, int64_t before, int64_t now,
                       void (*take)(void *context, const struct changed_case *changed),
                       void *context, struct problem *problem);

/* Whether a case's recorded answer is another one than in the run before. */
bool trend_expectation_changed(struct db *db, int64_t case_id, int64_t before, int64_t now,
                               bool *ret_changed, struct problem *problem);

/*
 * The last run in which a case was good and the first bad one after it; 0: not known. Runs of the
 * same manifest count; those that say nothing (MISS, ERROR, SKIP) are passed over.
 */
struct bad_range {
    int64_t last_good_run;
    int64_t first_bad_run;
    int64_t first_bad_at; /* seconds since 1970 */
    unsigned bad_runs;    /* from the first bad one on, with this one */
    char last_good_revision[64];
    char first_bad_revision[64];
};
bool trend_bad_range(struct db *db, int64_t case_id, int64_t run, struct bad_range *ret,
                     struct problem *problem);

/* One run in the strip of the last ones, oldest first. */
struct past_run {
    int64_t id;
    int64_t started_at;
    bool is_finished;
    struct tally tally;
};
bool trend_each_run(struct db *db, int64_t run, unsigned count,
                    void (*take)(void *context, const struct past_run *past), void *context,
                    struct problem *problem);

#endif
