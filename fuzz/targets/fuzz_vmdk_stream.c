/*
 * Target functions: the vmdk driver's open and block_status over streamOptimized extents: the
 * header defers to a footer between markers, and grains are compressed.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused (image_walk.h).
 * The header and the markers are put around the input, which no fuzzer finds by itself: its first
 * sector is the footer's header, the rest is what lies between. In one of two inputs, told by the
 * last byte, the markers are the input's own too.
 */
#include <string.h>

#include "fuzz/harness/image_walk.h"

#define SECTOR 512u
#define MIDDLE_BYTES_MAX 65536u
#define FOOTER_MARKER 3u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t image[SECTOR + MIDDLE_BYTES_MAX + 3 * SECTOR];
    size_t middle_bytes = size > SECTOR ? (size - SECTOR) / SECTOR * SECTOR : 0;

    if (size < SECTOR || middle_bytes > MIDDLE_BYTES_MAX) {
        return 0;
    }
    uint8_t *footer = image + SECTOR + middle_bytes;
    memset(image, 0, SECTOR);
    memcpy(image, "KDMV\3\0\0\0\1\0\3\0\1", 13); /* version 3, compressed, with markers */
    memset(image + 56, 0xff, 8);                 /* the directory is told by the footer */
    memcpy(image + SECTOR, data + SECTOR, middle_bytes);
    memset(footer, 0, 3 * SECTOR);
    footer[12] = FOOTER_MARKER;
    memcpy(footer + SECTOR, data, SECTOR);
    if (data[size - 1] & 1) {
        memcpy(footer + SECTOR, "KDMV", 4);
    } else if (middle_bytes >= 3 * SECTOR) {
        footer -= 3 * SECTOR; /* what the input ends with has to do */
    }
    (void)image_walk(FORMAT_VMDK, image, (size_t)(footer - image) + 3 * SECTOR);
    return 0;
}
