/*
 * instar-batch drift: does the real qemu-img still answer as it was recorded?
 *
 * A security update may change an answer. That must not turn a night red by itself; this command is
 * how the change is found, on its own day and in its own job.
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
#include "batch/interrupt.h"
#include "batch/oracle.h"
#include "batch/progress.h"

struct drift {
    const struct batch_options *options;
    struct manifest manifest;
    struct plan plan;
    struct oracle oracle;
    struct baseline_db baselines;
    struct answer_capture capture;
    struct progress progress;
    size_t same;
    size_t drifted;
    size_t missing;
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
        drift->missing++;
        return true;
    }
    if (!oracle_answer(&drift->oracle, &drift->plan, planned, &drift->capture, &live, problem)) {
        return false;
    }
    struct difference difference = compare_answers(
        &recorded, &live, planned->combination->job->operation->has_volatile_fields);
    if (difference.kind == DIFFERENCE_NONE) {
        drift->same++;
    } else {
        drift->drifted++;
        tell(drift, planned, &difference);
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
        progress_show(&drift->progress, i + 1, drift->drifted);
    }
    progress_end(&drift->progress);
    return good;
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
           identify_images(&drift->plan, NULL, problem) &&
           baseline_open_default(&drift->baselines, options->baseline, problem) &&
           baseline_use_version(&drift->baselines, drift->oracle.facts.version, problem) &&
           (capture_init(&drift->capture) || problem_memory(problem));
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
        printf("qemu-img %s against recorded %s: %zu same, %zu drifted, %zu not recorded\n",
               drift->oracle.facts.version, drift->baselines.version, drift->same, drift->drifted,
               drift->missing);
        exit_code = interrupt_count() > 0                    ? EXIT_INTERRUPTED
                    : drift->drifted > 0 || drift->same == 0 ? EXIT_MISMATCH
                                                             : EXIT_AS_EXPECTED;
    }
    capture_free(&drift->capture);
    baseline_close(&drift->baselines);
    plan_free(&drift->plan);
    manifest_free(&drift->manifest);
    free(drift);
    return exit_code;
}
