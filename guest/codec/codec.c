/*
 * Both libraries work on whole buffers here, because clusters are small and both ends are in
 * memory: no window has to be kept, and a zstd frame with a huge window costs nothing.
 */
#include "guest/codec/codec.h"

#include <libdeflate.h>
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

#include "guest/codec/codec_heap.h"

/*
 * Measured on 128 MiB of source text in 64 KiB clusters: zlib as qemu calls it (level 6, 4 KiB
 * window) makes 38.3 MB; libdeflate level 1 makes 37.4 MB in 0.69 s, level 6 makes 34.4 MB in 1.88
 * s. Level 1 is already smaller than qemu-img's images, so it is time that decides.
 */
#define DEFLATE_LEVEL 1
#define ZSTD_LEVEL 3

struct codec {
    struct libdeflate_decompressor *inflater;
    struct libdeflate_compressor *deflater;
    ZSTD_DCtx *zstd_decoder;
    ZSTD_CCtx *zstd_encoder;
};

static void *zstd_alloc(void *opaque, size_t bytes)
{
    (void)opaque;
    return codec_heap_alloc(bytes);
}

static void zstd_free(void *opaque, void *memory)
{
    (void)opaque;
    codec_heap_free(memory);
}

static const ZSTD_customMem zstd_memory = {.customAlloc = zstd_alloc, .customFree = zstd_free};

enum instar_error codec_new(struct arena *arena, struct codec **ret_codec)
{
    codec_heap_start(arena);
    libdeflate_set_memory_allocator(codec_heap_alloc, codec_heap_free);
    *ret_codec = arena_array(arena, struct codec, 1);
    return *ret_codec ? INSTAR_OK : INSTAR_NO_MEMORY;
}

static bool decode_deflate(struct codec *codec, enum stream_kind kind, const void *in,
                           size_t in_bytes, void *out, size_t out_bytes, size_t *ret_out_bytes)
{
    enum libdeflate_result result;
    size_t used;

    if (!codec->inflater) {
        codec->inflater = libdeflate_alloc_decompressor();
    }
    if (!codec->inflater) {
        return false;
    }
    result = kind == STREAM_ZLIB
                 ? libdeflate_zlib_decompress_ex(codec->inflater, in, in_bytes, out, out_bytes,
                                                 &used, ret_out_bytes)
                 : libdeflate_deflate_decompress_ex(codec->inflater, in, in_bytes, out, out_bytes,
                                                    &used, ret_out_bytes);
    return result == LIBDEFLATE_SUCCESS;
}

/* Frames behind each other are one stream; what follows the last one needed is ignored. */
static bool decode_zstd(struct codec *codec, const uint8_t *in, size_t in_bytes, uint8_t *out,
                        size_t out_bytes, size_t *ret_out_bytes)
{
    size_t made = 0;

    if (!codec->zstd_decoder) {
        codec->zstd_decoder = ZSTD_createDCtx_advanced(zstd_memory);
    }
    if (!codec->zstd_decoder) {
        return false;
    }
    while (made < out_bytes) {
        size_t frame_bytes = ZSTD_findFrameCompressedSize(in, in_bytes);
        if (ZSTD_isError(frame_bytes) || frame_bytes == 0) {
            return false;
        }
        size_t got =
            ZSTD_decompressDCtx(codec->zstd_decoder, out + made, out_bytes - made, in, frame_bytes);
        if (ZSTD_isError(got)) {
            return false;
        }
        made += got;
        in += frame_bytes;
        in_bytes -= frame_bytes;
    }
    *ret_out_bytes = made;
    return true;
}

static bool decode(void *state, enum stream_kind kind, const void *in, size_t in_bytes, void *out,
                   size_t out_bytes, size_t *ret_out_bytes)
{
    struct codec *codec = state;

    if (kind == STREAM_ZSTD) {
        return decode_zstd(codec, in, in_bytes, out, out_bytes, ret_out_bytes);
    }
    return decode_deflate(codec, kind, in, in_bytes, out, out_bytes, ret_out_bytes);
}

struct decoder codec_decoder(struct codec *codec)
{
    return (struct decoder){.decode = decode, .state = codec};
}

static size_t encode_deflate(struct codec *codec, enum stream_kind kind, const void *in,
                             size_t in_bytes, void *out, size_t out_bytes)
{
    if (!codec->deflater) {
        codec->deflater = libdeflate_alloc_compressor(DEFLATE_LEVEL);
    }
    if (!codec->deflater) {
        return 0;
    }
    return kind == STREAM_ZLIB
               ? libdeflate_zlib_compress(codec->deflater, in, in_bytes, out, out_bytes)
               : libdeflate_deflate_compress(codec->deflater, in, in_bytes, out, out_bytes);
}

static size_t encode_zstd(struct codec *codec, const void *in, size_t in_bytes, void *out,
                          size_t out_bytes)
{
    if (!codec->zstd_encoder) {
        codec->zstd_encoder = ZSTD_createCCtx_advanced(zstd_memory);
    }
    if (!codec->zstd_encoder) {
        return 0;
    }
    size_t made = ZSTD_compressCCtx(codec->zstd_encoder, out, out_bytes, in, in_bytes, ZSTD_LEVEL);
    return ZSTD_isError(made) ? 0 : made;
}

size_t codec_encode(struct codec *codec, enum stream_kind kind, const void *in, size_t in_bytes,
                    void *out, size_t out_bytes)
{
    if (kind == STREAM_ZSTD) {
        return encode_zstd(codec, in, in_bytes, out, out_bytes);
    }
    return encode_deflate(codec, kind, in, in_bytes, out, out_bytes);
}
