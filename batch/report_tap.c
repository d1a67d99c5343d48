/*
 * TAP version 14. Its plan is what makes truncation visible: a file with fewer lines is a failure
 * to every reader.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"

struct tap {
    struct out_buffer *out;
    struct report *report;
    uint64_t number;
};

/* A description: `#` would begin a directive, and a backslash is what escapes. */
static void put_backslashed(struct out_buffer *out, char byte)
{
    out_text(out, "\\");
    out_bytes(out, &byte, 1);
}

static void description(struct out_buffer *out, const char *text)
{
    report_spans(out, text, "#\\", put_backslashed);
}

/* A value in double quotes, as YAML and JSON both read it. */
static void quoted(struct out_buffer *out, const char *key, const char *text, size_t length)
{
    out_format(out, "  %s: \"", key);
    out_json(out, text, length);
    out_text(out, "\"\n");
}

static void quoted_text(struct out_buffer *out, const char *key, const char *text)
{
    if (text[0] != '\0') {
        quoted(out, key, text, strlen(text));
    }
}

static void diagnostics(struct tap *tap, const struct stored_case *stored)
{
    struct out_buffer *out = tap->out;
    struct first_difference first;
    char outcome[OUTCOME_CHARS], range[RANGE_CHARS];
    report_outcome(stored, outcome);
    report_range(tap->report, stored->id, range, NULL);
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    out_text(out, "  ---\n");
    quoted_text(out, "message", outcome);
    quoted_text(out, "severity", verdict_name(stored->verdict));
    if (first.given) {
        quoted_text(out, "expected_at", first.expected.text);
        quoted_text(out, "actual_at", first.actual.text);
    }
    quoted_text(out, "since", range);
    quoted_text(out, "check", stored->site);
    quoted_text(out, "command", stored->line);
    quoted_text(out, "image_sha256", stored->image_sha256);
    quoted_text(out, "key", stored->key);
    if (stored->expected.given) {
        struct text_span quote = report_quote(&stored->expected, &stored->difference);
        quoted(out, "expect", quote.bytes, quote.length);
    }
    if (stored->actual.given) {
        struct text_span quote = report_quote(&stored->actual, &stored->difference);
        quoted(out, "got", quote.bytes, quote.length);
    }
    out_text(out, "  ...\n");
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct tap *tap = context;
    enum verdict_class class = verdict_class(stored->verdict);
    bool is_known = stored->verdict == VERDICT_XFAIL;
    bool is_ok = class == CLASS_GOOD || (class == CLASS_SKIPPED && !is_known);
    out_format(tap->out, "%sok %" PRIu64 " - ", is_ok ? "" : "not ", ++tap->number);
    description(tap->out, stored->name);
    if (is_known) {
        out_text(tap->out, " # TODO ");
        description(tap->out, stored->waived);
    } else if (class == CLASS_SKIPPED) {
        out_text(tap->out, " # SKIP ");
        description(tap->out, stored->reason);
    }
    out_text(tap->out, "\n");
    if (!is_ok) {
        diagnostics(tap, stored);
    }
    return true;
}

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct tap *tap = context;
    out_text(tap->out, "# drifted: ");
    report_display(tap->out, drifted->name, strlen(drifted->name));
    out_format(tap->out, ": %s\n", drift_reading_text(drifted->reading));
    return true;
}

/* What changed, and oracle drift, as comments: no consumer takes them for results. */
static void write_comments(struct tap *tap)
{
    struct report *report = tap->report;
    char headline[HEADLINE_CHARS], drift[DRIFT_LINE_CHARS];
    report_headline(report, headline, NULL);
    out_format(tap->out, "# changes: %s\n", headline);
    report_drift_line(report, drift);
    if (drift[0] != '\0') {
        out_format(tap->out, "# oracle drift: %s\n", drift);
        (void)drift_each(report->db, report->drift.id, report->run.id, write_drifted, tap,
                         report->problem);
    }
}

void report_tap(struct out_buffer *out, void *context)
{
    struct report *report = context;
    struct tap tap = {.out = out, .report = report};
    out_format(out, "TAP version 14\n1..%" PRIu64 "\n", report->run.tally.planned);
    struct case_query query = {.run = report->run.id};
    (void)results_each_case(report->db, &query, write_case, &tap, report->problem);
    write_comments(&tap);
    if (report->run.tally.interrupted) {
        out_text(out, "Bail out! interrupted\n");
    }
}
