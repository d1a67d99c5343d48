/*
 * MD5 (RFC 1321), the checksum of Parallels format extensions. A checksum and nothing more.
 */
#ifndef INSTAR_GUEST_BASE_MD5_H
#define INSTAR_GUEST_BASE_MD5_H

#include <stddef.h>
#include <stdint.h>

#define MD5_DIGEST_BYTES 16u
#define MD5_BLOCK_BYTES 64u

struct md5 {
    uint32_t state[4];
    uint64_t length_bytes;
    uint8_t block[MD5_BLOCK_BYTES];
};

void md5_begin(struct md5 *md5);
void md5_add(struct md5 *md5, const void *bytes, size_t length);
/* Writes the digest; the state is used up. */
void md5_end(struct md5 *md5, uint8_t ret_digest[MD5_DIGEST_BYTES]);

#endif
