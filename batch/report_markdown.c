/*
 * A summary in Markdown, for a step summary or a merge request: where the run stands, the lists of
 * changes with the first differences of what newly fails, the facts. Bounded, since services cut at
 * a megabyte.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/report.h"
#include "batch/report_accepted.h"
#include "batch/report_fuzz.h"

#define CASES_PER_LIST 50u
#define CASES_IN_FULL 10u
#define TEXT_BYTES_MAX 600u

struct markdown {
    struct out_buffer *out;
    struct report *report;
    enum change list;
    uint64_t count;
};

/* Inside a code span only the backtick is markup, in a table the bar too: both are replaced. */
static void put_replaced(struct out_buffer *out, char byte)
{
    out_text(out, byte == '`' ? "'" : "/");
}

static void code(struct out_buffer *out, const char *text)
{
    char shown[TEXT_BYTES_MAX + 1];
    snprintf(shown, sizeof(shown), "%s", text);
    out_text(out, "`");
    report_spans(out, shown, "`|", put_replaced);
    out_text(out, strlen(text) > TEXT_BYTES_MAX ? "\u2026`" : "`");
}

static void end_list(struct markdown *markdown)
{
    if (markdown->count > CASES_PER_LIST) {
        out_format(markdown->out, "- and %" PRIu64 " more\n", markdown->count - CASES_PER_LIST);
    }
}

static void item(struct out_buffer *out, const char *label, const char *text)
{
    if (text[0] != '\0') {
        out_format(out, "  - %s ", label);
        code(out, text);
        out_text(out, "\n");
    }
}

/* What somebody needs to begin with a failure. */
static bool write_failure(void *context, const struct stored_case *stored)
{
    struct markdown *markdown = context;
    struct out_buffer *out = markdown->out;
    struct first_difference first;
    char text[OUTCOME_CHARS], range[RANGE_CHARS];
    report_outcome(stored, text);
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    report_range(markdown->report, stored->id, range, NULL);
    item(out, "outcome", text);
    if (first.given) {
        item(out, "expected", first.expected.text);
        item(out, "actual", first.actual.text);
    }
    item(out, "check", stored->site);
    item(out, "since", range);
    out_text(out, "  - again `");
    report_replay(out, markdown->report, stored->key);
    out_text(out, "`\n");
    return true;
}

/* Of what failed before as well: since when, and what is known of it. */
static bool write_known(void *context, const struct stored_case *stored)
{
    struct markdown *markdown = context;
    char range[RANGE_CHARS];
    report_range(markdown->report, stored->id, range, NULL);
    item(markdown->out, "known", stored->waived);
    item(markdown->out, "since", range);
    return true;
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct markdown *markdown = context;
    if (changed->change != markdown->list) {
        end_list(markdown);
        markdown->list = changed->change;
        markdown->count = 0;
        out_format(markdown->out, "\n### %s\n\n", change_name(changed->change));
    }
    if (markdown->count++ >= CASES_PER_LIST) {
        return;
    }
    out_format(markdown->out, "- %s ",
               changed->is_planned ? verdict_name(changed->now) : "not planned");
    code(markdown->out, changed->name);
    if (changed->was_planned && changed->is_planned) {
        out_format(markdown->out, " (before: %s)", verdict_name(changed->before));
    }
    out_format(markdown->out, ", key `%s`\n", changed->key);
    struct report *report = markdown->report;
    struct case_query query = {.run = report->run.id, .case_id = changed->id};
    if (changed->change == CHANGE_NEWLY_FAILING && markdown->count <= CASES_IN_FULL) {
        (void)results_each_case(report->db, &query, write_failure, markdown, report->problem);
    } else if (changed->change == CHANGE_STILL_FAILING || changed->change == CHANGE_KNOWN) {
        (void)results_each_case(report->db, &query, write_known, markdown, report->problem);
    }
}

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct markdown *markdown = context;
    if (markdown->count++ == CASES_PER_LIST) {
        out_text(markdown->out, "- and more\n");
        return false;
    }
    out_text(markdown->out, "- ");
    code(markdown->out, drifted->name);
    out_format(markdown->out, ": %s\n", drift_reading_text(drifted->reading));
    return true;
}

static void write_drift(struct markdown *markdown)
{
    struct report *report = markdown->report;
    char line[DRIFT_LINE_CHARS];
    if (report->drift.id == 0) {
        return;
    }
    report_drift_line(report, line);
    out_format(markdown->out, "\n### oracle drift\n\n%s. How instar answers:\n\n", line);
    markdown->count = 0;
    (void)drift_each(report->db, report->drift.id, report->run.id, write_drifted, markdown,
                     report->problem);
}

static void write_fact(void *context, const char *label, const char *text)
{
    struct out_buffer *out = context;
    if (text[0] != '\0') {
        out_format(out, "| %s | ", label);
        code(out, text);
        out_text(out, " |\n");
    }
}

static void write_facts(struct out_buffer *out, struct report *report)
{
    const struct tally *tally = &report->run.tally;
    out_text(out, "\n| | |\n|---|---|\n");
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (tally->count[i] > 0) {
            out_format(out, "| %s | %" PRIu64 " |\n", verdict_name((enum verdict)i),
                       tally->count[i]);
        }
    }
    report_each_fact(report, write_fact, out);
}

void report_markdown(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct stored_run *run = &report->run;
    struct markdown markdown = {.out = out, .report = report, .list = CHANGE_NONE};
    char line[TALLY_LINE_CHARS], headline[HEADLINE_CHARS];
    report_headline(report, headline, NULL);
    out_format(out, "## %s: ", verdict_name(tally_status(&run->tally)));
    code(out, run->facts.manifest_name);
    out_format(out, "\n\n%s; planned %" PRIu64 ", finished %" PRIu64 "\n", headline,
               run->tally.planned, tally_finished(&run->tally));
    (void)trend_each_change(report->db, report->before, run->id, write_change, &markdown,
                            report->problem);
    end_list(&markdown);
    report_fuzz_markdown(out, report);
    report_accepted_markdown(out, report);
    write_drift(&markdown);
    write_facts(out, report);
    tally_line(&run->tally, line);
    out_format(out, "\n%s\n", line);
}
