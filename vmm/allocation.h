/*
 * Which bytes of a file the file system holds, and a fingerprint of that.
 *
 * qemu-img's answers depend on it (raw holes, preallocated qcow2, flat VMDK): the same bytes copied
 * without their holes map differently. So a recorded answer is only good for a copy with the same
 * allocation, and the fingerprint is how a fixture or a baseline says which allocation that was.
 */
#ifndef INSTAR_VMM_ALLOCATION_H
#define INSTAR_VMM_ALLOCATION_H

#include <stdint.h>

/* One run of data as SEEK_DATA and SEEK_HOLE delimit it; length_bytes is never 0. */
struct allocation_run {
    uint64_t start_bytes;
    uint64_t length_bytes;
};

/*
 * Finds the first run of data that ends after `from_bytes`, cut to begin no earlier than there and
 * to end no later than `size_bytes`. Moves the descriptor's file position. Returns 1 with *ret
 * set, 0 when only hole is left, -1 with errno.
 */
int allocation_next_data(int fd, uint64_t from_bytes, uint64_t size_bytes,
                         struct allocation_run *ret);

#define ALLOCATION_FINGERPRINT_CHARS 64u

/*
 * SHA-256, in lower-case hexadecimal with a final NUL, of this text: a line "START LENGTH" in
 * decimal bytes for each run of data in order, then a line "size N" with the file's length. Returns
 * 0, or -1 with errno and *ret_hex untouched. The caller keeps the file from changing meanwhile.
 */
int allocation_fingerprint(int fd, char ret_hex[ALLOCATION_FINGERPRINT_CHARS + 1]);

#endif
