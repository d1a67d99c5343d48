/*
 * The run in a screenful of text: the verdict first, what is wrong, the closing line last.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"
#include "batch/report_fuzz.h"

#define CASES_SHOWN 20u

struct summary {
    struct out_buffer *out;
    uint64_t shown;
    uint64_t left_out;
};

static bool write_case(void *context, const struct stored_case *stored)
{
    struct summary *summary = context;
    char outcome[OUTCOME_CHARS];
    if (stored->verdict == VERDICT_XFAIL) {
        return true;
    }
    if (summary->shown == CASES_SHOWN) {
        summary->left_out++;
        return true;
    }
    summary->shown++;
    report_outcome(stored, outcome);
    out_format(summary->out, "  %-11s %s ", verdict_name(stored->verdict), stored->key);
    out_display(summary->out, stored->name, strlen(stored->name));
    out_text(summary->out, "\n              ");
    out_display(summary->out, outcome, strlen(outcome));
    out_text(summary->out, "\n");
    return true;
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

void report_summary(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct stored_run *run = &report->run;
    struct summary summary = {.out = out};
    char closing[TALLY_LINE_CHARS];
    out_format(out, "%s: planned %" PRIu64 ", finished %" PRIu64 ":",
               verdict_name(tally_status(&run->tally)), run->tally.planned,
               tally_finished(&run->tally));
    write_counts(out, &run->tally);
    out_text(out, run->tally.interrupted ? " (interrupted)\n" : "\n");
    if (run->tally.stale > 0) {
        out_format(out, "%" PRIu64 " entries of the registry of divergences are stale\n",
                   run->tally.stale);
    }
    if (strcmp(run->facts.profile, run->facts.profile_used) != 0) {
        out_format(out, "compared with answers of qemu-img %s, the nearest to %s that is known\n",
                   run->facts.profile_used, run->facts.profile);
    }
    struct case_query query = {.run = run->id, .only_bad = true};
    (void)results_each_case(report->db, &query, write_case, &summary, report->problem);
    if (summary.left_out > 0) {
        out_format(out, "  ... and %" PRIu64 " more\n", summary.left_out);
    }
    report_fuzz_summary(out, report);
    tally_line(&run->tally, closing);
    out_format(out, "%s\n", closing);
}
