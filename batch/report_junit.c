/*
 * JUnit XML as Jenkins and its kin read it: one suite, one testcase a case.
 *
 * failure: the thing under test is wrong; error: the test could not be made. The difference decides
 * who gets woken up. Oracle drift is a suite of its own, all of it skipped: it wakes nobody.
 */
#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "batch/report.h"

static void attribute(struct out_buffer *out, const char *name, const char *value)
{
    out_format(out, " %s=\"", name);
    report_xml(out, value, strlen(value));
    out_text(out, "\"");
}

static void seconds_attribute(struct out_buffer *out, uint64_t ns)
{
    out_format(out, " time=\"%" PRIu64 ".%06" PRIu64 "\"", ns / 1000000000u, ns / 1000u % 1000000u);
}

struct junit {
    struct out_buffer *out;
    struct report *report;
};

static void write_side(struct out_buffer *out, const char *label,
                       const struct stored_answer *answer, const struct difference *difference)
{
    if (!answer->given) {
        return;
    }
    out_format(out, "\n--- %s: exit code %d, %" PRIu64 " bytes of stdout\n", label, answer->code,
               answer->total_bytes);
    struct text_span quote = report_quote(answer, difference);
    report_xml(out, quote.bytes, quote.length);
    if (answer->err_bytes > 0) {
        out_format(out, "\n--- %s: stderr\n", label);
        report_xml(out, answer->err, answer->err_bytes);
    }
}

static void labelled(struct out_buffer *out, const char *label, const char *text)
{
    if (text[0] != '\0') {
        out_format(out, "%s: ", label);
        report_xml(out, text, strlen(text));
        out_text(out, "\n");
    }
}

/* The first difference, since when, and how to run it again. */
static void write_hints(struct junit *junit, const struct stored_case *stored)
{
    struct out_buffer *out = junit->out;
    struct first_difference first;
    char range[RANGE_CHARS];
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    if (first.given) {
        labelled(out, "expected", first.expected.text);
        labelled(out, "actual", first.actual.text);
    }
    report_range(junit->report, stored->id, range, NULL);
    labelled(out, "since", range);
    labelled(out, "check", stored->site);
    out_text(out, "again: instar-batch replay --db=");
    report_shell_word(out, junit->report->db->path, report_xml);
    out_format(out, " --run=%" PRId64 " %s\n", junit->report->run.id, stored->key);
}

static void write_outcome(struct junit *junit, const struct stored_case *stored)
{
    struct out_buffer *out = junit->out;
    static const char *const elements[] = {
        [CLASS_SKIPPED] = "skipped", [CLASS_FAILURE] = "failure", [CLASS_BROKEN] = "error"};
    enum verdict_class class = verdict_class(stored->verdict);
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    const char *message = stored->waived[0] != '\0' ? stored->waived : outcome;
    out_format(out, "      <%s", elements[class]);
    if (class != CLASS_SKIPPED) {
        attribute(out, "type", verdict_name(stored->verdict));
    }
    attribute(out, "message", message);
    out_text(out, ">");
    labelled(out, "outcome", outcome);
    write_hints(junit, stored);
    labelled(out, "command", stored->line);
    labelled(out, "image", stored->image);
    labelled(out, "SHA-256", stored->image_sha256);
    write_side(out, "expected", &stored->expected, &stored->difference);
    write_side(out, "actual", &stored->actual, &stored->difference);
    out_format(out, "\n</%s>\n", elements[class]);
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct junit *junit = context;
    struct out_buffer *out = junit->out;
    out_text(out, "    <testcase");
    attribute(out, "name", stored->name);
    attribute(out, "classname", stored->operation);
    seconds_attribute(out, stored->wall_ns);
    if (verdict_class(stored->verdict) == CLASS_GOOD) {
        out_text(out, "/>\n");
        return true;
    }
    out_text(out, ">\n");
    write_outcome(junit, stored);
    out_text(out, "    </testcase>\n");
    return true;
}

static void property(struct out_buffer *out, const char *name, const char *value)
{
    out_text(out, "      <property");
    attribute(out, "name", name);
    attribute(out, "value", value);
    out_text(out, "/>\n");
}

