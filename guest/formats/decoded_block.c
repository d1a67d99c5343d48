/*
 * See decoded_block.h. The stream is read whole: it is hardly longer than the block it makes.
 */
#include "guest/formats/decoded_block.h"

#include "guest/base/memory.h"

struct decoded_block *decoded_block_new(struct context *context, size_t block_bytes,
                                        size_t packed_max)
{
    struct decoded_block *block = arena_array(&context->arena, struct decoded_block, 1);

    if (!block) {
        return NULL;
    }
    *block = (struct decoded_block){
        .context = context,
        .bytes = arena_alloc(&context->arena, block_bytes, SECTOR_BYTES),
        .block_bytes = block_bytes,
        .packed = arena_alloc(&context->arena, packed_max, SECTOR_BYTES),
        .packed_max = packed_max,
    };
    return block->bytes && block->packed ? block : NULL;
}

enum instar_error decoded_block_load(struct decoded_block *block, struct file *file,
                                     enum stream_kind kind, uint64_t key, uint64_t offset,
                                     size_t packed_bytes)
{
    const struct decoder *decoder = &block->context->decoder;

    if (block->is_loaded && block->key == key) {
        return INSTAR_OK;
    }
    block->is_loaded = false;
    if (packed_bytes > block->packed_max) {
        return INSTAR_INVALID_SOURCE;
    }
    TRY(file_read(file, offset, block->packed, packed_bytes));
    if (!decoder->decode ||
        !decoder->decode(decoder->state, kind, block->packed, packed_bytes, block->bytes,
                         block->block_bytes, &block->made_bytes)) {
        return INSTAR_INVALID_SOURCE;
    }
    memset(block->bytes + block->made_bytes, 0, block->block_bytes - block->made_bytes);
    block->is_loaded = true;
    block->key = key;
    return INSTAR_OK;
}

/* Puts a whole block aside to be decoded into its place. *ret_taken: it was. */
static enum instar_error put_aside(struct decoder *decoder, struct file *file,
                                   const struct packed_block *packed, void *to, bool *ret_taken)
{
    void *room = decoder->room ? decoder->room(decoder->state, packed->packed_bytes) : NULL;

    *ret_taken = room != NULL;
    if (!room) {
        return INSTAR_OK;
    }
    TRY(file_read(file, packed->offset, room, packed->packed_bytes));
    const struct decode_request request = {
        .kind = packed->kind,
        .in = room,
        .in_bytes = packed->packed_bytes,
        .out = to,
        .out_bytes = packed->block_bytes,
        .failure = packed->failure,
    };
    decoder->submit(decoder->state, &request, decoder->tag);
    decoder->submitted++;
    return INSTAR_OK;
}

enum instar_error decoded_block_read(struct decoded_block *block, struct file *file,
                                     const struct packed_block *packed, size_t within, void *to,
                                     size_t length)
{
    bool is_loaded = block->is_loaded && block->key == packed->key;
    bool taken = false;

    if (length == packed->block_bytes && packed->packed_bytes <= block->packed_max && !is_loaded) {
        TRY(put_aside(&block->context->decoder, file, packed, to, &taken));
    }
    if (taken) {
        return INSTAR_OK;
    }
    enum instar_error error = decoded_block_load(block, file, packed->kind, packed->key,
                                                 packed->offset, packed->packed_bytes);
    if (error == INSTAR_INVALID_SOURCE ||
        (error == INSTAR_OK &&
         (block->made_bytes < packed->needed_bytes || block->made_bytes > packed->block_bytes))) {
        return packed->failure;
    }
    TRY(error);
    memcpy(to, block->bytes + within, length);
    return INSTAR_OK;
}
