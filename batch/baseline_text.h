/*
 * Baselines as SQL text: what is reviewed in a diff and kept under baselines/.
 *
 * The text holds no row numbers: recordings name their version, image and answer by content, so a
 * new answer adds lines and moves none.
 */
#ifndef INSTAR_BATCH_BASELINE_TEXT_H
#define INSTAR_BATCH_BASELINE_TEXT_H

#include <stdbool.h>

#include "batch/baseline.h"
#include "vmm/out_buffer.h"

/*
 * Writes the recordings of one operation, in the order of images' names and lines; answers that
 * versions share stand there once. A database error is left in `problem`.
 */
void baseline_export(struct out_buffer *out, struct baseline_db *baselines, const char *operation,
                     struct problem *problem);

/* Recomputes the digest by which each answer is named: text may have been edited by hand. */
bool baseline_verify(struct baseline_db *baselines, struct problem *problem);

/* Reads such text into a writable database, within one transaction. */
bool baseline_import(struct baseline_db *baselines, const char *path, struct problem *problem);

#endif
