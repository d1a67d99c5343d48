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

/*
 * Makes block `key` the loaded one, out of the stream at [offset, offset + packed_bytes) of the
 * file, unless it is already. Errors: INSTAR_IO for the file; INSTAR_INVALID_SOURCE for a stream
 * that is too long, damaged or makes more than a block.
 */
MUST_CHECK enum instar_error decoded_block_load(struct decoded_block *block, struct file *file,
                                                enum stream_kind kind, uint64_t key,
                                                uint64_t offset, size_t packed_bytes);

#endif
