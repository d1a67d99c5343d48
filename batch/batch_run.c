/*
 * Opening everything, the scheduler's sink, closing everything.
 */
#include "batch/batch_run.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "batch/baseline_embedded.h"
#include "batch/copy_folder.h"
#include "batch/fuzz_stage.h"
#include "batch/host_facts.h"
#include "batch/identity.h"
#include "batch/identity_ahead.h"
#include "batch/image_maker.h"
#include "batch/interrupt.h"
#include "batch/judge.h"
#include "batch/registry.h"
#include "batch/results_accepted.h"
#include "batch/results_resume.h"
#include "batch/scheduler.h"
#include "guest/abi/config_abi.h"
#include "vmm/sys.h"

static bool expect(void *context, size_t case_index, struct answer *ret, bool *ret_found,
                   struct problem *problem)
{
    struct batch_run *run = context;
    const struct plan_case *planned = &run->plan.cases[case_index];
    run->baselines.oracle_id = run->profiles[planned->profile].oracle_id;
    return baseline_find(&run->baselines, &run->plan.images[planned->image].identity, planned->line,
                         ret, ret_found, problem);
}

static bool attempted(void *context, size_t case_index, unsigned number,
                      const struct attempt *attempt, struct problem *problem)
{
    struct batch_run *run = context;
    const char *origin = attempt->has_expected ? run->baselines.origin : BASELINE_ORIGIN_RECORDED;
    run->last_wall_ns = attempt->run.wall_ns;
    return results_put_attempt(&run->results, case_index, number, attempt, problem) &&
           (strcmp(origin, BASELINE_ORIGIN_RECORDED) == 0 ||
            results_put_accepted(&run->results, case_index, origin, problem));
}

static bool finished(void *context, size_t case_index, enum verdict last, unsigned attempts,
                     bool *ret_go_on, struct problem *problem)
{
    struct batch_run *run = context;
    const struct plan_case *planned = &run->plan.cases[case_index];
    const struct known_failure *known = judge_known(&run->manifest, planned->name, run->today);
    const char *waived = known == NULL ? NULL : known->reason;
    enum verdict verdict = judge_case(last, attempts, known);
    verdict = registry_judge(&run->registry, run->qemu_versions[planned->profile],
                             planned->combination->job->operation->name,
                             run->plan.images[planned->image].name, verdict, &waived);
    enum verdict_class class = verdict_class(verdict);
    bool is_bad = class == CLASS_FAILURE || class == CLASS_BROKEN;
    tally_add(&run->tally, verdict);
    run->bad += is_bad ? 1 : 0;
    *ret_go_on = !is_bad || !run->options->fail_fast;
    events_case(&run->events, planned, verdict, attempts, run->last_wall_ns);
    return results_put_verdict(&run->results, case_index, verdict, attempts, waived, problem);
}

static bool tick(void *context, struct problem *problem)
{
    struct batch_run *run = context;
    progress_show(&run->progress, tally_finished(&run->tally), run->bad);
    return events_flush(&run->events, problem) && results_tick(&run->results, problem);
}

static bool begin(struct batch_run *run, uint32_t workers, struct problem *problem)
{
    const struct batch_run_options *options = run->options;
    const struct selection *selection = options->selection;
    struct host_facts host;
    host_facts_read(&host);
    struct run_facts facts = {
        .manifest_name = run->manifest.name,
        .manifest_path = run->manifest.path,
        .manifest_sha256 = run->manifest.sha256.text,
        .images_folder = selection->images_folder == NULL ? "" : selection->images_folder,
        .selection = options->selection_text,
        .baselines = options->baseline == NULL ? "embedded" : options->baseline,
        .profile = run->profile_text,
        .profile_used = run->profile_used_text,
        .isolation = options->reset ? "reset" : "fresh",
        .host_name = host.name,
        .host_kernel = host.kernel,
        .host_cpu = host.cpu,
        .revision = options->revision,
        .seed = selection->seed,
        .workers = workers,
        .shard_index = selection->shard_index,
        .shard_total = selection->shard_total,
    };
    run->tally.planned = run->plan.case_count;
    if (options->resume == 0) {
        return results_begin_run(&run->results, &facts, &run->plan, problem);
    }
    run->done = calloc(run->plan.case_count + 1, sizeof(*run->done));
    return run->done == NULL ? problem_memory(problem)
                             : results_resume_run(&run->results, options->resume, &facts,
                                                  &run->plan, run->done, &run->tally, problem);
}

