/*
 * VHDX, dynamic and fixed, as qemu 7.2 creates it (facts: Microsoft VHDX Format
 * Specification 1.00).
 *
 *   0      file identifier        192 KiB, 256 KiB   region tables
 *   64 KiB, 128 KiB   headers     1 MiB              log, empty: nothing to replay
 *   2 MiB  BAT, whole MiBs        behind it          metadata, 1 MiB
 *   4 MiB further on  payload blocks, in the order in which they are first written
 *
 * A fixed image has room for all its data there. qemu says of these blocks that they are zero,
 * which takes their place away, so blocks that are written go behind that room all the same; only
 * with block_state_zero=off do they use it. The log stays empty: qemu leaves there what it logged
 * of its table's updates, and nothing reads it.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/crc32c.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/core/io.h"
#include "guest/writers/block_pieces.h"
#include "guest/writers/table_window.h"

#define KIB 1024u
#define MIB (1024u * 1024u)
#define HEADER_BYTES (4 * KIB) /* what a header's checksum covers */
#define REGION_TABLE_BYTES (64 * KIB)
#define BAT_OFFSET (2 * MIB)
#define PAYLOAD_GAP_BYTES (4 * MIB)
#define SIZE_MAX_BYTES (64ull << 40)
#define METADATA_ITEMS_OFFSET (64 * KIB)

#define BLOCK_STATE_NOT_PRESENT 0u
#define BLOCK_STATE_ZERO 2u
#define BLOCK_STATE_PRESENT 6u

#define ITEM_VIRTUAL_DISK 2u
#define ITEM_REQUIRED 4u
#define PARAMETERS_LEAVE_ALLOCATED 1u

struct vhdx_writer {
    struct table_window bat;
    uint64_t bat_bytes; /* of the region */
    uint64_t metadata_offset;
    uint32_t block_bytes;
    uint64_t blocks;
    uint64_t chunk_ratio; /* payload blocks for each sector bitmap block */
    uint64_t next_offset; /* where the next block goes */
    uint64_t file_end;    /* the file is at least this long: the room of a fixed image */
    uint64_t current;     /* block that was entered last; UINT64_MAX: none */
    uint64_t current_offset;
    uint8_t *scratch; /* REGION_TABLE_BYTES */
    uint32_t absent_state;
    bool is_fixed;
};

/* GUIDs as they lie in the file. */
static const uint8_t guid_bat[16] = {0x66, 0x77, 0xc2, 0x2d, 0x23, 0xf6, 0x00, 0x42,
                                     0x9d, 0x64, 0x11, 0x5e, 0x9b, 0xfd, 0x4a, 0x08};
static const uint8_t guid_metadata[16] = {0x06, 0xa2, 0x7c, 0x8b, 0x90, 0x47, 0x9a, 0x4b,
                                          0xb8, 0xfe, 0x57, 0x5f, 0x05, 0x0f, 0x88, 0x6e};

/* The metadata table's items: GUID, place in the item area, length, flags. */
static const struct metadata_item {
    uint8_t guid[16];
    uint32_t offset;
    uint32_t length;
    uint32_t flags;
} metadata_items[] = {
    {{0x37, 0x67, 0xa1, 0xca, 0x36, 0xfa, 0x43, 0x4d, 0xb3, 0xb6, 0x33, 0xf0, 0xaa, 0x44, 0xe7,
      0x6b}, /* file parameters */
     0,
     8,
     ITEM_REQUIRED},
    {{0x24, 0x42, 0xa5, 0x2f, 0x1b, 0xcd, 0x76, 0x48, 0xb2, 0x11, 0x5d, 0xbe, 0xd8, 0x3b, 0xf4,
      0xb8}, /* virtual disk size */
     8,
     8,
     ITEM_REQUIRED | ITEM_VIRTUAL_DISK},
    {{0xab, 0x12, 0xca, 0xbe, 0xe6, 0xb2, 0x23, 0x45, 0x93, 0xef, 0xc3, 0x09, 0xe0, 0x00, 0xc7,
      0x46}, /* page 83 data */
     16,
     16,
     ITEM_REQUIRED | ITEM_VIRTUAL_DISK},
    {{0x1d, 0xbf, 0x41, 0x81, 0x6f, 0xa9, 0x09, 0x47, 0xba, 0x47, 0xf2, 0x33, 0xa8, 0xfa, 0xab,
      0x5f}, /* logical sector size */
     32,
     4,
     ITEM_REQUIRED | ITEM_VIRTUAL_DISK},
    {{0xc7, 0x48, 0xa3, 0xcd, 0x5d, 0x44, 0x71, 0x44, 0x9c, 0xc9, 0xe9, 0x88, 0x52, 0x51, 0xc5,
      0x56}, /* physical sector size */
     36,
     4,
     ITEM_REQUIRED | ITEM_VIRTUAL_DISK},
};
#define METADATA_ITEMS (sizeof(metadata_items) / sizeof(metadata_items[0]))

