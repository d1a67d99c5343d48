/*
 * Freestanding memcpy and friends.
 *
 * `rep movsb/stosb` runs at native speed at CPL 3 (and only there: see docs/architecture.md), is
 * one instruction for the compiler to get wrong, and is as fast as wide moves from a few hundred
 * bytes on, which is where our copies are.
 */
#include "guest/base/memory.h"

#ifdef INSTAR_GUEST

void *memcpy(void *restrict to, const void *restrict from, size_t length)
{
    void *cursor = to;
    __asm__ volatile("rep movsb" : "+D"(cursor), "+S"(from), "+c"(length) : : "memory");
    return to;
}

void *memset(void *to, int value, size_t length)
{
    void *cursor = to;
    __asm__ volatile("rep stosb" : "+D"(cursor), "+c"(length) : "a"(value) : "memory");
    return to;
}

void *memmove(void *to, const void *from, size_t length)
{
    unsigned char *to_bytes = to;
    const unsigned char *from_bytes = from;
    if (to_bytes <= from_bytes || to_bytes >= from_bytes + length) {
        return memcpy(to, from, length);
    }
    while (length > 0) {
        length--;
        to_bytes[length] = from_bytes[length];
        __asm__ volatile("" : : : "memory"); /* not to become a call of memmove */
    }
    return to;
}

int memcmp(const void *left, const void *right, size_t length)
{
    const unsigned char *left_bytes = left;
    const unsigned char *right_bytes = right;
    for (size_t i = 0; i < length; i++) {
        if (left_bytes[i] != right_bytes[i]) {
            return left_bytes[i] < right_bytes[i] ? -1 : 1;
        }
    }
    return 0;
}

size_t strlen(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
        __asm__ volatile("" : : : "memory"); /* not to become a call of strlen */
    }
    return length;
}

#endif
