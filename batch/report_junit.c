/*
 * JUnit XML as Jenkins and its kin read it: one suite, one testcase a case.
 *
 * failure: the thing under test is wrong; error: the test could not be made. The difference decides
 * who gets woken up.
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

static void write_side(struct out_buffer *out, const char *label,
                       const struct stored_answer *answer)
{
    if (!answer->given) {
        return;
    }
    out_format(out, "\n--- %s: exit code %d, %" PRIu64 " bytes of stdout\n", label, answer->code,
               answer->total_bytes);
    report_xml(out, answer->out, answer->out_bytes);
    if (answer->err_bytes > 0) {
        out_format(out, "\n--- %s: stderr\n", label);
        report_xml(out, answer->err, answer->err_bytes);
    }
}

static void write_outcome(struct out_buffer *out, const struct stored_case *stored)
{
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
    out_text(out, "command: ");
    report_xml(out, stored->line, strlen(stored->line));
    out_text(out, "\nimage: ");
    report_xml(out, stored->image, strlen(stored->image));
    out_format(out, "\nSHA-256: %s\n", stored->image_sha256);
    report_xml(out, outcome, strlen(outcome));
    write_side(out, "expected", &stored->expected);
    write_side(out, "actual", &stored->actual);
    out_format(out, "\n</%s>\n", elements[class]);
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct out_buffer *out = context;
    out_text(out, "    <testcase");
    attribute(out, "name", stored->name);
    attribute(out, "classname", stored->operation);
    seconds_attribute(out, stored->wall_ns);
    if (verdict_class(stored->verdict) == CLASS_GOOD) {
        out_text(out, "/>\n");
        return true;
    }
    out_text(out, ">\n");
    write_outcome(out, stored);
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

void report_junit(struct out_buffer *out, void *context)
{
    struct report *report = context;
    const struct stored_run *run = &report->run;
    char started[32] = "";
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
    property(out, "status", verdict_name(tally_status(&run->tally)));
    property(out, "manifest_sha256", run->facts.manifest_sha256);
    property(out, "profile", run->facts.profile);
    property(out, "profile_used", run->facts.profile_used);
    property(out, "revision", run->facts.revision);
    property(out, "kernel", run->facts.host_kernel);
    property(out, "cpu", run->facts.host_cpu);
    out_text(out, "    </properties>\n");
    struct case_query query = {.run = run->id};
    (void)results_each_case(report->db, &query, write_case, out, report->problem);
    out_text(out, "  </testsuite>\n</testsuites>\n");
}
