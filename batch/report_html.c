/*
 * The run as one HTML page without scripts or anything from elsewhere: it opens from an e-mail,
 * reads on a phone, and follows the reader's light or dark setting.
 *
 * Three lists come first in this order: newly failing, fixed, still failing. Only the first should
 * need reading. Everything that may stem from an image passes report_xml().
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/report.h"
#include "batch/report_fuzz.h"
#include "batch/report_page.h"
#include "batch/text_diff.h"
#include "batch/trend.h"

/* A page with a thousand failures helps nobody; the databases and the JSON have them all. */
#define DETAILS_MAX 200u
#define NAMES_PER_LIST 500u
#define RUNS_IN_STRIP 40u
#define SLOW_CASES 10u

struct page {
    struct out_buffer *out;
    struct report *report;
    enum change list;
    uint64_t in_list;
    uint64_t details;
};

static void text(struct out_buffer *out, const char *string)
{
    report_xml(out, string, strlen(string));
}

static void visible_piece(void *context, const char *bytes, size_t length)
{
    report_xml(context, bytes, length);
}

static void diff_line(void *context, char mark, const char *bytes, size_t length)
{
    struct out_buffer *out = context;
    const char *class = mark == '-' ? "minus" : mark == '+' ? "plus" : mark == '@' ? "note" : "";
    out_format(out, "<span class=\"%s\">%c ", class, mark == '@' ? '\\' : mark);
    visible_line(bytes, length, visible_piece, out);
    out_text(out, "</span>");
}

static void write_diff(struct out_buffer *out, struct text_span expected, struct text_span actual)
{
    const struct diff_sink sink = {diff_line, out};
    out_text(out, "<pre class=\"diff\">");
    diff_lines(expected, actual, &sink);
    out_text(out, "</pre>\n");
}

static void write_evidence(struct out_buffer *out, const struct stored_case *stored)
{
    const struct stored_answer *expected = &stored->expected;
    const struct stored_answer *actual = &stored->actual;
    if (!expected->given || !actual->given) {
        return;
    }
    out_format(out,
               "<p>expected: exit code %d, %" PRIu64 " bytes; actual: exit code %d, %" PRIu64
               " bytes</p>\n",
               expected->code, expected->total_bytes, actual->code, actual->total_bytes);
    if (stored->difference.kind == DIFFERENCE_STDOUT && expected->offset == actual->offset) {
        write_diff(out, (struct text_span){expected->out, expected->out_bytes},
                   (struct text_span){actual->out, actual->out_bytes});
    }
    if (stored->difference.kind != DIFFERENCE_STDOUT &&
        expected->err_bytes + actual->err_bytes > 0) {
        out_text(out, "<p>stderr</p>\n");
        write_diff(out, (struct text_span){expected->err, expected->err_bytes},
                   (struct text_span){actual->err, actual->err_bytes});
    }
}

static void write_range(struct page *page, const struct stored_case *stored)
{
    struct bad_range range;
    if (!trend_bad_range(page->report->db, stored->id, page->report->run.id, &range,
                         page->report->problem) ||
        range.first_bad_run == 0) {
        return;
    }
    out_text(page->out, "<dt>first bad</dt><dd>");
    if (range.last_good_run != 0) {
        out_format(page->out, "after run %" PRId64 " ", range.last_good_run);
        text(page->out, range.last_good_revision);
        out_text(page->out, ", ");
    }
    out_format(page->out, "in run %" PRId64 " ", range.first_bad_run);
    text(page->out, range.first_bad_revision);
    out_text(page->out, "</dd>\n");
}

static bool write_details(void *context, const struct stored_case *stored)
{
    struct page *page = context;
    struct out_buffer *out = page->out;
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    out_text(out, "<p>");
    text(out, outcome);
    out_text(out, "</p>\n<dl>\n<dt>command</dt><dd><code>");
    text(out, stored->line);
    out_text(out, "</code></dd>\n<dt>image</dt><dd>");
    text(out, stored->image);
    out_format(out, "</dd>\n<dt>SHA-256</dt><dd><code>%s</code></dd>\n<dt>again</dt><dd><code>",
               stored->image_sha256);
    char key[CASE_KEY_CHARS + 1];
    snprintf(key, sizeof(key), "%s", stored->key);
    report_replay_html(out, page->report, key);
    out_text(out, "</code></dd>\n");
    if (stored->site[0] != '\0') {
        out_text(out, "<dt>check</dt><dd><code>");
        text(out, stored->site);
        out_text(out, "</code></dd>\n");
    }
    if (stored->waived[0] != '\0') {
        out_text(out, "<dt>known</dt><dd>");
        text(out, stored->waived);
        out_text(out, "</dd>\n");
    }
    out_format(out, "<dt>attempts</dt><dd>%u</dd>\n", stored->attempts);
    write_range(page, stored);
    out_text(out, "</dl>\n");
    write_evidence(out, stored);
    return true;
}

static void end_list(struct page *page)
{
    if (page->list == CHANGE_NONE) {
        return;
    }
    if (page->in_list > NAMES_PER_LIST) {
        out_format(page->out, "<p>and %" PRIu64 " more</p>\n", page->in_list - NAMES_PER_LIST);
    }
    out_text(page->out, "</section>\n");
}

