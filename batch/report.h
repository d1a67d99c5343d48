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
    int64_t before;          /* the run to compare with; 0: none */
    struct problem *problem; /* set when the database could not be read while writing */
};

void report_json(struct out_buffer *out, void *report);
void report_junit(struct out_buffer *out, void *report);
void report_html(struct out_buffer *out, void *report);
void report_tap(struct out_buffer *out, void *report);
void report_markdown(struct out_buffer *out, void *report);
void report_sarif(struct out_buffer *out, void *report);
void report_annotations(struct out_buffer *out, void *report);

/* What run prints at its end: counts, failures, the closing line. */
void report_summary(struct out_buffer *out, void *report);

/* A format by the name that commands give it; ends with a NULL name. */
struct report_format {
    const char *name;
    void (*write)(struct out_buffer *out, void *report);
};
extern const struct report_format report_formats[];

/* Loads a run and prepares a report of it. */
bool report_open(struct report *report, struct db *db, int64_t run, struct pool *pool,
                 struct problem *problem);

/* Writes one format to a file; false also when the database failed meanwhile. */
bool report_write(struct report *report, void (*write)(struct out_buffer *, void *),
                  const char *path, struct problem *problem);

/* One line on how a case came out: "stdout differs at line 3, offset 120" and the like. */
#define OUTCOME_CHARS 400u
void report_outcome(const struct stored_case *stored, char ret_text[OUTCOME_CHARS]);

/*
 * Text for people, in which each byte of `special` goes through `put` and the rest through
 * out_display().
 */
void report_spans(struct out_buffer *out, const char *text, const char *special,
                  void (*put)(struct out_buffer *out, char byte));

/* The shell command that runs a case again. */
void report_replay(struct out_buffer *out, const struct report *report, const char *key);

/* The commit, host and versions of a run, as pairs of label and text. */
void report_each_fact(const struct report *report,
                      void (*take)(void *context, const char *label, const char *text),
                      void *context);

/* Text for XML: markup escaped, characters that XML 1.0 forbids shown as \xNN. */
void report_xml(struct out_buffer *out, const char *text, size_t length);

#endif
