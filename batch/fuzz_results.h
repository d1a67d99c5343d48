/*
 * Fuzz cases and findings in the results database: written by the stage, read by reports.
 */
#ifndef INSTAR_BATCH_FUZZ_RESULTS_H
#define INSTAR_BATCH_FUZZ_RESULTS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/fuzz_triage.h"
#include "batch/results.h"

/* The schema's part, and what merges a shard's rows of it; see results_schema.c and _merge.c. */
extern const char fuzz_results_tables[];
#define FUZZ_MERGE_STATEMENTS 3u
extern const char *const fuzz_results_merge[FUZZ_MERGE_STATEMENTS];

/* What one case did. */
struct fuzz_facts {
    const char *target;
    const char *engine;
    const char *program; /* path of the fuzzer */
    uint64_t seed;
    uint64_t execs;
    uint64_t fuzz_ms; /* time that they took */
    uint64_t edges;
    uint64_t features;
    uint64_t corpus_before; /* files, before fuzzing, after it, and after pruning */
    uint64_t corpus_grown;
    uint64_t corpus_after;
    uint64_t peak_rss_mib;
    uint64_t timeout_s; /* limits on one input */
    uint64_t rss_mib;
};

/* What a run saw of a finding; the order is that of reports. */
enum finding_state {
    FINDING_STATE_NEW,
    FINDING_STATE_BACK,  /* was fixed, and is not any more */
    FINDING_STATE_KNOWN, /* open since an earlier run */
    FINDING_STATE_FIXED, /* its input does no harm any more */
    FINDING_STATES,
};
const char *finding_state_name(enum finding_state state);

struct sighting {
    const struct triage *triage;
    uint64_t seed;
    const char *artefact; /* path of the input */
    const char *input_sha256;
    uint64_t input_bytes;
    uint64_t original_bytes; /* before it was minimised */
    bool reproduced;         /* failed again when it was run alone */
};

/* A finding that is open, as a case begins; texts live in the pool. */
struct open_finding {
    int64_t id;
    const char *key;
    const char *kind;
    const char *fault;
    const char *artefact;
    struct open_finding *next;
};

bool fuzz_results_put_case(struct results_db *results, size_t case_index,
                           const struct fuzz_facts *facts, struct problem *problem);

/* What a key is to this target before it is put. */
bool fuzz_results_state(struct results_db *results, const char *target, const char *key,
                        enum finding_state *ret, struct problem *problem);

/* Stores a sighting, at once. *ret: what it is to this run. */
bool fuzz_results_put_finding(struct results_db *results, size_t case_index, const char *target,
                              const char *revision, const struct sighting *sighting,
                              enum finding_state *ret, struct problem *problem);

/* Stores that the input of an open finding does no harm any more. */
bool fuzz_results_put_fixed(struct results_db *results, size_t case_index,
                            const struct open_finding *open, struct problem *problem);

/* The open findings of a target. */
bool fuzz_results_open(struct results_db *results, const char *target, struct pool *pool,
                       struct open_finding **ret, struct problem *problem);

/* For reports: a fuzz case of a run. Texts are valid within the callback. */
struct stored_fuzz_case {
    struct fuzz_facts facts;
    const char *key; /* of the case */
    enum verdict verdict;
    uint64_t findings; /* open ones that this run saw */
    uint64_t new_findings;
    uint64_t edges_before; /* in the run before, 0: none */
};
bool fuzz_results_each_case(struct db *db, int64_t run, int64_t before,
                            void (*take)(void *context, const struct stored_fuzz_case *stored),
                            void *context, struct problem *problem);

struct stored_finding {
    enum finding_state state;
    const char *target;
    const char *case_key;
    const char *key;
    const char *kind;
    const char *fault;
    const char *frames; /* one a line */
    const char *message;
    const char *first_revision;
    int64_t first_seen_at;
    int64_t last_seen_at;
    uint64_t times; /* over all runs */
    const char *engine;
    const char *program;
    uint64_t timeout_s;
    uint64_t rss_mib;
    uint64_t seed;
    const char *artefact;
    const char *input_sha256;
    uint64_t input_bytes;
    uint64_t original_bytes;
    bool reproduced;
    const char *excerpt;
};

/*
 * The findings of a run, new ones first; with `key` those of this key (or of the case of this key
 * or name) alone. `take` returns false to end the reading.
 */
bool fuzz_results_each_finding(struct db *db, int64_t run, const char *key,
                               bool (*take)(void *context, const struct stored_finding *stored),
                               void *context, struct problem *problem);

#endif
