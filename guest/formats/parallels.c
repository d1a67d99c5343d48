/*
 * parallels: expanding images of Parallels Desktop and Virtuozzo.
 *
 * One header, then the block allocation table (BAT): a 32-bit number a cluster, 0 for none. With
 * the newer magic the numbers count clusters, with the older one sectors, and the older one's size
 * has 32 bits. There is no backing file that qemu knows of; what is not allocated reads as zeros.
 *
 * An image that was not closed properly is told by its header; reading it is allowed.
 *
 * Up to 11.0 qemu believed the table: a cluster could lie anywhere, even past the file's end. 11.1
 * (the first version seen to do so; 10.0.13 does not) counts an entry only if its whole cluster is
 * in the file and behind the table, and refuses a table too short for the disk.
 *
 * Source of the layout: "Parallels Expandable Image File Format" (qemu's
 * docs/interop/parallels.txt).
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/format.h"
#include "guest/formats/open_error.h"
#include "guest/formats/parallels_extension.h"

#define MAGIC_BYTES 16u
#define HEADER_BYTES 64u
#define VERSION 2u
#define PAGE_BYTES 4096u
#define CLUSTER_SECTORS_MAX (INT32_MAX / 513u)
#define BAT_ENTRIES_MAX (INT32_MAX / 4u)
#define EXTENSION_SECTOR_MAX (INT64_MAX / SECTOR_BYTES)

static const char magic_sectors[MAGIC_BYTES + 1] = "WithoutFreeSpace";
static const char magic_clusters[MAGIC_BYTES + 1] = "WithouFreSpacExt";

struct parallels_header {
    bool counts_clusters; /* BAT entries are in clusters, not sectors */
    uint32_t cluster_sectors;
    uint32_t bat_entries;
    uint64_t sectors;
    uint32_t data_sector; /* where clusters begin, as the image says; 0: not told */
    uint64_t extension_sector;
};

struct parallels {
    struct block_table bat;
    uint64_t entry_sectors; /* what a BAT entry counts in */
    uint32_t cluster_bytes;
    uint64_t data_start; /* an entry counts only if its whole cluster lies from here ... */
    uint64_t data_end;   /* ... to here in the file */
};

/* Reads the header; false: the magic or the version is not one of ours. */
static bool parse_header(const uint8_t *bytes, struct parallels_header *ret)
{
    struct cursor c = cursor_over(bytes, HEADER_BYTES);

    ret->counts_clusters = memcmp(bytes, magic_clusters, MAGIC_BYTES) == 0;
    if (!ret->counts_clusters && memcmp(bytes, magic_sectors, MAGIC_BYTES) != 0) {
        return false;
    }
    cursor_skip(&c, MAGIC_BYTES);
    uint32_t version = cursor_le32(&c);
    cursor_skip(&c, 8); /* heads, cylinders */
    ret->cluster_sectors = cursor_le32(&c);
    ret->bat_entries = cursor_le32(&c);
    ret->sectors = cursor_le64(&c);
    cursor_skip(&c, 4); /* in use: only a writer has to care */
    ret->data_sector = cursor_le32(&c);
    cursor_skip(&c, 4); /* flags */
    ret->extension_sector = cursor_le64(&c);
    if (!ret->counts_clusters) {
        ret->sectors &= UINT32_MAX;
    }
    return version == VERSION;
}

static int parallels_probe(const struct probe *probe)
{
    struct parallels_header header;

    return parse_header(probe->head, &header) ? 100 : 0;
}

static bool is_strict(const struct context *context)
{
    return context->qemu_version >= QEMU_VERSION(11, 1, 0);
}

static uint64_t table_end(const struct parallels_header *header)
{
    return HEADER_BYTES + (uint64_t)header->bat_entries * sizeof(uint32_t);
}

static enum instar_error check_catalog(struct context *context,
                                       const struct parallels_header *header)
{
    if ((uint64_t)header->bat_entries * header->cluster_sectors < header->sectors) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Invalid image: Catalog size too small for advertised disk size");
    }
    return INSTAR_OK;
}

static enum instar_error check_header(struct image *image, const struct parallels_header *header)
{
    struct context *context = image->context;

    if (header->cluster_sectors == 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid image: Zero sectors per track");
    }
    if (header->cluster_sectors > CLUSTER_SECTORS_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid image: Too big cluster");
    }
    if (header->bat_entries > BAT_ENTRIES_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Catalog too large");
    }
    if (context->qemu_version >= QEMU_VERSION(10, 0, 0) &&
        header->extension_sector >= EXTENSION_SECTOR_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid image: Too big offset");
    }
    if (is_strict(context)) {
        return check_catalog(context, header);
    }
    /* qemu reads header and BAT in one request, 10.0 by whole pages: it must not be too long. */
    uint64_t request = table_end(header);
    if (context->qemu_version >= QEMU_VERSION(10, 0, 0)) {
        request = div_round_up_u64(request, PAGE_BYTES) * PAGE_BYTES;
    }
    return qemu_can_read(0, request) ? INSTAR_OK : FAIL_EIO(image);
}

