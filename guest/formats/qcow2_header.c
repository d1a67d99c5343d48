/*
 * The qcow2 header: parsed once into a struct, then judged field by field.
 *
 * The order of the checks is qemu's, because with several things wrong the first one found is the
 * message the user sees. Sizes are compared before anything is multiplied, so no product of two
 * numbers of the image is ever formed unchecked.
 */
#include "guest/base/checked.h"
#include "guest/formats/qcow2.h"

#define HEADER_BYTES 112u
#define HEADER_BYTES_VERSION_2 72u
#define HEADER_BYTES_MIN_VERSION_3 104u

static void parse_version_3(struct cursor *c, struct qcow2_header *h)
{
    h->incompatible = cursor_be64(c);
    h->compatible = cursor_be64(c);
    h->autoclear = cursor_be64(c);
    h->refcount_order = cursor_be32(c);
    h->header_bytes = cursor_be32(c);
    h->compression = cursor_u8(c);
}

/* Specification: "Header". The buffer is HEADER_BYTES long, so no read can fail. */
static void parse_header(struct cursor *c, struct qcow2_header *h)
{
    h->magic = cursor_be32(c);
    h->version = cursor_be32(c);
    h->backing_offset = cursor_be64(c);
    h->backing_bytes = cursor_be32(c);
    h->cluster_bits = cursor_be32(c);
    h->size_bytes = cursor_be64(c);
    h->crypt_method = cursor_be32(c);
    h->l1_entries = cursor_be32(c);
    h->l1_offset = cursor_be64(c);
    h->reftable_offset = cursor_be64(c);
    h->reftable_clusters = cursor_be32(c);
    h->snapshot_count = cursor_be32(c);
    h->snapshots_offset = cursor_be64(c);
    if (h->version >= 3) {
        parse_version_3(c, h);
    } else {
        h->refcount_order = 4;
        h->header_bytes = HEADER_BYTES_VERSION_2;
    }
    /* The byte came with a later version 3: shorter headers end before it. */
    if (h->header_bytes <= HEADER_BYTES_MIN_VERSION_3) {
        h->compression = QCOW2_COMPRESSION_ZLIB;
    }
}

static enum instar_error check_identity(struct context *ctx, const struct qcow2_header *h)
{
    if (h->magic != QCOW2_MAGIC) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Image is not in qcow2 format");
    }
    if (h->version < 2 || h->version > 3) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "Unsupported qcow2 version %u", h->version);
    }
    if (h->cluster_bits < QCOW2_CLUSTER_BITS_MIN || h->cluster_bits > QCOW2_CLUSTER_BITS_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Unsupported cluster size: 2^%u", h->cluster_bits);
    }
    if (h->version >= 3 && h->header_bytes < HEADER_BYTES_MIN_VERSION_3) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "qcow2 header too short");
    }
    if (h->header_bytes > 1u << h->cluster_bits) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "qcow2 header exceeds cluster size");
    }
    if (h->backing_offset > 1u << h->cluster_bits) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Invalid backing file offset");
    }
    return INSTAR_OK;
}

static enum instar_error check_compression(struct context *ctx, const struct qcow2_header *h)
{
    bool flagged = (h->incompatible & QCOW2_INCOMPATIBLE_COMPRESSION) != 0;

    if (h->compression > QCOW2_COMPRESSION_ZSTD) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "qcow2: unknown compression type: %u",
                    (unsigned)h->compression);
    }
    if (h->compression == QCOW2_COMPRESSION_ZLIB && flagged) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "qcow2: Compression type incompatible feature bit must not be set");
    }
    if (h->compression != QCOW2_COMPRESSION_ZLIB && !flagged) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "qcow2: Compression type incompatible feature bit must be set");
    }
    return INSTAR_OK;
}

static void derive_geometry(struct qcow2 *q)
{
    const struct qcow2_header *h = &q->header;
    bool extended = (h->incompatible & QCOW2_INCOMPATIBLE_EXTENDED_L2) != 0;

    q->cluster_bytes = 1u << h->cluster_bits;
    q->subclusters = extended ? 32 : 1;
    q->subcluster_bits = h->cluster_bits - (extended ? 5 : 0);
    q->l2_entry_bytes = extended ? 16 : 8;
    q->l2_bits = h->cluster_bits - (extended ? 4 : 3);
    q->extensions_end = h->backing_offset != 0 ? h->backing_offset : q->cluster_bytes;
}

