/*
 * VDI, dynamic and static, as qemu 7.2 creates it (facts: VirtualBox's VDI 1.1 header).
 *
 * Header in the first sector, block map behind it, then 1 MiB blocks in the order in which they are
 * first written. Offsets below are the header's.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/core/io.h"
#include "guest/writers/block_pieces.h"
#include "guest/writers/table_window.h"

#define BLOCK_BYTES (1u << 20)
#define BLOCK_MAP_OFFSET 512u
#define BLOCKS_MAX 0x1fffff80u /* qemu's VDI_BLOCKS_IN_IMAGE_MAX */
#define HEADER_TEXT "<<< QEMU VM Virtual Disk Image >>>\n"

struct vdi_writer {
    struct table_window map;
    uint64_t data_offset;
    uint32_t blocks;         /* of the disk */
    uint32_t allocated;      /* blocks of the file */
    uint64_t current;        /* block of the disk that was allocated last; UINT64_MAX: none */
    uint64_t current_offset; /* where it is in the file */
    bool is_static;
};

/* 16 bytes that look like a random (version 4) UUID, out of the host's seed. */
static void store_uuid(uint8_t *to, uint64_t seed_a, uint64_t seed_b)
{
    store_le64(to, seed_a);
    store_le64(to + 8, seed_b);
    to[6] = (uint8_t)((to[6] & 0x0f) | 0x40);
    to[8] = (uint8_t)((to[8] & 0x3f) | 0x80);
}

static void build_header(const struct target *target, uint8_t *header)
{
    const struct vdi_writer *w = target->state;
    const uint64_t *seed = target->config->random_seed;

    memset(header, 0, SECTOR_BYTES);
    memcpy(header, HEADER_TEXT, strlen(HEADER_TEXT));
    store_le32(header + 0x40, 0xbeda107f);
    store_le32(header + 0x44, 0x00010001); /* version 1.1 */
    store_le32(header + 0x48, 0x180);      /* size of the header proper */
    store_le32(header + 0x4c, w->is_static ? 2 : 1);
    store_le32(header + 0x154, BLOCK_MAP_OFFSET);
    store_le32(header + 0x158, (uint32_t)w->data_offset);
    store_le32(header + 0x168, SECTOR_BYTES);
    store_le64(header + 0x170, target->size_bytes);
    store_le32(header + 0x178, BLOCK_BYTES);
    store_le32(header + 0x180, w->blocks);
    store_le32(header + 0x184, w->allocated);
    store_uuid(header + 0x188, seed[0], seed[1]);
    store_uuid(header + 0x198, seed[2], seed[3]);
}

static enum instar_error vdi_create(struct target *target)
{
    struct context *context = target->context;
    struct vdi_writer *w = arena_array(&context->arena, struct vdi_writer, 1);
    uint64_t blocks = div_round_up_u64(target->source_bytes, BLOCK_BYTES);

    if (!w) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (blocks > BLOCKS_MAX) {
        return FAIL(context, INSTAR_INVALID_OPTION,
                    "Unsupported VDI image size (size is 0x%lx, max supported is 0x%lx)",
                    target->source_bytes, (uint64_t)BLOCKS_MAX * BLOCK_BYTES);
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    w->blocks = (uint32_t)blocks;
    w->current = UINT64_MAX;
    w->is_static = target->config->create_flags & CREATE_FLAG_FIXED;
    TRY(table_window_start(&w->map, context, target->device, BLOCK_MAP_OFFSET,
                           (uint64_t)w->blocks * 4, 0));
    w->data_offset = BLOCK_MAP_OFFSET + w->map.table_bytes;
    return INSTAR_OK;
}

static uint32_t vdi_granularity(const struct target *target)
{
    (void)target;
    return SECTOR_BYTES;
}

/* Enters blocks from the one after the current up to `block`: the last one gets the next place. */
static enum instar_error enter_block(struct vdi_writer *w, uint64_t block, bool allocate)
{
    for (uint64_t i = w->current == UINT64_MAX ? 0 : w->current + 1; i <= block; i++) {
        bool has_place = w->is_static || (allocate && i == block);
        uint8_t *entry;
        TRY(table_window_entry(&w->map, i * 4, &entry));
        store_le32(entry, has_place ? w->allocated : UINT32_MAX);
        w->current_offset = w->data_offset + (uint64_t)w->allocated * BLOCK_BYTES;
        w->allocated += has_place;
        w->current = i;
    }
    return INSTAR_OK;
}

static enum instar_error place_block(struct target *target, uint64_t block, uint64_t *ret_offset)
{
    struct vdi_writer *w = target->state;

    TRY(enter_block(w, block, true));
    *ret_offset = w->current_offset;
    return INSTAR_OK;
}

static enum instar_error vdi_write(struct target *target, uint64_t offset, const void *buffer,
                                   uint32_t length)
{
    return block_pieces_write(target, BLOCK_BYTES, place_block, offset, buffer, length);
}

static enum instar_error vdi_finish(struct target *target)
{
    struct vdi_writer *w = target->state;
    uint8_t *header = arena_alloc(&target->context->arena, SECTOR_BYTES, SECTOR_BYTES);
    uint64_t end;

    if (!header) {
        return FAIL(target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (w->blocks > 0) {
        TRY(enter_block(w, w->blocks - 1, false));
        TRY(table_window_flush(&w->map));
    }
    build_header(target, header);
    TRY(io_write(target->device, 0, header, SECTOR_BYTES));
    end = w->data_offset + (uint64_t)w->allocated * BLOCK_BYTES;
    return target->device->ops->truncate(target->device, end);
}

const struct writer writer_vdi = {
    .name = "vdi",
    .id = FORMAT_VDI,
    .create = vdi_create,
    .granularity = vdi_granularity,
    .write = vdi_write,
    .finish = vdi_finish,
};