static void counts(struct out_buffer *out, const struct stored_run *run)
{
    const struct tally *tally = &run->tally;
    out_format(out,
               " tests=\"%" PRIu64 "\" failures=\"%" PRIu64 "\" errors=\"%" PRIu64
               "\" skipped=\"%" PRIu64 "\"",
               tally->planned, tally_of_class(tally, CLASS_FAILURE),
               tally_of_class(tally, CLASS_BROKEN), tally_of_class(tally, CLASS_SKIPPED));
    seconds_attribute(out, run->wall_ns);
}

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct junit *junit = context;
    struct out_buffer *out = junit->out;
    struct first_difference first;
    char difference[OUTCOME_CHARS];
    report_difference(&drifted->difference, &drifted->recorded, &drifted->live, difference,
                      sizeof(difference));
    report_first_difference(&drifted->recorded, &drifted->live, &drifted->difference, &first);
    out_text(out, "    <testcase");
    attribute(out, "name", drifted->name);
    attribute(out, "classname", "oracle drift");
    out_text(out, " time=\"0\">\n      <skipped");
    attribute(out, "message", drift_reading_text(drifted->reading));
    out_text(out, ">");
    labelled(out, "outcome", difference);
    labelled(out, "recorded", first.expected.text);
    labelled(out, "now", first.actual.text);
    labelled(out, "recorded digest", drifted->recorded_digest);
    labelled(out, "digest now", drifted->live_digest);
    out_text(out, "</skipped>\n    </testcase>\n");
    return true;
}

/* Counts of the suite of drift alone: `tests` of the whole are the cases of the plan. */
static void write_drift(struct junit *junit)
{
    const struct report *report = junit->report;
    struct out_buffer *out = junit->out;
    const uint64_t drifted = report->drift.counts.drifted;
    char line[DRIFT_LINE_CHARS];
    if (report->drift.id == 0) {
        return;
    }
    report_drift_line(report, line);
    out_format(out,
               "  <testsuite name=\"oracle drift\" tests=\"%" PRIu64 "\" failures=\"0\""
               " errors=\"0\" skipped=\"%" PRIu64 "\" time=\"0\">\n    <properties>\n",
               drifted, drifted);
    property(out, "drift", line);
    property(out, "recorded_sha256", report->drift.facts.recorded_sha256);
    property(out, "live_sha256", report->drift.facts.live_sha256);
    out_text(out, "    </properties>\n");
    (void)drift_each(report->db, report->drift.id, report->run.id, write_drifted, junit,
                     report->problem);
    out_text(out, "  </testsuite>\n");
}

void report_junit(struct out_buffer *out, void *context)
{
    struct report *report = context;
    struct junit junit = {out, report};
    const struct stored_run *run = &report->run;
    char started[32] = "", headline[HEADLINE_CHARS];
    time_t at = (time_t)run->started_at;
    struct tm utc;
    if (gmtime_r(&at, &utc) != NULL) {
        strftime(started, sizeof(started), "%Y-%m-%dT%H:%M:%S", &utc);
    }
    out_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    counts(out, run);
    out_text(out, ">\n  <testsuite");
    attribute(out, "name", run->facts.manifest_name);
    attribute(out, "timestamp", started);
    attribute(out, "hostname", run->facts.host_name);
    counts(out, run);
    out_text(out, ">\n    <properties>\n");
    report_headline(report, headline, NULL);
    property(out, "status", verdict_name(tally_status(&run->tally)));
    property(out, "changes", headline);
    property(out, "manifest_sha256", run->facts.manifest_sha256);
    property(out, "profile", run->facts.profile);
    property(out, "profile_used", run->facts.profile_used);
    property(out, "revision", run->facts.revision);
    property(out, "kernel", run->facts.host_kernel);
    property(out, "cpu", run->facts.host_cpu);
    out_text(out, "    </properties>\n");
    struct case_query query = {.run = run->id};
    (void)results_each_case(report->db, &query, write_case, &junit, report->problem);
    out_text(out, "  </testsuite>\n");
    write_drift(&junit);
    out_text(out, "</testsuites>\n");
}
