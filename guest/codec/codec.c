/*
 * The codecs of a run: at once on lane 0, or put aside for any lane (decode_queue.h).
 */
#include "guest/codec/codec.h"

#include <libdeflate.h>

#include "guest/codec/codec_heap.h"
#include "guest/codec/codec_state.h"
#include "guest/codec/decode_queue.h"
#include "guest/core/context.h"

enum instar_error codec_new(struct arena *arena, struct codec **ret_codec)
{
    codec_heap_start(arena);
    libdeflate_set_memory_allocator(codec_heap_alloc, codec_heap_free);
    *ret_codec = arena_array(arena, struct codec, 1);
    if (!*ret_codec) {
        return INSTAR_NO_MEMORY;
    }
    (*ret_codec)->arena = arena;
    return INSTAR_OK;
}

enum instar_error codec_use_lanes(struct codec *codec, struct lanes *lanes)
{
    codec->lanes = lanes;
    return decode_queue_new(codec);
}

enum instar_error codec_of(struct context *context, struct codec **ret_codec)
{
    *ret_codec = context->decoder.state;
    return *ret_codec ? INSTAR_OK : codec_new(&context->arena, ret_codec);
}

static bool decode(void *context, enum stream_kind kind, const void *in, size_t in_bytes, void *out,
                   size_t out_bytes, size_t *ret_out_bytes)
{
    struct codec *codec = context;

    return codec_prepare_decoding(codec, kind) &&
           codec_state_decode(&codec->lane[0], kind, in, in_bytes, out, out_bytes, ret_out_bytes);
}

struct decoder codec_decoder(struct codec *codec)
{
    return (struct decoder){
        .decode = decode,
        .room = decode_queue_room,
        .submit = decode_queue_submit,
        .finish = decode_queue_finish,
        .state = codec,
    };
}

size_t codec_encode(struct codec *codec, enum stream_kind kind, const void *in, size_t in_bytes,
                    void *out, size_t out_bytes)
{
    return codec_prepare_encoding(codec, kind)
               ? codec_state_encode(&codec->lane[0], kind, in, in_bytes, out, out_bytes)
               : 0;
}
