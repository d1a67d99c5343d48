/*
 * malloc over the arena, for library code linked into the guest.
 *
 * The libraries allocate their states once and keep them, so free() has nothing to give back; what
 * a library would allocate again and again shows as an arena used up, not as a leak. They are given
 * these functions by name, so that hosted builds are bounded in the same way; in the guest their
 * references to malloc need an answer besides.
 */
#include "guest/codec/codec_heap.h"

#include <stdint.h>

#include "guest/base/checked.h"

#define MALLOC_ALIGNMENT 64u

static struct arena *heap;

void codec_heap_start(struct arena *arena)
{
    heap = arena;
}

void *codec_heap_alloc(size_t bytes)
{
    return heap ? arena_alloc(heap, bytes, MALLOC_ALIGNMENT) : NULL;
}

void codec_heap_free(void *memory)
{
    (void)memory;
}

#ifdef INSTAR_GUEST

void *malloc(size_t bytes);
void *calloc(size_t count, size_t bytes);
void free(void *memory);
void __stack_chk_fail(void);

void *malloc(size_t bytes)
{
    return codec_heap_alloc(bytes);
}

void *calloc(size_t count, size_t bytes)
{
    uint64_t total;

    /* The arena is zeroed. */
    return mul_u64(count, bytes, &total) ? codec_heap_alloc((size_t)total) : NULL;
}

void free(void *memory)
{
    codec_heap_free(memory);
}

/* Library code found its stack smashed: nothing in this guest can be trusted any more. */
void __stack_chk_fail(void)
{
    __builtin_trap();
}

#endif
