/*
 * Between verdicts and the registry; see registry.h.
 */
#include "batch/registry.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

bool registry_open(struct divergences *registry, const char *path, struct problem *problem)
{
    char message[256];
    memset(registry, 0, sizeof(*registry));
    if (path == NULL) {
        return true;
    }
    FILE *file = fopen(path, "re");
    if (file == NULL) {
        return problem_usage(problem, "%s: %s", path, strerror(errno));
    }
    bool good = divergences_load(file, registry, message, sizeof(message)) ||
                problem_usage(problem, "%s:%s", path, message);
    fclose(file);
    return good;
}

static bool operation_of(const char *name, enum divergence_operation *ret)
{
    static const struct {
        const char *name;
        enum divergence_operation bit;
    } all[] = {{"map", DIVERGENCE_MAP},
               {"info", DIVERGENCE_INFO},
               {"digest", DIVERGENCE_DIGEST},
               {"dd", DIVERGENCE_DD},
               {"convert", DIVERGENCE_CONVERT}};
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (strcmp(all[i].name, name) == 0) {
            *ret = all[i].bit;
            return true;
        }
    }
    return false;
}

enum verdict registry_judge(struct divergences *registry, uint32_t qemu_version,
                            const char *operation, const char *image, enum verdict verdict,
                            const char **ret_reason)
{
    enum divergence_operation bit;
    bool failed = verdict == VERDICT_FAIL;
    bool passed = verdict_class(verdict) == CLASS_GOOD;
    if ((!failed && !passed && verdict != VERDICT_SKIP) || !operation_of(operation, &bit)) {
        return verdict;
    }
    struct divergence *entry = divergences_match(registry, qemu_version, bit, image);
    if (entry == NULL) {
        return verdict;
    }
    if (passed) {
        entry->cases_equal++;
        return verdict;
    }
    entry->cases_different++;
    *ret_reason = entry->reason;
    return failed ? VERDICT_XFAIL : verdict;
}

uint64_t registry_stale(const struct divergences *registry,
                        void (*tell)(const struct divergence *entry))
{
    uint64_t stale = 0;
    for (size_t i = 0; i < registry->count; i++) {
        const struct divergence *entry = &registry->entries[i];
        if (entry->cases_equal > 0 && entry->cases_different == 0) {
            stale++;
            tell(entry);
        }
    }
    return stale;
}
