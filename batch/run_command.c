/*
 * instar-batch run: plan, guests, verdicts, reports.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "batch/baseline_embedded.h"
#include "batch/commands.h"
#include "batch/file_text.h"
#include "batch/host_facts.h"
#include "batch/identity.h"
#include "batch/interrupt.h"
#include "batch/judge.h"
#include "batch/progress.h"
#include "batch/registry.h"
#include "batch/report.h"
#include "batch/results.h"
#include "batch/scheduler.h"
#include "guest/abi/config_abi.h"

struct batch_run {
    const struct batch_options *options;
    struct manifest manifest;
    struct plan plan;
    struct baseline_db baselines;
    struct results_db results;
    struct progress progress;
    struct divergences registry;
    uint32_t qemu_version;
    struct tally tally;
    uint64_t bad;
    char today[16];
};

static bool expect(void *context, size_t case_index, struct answer *ret, bool *ret_found,
                   struct problem *problem)
{
    struct batch_run *run = context;
    const struct plan_case *planned = &run->plan.cases[case_index];
    return baseline_find(&run->baselines, &run->plan.images[planned->image].identity, planned->line,
                         ret, ret_found, problem);
}

static bool attempted(void *context, size_t case_index, unsigned number,
                      const struct attempt *attempt, struct problem *problem)
{
    struct batch_run *run = context;
    return results_put_attempt(&run->results, case_index, number, attempt, problem);
}

static bool finished(void *context, size_t case_index, enum verdict last, unsigned attempts,
                     bool *ret_go_on, struct problem *problem)
{
    struct batch_run *run = context;
    const struct plan_case *planned = &run->plan.cases[case_index];
    const struct known_failure *known = judge_known(&run->manifest, planned->name, run->today);
    const char *waived = known == NULL ? NULL : known->reason;
    enum verdict verdict = judge_case(last, attempts, known);
    verdict = registry_judge(&run->registry, run->qemu_version,
                             planned->combination->job->operation->name,
                             run->plan.images[planned->image].name, verdict, &waived);
    enum verdict_class class = verdict_class(verdict);
    bool is_bad = class == CLASS_FAILURE || class == CLASS_BROKEN;
    tally_add(&run->tally, verdict);
    run->bad += is_bad ? 1 : 0;
    *ret_go_on = !is_bad || !run->options->fail_fast;
    return results_put_verdict(&run->results, case_index, verdict, attempts, waived, problem);
}

static bool tick(void *context, struct problem *problem)
{
    struct batch_run *run = context;
    progress_show(&run->progress, tally_finished(&run->tally), run->bad);
    return results_tick(&run->results, problem);
}

static bool begin(struct batch_run *run, uint32_t workers, struct problem *problem)
{
    const struct batch_options *options = run->options;
    struct host_facts host;
    host_facts_read(&host);
    struct run_facts facts = {
        .manifest_name = run->manifest.name,
        .manifest_path = run->manifest.path,
        .manifest_sha256 = run->manifest.sha256.text,
        .images_folder =
            options->selection.images_folder == NULL ? "" : options->selection.images_folder,
        .baselines = options->baseline == NULL ? "embedded" : options->baseline,
        .profile = run->manifest.oracle_versions.items[0],
        .profile_used = run->baselines.version,
        .isolation = "fresh",
        .host_name = host.name,
        .host_kernel = host.kernel,
        .host_cpu = host.cpu,
        .revision = "",
        .seed = options->selection.seed,
        .workers = workers,
        .shard_index = options->selection.shard_index,
        .shard_total = options->selection.shard_total,
    };
    run->tally.planned = run->plan.case_count;
    return results_begin_run(&run->results, &facts, &run->plan, problem);
}

static uint32_t version_number(const char *version)
{
    unsigned parts[3] = {0};
    sscanf(version, "%u.%u.%u", &parts[0], &parts[1], &parts[2]);
    return QEMU_VERSION(parts[0] & 0xffu, parts[1] & 0xffu, parts[2] & 0xffu);
}

static uint64_t largest_guest(const struct manifest *manifest)
{
    uint64_t mib = 0;
    for (size_t i = 0; i < manifest->job_count; i++) {
        uint64_t wanted = manifest->jobs[i].limits.memory_mib;
        mib = wanted > mib ? wanted : mib;
    }
    return mib << 20;
}

/* Whether nothing was left out: only then does an entry without a difference mean something. */
static bool whole_plan(const struct selection *selection)
{
    return selection->filters.count == 0 && selection->tags.count == 0 &&
           selection->formats.count == 0 && selection->operations.count == 0 &&
           selection->shard_total == 0;
}

