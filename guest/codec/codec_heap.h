/*
 * Where the compression libraries' malloc goes.
 */
#ifndef INSTAR_GUEST_CODEC_CODEC_HEAP_H
#define INSTAR_GUEST_CODEC_CODEC_HEAP_H

#include "guest/base/arena.h"

/* Lets malloc and calloc of this guest take from `arena`. Hosted builds have the libc's. */
void codec_heap_start(struct arena *arena);

#endif
