/*
 * bochs: Bochs "growing" redologs, version 1 and 2.
 *
 * qemu's driver cannot tell which extents are there, so the disk is one range of data without an
 * offset, and only the header counts.
 *
 * Source of the layout: Bochs' iodev/hdimage/hdimage.h (redolog_header_t).
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/open_error.h"

#define BOCHS_HEADER_BYTES 512u
#define BOCHS_VERSION_1 0x00010000u
#define BOCHS_VERSION_2 0x00020000u
#define BOCHS_CATALOG_MAX 0x100000u
#define BOCHS_EXTENT_BYTES_MAX 0x800000u

struct bochs_header {
    bool is_bochs;
    uint32_t header_bytes;
    uint32_t bitmap_bytes; /* of one extent */
    uint32_t catalog_entries;
    uint32_t extent_bytes;
    uint64_t disk_bytes;
};

/* Sectors whose bits are looked at together. */
#define BOCHS_WINDOW_SECTORS 2048u

struct bochs {
    struct block_table catalog;
    uint64_t data_offset; /* of the first extent */
    uint32_t extent_bytes;
    uint32_t bitmap_bytes;
};

static void parse_header(const uint8_t *bytes, struct bochs_header *h)
{
    static const char magic[] = "Bochs Virtual HD Image";
    static const char type[] = "Redolog";
    static const char subtype[] = "Growing";
    struct cursor c = cursor_over(bytes, BOCHS_HEADER_BYTES);

    /* Compared with the NUL that ends each. */
    h->is_bochs = memcmp(cursor_take(&c, 32), magic, sizeof(magic)) == 0;
    h->is_bochs &= memcmp(cursor_take(&c, 16), type, sizeof(type)) == 0;
    h->is_bochs &= memcmp(cursor_take(&c, 16), subtype, sizeof(subtype)) == 0;
    uint32_t version = cursor_le32(&c);
    h->is_bochs &= version == BOCHS_VERSION_1 || version == BOCHS_VERSION_2;
    h->header_bytes = cursor_le32(&c); /* where the catalog begins */
    h->catalog_entries = cursor_le32(&c);
    h->bitmap_bytes = cursor_le32(&c);
    h->extent_bytes = cursor_le32(&c);
    if (version != BOCHS_VERSION_1) {
        cursor_skip(&c, 4);
    }
    h->disk_bytes = cursor_le64(&c);
}

static int bochs_probe(const struct probe *probe)
{
    struct bochs_header h;

    parse_header(probe->head, &h);
    return h.is_bochs ? 100 : 0;
}

static enum instar_error check_header(struct context *context, const struct bochs_header *h)
{
    const enum instar_error error = INSTAR_INVALID_SOURCE;

    if (!h->is_bochs) {
        return FAIL(context, error, "Image not in Bochs format");
    }
    if (h->catalog_entries > BOCHS_CATALOG_MAX) {
        return FAIL(context, error, "Catalog size is too large");
    }
    if (h->extent_bytes < SECTOR_BYTES) {
        return FAIL(context, error, "Extent size must be at least 512");
    }
    if (!is_power_of_two_u64(h->extent_bytes)) {
        return FAIL(context, error, "Extent size %u is not a power of two", h->extent_bytes);
    }
    if (h->extent_bytes > BOCHS_EXTENT_BYTES_MAX) {
        return FAIL(context, error, "Extent size %u is too large", h->extent_bytes);
    }
    uint64_t sectors = h->disk_bytes / SECTOR_BYTES;
    if (h->catalog_entries < div_round_up_u64(sectors, h->extent_bytes / SECTOR_BYTES)) {
        return FAIL(context, error, "Catalog size is too small for this disk size");
    }
    return INSTAR_OK;
}

static enum instar_error keep_layout(struct image *image, const struct bochs_header *h)
{
    struct bochs *bochs = arena_array(&image->context->arena, struct bochs, 1);

    if (!bochs) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    bochs->extent_bytes = h->extent_bytes;
    bochs->bitmap_bytes = h->bitmap_bytes;
    bochs->data_offset = h->header_bytes + h->catalog_entries * 4; /* of 32 bits, as in qemu */
    block_table_init(&bochs->catalog, image->file, h->header_bytes, h->catalog_entries, 4);
    image->state = bochs;
    return INSTAR_OK;
}

static enum instar_error bochs_open(struct image *image)
{
    uint8_t bytes[BOCHS_HEADER_BYTES];
    struct bochs_header h;

    if (file_read(image->file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    parse_header(bytes, &h);
    TRY(check_header(image->context, &h));
    TRY(keep_layout(image, &h));
    image->request_alignment = SECTOR_BYTES;
    return disk_size_set(image, h.disk_bytes / SECTOR_BYTES);
}

/* How much further, in sectors, the extent's bitmap says what it says of the first one. */
static uint64_t count_alike(const uint8_t *bitmap, uint64_t first, uint64_t limit,
                            bool *ret_present)
{
    uint64_t count = 0;

    *ret_present = (bitmap[first / 8] >> (first % 8)) & 1;
    while (count < limit &&
           (((bitmap[(first + count) / 8] >> ((first + count) % 8)) & 1) != 0) == *ret_present) {
        count++;
    }
    return count;
}

/*
 * Where sectors are: the catalog tells which extent of the file holds an extent of the disk; each
 * begins with a bitmap of its sectors that are there.
 */
static enum instar_error bochs_locate(struct image *image, uint64_t offset, uint64_t length,
                                      struct block_status *ret)
{
    struct bochs *bochs = image->state;
    uint64_t within = offset % bochs->extent_bytes;
    uint64_t left = min_u64(length, bochs->extent_bytes - within);
    uint8_t bitmap[BOCHS_WINDOW_SECTORS / 8];
    const uint8_t *entry;
    bool present;

    TRY(block_table_entry(&bochs->catalog, offset / bochs->extent_bytes, &entry));
    uint32_t index = load_le32(entry);
    *ret = (struct block_status){.length = left, .flags = STATUS_ZERO};
    if (index == UINT32_MAX) {
        return INSTAR_OK;
    }
    uint64_t bitmap_sectors = 1 + (bochs->bitmap_bytes - 1) / SECTOR_BYTES; /* as qemu counts */
    uint64_t extent_sectors = 1 + (bochs->extent_bytes - 1) / SECTOR_BYTES;
    uint64_t start =
        bochs->data_offset + SECTOR_BYTES * (uint64_t)index * (extent_sectors + bitmap_sectors);
    uint64_t sector = within / SECTOR_BYTES;
    uint64_t window = sector / BOCHS_WINDOW_SECTORS * BOCHS_WINDOW_SECTORS;
    TRY(file_read(image->file, start + window / 8, bitmap, sizeof(bitmap)));
    uint64_t limit = min_u64(BOCHS_WINDOW_SECTORS - (sector - window),
                             div_round_up_u64(left + within % SECTOR_BYTES, SECTOR_BYTES));
    uint64_t count = count_alike(bitmap, sector - window, limit, &present);
    ret->length = min_u64(left, count * SECTOR_BYTES - within % SECTOR_BYTES);
    if (present) {
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = start + bitmap_sectors * SECTOR_BYTES + within;
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

const struct format format_bochs = {
    .name = "bochs",
    .id = FORMAT_BOCHS,
    .probe = bochs_probe,
    .open = bochs_open,
    .locate = bochs_locate,
};
