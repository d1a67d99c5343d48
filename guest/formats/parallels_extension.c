/*
 * Checking a Parallels format extension.
 *
 * Nothing of it is shown or used: neither `map` nor `info` tells of bitmaps. It is read because
 * qemu refuses an image whose extension is damaged. The cluster may be as large as 2 GiB, so it is
 * read twice in small pieces, first for the checksum, then feature by feature.
 */
#include "guest/formats/parallels_extension.h"

#include "guest/base/checked.h"
#include "guest/base/checksum_gate.h"
#include "guest/base/md5.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"

#define EXTENSION_MAGIC UINT64_C(0xab234cef23dcea87)
#define EXTENSION_HEADER_BYTES (8u + MD5_DIGEST_BYTES)
#define FEATURE_BITMAP UINT64_C(0x20385fae252cb34a)
#define FEATURE_HEADER_BYTES 24u
#define BITMAP_HEADER_BYTES 32u
#define BITMAP_ID_BYTES 16u
#define BITMAPS_MAX 64u
#define PIECE_BYTES 4096u

struct extension {
    struct image *image;
    uint64_t offset; /* of the cluster in the file */
    uint32_t cluster_bytes;
    uint64_t disk_sectors;
    uint32_t position; /* of the next feature in the cluster */
    uint32_t bitmap_count;
    uint8_t bitmap_id[BITMAPS_MAX][BITMAP_ID_BYTES];
    struct block_table bitmap_table;
};

struct bitmap {
    uint64_t sectors;
    uint8_t id[BITMAP_ID_BYTES];
    uint32_t granularity_sectors;
    uint32_t table_entries;
};

static enum instar_error fail_reading(struct extension *e)
{
    return FAIL(e->image->context, INSTAR_INVALID_SOURCE,
                "Failed to read Format Extension cluster: Input/output error");
}

static enum instar_error check_checksum(struct extension *e, const uint8_t *wanted)
{
    uint8_t piece[PIECE_BYTES];
    uint8_t digest[MD5_DIGEST_BYTES];
    struct md5 md5;

    if (!checksums_count()) {
        return INSTAR_OK; /* the cluster may be 2 GiB long */
    }
    md5_begin(&md5);
    for (uint32_t at = EXTENSION_HEADER_BYTES; at < e->cluster_bytes;) {
        size_t length = (size_t)min_u64(sizeof(piece), e->cluster_bytes - at);
        if (file_read(e->image->file, e->offset + at, piece, length) != INSTAR_OK) {
            return fail_reading(e);
        }
        md5_add(&md5, piece, length);
        at += (uint32_t)length;
    }
    md5_end(&md5, digest);
    if (memcmp(digest, wanted, sizeof(digest)) != 0) {
        return FAIL(e->image->context, INSTAR_INVALID_SOURCE,
                    "Wrong checksum in Format Extension header. Format extension is corrupted.");
    }
    return INSTAR_OK;
}

static enum instar_error check_header(struct extension *e)
{
    uint8_t bytes[EXTENSION_HEADER_BYTES];

    if (!qemu_can_read(e->offset, e->cluster_bytes) ||
        file_read(e->image->file, e->offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return fail_reading(e);
    }
    if (load_le64(bytes) != EXTENSION_MAGIC) {
        return FAIL(e->image->context, INSTAR_INVALID_SOURCE,
                    "Wrong parallels Format Extension magic: 0x%lx, expected: 0x%lx",
                    load_le64(bytes), EXTENSION_MAGIC);
    }
    e->position = EXTENSION_HEADER_BYTES;
    return check_checksum(e, bytes + 8);
}

/* Two bitmaps of one name cannot be; the name is the identifier. */
static enum instar_error remember_bitmap(struct extension *e, const struct bitmap *bitmap)
{
    const uint8_t *id = bitmap->id;
    struct context *context = e->image->context;

    for (uint32_t i = 0; i < e->bitmap_count; i++) {
        if (memcmp(e->bitmap_id[i], id, BITMAP_ID_BYTES) == 0) {
            return FAIL(context, INSTAR_INVALID_SOURCE,
                        "Bitmap already exists: %02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-"
                        "%02x%02x%02x%02x%02x%02x",
                        id[0], id[1], id[2], id[3], id[4], id[5], id[6], id[7], id[8], id[9],
                        id[10], id[11], id[12], id[13], id[14], id[15]);
        }
    }
    if (e->bitmap_count == BITMAPS_MAX) {
        return FAIL(context, INSTAR_LIMIT, "Parallels image has more than %u bitmaps", BITMAPS_MAX);
    }
    memcpy(e->bitmap_id[e->bitmap_count], id, BITMAP_ID_BYTES);
    e->bitmap_count++;
    return INSTAR_OK;
}

/* The clusters that the bitmap's bits take: one bit a granule, in words of 64. */
static enum instar_error check_bitmap_table(struct extension *e, const struct bitmap *bitmap)
{
    struct context *context = e->image->context;
    uint64_t granularity_bytes = (uint64_t)bitmap->granularity_sectors * SECTOR_BYTES;

