/*
 * MD5, after the description in RFC 1321: 64 steps over blocks of 64 bytes.
 */
#include "guest/base/md5.h"

#include "guest/base/cursor.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"

/* Step constants: floor(2^32 * |sin(i + 1)|). */
static const uint32_t step_constant[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

/* Rotations: four in turn, other ones in each round. */
static const uint8_t step_rotation[4][4] = {
    {7, 12, 17, 22},
    {5, 9, 14, 20},
    {4, 11, 16, 23},
    {6, 10, 15, 21},
};

static uint32_t rotate_left(uint32_t value, unsigned bits)
{
    return value << bits | value >> (32 - bits);
}

/* The round's function of the three other words, and which word of the block the step takes. */
static uint32_t mix(unsigned step, uint32_t x, uint32_t y, uint32_t z, unsigned *ret_word)
{
    switch (step / 16) {
    case 0:
        *ret_word = step;
        return (x & y) | (~x & z);
    case 1:
        *ret_word = (5 * step + 1) % 16;
        return (x & z) | (y & ~z);
    case 2:
        *ret_word = (3 * step + 5) % 16;
        return x ^ y ^ z;
    default:
        *ret_word = (7 * step) % 16;
        return y ^ (x | ~z);
    }
}

static void add_block(struct md5 *md5)
{
    uint32_t a = md5->state[0];
    uint32_t b = md5->state[1];
    uint32_t c = md5->state[2];
    uint32_t d = md5->state[3];

    for (unsigned step = 0; step < 64; step++) {
        unsigned word;
        uint32_t mixed = mix(step, b, c, d, &word);
        uint32_t sum = a + mixed + step_constant[step] + load_le32(md5->block + 4 * word);
        a = d;
        d = c;
        c = b;
        b += rotate_left(sum, step_rotation[step / 16][step % 4]);
    }
    md5->state[0] += a;
    md5->state[1] += b;
    md5->state[2] += c;
    md5->state[3] += d;
}

void md5_begin(struct md5 *md5)
{
    *md5 = (struct md5){.state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}};
}

void md5_add(struct md5 *md5, const void *bytes, size_t length)
{
    const uint8_t *at = bytes;

    while (length > 0) {
        size_t used = md5->length_bytes % MD5_BLOCK_BYTES;
        size_t part = length < MD5_BLOCK_BYTES - used ? length : MD5_BLOCK_BYTES - used;
        memcpy(md5->block + used, at, part);
        md5->length_bytes += part;
        at += part;
        length -= part;
        if (md5->length_bytes % MD5_BLOCK_BYTES == 0) {
            add_block(md5);
        }
    }
}

void md5_end(struct md5 *md5, uint8_t ret_digest[MD5_DIGEST_BYTES])
{
    static const uint8_t padding[MD5_BLOCK_BYTES] = {0x80};
    uint64_t length_bits = md5->length_bytes * 8;
    uint8_t length_field[8];
    size_t used = md5->length_bytes % MD5_BLOCK_BYTES;

    /* Padding to 8 bytes before a block's end, where the length goes. */
    md5_add(md5, padding, used < 56 ? 56 - used : 120 - used);
    store_le64(length_field, length_bits);
    md5_add(md5, length_field, sizeof(length_field));
    for (unsigned i = 0; i < 4; i++) {
        store_le32(ret_digest + 4 * i, md5->state[i]);
    }
}
