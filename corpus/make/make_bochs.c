/*
 * make_bochs FILE VERSION EXTENT_BYTES EXTENTS ALLOCATED : a Bochs growing redolog.
 *
 * VERSION is 1 or 2 (the disk size lies 4 bytes further on in 2). The first ALLOCATED extents are
 * there, with every second sector marked in their bitmaps. Layout: a header of 512 bytes, the
 * catalog (le32 extent numbers, ffffffff: none), then a bitmap and data for each extent.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER_BYTES 512u
#define SECTOR_BYTES 512u

static void put_le(uint8_t *at, uint64_t value, unsigned bytes)
{
    for (unsigned i = 0; i < bytes; i++) {
        at[i] = (uint8_t)(value >> (8 * i));
    }
}

static void make_header(uint8_t header[HEADER_BYTES], unsigned version, uint32_t extent_bytes,
                        uint32_t extents, uint32_t bitmap_bytes)
{
    memset(header, 0, HEADER_BYTES);
    memcpy(header, "Bochs Virtual HD Image", 22);
    memcpy(header + 32, "Redolog", 7);
    memcpy(header + 48, "Growing", 7);
    put_le(header + 64, version == 1 ? 0x10000 : 0x20000, 4);
    put_le(header + 68, HEADER_BYTES, 4);
    put_le(header + 72, extents, 4);
    put_le(header + 76, bitmap_bytes, 4);
    put_le(header + 80, extent_bytes, 4);
    put_le(header + (version == 1 ? 84 : 88), (uint64_t)extents * extent_bytes, 8);
}

/* Every second sector present, and each full of its extent's number. */
static int write_extent(FILE *file, uint32_t number, uint32_t extent_bytes, uint32_t bitmap_bytes)
{
    for (uint32_t i = 0; i < bitmap_bytes; i++) {
        fputc(i < extent_bytes / SECTOR_BYTES / 8 ? 0x55 : 0, file);
    }
    for (uint32_t i = 0; i < extent_bytes; i++) {
        fputc((int)(number + 1), file);
    }
    return ferror(file);
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        fprintf(stderr, "usage: make_bochs FILE VERSION EXTENT_BYTES EXTENTS ALLOCATED\n");
        return 2;
    }
    uint32_t extent_bytes = (uint32_t)strtoul(argv[3], NULL, 0);
    uint32_t extents = (uint32_t)strtoul(argv[4], NULL, 0);
    uint32_t allocated = (uint32_t)strtoul(argv[5], NULL, 0);
    uint32_t bitmap_bytes =
        (extent_bytes / SECTOR_BYTES / 8 + SECTOR_BYTES - 1) / SECTOR_BYTES * SECTOR_BYTES;
    FILE *file = fopen(argv[1], "wb");
    if (file == NULL) {
        perror("make_bochs");
        return 1;
    }
    uint8_t header[HEADER_BYTES];
    make_header(header, (unsigned)strtoul(argv[2], NULL, 0), extent_bytes, extents, bitmap_bytes);
    fwrite(header, 1, sizeof(header), file);
    for (uint32_t i = 0; i < extents; i++) {
        uint8_t entry[4];
        put_le(entry, i < allocated ? i : 0xffffffff, 4);
        fwrite(entry, 1, sizeof(entry), file);
    }
    int failed = 0;
    for (uint32_t i = 0; i < allocated; i++) {
        failed |= write_extent(file, i, extent_bytes, bitmap_bytes);
    }
    if (fclose(file) != 0 || failed) {
        perror("make_bochs");
        return 1;
    }
    return 0;
}
