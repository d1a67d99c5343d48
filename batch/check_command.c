/*
 * instar-batch check and list: a manifest read and expanded, nothing run.
 */
#include <stdio.h>
#include <string.h>

#include "batch/commands.h"
#include "batch/file_text.h"
#include "batch/identity.h"

struct listing {
    const struct plan *plan;
};

static void write_listing(struct out_buffer *out, void *context)
{
    const struct plan *plan = ((struct listing *)context)->plan;
    for (size_t i = 0; i < plan->case_count; i++) {
        const struct plan_case *planned = &plan->cases[i];
        out_format(out, "%s\t", planned->key);
        out_display(out, planned->name, strlen(planned->name));
        out_text(out, "\t");
        out_display(out, planned->line, strlen(planned->line));
        out_text(out, "\n");
    }
}

int list_command(const struct batch_options *options, struct problem *problem)
{
    struct manifest manifest;
    struct plan plan = {0};
    struct listing listing = {&plan};
    bool good = manifest_read(options->operands[0], &manifest, problem) &&
                plan_make(&manifest, &options->selection, &plan, problem) &&
                file_text_write("-", write_listing, &listing, problem);
    plan_free(&plan);
    manifest_free(&manifest);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}

int check_command(const struct batch_options *options, struct problem *problem)
{
    struct manifest manifest;
    struct plan plan = {0};
    bool good = manifest_read(options->operands[0], &manifest, problem) &&
                plan_make(&manifest, &options->selection, &plan, problem) &&
                identify_images(&plan, NULL, problem);
    if (good) {
        printf("%s: %zu images, %zu jobs, %zu cases\n", manifest.path, plan.image_count,
               manifest.job_count, plan.case_count);
    }
    plan_free(&plan);
    manifest_free(&manifest);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}
