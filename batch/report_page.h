/*
 * Parts of the HTML page.
 *
 * The page has to read well in three surroundings: a browser on a phone or a desk, paper, and an
 * e-mail whose reader throws away pictures, scripts and half of the style. So nothing depends on
 * the style alone: badges carry their colours with them, the strip of past runs is a table as well,
 * and what is folded away (<details>) is simply open where folding is not known.
 */
#ifndef INSTAR_BATCH_REPORT_PAGE_H
#define INSTAR_BATCH_REPORT_PAGE_H

#include "batch/report.h"

/* Text as it is laid out, which wraps even where the style has been thrown away. */
#define PAGE_PRE "<pre style=\"white-space:pre-wrap;overflow-wrap:anywhere\">"

/* Everything up to and with <main>; the rules of the filters are in it. */
void page_begin(struct out_buffer *out, struct report *report);

/* Text, escaped. */
void page_text(struct out_buffer *out, const char *text);

/* A verdict, or another word in its colours. */
void page_badge(struct out_buffer *out, enum verdict verdict, const char *word);

/* "newly-failing": a section's name as an anchor. */
void page_anchor(struct out_buffer *out, enum change change);

/* Classes by which the filters find a case: " op-map f-qcow2 v-FAIL". */
void page_filter_classes(struct out_buffer *out, const char *operation, uint32_t source_format,
                         enum verdict verdict);

/* Anchors and links to see only one operation, format or verdict. */
void page_filters(struct out_buffer *out, struct report *report);

/* The last runs: an inline SVG with a bar for each. */
void page_strip(struct out_buffer *out, struct report *report);

/* The same as a table, of the newest ones. */
void page_runs(struct out_buffer *out, struct report *report);

/* What a case that is not good has to tell. `full`: with the diff, not only its first place. */
void page_case(struct out_buffer *out, struct report *report, const struct stored_case *stored,
               bool full);

/* One side of a first difference, marked from the differing byte on; `label` is padded already. */
void page_side(struct out_buffer *out, const char *class, const char *label,
               const struct difference_text *side);

/* Sections, each left out where it has nothing to say. */
void page_kinds(struct out_buffer *out, struct report *report);
void page_drift(struct out_buffer *out, struct report *report);
void page_skips(struct out_buffer *out, struct report *report);
void page_times(struct out_buffer *out, struct report *report);
void page_facts(struct out_buffer *out, struct report *report);

#endif
