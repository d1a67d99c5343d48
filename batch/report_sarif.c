/*
 * SARIF 2.1.0: guests that crashed, hung or broke the protocol, differing answers, and as notes
 * what qemu-img itself answers otherwise than it did (oracle drift).
 *
 * partialFingerprints is the triage key by which a service knows a finding again: verdict, check
 * and operation, but not the image, so that one bug met by a hundred images is one. What was fixed
 * since the run before is there as well, as "absent".
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/digest.h"
#include "batch/json_writer.h"
#include "batch/report.h"
#include "batch/report_fuzz.h"
#include "batch/trend.h"

#define DRIFT_RULE "ORACLE_DRIFT"

static const struct {
    enum verdict verdict;
    const char *about;
} rules[] = {
    {VERDICT_FAIL, "another answer than qemu-img's"},
    {VERDICT_GUEST_FAULT, "the guest crashed or broke the protocol"},
    {VERDICT_TIMEOUT, "the guest reached its deadline"},
    {VERDICT_XPASS, "passes although it is known to fail"},
    {VERDICT_FLAKY, "passed, but not at the first attempt"},
    {VERDICT_ERROR, "the host failed, nothing is known about the guest"},
};

struct sarif {
    struct json_writer json;
    struct report *report;
};

static bool is_finding(enum verdict verdict)
{
    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        if (rules[i].verdict == verdict) {
            return true;
        }
    }
    return false;
}

static void fingerprint(struct json_writer *json, const struct stored_case *stored)
{
    char text[512];
    struct digest_hex digest = {{0}};
    int chars = snprintf(text, sizeof(text), "%s %s %s %.300s", verdict_name(stored->verdict),
                         stored->operation, difference_name(stored->difference.kind),
                         stored->site[0] != '\0' ? stored->site : stored->detail);
    size_t length = (size_t)chars < sizeof(text) ? (size_t)chars : sizeof(text) - 1;
    if (digest_of(text, length, &digest)) {
        json_object(json, "partialFingerprints");
        json_text(json, "instarTriage/v1", digest.text);
        json_end(json);
    }
}

void report_sarif_uri(struct json_writer *json, const char *name)
{
    static const char hex[] = "0123456789ABCDEF";
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "-._~/";
    char encoded[3 * 1024 + 1];
    size_t used = 0;
    for (; *name != '\0' && used + 3 < sizeof(encoded); name++) {
        unsigned char byte = (unsigned char)*name;
        if (strchr(plain, *name) != NULL) {
            encoded[used++] = *name;
        } else {
            encoded[used++] = '%';
            encoded[used++] = hex[byte >> 4];
            encoded[used++] = hex[byte & 15];
        }
    }
    encoded[used] = '\0';
    json_text(json, "uri", encoded);
}

static void location(struct json_writer *json, const char *image, const char *name)
{
    json_list(json, "locations");
    json_object(json, NULL);
    json_object(json, "physicalLocation");
    json_object(json, "artifactLocation");
    report_sarif_uri(json, image);
    json_end(json);
    json_end(json);
    json_list(json, "logicalLocations");
    json_object(json, NULL);
    json_text(json, "fullyQualifiedName", name);
    json_end(json);
    json_end(json);
    json_end(json);
    json_end(json);
}

static void message(struct json_writer *json, const char *outcome,
                    const struct first_difference *first)
{
    char text[OUTCOME_CHARS + 2 * DIFFERENCE_CHARS + 32];
    snprintf(text, sizeof(text), first->given ? "%s\nexpected %s\nactual   %s" : "%s", outcome,
             first->expected.text, first->actual.text);
    json_object(json, "message");
    json_text(json, "text", text);
    json_end(json);
}

static bool write_result(void *context, const struct stored_case *stored)
{
    struct sarif *sarif = context;
    struct json_writer *json = &sarif->json;
    char outcome[OUTCOME_CHARS];
    bool fuzzed = strcmp(stored->operation, "fuzz") == 0 && stored->verdict == VERDICT_FAIL;
    if (!is_finding(stored->verdict) || fuzzed) { /* its findings are results of their own */
        return true;
    }
    struct bad_range range;
    if (!trend_bad_range(sarif->report->db, stored->id, sarif->report->run.id, &range,
                         sarif->report->problem)) {
        return false;
    }
    struct first_difference first;
    report_outcome(stored, outcome);
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    json_object(json, NULL);
    json_text(json, "ruleId", verdict_name(stored->verdict));
    json_text(json, "level", "error");
    message(json, outcome, &first);
    location(json, stored->image, stored->name);
    fingerprint(json, stored);
    json_text(json, "baselineState",
              range.first_bad_run == 0 || range.first_bad_run == sarif->report->run.id
                  ? "new"
                  : "unchanged");
    json_end(json);
    return true;
}

