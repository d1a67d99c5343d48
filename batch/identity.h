/*
 * Which image this is, as far as qemu-img's answers depend on it: its bytes and its holes.
 */
#ifndef INSTAR_BATCH_IDENTITY_H
#define INSTAR_BATCH_IDENTITY_H

#include <stdbool.h>
#include <sys/stat.h>

#include "batch/plan.h"

/*
 * Remembers what files were found to be, so that a night reads each image once in its life: a file
 * of the same path, size, modification time and inode is taken to be the same. Either function may
 * be NULL.
 */
struct identity_cache {
    bool (*find)(void *context, const char *path, const struct stat *file,
                 struct image_identity *ret);
    void (*keep)(void *context, const char *path, const struct stat *file,
                 const struct image_identity *identity);
    void *context;
};

/*
 * Identifies one image of a plan. False with a problem when a file cannot be read, is no regular
 * file, or the manifest demands another SHA-256.
 */
bool identify_image(struct plan_image *image, const struct identity_cache *cache,
                    struct problem *problem);

/* Identifies all images that a case of the plan uses, but for those that are yet to be made. */
bool identify_images(struct plan *plan, const struct identity_cache *cache,
                     struct problem *problem);

#endif
