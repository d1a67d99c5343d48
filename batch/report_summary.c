/*
 * The run in a screenful of text: the verdict first, then what is wrong, what newly fails before
 * the rest, the closing line last.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"
#include "batch/report_accepted.h"
#include "batch/report_fuzz.h"

#define CASES_SHOWN 20u

struct summary {
    struct out_buffer *out;
    struct report *report;
    enum change list;
    uint64_t shown;
    uint64_t left_out;
};

static bool write_case(void *context, const struct stored_case *stored)
{
    struct summary *summary = context;
    struct out_buffer *out = summary->out;
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    out_format(out, "  %-11s %s ", verdict_name(stored->verdict), stored->key);
    report_display(out, stored->name, strlen(stored->name));
    out_text(out, "\n              ");
    report_display(out, outcome, strlen(outcome));
    out_text(out, "\n");
    return true;
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct summary *summary = context;
    struct report *report = summary->report;
    enum verdict_class class = verdict_class(changed->now);
    if (!changed->is_planned || (class != CLASS_FAILURE && class != CLASS_BROKEN)) {
        return;
    }
    if (summary->shown == CASES_SHOWN) {
        summary->left_out++;
        return;
    }
    if (summary->list != changed->change) {
        summary->list = changed->change;
        out_format(summary->out, "%s:\n", change_name(changed->change));
    }
    summary->shown++;
    struct case_query query = {.run = report->run.id, .case_id = changed->id};
    (void)results_each_case(report->db, &query, write_case, summary, report->problem);
}

static void write_counts(struct out_buffer *out, const struct tally *tally)
{
    const char *separator = " ";
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (tally->count[i] > 0) {
            out_format(out, "%s%" PRIu64 " %s", separator, tally->count[i],
                       verdict_name((enum verdict)i));
            separator = ", ";
        }
    }
}

/* What the counts do not say. */
static void write_notes(struct out_buffer *out, const struct report *report)
{
    const struct stored_run *run = &report->run;
    char line[DRIFT_LINE_CHARS];
    if (run->tally.stale > 0) {
        out_format(out, "%" PRIu64 " entries of the registry of divergences are stale\n",
                   run->tally.stale);
    }
    if (strcmp(run->facts.profile, run->facts.profile_used) != 0) {
        out_format(out, "compared with answers of qemu-img %s, the nearest to %s that is known\n",
                   run->facts.profile_used, run->facts.profile);
    }
    report_drift_line(report, line);
    if (line[0] != '\0') {
        out_format(out, "oracle drift: %s\n", line);
    }
}

void report_summary(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct stored_run *run = &report->run;
    struct summary summary = {.out = out, .report = report, .list = CHANGE_NONE};
    char closing[TALLY_LINE_CHARS], headline[HEADLINE_CHARS];
    out_format(out, "%s: planned %" PRIu64 ", finished %" PRIu64 ":",
               verdict_name(tally_status(&run->tally)), run->tally.planned,
               tally_finished(&run->tally));
    write_counts(out, &run->tally);
    out_text(out, run->tally.interrupted ? " (interrupted)\n" : "\n");
    if (report->before != 0) {
        report_headline(report, headline, NULL);
        out_format(out, "against run %" PRId64 ": %s\n", report->before, headline);
    }
    write_notes(out, report);
    (void)trend_each_change(report->db, report->before, run->id, write_change, &summary,
                            report->problem);
    if (summary.left_out > 0) {
        out_format(out, "  ... and %" PRIu64 " more\n", summary.left_out);
    }
    report_fuzz_summary(out, report);
    report_accepted_summary(out, report);
    tally_line(&run->tally, closing);
    out_format(out, "%s\n", closing);
}
