/*
 * What each report says of answers that were accepted by hand; nothing when there are none.
 */
#ifndef INSTAR_BATCH_REPORT_ACCEPTED_H
#define INSTAR_BATCH_REPORT_ACCEPTED_H

#include "batch/json_writer.h"
#include "batch/report.h"

void report_accepted_summary(struct out_buffer *out, struct report *report);
void report_accepted_markdown(struct out_buffer *out, struct report *report);

/* <section id="accepted">. */
void report_accepted_html(struct out_buffer *out, struct report *report);

/* The member "accepted" of the report's object. */
void report_accepted_json(struct json_writer *json, struct report *report);

#endif
