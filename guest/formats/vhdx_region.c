/*
 * The region table (2.2.3), and the register of ranges that must not overlap.
 *
 * There are few regions, but a table may list 2047, so registering is bounded by the table's own
 * limit. qemu compares with the newest region first and names the first it finds: so do we.
 */
#include "guest/base/memory.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vhdx.h"

#define VHDX_REGION_HEADER_BYTES 16u
#define VHDX_REGION_REQUIRED 1u

/* 2DC27766-F623-4200-9D64-115E9BFD4A08 */
static const uint8_t bat_guid[VHDX_GUID_BYTES] = {
    0x66, 0x77, 0xc2, 0x2d, 0x23, 0xf6, 0x00, 0x42, 0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08,
};
/* 8B7CA206-4790-4B9A-B8FE-575F050F886E */
static const uint8_t metadata_guid[VHDX_GUID_BYTES] = {
    0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b, 0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e,
};

struct region_entry {
    uint8_t guid[VHDX_GUID_BYTES];
    uint64_t offset;
    uint32_t length;
    uint32_t flags;
};

struct region_search {
    bool has_bat;
    bool has_metadata;
};

void vhdx_add_region(struct vhdx_regions *regions, uint64_t start, uint64_t length)
{
    struct vhdx_region *region = &regions->region[regions->count++];

    region->start = start;
    region->end = start + length; /* wraps as in qemu: such a region overlaps nothing */
}

enum instar_error vhdx_check_overlap(struct image *image, const struct vhdx_regions *regions,
                                     uint64_t start, uint64_t length)
{
    uint64_t end = start + length;

    for (uint32_t i = regions->count; i-- > 0;) {
        const struct vhdx_region *r = &regions->region[i];
        if (start < r->end && end > r->start) {
            TRY(context_complain(image->context, "VHDX region %lu-%lu overlaps with region %lu-%lu",
                                 start, end, r->start, r->end));
            return FAIL_EINVAL(image);
        }
    }
    return INSTAR_OK;
}

static enum instar_error take_entry(struct image *image, struct vhdx *vhdx,
                                    const struct region_entry *e, struct region_search *found)
{
    TRY(vhdx_check_overlap(image, &vhdx->regions, e->offset, e->length));
    vhdx_add_region(&vhdx->regions, e->offset, e->length);
    if (memcmp(e->guid, bat_guid, sizeof(bat_guid)) == 0) {
        if (found->has_bat) {
            return FAIL_EINVAL(image);
        }
        found->has_bat = true;
        vhdx->bat_offset = e->offset;
        vhdx->bat_bytes = e->length;
        return INSTAR_OK;
    }
    if (memcmp(e->guid, metadata_guid, sizeof(metadata_guid)) == 0) {
        if (found->has_metadata) {
            return FAIL_EINVAL(image);
        }
        found->has_metadata = true;
        vhdx->metadata_offset = e->offset;
        return INSTAR_OK;
    }
    return e->flags & VHDX_REGION_REQUIRED ? FAIL_ENOTSUP(image) : INSTAR_OK;
}

enum instar_error vhdx_read_regions(struct image *image, struct vhdx *vhdx)
{
    uint8_t *bytes = vhdx->scratch;
    struct region_search found = {0};
    struct cursor c;

    if (file_cursor(image->file, VHDX_REGION_TABLE_AT, bytes, VHDX_SECTION_BYTES, &c) !=
        INSTAR_OK) {
        return FAIL_EIO(image);
    }
    if (!vhdx_checksum_ok(bytes, VHDX_SECTION_BYTES) || memcmp(bytes, "regi", 4) != 0) {
        return FAIL_EINVAL(image);
    }
    uint32_t count = load_le32(bytes + 8);
    if (count > VHDX_REGION_ENTRIES_MAX) {
        return FAIL_EINVAL(image);
    }
    cursor_seek(&c, VHDX_REGION_HEADER_BYTES);
    for (uint32_t i = 0; i < count; i++) {
        struct region_entry e;
        cursor_copy(&c, e.guid, sizeof(e.guid));
        e.offset = cursor_le64(&c);
        e.length = cursor_le32(&c);
        e.flags = cursor_le32(&c);
        TRY(take_entry(image, vhdx, &e, &found));
    }
    return found.has_bat && found.has_metadata ? INSTAR_OK : FAIL_EINVAL(image);
}