static void begin_list(struct page *page, enum change change)
{
    end_list(page);
    page->list = change;
    page->in_list = 0;
    out_format(page->out, "<section id=\"list%d\">\n<h2>", (int)change);
    text(page->out, change_name(change));
    out_text(page->out, "</h2>\n");
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct page *page = context;
    struct out_buffer *out = page->out;
    if (changed->change != page->list) {
        begin_list(page, changed->change);
    }
    if (page->in_list++ >= NAMES_PER_LIST) {
        return;
    }
    bool has_details = changed->is_planned && changed->change != CHANGE_FIXED &&
                       changed->change != CHANGE_NEW && page->details < DETAILS_MAX;
    out_text(out, has_details ? "<details" : "<p");
    out_text(out, has_details && changed->change == CHANGE_NEWLY_FAILING && page->details < 5
                      ? " open>"
                      : ">");
    out_text(out, has_details ? "<summary>" : "");
    const char *verdict = changed->is_planned ? verdict_name(changed->now) : "not planned";
    out_format(out, "<b class=\"%s\">%s</b> ", verdict, verdict);
    text(out, changed->name);
    if (!has_details) {
        out_text(out, "</p>\n");
        return;
    }
    out_text(out, "</summary>\n");
    page->details++;
    struct case_query query = {.run = page->report->run.id, .name = changed->name};
    (void)results_each_case(page->report->db, &query, write_details, page, page->report->problem);
    out_text(out, "</details>\n");
}

static void write_fact(void *context, const char *label, const char *value)
{
    struct out_buffer *out = context;
    if (value[0] != '\0') {
        out_format(out, "<tr><th>%s</th><td>", label);
        text(out, value);
        out_text(out, "</td></tr>\n");
    }
}

static void write_counts(struct out_buffer *out, const struct tally *tally)
{
    out_text(out, "<ul class=\"counts\">\n");
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (tally->count[i] > 0) {
            const char *name = verdict_name((enum verdict)i);
            out_format(out, "<li class=\"%s\"><b>%" PRIu64 "</b> %s</li>\n", name, tally->count[i],
                       name);
        }
    }
    out_text(out, "</ul>\n");
}

static void write_slow(void *context, const struct slow_case *slow)
{
    struct out_buffer *out = context;
    out_text(out, "<tr><td>");
    text(out, slow->name);
    out_format(out, "</td><td>%" PRIu64 ".%03" PRIu64 " ms</td><td>", slow->wall_ns / 1000000u,
               slow->wall_ns / 1000u % 1000u);
    if (slow->median_ns > 0) {
        out_format(out, "%+.0f %%",
                   ((double)slow->wall_ns / (double)slow->median_ns - 1.0) * 100.0);
    }
    out_text(out, "</td></tr>\n");
}

static void write_head(struct page *page)
{
    struct out_buffer *out = page->out;
    const struct stored_run *run = &page->report->run;
    const char *status = verdict_name(tally_status(&run->tally));
    report_page_begin(out, run->facts.manifest_name, status);
    out_format(out, "<h1><span class=\"%s\">%s</span> ", status, status);
    text(out, run->facts.manifest_name);
    out_format(out, "</h1>\n<p>planned %" PRIu64 ", finished %" PRIu64 "%s; run %" PRId64,
               run->tally.planned, tally_finished(&run->tally),
               run->tally.interrupted ? ", interrupted" : "", run->id);
    if (page->report->before != 0) {
        out_format(out, ", compared with run %" PRId64, page->report->before);
    }
    out_text(out, "</p>\n");
    write_counts(out, &run->tally);
    out_text(out, "<nav>");
    for (unsigned i = 0; i < CHANGE_COUNT; i++) {
        out_format(out, "<a href=\"#list%u\">%s</a> ", i, change_name((enum change)i));
    }
    out_text(out, report_has_fuzz(page->report) ? "<a href=\"#fuzz\">fuzzing</a> " : "");
    out_text(out, "<a href=\"#slow\">slowest</a> <a href=\"#facts\">facts</a></nav>\n");
}

void report_html(struct out_buffer *out, void *context)
{
    struct page page = {.out = out, .report = context, .list = CHANGE_NONE};
    struct report *report = context;
    write_head(&page);
    report_strip(out, report, RUNS_IN_STRIP);
    (void)trend_each_change(report->db, report->before, report->run.id, write_change, &page,
                            report->problem);
    end_list(&page);
    report_fuzz_html(out, report);
    report_skips(out, report);
    out_text(out, "<section id=\"slow\">\n<h2>slowest</h2>\n<div class=\"wide\"><table>\n"
                  "<tr><th>case</th><th>time</th><th>against the median</th></tr>\n");
    (void)trend_each_slow(report->db, report->run.id, SLOW_CASES, write_slow, out, report->problem);
    out_text(out, "</table></div></section>\n<section id=\"facts\">\n<h2>facts</h2>\n"
                  "<div class=\"wide\"><table>\n");
    report_each_fact(report, write_fact, out);
    char line[TALLY_LINE_CHARS];
    tally_line(&report->run.tally, line);
    out_format(out, "</table></div></section>\n<footer>%s</footer>\n</main></body></html>\n", line);
}
