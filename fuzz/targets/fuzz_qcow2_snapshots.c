/*
 * Target functions: qcow2_check_snapshots, qcow2_describe_snapshots, qcow2_check_bitmaps,
 * qcow2_describe_bitmaps.
 *
 * The input is a snapshot table or a bitmap directory, put behind a sound header: its first byte
 * says which (bit 0) and gives the count of entries (the other bits), so that mutations land in the
 * tables from the start. Property: they are described, nesting, or refused (image_walk.h).
 */
#include <string.h>

#include "fuzz/harness/image_walk.h"

#define CLUSTER_BYTES 512u
#define TABLE_CLUSTER 4u
#define TABLE_BYTES_MAX 16384u
#define BITMAPS_MAGIC 0x23852875u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void put_be(uint8_t *at, unsigned bytes, uint64_t value)
{
    for (unsigned i = 0; i < bytes; i++) {
        at[i] = (uint8_t)(value >> (8 * (bytes - 1 - i)));
    }
}

/* Version 3, 512-byte clusters, 32 KiB of disk, an L1 entry, no cluster in use. */
static void put_header(uint8_t *image)
{
    put_be(image, 4, 0x514649fb);
    put_be(image + 4, 4, 3);
    put_be(image + 20, 4, 9);
    put_be(image + 24, 8, 32768);
    put_be(image + 36, 4, 1);
    put_be(image + 40, 8, 3 * CLUSTER_BYTES);
    put_be(image + 48, 8, CLUSTER_BYTES);
    put_be(image + 56, 4, 1);
    put_be(image + 96, 4, 4);
    put_be(image + 100, 4, 104);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t image[TABLE_CLUSTER * CLUSTER_BYTES + TABLE_BYTES_MAX];

    if (size < 1 || size - 1 > TABLE_BYTES_MAX) {
        return 0;
    }
    memset(image, 0, TABLE_CLUSTER * CLUSTER_BYTES);
    put_header(image);
    if (data[0] & 1) {
        put_be(image + 88, 8, 1);
        put_be(image + 104, 4, BITMAPS_MAGIC);
        put_be(image + 108, 4, 24);
        put_be(image + 112, 4, data[0] >> 1);
        put_be(image + 120, 8, size - 1);
        put_be(image + 128, 8, TABLE_CLUSTER * CLUSTER_BYTES);
    } else {
        put_be(image + 60, 4, data[0] >> 1);
        put_be(image + 64, 8, TABLE_CLUSTER * CLUSTER_BYTES);
    }
    memcpy(image + TABLE_CLUSTER * CLUSTER_BYTES, data + 1, size - 1);
    (void)image_walk_window(FORMAT_QCOW2, image, TABLE_CLUSTER * CLUSTER_BYTES + size - 1, 0, 0);
    return 0;
}