/* qemu's choice when none is asked for. */
static uint32_t default_block_bytes(uint64_t size_bytes)
{
    if (size_bytes > 32ull << 40) {
        return 64 * MIB;
    }
    if (size_bytes > 100ull << 30) {
        return 32 * MIB;
    }
    return size_bytes > 1ull << 30 ? 16 * MIB : 8 * MIB;
}

static enum instar_error write_identifier(const struct target *target)
{
    struct vhdx_writer *w = target->state;
    static const char creator[] = "instar";

    memset(w->scratch, 0, SECTOR_BYTES);
    memcpy(w->scratch, "vhdxfile", 8);
    for (size_t i = 0; i < sizeof(creator) - 1; i++) {
        store_le16(w->scratch + 8 + 2 * i, (uint8_t)creator[i]);
    }
    return io_write(target->device, 0, w->scratch, SECTOR_BYTES);
}

/* Both headers are valid; the one with the larger sequence number is current. */
static enum instar_error write_header(const struct target *target, uint32_t index)
{
    struct vhdx_writer *w = target->state;
    const uint64_t *seed = target->config->random_seed;
    uint8_t *header = w->scratch;

    memset(header, 0, HEADER_BYTES);
    memcpy(header, "head", 4);
    store_le64(header + 8, (seed[2] >> 32) + index);
    store_le64(header + 16, seed[0]); /* file write GUID */
    store_le64(header + 24, seed[1]);
    store_le64(header + 32, seed[1] ^ index); /* data write GUID */
    store_le64(header + 40, seed[2]);
    store_le16(header + 66, 1); /* version; log version and log GUID are zero: no log */
    store_le32(header + 68, MIB);
    store_le64(header + 72, MIB); /* the log's place */
    store_le32(header + 4, crc32c(0, header, HEADER_BYTES));
    return io_write(target->device, (64 + 64 * index) * KIB, header, HEADER_BYTES);
}

static void put_region(uint8_t *entry, const uint8_t *guid, uint64_t offset, uint64_t length)
{
    memcpy(entry, guid, 16);
    store_le64(entry + 16, offset);
    store_le32(entry + 24, (uint32_t)length);
    /* qemu leaves the bit "required" unset, which no reader minds: it knows both regions. */
}

static enum instar_error write_region_tables(const struct target *target)
{
    struct vhdx_writer *w = target->state;
    uint8_t *table = w->scratch;

    memset(table, 0, REGION_TABLE_BYTES);
    memcpy(table, "regi", 4);
    store_le32(table + 8, 2);
    put_region(table + 16, guid_bat, BAT_OFFSET, w->bat_bytes);
    put_region(table + 48, guid_metadata, w->metadata_offset, MIB);
    store_le32(table + 4, crc32c(0, table, REGION_TABLE_BYTES));
    TRY(io_write(target->device, 192 * KIB, table, REGION_TABLE_BYTES));
    return io_write(target->device, 256 * KIB, table, REGION_TABLE_BYTES);
}

static enum instar_error write_metadata(const struct target *target)
{
    struct vhdx_writer *w = target->state;
    uint8_t *bytes = w->scratch;

    memset(bytes, 0, SECTOR_BYTES);
    memcpy(bytes, "metadata", 8);
    store_le16(bytes + 10, METADATA_ITEMS);
    for (size_t i = 0; i < METADATA_ITEMS; i++) {
        uint8_t *entry = bytes + 32 + 32 * i;
        memcpy(entry, metadata_items[i].guid, 16);
        store_le32(entry + 16, METADATA_ITEMS_OFFSET + metadata_items[i].offset);
        store_le32(entry + 20, metadata_items[i].length);
        store_le32(entry + 24, metadata_items[i].flags);
    }
    TRY(io_write(target->device, w->metadata_offset, bytes, SECTOR_BYTES));

    memset(bytes, 0, SECTOR_BYTES);
    store_le32(bytes, w->block_bytes);
    store_le32(bytes + 4, w->is_fixed ? PARAMETERS_LEAVE_ALLOCATED : 0);
    store_le64(bytes + 8, target->size_bytes);
    store_le64(bytes + 16, target->config->random_seed[3]);
    store_le64(bytes + 24, target->config->random_seed[0] ^ target->config->random_seed[3]);
    store_le32(bytes + 32, SECTOR_BYTES);
    store_le32(bytes + 36, SECTOR_BYTES);
    return io_write(target->device, w->metadata_offset + METADATA_ITEMS_OFFSET, bytes,
                    SECTOR_BYTES);
}

static enum instar_error choose_geometry(const struct target *target, struct vhdx_writer *w)
{
    const struct convert_config *config = target->config;
    uint64_t entries;

