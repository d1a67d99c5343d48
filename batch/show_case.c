/*
 * A case for people at a terminal; image-controlled text is made visible, never obeyed.
 */
#include "batch/show_case.h"

#include <inttypes.h>
#include <string.h>

#include "batch/file_text.h"
#include "batch/text_diff.h"

struct showing {
    struct report *report;
    const char *name;
    struct out_buffer *out;
    unsigned found;
    enum verdict verdict;
};

static void piece(void *context, const char *bytes, size_t length)
{
    out_bytes(context, bytes, length);
}

static void diff_line(void *context, char mark, const char *bytes, size_t length)
{
    struct out_buffer *out = context;
    out_format(out, "%c ", mark == '@' ? '\\' : mark);
    visible_line(bytes, length, piece, out);
    out_text(out, "\n");
}

static void side(struct out_buffer *out, const char *label, const struct stored_answer *answer)
{
    if (answer->given) {
        out_format(out, "%-9s exit code %d, %" PRIu64 " bytes of stdout\n", label, answer->code,
                   answer->total_bytes);
    } else {
        out_format(out, "%-9s nothing\n", label);
    }
}

static void labelled(struct out_buffer *out, const char *label, const char *text)
{
    if (text[0] != '\0') {
        out_format(out, "%-9s ", label);
        report_display(out, text, strlen(text));
        out_text(out, "\n");
    }
}

/* Columns that text[0..length) takes: characters, as far as a terminal shows one in one column. */
static size_t columns(const char *text, size_t length)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}

/* Since when it is bad; and whether it is not instar that has changed. */
static void write_context(struct report *report, struct out_buffer *out,
                          const struct stored_case *stored)
{
    char range[RANGE_CHARS];
    bool changed = false;
    report_range(report, stored->id, range, NULL);
    labelled(out, "since", range);
    if (report->before != 0 &&
        trend_expectation_changed(report->db, stored->id, report->before, report->run.id, &changed,
                                  report->problem) &&
        changed) {
        out_format(out, "baseline  the recorded answer is another one than in run %" PRId64 "\n",
                   report->before);
    }
}

/* The first difference in two lines, ready to be quoted. */
static void write_first(struct out_buffer *out, const struct stored_case *stored)
{
    struct first_difference first;
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    if (first.given) {
        out_format(out, "\nfirst difference\n  expected %s\n", first.expected.text);
        out_format(out, "  actual   %s\n  %*s^\n", first.actual.text,
                   (int)(9 + columns(first.expected.text, first.expected.mark)), "");
    }
}

static void differences(struct out_buffer *out, const struct stored_case *stored)
{
    const struct diff_sink sink = {diff_line, out};
    const struct stored_answer *expected = &stored->expected;
    const struct stored_answer *actual = &stored->actual;
    struct text_span expected_out = {expected->out, expected->out_bytes};
    struct text_span actual_out = {actual->out, actual->out_bytes};
    if (stored->difference.kind == DIFFERENCE_STDOUT) {
        out_text(out, "\n--- expected\n+++ actual\n");
        if (expected->offset == actual->offset) {
            diff_lines(expected_out, actual_out, &sink);
        }
        out_format(out, "\nexpected, around byte %" PRIu64 ":\n", stored->difference.offset);
        hexdump(out, expected_out, expected->offset, stored->difference.offset);
        out_format(out, "actual, around byte %" PRIu64 ":\n", stored->difference.offset);
        hexdump(out, actual_out, actual->offset, stored->difference.offset);
    }
    if (expected->err_bytes + actual->err_bytes > 0) {
        out_text(out, "\n--- expected stderr\n+++ actual stderr\n");
        diff_lines((struct text_span){expected->err, expected->err_bytes},
                   (struct text_span){actual->err, actual->err_bytes}, &sink);
    }
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct showing *showing = context;
    struct out_buffer *out = showing->out;
    char outcome[OUTCOME_CHARS];
    showing->found++;
    showing->verdict = stored->verdict;
    report_outcome(stored, outcome);
    out_format(out, "%s ", verdict_name(stored->verdict));
    report_display(out, stored->name, strlen(stored->name));
    out_text(out, "\n");
    labelled(out, "outcome", outcome);
    labelled(out, "known", stored->waived);
    write_context(showing->report, out, stored);
    labelled(out, "command", stored->line);
    labelled(out, "image", stored->image);
    labelled(out, "SHA-256", stored->image_sha256);
    labelled(out, "category", stored->has_evidence ? report_category(stored->category) : "");
    labelled(out, "check", stored->site);
    labelled(out, "detail", stored->detail);
    out_format(out, "attempts  %u, the last took %" PRIu64 " us\n", stored->attempts,
               stored->wall_ns / 1000u);
    if (strcmp(showing->report->db->path, ":memory:") != 0) {
        out_text(out, "again     ");
        report_replay(out, showing->report, stored->key);
        out_text(out, "\n");
    }
    if (stored->has_evidence) {
        side(out, "expected", &stored->expected);
        side(out, "actual", &stored->actual);
        write_first(out, stored);
        differences(out, stored);
    }
    return true;
}

static void write_cases(struct out_buffer *out, void *context)
{
    struct showing *showing = context;
    struct case_query query = {.run = showing->report->run.id, .name = showing->name};
    showing->out = out;
    (void)results_each_case(showing->report->db, &query, write_case, showing,
                            showing->report->problem);
}

bool show_case(struct report *report, const char *name, enum verdict *ret_verdict,
               struct problem *problem)
{
    struct showing showing = {.report = report, .name = name};
    if (!file_text_write("-", write_cases, &showing, problem) || problem->exit_code != 0) {
        return false;
    }
    if (showing.found == 0) {
        return problem_usage(problem, "run %" PRId64 " has no case '%s'", report->run.id, name);
    }
    if (ret_verdict != NULL) {
        *ret_verdict = showing.verdict;
    }
    return true;
}
