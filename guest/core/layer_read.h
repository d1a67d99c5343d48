/*
 * Reading the virtual disk through its chain, for operations that need bytes.
 */
#ifndef INSTAR_GUEST_CORE_LAYER_READ_H
#define INSTAR_GUEST_CORE_LAYER_READ_H

#include "guest/core/io.h"
#include "guest/core/layer.h"

/* Where a range of the disk has its bytes. */
enum place_kind {
    PLACE_ZERO,    /* reads as zeros */
    PLACE_PLAIN,   /* at `offset` of `owner` */
    PLACE_OPAQUE,  /* only `image`'s driver can read it: compressed */
    PLACE_REFUSED, /* data of a layer below that the one above does not take for its own */
    PLACE_BELOW,   /* the top layer leaves it to the one below it (layer_locate_in_top() only) */
};
struct place {
    enum place_kind kind;
    uint64_t length; /* bytes from the asked offset on, 1..asked */
    uint64_t offset; /* with PLACE_PLAIN, bytes */
    struct file *owner;
    struct image *image; /* the layer that decided, with PLACE_OPAQUE */
};

/* Finds the place of `offset`; 0 < length, both within the disk. Errors: the driver's. */
MUST_CHECK enum instar_error layer_locate(struct image *top, uint64_t offset, uint64_t length,
                                          struct place *ret);

/* Likewise, looking at the top layer alone. */
MUST_CHECK enum instar_error layer_locate_in_top(struct image *top, uint64_t offset,
                                                 uint64_t length, struct place *ret);

/*
 * Reads `length` bytes from `place`, which was located at disk offset `offset`, into `buffer`.
 * Plain ranges on sector boundaries go through `batch`, all else is there on return; the caller
 * flushes. PLACE_REFUSED is INSTAR_INVALID_SOURCE. bounce[0..bounce_bytes) serves plain ranges off
 * the boundaries.
 */
struct bounce {
    uint8_t *bytes;
    size_t length; /* a multiple of SECTOR_BYTES, at least two sectors */
};
MUST_CHECK enum instar_error layer_read_place(const struct place *place, uint64_t offset,
                                              void *buffer, size_t length, struct io_batch *batch,
                                              const struct bounce *bounce);

#endif
