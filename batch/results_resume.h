/*
 * Going on with a run that was cut short, and asking how cases came out last time.
 */
#ifndef INSTAR_BATCH_RESULTS_RESUME_H
#define INSTAR_BATCH_RESULTS_RESUME_H

#include "batch/results.h"

/*
 * Makes `run` the current one again. Its plan has to be the same as ours, and the same manifest and
 * baselines have to stand behind it: otherwise a usage problem. done[i] is set for cases that have
 * a verdict, which are counted in *tally; what an unfinished case has left behind is deleted.
 */
bool results_resume_run(struct results_db *results, int64_t run, const struct run_facts *facts,
                        const struct plan *plan, bool *done, struct tally *tally,
                        struct problem *problem);

/*
 * Whether a case came out as `status` says in the newest run that planned it: "failed" is anything
 * bad, "missed" is not run. A case that was never planned has no status.
 */
bool results_had_status(struct results_db *results, const char *name, const char *status,
                        bool *ret_had, struct problem *problem);

#endif
