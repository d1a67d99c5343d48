/*
 * Oracle drift, stored beside the runs: which answers of the live qemu-img are no longer those that
 * are recorded. A comparison belongs to the run before it and to the run after it; a report shows
 * the newest of its run's. An older one would tell of baselines that have changed since.
 */
#ifndef INSTAR_BATCH_RESULTS_DRIFT_H
#define INSTAR_BATCH_RESULTS_DRIFT_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/baseline.h"
#include "batch/compare.h"
#include "batch/excerpt.h"
#include "batch/results_read.h"

/* What was compared with what; texts stay the caller's. */
struct drift_facts {
    const char *manifest_name;
    const char *baselines; /* path, or "embedded" */
    const char *live_version;
    const char *live_text; /* the first line of --version */
    const char *live_sha256;
    const char *recorded_version;
    const char *recorded_text;
    const char *recorded_sha256;
};

struct drift_counts {
    uint64_t planned;
    uint64_t same;
    uint64_t drifted;
    uint64_t missing; /* not recorded */
};

/* Stores that a comparison has begun; *ret_id names it. */
bool drift_begin(struct db *db, const struct drift_facts *facts, uint64_t planned, int64_t *ret_id,
                 struct problem *problem);

/* Stores one answer that has changed. */
bool drift_put(struct db *db, int64_t id, const struct plan *plan, const struct plan_case *planned,
               const struct answer *recorded, const struct answer *live,
               const struct difference *difference, struct problem *problem);

/* Stores the counts; `whole`: all that was planned has been compared. */
bool drift_end(struct db *db, int64_t id, const struct drift_counts *counts, bool whole,
               struct problem *problem);

struct stored_drift {
    int64_t id; /* 0: there is none */
    int64_t started_at;
    int64_t finished_at; /* 0: cut short */
    struct drift_facts facts;
    struct drift_counts counts;
};

/* The comparison that belongs to a run; texts go to the pool. */
bool drift_of_run(struct db *db, int64_t run, struct pool *pool, struct stored_drift *ret,
                  struct problem *problem);

/* Whose change it is: qemu-img's alone, or did instar change as well? */
enum drift_reading {
    DRIFT_AS_RECORDED, /* instar answers as recorded: only qemu-img has changed */
    DRIFT_AS_LIVE,     /* instar fails, with the very answer that qemu-img gives now */
    DRIFT_AS_NEITHER,  /* instar differs from both: something of its own */
    DRIFT_NOT_JUDGED,  /* the run has no answer of instar's to compare */
};

/* The reading as part of a sentence: "instar answers as recorded". */
const char *drift_reading_text(enum drift_reading reading);

/* An answer that has changed; texts are valid within the callback only. */
struct drifted_case {
    const char *name;
    const char *key;
    const char *operation;
    const char *line;
    const char *image;
    const char *image_sha256;
    const char *recorded_digest;
    const char *live_digest;
    struct difference difference;
    struct stored_answer recorded;
    struct stored_answer live;
    enum drift_reading reading;
};

/* Calls `take` for each answer that has changed, in the order of names; false ends the reading. */
bool drift_each(struct db *db, int64_t id, int64_t run,
                bool (*take)(void *context, const struct drifted_case *drifted), void *context,
                struct problem *problem);

#endif
