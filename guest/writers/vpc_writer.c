/*
 * VHD, dynamic and fixed, as qemu 7.2 creates it (facts: Virtual Hard Disk Image Format
 * Specification 1.0).
 *
 * Dynamic: copy of the footer, dynamic header, BAT, then blocks of 2 MiB, each behind a sector of
 * ones (its bitmap), and the footer at the end. Fixed: the disk's bytes, and the footer.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/core/io.h"
#include "guest/writers/block_pieces.h"
#include "guest/writers/table_window.h"
#include "guest/writers/vpc_geometry.h"

#define FOOTER_BYTES 512u
#define DYNAMIC_HEADER_BYTES 1024u
#define BAT_OFFSET (FOOTER_BYTES + DYNAMIC_HEADER_BYTES)
#define BLOCK_BYTES (2u << 20)
#define BITMAP_BYTES 512u
#define SECTORS_MAX (2040ull * 1024 * 1024 * 2) /* 2040 GiB */
#define EPOCH_2000 946684800ull                 /* VHD time starts with the year 2000 */
#define TYPE_FIXED 2u
#define TYPE_DYNAMIC 3u

struct vpc_writer {
    struct vpc_geometry geometry;
    struct table_window bat;
    uint64_t next_offset; /* where the next block goes, and in the end the footer */
    uint64_t current;     /* block that was allocated last; UINT64_MAX: none */
    uint64_t current_offset;
    uint8_t *sector; /* scratch: footer, header, bitmap */
    bool is_fixed;
};

/* One's complement of the sum of all bytes, the checksum field being zero. */
static uint32_t vpc_checksum(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 0;

    for (size_t i = 0; i < length; i++) {
        sum += bytes[i];
    }
    return ~sum;
}

static void build_footer(const struct target *target, uint8_t *footer)
{
    const struct vpc_writer *w = target->state;
    const struct convert_config *config = target->config;
    bool force_size = config->create_flags & CREATE_FLAG_FORCE_SIZE;

    memset(footer, 0, FOOTER_BYTES);
    memcpy(footer, "conectix", 8);
    store_be32(footer + 8, 2);           /* features: reserved bit */
    store_be32(footer + 12, 0x00010000); /* format version */
    store_be64(footer + 16, w->is_fixed ? UINT64_MAX : FOOTER_BYTES);
    store_be32(footer + 24, (uint32_t)(config->creation_time - EPOCH_2000));
    memcpy(footer + 28, force_size ? "qem2" : "qemu", 4);
    store_be16(footer + 32, 5); /* creator version 5.3 */
    store_be16(footer + 34, 3);
    memcpy(footer + 36, "Wi2k", 4);
    store_be64(footer + 40, target->size_bytes);
    store_be64(footer + 48, target->size_bytes);
    store_be16(footer + 56, w->geometry.cylinders);
    footer[58] = w->geometry.heads;
    footer[59] = w->geometry.sectors_per_track;
    store_be32(footer + 60, w->is_fixed ? TYPE_FIXED : TYPE_DYNAMIC);
    store_le64(footer + 68, config->random_seed[0]);
    store_le64(footer + 76, config->random_seed[1]);
    footer[74] = (uint8_t)((footer[74] & 0x0f) | 0x40); /* a random UUID, version 4 */
    footer[76] = (uint8_t)((footer[76] & 0x3f) | 0x80);
    store_be32(footer + 64, vpc_checksum(footer, FOOTER_BYTES));
}

/* The dynamic header fills two sectors; only the first one has anything in it. */
static enum instar_error write_dynamic_header(const struct target *target, uint64_t blocks)
{
    const struct vpc_writer *w = target->state;
    uint8_t *header = w->sector;

    memset(header, 0, SECTOR_BYTES);
    memcpy(header, "cxsparse", 8);
    store_be64(header + 8, UINT64_MAX); /* no further structure */
    store_be64(header + 16, BAT_OFFSET);
    store_be32(header + 24, 0x00010000);
    store_be32(header + 28, (uint32_t)blocks);
    store_be32(header + 32, BLOCK_BYTES);
    store_be32(header + 36, vpc_checksum(header, SECTOR_BYTES));
    return io_write(target->device, FOOTER_BYTES, header, SECTOR_BYTES);
}

