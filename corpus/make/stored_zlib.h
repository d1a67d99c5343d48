/*
 * A zlib stream of stored blocks (RFC 1950, RFC 1951 section 3.2.4): valid for every decoder, and
 * needs no compressor, so images made with it are the same bytes everywhere.
 */
#ifndef INSTAR_CORPUS_MAKE_STORED_ZLIB_H
#define INSTAR_CORPUS_MAKE_STORED_ZLIB_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define STORED_BLOCK_BYTES_MAX 65535u

/* Bytes that `length` bytes become. */
static inline size_t stored_zlib_bytes(size_t length)
{
    size_t blocks =
        length == 0 ? 1 : (length + STORED_BLOCK_BYTES_MAX - 1) / STORED_BLOCK_BYTES_MAX;
    return 2 + 5 * blocks + length + 4;
}

/* Writes the stream of data[length] to `out`, which has room for stored_zlib_bytes(length). */
static inline void stored_zlib(const uint8_t *data, size_t length, uint8_t *out)
{
    *out++ = 0x78;
    *out++ = 0x01;
    uint32_t a = 1;
    uint32_t b = 0;
    size_t done = 0;
    do {
        size_t left = length - done;
        uint16_t now = (uint16_t)(left < STORED_BLOCK_BYTES_MAX ? left : STORED_BLOCK_BYTES_MAX);
        *out++ = now == left ? 1 : 0;
        *out++ = (uint8_t)now;
        *out++ = (uint8_t)(now >> 8);
        *out++ = (uint8_t)~now;
        *out++ = (uint8_t)(~now >> 8);
        memcpy(out, data + done, now);
        for (size_t i = 0; i < now; i++) {
            a = (a + out[i]) % 65521;
            b = (b + a) % 65521;
        }
        out += now;
        done += now;
    } while (done < length);
    *out++ = (uint8_t)(b >> 8);
    *out++ = (uint8_t)b;
    *out++ = (uint8_t)(a >> 8);
    *out++ = (uint8_t)a;
}

#endif