    if (!is_power_of_two_u64(granularity_bytes) || granularity_bytes > UINT32_MAX) {
        /* qemu ends by a failed assertion. */
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Bitmaps feature corrupted: invalid granularity %u",
                    (uint32_t)granularity_bytes);
    }
    TRY(remember_bitmap(e, bitmap));
    uint64_t bits = div_round_up_u64(bitmap->sectors, bitmap->granularity_sectors);
    uint64_t bytes = div_round_up_u64(bits, 64) * 8;
    uint64_t entries = div_round_up_u64(bytes, e->cluster_bytes);
    if (entries != bitmap->table_entries) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Bitmap table size %u does not correspond to bitmap size and cluster size. "
                    "Expected %lu",
                    bitmap->table_entries, entries);
    }
    return INSTAR_OK;
}

/* The clusters of bits are not looked at, but they have to be where qemu can read. */
static enum instar_error check_bitmap_data(struct extension *e, const struct bitmap *bitmap)
{
    struct block_table *table = &e->bitmap_table;
    uint64_t index = 0;

    block_table_init(table, e->image->file, e->offset + e->position + BITMAP_HEADER_BYTES,
                     bitmap->table_entries, sizeof(uint64_t));
    while (index < bitmap->table_entries) {
        const uint8_t *entry;
        uint64_t zeros = 0;
        if (block_table_at_window(table, index)) {
            TRY(block_table_hole(table, index, &zeros));
        }
        if (zeros > 0) {
            index += zeros;
            continue;
        }
        TRY(block_table_entry(table, index, &entry));
        uint64_t sector = load_le64(entry);
        bool is_constant = sector <= 1; /* all zeros, all ones */
        if (!is_constant && !qemu_can_read(sector * SECTOR_BYTES, e->cluster_bytes)) {
            return FAIL(e->image->context, INSTAR_INVALID_SOURCE,
                        "Failed to read bitmap data cluster: Input/output error");
        }
        index++;
    }
    return INSTAR_OK;
}

static enum instar_error check_bitmap(struct extension *e, uint32_t data_bytes)
{
    struct context *context = e->image->context;
    uint8_t bytes[BITMAP_HEADER_BYTES];
    struct bitmap bitmap;
    struct cursor c;

    if (data_bytes < sizeof(bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Too small Bitmap Feature area in Parallels Format Extension: %u bytes, "
                    "expected at least %u bytes",
                    data_bytes, BITMAP_HEADER_BYTES);
    }
    if (file_cursor(e->image->file, e->offset + e->position, bytes, sizeof(bytes), &c) !=
        INSTAR_OK) {
        return fail_reading(e);
    }
    bitmap.sectors = cursor_le64(&c);
    cursor_copy(&c, bitmap.id, sizeof(bitmap.id));
    bitmap.granularity_sectors = cursor_le32(&c);
    bitmap.table_entries = cursor_le32(&c);
    if (bitmap.sectors != e->disk_sectors) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Bitmap size (in sectors) %ld differs from disk size in sectors %ld",
                    (int64_t)bitmap.sectors, (int64_t)e->disk_sectors);
    }
    if ((uint64_t)bitmap.table_entries * sizeof(uint64_t) > data_bytes - sizeof(bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Bitmaps feature corrupted: l1 table exceeds extension data_size");
    }
    TRY(check_bitmap_table(e, &bitmap));
    return check_bitmap_data(e, &bitmap);
}

/* One feature; *ret_is_last at the one that ends the list. */
static enum instar_error check_feature(struct extension *e, bool *ret_is_last)
{
    struct context *context = e->image->context;
    uint32_t left = e->cluster_bytes - e->position;
    uint8_t bytes[FEATURE_HEADER_BYTES];

    if (left < sizeof(bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Can not read feature header, as remaining bytes (%d) in Format Extension is "
                    "less than Feature header size (%u)",
                    (int)left, FEATURE_HEADER_BYTES);
    }
    if (file_read(e->image->file, e->offset + e->position, bytes, sizeof(bytes)) != INSTAR_OK) {
        return fail_reading(e);
    }
    e->position += FEATURE_HEADER_BYTES;
    left -= FEATURE_HEADER_BYTES;
    uint64_t magic = load_le64(bytes);
    uint64_t data_bytes = ((uint64_t)load_le32(bytes + 16) + 7) & ~UINT64_C(7);
    if (load_le64(bytes + 8) != 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Flags for extension feature are unsupported");
    }
    if (data_bytes > left) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Feature data_size exceedes Format Extension cluster");
    }
    *ret_is_last = magic == 0;
    if (magic == FEATURE_BITMAP) {
        TRY(check_bitmap(e, (uint32_t)data_bytes));
    } else if (magic != 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Unknown feature: 0x%lx", magic);
    }
    e->position += (uint32_t)data_bytes;
    return INSTAR_OK;
}

enum instar_error parallels_check_extension(struct image *image, uint64_t sector,
                                            uint32_t cluster_bytes, uint64_t disk_sectors)
{
    struct extension *e = arena_array(&image->context->arena, struct extension, 1);
    bool is_last = false;

    if (!e) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    e->image = image;
    e->cluster_bytes = cluster_bytes;
    e->disk_sectors = disk_sectors;
    if (!mul_u64(sector, SECTOR_BYTES, &e->offset)) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE, "Invalid image: Too big offset");
    }
    TRY(check_header(e));
    while (!is_last) {
        TRY(check_feature(e, &is_last));
    }
    return INSTAR_OK;
}
