/*
 * One case of a run in full: what was expected, what came, where they part.
 */
#ifndef INSTAR_BATCH_SHOW_CASE_H
#define INSTAR_BATCH_SHOW_CASE_H

#include "batch/report.h"

/*
 * Writes the case of that name or key to standard output. *ret_verdict, if not NULL, is its
 * verdict. A usage problem when the run has no such case.
 */
bool show_case(struct report *report, const char *name, enum verdict *ret_verdict,
               struct problem *problem);

#endif
