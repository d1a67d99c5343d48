/*
 * malloc over the arena, for library code linked into the guest.
 *
 * The libraries allocate their states once and keep them, so free() has nothing to give back; what
 * a library would allocate again and again shows as an arena used up, not as a leak.
 */
#include "guest/codec/codec_heap.h"

#ifdef INSTAR_GUEST

#include <stdint.h>

#include "guest/base/checked.h"

#define MALLOC_ALIGNMENT 64u

void *malloc(size_t bytes);
void *calloc(size_t count, size_t bytes);
void free(void *memory);
void __stack_chk_fail(void);

static struct arena *heap;

void codec_heap_start(struct arena *arena)
{
    heap = arena;
}

void *malloc(size_t bytes)
{
    return heap ? arena_alloc(heap, bytes, MALLOC_ALIGNMENT) : NULL;
}

void *calloc(size_t count, size_t bytes)
{
    uint64_t total;

    return mul_u64(count, bytes, &total) ? malloc((size_t)total) : NULL; /* the arena is zeroed */
}

void free(void *memory)
{
    (void)memory;
}

/* Library code found its stack smashed: nothing in this guest can be trusted any more. */
void __stack_chk_fail(void)
{
    __builtin_trap();
}

#else

void codec_heap_start(struct arena *arena)
{
    (void)arena;
}

#endif
