/*
 * A summary in Markdown, for a step summary or a merge request: counts, the lists of changes, the
 * closing line. Bounded, since services cut at a megabyte.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"
#include "batch/report_fuzz.h"
#include "batch/trend.h"

#define CASES_PER_LIST 50u

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
    out_text(out, "`");
    report_spans(out, text, "`|", put_replaced);
    out_text(out, "`");
}

static void end_list(struct markdown *markdown)
{
    if (markdown->count > CASES_PER_LIST) {
        out_format(markdown->out, "- and %" PRIu64 " more\n", markdown->count - CASES_PER_LIST);
    }
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

void report_markdown(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct stored_run *run = &report->run;
    struct markdown markdown = {.out = out, .report = report, .list = CHANGE_NONE};
    char line[TALLY_LINE_CHARS];
    out_format(out, "## %s: ", verdict_name(tally_status(&run->tally)));
    code(out, run->facts.manifest_name);
    out_format(out, "\n\nplanned %" PRIu64 ", finished %" PRIu64 "\n\n| | |\n|---|---|\n",
               run->tally.planned, tally_finished(&run->tally));
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (run->tally.count[i] > 0) {
            out_format(out, "| %s | %" PRIu64 " |\n", verdict_name((enum verdict)i),
                       run->tally.count[i]);
        }
    }
    report_each_fact(report, write_fact, out);
    (void)trend_each_change(report->db, report->before, run->id, write_change, &markdown,
                            report->problem);
    end_list(&markdown);
    report_fuzz_markdown(out, report);
    tally_line(&run->tally, line);
    out_format(out, "\n%s\n", line);
}
