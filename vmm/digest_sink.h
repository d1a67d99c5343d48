/*
 * A disk's content as one digest, the same whatever the image's format.
 *
 * The disk is cut into chunks of 1 MiB. Its description is text: a first line with the chunk size,
 * then a line "INDEX SHA-256" for each chunk or "INDEX zero COUNT" for each longest run of chunks
 * of zeros, then "size BYTES". The digest is the SHA-256 of that text, so anybody can check it, and
 * two descriptions that differ name the first chunk that differs. SHA-256 because nothing that is
 * cryptographic was faster here (tests/bench/hash_bench.sh has the figures).
 *
 * Works in a jailed process: no allocation and no system call after digest_sink_new().
 */
#ifndef INSTAR_VMM_DIGEST_SINK_H
#define INSTAR_VMM_DIGEST_SINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/uio.h>

#define DIGEST_CHUNK_BYTES (1u << 20)
#define DIGEST_HEX_CHARS 64u
/* Longest line of a description, its newline included. */
#define DIGEST_LINE_BYTES_MAX 128u

struct digest_sink;

/*
 * A sink of nothing yet. `line` (NULL: nobody) gets each line of the description, newline and all,
 * as soon as it is certain; it returns false to stop, which the next call here then reports.
 * Returns NULL and errno.
 */
struct digest_sink *digest_sink_new(bool (*line)(void *context, const char *text, size_t length),
                                    void *context);
/*
 * Has the last chunk hashed as if zeros followed up to its full length, so that disks of different
 * sizes have equal lines where their content is equal. The first line then tells the size, as
 * "padded from BYTES". To be said before digest_sink_resize().
 */
void digest_sink_pad(struct digest_sink *sink);

void digest_sink_free(struct digest_sink *sink);

/* The disk's size, before anything is written. False: it came too late, or twice. */
bool digest_sink_resize(struct digest_sink *sink, uint64_t size_bytes);

/*
 * Takes bytes of the disk, in ascending order, each chunk whole or not at all: what is left out is
 * zeros. False: a rule is broken, or `line` has said stop.
 */
bool digest_sink_write(struct digest_sink *sink, uint64_t offset, const struct iovec *pieces,
                       unsigned count);

/* Ends the description. False: a chunk is incomplete, or `line` has said stop. */
bool digest_sink_finish(struct digest_sink *sink, char ret_hex[DIGEST_HEX_CHARS + 1]);

#endif
