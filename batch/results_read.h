/*
 * Runs and their cases, read back for reports.
 */
#ifndef INSTAR_BATCH_RESULTS_READ_H
#define INSTAR_BATCH_RESULTS_READ_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/compare.h"
#include "batch/db.h"
#include "batch/excerpt.h"
#include "batch/pool.h"
#include "batch/results.h"
#include "batch/verdict.h"

struct stored_run {
    int64_t id;
    int64_t started_at;
    int64_t finished_at; /* 0: cut short */
    struct run_facts facts;
    struct tally tally;
    uint64_t wall_ns; /* of all attempts together */
};

/* A case of a run; texts are valid within the callback only. */
struct stored_case {
    int64_t id;
    const char *name;
    const char *key;
    const char *operation;
    const char *line;
    const char *image;
    const char *image_sha256;
    const char *waived; /* "" : not */
    enum verdict verdict;
    enum verdict attempt_verdict; /* of the last attempt; differs where the case is known */
    unsigned attempts;
    uint64_t wall_ns;
    enum run_category category; /* how the last attempt ended */
    uint32_t source_format;     /* enum source_format; 0: the guest did not say */
    bool has_evidence;
    struct difference difference;
    const char *site;
    const char *detail;
    const char *reason;
    struct run_fault fault;
    struct stored_answer expected;
    struct stored_answer actual;
};

/* The newest run, or with `run` > 0 that one. Texts go to the pool. None is a usage problem. */
bool results_load_run(struct db *db, int64_t run, struct pool *pool, struct stored_run *ret,
                      struct problem *problem);

/* What to select of a run's cases. */
struct case_query {
    int64_t run;
    bool only_bad;    /* those which are neither good nor SKIP */
    const char *name; /* one name or key, or NULL */
    int64_t case_id;  /* one case, or 0 */
};

/* Calls `take` for each case, in the order of the plan. It returns false to end the reading. */
bool results_each_case(struct db *db, const struct case_query *query,
                       bool (*take)(void *context, const struct stored_case *stored), void *context,
                       struct problem *problem);

#endif
