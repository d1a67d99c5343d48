/*
 * vpc: Connectix / Microsoft VHD images, dynamic and fixed.
 *
 * A dynamic image begins with a copy of its footer, then a header and the block allocation table
 * (BAT): one 32-bit sector number a block, where the block's sector bitmap begins and its data
 * follows. As in qemu the bitmap is not consulted: an allocated block is data throughout. A fixed
 * image is the raw disk with the footer at its end.
 *
 * qemu-img opens a differencing image (type 4) as if it were dynamic and reads zeros where the
 * parent has data. That is wrong data without a word, so it is refused here; the divergence is
 * registered as vhd-differencing-refused.
 *
 * Source of the layout: "Virtual Hard Disk Image Format Specification", version 1.0.
 */
#include "guest/base/checked.h"
#include "guest/base/checksum_gate.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/format.h"
#include "guest/formats/open_error.h"

#define VPC_FOOTER_BYTES 512u
#define VPC_HEADER_BYTES 1024u
#define VPC_CHECKSUM_AT 64u
#define VPC_SECTORS_MAX 0xff000000ull /* 2040 GiB */
#define VPC_GEOMETRY_MAX (65535ull * 16 * 255)
#define VPC_TABLE_ENTRIES_MAX (INT32_MAX / 4u)
#define VPC_UNALLOCATED 0xffffffffu

enum vpc_type {
    VPC_FIXED = 2,
    VPC_DIFFERENCING = 4,
};

struct vpc_footer {
    uint64_t header_offset;
    uint8_t creator_app[4];
    uint64_t current_size;
    uint64_t geometry_sectors; /* cylinders * heads * sectors per track */
    uint32_t type;
    uint32_t checksum;
};

struct vpc {
    struct block_table bat;
    bool is_fixed;
    uint32_t block_bytes;
    uint32_t bitmap_bytes; /* in front of each block's data */
};

static bool has_cookie(const uint8_t *bytes)
{
    return memcmp(bytes, "conectix", 8) == 0;
}

static int vpc_probe(const struct probe *probe)
{
    return has_cookie(probe->head) ? 100 : 0;
}

static void parse_footer(const uint8_t *bytes, struct vpc_footer *footer)
{
    struct cursor c = cursor_over(bytes, VPC_FOOTER_BYTES);

    cursor_seek(&c, 16);
    footer->header_offset = cursor_be64(&c);
    cursor_skip(&c, 4); /* time stamp */
    cursor_copy(&c, footer->creator_app, sizeof(footer->creator_app));
    cursor_seek(&c, 48);
    footer->current_size = cursor_be64(&c);
    footer->geometry_sectors = cursor_be16(&c);
    footer->geometry_sectors *= cursor_u8(&c);
    footer->geometry_sectors *= cursor_u8(&c);
    footer->type = cursor_be32(&c);
    footer->checksum = cursor_be32(&c);
}

/* One's complement of the sum of all bytes but the checksum's own. */
static uint32_t footer_checksum(const uint8_t *bytes)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < VPC_FOOTER_BYTES; i++) {
        if (i < VPC_CHECKSUM_AT || i >= VPC_CHECKSUM_AT + 4) {
            sum += bytes[i];
        }
    }
    return ~sum;
}

/* The footer's copy at the start, or the footer at the end of a fixed image. */
static enum instar_error read_footer(struct image *image, uint8_t *bytes, bool *ret_at_end)
{
    struct context *context = image->context;
    uint64_t size = file_size_rounded(image->file);

    *ret_at_end = false;
    if (file_read(image->file, 0, bytes, VPC_FOOTER_BYTES) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO, "Unable to read VHD header");
    }
    if (has_cookie(bytes)) {
        return INSTAR_OK;
    }
    if (size < VPC_FOOTER_BYTES) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "File too small for a VHD header");
    }
    if (file_read(image->file, size - VPC_FOOTER_BYTES, bytes, VPC_FOOTER_BYTES) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    *ret_at_end = true;
    return INSTAR_OK;
}

