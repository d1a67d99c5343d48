/*
 * The part of a run that fuzzes: each case is a target with a budget, several at a time.
 *
 * It comes after the guests, in the same process and loop of polls; each fuzzer is a process group
 * of its own. What a case finds is stored at once, so that an interrupted campaign keeps its
 * findings; the case itself is then MISS, like every case that was not run to its end.
 */
#ifndef INSTAR_BATCH_FUZZ_STAGE_H
#define INSTAR_BATCH_FUZZ_STAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/plan.h"
#include "batch/results.h"
#include "batch/scheduler.h"

#define FUZZ_CORPUS_DEFAULT "instar-fuzz-corpus"
#define FUZZ_ARTEFACTS_DEFAULT "instar-fuzz-artefacts"

struct fuzz_stage_options {
    const struct manifest *manifest;
    const struct plan *plan;
    const bool *skip; /* of each case: done already; NULL: none */
    struct results_db *results;
    const char *revision;
    const char *corpus;    /* folder of corpora that grow; NULL: FUZZ_CORPUS_DEFAULT */
    const char *artefacts; /* folder for inputs that fail; NULL: FUZZ_ARTEFACTS_DEFAULT */
    uint32_t workers;
    struct schedule_sink sink; /* `expect` is not asked */
};

/* What all cases of a stage share; paths are absolute. */
struct fuzz_stage {
    const struct fuzz_stage_options *options;
    struct pool pool;
    const char *corpus;
    const char *artefacts;
    const char *seeds; /* NULL: none */
    const char *regression;
    const char *dictionaries;
    int lock; /* on the corpus: two campaigns would prune what the other finds */
};

/*
 * Finds the folders, which are made where missing; a plan without fuzzing needs none. False with a
 * problem when one cannot be had. The caller ends with fuzz_stage_close() in either case.
 */
bool fuzz_stage_open(struct fuzz_stage *stage, const struct fuzz_stage_options *options,
                     struct problem *problem);

/* Runs the plan's fuzz cases, or until the user interrupts. False: the host failed as a whole. */
bool fuzz_stage_run(struct fuzz_stage *stage, struct problem *problem);

void fuzz_stage_close(struct fuzz_stage *stage);

#endif
