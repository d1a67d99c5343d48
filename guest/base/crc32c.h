/*
 * CRC-32C (Castagnoli), the checksum of VHDX metadata.
 */
#ifndef INSTAR_GUEST_BASE_CRC32C_H
#define INSTAR_GUEST_BASE_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/* The CRC of `length` more bytes after those whose CRC is `crc`; begin with 0. */
uint32_t crc32c(uint32_t crc, const void *bytes, size_t length);

#endif
