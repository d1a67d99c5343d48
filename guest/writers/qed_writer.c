/*
 * QED, as qemu 7.2 creates it (facts: qemu's docs/interop/qed_spec.txt).
 *
 * Header cluster with the backing file's name, L1 table, then clusters and L2 tables in the order
 * in which they are first written. A run of neighbouring new clusters gets neighbouring places,
 * and an L2 table that is needed for it lies behind the run: qemu writes data first. A table may
 * be 1 GiB, so both levels are written through windows; what is never touched of them stays a
 * hole.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/core/io.h"
#include "guest/writers/table_window.h"

#define CLUSTER_BYTES_DEFAULT 65536u
#define TABLE_CLUSTERS_DEFAULT 4u
#define HEADER_BYTES 64u
#define MAGIC 0x00444551u
#define FEATURE_BACKING_FILE 1u
#define FEATURE_BACKING_RAW 4u
#define ENTRY_ZERO 1u

struct qed_writer {
    struct table_window l1;
    struct table_window l2; /* of the table being filled */
    uint64_t l2_index;      /* which one it is; UINT64_MAX: none */
    uint32_t cluster_bytes;
    uint64_t table_bytes;
    uint64_t table_span;  /* of the disk, by one L2 table */
    uint64_t next_offset; /* end of the file */
    uint64_t current;     /* cluster of the disk that was placed last; UINT64_MAX: none */
    uint64_t current_offset;
};

/* qemu's product wraps around at 64 bits, and so does its message. */
static uint64_t largest_disk(const struct qed_writer *w)
{
    uint64_t entries = w->table_bytes / 8;

    return entries * w->cluster_bytes * entries;
}

static enum instar_error choose_geometry(struct target *target, struct qed_writer *w)
{
    const struct convert_config *config = target->config;
    uint32_t table_clusters =
        config->table_clusters ? config->table_clusters : TABLE_CLUSTERS_DEFAULT;

    w->cluster_bytes = config->cluster_bytes ? config->cluster_bytes : CLUSTER_BYTES_DEFAULT;
    w->table_bytes = (uint64_t)table_clusters * w->cluster_bytes;
    w->table_span = w->table_bytes / 8 * w->cluster_bytes;
    w->next_offset = w->cluster_bytes + w->table_bytes;
    w->l2_index = UINT64_MAX;
    w->current = UINT64_MAX;
    if (target->size_bytes > largest_disk(w)) {
        return FAIL(target->context, INSTAR_INVALID_OPTION,
                    "QED image size must be a non-zero multiple of cluster size and less than %lu "
                    "bytes",
                    largest_disk(w));
    }
    if (table_clusters == 1) {
        /* qemu-img creates it and then cannot open it. */
        enum instar_error error =
            FAIL(target->context, INSTAR_INVALID_OPTION, "QED table offset is invalid");
        context_blame(target->context, DIAG_OPEN, target->device);
        return error;
    }
    return INSTAR_OK;
}

static bool is_raw(const struct target *target)
{
    return target->config->backing_format_bytes == 3 &&
           memcmp(target->names->backing_format, "raw", 3) == 0;
}

static enum instar_error write_header(const struct target *target)
{
    const struct qed_writer *w = target->state;
    uint32_t name_bytes = target->config->backing_name_bytes;
    uint32_t header_bytes = HEADER_BYTES + CONVERT_NAME_BYTES + SECTOR_BYTES;
    uint8_t *header = arena_alloc(&target->context->arena, header_bytes, SECTOR_BYTES);
    uint64_t features = 0;
    uint64_t whole;

