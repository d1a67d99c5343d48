/*
 * Reading the disk in a dmg: which chunk holds a sector, and what is in it.
 *
 * The chunks are collected at the first read, by going through the block tables once more, so that
 * `info` and `map`, which need none of them, take images with any number. Chunks are looked up as
 * qemu does, whose search takes their order for granted: in a damaged table both miss the same
 * ones. A chunk of raw bytes is plain data in the file; what it has less than its sectors reads as
 * zeros. Chunks of bzip2 and lzfse are not in the table, as in a qemu without those modules:
 * reading there is an I/O error.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/dmg.h"

/* Chunks that we keep: 64 GiB of disk in the 256 KiB chunks that hdiutil makes. */
#define DMG_CHUNKS_MAX 262144u

/* Compressed chunks that we decode: qemu takes 64 MiB, real images have 256 KiB or 1 MiB. */
#define DMG_READ_BYTES_MAX (4u << 20)

static enum instar_error load_chunks(struct dmg *dmg)
{
    struct context *context = dmg->image->context;
    uint32_t count = dmg->chunk_count;

    if (dmg->chunk || count == 0) {
        return INSTAR_OK;
    }
    if (count > DMG_CHUNKS_MAX) {
        return FAIL(context, INSTAR_LIMIT, "%u chunks are more than %u", count, DMG_CHUNKS_MAX);
    }
    struct dmg_chunk *chunk = arena_array(&context->arena, struct dmg_chunk, count);
    if (!chunk) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    dmg->chunk = chunk;
    dmg->chunk_capacity = count;
    dmg->chunk_count = 0;
    enum instar_error error = dmg_read_tables(dmg);
    if (error != INSTAR_OK || dmg->chunk_count != count) { /* the file changed under us */
        dmg->chunk = NULL;
        dmg->chunk_count = count;
        return error != INSTAR_OK ? error : INSTAR_IO;
    }
    return INSTAR_OK;
}

/* Where the chunk ends, in sectors; wraps around as qemu's sum does. */
static uint64_t end_sector(const struct dmg_chunk *chunk)
{
    return chunk->first_sector + chunk->sectors;
}

/* The chunk that holds `sector`, or NULL. */
static const struct dmg_chunk *find_chunk(const struct dmg *dmg, uint64_t sector)
{
    uint32_t low = 0;
    uint32_t high = dmg->chunk_count;

    while (low <= high) {
        uint32_t middle = (low + high) / 2;
        if (middle == dmg->chunk_count) {
            return NULL;
        }
        const struct dmg_chunk *chunk = &dmg->chunk[middle];
        if (chunk->first_sector > sector) {
            if (middle == 0) {
                return NULL;
            }
            high = middle - 1;
        } else if (end_sector(chunk) > sector) {
            return chunk;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

static bool is_zeros(const struct dmg_chunk *chunk)
{
    return chunk->type == DMG_ZEROS || chunk->type == DMG_IGNORED;
}

/* Bytes of the chunk in front of the disk's `offset`, which it holds; no more than 64 MiB. */
static uint64_t offset_within(const struct dmg_chunk *chunk, uint64_t offset)
{
    return (offset / SECTOR_BYTES - chunk->first_sector) * SECTOR_BYTES + offset % SECTOR_BYTES;
}

enum instar_error dmg_locate(struct image *image, uint64_t offset, uint64_t length,
                             struct block_status *ret)
{
    struct dmg *dmg = image->state;
    uint64_t sector = offset / SECTOR_BYTES;
    uint64_t in_sector = offset % SECTOR_BYTES;

    TRY(load_chunks(dmg));
    const struct dmg_chunk *chunk = find_chunk(dmg, sector);
    *ret = (struct block_status){.length = min_u64(length, SECTOR_BYTES - in_sector),
                                 .flags = STATUS_DATA};
    if (!chunk) {
        return INSTAR_OK; /* dmg_read() refuses it */
    }
    uint64_t sectors = min_u64(end_sector(chunk) - sector, length / SECTOR_BYTES + 2);
    ret->length = min_u64(length, sectors * SECTOR_BYTES - in_sector);
    if (is_zeros(chunk)) {
        ret->flags = STATUS_ZERO;
    } else if (chunk->type == DMG_RAW && chunk->file_bytes >= chunk->sectors * SECTOR_BYTES &&
               qemu_can_read(chunk->file_offset, chunk->file_bytes)) {
        ret->flags |= STATUS_OFFSET;
        ret->offset = chunk->file_offset + offset_within(chunk, offset);
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

/* The sizes of the buffers that serve all chunks, as far as we decode them. */
static struct decoded_block *new_decoded(const struct dmg *dmg)
{
    size_t block_bytes = SECTOR_BYTES;
    size_t packed_bytes = SECTOR_BYTES;

    for (uint32_t i = 0; i < dmg->chunk_count; i++) {
        const struct dmg_chunk *chunk = &dmg->chunk[i];
        if (chunk->type == DMG_ZLIB && chunk->sectors <= DMG_READ_BYTES_MAX / SECTOR_BYTES &&
            chunk->file_bytes <= DMG_READ_BYTES_MAX) {
            block_bytes = max_u64(block_bytes, chunk->sectors * SECTOR_BYTES);
            packed_bytes = max_u64(packed_bytes, chunk->file_bytes);
        }
    }
    return decoded_block_new(dmg->image->context, block_bytes, packed_bytes);
}

static enum instar_error read_zlib(struct dmg *dmg, const struct dmg_chunk *chunk, size_t within,
                                   void *to, size_t length)
{
    struct context *context = dmg->image->context;
    uint64_t block_bytes = chunk->sectors * SECTOR_BYTES;

    if (block_bytes > DMG_READ_BYTES_MAX || chunk->file_bytes > DMG_READ_BYTES_MAX) {
        return FAIL(context, INSTAR_LIMIT, "a compressed chunk of %lu bytes is too large",
                    max_u64(block_bytes, chunk->file_bytes));
    }
    if (!dmg->decoded) {
        dmg->decoded = new_decoded(dmg);
    }
    if (!dmg->decoded) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    const struct packed_block packed = {
        .kind = STREAM_ZLIB,
        .key = (uint64_t)(chunk - dmg->chunk),
        .offset = chunk->file_offset,
        .packed_bytes = (size_t)chunk->file_bytes,
        .block_bytes = (size_t)block_bytes,
        .needed_bytes = (size_t)block_bytes,
        .failure = INSTAR_IO,
    };
    return decoded_block_read(dmg->decoded, dmg->image->file, &packed, within, to, length);
}

enum instar_error dmg_read(struct image *image, uint64_t offset, void *buffer, size_t length)
{
    struct dmg *dmg = image->state;
    uint8_t *to = buffer;

    TRY(load_chunks(dmg));
    const struct dmg_chunk *chunk = find_chunk(dmg, offset / SECTOR_BYTES);
    if (!chunk || is_zeros(chunk) || !qemu_can_read(chunk->file_offset, chunk->file_bytes)) {
        return INSTAR_IO;
    }
    uint64_t within = offset_within(chunk, offset);
    if (chunk->type == DMG_ZLIB) {
        return read_zlib(dmg, chunk, (size_t)within, to, length);
    }
    size_t stored =
        within < chunk->file_bytes ? (size_t)min_u64(length, chunk->file_bytes - within) : 0;
    TRY(file_read(image->file, chunk->file_offset + within, to, stored));
    memset(to + stored, 0, length - stored);
    return INSTAR_OK;
}