static enum instar_error create_dynamic(struct target *target)
{
    struct vpc_writer *w = target->state;
    uint64_t blocks = div_round_up_u64(target->size_bytes, BLOCK_BYTES);

    build_footer(target, w->sector);
    TRY(io_write(target->device, 0, w->sector, FOOTER_BYTES));
    TRY(write_dynamic_header(target, blocks));
    TRY(table_window_start(&w->bat, target->context, target->device, BAT_OFFSET, blocks * 4, 0xff));
    w->next_offset = BAT_OFFSET + w->bat.table_bytes;
    return INSTAR_OK;
}

static enum instar_error vpc_create(struct target *target)
{
    struct context *context = target->context;
    struct vpc_writer *w = arena_array(&context->arena, struct vpc_writer, 1);

    if (w) {
        w->sector = arena_alloc(&context->arena, SECTOR_BYTES, SECTOR_BYTES);
    }
    if (!w || !w->sector) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    target->state = w;
    w->is_fixed = target->config->create_flags & CREATE_FLAG_FIXED;
    w->geometry = vpc_choose_geometry(target->source_bytes,
                                      target->config->create_flags & CREATE_FLAG_FORCE_SIZE);
    if (w->geometry.total_sectors > SECTORS_MAX) {
        return FAIL(context, INSTAR_INVALID_OPTION, "Disk size is too large, max size is 2040 GiB");
    }
    target->size_bytes = w->geometry.total_sectors * SECTOR_BYTES;
    if (w->is_fixed && target->size_bytes == 0) {
        /* qemu-img creates it and then takes the footer, at the file's start, for a dynamic one. */
        enum instar_error error =
            FAIL(context, INSTAR_INVALID_OPTION, "Error reading dynamic VHD header");
        context_blame(context, DIAG_OPEN, target->device);
        return error;
    }
    w->current = UINT64_MAX;
    w->next_offset = target->size_bytes;
    return w->is_fixed ? INSTAR_OK : create_dynamic(target);
}

static uint32_t vpc_granularity(const struct target *target)
{
    (void)target;
    return SECTOR_BYTES;
}

/* Gives `block` a place unless it is the one being written: its bitmap of ones, its BAT entry. */
static enum instar_error place_block(struct target *target, uint64_t block, uint64_t *ret_offset)
{
    struct vpc_writer *w = target->state;
    uint8_t *entry;

    if (block != w->current) {
        memset(w->sector, 0xff, BITMAP_BYTES);
        TRY(io_write(target->device, w->next_offset, w->sector, BITMAP_BYTES));
        TRY(table_window_entry(&w->bat, block * 4, &entry));
        store_be32(entry, (uint32_t)(w->next_offset / SECTOR_BYTES));
        w->current = block;
        w->current_offset = w->next_offset + BITMAP_BYTES;
        w->next_offset = w->current_offset + BLOCK_BYTES;
    }
    *ret_offset = w->current_offset;
    return INSTAR_OK;
}

static enum instar_error vpc_write(struct target *target, uint64_t offset, const void *buffer,
                                   uint32_t length)
{
    const struct vpc_writer *w = target->state;

    return w->is_fixed
               ? io_write(target->device, offset, buffer, length)
               : block_pieces_write(target, BLOCK_BYTES, place_block, offset, buffer, length);
}

static enum instar_error vpc_finish(struct target *target)
{
    struct vpc_writer *w = target->state;

    if (!w->is_fixed) {
        TRY(table_window_flush(&w->bat));
    }
    build_footer(target, w->sector);
    return io_write(target->device, w->next_offset, w->sector, FOOTER_BYTES);
}

const struct writer writer_vpc = {
    .name = "vpc",
    .id = FORMAT_VPC,
    .create = vpc_create,
    .granularity = vpc_granularity,
    .write = vpc_write,
    .finish = vpc_finish,
};
