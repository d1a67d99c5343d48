/*
 * The jobs that a case's guest is given, one for each of its steps.
 */
#ifndef INSTAR_BATCH_CASE_JOB_H
#define INSTAR_BATCH_CASE_JOB_H

#include "batch/scheduler.h"

/*
 * What is asked of guests for a case: first its question; then, when that was to make an image,
 * what has been made (`info`), and with which content.
 */
enum case_step {
    STEP_ANSWER = 0,
    STEP_INFO = 1,
    STEP_CONTENT = 2,
};

/* The format of the image that a case makes, or NULL: it makes none. */
const char *case_target(const struct schedule *schedule, const struct plan_case *planned);

/* Fills in the job of a step. `made`: the image's name, behind the first step. */
void case_job_fill(const struct schedule *schedule, const struct plan_case *planned,
                   enum case_step step, const char *made, uint64_t time_left_ms, struct job *job);

#endif
