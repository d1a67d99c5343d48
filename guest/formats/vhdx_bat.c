/*
 * The block allocation table (2.5): its size, and the checks that an open makes of every entry.
 *
 * Payload entries come in chunks, with a sector bitmap entry after each. The table may be half a
 * gigabyte, so it is walked through a window and its holes are skipped: an entry of zero is "not
 * present", of which there is nothing to check.
 */
#include "guest/base/checked.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vhdx.h"

/*
 * Entries that a disk of this size needs. Counts have 32 bits in qemu and wrap there, so a hostile
 * size has to wrap here too to be refused, or accepted, alike. A disk of no blocks is asked for as
 * many bitmap entries as there can be.
 */
static uint32_t entries_needed(const struct vhdx *vhdx)
{
    uint32_t blocks = (uint32_t)((vhdx->disk_bytes + vhdx->block_bytes - 1) / vhdx->block_bytes);

    return blocks + (blocks - 1) / vhdx->chunk_ratio;
}

/* Refuses a block that does not lie within the file. Only the last may be cut short. */
static enum instar_error check_end(struct image *image, const struct vhdx *vhdx, uint64_t index,
                                   uint64_t offset)
{
    struct context *context = image->context;
    uint64_t file_bytes = file_size_rounded(image->file);
    uint64_t disk_left = image->size_bytes - index * vhdx->block_bytes; /* wraps as in qemu */
    uint64_t block_end = offset + min_u64(vhdx->block_bytes, disk_left);

    if (offset > (uint64_t)INT64_MAX - vhdx->block_bytes) {
        TRY(context_complain(context, "VHDX BAT entry %lu offset overflow.", index));
    } else if (offset >= file_bytes) {
        TRY(context_complain(context,
                             "VHDX BAT entry %lu start offset %lu points after end of file (%ld). "
                             "Image has probably been truncated.",
                             index, offset, (long)file_bytes));
    } else if (block_end > file_bytes) {
        TRY(context_complain(context,
                             "VHDX BAT entry %lu end offset %lu points after end of file (%ld). "
                             "Image has probably been truncated.",
                             index, block_end - 1, (long)file_bytes));
    } else {
        return INSTAR_OK;
    }
    return FAIL_EINVAL(image);
}

static enum instar_error check_entries(struct image *image, struct vhdx *vhdx)
{
    struct block_table *bat = &vhdx->bat;
    uint64_t payload_left = vhdx->chunk_ratio; /* present blocks until one counts as a bitmap */
    uint64_t i = 0;

    while (i < bat->entry_count) {
        const uint8_t *bytes;
        uint64_t zeros = 0;
        if (block_table_at_window(bat, i) && block_table_hole(bat, i, &zeros) != INSTAR_OK) {
            return FAIL_EIO(image);
        }
        if (zeros > 0) {
            i += zeros;
            continue;
        }
        if (block_table_entry(bat, i, &bytes) != INSTAR_OK) {
            return FAIL_EIO(image);
        }
        uint64_t entry = load_le64(bytes);
        if ((entry & VHDX_ENTRY_STATE_MASK) == VHDX_BLOCK_FULLY_PRESENT) {
            uint64_t offset = entry & VHDX_ENTRY_OFFSET_MASK;
            TRY(check_end(image, vhdx, i, offset));
            if (payload_left > 0) {
                payload_left--;
                TRY(vhdx_check_overlap(image, &vhdx->regions, offset, vhdx->block_bytes));
            } else {
                payload_left = vhdx->chunk_ratio;
            }
        }
        i++;
    }
    return INSTAR_OK;
}

enum instar_error vhdx_check_bat(struct image *image, struct vhdx *vhdx)
{
    uint32_t needed = entries_needed(vhdx);

    if (needed > vhdx->bat_bytes / sizeof(uint64_t)) {
        return FAIL_EINVAL(image);
    }
    if (!qemu_can_read(vhdx->bat_offset, vhdx->bat_bytes)) {
        return FAIL_EIO(image);
    }
    block_table_init(&vhdx->bat, image->file, vhdx->bat_offset, needed, sizeof(uint64_t));
    return check_entries(image, vhdx);
}
