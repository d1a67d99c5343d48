/*
 * Bounded text formatting for messages, without a libc.
 *
 * Knows what qemu-img's messages need and nothing else: %s %.*s %c %d %i %u %x %X %%, the
 * flags 0 and # with a width, and the length modifiers l, ll, z. Output never passes the buffer
 * and always ends in NUL; what does not fit is cut.
 */
#ifndef INSTAR_GUEST_BASE_TEXT_H
#define INSTAR_GUEST_BASE_TEXT_H

#include <stdarg.h>
#include <stddef.h>

#include "guest/base/error.h"

/* Formats into buffer[0..capacity); returns the length written, without the NUL. capacity > 0. */
size_t text_format(char *buffer, size_t capacity, const char *format, ...) PRINTF_LIKE(3, 4);
size_t text_vformat(char *buffer, size_t capacity, const char *format, va_list arguments)
    PRINTF_LIKE(3, 0);

#endif
