/*
 * What a campaign did, for programs: JSON, and SARIF's results.
 */
#include <stdio.h>
#include <string.h>

#include "batch/fuzz_results.h"
#include "batch/report_fuzz.h"

static void write_case(void *context, const struct stored_fuzz_case *stored)
{
    struct json_writer *json = context;
    const struct fuzz_facts *facts = &stored->facts;
    json_object(json, NULL);
    json_text(json, "target", facts->target);
    json_text(json, "engine", facts->engine);
    json_text(json, "case", stored->key);
    json_text(json, "verdict", verdict_name(stored->verdict));
    json_u64(json, "seed", facts->seed);
    json_u64(json, "execs", facts->execs);
    json_u64(json, "fuzz_ms", facts->fuzz_ms);
    json_u64(json, "edges", facts->edges);
    json_u64(json, "edges_before", stored->edges_before);
    json_u64(json, "features", facts->features);
    json_u64(json, "corpus_before", facts->corpus_before);
    json_u64(json, "corpus_grown", facts->corpus_grown);
    json_u64(json, "corpus_after", facts->corpus_after);
    json_u64(json, "peak_rss_mib", facts->peak_rss_mib);
    json_u64(json, "findings", stored->findings);
    json_u64(json, "new_findings", stored->new_findings);
    json_end(json);
}

static bool write_finding(void *context, const struct stored_finding *stored)
{
    struct json_writer *json = context;
    json_object(json, NULL);
    json_text(json, "state", finding_state_name(stored->state));
    json_text(json, "key", stored->key);
    json_text(json, "target", stored->target);
    json_text(json, "case", stored->case_key);
    json_text(json, "kind", stored->kind);
    json_text(json, "fault", stored->fault);
    json_text(json, "frames", stored->frames);
    json_text(json, "message", stored->message);
    json_i64(json, "first_seen_at", stored->first_seen_at);
    json_text(json, "first_revision", stored->first_revision);
    json_i64(json, "last_seen_at", stored->last_seen_at);
    json_u64(json, "times", stored->times);
    json_u64(json, "seed", stored->seed);
    json_text(json, "artefact", stored->artefact);
    json_text(json, "input_sha256", stored->input_sha256);
    json_u64(json, "input_bytes", stored->input_bytes);
    json_u64(json, "original_bytes", stored->original_bytes);
    json_bool(json, "reproduced", stored->reproduced);
    json_text(json, "excerpt", stored->excerpt);
    json_end(json);
    return true;
}

void report_fuzz_json(struct json_writer *json, struct report *report)
{
    if (!report_has_fuzz(report)) {
        return;
    }
    json_object(json, "fuzz");
    json_list(json, "targets");
    (void)fuzz_results_each_case(report->db, report->run.id, report->before, write_case, json,
                                 report->problem);
    json_end(json);
    json_list(json, "findings");
    (void)fuzz_results_each_finding(report->db, report->run.id, NULL, write_finding, json,
                                    report->problem);
    json_end(json);
    json_end(json);
}

void report_fuzz_sarif_rules(struct json_writer *json)
{
    for (unsigned i = FINDING_SLOW; i < FINDING_KINDS; i++) {
        json_object(json, NULL);
        json_text(json, "id", finding_kind_name((enum finding_kind)i));
        json_end(json);
    }
}

static void write_location(struct json_writer *json, const struct stored_finding *stored)
{
    json_list(json, "locations");
    json_object(json, NULL);
    json_object(json, "physicalLocation");
    json_object(json, "artifactLocation");
    report_sarif_uri(json, stored->artefact);
    json_end(json);
    json_end(json);
    json_list(json, "logicalLocations");
    const char *frame = stored->frames;
    while (*frame != '\0') {
        size_t chars = strcspn(frame, "\n");
        json_object(json, NULL);
        json_bytes(json, "fullyQualifiedName", frame, chars);
        json_text(json, "kind", "function");
        json_end(json);
        frame += chars + (frame[chars] == '\n' ? 1 : 0);
    }
    json_end(json);
    json_end(json);
    json_end(json);
}

/* What a later run no longer has is "absent", which is SARIF's word for fixed. */
static bool write_result(void *context, const struct stored_finding *stored)
{
    static const char *const states[FINDING_STATES] = {
        [FINDING_STATE_NEW] = "new",
        [FINDING_STATE_BACK] = "new",
        [FINDING_STATE_KNOWN] = "unchanged",
        [FINDING_STATE_FIXED] = "absent",
    };
    struct json_writer *json = context;
    json_object(json, NULL);
    json_text(json, "ruleId", stored->kind);
    json_text(json, "level", finding_kind_by_name(stored->kind) == FINDING_SLOW ? "note" : "error");
    json_object(json, "message");
    char message[FINDING_FAULT_BYTES + FINDING_MESSAGE_BYTES + 128];
    snprintf(message, sizeof(message), "%s in fuzz target %.64s: %s", stored->fault, stored->target,
             stored->message);
    json_text(json, "text", message);
    json_end(json);
    write_location(json, stored);
    json_object(json, "partialFingerprints");
    json_text(json, "instarFinding/v1", stored->key);
    json_end(json);
    json_text(json, "baselineState", states[stored->state]);
    json_end(json);
    return true;
}

void report_fuzz_sarif(struct json_writer *json, struct report *report)
{
    (void)fuzz_results_each_finding(report->db, report->run.id, NULL, write_result, json,
                                    report->problem);
}
