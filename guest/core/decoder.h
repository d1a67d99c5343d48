/*
 * What drivers need to read compressed data, without linking the libraries.
 *
 * Only the guest that converts carries decompressors; it puts one into the context (codec.h makes
 * it). `map` and `info` have none, and never ask. A stream is decoded at once, or put aside to be
 * decoded by any lane before finish() returns.
 */
#ifndef INSTAR_GUEST_CORE_DECODER_H
#define INSTAR_GUEST_CORE_DECODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/base/error.h"

enum stream_kind {
    STREAM_DEFLATE, /* RFC 1951, no wrapper: qcow2, qcow */
    STREAM_ZLIB,    /* RFC 1950: vmdk, dmg, cloop */
    STREAM_ZSTD,    /* RFC 8878: qcow2 compression type 1 */
};

/* A stream that is decoded later. */
struct decode_request {
    enum stream_kind kind;
    const void *in; /* from decoder.room() */
    size_t in_bytes;
    void *out;                 /* stays the caller's to leave alone */
    size_t out_bytes;          /* that it has to make, no less and no more */
    enum instar_error failure; /* what it counts as when it does not */
};

struct decoder {
    /*
     * Decodes the stream at in[0..in_bytes) into out[0..out_bytes); bytes after the stream's end
     * are ignored. *ret_out_bytes is how many bytes it made. Returns false for a stream that is
     * damaged, ends early, or makes more than out_bytes.
     */
    bool (*decode)(void *state, enum stream_kind kind, const void *in, size_t in_bytes, void *out,
                   size_t out_bytes, size_t *ret_out_bytes);

    /*
     * Memory for a stream of in_bytes that is to be submitted next, for as long as it is needed;
     * NULL: there is none, so decode it at once. May wait for streams submitted earlier.
     */
    void *(*room)(void *state, size_t in_bytes);

    /* Takes a stream over. *tag goes with it: what the next ones belong to, see finish(). */
    void (*submit)(void *state, const struct decode_request *request, uint64_t tag);

    /*
     * Waits until the first `count` streams ever submitted are decoded. Returns INSTAR_OK, or the
     * failure of the first one of them that failed, with its tag.
     */
    enum instar_error (*finish)(void *state, uint64_t count, uint64_t *ret_tag);

    void *state;
    uint64_t tag;       /* for submit(): the reader's, who puts here what it wants told */
    uint64_t submitted; /* streams ever */
};

#endif
