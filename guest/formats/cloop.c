/*
 * cloop: the compressed loop images of Knoppix, version 2.0.
 *
 * A shell script, block size and number of blocks, the offsets of the compressed blocks, the
 * blocks. A disk is one range of data without an offset; but an open checks that the offsets rise
 * and that no block is absurdly large, and so reads all of them, which is up to half a gigabyte:
 * through a window.
 *
 * Source of the layout: cloop.h of the cloop driver.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/decoded_block.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/open_error.h"

#define CLOOP_BLOCK_BYTES_AT 128u
#define CLOOP_OFFSETS_AT 136u
#define CLOOP_BLOCK_BYTES_MAX (64u << 20)
#define CLOOP_OFFSETS_BYTES_MAX (512u << 20)
#define CLOOP_BLOCKS_MAX ((UINT32_MAX - 1) / 8)

/* Blocks that we decode: qemu takes 64 MiB, real images have 64 KiB. */
#define CLOOP_READ_BYTES_MAX (4u << 20)

struct cloop {
    struct block_table offsets; /* of the blocks' streams, and of the last one's end */
    uint32_t block_bytes;
    struct decoded_block *decoded;
};

static const char cloop_magic[] = "#!/bin/sh\n#V2.0 Format\n"
                                  "modprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";

static int cloop_probe(const struct probe *probe)
{
    return memcmp(probe->head, cloop_magic, sizeof(cloop_magic) - 1) == 0 ? 2 : 0;
}

static enum instar_error check_block_bytes(struct context *context, uint32_t block_bytes)
{
    const enum instar_error error = INSTAR_INVALID_SOURCE;

    if (block_bytes % SECTOR_BYTES != 0) {
        return FAIL(context, error, "block_size %u must be a multiple of 512", block_bytes);
    }
    if (block_bytes == 0) {
        return FAIL(context, error, "block_size cannot be zero");
    }
    if (block_bytes > CLOOP_BLOCK_BYTES_MAX) {
        return FAIL(context, error, "block_size %u must be %u MB or less", block_bytes,
                    CLOOP_BLOCK_BYTES_MAX >> 20);
    }
    return INSTAR_OK;
}

static enum instar_error check_block_count(struct context *context, uint32_t blocks)
{
    const enum instar_error error = INSTAR_INVALID_SOURCE;
    uint64_t offsets_bytes = ((uint64_t)blocks + 1) * sizeof(uint64_t);

    if (blocks > CLOOP_BLOCKS_MAX) {
        return FAIL(context, error, "n_blocks %u must be %u or less", blocks, CLOOP_BLOCKS_MAX);
    }
    if (offsets_bytes > UINT32_MAX) { /* becomes 0 in qemu, which cannot allocate that */
        return FAIL(context, error, "Could not allocate offsets table");
    }
    if (offsets_bytes > CLOOP_OFFSETS_BYTES_MAX) {
        return FAIL(context, error, "image requires too many offsets, try increasing block size");
    }
    return INSTAR_OK;
}

static enum instar_error check_step(struct context *context, uint64_t index, uint64_t previous,
                                    uint64_t offset)
{
    if (offset < previous) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "offsets not monotonically increasing at index %lu, image file is corrupt",
                    index);
    }
    if (offset - previous > 2 * (uint64_t)CLOOP_BLOCK_BYTES_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "invalid compressed block size at index %lu, image file is corrupt", index);
    }
    return INSTAR_OK;
}

static enum instar_error check_offsets(struct image *image, struct block_table *offsets)
{
    uint64_t previous = 0;
    uint64_t i = 0;

    while (i < offsets->entry_count) {
        const uint8_t *entry;
        uint64_t zeros = 0;
        uint64_t offset = 0;
        if (block_table_at_window(offsets, i)) {
            TRY(block_table_hole(offsets, i, &zeros));
        }
        if (zeros == 0) {
            TRY(block_table_entry(offsets, i, &entry));
            offset = load_be64(entry);
        }
        if (i > 0) {
            TRY(check_step(image->context, i, previous, offset));
        }
        previous = offset;
        i += zeros > 0 ? zeros : 1;
    }
    return INSTAR_OK;
}

static enum instar_error cloop_open(struct image *image)
{
    struct cloop *cloop = arena_array(&image->context->arena, struct cloop, 1);
    uint8_t bytes[8];

    if (!cloop) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (file_read(image->file, CLOOP_BLOCK_BYTES_AT, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    uint32_t block_bytes = load_be32(bytes);
    uint32_t blocks = load_be32(bytes + 4);
    TRY(check_block_bytes(image->context, block_bytes));
    TRY(check_block_count(image->context, blocks));
    block_table_init(&cloop->offsets, image->file, CLOOP_OFFSETS_AT, (uint64_t)blocks + 1,
                     sizeof(uint64_t));
    TRY(check_offsets(image, &cloop->offsets));
    cloop->block_bytes = block_bytes;
    image->state = cloop;
    image->request_alignment = SECTOR_BYTES;
    /* A product of 32 bits in qemu: a disk of 2 TiB and more is cut. */
    return disk_size_set(image, blocks * (block_bytes / SECTOR_BYTES));
}

static enum instar_error cloop_read(struct image *image, uint64_t offset, void *buffer,
                                    size_t length)
{
    struct cloop *cloop = image->state;
    uint8_t *to = buffer;

    if (cloop->block_bytes > CLOOP_READ_BYTES_MAX) {
        return FAIL(image->context, INSTAR_LIMIT, "blocks of %u bytes are too large",
                    cloop->block_bytes);
    }
    if (!cloop->decoded) {
        cloop->decoded =
            decoded_block_new(image->context, cloop->block_bytes, 2 * (size_t)cloop->block_bytes);
    }
    if (!cloop->decoded) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    while (length > 0) {
        uint64_t block = offset / cloop->block_bytes;
        size_t within = (size_t)(offset % cloop->block_bytes);
        size_t piece = (size_t)min_u64(length, cloop->block_bytes - within);
        const uint8_t *entry;
        TRY(block_table_entry(&cloop->offsets, block, &entry));
        uint64_t start = load_be64(entry);
        TRY(block_table_entry(&cloop->offsets, block + 1, &entry));
        const struct packed_block packed = {
            .kind = STREAM_ZLIB,
            .key = block,
            .offset = start,
            .packed_bytes = (size_t)(load_be64(entry) - start),
            .block_bytes = cloop->block_bytes,
            .needed_bytes = cloop->block_bytes,
            .failure = INSTAR_IO,
        };
        TRY(decoded_block_read(cloop->decoded, image->file, &packed, within, to, piece));
        to += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

const struct format format_cloop = {
    .name = "cloop",
    .id = FORMAT_CLOOP,
    .probe = cloop_probe,
    .open = cloop_open,
    .read = cloop_read,
};
