/*
 * TAP version 14. Its plan is what makes truncation visible: a file with fewer lines is a failure
 * to every reader.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"

struct tap {
    struct out_buffer *out;
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

static void diagnostics(struct out_buffer *out, const struct stored_case *stored)
{
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    out_text(out, "  ---\n");
    quoted(out, "message", outcome, strlen(outcome));
    quoted(out, "severity", verdict_name(stored->verdict), strlen(verdict_name(stored->verdict)));
    quoted(out, "command", stored->line, strlen(stored->line));
    quoted(out, "image_sha256", stored->image_sha256, strlen(stored->image_sha256));
    if (stored->expected.given) {
        quoted(out, "expect", stored->expected.out, stored->expected.out_bytes);
    }
    if (stored->actual.given) {
        quoted(out, "got", stored->actual.out, stored->actual.out_bytes);
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
        diagnostics(tap->out, stored);
    }
    return true;
}

void report_tap(struct out_buffer *out, void *context)
{
    struct report *report = context;
    struct tap tap = {.out = out};
    out_format(out, "TAP version 14\n1..%" PRIu64 "\n", report->run.tally.planned);
    struct case_query query = {.run = report->run.id};
    (void)results_each_case(report->db, &query, write_case, &tap, report->problem);
    if (report->run.tally.interrupted) {
        out_text(out, "Bail out! interrupted\n");
    }
}
