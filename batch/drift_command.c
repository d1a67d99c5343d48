/*
 * instar-batch drift: does the real qemu-img still answer as it was recorded?
 *
 * A security update may change an answer. That must not turn a night red by itself; this command is
 * how the change is found, on its own day and in its own job. What it finds is stored in the
 * results database, so that reports can tell qemu-img's changes from instar's.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/baseline_embedded.h"
#include "batch/commands.h"
#include "batch/compare.h"
#include "batch/copy_answer.h"
#include "batch/file_text.h"
#include "batch/identity.h"
#include "batch/image_maker.h"
#include "batch/interrupt.h"
#include "batch/oracle.h"
#include "batch/progress.h"
#include "batch/results_drift.h"

struct drift {
    const struct batch_options *options;
    struct manifest manifest;
    struct plan plan;
    struct oracle oracle;
    struct baseline_db baselines;
    struct answer_capture capture;
    struct progress progress;
    struct db results;
    int64_t id;               /* of what is stored */
    char recorded_text[256];  /* the recorded qemu-img's --version */
    char recorded_sha256[65]; /* of its program */
    struct drift_counts counts;
};

static void tell(const struct drift *drift, const struct plan_case *planned,
                 const struct difference *difference)
{
    printf("DRIFT %s %s\n      %s differs", planned->key, planned->name,
           difference_name(difference->kind));
    if (difference->kind != DIFFERENCE_EXIT_CODE) {
        printf(" at offset %" PRIu64, difference->offset);
    }
    printf(" between qemu-img %s as recorded and %s\n", drift->baselines.version,
           drift->oracle.facts.version);
}

static bool check_case(struct drift *drift, const struct plan_case *planned,
                       struct problem *problem)
{
    const struct plan_image *image = &drift->plan.images[planned->image];
    struct answer recorded, live;
    bool found;
    if (!baseline_find(&drift->baselines, &image->identity, planned->line, &recorded, &found,
                       problem)) {
        return false;
    }
    if (!found) {
        drift->counts.missing++;
        return true;
    }
    if (!oracle_answer(&drift->oracle, &drift->plan, planned, &drift->capture, &live, problem)) {
        return false;
    }
    struct difference difference = compare_answers(
        &recorded, &live, planned->combination->job->operation->has_volatile_fields);
    if (difference.kind == DIFFERENCE_NONE) {
        drift->counts.same++;
    } else {
        drift->counts.drifted++;
        tell(drift, planned, &difference);
        return drift_put(&drift->results, drift->id, &drift->plan, planned, &recorded, &live,
                         &difference, problem);
    }
    return true;
}

static bool check_all(struct drift *drift, struct problem *problem)
{
    size_t count = drift->plan.case_count;
    bool good = true;
    progress_begin(&drift->progress, "drift", count, drift->options->quiet);
    for (size_t i = 0; good && i < count && interrupt_count() == 0; i++) {
        good = check_case(drift, &drift->plan.cases[i], problem);
        progress_show(&drift->progress, i + 1, drift->counts.drifted);
    }
    progress_end(&drift->progress);
    bool whole = good && interrupt_count() == 0;
    struct problem later = {0}; /* the first problem is the one to tell */
    return drift_end(&drift->results, drift->id, &drift->counts, whole, good ? problem : &later) &&
           good;
}

/* What is recorded of the version in use. */
static bool find_recorded(struct drift *drift, struct problem *problem)
{
    sqlite3_stmt *find =
        db_prepare(&drift->baselines.db,
                   "SELECT version_text, binary_sha256 FROM oracle WHERE id = ?1", problem);
    if (find == NULL) {
        return false;
    }
    bool row;
    db_bind_i64(find, 1, drift->baselines.oracle_id);
    bool good = db_next(&drift->baselines.db, find, &row, problem);
    if (good && row) {
        snprintf(drift->recorded_text, sizeof(drift->recorded_text), "%s", db_text(find, 0));
        snprintf(drift->recorded_sha256, sizeof(drift->recorded_sha256), "%s", db_text(find, 1));
    }
    db_finish(find);
    return good;
}

