/*
 * QED: two levels of tables of one size, everything in clusters and little-endian.
 *
 * Specification: qemu's docs/interop/qed_spec.txt. A table may be 1 GiB, so both levels are read
 * through windows. What qemu checks of a table's or a cluster's place (aligned, behind the header,
 * below the file's end) is checked here when it is met, with the same consequence: the walk ends.
 */
#include "guest/base/checked.h"
#include "guest/formats/block_table.h"
#include "guest/formats/open_error.h"

#define QED_MAGIC 0x00444551u /* "QED" */
#define HEADER_BYTES 64u
#define CLUSTER_BYTES_MIN 4096u
#define CLUSTER_BYTES_MAX (1u << 26)
#define TABLE_CLUSTERS_MAX 16u
#define FEATURE_BACKING_FILE (UINT64_C(1) << 0)
#define FEATURE_BACKING_RAW (UINT64_C(1) << 2)
#define FEATURES_KNOWN UINT64_C(7) /* bit 1, "needs a check", says nothing to a reader */
#define ENTRY_UNALLOCATED UINT64_C(0)
#define ENTRY_ZERO UINT64_C(1)

struct qed_header {
    uint32_t cluster_bytes;
    uint32_t table_clusters;
    uint32_t header_clusters;
    uint64_t features;
    uint64_t l1_offset;
    uint64_t size_bytes;
    uint32_t backing_offset;
    uint32_t backing_bytes;
};

struct qed {
    struct qed_header header;
    uint64_t header_bytes;  /* clusters begin behind it */
    uint64_t file_bytes;    /* whole clusters of the file */
    uint64_t table_entries; /* of each table; a power of two */
    struct block_table l1;
    struct block_table l2; /* the table looked at last */
};

static int qed_probe(const struct probe *probe)
{
    struct cursor c = cursor_over(probe->head, probe->head_bytes);
    uint32_t magic = cursor_le32(&c);

    return probe->head_bytes >= HEADER_BYTES && magic == QED_MAGIC ? 100 : 0;
}

static enum instar_error read_header(struct image *image, struct qed_header *h)
{
    struct context *ctx = image->context;
    uint8_t bytes[HEADER_BYTES];
    struct cursor c;

    if (file_cursor(image->file, 0, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Failed to read QED header: Input/output error");
    }
    if (cursor_le32(&c) != QED_MAGIC) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Image not in QED format");
    }
    h->cluster_bytes = cursor_le32(&c);
    h->table_clusters = cursor_le32(&c);
    h->header_clusters = cursor_le32(&c);
    h->features = cursor_le64(&c);
    cursor_skip(&c, 16); /* compatible and autoclear features: none matters to a reader */
    h->l1_offset = cursor_le64(&c);
    h->size_bytes = cursor_le64(&c);
    h->backing_offset = cursor_le32(&c);
    h->backing_bytes = cursor_le32(&c);
    return INSTAR_OK;
}

/* What two levels of tables can address; qemu's arithmetic, which wraps around at 64 bits. */
static uint64_t largest_disk(const struct qed_header *h)
{
    uint64_t entries = (uint64_t)h->table_clusters * h->cluster_bytes / 8;

    return entries * h->cluster_bytes * entries;
}

static enum instar_error check_geometry(struct context *ctx, const struct qed_header *h)
{
    if (h->features & ~FEATURES_KNOWN) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "Unsupported QED features: %lx",
                    h->features & ~FEATURES_KNOWN);
    }
    if (h->cluster_bytes < CLUSTER_BYTES_MIN || h->cluster_bytes > CLUSTER_BYTES_MAX ||
        !is_power_of_two_u64(h->cluster_bytes)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "QED cluster size is invalid");
    }
    if (h->table_clusters > TABLE_CLUSTERS_MAX || !is_power_of_two_u64(h->table_clusters)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "QED table size is invalid");
    }
    if (h->size_bytes % SECTOR_BYTES != 0 || h->size_bytes > largest_disk(h)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "QED image size is invalid");
    }
    return INSTAR_OK;
}

static bool is_cluster(const struct qed *q, uint64_t offset)
{
    return offset % q->header.cluster_bytes == 0 && offset >= q->header_bytes &&
           offset < q->file_bytes;
}

/* A table's first and last cluster have to be in the file. One of a single cluster is refused: qemu
 * takes the equal offsets for an overflow. */
static bool is_table(const struct qed *q, uint64_t offset)
{
    uint64_t last;

    return add_u64(offset, (uint64_t)(q->header.table_clusters - 1) * q->header.cluster_bytes,
                   &last) &&
           last > offset && is_cluster(q, offset) && is_cluster(q, last);
}

static enum instar_error read_backing_name(struct image *image, const struct qed_header *h)
{
    struct reference *reference = &image->backing_ref;
    struct context *ctx = image->context;

    if (!(h->features & FEATURE_BACKING_FILE)) {
        return INSTAR_OK;
    }
    /* The product in 32 bits, as in qemu. */
    if ((uint64_t)h->backing_offset + h->backing_bytes > h->cluster_bytes * h->header_clusters) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "QED backing filename offset is invalid");
    }
    if (h->backing_bytes > REFERENCE_NAME_BYTES_MAX ||
        file_read(image->file, h->backing_offset, reference->name, h->backing_bytes) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Failed to read backing filename");
    }
    reference->name[h->backing_bytes] = '\0';
    reference->present = reference->name[0] != '\0';
    if (h->features & FEATURE_BACKING_RAW) {
        reference->has_format = true;
        reference->format[0] = 'r';
        reference->format[1] = 'a';
        reference->format[2] = 'w';
    }
    return INSTAR_OK;
}

