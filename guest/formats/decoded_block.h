/*
 * One decoded block of a compressed image, kept because reads of its parts follow each other.
 */
#ifndef INSTAR_GUEST_FORMATS_DECODED_BLOCK_H
#define INSTAR_GUEST_FORMATS_DECODED_BLOCK_H

#include "guest/core/file.h"

struct decoded_block {
    struct context *context;
    bool is_loaded;
    uint64_t key;   /* which block `bytes` holds */
    uint8_t *bytes; /* block_bytes; zeros behind what the stream made */
    size_t block_bytes;
    size_t made_bytes; /* by the stream */
    uint8_t *packed;
    size_t packed_max;
};

/*
 * Room for blocks of `block_bytes` out of streams of up to `packed_max` bytes, both checked against
 * the format's limits by the caller; NULL when the arena is used up.
 */
struct decoded_block *decoded_block_new(struct context *context, size_t block_bytes,
                                        size_t packed_max);

/* Where a block's stream is, and what it has to make. */
struct packed_block {
    enum stream_kind kind;
    uint64_t key;
    uint64_t offset; /* of the stream in the file */
    size_t packed_bytes;
    size_t block_bytes;        /* that a whole block has */
    size_t needed_bytes;       /* that its stream has to make */
    enum instar_error failure; /* what a stream counts as that is too long or does not */
};

/*
 * Reads [within, within + length) of a block to `to`. A whole block may be put aside: then `to` is
 * filled, and a failure told, by the decoder's finish(). Errors: INSTAR_IO for the file;
 * packed->failure.
 */
MUST_CHECK enum instar_error decoded_block_read(struct decoded_block *block, struct file *file,
                                                const struct packed_block *packed, size_t within,
                                                void *to, size_t length);

/*
 * Makes block `key` the loaded one, out of the stream at [offset, offset + packed_bytes) of the
 * file, unless it is already. Errors: INSTAR_IO for the file; INSTAR_INVALID_SOURCE for a stream
 * that is too long, damaged or makes more than a block.
 */
MUST_CHECK enum instar_error decoded_block_load(struct decoded_block *block, struct file *file,
                                                enum stream_kind kind, uint64_t key,
                                                uint64_t offset, size_t packed_bytes);

#endif
