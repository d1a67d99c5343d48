/*
 * The copying core: from a list of inputs to a writer, chunk by chunk.
 */
#ifndef INSTAR_GUEST_OPS_CONVERT_COPY_H
#define INSTAR_GUEST_OPS_CONVERT_COPY_H

#include "guest/core/layer_read.h"
#include "guest/ops/convert.h"
#include "guest/writers/writer.h"

/* Sources behind each other, as one disk. */
struct source {
    unsigned count;
    struct image *image[CONVERT_INPUTS_MAX];
    uint64_t start[CONVERT_INPUTS_MAX]; /* bytes; of each image in the joint disk */
    uint64_t size_bytes;                /* of the joint disk */
};

struct copy {
    struct context *context;
    const struct convert_config *config;
    const struct source *source;
    struct target *target;
    uint64_t source_start;  /* byte of the source that becomes byte 0 of the target */
    uint64_t length;        /* bytes to copy; the rest of the target up to its size is zeros */
    uint64_t written_bytes; /* handed to the writer as data */
};

/*
 * Copies everything, allocating its buffers out of the context's arena. Errors: INSTAR_IO with the
 * words of qemu-img FAIL()ed, INSTAR_NO_MEMORY.
 */
MUST_CHECK enum instar_error copy_run(struct copy *copy);

/* Ends the target's file, with the same errors. */
MUST_CHECK enum instar_error copy_finish(struct copy *copy);

#endif
