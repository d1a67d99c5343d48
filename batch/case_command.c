/*
 * instar-batch show, replay and accept: one case of a stored run.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/batch_run.h"
#include "batch/commands.h"
#include "batch/fuzz_replay.h"
#include "batch/identity.h"
#include "batch/image_maker.h"
#include "batch/recorder.h"
#include "batch/report.h"
#include "batch/show_case.h"

/* What a stored run says about where its case came from; texts live in the pool. */
struct stored_origin {
    struct pool pool;
    struct stored_run run;
    const char *case_name;
    struct selection selection;
};

struct name_search {
    struct pool *pool;
    const char *name;
};

static bool take_name(void *context, const struct stored_case *stored)
{
    struct name_search *search = context;
    search->name = pool_strdup(search->pool, stored->name);
    return false;
}

/* Finds the run and the case's full name, and makes a selection of exactly this case. */
static bool find_origin(const struct batch_options *options, struct stored_origin *ret,
                        struct problem *problem)
{
    struct db db;
    memset(ret, 0, sizeof(*ret));
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        return false;
    }
    struct name_search search = {.pool = &ret->pool};
    bool good = results_load_run(&db, options->run, &ret->pool, &ret->run, problem);
    struct case_query query = {.run = ret->run.id, .name = options->operands[0]};
    good = good && results_each_case(&db, &query, take_name, &search, problem);
    db_close(&db);
    if (good && search.name == NULL) {
        return problem_usage(problem, "run %lld has no case '%s'", (long long)ret->run.id,
                             options->operands[0]);
    }
    ret->case_name = search.name;
    struct digest_hex hash;
    if (good && digest_of(search.name, strlen(search.name), &hash)) {
        /* The key rather than the name: a name may hold what a glob takes for its own. */
        const char *key = pool_copy(&ret->pool, hash.text, CASE_KEY_CHARS);
        good = key != NULL && string_list_add(&ret->pool, &ret->selection.filters, key);
    }
    if (ret->run.facts.images_folder != NULL && ret->run.facts.images_folder[0] != '\0') {
        ret->selection.images_folder = ret->run.facts.images_folder;
    }
    return good;
}

int show_command(const struct batch_options *options, struct problem *problem)
{
    struct pool pool = {0};
    struct report report;
    struct db db;
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        return problem->exit_code;
    }
    bool good = report_open(&report, &db, options->run, &pool, problem) &&
                show_case(&report, options->operands[0], NULL, problem);
    pool_free(&pool);
    db_close(&db);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}

/* For `git bisect run`: good, bad, or "cannot be judged". */
static int bisect_code(enum verdict verdict)
{
    switch (verdict) {
    case VERDICT_PASS:
    case VERDICT_REFUSED_OK:
    case VERDICT_XFAIL:
        return EXIT_AS_EXPECTED;
    case VERDICT_FAIL:
    case VERDICT_GUEST_FAULT:
    case VERDICT_TIMEOUT:
    case VERDICT_XPASS:
    case VERDICT_FLAKY:
        return EXIT_MISMATCH;
    default:
        return EXIT_NO_TEST;
    }
}

static const char *baseline_of(const struct batch_options *options,
                               const struct stored_origin *origin)
{
    if (options->baseline != NULL) {
        return options->baseline;
    }
    return strcmp(origin->run.facts.baselines, "embedded") == 0 ? NULL
                                                                : origin->run.facts.baselines;
}

static bool replay(const struct batch_options *options, struct stored_origin *origin,
                   struct batch_run *run, enum verdict *ret_verdict, struct problem *problem)
{
    struct pool pool = {0};
    struct report report;
    struct batch_run_options run_options = {
        .manifest = origin->run.facts.manifest_path,
        .results = ":memory:",
        .baseline = baseline_of(options, origin),
        .revision = "",
        .selection = &origin->selection,
        .selection_text = "replay",
        .workers = 1,
        .events_fd = -1,
        .quiet = options->quiet,
    };
    bool good = batch_run(run, &run_options, problem) &&
                report_open(&report, &run->results.db, run->results.run, &pool, problem) &&
                show_case(&report, origin->case_name, ret_verdict, problem);
    pool_free(&pool);
    batch_run_close(run);
    return good;
}

/* A finding of a fuzzer is an input that is run alone. False: this is about no finding. */
static bool replay_finding(const struct batch_options *options, int *ret_code,
                           struct problem *problem)
{
    struct db db;
    bool found = false;
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        *ret_code = EXIT_NO_TEST;
        return true;
    }
    const struct fuzz_replay finding = {&db, options->run, options->operands[0],
                                        options->selection.fuzzers_folder};
    bool good = fuzz_replay(&finding, &found, ret_code, problem);
    *ret_code = good ? *ret_code : EXIT_NO_TEST;
    db_close(&db);
    return found || !good;
}

int replay_command(const struct batch_options *options, struct problem *problem)
{
    int code;
    if (replay_finding(options, &code, problem)) {
        return code;
    }
    struct stored_origin origin;
    struct batch_run *run = calloc(1, sizeof(*run));
    enum verdict verdict = VERDICT_MISS;
    bool good = run != NULL || problem_memory(problem);
    good = good && run != NULL && find_origin(options, &origin, problem) &&
           replay(options, &origin, run, &verdict, problem);
    if (run != NULL) {
        pool_free(&origin.pool);
    }
    free(run);
    /* What could not be run says nothing about this revision. */
    return good ? bisect_code(verdict) : EXIT_NO_TEST;
}

static bool accept_case(const struct batch_options *options, const struct stored_origin *origin,
                        const struct manifest *manifest, struct plan *plan, struct problem *problem)
{
    static struct oracle oracle;
    struct baseline_db baselines;
    const char *binary = options->oracle == NULL ? manifest->oracle_binary : options->oracle;
    if (!plan_make(manifest, &origin->selection, plan, problem) || !make_images(plan, problem) ||
        !identify_images(plan, NULL, problem) ||
        !oracle_open(&oracle, binary, ORACLE_TIMEOUT_MS_DEFAULT, problem)) {
        return false;
    }
    const char *version = manifest->oracle_versions.items[plan->cases[0].profile];
    if (strcmp(oracle.facts.version, version) != 0) {
        return problem_infrastructure(problem, "%s is qemu-img %s, the case is about %s",
                                      oracle.binary, oracle.facts.version, version);
    }
    if (!baseline_open_writable(&baselines, options->baseline, problem)) {
        return false;
    }
    struct recording recording = {
        .plan = plan, .oracle = &oracle, .baselines = &baselines, .origin = options->reason};
    bool good = baseline_put_oracle(&baselines, &oracle.facts, problem) &&
                record_answers(&recording, problem);
    baseline_close(&baselines);
    if (good) {
        printf("%s: %s: answer of qemu-img %s stored: %s\n", options->baseline, origin->case_name,
               oracle.facts.version, options->reason);
    }
    return good;
}

int accept_command(const struct batch_options *options, struct problem *problem)
{
    struct stored_origin origin;
    struct manifest manifest = {0};
    struct plan plan = {0};
    if (options->reason == NULL || options->baseline == NULL) {
        problem_usage(problem, "accept needs --reason and --baseline: no answer changes silently");
        return problem->exit_code;
    }
    bool good = find_origin(options, &origin, problem);
    origin.selection.answers_only = true;
    good = good && manifest_read(origin.run.facts.manifest_path, &manifest, problem) &&
           accept_case(options, &origin, &manifest, &plan, problem);
    plan_free(&plan);
    manifest_free(&manifest);
    pool_free(&origin.pool);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}
