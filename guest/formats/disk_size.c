/*
 * See disk_size.h.
 */
#include "guest/formats/disk_size.h"

#include "guest/base/checked.h"
#include "guest/formats/block_table.h"

enum instar_error disk_size_set(struct image *image, uint64_t sectors)
{
    uint64_t size_bytes;

    if (!mul_u64(sectors, SECTOR_BYTES, &size_bytes) || size_bytes > QEMU_FILE_BYTES_MAX) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE,
                    "Could not refresh total sector count: File too large");
    }
    image->size_bytes = size_bytes;
    return INSTAR_OK;
}