/*
 * Where clusters may lie, in bytes of the file: the header tells the first one's place, but where
 * that cannot be, it is the first place behind the table. qemu rounds it up by masking, which is
 * right for powers of two only; the result decides what is allocated, so it is done the same way.
 */
static void bound_clusters(struct image *image, struct parallels *p,
                           const struct parallels_header *header)
{
    uint64_t file_sectors = file_size_rounded(image->file) / SECTOR_BYTES;
    uint64_t first = div_round_up_u64(table_end(header), SECTOR_BYTES);

    if (header->counts_clusters) {
        uint64_t cluster = header->cluster_sectors;
        first = (uint32_t)((first + cluster - 1) & (0 - cluster));
    }
    if (header->data_sector >= first && header->data_sector <= file_sectors) {
        first = header->data_sector;
    }
    p->data_start = first * SECTOR_BYTES;
    p->data_end = file_sectors * SECTOR_BYTES;
}

static enum instar_error parallels_open(struct image *image)
{
    struct context *context = image->context;
    struct parallels *p = arena_array(&context->arena, struct parallels, 1);
    uint8_t bytes[HEADER_BYTES];
    struct parallels_header header;

    if (!p) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (file_read(image->file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    if (!parse_header(bytes, &header)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Image not in Parallels format");
    }
    TRY(check_header(image, &header));
    image->state = p;
    p->cluster_bytes = header.cluster_sectors * SECTOR_BYTES;
    p->entry_sectors = header.counts_clusters ? header.cluster_sectors : 1;
    block_table_init(&p->bat, image->file, HEADER_BYTES, header.bat_entries, sizeof(uint32_t));
    image->request_alignment = SECTOR_BYTES;
    p->data_end = UINT64_MAX;
    if (is_strict(context)) {
        bound_clusters(image, p, &header);
    }
    if (header.extension_sector != 0) {
        TRY(parallels_check_extension(image, header.extension_sector, p->cluster_bytes,
                                      header.sectors));
    }
    return disk_size_set(image, header.sectors);
}

/* Where the cluster `index` is; no less than one more of the same kind follows for *ret_count. */
static enum instar_error look_up(struct parallels *p, uint64_t index, uint64_t *ret_file_offset,
                                 uint64_t *ret_count)
{
    const uint8_t *entry;

    *ret_file_offset = 0;
    *ret_count = UINT64_MAX; /* past the table nothing is allocated */
    if (index >= p->bat.entry_count) {
        return INSTAR_OK;
    }
    *ret_count = 0;
    if (block_table_at_window(&p->bat, index)) {
        TRY(block_table_hole(&p->bat, index, ret_count));
    }
    if (*ret_count > 0) {
        return INSTAR_OK;
    }
    TRY(block_table_entry(&p->bat, index, &entry));
    uint64_t file_offset = load_le32(entry) * p->entry_sectors * SECTOR_BYTES;
    if (file_offset >= p->data_start && file_offset + p->cluster_bytes <= p->data_end) {
        *ret_file_offset = file_offset;
    }
    *ret_count = 1;
    return INSTAR_OK;
}

static enum instar_error parallels_block_status(struct image *image, uint64_t offset,
                                                uint64_t length, struct block_status *ret)
{
    struct parallels *p = image->state;
    uint64_t index = offset / p->cluster_bytes;
    uint64_t within = offset % p->cluster_bytes;
    uint64_t wanted = div_round_up_u64(within + length, p->cluster_bytes);
    uint64_t first;
    uint64_t known;

    TRY(look_up(p, index, &first, &known));
    while (known < wanted) {
        uint64_t next;
        uint64_t count;
        TRY(look_up(p, index + known, &next, &count));
        if (next != (first == 0 ? 0 : first + known * p->cluster_bytes)) {
            break;
        }
        known = count < wanted - known ? known + count : wanted;
    }
    *ret = (struct block_status){.length = length};
    if (known < wanted) {
        ret->length = known * p->cluster_bytes - within;
    }
    if (first != 0) {
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = first + within;
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

const struct format format_parallels = {
    .name = "parallels",
    .id = FORMAT_PARALLELS,
    .supports_backing = true,
    .since = QEMU_VERSION(6, 0, 0), /* not in the 5.2 of Debian */
    .probe = parallels_probe,
    .open = parallels_open,
    .block_status = parallels_block_status,
};
