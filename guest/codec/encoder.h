/*
 * Encodes blocks ahead: a writer gives it a few blocks, all lanes encode them, and the writer takes
 * them back in the same order. Places are allocated when a block is taken, so the file does not
 * depend on who encoded what.
 */
#ifndef INSTAR_GUEST_CODEC_ENCODER_H
#define INSTAR_GUEST_CODEC_ENCODER_H

#include "guest/codec/codec.h"

struct encoder;

/*
 * An encoder of `kind` for streams of up to packed_bytes_max, by the run's codec.
 * Errors: INSTAR_NO_MEMORY.
 */
MUST_CHECK enum instar_error encoder_new(struct context *context, enum stream_kind kind,
                                         size_t packed_bytes_max, struct encoder **ret_encoder);

/* Whether another block can be given before one has to be taken. */
bool encoder_has_room(const struct encoder *encoder);

/* Gives bytes[0..length), which stay as they are until they are taken. */
void encoder_put(struct encoder *encoder, const void *bytes, size_t length);

/*
 * Takes the oldest block that was given. Returns its stream's length, with *ret_packed pointing to
 * it until the next encoder_put(), or 0 when it would not fit into packed_bytes_max.
 */
size_t encoder_take(struct encoder *encoder, const uint8_t **ret_packed);

#endif
