/*
 * Telling zeros from data, fast.
 */
#ifndef INSTAR_GUEST_BASE_ZEROS_H
#define INSTAR_GUEST_BASE_ZEROS_H

#include <stdbool.h>
#include <stddef.h>

/* Whether all `length` bytes are zero. Fast for any length; data mostly ends it within 64 bytes. */
bool bytes_are_zero(const void *bytes, size_t length);

#endif
