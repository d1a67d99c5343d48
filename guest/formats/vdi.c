/*
 * vdi: VirtualBox disk images, dynamic and static.
 *
 * One header, one map of 32-bit block numbers (blocks of 1 MiB, nothing else is supported), then
 * the blocks. A static image is one whose blocks are all there, which is why the file's own holes
 * count as zeros in it.
 *
 * Source of the layout: the VirtualBox sources' VDICore.h, as described in the VirtualBox forum's
 * "All about VDIs".
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/format.h"
#include "guest/formats/open_error.h"

#define VDI_HEADER_BYTES 512u
#define VDI_SIGNATURE_AT 64u
#define VDI_SIGNATURE 0xbeda107fu
#define VDI_VERSION_1_1 0x00010001u
#define VDI_TYPE_STATIC 2u
#define VDI_BLOCK_BYTES (1u << 20)
#define VDI_BLOCKS_MAX 0x1fffff80u /* what qemu reads as one map */
#define VDI_DISK_BYTES_MAX ((uint64_t)VDI_BLOCKS_MAX * VDI_BLOCK_BYTES)
/* Entries from here on are holes: discarded (zeros) and never allocated (anything, so zeros). */
#define VDI_DISCARDED 0xfffffffeu
#define VDI_UUID_BYTES 16u

struct vdi_header {
    uint32_t signature;
    uint32_t version;
    uint32_t image_type;
    uint32_t map_offset;
    uint32_t data_offset;
    uint32_t sector_bytes;
    uint64_t disk_bytes;
    uint32_t block_bytes;
    uint32_t blocks_in_image;
    uint8_t uuid_link[VDI_UUID_BYTES];
    uint8_t uuid_parent[VDI_UUID_BYTES];
};

struct vdi {
    struct block_table map;
    uint32_t data_offset;
    bool is_static;
};

static int vdi_probe(const struct probe *probe)
{
    return load_le32(probe->head + VDI_SIGNATURE_AT) == VDI_SIGNATURE ? 100 : 0;
}

static enum instar_error read_header(struct image *image, struct vdi_header *h)
{
    uint8_t bytes[VDI_HEADER_BYTES];
    struct cursor c;

    if (file_cursor(image->file, 0, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    cursor_seek(&c, VDI_SIGNATURE_AT);
    h->signature = cursor_le32(&c);
    h->version = cursor_le32(&c);
    cursor_skip(&c, 4); /* header size */
    h->image_type = cursor_le32(&c);
    cursor_skip(&c, 4 + 256); /* flags, description */
    h->map_offset = cursor_le32(&c);
    h->data_offset = cursor_le32(&c);
    cursor_skip(&c, 12); /* geometry */
    h->sector_bytes = cursor_le32(&c);
    cursor_skip(&c, 4);
    h->disk_bytes = cursor_le64(&c);
    h->block_bytes = cursor_le32(&c);
    cursor_skip(&c, 4); /* extra bytes a block, unused */
    h->blocks_in_image = cursor_le32(&c);
    cursor_skip(&c, 4 + 2 * VDI_UUID_BYTES); /* blocks allocated, image and snapshot UUID */
    cursor_copy(&c, h->uuid_link, sizeof(h->uuid_link));
    cursor_copy(&c, h->uuid_parent, sizeof(h->uuid_parent));
    return cursor_ok(&c) ? INSTAR_OK : INSTAR_INTERNAL;
}

static bool uuid_is_null(const uint8_t *uuid)
{
    static const uint8_t null_uuid[VDI_UUID_BYTES];

    return memcmp(uuid, null_uuid, VDI_UUID_BYTES) == 0;
}

/* What qemu supports, in its order: identity, layout. */
static enum instar_error check_layout(struct context *context, const struct vdi_header *h)
{
    if (h->signature != VDI_SIGNATURE) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Image not in VDI format (bad signature %08x)",
                    h->signature);
    }
    if (h->version != VDI_VERSION_1_1) {
        return FAIL(context, INSTAR_UNSUPPORTED, "unsupported VDI image (version %u.%u)",
                    h->version >> 16, h->version & 0xffff);
    }
    if (h->map_offset % SECTOR_BYTES != 0) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "unsupported VDI image (unaligned block map offset 0x%x)", h->map_offset);
    }
    if (h->data_offset % SECTOR_BYTES != 0) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "unsupported VDI image (unaligned data offset 0x%x)", h->data_offset);
    }
    if (h->sector_bytes != SECTOR_BYTES) {
        return FAIL(context, INSTAR_UNSUPPORTED, "unsupported VDI image (sector size %u is not %u)",
                    h->sector_bytes, SECTOR_BYTES);
    }
    if (h->block_bytes != VDI_BLOCK_BYTES) {
        return FAIL(context, INSTAR_UNSUPPORTED, "unsupported VDI image (block size %u is not %u)",
                    h->block_bytes, VDI_BLOCK_BYTES);
    }
    return INSTAR_OK;
}