    w->block_bytes =
        config->cluster_bytes ? config->cluster_bytes : default_block_bytes(target->size_bytes);
    if (target->size_bytes > SIZE_MAX_BYTES) {
        return FAIL(target->context, INSTAR_INVALID_OPTION, "Image size too large; max of 64TB");
    }
    if (!is_power_of_two_u64(w->block_bytes) || w->block_bytes < MIB ||
        w->block_bytes > 256 * MIB) {
        return FAIL(target->context, INSTAR_INVALID_OPTION, "bad block size");
    }
    w->blocks = div_round_up_u64(target->size_bytes, w->block_bytes);
    w->chunk_ratio = ((uint64_t)SECTOR_BYTES << 23) / w->block_bytes;
    /* For an empty disk the 32-bit difference wraps, as in qemu, whose reader wants a BAT of that
     * size. */
    entries = w->blocks + (uint32_t)(w->blocks - 1) / w->chunk_ratio;
    w->bat_bytes = max_u64(div_round_up_u64(entries * 8, MIB), 1) * MIB;
    w->metadata_offset = BAT_OFFSET + w->bat_bytes;
    w->next_offset = w->metadata_offset + MIB + PAYLOAD_GAP_BYTES;
    w->current = UINT64_MAX;
    w->is_fixed = config->create_flags & CREATE_FLAG_FIXED;
    w->absent_state = config->create_flags & CREATE_FLAG_BLOCK_STATE_NOT_ZERO
                          ? BLOCK_STATE_NOT_PRESENT
                          : BLOCK_STATE_ZERO;
    w->file_end = w->next_offset;
    if (w->is_fixed) {
        w->file_end += target->size_bytes;
    }
    if (w->is_fixed && w->absent_state == BLOCK_STATE_ZERO) {
        w->next_offset = div_round_up_u64(w->file_end, MIB) * MIB;
    }
    return INSTAR_OK;
}

static enum instar_error vhdx_create(struct target *target)
{
    struct context *context = target->context;
    struct vhdx_writer *w = arena_array(&context->arena, struct vhdx_writer, 1);

    if (w) {
        w->scratch = arena_alloc(&context->arena, REGION_TABLE_BYTES, SECTOR_BYTES);
    }
    if (!w || !w->scratch) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    TRY(choose_geometry(target, w));
    TRY(write_identifier(target));
    TRY(write_header(target, 0));
    TRY(write_header(target, 1));
    TRY(write_region_tables(target));
    TRY(write_metadata(target));
    return table_window_start(&w->bat, context, target->device, BAT_OFFSET, w->bat_bytes, 0);
}

static uint32_t vhdx_granularity(const struct target *target)
{
    (void)target;
    return SECTOR_BYTES;
}

/* The entry of a block, which is given the next place if it is written. */
static uint64_t block_entry(struct vhdx_writer *w, bool is_written)
{
    bool has_room = w->is_fixed && w->absent_state == BLOCK_STATE_NOT_PRESENT;

    if (!is_written && !has_room) {
        return w->absent_state;
    }
    w->current_offset = w->next_offset;
    w->next_offset += w->block_bytes;
    if (!has_room) {
        w->file_end = w->next_offset;
    }
    return w->current_offset | BLOCK_STATE_PRESENT;
}

/* Enters blocks from the one after the current up to `block`; that one is written, or not. */
static enum instar_error enter_block(struct vhdx_writer *w, uint64_t block, bool is_written)
{
    for (uint64_t i = w->current == UINT64_MAX ? 0 : w->current + 1; i <= block; i++) {
        uint8_t *entry;
        TRY(table_window_entry(&w->bat, (i + i / w->chunk_ratio) * 8, &entry));
        store_le64(entry, block_entry(w, is_written && i == block));
        w->current = i;
    }
    return INSTAR_OK;
}

static enum instar_error place_block(struct target *target, uint64_t block, uint64_t *ret_offset)
{
    struct vhdx_writer *w = target->state;

    TRY(enter_block(w, block, true));
    *ret_offset = w->current_offset;
    return INSTAR_OK;
}

static enum instar_error vhdx_write(struct target *target, uint64_t offset, const void *buffer,
                                    uint32_t length)
{
    const struct vhdx_writer *w = target->state;

    return block_pieces_write(target, w->block_bytes, place_block, offset, buffer, length);
}

static enum instar_error vhdx_finish(struct target *target)
{
    struct vhdx_writer *w = target->state;

    if (w->blocks > 0) {
        TRY(enter_block(w, w->blocks - 1, false));
        TRY(table_window_flush(&w->bat));
    }
    return target->device->ops->truncate(target->device, w->file_end);
}

const struct writer writer_vhdx = {
    .name = "vhdx",
    .id = FORMAT_VHDX,
    .create = vhdx_create,
    .granularity = vhdx_granularity,
    .write = vhdx_write,
    .finish = vhdx_finish,
};
