/*
 * The run as JSON: everything that the other formats show, for programs that need not scrape.
 */
#include <string.h>

#include "batch/json_writer.h"
#include "batch/report.h"
#include "batch/report_accepted.h"
#include "batch/report_fuzz.h"

static void write_answer(struct json_writer *json, const char *key,
                         const struct stored_answer *answer)
{
    if (!answer->given) {
        return;
    }
    json_object(json, key);
    json_i64(json, "exit_code", answer->code);
    json_u64(json, "stdout_bytes", answer->total_bytes);
    json_u64(json, "excerpt_offset", answer->offset);
    json_bytes(json, "stdout", answer->out, answer->out_bytes);
    json_bytes(json, "stderr", answer->err, answer->err_bytes);
    json_end(json);
}

struct json_report {
    struct json_writer json;
    struct report *report;
};

static void write_first(struct json_writer *json, const struct first_difference *first)
{
    if (first->given) {
        json_object(json, "first_difference");
        json_text(json, "expected", first->expected.text);
        json_text(json, "actual", first->actual.text);
        json_end(json);
    }
}

static void write_range(struct json_writer *json, const struct bad_range *range)
{
    if (range->first_bad_run == 0) {
        return;
    }
    json_i64(json, "first_bad_run", range->first_bad_run);
    json_text(json, "first_bad_revision", range->first_bad_revision);
    json_u64(json, "bad_runs", range->bad_runs);
    if (range->last_good_run != 0) {
        json_i64(json, "last_good_run", range->last_good_run);
        json_text(json, "last_good_revision", range->last_good_revision);
    }
}

static void write_evidence(struct json_report *writer, const struct stored_case *stored)
{
    struct json_writer *json = &writer->json;
    struct first_difference first;
    struct bad_range range;
    char outcome[OUTCOME_CHARS], text[RANGE_CHARS];
    report_outcome(stored, outcome);
    report_first_difference(&stored->expected, &stored->actual, &stored->difference, &first);
    report_range(writer->report, stored->id, text, &range);
    json_text(json, "outcome", outcome);
    json_text(json, "difference", difference_name(stored->difference.kind));
    json_u64(json, "difference_offset", stored->difference.offset);
    json_u64(json, "difference_line", stored->difference.line);
    write_first(json, &first);
    write_range(json, &range);
    if (strcmp(stored->operation, "fuzz") != 0) { /* where no guest was asked */
        json_text(json, "category", report_category(stored->category));
    }
    json_text(json, "site", stored->site);
    json_text(json, "detail", stored->detail);
    write_answer(json, "expected", &stored->expected);
    write_answer(json, "actual", &stored->actual);
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct json_report *writer = context;
    struct json_writer *json = &writer->json;
    json_object(json, NULL);
    json_text(json, "name", stored->name);
    json_text(json, "key", stored->key);
    json_text(json, "operation", stored->operation);
    json_text(json, "command", stored->line);
    json_text(json, "image", stored->image);
    json_text(json, "image_sha256", stored->image_sha256);
    json_text(json, "format", report_format_name(stored->source_format));
    json_text(json, "verdict", verdict_name(stored->verdict));
    json_u64(json, "attempts", stored->attempts);
    json_seconds(json, "seconds", stored->wall_ns);
    if (stored->waived[0] != '\0') {
        json_text(json, "waived", stored->waived);
    }
    if (stored->has_evidence) {
        write_evidence(writer, stored);
    }
    json_end(json);
    return true;
}

static void write_counts(struct json_writer *json, const struct tally *tally)
{
    json_object(json, "counts");
    for (unsigned i = 0; i < VERDICT_COUNT; i++) {
        if (tally->count[i] > 0) {
            json_u64(json, verdict_name((enum verdict)i), tally->count[i]);
        }
    }
    json_end(json);
}

