/*
 * Status as the block layer composes it from what drivers say.
 *
 * Drivers know their own tables. This file adds what holds for all of them: ranges are asked in the
 * driver's alignment and clipped back, raw passes through to the file's allocation, a range nobody
 * decides about reads as zeros where there is nothing below (or below is shorter), and a driver may
 * ask that the file's own holes count as zeros.
 */
#include "guest/base/checked.h"
#include "guest/core/layer.h"

/* A file's own state; `offset` may lie past its end, where nothing is. */
static enum instar_error file_status(struct file *file, uint64_t offset, uint64_t length,
                                     struct block_status *ret)
{
    struct alloc_extent run;
    uint64_t size = file_size_rounded(file);

    *ret = (struct block_status){.flags = STATUS_EOF};
    if (offset >= size) {
        return INSTAR_OK;
    }
    TRY(file_run(file, offset, min_u64(length, size - offset), &run));
    ret->flags = STATUS_OFFSET | STATUS_ALLOCATED | (run.is_data ? STATUS_DATA : STATUS_ZERO);
    if (offset + run.length == size) {
        ret->flags |= STATUS_EOF;
    }
    ret->length = run.length;
    ret->offset = offset;
    ret->owner = file;
    return INSTAR_OK;
}

/* The driver's answer for the range, asked in its alignment and clipped to what was asked. */
static enum instar_error driver_status(struct image *image, uint64_t offset, uint64_t length,
                                       struct block_status *ret)
{
    uint64_t aligned_offset = align_down_u64(offset, image->request_alignment);
    uint64_t skipped = offset - aligned_offset;
    uint64_t aligned_length;

    if (!align_up_u64(skipped + length, image->request_alignment, &aligned_length)) {
        return INSTAR_INTERNAL;
    }
    TRY(image->format->block_status(image, aligned_offset, aligned_length, ret));
    if (ret->length <= skipped) {
        return FAIL(image->context, INSTAR_INTERNAL, "driver %s made no progress",
                    image->format->name);
    }
    ret->length = min_u64(ret->length - skipped, length);
    ret->offset += ret->flags & STATUS_OFFSET ? skipped : 0;
    return INSTAR_OK;
}

static void complete_unallocated(const struct image *image, uint64_t offset,
                                 struct block_status *status)
{
    if (status->flags & (STATUS_DATA | STATUS_ZERO)) {
        status->flags |= STATUS_ALLOCATED;
    } else if (image->format->supports_backing &&
               (!image->backing || offset >= image->backing->size_bytes)) {
        status->flags |= STATUS_ZERO;
    }
}

/* Lets the owner's holes decide about zeros. Errors are ignored: it is extra information. */
static void recurse_into_owner(struct block_status *status)
{
    struct block_status below;

    if (!(status->flags & STATUS_RECURSE) || !(status->flags & STATUS_DATA) ||
        (status->flags & STATUS_ZERO) || !(status->flags & STATUS_OFFSET)) {
        return;
    }
    if (file_status(status->owner, status->offset, status->length, &below) != INSTAR_OK) {
        return;
    }
    if ((below.flags & STATUS_EOF) && (below.length == 0 || (below.flags & STATUS_ZERO))) {
        status->flags |= STATUS_ZERO; /* drivers read zeros past the file's end */
        return;
    }
    status->length = below.length;
    status->flags |= below.flags & STATUS_ZERO;
}

enum instar_error layer_status(struct image *image, uint64_t offset, uint64_t length,
                               struct block_status *ret)
{
    if (offset >= image->size_bytes) {
        *ret = (struct block_status){.flags = STATUS_EOF};
        return INSTAR_OK;
    }
    length = min_u64(length, image->size_bytes - offset);
    if (!image->format->block_status) {
        *ret = (struct block_status){.length = length, .flags = STATUS_DATA | STATUS_ALLOCATED};
    } else {
        TRY(driver_status(image, offset, length, ret));
        if (ret->flags & STATUS_RAW) {
            TRY(file_status(ret->owner, ret->offset, ret->length, ret));
        } else {
            complete_unallocated(image, offset, ret);
            recurse_into_owner(ret);
        }
    }
    if (offset + ret->length == image->size_bytes) {
        ret->flags |= STATUS_EOF;
    }
    return INSTAR_OK;
}

enum instar_error layer_chain_status(struct image *top, uint64_t offset, uint64_t length,
                                     struct block_status *ret, uint32_t *ret_depth)
{
    uint32_t depth = 0;

    for (struct image *image = top; image; image = image->backing) {
        TRY(layer_status(image, offset, length, ret));
        if (ret->flags & (STATUS_ZERO | STATUS_DATA)) {
            *ret_depth = depth;
            return INSTAR_OK;
        }
        length = ret->length;
        depth++;
    }
    /* Nobody decided. As in qemu, the depth is then the deepest layer's. */
    *ret = (struct block_status){.length = length};
    *ret_depth = depth - 1;
    return INSTAR_OK;
}
