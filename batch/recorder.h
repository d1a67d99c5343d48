/*
 * `instar-batch record`: puts every case of a plan to the real qemu-img and keeps its answers.
 */
#ifndef INSTAR_BATCH_RECORDER_H
#define INSTAR_BATCH_RECORDER_H

#include "batch/baseline.h"
#include "batch/oracle.h"
#include "batch/plan.h"

struct recording {
    const struct plan *plan;
    const struct oracle *oracle;
    struct baseline_db *baselines; /* writable, the oracle entered */
    bool missing_only;             /* keep answers that are there already */
    const char *origin;            /* why answers are entered; NULL: "recorded" */
    void (*progress)(void *context, size_t done, size_t total);
    void *context;
    /* Counted. */
    size_t recorded;
    size_t kept;
    size_t crashed; /* or hung: recorded as the oracle's own verdict */
};

/*
 * Records. An image that changes meanwhile is an infrastructure problem; answers recorded so far
 * stay. Stops early, without a problem, when the user interrupts.
 */
bool record_answers(struct recording *recording, struct problem *problem);

#endif
