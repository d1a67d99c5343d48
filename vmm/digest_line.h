/*
 * The lines of a digest's description (digest_sink.h), read back.
 *
 * They come from a worker, which a guest may have taken over: a line that is not exactly as the
 * sink writes it, or does not follow on the one before, is refused.
 */
#ifndef INSTAR_VMM_DIGEST_LINE_H
#define INSTAR_VMM_DIGEST_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vmm/digest_sink.h"

/* A range of chunks that have been described. */
struct digest_range {
    uint64_t start; /* number of the first chunk */
    uint64_t count; /* at least 1; 1 unless they are zeros */
    bool is_zero;
    char hex[DIGEST_HEX_CHARS + 1]; /* of a chunk that is not all zeros */
};

struct digest_reader {
    /* Takes the next range, in rising order and without gaps. false: stop. */
    bool (*range)(void *context, const struct digest_range *range);
    void *context;
    bool has_header;
    bool has_size;
    bool is_padded;
    uint64_t size_bytes; /* known from the header on if it is padded, else at the end */
    uint64_t next;       /* number of the chunk that is to be described next */
    size_t length;
    char line[DIGEST_LINE_BYTES_MAX];
    /* What follows the description, when it has ended: the digest first. */
    char hex[DIGEST_HEX_CHARS + 1];
};

/* A reader that has read nothing. */
void digest_reader_init(struct digest_reader *reader,
                        bool (*range)(void *context, const struct digest_range *range),
                        void *context);

/* Reads on. false: this is no description, or range() has said stop. */
bool digest_reader_take(struct digest_reader *reader, const char *bytes, size_t length);

/* Whether the description is complete. */
bool digest_reader_has_ended(const struct digest_reader *reader);

#endif