static enum instar_error check_footer(struct image *image, const uint8_t *bytes, bool at_end,
                                      const struct vpc_footer *footer)
{
    struct context *context = image->context;

    if (at_end && (!has_cookie(bytes) || footer->type != VPC_FIXED)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "invalid VPC image");
    }
    if (!checksum_passes(footer_checksum(bytes) == footer->checksum)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Incorrect header checksum");
    }
    if (footer->type == VPC_DIFFERENCING) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Differencing VHD images are not supported");
    }
    return INSTAR_OK;
}

static bool created_by(const struct vpc_footer *footer, const char *application)
{
    return memcmp(footer->creator_app, application, sizeof(footer->creator_app)) == 0;
}

/*
 * Virtual PC derives the size from the geometry, Hyper-V and others take the size field. Who wrote
 * the image decides; qemu 10.0 turned the list around. The largest geometry says nothing, so the
 * field counts then.
 */
static uint64_t disk_sectors(const struct vpc_footer *footer, uint32_t qemu_version)
{
    bool by_geometry;

    if (qemu_version >= QEMU_VERSION(10, 0, 0)) {
        by_geometry = created_by(footer, "vpc ") || created_by(footer, "qemu");
    } else {
        by_geometry = !created_by(footer, "win ") && !created_by(footer, "qem2") &&
                      !created_by(footer, "d2v ") && !created_by(footer, "CTXS") &&
                      !created_by(footer, "tap\0");
    }
    if (by_geometry && footer->geometry_sectors != VPC_GEOMETRY_MAX) {
        return footer->geometry_sectors;
    }
    return footer->current_size / SECTOR_BYTES;
}

/*
 * Refuses an image whose blocks reach past the end of the file. qemu remembers the end of the last
 * block as the place for the next one, whence the message.
 */
static enum instar_error check_bat(struct image *image, struct vpc *vpc)
{
    struct block_table *bat = &vpc->bat;
    uint64_t block_space = (uint64_t)vpc->bitmap_bytes + vpc->block_bytes;
    uint64_t table_end = bat->offset + bat->entry_count * bat->entry_bytes;
    uint64_t used_end;
    uint64_t i = 0;

    if (!align_up_u64(table_end, SECTOR_BYTES, &used_end)) {
        return FAIL_EINVAL(image);
    }
    while (i < bat->entry_count) {
        const uint8_t *entry;
        uint64_t zeros = 0;
        if (block_table_at_window(bat, i)) {
            TRY(block_table_hole(bat, i, &zeros));
        }
        if (zeros > 0) { /* an entry of 0 is a block at the file's start */
            used_end = max_u64(used_end, block_space);
            i += zeros;
            continue;
        }
        TRY(block_table_entry(bat, i, &entry));
        uint32_t sector = load_be32(entry);
        if (sector != VPC_UNALLOCATED) {
            used_end = max_u64(used_end, (uint64_t)sector * SECTOR_BYTES + block_space);
        }
        i++;
    }
    if (used_end > file_size_rounded(image->file)) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE,
                    "block-vpc: free_data_block_offset points after the end of file. The image "
                    "has been truncated.");
    }
    return INSTAR_OK;
}

/* The header of a dynamic image: block size and the place and size of the BAT. */
static enum instar_error open_dynamic(struct image *image, struct vpc *vpc, uint64_t header_offset)
{
    struct context *context = image->context;
    uint8_t bytes[VPC_HEADER_BYTES];
    struct cursor c;
    uint64_t mapped_bytes;

