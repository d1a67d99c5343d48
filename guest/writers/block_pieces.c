/*
 * See block_pieces.h. The batch is what makes small blocks cheap: a chunk of 2 MiB in clusters of
 * 4 KiB that lie behind each other leaves in one exit.
 */
#include "guest/writers/block_pieces.h"

#include "guest/base/checked.h"
#include "guest/core/io.h"

enum instar_error block_pieces_write(struct target *target, uint32_t block_bytes, block_place place,
                                     uint64_t offset, const void *buffer, uint32_t length)
{
    struct io_batch batch = {0};
    const uint8_t *bytes = buffer;

    while (length > 0) {
        uint32_t within = (uint32_t)(offset % block_bytes);
        uint32_t piece = (uint32_t)min_u64(length, block_bytes - within);
        uint64_t at;
        TRY(place(target, offset / block_bytes, &at));
        TRY(io_batch_write(&batch, target->device, at + within, bytes, piece));
        offset += piece;
        bytes += piece;
        length -= piece;
    }
    return io_batch_flush(&batch);
}
