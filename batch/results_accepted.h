/*
 * Cases whose expected answer was accepted by hand: `instar-batch accept` stores a reason with it,
 * and every report of a run that compares with it says so.
 */
#ifndef INSTAR_BATCH_RESULTS_ACCEPTED_H
#define INSTAR_BATCH_RESULTS_ACCEPTED_H

#include "batch/results.h"

/* The fourth version of the results database. */
extern const char results_accepted_table[];

/* What copies the table of one run in an attached shard; for results_merge.c. */
extern const char results_accepted_merge[];

/* Stores that a case of the current run was compared with an accepted answer. */
bool results_put_accepted(struct results_db *results, size_t case_index, const char *reason,
                          struct problem *problem);

struct accepted_case {
    const char *name;
    const char *key;
    const char *reason;
};

/* Calls `take` for each such case of a run, by name. Texts are valid within the call only. */
bool results_each_accepted(struct db *db, int64_t run,
                           void (*take)(void *context, const struct accepted_case *accepted),
                           void *context, struct problem *problem);

#endif
