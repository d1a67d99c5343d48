/*
 * vhdx: Hyper-V disk images, dynamic and fixed.
 *
 * qemu's driver cannot tell block states, so a disk is one range of data without an offset whatever
 * its BAT says, and an open is all there is to do; but an open checks every BAT entry. Differencing
 * images are refused, as by qemu.
 */
#include "guest/formats/vhdx.h"

#include "guest/base/memory.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/open_error.h"

static int vhdx_probe(const struct probe *probe)
{
    return memcmp(probe->head, "vhdxfile", 8) == 0 ? 100 : 0;
}

static enum instar_error vhdx_open(struct image *image)
{
    struct vhdx *vhdx = arena_array(&image->context->arena, struct vhdx, 1);
    uint8_t signature[8];

    if (!vhdx) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (file_read(image->file, 0, signature, sizeof(signature)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    if (memcmp(signature, "vhdxfile", sizeof(signature)) != 0) {
        return FAIL_EINVAL(image);
    }
    TRY(vhdx_read_headers(image, vhdx));
    TRY(vhdx_check_log(image, vhdx));
    TRY(vhdx_read_regions(image, vhdx));
    TRY(vhdx_read_metadata(image, vhdx));
    image->state = vhdx;
    image->size_bytes = vhdx->disk_bytes / SECTOR_BYTES * SECTOR_BYTES;
    image->request_alignment = SECTOR_BYTES;
    image->has_info = true;
    image->cluster_bytes = vhdx->block_bytes;
    TRY(vhdx_check_bat(image, vhdx));
    return disk_size_set(image, vhdx->disk_bytes / SECTOR_BYTES);
}

const struct format format_vhdx = {
    .name = "vhdx",
    .id = FORMAT_VHDX,
    .probe = vhdx_probe,
    .open = vhdx_open,
    .locate = vhdx_locate,
    .read = vhdx_read,
};
