/*
 * The default baselines, built from the text under baselines/ and embedded so that the program
 * needs no path to find them.
 */
#ifndef INSTAR_BATCH_BASELINE_EMBEDDED_H
#define INSTAR_BATCH_BASELINE_EMBEDDED_H

#include "batch/baseline.h"

/* Opens `path`, or with NULL the embedded database, for looking up. */
bool baseline_open_default(struct baseline_db *baselines, const char *path,
                           struct problem *problem);

#endif
