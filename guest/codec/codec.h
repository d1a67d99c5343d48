/*
 * Decompression and compression, by libdeflate and zstd, within the arena.
 *
 * The libraries are the Debian ones, linked into the guest; their memory comes from the run's arena
 * and is bounded by it. Output never passes the caller's buffer, so a decompression bomb is at most
 * one cluster at a time. A stream that does not decode is an error value, never a crash to catch.
 * With codec_use_lanes() the work is shared with the run's other lane; what comes out is the same.
 */
#ifndef INSTAR_GUEST_CODEC_CODEC_H
#define INSTAR_GUEST_CODEC_CODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/base/arena.h"
#include "guest/base/error.h"
#include "guest/core/decoder.h"

struct codec;
struct context;
struct lanes;

/*
 * The codecs of one run; the libraries' states are made at first use. Call once a run.
 * Errors: INSTAR_NO_MEMORY.
 */
MUST_CHECK enum instar_error codec_new(struct arena *arena, struct codec **ret_codec);

/*
 * Lets the codec put streams aside, for all lanes of the run to decode. Once, before its use.
 * Errors: INSTAR_NO_MEMORY.
 */
MUST_CHECK enum instar_error codec_use_lanes(struct codec *codec, struct lanes *lanes);

/* The decoder for a context, over this codec. */
struct decoder codec_decoder(struct codec *codec);

/* The codec behind the context's decoder, or a new one. Errors: INSTAR_NO_MEMORY. */
MUST_CHECK enum instar_error codec_of(struct context *context, struct codec **ret_codec);

/*
 * Encodes in[0..in_bytes) into out[0..out_bytes) at the kind's default level. Returns the stream's
 * length, or 0 when it would not fit: then the data is better stored as it is.
 */
size_t codec_encode(struct codec *codec, enum stream_kind kind, const void *in, size_t in_bytes,
                    void *out, size_t out_bytes);

#endif
