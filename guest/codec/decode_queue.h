/*
 * Streams put aside: the functions of struct decoder (core/decoder.h) that are about lanes. `state`
 * is the codec.
 */
#ifndef INSTAR_GUEST_CODEC_DECODE_QUEUE_H
#define INSTAR_GUEST_CODEC_DECODE_QUEUE_H

#include "guest/core/decoder.h"

struct codec;

/* Makes codec->queue. Errors: INSTAR_NO_MEMORY. */
MUST_CHECK enum instar_error decode_queue_new(struct codec *codec);

void *decode_queue_room(void *state, size_t in_bytes);
void decode_queue_submit(void *state, const struct decode_request *request, uint64_t tag);
enum instar_error decode_queue_finish(void *state, uint64_t count, uint64_t *ret_tag);

#endif
