/*
 * The metadata table (2.6) and its five known items.
 *
 * All five have to be there exactly once and a parent locator must not be: an image that has a
 * parent is refused with the errors that qemu gives. Where the items lie is checked by nobody, so
 * they may overlap anything; reading them is harmless.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vhdx.h"

#define VHDX_METADATA_HEADER_BYTES 32u
#define VHDX_METADATA_ENTRIES_MAX 2047u
#define VHDX_ITEM_REQUIRED 4u
#define VHDX_PARAMETER_HAS_PARENT 2u
#define VHDX_BLOCK_BYTES_MIN (1u << 20)
#define VHDX_BLOCK_BYTES_MAX (256u << 20)
#define VHDX_CHUNK_SECTORS (1u << 23) /* sectors that one bitmap block describes */

enum item {
    ITEM_FILE_PARAMETERS,
    ITEM_DISK_SIZE,
    ITEM_PAGE_83,
    ITEM_LOGICAL_SECTOR,
    ITEM_PHYSICAL_SECTOR,
    ITEM_PARENT_LOCATOR,
    ITEM_COUNT,
};
#define ITEMS_OF_A_WHOLE_IMAGE ((1u << ITEM_PARENT_LOCATOR) - 1)

static const uint8_t item_guid[ITEM_COUNT][VHDX_GUID_BYTES] = {
    /* CAA16737-FA36-4D43-B3B6-33F0AA44E76B */
    [ITEM_FILE_PARAMETERS] = {0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d, 0xb3, 0xb6, 0x33,
                              0xf0, 0xaa, 0x44, 0xe7, 0x6b},
    /* 2FA54224-CD1B-4876-B211-5DBED83BF4B8 */
    [ITEM_DISK_SIZE] = {0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48, 0xb2, 0x11, 0x5d, 0xbe,
                        0xd8, 0x3b, 0xf4, 0xb8},
    /* BECA12AB-B2E6-4523-93EF-C309E000C746 */
    [ITEM_PAGE_83] = {0xab, 0x12, 0xca, 0xbe, 0xe6, 0xb2, 0x23, 0x45, 0x93, 0xef, 0xc3, 0x09, 0xe0,
                      0x00, 0xc7, 0x46},
    /* 8141BF1D-A96F-4709-BA47-F233A8FAAB5F */
    [ITEM_LOGICAL_SECTOR] = {0x1d, 0xbf, 0x41, 0x81, 0x6f, 0xa9, 0x09, 0x47, 0xba, 0x47, 0xf2, 0x33,
                             0xa8, 0xfa, 0xab, 0x5f},
    /* CDA348C7-445D-4471-9CC9-E9885251C556 */
    [ITEM_PHYSICAL_SECTOR] = {0xc7, 0x48, 0xa3, 0xcd, 0x5d, 0x44, 0x71, 0x44, 0x9c, 0xc9, 0xe9,
                              0x88, 0x52, 0x51, 0xc5, 0x56},
    /* A8D35F2D-B30B-454D-ABF7-D3D84834AB0C */
    [ITEM_PARENT_LOCATOR] = {0x2d, 0x5f, 0xd3, 0xa8, 0x0b, 0xb3, 0x4d, 0x45, 0xab, 0xf7, 0xd3, 0xd8,
                             0x48, 0x34, 0xab, 0x0c},
};

struct items {
    uint32_t present;            /* bit i: item i was listed */
    uint32_t offset[ITEM_COUNT]; /* from the metadata's start */
};

/* The item that `guid` names, or ITEM_COUNT. */
static enum item known_item(const uint8_t *guid)
{
    for (unsigned i = 0; i < ITEM_COUNT; i++) {
        if (memcmp(guid, item_guid[i], VHDX_GUID_BYTES) == 0) {
            return (enum item)i;
        }
    }
    return ITEM_COUNT;
}

static enum instar_error read_table(struct image *image, struct vhdx *vhdx, struct items *items)
{
    uint8_t *bytes = vhdx->scratch;
    struct cursor c;

    if (!qemu_can_read(vhdx->metadata_offset, VHDX_SECTION_BYTES) ||
        file_cursor(image->file, vhdx->metadata_offset, bytes, VHDX_SECTION_BYTES, &c) !=
            INSTAR_OK) {
        return FAIL_EIO(image);
    }
    uint16_t count = load_le16(bytes + 10);
    if (memcmp(bytes, "metadata", 8) != 0 || count > VHDX_METADATA_ENTRIES_MAX) {
        return FAIL_EINVAL(image);
    }
    cursor_seek(&c, VHDX_METADATA_HEADER_BYTES);
    for (uint16_t i = 0; i < count; i++) {
        enum item item = known_item(cursor_take(&c, VHDX_GUID_BYTES));
        uint32_t offset = cursor_le32(&c);
        cursor_skip(&c, 4); /* length: the known items have known lengths */
        uint32_t flags = cursor_le32(&c);
        cursor_skip(&c, 4);
        if (item == ITEM_COUNT) {
            if (flags & VHDX_ITEM_REQUIRED) {
                return FAIL_ENOTSUP(image);
            }
            continue;
        }
        if (items->present & (1u << item)) {
            return FAIL_EINVAL(image);
        }
        items->present |= 1u << item;
        items->offset[item] = offset;
    }
    return INSTAR_OK;
}

static enum instar_error read_item(struct image *image, const struct vhdx *vhdx,
                                   const struct items *items, enum item item, size_t length,
                                   uint8_t *bytes)
{
    uint64_t offset;

    if (!add_u64(vhdx->metadata_offset, items->offset[item], &offset) ||
        !qemu_can_read(offset, length) ||
        file_read(image->file, offset, bytes, length) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    return INSTAR_OK;
}

static enum instar_error check_sizes(struct image *image, struct vhdx *vhdx, uint32_t sector_bytes)
{
    if (vhdx->block_bytes < VHDX_BLOCK_BYTES_MIN || vhdx->block_bytes > VHDX_BLOCK_BYTES_MAX) {
        return FAIL_EINVAL(image);
    }
    if (sector_bytes != SECTOR_BYTES) {
        return FAIL_ENOTSUP(image);
    }
    if (!is_power_of_two_u64(vhdx->block_bytes)) {
        return FAIL_EINVAL(image);
    }
    vhdx->chunk_ratio = (uint32_t)((uint64_t)VHDX_CHUNK_SECTORS * SECTOR_BYTES / vhdx->block_bytes);
    return INSTAR_OK;
}

enum instar_error vhdx_read_metadata(struct image *image, struct vhdx *vhdx)
{
    struct items items = {0};
    uint8_t bytes[8];

    TRY(read_table(image, vhdx, &items));
    if (items.present != ITEMS_OF_A_WHOLE_IMAGE) {
        return FAIL_ENOTSUP(image);
    }
    TRY(read_item(image, vhdx, &items, ITEM_FILE_PARAMETERS, 8, bytes));
    vhdx->block_bytes = load_le32(bytes);
    if (load_le32(bytes + 4) & VHDX_PARAMETER_HAS_PARENT) {
        return FAIL_EINVAL(image); /* and yet no parent locator */
    }
    TRY(read_item(image, vhdx, &items, ITEM_DISK_SIZE, 8, bytes));
    vhdx->disk_bytes = load_le64(bytes);
    TRY(read_item(image, vhdx, &items, ITEM_LOGICAL_SECTOR, 4, bytes));
    uint32_t sector_bytes = load_le32(bytes);
    TRY(read_item(image, vhdx, &items, ITEM_PHYSICAL_SECTOR, 4, bytes));
    return check_sizes(image, vhdx, sector_bytes);
}
