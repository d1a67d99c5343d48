/*
 * Reports: one stored run, told in several formats.
 *
 * Every format is a function of the same stored run and the same verdicts; none judges for itself.
 */
#ifndef INSTAR_BATCH_REPORT_H
#define INSTAR_BATCH_REPORT_H

#include <stdbool.h>

#include "batch/json_writer.h"
#include "batch/results_drift.h"
#include "batch/results_read.h"
#include "batch/text_diff.h"
#include "batch/trend.h"
#include "vmm/out_buffer.h"

struct report {
    struct db *db;
    struct stored_run run;
    int64_t before; /* the run to compare with; 0: none */
    struct stored_drift drift;
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
 * The outcome and, where stdout or the message differs, both sides around the first difference,
 * ready for people but not escaped for any format.
 */
struct first_difference {
    bool given;
    struct difference_text expected;
    struct difference_text actual;
};
void report_first_difference(const struct stored_answer *expected,
                             const struct stored_answer *actual,
                             const struct difference *difference, struct first_difference *ret);

/* "stdout differs at offset 120, line 3" and the like. */
void report_difference(const struct difference *difference, const struct stored_answer *expected,
                       const struct stored_answer *actual, char *ret, size_t capacity);

/*
 * Since when a case is bad, and when it was good: "first bad: run 7 (r7) of 2026-11-21 06:30 UTC;
 * last good: run 6 (r6)". "" for one that is not bad. *ret_range has the numbers, unless NULL.
 */
#define RANGE_CHARS 320u
void report_range(struct report *report, int64_t case_id, char ret_text[RANGE_CHARS],
                  struct bad_range *ret_range);

/* What a text format quotes of an answer: at most QUOTE_BYTES_MAX around the first difference. */
#define QUOTE_BYTES_MAX 4096u
struct text_span report_quote(const struct stored_answer *answer,
                              const struct difference *difference);

/* "answered", "refused the image": how an attempt ended. */
const char *report_category(enum run_category category);

/* "qcow2"; "" for a number that is no format's. */
const char *report_format_name(uint32_t source_format);

/* out_display(), with characters that hide or turn text around spelled out. */
void report_display(struct out_buffer *out, const char *text, size_t length);

/* A text as one word of a shell command. */
void report_shell_word(struct out_buffer *out, const char *text,
                       void (*put)(struct out_buffer *out, const char *text, size_t length));

/* Seconds since 1970 as "2026-11-21 06:30 UTC". */
#define DATE_CHARS 32u
void report_date(int64_t at, char ret_text[DATE_CHARS]);

/*
 * Where the run stands against the one before: "3 newly failing, 1 fixed", or "nothing fails". In
 * *ret_counts, unless NULL, the number of cases of each change.
 */
#define HEADLINE_CHARS 256u
void report_headline(struct report *report, char ret_text[HEADLINE_CHARS], uint64_t *ret_counts);

/*
 * One sentence on oracle drift: the versions, the counts, the date. "" when there was no
 * comparison.
 */
#define DRIFT_LINE_CHARS 512u
void report_drift_line(const struct report *report, char ret_text[DRIFT_LINE_CHARS]);

/* Whether the programs that were compared are different files. */
bool report_drift_program_changed(const struct report *report);

/*
 * Text for people, in which each byte of `special` goes through `put` and the rest through
 * report_display().
 */
void report_spans(struct out_buffer *out, const char *text, const char *special,
                  void (*put)(struct out_buffer *out, char byte));

/* The shell command that runs a case again. */
void report_replay(struct out_buffer *out, const struct report *report, const char *key);

/* The commit, host and versions of a run, as pairs of label and text. */
void report_each_fact(const struct report *report,
                      void (*take)(void *context, const char *label, const char *text),
                      void *context);

/*
 * The member "uri" of SARIF: a name as a relative reference of RFC 3986, with all but unreserved
 * characters and slashes encoded.
 */
void report_sarif_uri(struct json_writer *json, const char *name);

/*
 * Text for XML: markup escaped; characters that XML 1.0 forbids shown as \xNN, those that hide or
 * turn text around as \u{NNNN}.
 */
void report_xml(struct out_buffer *out, const char *text, size_t length);

#endif
