/*
 * Least-recently-used slots, found by a linear look through sixteen of them; the slot of the
 * previous read is tried first, which is where almost every read of a table walk lands.
 */
#include "guest/core/cache.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"

#define CACHE_BLOCK_BYTES_MAX 65536u
/* Blocks read at once by whoever goes through a file in order, as compressed clusters are read: an
 * exit then costs a fraction of what it brings. Half of the slots, so that tables stay. */
#define CACHE_AHEAD_BLOCKS 8u
#define CACHE_MISSES_BEFORE_AHEAD 2u
_Static_assert(CACHE_AHEAD_BLOCKS <= CACHE_SLOTS / 2, "the rest is for tables");
_Static_assert(CACHE_AHEAD_BLOCKS <= DEVICE_BATCH_MAX, "one exit");

enum instar_error cache_init(struct cache *cache, struct arena *arena, uint32_t block_bytes)
{
    if (block_bytes < SECTOR_BYTES || block_bytes > CACHE_BLOCK_BYTES_MAX ||
        !is_power_of_two_u64(block_bytes)) {
        return INSTAR_INVALID_OPTION;
    }
    *cache = (struct cache){.block_bytes = block_bytes};
    for (unsigned i = 0; i < CACHE_SLOTS; i++) {
        cache->slot[i].bytes = arena_alloc(arena, block_bytes, SECTOR_BYTES);
        if (!cache->slot[i].bytes) {
            return INSTAR_NO_MEMORY;
        }
    }
    cache->last = &cache->slot[0];
    return INSTAR_OK;
}

static bool slot_holds(const struct cache_slot *slot, const struct device *device, uint64_t block)
{
    return slot->device == device && slot->block == block;
}

/* The slot that holds the block, or the least recently used one. */
static struct cache_slot *find_slot(struct cache *cache, const struct device *device,
                                    uint64_t block)
{
    struct cache_slot *oldest = &cache->slot[0];

    for (unsigned i = 0; i < CACHE_SLOTS; i++) {
        struct cache_slot *slot = &cache->slot[i];
        if (slot_holds(slot, device, block)) {
            return slot;
        }
        if (slot->used_at < oldest->used_at) {
            oldest = slot;
        }
    }
    return oldest;
}

/* How many blocks to read where `block` is missing: more than one on the way through a file. */
static uint32_t blocks_to_read(struct cache *cache, const struct device *device, uint64_t block)
{
    bool goes_on = cache->missed_device == device && cache->missed_end == block;
    uint64_t left = div_round_up_u64(device->size_bytes, cache->block_bytes) - block;

    cache->misses_in_order = goes_on ? cache->misses_in_order + 1 : 0;
    return cache->misses_in_order < CACHE_MISSES_BEFORE_AHEAD
               ? 1
               : (uint32_t)min_u64(CACHE_AHEAD_BLOCKS, left);
}

/* Reads the missing `block`, and with it those behind it that will be wanted next. */
static enum instar_error read_blocks(struct cache *cache, struct device *device, uint64_t block)
{
    struct cache_slot *slots[CACHE_AHEAD_BLOCKS];
    struct io_request requests[CACHE_AHEAD_BLOCKS];
    uint32_t wanted = blocks_to_read(cache, device, block);
    uint32_t count = 0;

    do {
        struct cache_slot *slot = find_slot(cache, device, block + count);
        if (count > 0 && slot_holds(slot, device, block + count)) {
            break;
        }
        slot->device = NULL;
        slot->used_at = ++cache->clock; /* the next look finds another */
        slots[count] = slot;
        requests[count] = (struct io_request){
            .offset = (block + count) * cache->block_bytes,
            .buffer = slot->bytes,
            .length = cache->block_bytes,
        };
        count++;
    } while (count < wanted);
    TRY(device->ops->read_batch(device, requests, count));
    for (uint32_t i = 0; i < count; i++) {
        slots[i]->device = device;
        slots[i]->block = block + i;
    }
    cache->missed_device = device;
    cache->missed_end = block + count;
    cache->last = slots[0];
    return INSTAR_OK;
}

static enum instar_error load_block(struct cache *cache, struct device *device, uint64_t block)
{
    struct cache_slot *slot = find_slot(cache, device, block);

    if (!slot_holds(slot, device, block)) {
        return read_blocks(cache, device, block);
    }
    slot->used_at = ++cache->clock;
    cache->last = slot;
    return INSTAR_OK;
}

enum instar_error cache_read(struct cache *cache, struct device *device, uint64_t offset,
                             void *buffer, size_t length)
{
    uint8_t *to = buffer;

    while (length > 0) {
        if (offset >= device->size_bytes) {
            memset(to, 0, length);
            return INSTAR_OK;
        }
        uint64_t block = offset / cache->block_bytes;
        uint32_t within = (uint32_t)(offset % cache->block_bytes);
        size_t piece = (size_t)min_u64(length, cache->block_bytes - within);
        if (!slot_holds(cache->last, device, block)) {
            TRY(load_block(cache, device, block));
        }
        memcpy(to, cache->last->bytes + within, piece);
        to += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}
