/*
 * One target's turn: old findings are tried again, then it is fuzzed until its budget is used up;
 * each finding is run alone, minimised, run once more and stored; at the end the corpus is pruned.
 */
#ifndef INSTAR_BATCH_FUZZ_CASE_H
#define INSTAR_BATCH_FUZZ_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/fuzz_engine.h"
#include "batch/fuzz_files.h"
#include "batch/fuzz_process.h"
#include "batch/fuzz_results.h"
#include "batch/fuzz_stage.h"
#include "batch/fuzz_targets.h"
#include "batch/fuzz_triage.h"

/* Each is one process; see fuzz_case.c for what follows what. */
enum fuzz_step {
    FUZZ_STEP_RETRY, /* an open finding's input */
    FUZZ_STEP_FUZZ,
    FUZZ_STEP_CONFIRM, /* a new finding's input, alone */
    FUZZ_STEP_MINIMISE,
    FUZZ_STEP_COMPARE, /* the minimised input: is it the same bug? */
    FUZZ_STEP_PRUNE,
    FUZZ_STEPS,
    FUZZ_STEP_OVER = FUZZ_STEPS,
};

struct fuzz_case {
    struct fuzz_stage *stage;
    size_t index;    /* in the plan */
    unsigned number; /* of the attempt, from 1 */
    bool busy;
    struct pool pool;
    const struct fuzz_engine *engine;
    struct fuzz_task task;
    const char *target;
    const char *artefacts; /* folder of this target's failing inputs */
    enum fuzz_step step;
    struct fuzz_process process;
    char log[FUZZ_PATH_BYTES]; /* of the step's process */
    uint64_t begun_ns;
    uint64_t step_begun_ns;
    uint64_t fuzz_ns; /* spent in FUZZ_STEP_FUZZ */
    unsigned fuzz_turns;
    struct fuzz_facts facts;
    struct open_finding *open; /* still to be tried again */
    char input[FUZZ_PATH_BYTES];
    char minimised[FUZZ_PATH_BYTES];
    struct triage in_fuzzing; /* what the fuzzer's own log says */
    struct triage triage;     /* of the input at hand */
    bool reproduced;
    unsigned inputs_tried;
    uint64_t fresh; /* new or back */
    enum finding_kind worst;
    char worst_title[FINDING_TITLE_BYTES];
    char worst_key[FINDING_KEY_CHARS + 1];
    bool overdue;
    char error[256]; /* "" : none of ours */
};

/* Begins an attempt at a case of the plan. False with a problem: the database failed. */
bool fuzz_case_begin(struct fuzz_case *fuzz, struct fuzz_stage *stage, size_t index,
                     unsigned number, struct problem *problem);

/* Looks after its process; *ret_over: the case is at its end, and fuzz_case_attempt() is due. */
bool fuzz_case_poll(struct fuzz_case *fuzz, bool *ret_over, struct problem *problem);

/* The attempt to store, with its verdict; stores what was counted. */
bool fuzz_case_attempt(struct fuzz_case *fuzz, struct attempt *ret, struct problem *problem);

/* Ends its process, if it has one, and frees; safe on an idle one. */
void fuzz_case_end(struct fuzz_case *fuzz);

/* fuzz_finding.c: an input that fails, from the folder of findings to the database. */

/* The next input that the fuzzer has left; false: none. */
bool fuzz_finding_next(struct fuzz_case *fuzz);

/* Whether the input at hand is worth minimising. */
bool fuzz_finding_minimises(struct fuzz_case *fuzz, bool *ret, struct problem *problem);

/* Stores the finding at hand, `input` being its input ("" : there is none). */
bool fuzz_finding_store(struct fuzz_case *fuzz, const char *input, struct problem *problem);

/* Reads the log of a process that ran one input. Returns whether the input fails. */
bool fuzz_finding_triage(struct fuzz_case *fuzz, int status, struct triage *ret);

#endif
