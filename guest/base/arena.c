/*
 * The bump allocator behind arena.h.
 */
#include "guest/base/arena.h"

#include <stdbool.h>

#include "guest/base/checked.h"

struct arena arena_over(void *base, size_t capacity_bytes)
{
    return (struct arena){.base = base, .capacity_bytes = capacity_bytes};
}

void *arena_alloc(struct arena *arena, size_t bytes, size_t alignment)
{
    uintptr_t here = (uintptr_t)arena->base + arena->used_bytes;
    size_t padding = (size_t)(-here & (alignment - 1));
    size_t left = arena->capacity_bytes - arena->used_bytes;
    if (padding > left || bytes > left - padding) {
        return NULL;
    }
    arena->used_bytes += padding + bytes;
    return arena->base + (arena->used_bytes - bytes);
}

void *arena_array_bytes(struct arena *arena, size_t item_bytes, size_t count, size_t alignment)
{
    uint64_t bytes;
    if (!mul_u64(item_bytes, count, &bytes)) {
        return NULL;
    }
    return arena_alloc(arena, (size_t)bytes, alignment);
}
