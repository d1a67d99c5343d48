/*
 * The results database: plans and results of many runs, which reports and trends are read from.
 *
 * The plan is stored before the first case, so a run that was cut short is seen as such. Results
 * are stored as they finish, in transactions of a tenth of a second: no fsync a case. A case that
 * has no verdict yet is MISS to every reader.
 */
#ifndef INSTAR_BATCH_RESULTS_H
#define INSTAR_BATCH_RESULTS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/answer.h"
#include "batch/compare.h"
#include "batch/db.h"
#include "batch/identity.h"
#include "batch/plan.h"
#include "batch/verdict.h"
#include "vmm/job.h"

/* What a run was made with; texts stay the caller's. */
struct run_facts {
    const char *manifest_name;
    const char *manifest_path;
    const char *manifest_sha256;
    const char *images_folder; /* "" : the manifest's */
    const char *selection;     /* filters in words; "": none */
    const char *baselines;     /* path, or "embedded" */
    const char *profile;       /* version of qemu-img asked for */
    const char *profile_used;  /* version whose answers were compared with */
    const char *isolation;
    const char *host_name;
    const char *host_kernel;
    const char *host_cpu;
    const char *revision; /* of the program, or "" */
    uint64_t seed;
    uint32_t workers;
    uint32_t shard_index;
    uint32_t shard_total;
};

/* One attempt at one case, as it is stored. */
struct attempt {
    enum verdict verdict;
    struct run_verdict run;
    struct difference difference;
    bool has_expected;
    struct answer expected; /* with has_expected */
    bool has_actual;
    struct answer actual;
    char reason[256]; /* of SKIP, ERROR, MISS, NEW */
};

struct results_db {
    struct db db;
    sqlite3_stmt *put_attempt;
    sqlite3_stmt *put_evidence;
    sqlite3_stmt *put_verdict;
    sqlite3_stmt *find_identity;
    sqlite3_stmt *put_identity;
    int64_t run;
    int64_t *case_ids; /* of the plan's cases, in its order */
    unsigned uncommitted;
    uint64_t commit_due_ns;
};

bool results_open(struct results_db *results, const char *path, struct problem *problem);
void results_close(struct results_db *results);

/* The cache of identities that is kept in the same file. */
struct identity_cache results_identity_cache(struct results_db *results);

/* Stores a run with its whole plan, in one transaction. */
bool results_begin_run(struct results_db *results, const struct run_facts *facts,
                       const struct plan *plan, struct problem *problem);

/* Stores an attempt; number counts from 1. Evidence is kept of what is not good. */
bool results_put_attempt(struct results_db *results, size_t case_index, unsigned number,
                         const struct attempt *attempt, struct problem *problem);

/* Stores a case's final verdict. `waived`: the reason of a known failure, or NULL. */
bool results_put_verdict(struct results_db *results, size_t case_index, enum verdict verdict,
                         unsigned attempts, const char *waived, struct problem *problem);

/* Commits when it is time to. */
bool results_tick(struct results_db *results, struct problem *problem);

/* Stores how the run ended, and commits. */
bool results_end_run(struct results_db *results, const struct tally *tally,
                     struct problem *problem);

extern const struct db_schema results_schema;

#endif
