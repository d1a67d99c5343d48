/*
 * See vhdx_image.h.
 */
#include "fuzz/harness/vhdx_image.h"

#include <string.h>

#include "guest/base/checksum_gate.h"
#include "guest/base/crc32c.h"

static const struct part {
    uint32_t offset;
    uint32_t length;
    uint32_t checked_bytes; /* what a CRC covers; 0: none */
} parts[] = {
    {0x10000, 80, 0x1000}, {0x20000, 80, 0x1000}, {0x30000, 272, 0x10000},
    {0x100000, 288, 0},    {0x110000, 64, 0},     {0x200000, VHDX_IMAGE_INPUT_MAX, 0},
};
#define PART_COUNT (sizeof(parts) / sizeof(parts[0]))

void vhdx_image_fix_crc(uint8_t *image, uint32_t offset, uint32_t length)
{
    memset(image + offset + 4, 0, 4);
    uint32_t crc = crc32c(0, image + offset, length);
    for (unsigned i = 0; i < 4; i++) {
        image[offset + 4 + i] = (uint8_t)(crc >> (8 * i));
    }
}

void vhdx_image_lay_out(uint8_t *image, const uint8_t *data, size_t size)
{
    uint8_t flags = size > 0 && checksums_count() ? data[0] : 0;
    size_t at = size > 0 ? 1 : 0;

    memcpy(image, "vhdxfile", 8);
    for (size_t i = 0; i < PART_COUNT; i++) {
        size_t length = size - at < parts[i].length ? size - at : parts[i].length;
        memset(image + parts[i].offset, 0, parts[i].length);
        if (length > 0) {
            memcpy(image + parts[i].offset, data + at, length);
        }
        at += length;
        if (parts[i].checked_bytes > 0 && (flags & (1u << i))) {
            vhdx_image_fix_crc(image, parts[i].offset, parts[i].checked_bytes);
        }
    }
}
