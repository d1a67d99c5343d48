/*
 * The libraries' states, one set for each lane, since none of them may be used by two at a time.
 *
 * A lane may not allocate, so lane 0 makes the states for all lanes before it submits a first job
 * that needs them. zstd's contexts are of its static kind: made once in a block of memory that is
 * enough for every stream, and never growing afterwards.
 */
#ifndef INSTAR_GUEST_CODEC_CODEC_STATE_H
#define INSTAR_GUEST_CODEC_CODEC_STATE_H

#include "guest/codec/codec.h"
#include "guest/core/lanes.h"

struct libdeflate_decompressor;
struct libdeflate_compressor;
struct ZSTD_DCtx_s;
struct ZSTD_CCtx_s;
struct decode_queue;

struct codec_state {
    struct libdeflate_decompressor *inflater;
    struct libdeflate_compressor *deflater;
    struct ZSTD_DCtx_s *zstd_decoder;
    struct ZSTD_CCtx_s *zstd_encoder;
};

struct codec {
    struct arena *arena;
    struct lanes *lanes; /* NULL: everything is done at once */
    struct decode_queue *queue;
    struct codec_state lane[LANES_MAX];
};

/* Makes what decoding (encoding) `kind` needs, on all lanes. False: there is no memory for it. */
bool codec_prepare_decoding(struct codec *codec, enum stream_kind kind);
bool codec_prepare_encoding(struct codec *codec, enum stream_kind kind);

/* Decodes and encodes with a prepared state, as decoder.decode() and codec_encode() do. */
bool codec_state_decode(struct codec_state *state, enum stream_kind kind, const void *in,
                        size_t in_bytes, void *out, size_t out_bytes, size_t *ret_out_bytes);
size_t codec_state_encode(struct codec_state *state, enum stream_kind kind, const void *in,
                          size_t in_bytes, void *out, size_t out_bytes);

#endif
