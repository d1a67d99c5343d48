/*
 * The five functions of <string.h> that the guest has, and no others.
 *
 * Hosted builds take the libc's; the freestanding guest links memory.c, because compilers may call
 * these whatever the flags say.
 */
#ifndef INSTAR_GUEST_BASE_MEMORY_H
#define INSTAR_GUEST_BASE_MEMORY_H

#ifdef INSTAR_GUEST
#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t length);
void *memmove(void *to, const void *from, size_t length);
void *memset(void *to, int value, size_t length);
int memcmp(const void *left, const void *right, size_t length);
size_t strlen(const char *text);
#else
#include <string.h>
#endif

#endif
