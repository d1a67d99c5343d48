/*
 * What drivers need to read compressed data, without linking the libraries.
 *
 * Only the guest that converts carries decompressors; it puts one into the context (codec.h makes
 * it). `map` and `info` have none, and never ask.
 */
#ifndef INSTAR_GUEST_CORE_DECODER_H
#define INSTAR_GUEST_CORE_DECODER_H

#include <stdbool.h>
#include <stddef.h>

#include "guest/base/error.h"

enum stream_kind {
    STREAM_DEFLATE, /* RFC 1951, no wrapper: qcow2, qcow */
    STREAM_ZLIB,    /* RFC 1950: vmdk, dmg, cloop */
    STREAM_ZSTD,    /* RFC 8878: qcow2 compression type 1 */
};

struct decoder {
    /*
     * Decodes the stream at in[0..in_bytes) into out[0..out_bytes); bytes after the stream's end
     * are ignored. *ret_out_bytes is how many bytes it made. Returns false for a stream that is
     * damaged, ends early, or makes more than out_bytes.
     */
    bool (*decode)(void *state, enum stream_kind kind, const void *in, size_t in_bytes, void *out,
                   size_t out_bytes, size_t *ret_out_bytes);
    void *state;
};

#endif