static bool begin(struct drift *drift, struct problem *problem)
{
    const struct oracle_facts *live = &drift->oracle.facts;
    if (!find_recorded(drift, problem)) {
        return false;
    }
    struct drift_facts facts = {
        .manifest_name = drift->manifest.name,
        .baselines = drift->options->baseline == NULL ? "embedded" : drift->options->baseline,
        .live_version = live->version,
        .live_text = live->version_text,
        .live_sha256 = live->binary_sha256.text,
        .recorded_version = drift->baselines.version,
        .recorded_text = drift->recorded_text,
        .recorded_sha256 = drift->recorded_sha256,
    };
    return db_open(&drift->results, drift->options->results, &results_schema, DB_WRITE, problem) &&
           drift_begin(&drift->results, &facts, drift->plan.case_count, &drift->id, problem);
}

static bool prepare(struct drift *drift, struct problem *problem)
{
    const struct batch_options *options = drift->options;
    struct selection selection = options->selection;
    selection.answers_only = true;
    if (!manifest_read(options->operands[0], &drift->manifest, problem)) {
        return false;
    }
    const char *binary = options->oracle == NULL ? drift->manifest.oracle_binary : options->oracle;
    if (!oracle_open(&drift->oracle, binary, ORACLE_TIMEOUT_MS_DEFAULT, problem)) {
        return false;
    }
    selection.only_version = manifest_version_for(&drift->manifest, drift->oracle.facts.version);
    return plan_make(&drift->manifest, &selection, &drift->plan, problem) &&
           make_images(&drift->plan, problem) && identify_images(&drift->plan, NULL, problem) &&
           baseline_open_default(&drift->baselines, options->baseline, problem) &&
           baseline_use_version(&drift->baselines, drift->oracle.facts.version, problem) &&
           (capture_init(&drift->capture) || problem_memory(problem)) && begin(drift, problem);
}

/* The counts, and what else tells the two programs apart. */
static void tell_all(const struct drift *drift)
{
    const struct oracle_facts *live = &drift->oracle.facts;
    printf("qemu-img %s against recorded %s: %" PRIu64 " same, %" PRIu64 " drifted, %" PRIu64
           " not recorded\n",
           live->version, drift->baselines.version, drift->counts.same, drift->counts.drifted,
           drift->counts.missing);
    if (strcmp(live->version, drift->baselines.version) != 0) {
        printf("%s is not recorded: %s is the nearest of its series\n", live->version,
               drift->baselines.version);
    }
    if (strcmp(live->binary_sha256.text, drift->recorded_sha256) != 0) {
        printf("the program is another one: SHA-256 %.12s recorded, %.12s now\n",
               drift->recorded_sha256, live->binary_sha256.text);
    }
}

int drift_command(const struct batch_options *options, struct problem *problem)
{
    struct drift *drift = calloc(1, sizeof(*drift));
    if (drift == NULL) {
        problem_memory(problem);
        return problem->exit_code;
    }
    drift->options = options;
    interrupt_catch();
    bool good = prepare(drift, problem) && check_all(drift, problem);
    int exit_code = problem->exit_code;
    if (good) {
        tell_all(drift);
        exit_code = interrupt_count() > 0                                  ? EXIT_INTERRUPTED
                    : drift->counts.drifted > 0 || drift->counts.same == 0 ? EXIT_MISMATCH
                                                                           : EXIT_AS_EXPECTED;
    }
    capture_free(&drift->capture);
    if (drift->results.handle != NULL) {
        db_close(&drift->results);
    }
    baseline_close(&drift->baselines);
    plan_free(&drift->plan);
    manifest_free(&drift->manifest);
    free(drift);
    return exit_code;
}
