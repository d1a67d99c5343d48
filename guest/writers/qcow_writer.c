/*
 * qcow, version 1, as qemu 7.2 creates it (there is no specification; facts: what its driver
 * reads).
 *
 * Header, the backing file's name, the L1 table on a multiple of 8 bytes behind it; then L2 tables
 * and clusters in the order in which they are first written, each on the next multiple of the
 * cluster size. Compressed clusters begin on a sector and end anywhere. Clusters are 4 KiB, over a
 * backing file one sector; either way an L2 table covers 2 MiB of disk. Header and L1 table are
 * filled front to back, so they are one table window.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/codec/encoder.h"
#include "guest/core/io.h"
#include "guest/writers/block_pieces.h"
#include "guest/writers/table_window.h"

#define HEADER_BYTES 48u
#define CLUSTER_BITS 12u
#define CLUSTER_BITS_OVER_BACKING 9u
#define TABLE_SPAN_BITS 21u /* of the disk, by one L2 table */
#define L1_ENTRIES_MAX ((uint64_t)INT32_MAX / 8)
#define FLAG_COMPRESSED (1ull << 63)
#define CLUSTER_BYTES_MAX (1u << CLUSTER_BITS)
/* Compressed clusters that lie behind each other are written together. */
#define PENDING_BYTES_MAX (128u << 10)

struct qcow_writer {
    struct table_window head; /* header and L1 table */
    struct table_window l2;   /* of the table being filled */
    uint64_t l2_index;        /* which one it is; UINT64_MAX: none */
    uint64_t l1_offset;
    uint32_t cluster_bits;
    uint64_t end;     /* of the file */
    uint64_t current; /* cluster of the disk that was placed last; UINT64_MAX: none */
    uint64_t current_offset;
    struct encoder *encoder; /* NULL: not compressed */
    uint8_t *cluster;        /* one cluster of data: the disk's last one, or zeros */
    uint8_t *pending;        /* compressed clusters that are not written yet, whole sectors each */
    uint64_t pending_at;     /* where they belong */
    uint32_t pending_bytes;
};

static uint64_t cluster_bytes(const struct qcow_writer *w)
{
    return 1ull << w->cluster_bits;
}

static enum instar_error write_head(const struct target *target, uint64_t l1_entries)
{
    struct qcow_writer *w = target->state;
    uint32_t name_bytes = target->config->backing_name_bytes;
    uint8_t *header;

    TRY(table_window_start(&w->head, target->context, target->device, 0,
                           w->l1_offset + l1_entries * 8, 0));
    TRY(table_window_entry(&w->head, 0, &header));
    memcpy(header, "QFI\xfb", 4);
    store_be32(header + 4, 1); /* version */
    if (name_bytes > 0) {
        store_be64(header + 8, HEADER_BYTES);
        store_be32(header + 16, name_bytes);
        memcpy(header + HEADER_BYTES, target->names->backing, name_bytes);
    }
    store_be64(header + 24, target->size_bytes);
    header[32] = (uint8_t)w->cluster_bits;
    header[33] = (uint8_t)(TABLE_SPAN_BITS - w->cluster_bits);
    store_be64(header + 40, w->l1_offset);
    return INSTAR_OK;
}

static enum instar_error allocate_buffers(const struct target *target)
{
    struct qcow_writer *w = target->state;
    struct arena *arena = &target->context->arena;

