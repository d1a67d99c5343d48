/*
 * Reading a tree of nodes into a structure: one table of keys for each kind of mapping.
 */
#ifndef INSTAR_BATCH_MANIFEST_FIELDS_H
#define INSTAR_BATCH_MANIFEST_FIELDS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/manifest.h"

struct reading {
    struct manifest *manifest;
    struct problem *problem;
    unsigned include_count;
    bool includes_allowed;
    struct digest digest; /* over every file read */
};

/* One key of a mapping: who reads its value into the target. */
struct field {
    const char *name;
    bool (*read)(struct reading *reading, const struct node *node, void *target);
};

/*
 * Gives each member of a mapping to its field's reader. A key that no field has is an error with
 * the nearest known key as a suggestion.
 */
bool read_fields(struct reading *reading, const struct node *node, const struct field *fields,
                 size_t field_count, void *target);

/* Reports a key that nobody knows, with a suggestion. Always returns false. */
bool unknown_key(struct reading *reading, const struct node *node, const char *const *names,
                 size_t name_count);

bool read_text(struct reading *reading, const struct node *node, const char **ret);
bool read_u64(struct reading *reading, const struct node *node, uint64_t max, uint64_t *ret);
bool read_size(struct reading *reading, const struct node *node, uint64_t *ret);
bool read_flag(struct reading *reading, const struct node *node, bool *ret);

/* One text or a list of them. */
bool read_texts(struct reading *reading, const struct node *node, struct string_list *ret);

/* timeout_ms, memory_mib, output_limit, read_limit, retries: into a struct case_limits. */
bool read_limits(struct reading *reading, const struct node *node, void *target);

/* One element of `jobs`. */
bool read_job(struct reading *reading, const struct node *node);

/* One element of `images`. */
bool read_image(struct reading *reading, const struct node *node);

/* The value of `create`, into source->recipe. */
bool read_create(struct reading *reading, const struct node *node, struct image_source *source);

/* A fuzz job's `budget`: into a struct fuzz_budget. */
bool read_budget(struct reading *reading, const struct node *node, void *target);

/* The top level's `fuzz`; adds the list of targets as a source of images. */
bool read_fuzz(struct reading *reading, const struct node *node, void *target);

/* A new source, to be filled in; NULL with a problem. */
struct image_source *add_source(struct reading *reading, struct mark mark);

/* One element of `known`. */
bool read_known(struct reading *reading, const struct node *node);

#endif