static enum instar_error fill_image(struct image *image, const struct qed *q)
{
    uint64_t size_bytes = q->header.size_bytes;

    if (size_bytes > QEMU_FILE_BYTES_MAX && size_bytes <= INT64_MAX) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE,
                    "Could not refresh total sector count: File too large");
    }
    /* qemu takes the one size beyond (2^63) for an error code, and that for success. */
    image->size_bytes = size_bytes > INT64_MAX ? 0 : size_bytes;
    image->request_alignment = 1;
    image->has_info = true;
    image->cluster_bytes = q->header.cluster_bytes;
    return INSTAR_OK;
}

static enum instar_error qed_open(struct image *image)
{
    struct context *ctx = image->context;
    struct qed *q = arena_array(&ctx->arena, struct qed, 1);

    if (!q) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    image->state = q;
    TRY(read_header(image, &q->header));
    TRY(check_geometry(ctx, &q->header));
    q->header_bytes = (uint64_t)q->header.header_clusters * q->header.cluster_bytes;
    q->file_bytes = align_down_u64(file_size_rounded(image->file), q->header.cluster_bytes);
    q->table_entries = (uint64_t)q->header.table_clusters * q->header.cluster_bytes / 8;
    if (!is_table(q, q->header.l1_offset)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "QED table offset is invalid");
    }
    block_table_init(&q->l1, image->file, q->header.l1_offset, q->table_entries, 8);
    TRY(read_backing_name(image, &q->header));
    return fill_image(image, q);
}

static enum instar_error read_entry(struct block_table *table, uint64_t index, uint64_t *ret)
{
    const uint8_t *bytes;

    TRY(block_table_entry(table, index, &bytes));
    *ret = load_le64(bytes);
    return INSTAR_OK;
}

/*
 * How many of `limit` entries of a table from `index` on continue `first`, which is entry `index`:
 * of clusters with a place, those whose places follow each other.
 */
static enum instar_error count_like(struct block_table *table, uint64_t index, uint64_t limit,
                                    uint64_t first, uint64_t step, uint64_t *ret)
{
    uint64_t end = min_u64(index + limit, table->entry_count);
    uint64_t expected = first;
    uint64_t at = index + 1;

    while (at < end) {
        uint64_t skipped = 0;
        uint64_t entry;
        if (first == ENTRY_UNALLOCATED && block_table_at_window(table, at)) {
            TRY(block_table_hole(table, at, &skipped));
        }
        if (skipped == 0) {
            TRY(read_entry(table, at, &entry));
            expected += first == ENTRY_UNALLOCATED || first == ENTRY_ZERO ? 0 : step;
            if (entry != expected) {
                break;
            }
            skipped = 1;
        }
        at += skipped;
    }
    *ret = min_u64(at, end) - index;
    return INSTAR_OK;
}

static enum instar_error refuse_entry(struct image *image)
{
    return FAIL(image->context, INSTAR_INVALID_SOURCE,
                "Could not read file metadata: Invalid argument");
}

static enum instar_error qed_block_status(struct image *image, uint64_t offset, uint64_t length,
                                          struct block_status *ret)
{
    struct qed *q = image->state;
    uint64_t cluster_bytes = q->header.cluster_bytes;
    uint64_t l1_span = cluster_bytes * q->table_entries; /* of the disk, by one L2 table */
    uint64_t l1_index = offset / l1_span;
    uint64_t l2_index = offset % l1_span / cluster_bytes;
    uint64_t l2_offset;
    uint64_t entry;
    uint64_t count;

    *ret = (struct block_status){0};
    TRY(read_entry(&q->l1, l1_index, &l2_offset));
    if (l2_offset == ENTRY_UNALLOCATED) {
        TRY(count_like(&q->l1, l1_index, length / l1_span + 2, l2_offset, 0, &count));
        ret->length = min_u64(count * l1_span - offset % l1_span, length);
        return INSTAR_OK;
    }
    if (!is_table(q, l2_offset)) {
        return refuse_entry(image);
    }
    if (q->l2.offset != l2_offset) {
        block_table_init(&q->l2, image->file, l2_offset, q->table_entries, 8);
    }
    TRY(read_entry(&q->l2, l2_index, &entry));
    TRY(count_like(&q->l2, l2_index, length / cluster_bytes + 2, entry, cluster_bytes, &count));
    ret->length = min_u64(count * cluster_bytes - offset % cluster_bytes, length);
    if (entry == ENTRY_ZERO) {
        ret->flags = STATUS_ZERO;
    } else if (entry != ENTRY_UNALLOCATED) {
        if (!is_cluster(q, entry)) {
            return refuse_entry(image);
        }
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = entry + offset % cluster_bytes;
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

const struct format format_qed = {
    .name = "qed",
    .id = FORMAT_QED,
    .supports_backing = true,
    .probe = qed_probe,
    .open = qed_open,
    .block_status = qed_block_status,
};
