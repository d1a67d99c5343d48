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
#include "guest/formats/disk_size.h"
#include "guest/formats/open_error.h"

#define BOCHS_HEADER_BYTES 512u
#define BOCHS_VERSION_1 0x00010000u
#define BOCHS_VERSION_2 0x00020000u
#define BOCHS_CATALOG_MAX 0x100000u
#define BOCHS_EXTENT_BYTES_MAX 0x800000u

struct bochs_header {
    bool is_bochs;
    uint32_t catalog_entries;
    uint32_t extent_bytes;
    uint64_t disk_bytes;
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
    cursor_skip(&c, 4); /* header size: where the catalog begins */
    h->catalog_entries = cursor_le32(&c);
    cursor_skip(&c, 4); /* bitmap size */
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

static enum instar_error bochs_open(struct image *image)
{
    uint8_t bytes[BOCHS_HEADER_BYTES];
    struct bochs_header h;

    if (file_read(image->file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    parse_header(bytes, &h);
    TRY(check_header(image->context, &h));
    image->request_alignment = SECTOR_BYTES;
    return disk_size_set(image, h.disk_bytes / SECTOR_BYTES);
}

const struct format format_bochs = {
    .name = "bochs",
    .id = FORMAT_BOCHS,
    .probe = bochs_probe,
    .open = bochs_open,
};
