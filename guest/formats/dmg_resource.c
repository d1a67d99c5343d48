/*
 * The resource fork of a dmg: a header, then resources of which each has its length in front.
 *
 * Source of the layout: "Inside Macintosh: More Macintosh Toolbox", chapter 1, Resource Manager.
 */
#include "guest/base/checked.h"
#include "guest/formats/block_table.h"
#include "guest/formats/dmg.h"
#include "guest/formats/open_error.h"

static enum instar_error read_u32(struct dmg *dmg, uint64_t offset, uint32_t *ret)
{
    uint8_t bytes[4];

    if (!qemu_can_read(offset, sizeof(bytes)) ||
        file_read(dmg->image->file, offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(dmg->image);
    }
    *ret = load_be32(bytes);
    return INSTAR_OK;
}

/* Feeds one resource to the table parser, as much of it as that wants. */
static enum instar_error read_resource(struct dmg *dmg, uint64_t offset, uint32_t length)
{
    struct dmg_mish mish;
    uint8_t bytes[512];

    if (!qemu_can_read(offset, length)) {
        return FAIL_EIO(dmg->image);
    }
    dmg_mish_begin(&mish, dmg, length);
    for (uint32_t at = 0; at < length && !dmg_mish_is_done(&mish);) {
        uint32_t count = (uint32_t)min_u64(sizeof(bytes), length - at);
        if (file_read(dmg->image->file, offset + at, bytes, count) != INSTAR_OK) {
            return FAIL_EIO(dmg->image);
        }
        TRY(dmg_mish_feed(&mish, bytes, count));
        at += count;
    }
    return INSTAR_OK;
}

enum instar_error dmg_read_resources(struct dmg *dmg, uint64_t offset, uint64_t length)
{
    uint32_t data_offset;
    uint32_t data_bytes;

    TRY(read_u32(dmg, offset, &data_offset));
    if (data_offset > length) {
        return FAIL_EINVAL(dmg->image);
    }
    TRY(read_u32(dmg, offset + 8, &data_bytes));
    /* The sum has 32 bits in qemu. */
    if (data_bytes == 0 || (uint32_t)(data_offset + data_bytes) > length) {
        return FAIL_EINVAL(dmg->image);
    }
    uint64_t at = offset + data_offset;
    uint64_t end = at + data_bytes;
    while (at < end) {
        uint32_t resource_bytes;
        TRY(read_u32(dmg, at, &resource_bytes));
        if (resource_bytes == 0 || resource_bytes > end - at) {
            return FAIL_EINVAL(dmg->image);
        }
        at += 4;
        TRY(read_resource(dmg, at, resource_bytes));
        at += resource_bytes;
    }
    return INSTAR_OK;
}
