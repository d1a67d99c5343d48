/*
 * Where the memory of the compression libraries comes from.
 */
#ifndef INSTAR_GUEST_CODEC_CODEC_HEAP_H
#define INSTAR_GUEST_CODEC_CODEC_HEAP_H

#include "guest/base/arena.h"

/* Lets codec_heap_alloc(), and malloc and calloc of the guest, take from `arena`. */
void codec_heap_start(struct arena *arena);

/* As malloc() and free(): NULL when the arena is used up; what is freed is not used again. */
void *codec_heap_alloc(size_t bytes);
void codec_heap_free(void *memory);

#endif
