/*
 * qcow2: the driver's ops table, the order of its checks, and block status.
 *
 * Open follows qemu's order (header, tables, extensions, data file, encryption, backing name,
 * snapshots, bitmaps), so an image with several faults is refused with the same words.
 */
#include "guest/formats/qcow2.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/core/layer.h"

#define L2_CACHE_BYTES_MAX 0x2000000u /* qemu's default */
#define SMALL_SLICE_BYTES 4096u
#define BACKING_NAME_BYTES_MAX 1023u
#define SECTORS_MAX (UINT64_C(0x7fffffffc0000000) / SECTOR_BYTES)

static int qcow2_probe(const struct probe *probe)
{
    struct cursor c = cursor_over(probe->head, probe->head_bytes);
    uint32_t magic = cursor_be32(&c);
    uint32_t version = cursor_be32(&c);

    return cursor_ok(&c) && magic == QCOW2_MAGIC && version >= 2 ? 100 : 0;
}

/*
 * qemu caches L2 tables in slices: whole tables while 32 MiB hold all of them, else 4 KiB. It shows
 * in messages, which count entries from the slice's start, and in where runs end.
 */
static void set_slice(struct qcow2 *q)
{
    uint64_t clusters = div_round_up_u64(q->image->size_bytes, q->cluster_bytes);
    uint64_t table_bytes = clusters * q->l2_entry_bytes;
    uint64_t slice_bytes = q->cluster_bytes;

    if (table_bytes > L2_CACHE_BYTES_MAX) {
        slice_bytes = min_u64(slice_bytes, SMALL_SLICE_BYTES);
    }
    q->slice_entries = (uint32_t)(slice_bytes / q->l2_entry_bytes);
}

/* With no_io nothing will be read from the data file, so it need not even exist. */
static enum instar_error open_data_file(struct qcow2 *q)
{
    struct image *image = q->image;
    struct context *ctx = image->context;

    q->data_file = image->file;
    if (ctx->no_io) {
        return INSTAR_OK;
    }
    if (!qcow2_uses_data_file(q)) {
        if (q->header.autoclear & QCOW2_AUTOCLEAR_DATA_FILE_RAW) {
            return FAIL(ctx, INSTAR_INVALID_SOURCE, "data-file-raw requires a data file");
        }
        return INSTAR_OK;
    }
    if (!q->has_data_file_name) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "'data-file' is required for this image");
    }
    if (q->data_file_name[0] == '\0') {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "The 'file' block driver requires a file name");
    }
    return layer_open_file(image, OPEN_DATA_FILE, q->data_file_name, strlen(q->data_file_name),
                           &q->data_file);
}

static enum instar_error read_backing_name(struct qcow2 *q)
{
    const struct qcow2_header *h = &q->header;
    struct reference *reference = &q->image->backing_ref;
    struct context *ctx = q->image->context;

    if (h->backing_offset == 0) {
        return INSTAR_OK;
    }
    if (h->backing_bytes > min_u64(BACKING_NAME_BYTES_MAX, q->cluster_bytes - h->backing_offset)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Backing file name too long");
    }
    if (file_read(q->image->file, h->backing_offset, reference->name, h->backing_bytes) !=
        INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Could not read backing file name: Input/output error");
    }
    reference->name[h->backing_bytes] = '\0';
    reference->present = reference->name[0] != '\0';
    return INSTAR_OK;
}

static void fill_image(struct qcow2 *q)
{
    struct image *image = q->image;

    image->size_bytes = align_down_u64(q->header.size_bytes, SECTOR_BYTES);
    image->has_info = true;
    image->cluster_bytes = q->cluster_bytes;
    image->dirty = (q->header.incompatible & QCOW2_INCOMPATIBLE_DIRTY) != 0;
    image->encrypted = q->header.crypt_method != QCOW2_CRYPT_NONE;
    image->snapshot_count = q->header.snapshot_count;
}

static enum instar_error qcow2_open(struct image *image)
{
    struct context *ctx = image->context;
    struct qcow2 *q = arena_array(&ctx->arena, struct qcow2, 1);

    if (!q) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    image->state = q;
    q->image = image;
    TRY(qcow2_read_header(q));
    fill_image(q);
    TRY(qcow2_check_tables(q));
    set_slice(q);
    block_table_init(&q->l1, image->file, q->header.l1_offset, q->header.l1_entries, 8);
    TRY(qcow2_read_extensions(q));
    TRY(open_data_file(q));
    TRY(qcow2_check_encryption(q));
    TRY(read_backing_name(q));
    TRY(qcow2_check_snapshots(q));
    TRY(qcow2_check_bitmaps(q));
    if (q->header.size_bytes / SECTOR_BYTES > SECTORS_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Could not refresh total sector count: File too large");
    }
    return INSTAR_OK;
}

static uint32_t status_flags(enum qcow2_kind kind)
{
    switch (kind) {
    case QCOW2_UNALLOCATED:
        return 0;
    case QCOW2_UNALLOCATED_ALLOCATED:
        return STATUS_OFFSET;
    case QCOW2_ZERO:
        return STATUS_ZERO;
    case QCOW2_ZERO_ALLOCATED:
        return STATUS_ZERO | STATUS_OFFSET;
    case QCOW2_COMPRESSED:
        return STATUS_DATA | STATUS_COMPRESSED;
    default:
        return STATUS_DATA | STATUS_OFFSET;
    }
}

static enum instar_error qcow2_block_status(struct image *image, uint64_t offset, uint64_t length,
                                            struct block_status *ret)
{
    struct qcow2 *q = image->state;
    struct qcow2_range range;

    if (!q->preallocation_known) {
        q->preallocated = qcow2_detect_preallocation(q);
        q->preallocation_known = true;
    }
    TRY(qcow2_find_range(q, offset, length, &range));
    *ret = (struct block_status){.length = range.length, .flags = status_flags(range.kind)};
    if (ret->flags & STATUS_OFFSET) {
        ret->offset = range.host_offset;
        ret->owner = q->data_file;
    }
    if (q->preallocated && (ret->flags & STATUS_DATA) && (ret->flags & STATUS_OFFSET)) {
        ret->flags |= STATUS_RECURSE;
    }
    return INSTAR_OK;
}

const struct format format_qcow2 = {
    .name = "qcow2",
    .id = FORMAT_QCOW2,
    .supports_backing = true,
    .probe = qcow2_probe,
    .open = qcow2_open,
    .block_status = qcow2_block_status,
    .describe = qcow2_describe,
    .read = qcow2_read,
    .use_snapshot = qcow2_use_snapshot,
    .describe_snapshots = qcow2_describe_snapshots,
};