enum instar_error qcow2_read_header(struct qcow2 *q)
{
    struct context *ctx = q->image->context;
    struct qcow2_header *h = &q->header;
    uint8_t bytes[HEADER_BYTES];
    struct cursor c;

    if (file_cursor(q->image->file, 0, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Could not read qcow2 header: Input/output error");
    }
    parse_header(&c, h);
    TRY(check_identity(ctx, h));
    derive_geometry(q);
    TRY(check_compression(ctx, h));
    if (h->incompatible & ~QCOW2_INCOMPATIBLE_KNOWN) {
        return qcow2_refuse_features(q);
    }
    if (q->subcluster_bits < QCOW2_CLUSTER_BITS_MIN) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Unsupported subcluster size: %u",
                    1u << q->subcluster_bits);
    }
    if (h->refcount_order > QCOW2_REFCOUNT_ORDER_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Reference count entry width too large; may not exceed 64 bits");
    }
    return INSTAR_OK;
}

/* A table of `entries` lies at a cluster's start, within qemu's limits of size and offset. */
static enum instar_error check_table(struct qcow2 *q, uint64_t offset, uint32_t entries,
                                     uint32_t entry_bytes, uint64_t bytes_max, const char *name)
{
    struct context *ctx = q->image->context;

    if (entries > bytes_max / entry_bytes) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "%s too large", name);
    }
    uint64_t table_bytes = (uint64_t)entries * entry_bytes;
    if (!range_within(offset, table_bytes, INT64_MAX) || offset % q->cluster_bytes != 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "%s offset invalid", name);
    }
    return INSTAR_OK;
}

static enum instar_error check_l1(struct qcow2 *q)
{
    struct context *ctx = q->image->context;
    const struct qcow2_header *h = &q->header;
    unsigned shift = q->l2_bits + h->cluster_bits;

    TRY(check_table(q, h->l1_offset, h->l1_entries, 8, QCOW2_L1_BYTES_MAX, "Active L1 table"));
    /* qemu lets this sum wrap around, so the largest sizes get past it to the last check. */
    uint64_t needed = (h->size_bytes + (UINT64_C(1) << shift) - 1) >> shift;
    if (needed > INT32_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Image is too big");
    }
    if (h->l1_entries < needed) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "L1 table is too small");
    }
    if (!qemu_can_read(h->l1_offset, (uint64_t)h->l1_entries * 8)) {
        return FAIL(ctx, INSTAR_IO, "Could not read L1 table: Input/output error");
    }
    return INSTAR_OK;
}

enum instar_error qcow2_check_tables(struct qcow2 *q)
{
    struct context *ctx = q->image->context;
    const struct qcow2_header *h = &q->header;

    if (h->reftable_clusters == 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Image does not contain a reference count table");
    }
    TRY(check_table(q, h->reftable_offset, h->reftable_clusters, q->cluster_bytes,
                    QCOW2_REFTABLE_BYTES_MAX, "Reference count table"));
    TRY(check_table(q, h->snapshots_offset, h->snapshot_count, QCOW2_SNAPSHOT_HEADER_BYTES,
                    (uint64_t)QCOW2_SNAPSHOT_HEADER_BYTES * QCOW2_SNAPSHOTS_MAX, "Snapshot table"));
    TRY(check_l1(q));
    if (h->crypt_method > QCOW2_CRYPT_LUKS) {
        return FAIL(ctx, INSTAR_UNSUPPORTED, "Unsupported encryption method %d",
                    (int)h->crypt_method);
    }
    uint64_t reftable_bytes = (uint64_t)h->reftable_clusters << h->cluster_bits;
    if (!qemu_can_read(h->reftable_offset, reftable_bytes)) {
        return FAIL(ctx, INSTAR_IO, "Could not initialize refcount handling: Input/output error");
    }
    return INSTAR_OK;
}