    w->cluster = arena_alloc(arena, CLUSTER_BYTES_MAX, SECTOR_BYTES);
    w->pending = arena_alloc(arena, PENDING_BYTES_MAX, SECTOR_BYTES);
    if (!w->cluster || !w->pending) {
        return FAIL(target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    return target->config->flags & CONVERT_FLAG_COMPRESS
               ? encoder_new(target->context, STREAM_DEFLATE, cluster_bytes(w) - 1, &w->encoder)
               : INSTAR_OK;
}

static enum instar_error qcow_create(struct target *target)
{
    struct context *context = target->context;
    struct qcow_writer *w = arena_array(&context->arena, struct qcow_writer, 1);
    bool has_backing = target->config->backing_name_bytes > 0;
    uint64_t header_bytes = HEADER_BYTES + target->config->backing_name_bytes;
    uint64_t l1_entries = div_round_up_u64(target->source_bytes, 1ull << TABLE_SPAN_BITS);
    uint64_t l1_bytes;

    if (!w) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (target->source_bytes == 0) {
        return FAIL(context, INSTAR_INVALID_OPTION,
                    "Image size is too small, cannot be zero length");
    }
    if (l1_entries > L1_ENTRIES_MAX) {
        /* qemu-img creates it and then cannot open it. */
        enum instar_error error = FAIL(context, INSTAR_INVALID_OPTION, "Image too large");
        context_blame(context, DIAG_OPEN, target->device);
        return error;
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    w->cluster_bits = has_backing ? CLUSTER_BITS_OVER_BACKING : CLUSTER_BITS;
    w->l2_index = UINT64_MAX;
    w->current = UINT64_MAX;
    if (!align_up_u64(header_bytes, 8, &w->l1_offset) ||
        !align_up_u64(l1_entries * 8, SECTOR_BYTES, &l1_bytes)) {
        return INSTAR_INTERNAL;
    }
    w->end = w->l1_offset + l1_bytes;
    TRY(allocate_buffers(target));
    TRY(write_head(target, l1_entries));
    return table_window_start(&w->l2, context, target->device, 0,
                              (8ull << TABLE_SPAN_BITS) >> w->cluster_bits, 0);
}

static uint32_t qcow_granularity(const struct target *target)
{
    const struct qcow_writer *w = target->state;

    return w->encoder ? (uint32_t)cluster_bytes(w) : SECTOR_BYTES;
}

/* Takes `length` bytes at the file's end, on a multiple of `alignment`; returns their offset. */
static uint64_t take_space(struct qcow_writer *w, uint64_t alignment, uint64_t length)
{
    uint64_t offset = div_round_up_u64(w->end, alignment) * alignment;

    w->end = offset + length;
    return offset;
}

/* The L2 entry of cluster `cluster`, in a table of its own if that is the first one there. */
static enum instar_error l2_entry(struct qcow_writer *w, uint64_t cluster, uint8_t **ret)
{
    uint64_t entries = 1ull << (TABLE_SPAN_BITS - w->cluster_bits);
    uint64_t index = cluster / entries;

    if (index != w->l2_index) {
        uint64_t offset = take_space(w, cluster_bytes(w), entries * 8);
        uint8_t *entry;
        TRY(table_window_move(&w->l2, offset));
        TRY(table_window_entry(&w->head, w->l1_offset + index * 8, &entry));
        store_be64(entry, offset);
        w->l2_index = index;
    }
    return table_window_entry(&w->l2, cluster % entries * 8, ret);
}

static enum instar_error place_cluster(struct target *target, uint64_t cluster,
                                       uint64_t *ret_offset)
{
    struct qcow_writer *w = target->state;
    uint8_t *entry;

    if (cluster != w->current) {
        TRY(l2_entry(w, cluster, &entry));
        w->current_offset = take_space(w, cluster_bytes(w), cluster_bytes(w));
        store_be64(entry, w->current_offset);
        w->current = cluster;
    }
    *ret_offset = w->current_offset;
    return INSTAR_OK;
}

static enum instar_error write_plain(struct target *target, uint64_t offset, const void *buffer,
                                     uint32_t length)
{
    const struct qcow_writer *w = target->state;

    return block_pieces_write(target, (uint32_t)cluster_bytes(w), place_cluster, offset, buffer,
                              length);
}

static enum instar_error flush_pending(const struct target *target)
{
    struct qcow_writer *w = target->state;
    uint32_t length = w->pending_bytes;

    w->pending_bytes = 0;
    return length > 0 ? io_write(target->device, w->pending_at, w->pending, length) : INSTAR_OK;
}

/* Stores the cluster that the encoder was given first, unless it does not shrink. */
static enum instar_error store_packed(struct target *target, uint64_t offset, bool *ret_stored)
{
    struct qcow_writer *w = target->state;
    uint32_t unit = (uint32_t)cluster_bytes(w);
    const uint8_t *packed;
    size_t length = encoder_take(w->encoder, &packed);
    uint64_t whole = div_round_up_u64(length, SECTOR_BYTES) * SECTOR_BYTES;
    uint8_t *entry;

    *ret_stored = length > 0;
    if (length == 0) {
        return INSTAR_OK;
    }
    TRY(l2_entry(w, offset / unit, &entry));
    uint64_t host = take_space(w, SECTOR_BYTES, length);
    store_be64(entry, FLAG_COMPRESSED | (uint64_t)length << (63 - w->cluster_bits) | host);
    if (host != w->pending_at + w->pending_bytes) {
        TRY(flush_pending(target));
        w->pending_at = host;
    }
    memcpy(w->pending + w->pending_bytes, packed, length);
    memset(w->pending + w->pending_bytes + length, 0, (size_t)whole - length);
    w->pending_bytes += (uint32_t)whole;
    return w->pending_bytes + unit > PENDING_BYTES_MAX ? flush_pending(target) : INSTAR_OK;
}

/* The whole cluster at bytes[at]; a disk that ends within a cluster is filled up with zeros. */
static const uint8_t *cluster_at(struct qcow_writer *w, const uint8_t *bytes, uint32_t at,
                                 uint32_t length)
{
    uint32_t unit = (uint32_t)cluster_bytes(w);

    if (length - at >= unit) {
        return bytes + at;
    }
    memcpy(w->cluster, bytes + at, length - at);
    memset(w->cluster + (length - at), 0, unit - (length - at));
    return w->cluster;
}

static enum instar_error qcow_write(struct target *target, uint64_t offset, const void *buffer,
                                    uint32_t length)
{
    struct qcow_writer *w = target->state;
    uint32_t unit = (uint32_t)cluster_bytes(w);
    uint32_t given = 0;

    if (!w->encoder) {
        return write_plain(target, offset, buffer, length);
    }
    for (uint32_t at = 0; at < length; at += unit) {
        for (; given < length && encoder_has_room(w->encoder); given += unit) {
            encoder_put(w->encoder, cluster_at(w, buffer, given, length), unit);
        }
        bool stored;
        TRY(store_packed(target, offset + at, &stored));
        if (!stored) {
            TRY(write_plain(target, offset + at, cluster_at(w, buffer, at, length), unit));
        }
    }
    return INSTAR_OK;
}

/* The format has no zero clusters: over a backing file zeros are data. */
static enum instar_error qcow_write_zeros(struct target *target, uint64_t offset, uint64_t length)
{
    struct qcow_writer *w = target->state;

    memset(w->cluster, 0, CLUSTER_BYTES_MAX);
    while (length > 0) {
        uint32_t piece = (uint32_t)min_u64(length, CLUSTER_BYTES_MAX);
        TRY(write_plain(target, offset, w->cluster, piece));
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

static enum instar_error qcow_finish(struct target *target)
{
    struct qcow_writer *w = target->state;

    TRY(flush_pending(target));
    TRY(table_window_flush(&w->l2));
    TRY(table_window_flush(&w->head));
    return target->device->ops->truncate(target->device, w->end);
}

const struct writer writer_qcow = {
    .name = "qcow",
    .id = FORMAT_QCOW,
    .compresses = true,
    .create = qcow_create,
    .granularity = qcow_granularity,
    .write = qcow_write,
    .write_zeros = qcow_write_zeros,
    .finish = qcow_finish,
};
