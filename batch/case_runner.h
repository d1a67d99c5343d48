/*
 * One worker with the case it is at: opens the image through the gate, hands over the job, collects
 * the answer.
 */
#ifndef INSTAR_BATCH_CASE_RUNNER_H
#define INSTAR_BATCH_CASE_RUNNER_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/case_job.h"
#include "batch/case_output.h"
#include "batch/scheduler.h"
#include "vmm/gate.h"

struct case_runner {
    const struct schedule *schedule;
    struct worker worker;
    bool started;     /* the worker */
    bool busy;        /* with case_index */
    bool ended_early; /* busy, but over before the worker had it: the attempt is complete */
    size_t case_index;
    unsigned number;    /* of the attempt, from 1 */
    const char *target; /* format of the image that the case makes, or NULL */
    enum case_step step;
    size_t step_from;  /* where in the capture what the step says begins */
    uint64_t began_ns; /* the attempt */
    struct case_output output;
    int home; /* our working folder, to come back to */
    struct job job;
    struct gate gate;
    struct open_reply reply;
    struct answer_capture capture;
    struct attempt attempt;
};

/* NULL: out of memory, or the working folder cannot be opened. */
struct case_runner *case_runner_new(const struct schedule *schedule);

/* Stops the worker, closes everything. */
void case_runner_free(struct case_runner *runner);

/*
 * Begins an attempt. What is wrong with this case alone ends it early with an ERROR; false with a
 * problem means that no case could be run (no worker can be started).
 */
bool case_runner_begin(struct case_runner *runner, size_t case_index, unsigned number,
                       struct problem *problem);

/*
 * Takes the worker's next message. *ret_heard false: there is none now. *ret_ended: the attempt is
 * complete but for its verdict.
 */
bool case_runner_receive(struct case_runner *runner, struct worker_message *message,
                         bool *ret_heard, bool *ret_ended, struct problem *problem);

/* Sets the attempt's verdict, once its expected answer is filled in. */
void case_runner_judge(struct case_runner *runner);

/* Whether the case is to be tried again after this attempt. */
bool case_runner_wants_retry(const struct case_runner *runner);

#endif