    if (!qemu_can_read(header_offset, sizeof(bytes)) ||
        file_cursor(image->file, header_offset, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Error reading dynamic VHD header");
    }
    if (memcmp(bytes, "cxsparse", 8) != 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid header magic");
    }
    cursor_seek(&c, 16);
    uint64_t table_offset = cursor_be64(&c);
    cursor_skip(&c, 4); /* header version */
    uint32_t table_entries = cursor_be32(&c);
    vpc->block_bytes = cursor_be32(&c);
    if (!is_power_of_two_u64(vpc->block_bytes) || vpc->block_bytes < SECTOR_BYTES) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid block size %u", vpc->block_bytes);
    }
    /* One bit a sector, padded to whole sectors. */
    vpc->bitmap_bytes =
        (uint32_t)div_round_up_u64(vpc->block_bytes / (8 * SECTOR_BYTES), SECTOR_BYTES) *
        SECTOR_BYTES;
    /* qemu holds the count as a signed number, and a negative one passes this check. */
    bool is_negative = table_entries > INT32_MAX;
    if (!is_negative && (!mul_u64(table_entries, vpc->block_bytes, &mapped_bytes) ||
                         mapped_bytes < image->size_bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Page table too small");
    }
    if (table_entries > VPC_TABLE_ENTRIES_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Max Table Entries too large (%d)",
                    (int)table_entries);
    }
    if (!qemu_can_read(table_offset, (uint64_t)table_entries * sizeof(uint32_t))) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Error reading pagetable");
    }
    block_table_init(&vpc->bat, image->file, table_offset, table_entries, sizeof(uint32_t));
    return check_bat(image, vpc);
}

static enum instar_error vpc_open(struct image *image)
{
    struct vpc *vpc = arena_array(&image->context->arena, struct vpc, 1);
    uint8_t bytes[VPC_FOOTER_BYTES];
    struct vpc_footer footer;
    bool at_end;

    if (!vpc) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    TRY(read_footer(image, bytes, &at_end));
    parse_footer(bytes, &footer);
    TRY(check_footer(image, bytes, at_end, &footer));
    uint64_t sectors = disk_sectors(&footer, image->context->qemu_version);
    if (sectors > VPC_SECTORS_MAX) {
        return FAIL_EFBIG(image);
    }
    image->state = vpc;
    image->size_bytes = sectors * SECTOR_BYTES;
    image->request_alignment = 1;
    image->has_info = true;
    if (!at_end) {
        TRY(open_dynamic(image, vpc, footer.header_offset));
    }
    /* A copy of the footer in front does not make an image of type "fixed" dynamic to readers. */
    vpc->is_fixed = footer.type == VPC_FIXED;
    image->cluster_bytes = vpc->is_fixed ? 0 : vpc->block_bytes;
    return INSTAR_OK;
}

/* Where the block that holds the disk's `offset` is. */
static enum instar_error look_up(struct vpc *vpc, uint64_t offset, bool *ret_is_allocated,
                                 uint64_t *ret_file_offset)
{
    uint64_t index = offset / vpc->block_bytes;
    const uint8_t *entry;

    *ret_is_allocated = false;
    if (index >= vpc->bat.entry_count) {
        return INSTAR_OK;
    }
    TRY(block_table_entry(&vpc->bat, index, &entry));
    uint32_t sector = load_be32(entry);
    *ret_is_allocated = sector != VPC_UNALLOCATED;
    *ret_file_offset =
        (uint64_t)sector * SECTOR_BYTES + vpc->bitmap_bytes + offset % vpc->block_bytes;
    return INSTAR_OK;
}

static enum instar_error vpc_block_status(struct image *image, uint64_t offset, uint64_t length,
                                          struct block_status *ret)
{
    struct vpc *vpc = image->state;
    bool is_allocated;
    uint64_t file_offset;

    *ret = (struct block_status){.length = length, .owner = image->file};
    if (vpc->is_fixed) {
        ret->flags = STATUS_DATA | STATUS_OFFSET | STATUS_RECURSE;
        ret->offset = offset;
        return INSTAR_OK;
    }
    TRY(look_up(vpc, offset, &is_allocated, &file_offset));
    uint64_t known = min_u64(length, vpc->block_bytes - offset % vpc->block_bytes);
    if (is_allocated) {
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = file_offset;
        ret->length = known;
        return INSTAR_OK;
    }
    while (known < length) {
        TRY(look_up(vpc, offset + known, &is_allocated, &file_offset));
        if (is_allocated) {
            break;
        }
        known += min_u64(length - known, vpc->block_bytes);
    }
    ret->flags = STATUS_ZERO;
    ret->length = known;
    return INSTAR_OK;
}

const struct format format_vpc = {
    .name = "vpc",
    .id = FORMAT_VPC,
    .probe = vpc_probe,
    .open = vpc_open,
    .block_status = vpc_block_status,
};