static void write_facts(struct json_writer *json, const struct stored_run *run)
{
    json_i64(json, "run", run->id);
    json_text(json, "status", verdict_name(tally_status(&run->tally)));
    json_i64(json, "exit_code", tally_exit_code(&run->tally));
    json_bool(json, "interrupted", run->tally.interrupted);
    json_u64(json, "planned", run->tally.planned);
    json_u64(json, "finished", tally_finished(&run->tally));
    json_u64(json, "stale_divergences", run->tally.stale);
    write_counts(json, &run->tally);
    json_i64(json, "started_at", run->started_at);
    json_i64(json, "finished_at", run->finished_at);
    json_object(json, "manifest");
    json_text(json, "name", run->facts.manifest_name);
    json_text(json, "path", run->facts.manifest_path);
    json_text(json, "sha256", run->facts.manifest_sha256);
    json_end(json);
    json_text(json, "baselines", run->facts.baselines);
    json_text(json, "profile", run->facts.profile);
    json_text(json, "profile_used", run->facts.profile_used);
    json_text(json, "isolation", run->facts.isolation);
    json_text(json, "revision", run->facts.revision);
    json_object(json, "host");
    json_text(json, "name", run->facts.host_name);
    json_text(json, "kernel", run->facts.host_kernel);
    json_text(json, "cpu", run->facts.host_cpu);
    json_end(json);
    json_u64(json, "seed", run->facts.seed);
    json_u64(json, "workers", run->facts.workers);
    json_u64(json, "shard_index", run->facts.shard_index);
    json_u64(json, "shard_total", run->facts.shard_total);
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct json_writer *json = context;
    json_object(json, NULL);
    json_text(json, "change", change_name(changed->change));
    json_text(json, "name", changed->name);
    json_text(json, "key", changed->key);
    json_text(json, "before", changed->was_planned ? verdict_name(changed->before) : NULL);
    json_text(json, "now", changed->is_planned ? verdict_name(changed->now) : NULL);
    json_end(json);
}

static void write_changes(struct json_report *writer)
{
    struct report *report = writer->report;
    char headline[HEADLINE_CHARS];
    report_headline(report, headline, NULL);
    json_i64(&writer->json, "compared_with_run", report->before);
    json_text(&writer->json, "headline", headline);
    json_list(&writer->json, "changes");
    (void)trend_each_change(report->db, report->before, report->run.id, write_change, &writer->json,
                            report->problem);
    json_end(&writer->json);
}

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct json_writer *json = context;
    struct first_difference first;
    report_first_difference(&drifted->recorded, &drifted->live, &drifted->difference, &first);
    json_object(json, NULL);
    json_text(json, "name", drifted->name);
    json_text(json, "key", drifted->key);
    json_text(json, "command", drifted->line);
    json_text(json, "image", drifted->image);
    json_text(json, "image_sha256", drifted->image_sha256);
    json_text(json, "reading", drift_reading_text(drifted->reading));
    json_text(json, "difference", difference_name(drifted->difference.kind));
    json_text(json, "recorded_digest", drifted->recorded_digest);
    json_text(json, "live_digest", drifted->live_digest);
    write_first(json, &first);
    json_end(json);
    return true;
}

static void write_drift(struct json_report *writer)
{
    struct json_writer *json = &writer->json;
    struct report *report = writer->report;
    const struct stored_drift *drift = &report->drift;
    if (drift->id == 0) {
        return;
    }
    json_object(json, "oracle_drift");
    json_i64(json, "started_at", drift->started_at);
    json_bool(json, "whole", drift->finished_at != 0);
    json_text(json, "live_version", drift->facts.live_version);
    json_text(json, "live_version_text", drift->facts.live_text);
    json_text(json, "live_sha256", drift->facts.live_sha256);
    json_text(json, "recorded_version", drift->facts.recorded_version);
    json_text(json, "recorded_version_text", drift->facts.recorded_text);
    json_text(json, "recorded_sha256", drift->facts.recorded_sha256);
    json_text(json, "baselines", drift->facts.baselines);
    json_u64(json, "planned", drift->counts.planned);
    json_u64(json, "same", drift->counts.same);
    json_u64(json, "drifted", drift->counts.drifted);
    json_u64(json, "missing", drift->counts.missing);
    json_list(json, "cases");
    (void)drift_each(report->db, drift->id, report->run.id, write_drifted, json, report->problem);
    json_end(json);
    json_end(json);
}

void report_json(struct out_buffer *out, void *context)
{
    struct report *report = context;
    struct json_report writer = {.report = report};
    struct json_writer *json = &writer.json;
    json_init(json, out, /* compact= */ false);
    json_object(json, NULL);
    json_text(json, "format", "instar-batch report 1");
    write_facts(json, &report->run);
    write_changes(&writer);
    write_drift(&writer);
    json_list(json, "cases");
    struct case_query query = {.run = report->run.id};
    (void)results_each_case(report->db, &query, write_case, &writer, report->problem);
    json_end(json);
    report_fuzz_json(json, report);
    report_accepted_json(json, report);
    json_end(json);
}
