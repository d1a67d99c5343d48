/*
 * The one way to take numbers out of untrusted bytes.
 *
 * A cursor walks a buffer that was copied out of a file once. A read past its end gives zeros and
 * sets `failed`, which sticks: a parser takes all its fields, then asks cursor_ok() once. No format
 * code casts or indexes raw image bytes; a test of the tree greps for it.
 */
#ifndef INSTAR_GUEST_BASE_CURSOR_H
#define INSTAR_GUEST_BASE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct cursor {
    const uint8_t *bytes;
    size_t length;
    size_t position; /* never above length */
    bool failed;
};

/* A cursor over bytes[0..length); the buffer stays the caller's and must outlive the cursor. */
struct cursor cursor_over(const void *bytes, size_t length);

/* Whether every read so far was within the buffer. */
static inline bool cursor_ok(const struct cursor *c)
{
    return !c->failed;
}

static inline size_t cursor_left(const struct cursor *c)
{
    return c->length - c->position;
}

/* Moves to `position` from the buffer's start; past the end: fails, position unchanged. */
void cursor_seek(struct cursor *c, size_t position);
void cursor_skip(struct cursor *c, size_t length);

/* The next number, big or little endian; zero once failed. */
uint8_t cursor_u8(struct cursor *c);
uint16_t cursor_be16(struct cursor *c);
uint32_t cursor_be32(struct cursor *c);
uint64_t cursor_be64(struct cursor *c);
uint16_t cursor_le16(struct cursor *c);
uint32_t cursor_le32(struct cursor *c);
uint64_t cursor_le64(struct cursor *c);

/* Copies the next `length` bytes to `to`; all zeros on failure. */
void cursor_copy(struct cursor *c, void *to, size_t length);

/* The next `length` bytes in place (valid as long as the buffer), or NULL on failure. */
const uint8_t *cursor_take(struct cursor *c, size_t length);

/* Numbers at a known place of a buffer that the caller has checked to be long enough. */
uint16_t load_be16(const uint8_t *bytes);
uint32_t load_be32(const uint8_t *bytes);
uint64_t load_be64(const uint8_t *bytes);
uint16_t load_le16(const uint8_t *bytes);
uint32_t load_le32(const uint8_t *bytes);
uint64_t load_le64(const uint8_t *bytes);

#endif
