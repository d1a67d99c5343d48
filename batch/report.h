/*
 * Reports: one stored run, told in several formats.
 *
 * Every format is a function of the same stored run and the same verdicts; none judges for itself.
 */
#ifndef INSTAR_BATCH_REPORT_H
#define INSTAR_BATCH_REPORT_H

#include <stdbool.h>

#include "batch/results_read.h"
#include "vmm/out_buffer.h"

struct report {
    struct db *db;
    struct stored_run run;
    struct problem *problem; /* set when the database could not be read while writing */
};

void report_json(struct out_buffer *out, void *report);
void report_junit(struct out_buffer *out, void *report);

/* What run prints at its end: counts, failures, the closing line. */
void report_summary(struct out_buffer *out, void *report);

/* Loads a run and prepares a report of it. */
bool report_open(struct report *report, struct db *db, int64_t run, struct pool *pool,
                 struct problem *problem);

/* Writes one format to a file; false also when the database failed meanwhile. */
bool report_write(struct report *report, void (*write)(struct out_buffer *, void *),
                  const char *path, struct problem *problem);

/* One line on how a case came out: "stdout differs at line 3, offset 120" and the like. */
#define OUTCOME_CHARS 400u
void report_outcome(const struct stored_case *stored, char ret_text[OUTCOME_CHARS]);

/* Text for XML: markup escaped, characters that XML 1.0 forbids shown as \xNN. */
void report_xml(struct out_buffer *out, const char *text, size_t length);

#endif
