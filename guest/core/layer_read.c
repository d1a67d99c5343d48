/*
 * Locating is status with the questions of a reader: no alignment games, no depth, and drivers
 * which report no offsets to `map` still tell where their bytes are.
 */
#include "guest/core/layer_read.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"

/* One layer's answer, clipped to the layer. */
static enum instar_error locate_in_layer(struct image *image, uint64_t offset, uint64_t length,
                                         struct block_status *ret)
{
    if (!image->format->locate) {
        return layer_status(image, offset, length, ret);
    }
    if (offset >= image->size_bytes) {
        *ret = (struct block_status){.flags = STATUS_EOF};
        return INSTAR_OK;
    }
    length = min_u64(length, image->size_bytes - offset);
    TRY(image->format->locate(image, offset, length, ret));
    if (ret->length == 0) {
        return FAIL(image->context, INSTAR_INTERNAL, "driver %s made no progress",
                    image->format->name);
    }
    ret->length = min_u64(ret->length, length);
    return INSTAR_OK;
}

enum instar_error layer_locate(struct image *top, uint64_t offset, uint64_t length,
                               struct place *ret)
{
    struct block_status status;
    bool is_refused = false;

    for (struct image *image = top; image; image = image->backing) {
        if (offset >= image->size_bytes) {
            break; /* a short layer: zeros from its end on, for as long as asked */
        }
        TRY(locate_in_layer(image, offset, length, &status));
        length = status.length;
        if (status.flags & STATUS_ZERO) {
            break;
        }
        if (status.flags & STATUS_DATA) {
            if (is_refused) {
                *ret = (struct place){.kind = PLACE_REFUSED, .length = length};
                return INSTAR_OK;
            }
            *ret = (struct place){
                .kind = status.flags & STATUS_OFFSET ? PLACE_PLAIN : PLACE_OPAQUE,
                .length = length,
                .offset = status.offset,
                .owner = status.owner,
                .image = image,
            };
            return INSTAR_OK;
        }
        if (image->backing && offset < image->backing->size_bytes) {
            length = min_u64(length, image->backing->size_bytes - offset);
        }
        if (image->backing && image->format->trusts_backing) {
            is_refused |= !image->format->trusts_backing(image);
        }
    }
    *ret = (struct place){.kind = PLACE_ZERO, .length = length};
    return INSTAR_OK;
}

enum instar_error layer_locate_in_top(struct image *top, uint64_t offset, uint64_t length,
                                      struct place *ret)
{
    struct block_status status;

    TRY(locate_in_layer(top, offset, length, &status));
    if (top->backing && !(status.flags & (STATUS_ZERO | STATUS_DATA))) {
        *ret = (struct place){.kind = PLACE_BELOW, .length = status.length};
        return INSTAR_OK;
    }
    return layer_locate(top, offset, status.length, ret);
}

/* Reads a range that starts or ends within a sector, through the bounce buffer. */
static enum instar_error read_unaligned(struct device *device, uint64_t offset, uint8_t *buffer,
                                        size_t length, const struct bounce *bounce)
{
    while (length > 0) {
        uint64_t aligned = align_down_u64(offset, SECTOR_BYTES);
        size_t skip = (size_t)(offset - aligned);
        size_t piece = (size_t)min_u64(length, bounce->length - skip);
        uint64_t wanted;
        if (!align_up_u64(skip + piece, SECTOR_BYTES, &wanted)) {
            return INSTAR_INTERNAL;
        }
        TRY(io_read(device, aligned, bounce->bytes, (size_t)wanted));
        memcpy(buffer, bounce->bytes + skip, piece);
        buffer += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

enum instar_error layer_read_place(const struct place *place, uint64_t offset, void *buffer,
                                   size_t length, struct io_batch *batch,
                                   const struct bounce *bounce)
{
    switch (place->kind) {
    case PLACE_ZERO:
        memset(buffer, 0, length);
        return INSTAR_OK;
    case PLACE_OPAQUE:
        if (!place->image->format->read) {
            return FAIL(place->image->context, INSTAR_INTERNAL, "driver %s cannot read",
                        place->image->format->name);
        }
        return place->image->format->read(place->image, offset, buffer, length);
    case PLACE_REFUSED:
        return INSTAR_INVALID_SOURCE;
    case PLACE_BELOW:
        return INSTAR_INTERNAL; /* a place to skip, not to read */
    case PLACE_PLAIN:
    default:
        if (place->offset % SECTOR_BYTES == 0 && length % SECTOR_BYTES == 0) {
            return io_batch_read(batch, place->owner->device, place->offset, buffer, length);
        }
        return read_unaligned(place->owner->device, place->offset, buffer, length, bounce);
    }
}
