/*
 * The images that a manifest's sources stand for.
 */
#ifndef INSTAR_BATCH_PLAN_IMAGES_H
#define INSTAR_BATCH_PLAN_IMAGES_H

#include "batch/plan.h"

/*
 * Appends the images of one source, in the order of their names. `base` is the absolute folder that
 * paths are relative to, `allow` the source's allowed folders, absolute too. A glob that finds
 * nothing is a usage problem, as is a missing index.
 */
bool plan_add_images(struct plan *plan, const char *base, const struct image_source *source,
                     const struct string_list *allow, struct problem *problem);

#endif
