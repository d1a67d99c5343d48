/*
 * The registry of known divergences: baselines/divergences.yaml, which says what its fields mean.
 *
 * An entry is a claim about the world, so it is checked like one: who compares answers calls
 * divergences_match() for every case, equal ones too, and at the end asks each entry how its cases
 * came out. An entry none of whose cases differed is stale, and stale is an error.
 */
#ifndef INSTAR_BATCH_DIVERGENCES_H
#define INSTAR_BATCH_DIVERGENCES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum divergence_operation {
    DIVERGENCE_MAP = 1u << 0,
    DIVERGENCE_INFO = 1u << 1,
    DIVERGENCE_DIGEST = 1u << 2,
    DIVERGENCE_DD = 1u << 3,
    DIVERGENCE_CONVERT = 1u << 4,
};

/* Versions are numbers as QEMU_VERSION(major, minor, micro) makes them (guest/abi/config_abi.h). */
struct divergence {
    char *id;
    char *images_glob;
    char *reason;
    uint32_t version_first;
    uint32_t version_last;
    uint32_t operations; /* of enum divergence_operation */
    /* Counted by the comparer. */
    uint64_t cases_equal;
    uint64_t cases_different;
};

#define DIVERGENCES_MAX 256u

struct divergences {
    struct divergence entries[DIVERGENCES_MAX];
    size_t count;
};

/*
 * Reads the registry from `file`. Returns true, or false with a message "LINE:COLUMN: what is
 * wrong" in ret_message and nothing to free. The caller frees *ret with divergences_free().
 */
bool divergences_load(FILE *file, struct divergences *ret, char *ret_message,
                      size_t message_capacity);

void divergences_free(struct divergences *divergences);

/* Reads "X.Y" or "X.Y.Z" as QEMU_VERSION(); false if it is neither. */
bool divergences_parse_version(const char *text, uint32_t *ret);

/*
 * The first entry that covers the case, or NULL. image is GROUP/NAME as the corpus names it.
 */
struct divergence *divergences_match(struct divergences *divergences, uint32_t qemu_version,
                                     enum divergence_operation operation, const char *image);

#endif
