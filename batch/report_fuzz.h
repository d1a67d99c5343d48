/*
 * The fuzz section of each report; a run without fuzzing has none.
 */
#ifndef INSTAR_BATCH_REPORT_FUZZ_H
#define INSTAR_BATCH_REPORT_FUZZ_H

#include <stdbool.h>

#include "batch/json_writer.h"
#include "batch/report.h"

/* Whether the run has a fuzz case. */
bool report_has_fuzz(const struct report *report);

/* <section id="fuzz">: targets and what became of them, then findings, new ones first. */
void report_fuzz_html(struct out_buffer *out, struct report *report);

/* The member "fuzz" of the report's object. */
void report_fuzz_json(struct json_writer *json, struct report *report);

void report_fuzz_markdown(struct out_buffer *out, struct report *report);

/* One line a finding that is new or back, and one on the whole. */
void report_fuzz_summary(struct out_buffer *out, struct report *report);

/* Rules, and results: one a finding, whose fingerprint is its key. */
void report_fuzz_sarif_rules(struct json_writer *json);
void report_fuzz_sarif(struct json_writer *json, struct report *report);

#endif
