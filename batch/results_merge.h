/*
 * Many results databases into one, and fewer runs in one.
 */
#ifndef INSTAR_BATCH_RESULTS_MERGE_H
#define INSTAR_BATCH_RESULTS_MERGE_H

#include "batch/results.h"

/*
 * Copies the newest run of each of paths[0..count) into one new run; results->run names it. A shard
 * that is missing, there twice, of another manifest, or whose cases another shard has too, is an
 * infrastructure problem, and nothing is stored.
 */
bool results_merge(struct results_db *results, const char *const *paths, size_t count,
                   struct tally *ret_tally, struct problem *problem);

/* Deletes all but the newest `keep` runs, and what only they used. */
bool results_collect(struct results_db *results, uint64_t keep, uint64_t *ret_dropped,
                     struct problem *problem);

#endif