    if (!header || !align_up_u64(HEADER_BYTES + name_bytes, SECTOR_BYTES, &whole)) {
        return FAIL(target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (name_bytes > 0) {
        features = FEATURE_BACKING_FILE | (is_raw(target) ? FEATURE_BACKING_RAW : 0);
        store_le32(header + 56, HEADER_BYTES);
        store_le32(header + 60, name_bytes);
        memcpy(header + HEADER_BYTES, target->names->backing, name_bytes);
    }
    store_le32(header, MAGIC);
    store_le32(header + 4, w->cluster_bytes);
    store_le32(header + 8, (uint32_t)(w->table_bytes / w->cluster_bytes));
    store_le32(header + 12, 1); /* the header's clusters */
    store_le64(header + 16, features);
    store_le64(header + 40, w->cluster_bytes); /* the L1 table's place */
    store_le64(header + 48, target->size_bytes);
    return io_write(target->device, 0, header, (size_t)whole);
}

static enum instar_error qed_create(struct target *target)
{
    struct context *context = target->context;
    struct qed_writer *w = arena_array(&context->arena, struct qed_writer, 1);

    if (!w) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    TRY(choose_geometry(target, w));
    TRY(write_header(target));
    TRY(table_window_start(&w->l1, context, target->device, w->cluster_bytes, w->table_bytes, 0));
    return table_window_start(&w->l2, context, target->device, 0, w->table_bytes, 0);
}

/* Zeros over a backing file are zero clusters, whole ones. */
static uint32_t qed_granularity(const struct target *target)
{
    const struct qed_writer *w = target->state;

    return target->config->flags & CONVERT_FLAG_BACKING ? w->cluster_bytes : SECTOR_BYTES;
}

/* Gives the L2 table for disk offset `offset` the next place, unless it is the one being filled. */
static enum instar_error enter_l2(struct qed_writer *w, uint64_t offset)
{
    uint64_t index = offset / w->table_span;
    uint8_t *entry;

    if (index == w->l2_index) {
        return INSTAR_OK;
    }
    TRY(table_window_move(&w->l2, w->next_offset));
    TRY(table_window_entry(&w->l1, index * 8, &entry));
    store_le64(entry, w->next_offset);
    w->next_offset += w->table_bytes;
    w->l2_index = index;
    return INSTAR_OK;
}

/* Enters `count` clusters from the one at disk offset `offset` on: places from `host` on, or zero
 * clusters. */
static enum instar_error enter_clusters(struct qed_writer *w, uint64_t offset, uint64_t count,
                                        bool zero, uint64_t host)
{
    uint64_t index = offset % w->table_span / w->cluster_bytes;
    uint8_t *entry;

    for (uint64_t i = 0; i < count; i++) {
        TRY(table_window_entry(&w->l2, (index + i) * 8, &entry));
        store_le64(entry, zero ? ENTRY_ZERO : host + i * w->cluster_bytes);
    }
    return INSTAR_OK;
}

/* Places the clusters of [offset, offset + length), which one L2 table covers. */
static enum instar_error place_run(struct qed_writer *w, uint64_t offset, uint64_t length)
{
    uint64_t first = offset / w->cluster_bytes;
    uint64_t count = div_round_up_u64(offset + length, w->cluster_bytes) - first;
    uint64_t host = w->next_offset;

    w->next_offset += count * w->cluster_bytes;
    w->current = first + count - 1;
    w->current_offset = w->next_offset - w->cluster_bytes;
    TRY(enter_l2(w, offset));
    return enter_clusters(w, offset, count, false, host);
}

static enum instar_error qed_write(struct target *target, uint64_t offset, const void *buffer,
                                   uint32_t length)
{
    struct qed_writer *w = target->state;
    const uint8_t *bytes = buffer;

    while (length > 0) {
        uint64_t limit = w->table_span - offset % w->table_span;
        uint64_t within = offset % w->cluster_bytes;
        uint64_t host;
        if (offset / w->cluster_bytes == w->current) {
            /* The rest of a cluster that was begun before. */
            limit = w->cluster_bytes - within;
            host = w->current_offset + within;
        } else {
            host = w->next_offset + within;
            TRY(place_run(w, offset, min_u64(length, limit)));
        }
        uint32_t piece = (uint32_t)min_u64(length, limit);
        TRY(io_write(target->device, host, bytes, piece));
        offset += piece;
        bytes += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

static enum instar_error qed_write_zeros(struct target *target, uint64_t offset, uint64_t length)
{
    struct qed_writer *w = target->state;

    while (length > 0) {
        uint64_t piece = min_u64(length, w->table_span - offset % w->table_span);
        TRY(enter_l2(w, offset));
        TRY(enter_clusters(w, offset, div_round_up_u64(piece, w->cluster_bytes), true, 0));
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

static enum instar_error qed_finish(struct target *target)
{
    struct qed_writer *w = target->state;

    TRY(table_window_flush(&w->l2));
    TRY(table_window_flush(&w->l1));
    return target->device->ops->truncate(target->device, w->next_offset);
}

const struct writer writer_qed = {
    .name = "qed",
    .id = FORMAT_QED,
    .create = qed_create,
    .granularity = qed_granularity,
    .write = qed_write,
    .write_zeros = qed_write_zeros,
    .finish = qed_finish,
};
