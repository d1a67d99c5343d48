/*
 * Where a payload block is (VHDX 1.00, 2.5.1.1): what `map` cannot tell, because qemu's driver does
 * not, reading has to know.
 */
#include "guest/base/checked.h"
#include "guest/formats/vhdx.h"

enum instar_error vhdx_locate(struct image *image, uint64_t offset, uint64_t length,
                              struct block_status *ret)
{
    struct vhdx *vhdx = image->state;
    uint64_t block = offset / vhdx->block_bytes;
    uint64_t within = offset % vhdx->block_bytes;
    const uint8_t *bytes;

    /* A sector bitmap entry follows each chunk's payload entries. */
    TRY(block_table_entry(&vhdx->bat, block + block / vhdx->chunk_ratio, &bytes));
    uint64_t entry = load_le64(bytes);
    *ret = (struct block_status){.length = min_u64(length, vhdx->block_bytes - within)};
    switch ((enum vhdx_block_state)(entry & VHDX_ENTRY_STATE_MASK)) {
    case VHDX_BLOCK_NOT_PRESENT:
    case VHDX_BLOCK_UNDEFINED:
    case VHDX_BLOCK_ZERO:
    case VHDX_BLOCK_UNMAPPED:
    case VHDX_BLOCK_UNMAPPED_V095:
        ret->flags = STATUS_ZERO;
        return INSTAR_OK;
    case VHDX_BLOCK_FULLY_PRESENT:
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = (entry & VHDX_ENTRY_OFFSET_MASK) + within;
        ret->owner = image->file;
        return INSTAR_OK;
    case VHDX_BLOCK_PARTIALLY_PRESENT:
    default:
        ret->flags = STATUS_DATA; /* for vhdx_read() to refuse: qemu finds it out by reading, too */
        return INSTAR_OK;
    }
}

enum instar_error vhdx_read(struct image *image, uint64_t offset, void *buffer, size_t length)
{
    (void)image;
    (void)offset;
    (void)buffer;
    (void)length;
    return INSTAR_IO;
}