/* Runs the plan; whatever happens, what was found is stored and the run is closed. */
static bool execute(struct batch_run *run, struct problem *problem)
{
    uint32_t workers = run->options->workers != 0
                           ? run->options->workers
                           : host_worker_count(largest_guest(&run->manifest));
    if (!begin(run, workers, problem)) {
        return false;
    }
    struct schedule schedule = {
        .manifest = &run->manifest,
        .plan = &run->plan,
        .qemu_version = run->qemu_version,
        .worker_count = workers,
        .workers = &real_workers,
        .sink = {expect, attempted, finished, tick, run},
    };
    progress_begin(&run->progress, "run", run->plan.case_count, run->options->quiet);
    bool good = schedule_run(&schedule, problem);
    progress_end(&run->progress);
    run->tally.interrupted = interrupt_count() > 0;
    if (whole_plan(&run->options->selection) && tally_finished(&run->tally) == run->tally.planned) {
        run->tally.stale = registry_stale(&run->registry);
    }
    struct problem at_end = {0};
    return results_end_run(&run->results, &run->tally, good ? problem : &at_end) && good;
}

static bool write_reports(struct batch_run *run, struct problem *problem)
{
    const struct batch_options *options = run->options;
    struct pool pool = {0};
    struct report report;
    bool good = report_open(&report, &run->results.db, run->results.run, &pool, problem) &&
                report_write(&report, report_summary, "-", problem);
    if (good && options->json != NULL) {
        good = report_write(&report, report_json, options->json, problem);
    }
    if (good && options->junit != NULL) {
        good = report_write(&report, report_junit, options->junit, problem);
    }
    pool_free(&pool);
    return good;
}

static bool prepare(struct batch_run *run, struct problem *problem)
{
    const struct batch_options *options = run->options;
    time_t now = time(NULL);
    struct tm utc;
    if (gmtime_r(&now, &utc) != NULL) {
        strftime(run->today, sizeof(run->today), "%Y-%m-%d", &utc);
    }
    if (!manifest_read(options->operands[0], &run->manifest, problem) ||
        !plan_make(&run->manifest, &options->selection, &run->plan, problem) ||
        !baseline_open_default(&run->baselines, options->baseline, problem) ||
        !baseline_use_version(&run->baselines, run->manifest.oracle_versions.items[0], problem) ||
        !results_open(&run->results, options->results, problem)) {
        return false;
    }
    run->qemu_version = version_number(run->manifest.oracle_versions.items[0]);
    if (!registry_open(&run->registry, run->manifest.divergences, problem)) {
        return false;
    }
    struct identity_cache cache = results_identity_cache(&run->results);
    return db_begin(&run->results.db, problem) && identify_images(&run->plan, &cache, problem) &&
           db_commit(&run->results.db, problem);
}

int run_command(const struct batch_options *options, struct problem *problem)
{
    struct batch_run *run = calloc(1, sizeof(*run));
    if (run == NULL) {
        problem_memory(problem);
        return problem->exit_code;
    }
    run->options = options;
    interrupt_catch();
    bool good = prepare(run, problem) && execute(run, problem) && write_reports(run, problem);
    int exit_code = good ? tally_exit_code(&run->tally) : problem->exit_code;
    results_close(&run->results);
    baseline_close(&run->baselines);
    divergences_free(&run->registry);
    plan_free(&run->plan);
    manifest_free(&run->manifest);
    free(run);
    return exit_code;
}
