/*
 * manifest_parse() and what expands a manifest: any bytes give a model or one complaint that names
 * a place, within the limits of batch/limits.h, and freeing leaves nothing behind (LeakSanitizer).
 *
 * Expansion runs without images on the disk: globs and paths are not looked up, so only jobs and
 * their combinations are checked through their option values.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "batch/manifest.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A model that was accepted keeps its promises. */
static void check_model(const struct manifest *manifest)
{
    if (manifest->source_count == 0 || manifest->job_count == 0 ||
        manifest->oracle_versions.count == 0 || manifest->limits.timeout_ms == 0) {
        assert(!"a rule of this target is broken");
    }
    for (size_t i = 0; i < manifest->job_count; i++) {
        const struct manifest_job *job = &manifest->jobs[i];
        if (job->operation == NULL || job->limits.timeout_ms == 0 ||
            job->limits.memory_mib % 2 != 0 || job->budget.seconds == 0 ||
            job->budget.findings == 0) {
            assert(!"a rule of this target is broken");
        }
        for (size_t j = 0; j < job->operation->option_count; j++) {
            const struct string_list *values = &job->axis[j].values;
            for (size_t k = 0; k < values->count; k++) {
                struct pool pool = {0};
                struct words words;
                struct option_values chosen = {{0}};
                chosen.value[j] = values->items[k][0] == '\0' ? NULL : values->items[k];
                if (!operation_words(job->operation, &chosen, "x", &pool, &words) ||
                    words_quoted(&words, &pool) == NULL) {
                    assert(!"a rule of this target is broken");
                }
                struct job filled = {0};
                operation_fill_job(job->operation, &chosen, &filled);
                pool_free(&pool);
            }
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct manifest manifest;
    struct problem problem = {0};
    char *text = malloc(size + 1);
    if (text == NULL) {
        return 0;
    }
    memcpy(text, data, size);
    text[size] = '\0';
    if (manifest_parse("m.yaml", text, size, &manifest, &problem)) {
        check_model(&manifest);
    } else if (problem.exit_code == 0 || strncmp(problem.text, "m.yaml:", 7) != 0) {
        assert(!"a rule of this target is broken");
    }
    manifest_free(&manifest);
    free(text);
    return 0;
}