static enum instar_error check_size(struct context *context, const struct vdi_header *h,
                                    uint64_t rounded_bytes)
{
    uint64_t room_bytes = (uint64_t)h->blocks_in_image * VDI_BLOCK_BYTES;

    if (rounded_bytes > room_bytes) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "unsupported VDI image (disk size %lu, image bitmap has room for %lu)",
                    rounded_bytes, room_bytes);
    }
    if (!uuid_is_null(h->uuid_link)) {
        return FAIL(context, INSTAR_UNSUPPORTED, "unsupported VDI image (non-NULL link UUID)");
    }
    if (!uuid_is_null(h->uuid_parent)) {
        return FAIL(context, INSTAR_UNSUPPORTED, "unsupported VDI image (non-NULL parent UUID)");
    }
    if (h->blocks_in_image > VDI_BLOCKS_MAX) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "unsupported VDI image (too many blocks %u, max is %u)", h->blocks_in_image,
                    VDI_BLOCKS_MAX);
    }
    return INSTAR_OK;
}

static enum instar_error vdi_open(struct image *image)
{
    struct context *context = image->context;
    struct vdi *vdi = arena_array(&context->arena, struct vdi, 1);
    struct vdi_header h;
    uint64_t rounded_bytes;

    if (!vdi) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    TRY(read_header(image, &h));
    if (h.disk_bytes > VDI_DISK_BYTES_MAX ||
        !align_up_u64(h.disk_bytes, SECTOR_BYTES, &rounded_bytes)) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "Unsupported VDI image size (size is 0x%lx, max supported is 0x%lx)",
                    h.disk_bytes, VDI_DISK_BYTES_MAX);
    }
    TRY(check_layout(context, &h));
    TRY(check_size(context, &h, rounded_bytes));
    block_table_init(&vdi->map, image->file, h.map_offset, h.blocks_in_image, sizeof(uint32_t));
    vdi->data_offset = h.data_offset;
    vdi->is_static = h.image_type == VDI_TYPE_STATIC;
    image->state = vdi;
    image->size_bytes = rounded_bytes;
    image->request_alignment = 1;
    image->has_info = true;
    image->cluster_bytes = VDI_BLOCK_BYTES;
    return INSTAR_OK;
}

/* Where the block that holds the disk's `offset` is. */
static enum instar_error look_up(struct vdi *vdi, uint64_t offset, bool *ret_is_allocated,
                                 uint64_t *ret_file_offset)
{
    const uint8_t *entry;

    TRY(block_table_entry(&vdi->map, offset / VDI_BLOCK_BYTES, &entry));
    uint32_t block = load_le32(entry);
    *ret_is_allocated = block < VDI_DISCARDED;
    *ret_file_offset =
        vdi->data_offset + (uint64_t)block * VDI_BLOCK_BYTES + offset % VDI_BLOCK_BYTES;
    return INSTAR_OK;
}

/* Adjacent blocks in one state are one answer: `map` would join them anyway. */
static enum instar_error vdi_block_status(struct image *image, uint64_t offset, uint64_t length,
                                          struct block_status *ret)
{
    struct vdi *vdi = image->state;
    bool is_allocated;
    bool next_is_allocated;
    uint64_t file_offset;
    uint64_t next_offset;

    TRY(look_up(vdi, offset, &is_allocated, &file_offset));
    uint64_t known = min_u64(length, VDI_BLOCK_BYTES - offset % VDI_BLOCK_BYTES);
    while (known < length) {
        TRY(look_up(vdi, offset + known, &next_is_allocated, &next_offset));
        if (next_is_allocated != is_allocated ||
            (is_allocated && next_offset != file_offset + known)) {
            break;
        }
        known += min_u64(length - known, VDI_BLOCK_BYTES);
    }
    *ret = (struct block_status){.length = known, .flags = STATUS_ZERO};
    if (is_allocated) {
        ret->flags = STATUS_DATA | STATUS_OFFSET | (vdi->is_static ? STATUS_RECURSE : 0);
        ret->offset = file_offset;
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

const struct format format_vdi = {
    .name = "vdi",
    .id = FORMAT_VDI,
    .probe = vdi_probe,
    .open = vdi_open,
    .block_status = vdi_block_status,
};
