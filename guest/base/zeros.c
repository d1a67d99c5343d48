/*
 * Eight words at a time, or-ed together: compilers make vector code of it for whatever the baseline
 * has, and a block with data is left after its first 64 bytes.
 */
#include "guest/base/zeros.h"

#include <stdint.h>

#include "guest/base/memory.h"

bool bytes_are_zero(const void *bytes, size_t length)
{
    const uint8_t *at = bytes;

    for (; length >= 64; at += 64, length -= 64) {
        uint64_t word[8];
        memcpy(word, at, sizeof(word));
        if ((word[0] | word[1] | word[2] | word[3] | word[4] | word[5] | word[6] | word[7]) != 0) {
            return false;
        }
    }
    for (; length > 0; at++, length--) {
        if (*at != 0) {
            return false;
        }
    }
    return true;
}
