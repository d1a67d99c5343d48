/*
 * Reading compressed grains (VMware Virtual Disk Format 5.0, "Stream-Optimized Compressed Sparse
 * Extents"): a marker of 12 bytes with the stream's length, then the stream.
 *
 * The marker's length is believed only within two grains, which is what qemu reads; qemu 7.2 goes
 * on to read past them (CVE-2026-2243).
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/vmdk.h"

#define MARKER_BYTES 12u
#define GRAIN_BYTES_MAX (2u << 20) /* of compressed grains; the format's writers use 64 KiB */

static enum instar_error read_grain(struct vmdk *vmdk, const struct vmdk_extent *extent,
                                    const struct vmdk_grain *grain, void *to, size_t length)
{
    size_t packed_bytes = vmdk->decoded->packed_max;
    uint64_t offset = grain->start;
    uint8_t marker[MARKER_BYTES];

    if (extent->has_markers) {
        TRY(file_read(extent->file, grain->start, marker, sizeof(marker)));
        packed_bytes = load_le32(marker + 8);
        if (packed_bytes == 0 || packed_bytes > vmdk->decoded->packed_max - MARKER_BYTES ||
            !add_u64(offset, MARKER_BYTES, &offset)) {
            return INSTAR_INVALID_SOURCE;
        }
    }
    /* Extents are told apart by their device: sectors repeat among them. */
    const struct packed_block packed = {
        .kind = STREAM_ZLIB,
        .key = ((uint64_t)extent->file->device->index << 56) ^ grain->start,
        .offset = offset,
        .packed_bytes = packed_bytes,
        .block_bytes = vmdk->decoded->block_bytes,
        .needed_bytes = (size_t)grain->within + length, /* the rest of a short grain is not read */
        .failure = INSTAR_INVALID_SOURCE,
    };
    return decoded_block_read(vmdk->decoded, extent->file, &packed, (size_t)grain->within, to,
                              length);
}

static enum instar_error prepare(struct vmdk *vmdk, const struct vmdk_extent *extent)
{
    uint64_t grain_bytes = extent->grain_sectors * SECTOR_BYTES;

    if (grain_bytes > GRAIN_BYTES_MAX) {
        return FAIL(vmdk->image->context, INSTAR_LIMIT, "grains of %lu bytes are too large",
                    grain_bytes);
    }
    if (!vmdk->decoded || vmdk->decoded->block_bytes != grain_bytes) {
        vmdk->decoded =
            decoded_block_new(vmdk->image->context, (size_t)grain_bytes, 2 * (size_t)grain_bytes);
    }
    return vmdk->decoded ? INSTAR_OK
                         : FAIL(vmdk->image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
}

enum instar_error vmdk_read(struct image *image, uint64_t offset, void *buffer, size_t length)
{
    struct vmdk *vmdk = image->state;
    uint8_t *to = buffer;

    while (length > 0) {
        struct vmdk_extent *extent = vmdk_find_extent(vmdk, offset);
        struct vmdk_grain grain;
        if (!extent || !extent->is_compressed) {
            return INSTAR_IO;
        }
        TRY(vmdk_find_grain(vmdk, extent, offset, &grain));
        if (grain.kind != VMDK_GRAIN_ALLOCATED) {
            return INSTAR_IO;
        }
        size_t piece = (size_t)min_u64(length, grain.length);
        TRY(prepare(vmdk, extent));
        TRY(read_grain(vmdk, extent, &grain, to, piece));
        to += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}
