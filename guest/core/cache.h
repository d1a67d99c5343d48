/*
 * The guest's block cache: large aligned reads kept in a few slots.
 *
 * An exit costs as much as reading 64 KiB, so metadata is read in blocks of sector_size bytes and
 * kept; tables are walked out of the cache. Slots are shared by all files of the run and replaced
 * least recently used first. 512-byte sectors merely make it slower: correctness never depends on
 * the block size.
 */
#ifndef INSTAR_GUEST_CORE_CACHE_H
#define INSTAR_GUEST_CORE_CACHE_H

#include "guest/base/arena.h"
#include "guest/base/error.h"
#include "guest/core/device.h"

#define CACHE_SLOTS 16u

struct cache_slot {
    const struct device *device; /* NULL: empty */
    uint64_t block;              /* offset / block_bytes */
    uint64_t used_at;            /* the cache's clock when last hit */
    uint8_t *bytes;              /* block_bytes long */
};

struct cache {
    uint32_t block_bytes;
    uint64_t clock;
    struct cache_slot *last; /* where the previous read hit */
    /* The previous miss, and how many before it came one behind the other. */
    const struct device *missed_device;
    uint64_t missed_end; /* the block behind what was read */
    uint32_t misses_in_order;

    struct cache_slot slot[CACHE_SLOTS];
};

/*
 * Allocates the slots for blocks of `block_bytes` (a power of two, 512..65536).
 * Errors: INSTAR_INVALID_OPTION, INSTAR_NO_MEMORY.
 */
MUST_CHECK enum instar_error cache_init(struct cache *cache, struct arena *arena,
                                        uint32_t block_bytes);

/* Copies [offset, offset + length) of the device's file; zeros past its end. Errors: INSTAR_IO. */
MUST_CHECK enum instar_error cache_read(struct cache *cache, struct device *device, uint64_t offset,
                                        void *buffer, size_t length);

#endif
