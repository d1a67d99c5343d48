/*
 * Finding out what many new images are on all processors at once, before any is needed.
 */
#ifndef INSTAR_BATCH_IDENTITY_AHEAD_H
#define INSTAR_BATCH_IDENTITY_AHEAD_H

#include "batch/identity.h"

/*
 * Hashes the images of the plan's cases that `cache` does not know, and puts what it finds there.
 * What cannot be read is left to identify_images(), which says why.
 */
bool identify_ahead(const struct plan *plan, const struct identity_cache *cache,
                    struct problem *problem);

#endif
