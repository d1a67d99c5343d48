/*
 * The block layer above the drivers: probing, opening, chains, and status as qemu's block layer
 * composes it.
 */
#ifndef INSTAR_GUEST_CORE_LAYER_H
#define INSTAR_GUEST_CORE_LAYER_H

#include "guest/formats/format.h"

/*
 * Opens `device` as one layer: `format`, or probed when NULL. The device's file is read for the
 * probe. `name` is how qemu names the file (probing by suffix). Failure is FAIL()ed.
 */
MUST_CHECK enum instar_error layer_open(struct context *context, struct device *device,
                                        const struct format *format, const char *name,
                                        struct image **ret_image);

/*
 * Opens the one layer below `above`, a layer of the chain under `top`, which must have a reference
 * to it. *ret_name is the file name tried, set whatever the outcome, or NULL when the words of a
 * failure have it. Failure is FAIL()ed; a file that is in the chain already is a loop.
 */
MUST_CHECK enum instar_error layer_open_backing(struct image *top, struct image *above,
                                                const char **ret_name);

/*
 * Opens the layers below `top` until one has no backing file. A refused file is INSTAR_HAS_BACKING,
 * a loop or more than INSTAR_CHAIN_DEPTH_MAX of them INSTAR_INVALID_SOURCE, each FAIL()ed.
 */
MUST_CHECK enum instar_error layer_open_chain(struct image *top);

/*
 * Opens a file that the image refers to other than its backing (external data file, extent).
 * Failure is FAIL()ed with the words of the host's answer: "Could not open 'NAME': REASON".
 */
MUST_CHECK enum instar_error layer_open_file(struct image *image, enum open_kind kind,
                                             const char *name, size_t name_bytes,
                                             struct file **ret_file);

/*
 * The state of one layer at `offset`, looking at nothing below it: drivers' answers completed with
 * sector alignment, STATUS_ALLOCATED, zeros beyond a short backing file, and the file's own holes.
 * Errors: the driver's.
 */
MUST_CHECK enum instar_error layer_status(struct image *image, uint64_t offset, uint64_t length,
                                          struct block_status *ret);

/*
 * The state of the disk at `offset`: the first layer that decides. *ret_depth is how far below the
 * top it is, as `map` prints it.
 */
MUST_CHECK enum instar_error layer_chain_status(struct image *top, uint64_t offset, uint64_t length,
                                                struct block_status *ret, uint32_t *ret_depth);

#endif
