/*
 * Putting numbers into bytes, big and little endian: the counterpart of load_*() for writers.
 */
#ifndef INSTAR_GUEST_BASE_STORE_H
#define INSTAR_GUEST_BASE_STORE_H

#include <stdint.h>

/* Each stores `value` at bytes[0..width); the caller has made room. */
static inline void store_be16(uint8_t *bytes, uint16_t value)
{
    bytes[0] = (uint8_t)(value >> 8);
    bytes[1] = (uint8_t)value;
}

static inline void store_be32(uint8_t *bytes, uint32_t value)
{
    store_be16(bytes, (uint16_t)(value >> 16));
    store_be16(bytes + 2, (uint16_t)value);
}

static inline void store_be64(uint8_t *bytes, uint64_t value)
{
    store_be32(bytes, (uint32_t)(value >> 32));
    store_be32(bytes + 4, (uint32_t)value);
}

static inline void store_le16(uint8_t *bytes, uint16_t value)
{
    bytes[0] = (uint8_t)value;
    bytes[1] = (uint8_t)(value >> 8);
}

static inline void store_le32(uint8_t *bytes, uint32_t value)
{
    store_le16(bytes, (uint16_t)value);
    store_le16(bytes + 2, (uint16_t)(value >> 16));
}

static inline void store_le64(uint8_t *bytes, uint64_t value)
{
    store_le32(bytes, (uint32_t)value);
    store_le32(bytes + 4, (uint32_t)(value >> 32));
}

#endif