/* What was a finding in the run before and is none any more. */
static void write_fixed(void *context, const struct changed_case *changed)
{
    struct sarif *sarif = context;
    struct json_writer *json = &sarif->json;
    if (changed->change != CHANGE_FIXED || !is_finding(changed->before)) {
        return;
    }
    json_object(json, NULL);
    json_text(json, "ruleId", verdict_name(changed->before));
    json_text(json, "level", "note");
    message(json, "fixed", &(struct first_difference){0});
    json_list(json, "locations");
    json_object(json, NULL);
    json_list(json, "logicalLocations");
    json_object(json, NULL);
    json_text(json, "fullyQualifiedName", changed->name);
    json_end(json);
    json_end(json);
    json_end(json);
    json_end(json);
    json_text(json, "baselineState", "absent");
    json_end(json);
}

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct sarif *sarif = context;
    struct json_writer *json = &sarif->json;
    struct first_difference first;
    char outcome[OUTCOME_CHARS];
    report_first_difference(&drifted->recorded, &drifted->live, &drifted->difference, &first);
    snprintf(outcome, sizeof(outcome), "qemu-img answers otherwise than recorded; %s",
             drift_reading_text(drifted->reading));
    json_object(json, NULL);
    json_text(json, "ruleId", DRIFT_RULE);
    json_text(json, "level", "note");
    message(json, outcome, &first);
    location(json, drifted->image, drifted->name);
    json_end(json);
    return true;
}

static void write_rule(struct json_writer *json, const char *id, const char *about)
{
    json_object(json, NULL);
    json_text(json, "id", id);
    json_object(json, "shortDescription");
    json_text(json, "text", about);
    json_end(json);
    json_end(json);
}

static void write_rules(struct json_writer *json)
{
    json_list(json, "rules");
    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        write_rule(json, verdict_name(rules[i].verdict), rules[i].about);
    }
    write_rule(json, DRIFT_RULE, "qemu-img itself answers otherwise than recorded");
    report_fuzz_sarif_rules(json);
    json_end(json);
}

void report_sarif(struct out_buffer *out, void *context)
{
    struct sarif sarif = {.report = context};
    struct json_writer *json = &sarif.json;
    json_init(json, out, /* compact= */ false);
    json_object(json, NULL);
    json_text(json, "version", "2.1.0");
    json_text(json, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_list(json, "runs");
    json_object(json, NULL);
    json_object(json, "tool");
    json_object(json, "driver");
    json_text(json, "name", "instar-batch");
    if (sarif.report->run.facts.revision[0] != '\0') {
        json_text(json, "version", sarif.report->run.facts.revision);
    }
    write_rules(json);
    json_end(json);
    json_end(json);
    json_list(json, "results");
    struct case_query query = {.run = sarif.report->run.id, .only_bad = true};
    struct report *report = sarif.report;
    (void)results_each_case(report->db, &query, write_result, &sarif, report->problem);
    report_fuzz_sarif(json, report);
    (void)trend_each_change(report->db, report->before, report->run.id, write_fixed, &sarif,
                            report->problem);
    (void)drift_each(report->db, report->drift.id, report->run.id, write_drifted, &sarif,
                     report->problem);
    json_end(json);
    json_end(json);
    json_end(json);
    json_end(json);
}
