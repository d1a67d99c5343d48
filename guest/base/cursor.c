/*
 * Cursor reads. The loads go byte by byte: compilers fold them into one load and a byte swap, and
 * no alignment or aliasing rule is ever at stake.
 */
#include "guest/base/cursor.h"

#include "guest/base/memory.h"

uint16_t load_be16(const uint8_t *bytes)
{
    return (uint16_t)((bytes[0] << 8) | bytes[1]);
}

uint32_t load_be32(const uint8_t *bytes)
{
    return ((uint32_t)load_be16(bytes) << 16) | load_be16(bytes + 2);
}

uint64_t load_be64(const uint8_t *bytes)
{
    return ((uint64_t)load_be32(bytes) << 32) | load_be32(bytes + 4);
}

uint16_t load_le16(const uint8_t *bytes)
{
    return (uint16_t)((bytes[1] << 8) | bytes[0]);
}

uint32_t load_le32(const uint8_t *bytes)
{
    return ((uint32_t)load_le16(bytes + 2) << 16) | load_le16(bytes);
}

uint64_t load_le64(const uint8_t *bytes)
{
    return ((uint64_t)load_le32(bytes + 4) << 32) | load_le32(bytes);
}

struct cursor cursor_over(const void *bytes, size_t length)
{
    return (struct cursor){.bytes = bytes, .length = length};
}

const uint8_t *cursor_take(struct cursor *c, size_t length)
{
    if (c->failed || length > cursor_left(c)) {
        c->failed = true;
        return NULL;
    }
    const uint8_t *taken = c->bytes + c->position;
    c->position += length;
    return taken;
}

void cursor_seek(struct cursor *c, size_t position)
{
    if (position > c->length) {
        c->failed = true;
        return;
    }
    c->position = position;
}

void cursor_skip(struct cursor *c, size_t length)
{
    (void)cursor_take(c, length);
}

uint8_t cursor_u8(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 1);
    return bytes ? bytes[0] : 0;
}

uint16_t cursor_be16(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 2);
    return bytes ? load_be16(bytes) : 0;
}

uint32_t cursor_be32(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 4);
    return bytes ? load_be32(bytes) : 0;
}

uint64_t cursor_be64(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 8);
    return bytes ? load_be64(bytes) : 0;
}

uint16_t cursor_le16(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 2);
    return bytes ? load_le16(bytes) : 0;
}

uint32_t cursor_le32(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 4);
    return bytes ? load_le32(bytes) : 0;
}

uint64_t cursor_le64(struct cursor *c)
{
    const uint8_t *bytes = cursor_take(c, 8);
    return bytes ? load_le64(bytes) : 0;
}

void cursor_copy(struct cursor *c, void *to, size_t length)
{
    const uint8_t *bytes = cursor_take(c, length);
    if (bytes) {
        memcpy(to, bytes, length);
    } else {
        memset(to, 0, length);
    }
}
