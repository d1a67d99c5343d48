/*
 * instar-batch record: fills a database of baselines from the real qemu-img.
 */
#include <stdio.h>
#include <string.h>

#include "batch/commands.h"
#include "batch/copy_folder.h"
#include "batch/identity.h"
#include "batch/image_maker.h"
#include "batch/interrupt.h"
#include "batch/progress.h"
#include "batch/recorder.h"

#define BASELINE_PATH_DEFAULT "instar-baselines.db"

static void show(void *context, size_t done, size_t total)
{
    (void)total;
    progress_show(context, done, 0);
}

/* Records with everything opened. */
static bool record(const struct batch_options *options, struct recording *recording,
                   struct problem *problem)
{
    struct progress progress;
    recording->missing_only = options->missing_only;
    recording->progress = show;
    recording->context = &progress;
    progress_begin(&progress, "record", recording->plan->case_count, options->quiet);
    bool good = record_answers(recording, problem);
    progress_end(&progress);
    return good;
}

static bool open_and_record(const struct batch_options *options, const struct manifest *manifest,
                            struct plan *plan, struct recording *recording, struct problem *problem)
{
    static struct oracle oracle; /* some kilobytes, once */
    const char *binary = options->oracle == NULL ? manifest->oracle_binary : options->oracle;
    const char *path = options->baseline == NULL ? BASELINE_PATH_DEFAULT : options->baseline;
    struct baseline_db baselines;
    struct selection selection = options->selection;
    selection.answers_only = true;
    if (!oracle_open(&oracle, binary, ORACLE_TIMEOUT_MS_DEFAULT, problem)) {
        return false;
    }
    selection.only_version = manifest_version_for(manifest, oracle.facts.version);
    if (!plan_make(manifest, &selection, plan, problem) || !make_images(plan, problem) ||
        !identify_images(plan, NULL, problem) ||
        !baseline_open_writable(&baselines, path, problem)) {
        return false;
    }
    recording->plan = plan;
    recording->oracle = &oracle;
    recording->baselines = &baselines;
    bool good = baseline_put_oracle(&baselines, &oracle.facts, problem) &&
                record(options, recording, problem);
    baseline_close(&baselines);
    recording->baselines = NULL;
    if (good) {
        printf("%s: %zu answers of qemu-img %s recorded, %zu kept, %zu of them crashes or hangs\n",
               path, recording->recorded, oracle.facts.version, recording->kept,
               recording->crashed);
    }
    return good;
}

int record_command(const struct batch_options *options, struct problem *problem)
{
    struct manifest manifest;
    struct plan plan = {0};
    struct recording recording = {0};
    interrupt_catch();
    copy_folder_sweep();
    bool good = manifest_read(options->operands[0], &manifest, problem) &&
                open_and_record(options, &manifest, &plan, &recording, problem);
    plan_free(&plan);
    manifest_free(&manifest);
    if (good && interrupt_count() > 0) {
        return EXIT_INTERRUPTED;
    }
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}
