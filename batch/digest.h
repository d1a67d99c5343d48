/*
 * SHA-256, by libcrypto: of files, of answers, of whatever names something by its content.
 */
#ifndef INSTAR_BATCH_DIGEST_H
#define INSTAR_BATCH_DIGEST_H

#include <stdbool.h>
#include <stddef.h>

#define DIGEST_CHARS 64u

/* Lower-case hexadecimal with a final NUL. */
struct digest_hex {
    char text[DIGEST_CHARS + 1];
};

/* A digest in the making; NULL context: not begun. */
struct digest {
    void *context;
};

/* Begins. Returns false when memory ran out. */
bool digest_begin(struct digest *digest);

bool digest_add(struct digest *digest, const void *bytes, size_t length);

/* Ends and frees. Returns false when any step had failed. */
bool digest_end(struct digest *digest, struct digest_hex *ret);

/* Frees one that is not wanted any more; safe on one that was never begun. */
void digest_cancel(struct digest *digest);

/* All at once. */
bool digest_of(const void *bytes, size_t length, struct digest_hex *ret);

/*
 * Of an open regular file from its start to its end; holes are zeros. The descriptor's position
 * moves. Returns 0, or -1 and errno.
 */
int digest_of_file(int fd, struct digest_hex *ret);

#endif
