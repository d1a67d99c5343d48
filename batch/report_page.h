/*
 * Parts of the HTML page: its head with the style, the strip of past runs, skips by reason.
 */
#ifndef INSTAR_BATCH_REPORT_PAGE_H
#define INSTAR_BATCH_REPORT_PAGE_H

#include "batch/report.h"

/* Everything up to and with <main>. */
void report_page_begin(struct out_buffer *out, const char *title, const char *status);

/* An inline SVG with a bar for each of the last `count` runs. */
void report_strip(struct out_buffer *out, struct report *report, unsigned count);

/* Skipped cases, counted by reason. */
void report_skips(struct out_buffer *out, struct report *report);

/* report_replay() with markup escaped. */
void report_replay_html(struct out_buffer *out, const struct report *report, const char *key);

#endif
