/*
 * GitHub's workflow commands: "::error title=T::message".
 *
 * The service shows ten of a kind for each step, so of what newly fails, then of what still fails,
 * the first nine cases get one each, and the tenth says how many more there are.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"

#define ANNOTATIONS_MAX 10u

struct annotations {
    struct out_buffer *out;
    struct report *report;
    enum change change; /* of the case at hand */
    uint64_t bad;
    uint64_t written;
};

/* Percent signs and line ends are escaped everywhere, colons and commas in properties as well. */
static void put_percent(struct out_buffer *out, char byte)
{
    out_format(out, "%%%02X", (unsigned char)byte);
}

static void escaped(struct out_buffer *out, const char *text, bool property)
{
    report_spans(out, text, property ? "%\r\n:," : "%\r\n", put_percent);
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct annotations *annotations = context;
    struct out_buffer *out = annotations->out;
    struct first_difference first;
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    out_format(out, "::error title=%s ", verdict_name(stored->verdict));
    escaped(out, stored->name, /* property= */ true);
    out_format(out, "::%s: ", change_name(annotations->change));
    escaped(out, outcome, /* property= */ false);
    if (first.given) {
        out_text(out, "%0Aexpected ");
        escaped(out, first.expected.text, /* property= */ false);
        out_text(out, "%0Aactual   ");
        escaped(out, first.actual.text, /* property= */ false);
    }
    out_text(out, "\n");
    return true;
}

static bool is_annotated(const struct changed_case *changed)
{
    enum verdict_class class = verdict_class(changed->now);
    return changed->is_planned && (class == CLASS_FAILURE || class == CLASS_BROKEN);
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct annotations *annotations = context;
    struct report *report = annotations->report;
    if (!is_annotated(changed) || annotations->written == ANNOTATIONS_MAX) {
        return;
    }
    annotations->written++;
    if (annotations->written == ANNOTATIONS_MAX && annotations->bad > ANNOTATIONS_MAX) {
        out_format(annotations->out, "::error title=%" PRIu64 " more::see the report\n",
                   annotations->bad - annotations->written + 1);
        return;
    }
    annotations->change = changed->change;
    struct case_query query = {.run = report->run.id, .case_id = changed->id};
    (void)results_each_case(report->db, &query, write_case, annotations, report->problem);
}

void report_annotations(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct tally *tally = &report->run.tally;
    struct annotations annotations = {
        .out = out,
        .report = report,
        .bad = tally->planned - tally_of_class(tally, CLASS_GOOD) -
               tally_of_class(tally, CLASS_SKIPPED),
    };
    char line[TALLY_LINE_CHARS], headline[HEADLINE_CHARS], drift[DRIFT_LINE_CHARS];
    report_headline(report, headline, NULL);
    report_drift_line(report, drift);
    (void)trend_each_change(report->db, report->before, report->run.id, write_change, &annotations,
                            report->problem);
    if (report->drift.counts.drifted > 0) {
        out_text(out, "::warning title=oracle drift::");
        escaped(out, drift, /* property= */ false);
        out_text(out, "\n");
    }
    tally_line(tally, line);
    out_format(out, "::notice title=instar-batch %s::%s; %s\n", verdict_name(tally_status(tally)),
               line, headline);
}
