/*
 * The registry of divergences (divergences.h) as a run uses it.
 */
#ifndef INSTAR_BATCH_REGISTRY_H
#define INSTAR_BATCH_REGISTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/divergences.h"
#include "batch/plan.h"
#include "batch/problem.h"
#include "batch/verdict.h"

/* Reads a registry; `path` NULL: an empty one. The caller frees it with divergences_free(). */
bool registry_open(struct divergences *registry, const char *path, struct problem *problem);

/*
 * Takes a case's verdict through the registry: a failure that an entry covers is XFAIL, and
 * *ret_reason names the entry. The entry's counters are kept.
 */
enum verdict registry_judge(struct divergences *registry, uint32_t qemu_version,
                            const char *operation, const char *image, enum verdict verdict,
                            const char **ret_reason);

/* Counts entries that had cases, none of which differed, and tells each: their claim is not true.
 */
uint64_t registry_stale(const struct divergences *registry,
                        void (*tell)(const struct divergence *entry));

#endif