static uint32_t version_number(const char *version)
{
    unsigned long parts[3] = {0};
    char *rest = (char *)(uintptr_t)version;
    for (size_t i = 0; i < 3 && *rest != '\0'; i++) {
        parts[i] = strtoul(rest, &rest, 10);
        rest += *rest == '.' ? 1 : 0;
    }
    return (uint32_t)QEMU_VERSION(parts[0] & 0xffu, parts[1] & 0xffu, parts[2] & 0xffu);
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
static bool whole_plan(const struct batch_run *run)
{
    const struct selection *selection = run->options->selection;
    return run->options->selection_text[0] == '\0' && selection->shard_total == 0 &&
           run->options->resume == 0 && tally_finished(&run->tally) == run->tally.planned;
}

static void tell_stale(const struct divergence *entry)
{
    fprintf(stderr, "instar-batch: divergence '%s' is stale: all its %llu cases are equal\n",
            entry->id, (unsigned long long)entry->cases_equal);
}

/* Without KVM no case could be run: that is said once, and every case is MISS. */
static bool check_host(const struct batch_run *run, struct problem *problem)
{
    bool needed = false;
    for (size_t i = 0; !needed && i < run->plan.case_count; i++) {
        needed = !run->plan.cases[i].combination->job->operation->is_campaign &&
                 (run->done == NULL || !run->done[i]);
    }
    return !needed || run->options->worker_ops != NULL || host_check_kvm(problem);
}

/* When the run's time is over, by the monotonic clock; 0: never. */
static uint64_t run_deadline_ns(const struct batch_run *run)
{
    uint64_t timeout_s =
        run->options->timeout_s != 0 ? run->options->timeout_s : run->manifest.run_timeout_s;
    return timeout_s == 0 ? 0 : run->began_ns + timeout_s * 1000000000u;
}

static bool time_is_over(uint64_t deadline_ns)
{
    return deadline_ns != 0 && sys_monotonic_ns() >= deadline_ns;
}

static void tell_time_is_over(const struct batch_run *run)
{
    fprintf(stderr, "instar-batch: the run's time is over: %llu of %llu cases were not run\n",
            (unsigned long long)(run->tally.planned - tally_finished(&run->tally)),
            (unsigned long long)run->tally.planned);
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
        .skip = run->done,
        .qemu_versions = run->qemu_versions,
        .reset = run->options->reset,
        .deadline_ns = run_deadline_ns(run),
        .worker_count = workers,
        .workers = run->options->worker_ops == NULL ? &real_workers : run->options->worker_ops,
        .sink = {expect, attempted, finished, tick, run},
    };
    struct fuzz_stage_options fuzz_options = {
        .manifest = &run->manifest,
        .plan = &run->plan,
        .skip = run->done,
        .results = &run->results,
        .revision = run->options->revision,
        .corpus = run->options->fuzz_corpus,
        .artefacts = run->options->fuzz_artefacts,
        .workers = workers,
        .sink = schedule.sink,
    };
    struct fuzz_stage fuzz;
    events_begin(&run->events, run->results.run, run->tally.planned);
    progress_begin(&run->progress, "run", run->plan.case_count, run->options->quiet);
    bool good = fuzz_stage_open(&fuzz, &fuzz_options, problem) && check_host(run, problem) &&
                schedule_run(&schedule, problem) &&
                (time_is_over(schedule.deadline_ns) || fuzz_stage_run(&fuzz, problem));
    fuzz_stage_close(&fuzz);
    progress_end(&run->progress);
    if (good && time_is_over(schedule.deadline_ns)) {
        tell_time_is_over(run);
    }
    run->tally.interrupted = interrupt_count() > 0;
    if (whole_plan(run)) {
        run->tally.stale = registry_stale(&run->registry, tell_stale);
    }
    /* The first problem is the one to tell; the run is closed in spite of it. */
    struct problem at_end = {0};
    struct problem *later = good ? problem : &at_end;
    bool ended = results_end_run(&run->results, &run->tally, later);
    events_end(&run->events, &run->tally);
    return events_flush(&run->events, later) && ended && good;
}

