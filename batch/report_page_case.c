/*
 * One case on the HTML page: what it was, how it differed, since when, how to run it again.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report_page.h"

/* Of a diff this much is shown; `instar-batch show` has all of it. */
#define PAGE_DIFF_LINES 24u
#define PAGE_LINE_BYTES 300u

static void visible_piece(void *context, const char *bytes, size_t length)
{
    report_xml(context, bytes, length);
}

struct page_diff {
    struct out_buffer *out;
    unsigned lines;
};

static void diff_line(void *context, char mark, const char *bytes, size_t length)
{
    struct page_diff *diff = context;
    struct out_buffer *out = diff->out;
    const char *class = mark == '-' ? "minus" : mark == '+' ? "plus" : mark == '@' ? "note" : "";
    if (diff->lines++ >= PAGE_DIFF_LINES) {
        return;
    }
    out_format(out, "<span class=\"%s\">%c ", class, mark == '@' ? '\\' : mark);
    size_t shown = length < PAGE_LINE_BYTES ? length : PAGE_LINE_BYTES;
    visible_line(bytes, shown, visible_piece, out);
    if (shown < length) {
        out_format(out, " (%zu bytes more)", length - shown);
    }
    out_text(out, "</span>");
}

static void write_diff(struct out_buffer *out, const char *title, struct text_span expected,
                       struct text_span actual)
{
    struct page_diff diff = {.out = out};
    const struct diff_sink sink = {diff_line, &diff};
    out_format(out, "<details><summary>diff of %s: - expected, + actual</summary>\n" PAGE_PRE,
               title);
    diff_lines(expected, actual, &sink);
    if (diff.lines > PAGE_DIFF_LINES) {
        out_format(out, "<span class=\"note\">%u lines more: instar-batch show</span>",
                   diff.lines - PAGE_DIFF_LINES);
    }
    out_text(out, "</pre></details>\n");
}

static void write_diffs(struct out_buffer *out, const struct stored_case *stored)
{
    const struct stored_answer *expected = &stored->expected;
    const struct stored_answer *actual = &stored->actual;
    if (stored->difference.kind == DIFFERENCE_STDOUT && expected->offset == actual->offset) {
        write_diff(out, "stdout", (struct text_span){expected->out, expected->out_bytes},
                   (struct text_span){actual->out, actual->out_bytes});
    }
    if (stored->difference.kind != DIFFERENCE_STDOUT &&
        expected->err_bytes + actual->err_bytes > 0) {
        write_diff(out, "stderr", (struct text_span){expected->err, expected->err_bytes},
                   (struct text_span){actual->err, actual->err_bytes});
    }
}

void page_side(struct out_buffer *out, const char *class, const char *label,
               const struct difference_text *side)
{
    out_format(out, "<span class=\"%s\">%s", class, label);
    report_xml(out, side->text, side->mark);
    out_text(out, "<u>");
    page_text(out, side->text + side->mark);
    out_text(out, "</u></span>");
}

/* Both sides around the first byte that differs. */
static void write_first(struct out_buffer *out, const struct stored_case *stored)
{
    struct first_difference first;
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    if (first.given) {
        out_text(out, PAGE_PRE);
        page_side(out, "minus", "expected ", &first.expected);
        page_side(out, "plus", "actual   ", &first.actual);
        out_text(out, "</pre>\n");
    }
}

static void term(struct out_buffer *out, const char *label, const char *text, const char *element)
{
    if (text[0] != '\0') {
        out_format(out, "<dt>%s</dt><dd><%s>", label, element);
        page_text(out, text);
        out_format(out, "</%s></dd>\n", element);
    }
}

/* Since when; and the line that starts a bisection, where the revisions are known. */
static void write_range(struct out_buffer *out, struct report *report,
                        const struct stored_case *stored)
{
    struct bad_range range;
    char text[RANGE_CHARS];
    report_range(report, stored->id, text, &range);
    term(out, "since", text, "span");
    if (range.last_good_revision[0] != '\0' && range.first_bad_revision[0] != '\0' &&
        strcmp(range.last_good_revision, range.first_bad_revision) != 0) {
        out_text(out, "<dt>bisect</dt><dd><code>git bisect start ");
        report_shell_word(out, range.first_bad_revision, report_xml);
        out_text(out, " ");
        report_shell_word(out, range.last_good_revision, report_xml);
        out_text(out, "</code></dd>\n");
    }
}

static void write_expectation(struct out_buffer *out, struct report *report,
                              const struct stored_case *stored)
{
    bool changed = false;
    if (report->before != 0 &&
        trend_expectation_changed(report->db, stored->id, report->before, report->run.id, &changed,
                                  report->problem) &&
        changed) {
        out_format(out,
                   "<dt>baseline</dt><dd>the recorded answer is another one than in run %" PRId64
                   ": look there first, not at instar</dd>\n",
                   report->before);
    }
}

void page_case(struct out_buffer *out, struct report *report, const struct stored_case *stored,
               bool full)
{
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    write_first(out, stored);
    out_text(out, "<dl>\n");
    if (stored->waived[0] != '\0') {
        term(out, "outcome", outcome, "span"); /* else it is in the summary */
        term(out, "known", stored->waived, "b");
    }
    if (strcmp(stored->operation, "fuzz") != 0) { /* where no guest was asked */
        term(out, "category", report_category(stored->category), "span");
    }
    term(out, "check", stored->site, "code");
    write_range(out, report, stored);
    write_expectation(out, report, stored);
    out_text(out, "<dt>run again</dt><dd><code>instar-batch replay --db=");
    report_shell_word(out, report->db->path, report_xml);
    out_format(out, " --run=%" PRId64 " %s</code></dd>\n", report->run.id, stored->key);
    term(out, "command", stored->line, "code");
    term(out, "image", stored->image, "span");
    term(out, "SHA-256", stored->image_sha256, "code");
    if (stored->attempts > 1) {
        out_format(out, "<dt>attempts</dt><dd>%u</dd>\n", stored->attempts);
    }
    out_text(out, "</dl>\n");
    if (full && stored->expected.given && stored->actual.given) {
        write_diffs(out, stored);
    }
}
