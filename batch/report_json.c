/*
 * The run as JSON: everything that the other formats show, for programs that need not scrape.
 */
#include <string.h>

#include "batch/json_writer.h"
#include "batch/report.h"
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

static void write_evidence(struct json_writer *json, const struct stored_case *stored)
{
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    json_text(json, "outcome", outcome);
    json_text(json, "difference", difference_name(stored->difference.kind));
    json_u64(json, "difference_offset", stored->difference.offset);
    json_u64(json, "difference_line", stored->difference.line);
    json_text(json, "site", stored->site);
    json_text(json, "detail", stored->detail);
    write_answer(json, "expected", &stored->expected);
    write_answer(json, "actual", &stored->actual);
}

static bool write_case(void *context, const struct stored_case *stored)
{
    struct json_writer *json = context;
    json_object(json, NULL);
    json_text(json, "name", stored->name);
    json_text(json, "key", stored->key);
    json_text(json, "operation", stored->operation);
    json_text(json, "command", stored->line);
    json_text(json, "image", stored->image);
    json_text(json, "image_sha256", stored->image_sha256);
    json_text(json, "verdict", verdict_name(stored->verdict));
    json_u64(json, "attempts", stored->attempts);
    json_seconds(json, "seconds", stored->wall_ns);
    if (stored->waived[0] != '\0') {
        json_text(json, "waived", stored->waived);
    }
    if (stored->has_evidence) {
        write_evidence(json, stored);
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

void report_json(struct out_buffer *out, void *context)
{
    struct report *report = context;
    struct json_writer json;
    json_init(&json, out, /* compact= */ false);
    json_object(&json, NULL);
    json_text(&json, "format", "instar-batch report 1");
    write_facts(&json, &report->run);
    json_list(&json, "cases");
    struct case_query query = {.run = report->run.id};
    (void)results_each_case(report->db, &query, write_case, &json, report->problem);
    json_end(&json);
    report_fuzz_json(&json, report);
    json_end(&json);
}