/* Leaves only the cases that came out as --status says in the newest run. */
static bool keep_by_status(struct batch_run *run, struct problem *problem)
{
    const char *status = run->options->last_status;
    if (status == NULL) {
        return true;
    }
    size_t kept = 0;
    for (size_t i = 0; i < run->plan.case_count; i++) {
        bool wanted;
        if (!results_had_status(&run->results, run->plan.cases[i].name, status, &wanted, problem)) {
            return false;
        }
        if (wanted) {
            run->plan.cases[kept++] = run->plan.cases[i];
        }
    }
    run->plan.case_count = kept;
    run->plan.whole_count = kept;
    return kept > 0 || problem_usage(problem, "nothing is selected: the last run %s none",
                                     strcmp(status, "failed") == 0 ? "failed" : "missed");
}

static bool identify(struct batch_run *run, struct problem *problem)
{
    struct identity_cache cache = results_identity_cache(&run->results);
    return make_images(&run->plan, problem) && db_begin(&run->results.db, problem) &&
           identify_ahead(&run->plan, &cache, problem) &&
           identify_images(&run->plan, &cache, problem) && db_commit(&run->results.db, problem);
}

/* Adds a version to a list in words. */
static void add_version(char *text, size_t capacity, const char *version)
{
    size_t used = strlen(text);
    snprintf(text + used, capacity - used, "%s%s", used == 0 ? "" : ", ", version);
}

/* Finds the recorded answers of every version that the manifest names. */
static bool open_profiles(struct batch_run *run, struct problem *problem)
{
    const struct string_list *versions = &run->manifest.oracle_versions;
    if (versions->count > PROFILES_MAX) {
        return problem_usage(problem, "%s: more than %u versions of qemu-img", run->manifest.path,
                             PROFILES_MAX);
    }
    for (size_t i = 0; i < versions->count; i++) {
        if (!baseline_use_version(&run->baselines, versions->items[i], problem)) {
            return false;
        }
        run->profiles[i].oracle_id = run->baselines.oracle_id;
        run->qemu_versions[i] = version_number(versions->items[i]);
        add_version(run->profile_text, sizeof(run->profile_text), versions->items[i]);
        add_version(run->profile_used_text, sizeof(run->profile_used_text), run->baselines.version);
    }
    return true;
}

static bool prepare(struct batch_run *run, struct problem *problem)
{
    const struct batch_run_options *options = run->options;
    time_t now = time(NULL);
    struct tm utc;
    if (gmtime_r(&now, &utc) != NULL) {
        strftime(run->today, sizeof(run->today), "%Y-%m-%d", &utc);
    }
    if (!manifest_read(options->manifest, &run->manifest, problem) ||
        !plan_make(&run->manifest, options->selection, &run->plan, problem)) {
        return false;
    }
    return baseline_open_default(&run->baselines, options->baseline, problem) &&
           open_profiles(run, problem) &&
           registry_open(&run->registry, run->manifest.divergences, problem) &&
           results_open(&run->results, options->results, problem) && keep_by_status(run, problem) &&
           identify(run, problem);
}

bool batch_run(struct batch_run *run, const struct batch_run_options *options,
               struct problem *problem)
{
    memset(run, 0, sizeof(*run));
    run->options = options;
    run->began_ns = sys_monotonic_ns();
    if (!events_open(&run->events, options->events_fd)) {
        return problem_memory(problem);
    }
    interrupt_catch();
    copy_folder_sweep();
    return prepare(run, problem) && execute(run, problem);
}

void batch_run_close(struct batch_run *run)
{
    events_close(&run->events);
    results_close(&run->results);
    baseline_close(&run->baselines);
    divergences_free(&run->registry);
    plan_free(&run->plan);
    manifest_free(&run->manifest);
    free(run->done);
    run->done = NULL;
}
