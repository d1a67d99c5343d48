/*
 * All memory a run may have, handed out once and never given back.
 *
 * One run is one image, so nothing lives shorter than the run: an arena bounds memory by
 * construction, cannot leak, double free or use after free, and costs an addition. Whoever asks for
 * a size that comes from an image checks it against a named limit first; the arena is the last
 * wall.
 */
#ifndef INSTAR_GUEST_BASE_ARENA_H
#define INSTAR_GUEST_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

struct arena {
    uint8_t *base;
    size_t capacity_bytes;
    size_t used_bytes;
};

/* An arena over memory the caller owns; the memory must read as zeros. */
struct arena arena_over(void *base, size_t capacity_bytes);

/* `bytes` zeroed bytes aligned to `alignment` (a power of two), or NULL when used up. */
void *arena_alloc(struct arena *arena, size_t bytes, size_t alignment);

/* A zeroed array of `count` objects of type `type`, or NULL when used up or too large. */
#define arena_array(arena, type, count)                                                            \
    ((type *)arena_array_bytes((arena), sizeof(type), (count), _Alignof(type)))
void *arena_array_bytes(struct arena *arena, size_t item_bytes, size_t count, size_t alignment);

#endif
