/*
 * GitHub's workflow commands: "::error title=T::message".
 *
 * The service shows ten of a kind for each step, so the first nine failures get one each and the
 * tenth says how many more there are.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report.h"
#include "batch/trend.h"

#define ANNOTATIONS_MAX 10u

struct annotations {
    struct out_buffer *out;
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
    enum verdict_class class = verdict_class(stored->verdict);
    char outcome[OUTCOME_CHARS];
    if (class != CLASS_FAILURE && class != CLASS_BROKEN) {
        return true;
    }
    if (annotations->written + 1 == ANNOTATIONS_MAX && annotations->bad > ANNOTATIONS_MAX) {
        out_format(annotations->out, "::error title=%" PRIu64 " more::see the report\n",
                   annotations->bad - annotations->written);
        return false;
    }
    annotations->written++;
    report_outcome(stored, outcome);
    out_format(annotations->out, "::error title=%s ", verdict_name(stored->verdict));
    escaped(annotations->out, stored->name, /* property= */ true);
    out_text(annotations->out, "::");
    escaped(annotations->out, outcome, /* property= */ false);
    out_text(annotations->out, "\n");
    return true;
}

void report_annotations(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct tally *tally = &report->run.tally;
    struct annotations annotations = {
        .out = out,
        .bad = tally->planned - tally_of_class(tally, CLASS_GOOD) -
               tally_of_class(tally, CLASS_SKIPPED),
    };
    struct case_query query = {.run = report->run.id, .only_bad = true};
    (void)results_each_case(report->db, &query, write_case, &annotations, report->problem);
    char line[TALLY_LINE_CHARS];
    tally_line(tally, line);
    out_format(out, "::notice title=instar-batch %s::%s\n", verdict_name(tally_status(tally)),
               line);
}
