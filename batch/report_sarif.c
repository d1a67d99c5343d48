/*
 * SARIF 2.1.0, for what is a finding rather than a mere difference: guests that crashed, hung or
 * broke the protocol, and differing answers.
 *
 * partialFingerprints is the triage key by which a service knows a finding again: verdict, check
 * and operation, but not the image, so that one bug met by a hundred images is one.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/digest.h"
#include "batch/json_writer.h"
#include "batch/report.h"
#include "batch/report_fuzz.h"
#include "batch/trend.h"

static const enum verdict rules[] = {VERDICT_FAIL,  VERDICT_GUEST_FAULT, VERDICT_TIMEOUT,
                                     VERDICT_XPASS, VERDICT_FLAKY,       VERDICT_ERROR};

struct sarif {
    struct json_writer json;
    struct report *report;
};

static bool is_finding(enum verdict verdict)
{
    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        if (rules[i] == verdict) {
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

static void location(struct json_writer *json, const struct stored_case *stored)
{
    json_list(json, "locations");
    json_object(json, NULL);
    json_object(json, "physicalLocation");
    json_object(json, "artifactLocation");
    json_text(json, "uri", stored->image);
    json_end(json);
    json_end(json);
    json_list(json, "logicalLocations");
    json_object(json, NULL);
    json_text(json, "fullyQualifiedName", stored->name);
    json_end(json);
    json_end(json);
    json_end(json);
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
    report_outcome(stored, outcome);
    json_object(json, NULL);
    json_text(json, "ruleId", verdict_name(stored->verdict));
    json_text(json, "level", "error");
    json_object(json, "message");
    json_text(json, "text", outcome);
    json_end(json);
    location(json, stored);
    fingerprint(json, stored);
    json_text(json, "baselineState",
              range.first_bad_run == sarif->report->run.id ? "new" : "unchanged");
    json_end(json);
    return true;
}

static void write_rules(struct json_writer *json)
{
    json_list(json, "rules");
    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        json_object(json, NULL);
        json_text(json, "id", verdict_name(rules[i]));
        json_end(json);
    }
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
    json_text(json, "version", sarif.report->run.facts.revision);
    write_rules(json);
    json_end(json);
    json_end(json);
    json_list(json, "results");
    struct case_query query = {.run = sarif.report->run.id, .only_bad = true};
    (void)results_each_case(sarif.report->db, &query, write_result, &sarif, sarif.report->problem);
    report_fuzz_sarif(json, sarif.report);
    json_end(json);
    json_end(json);
    json_end(json);
    json_end(json);
}
