/*
 * The qcow2 writer: what `convert -O qcow2` makes.
 *
 * For uncompressed images the choices are qemu's, so that the file is the same byte for byte:
 * clusters in the order of the disk, a run of neighbouring clusters allocated at once, partly
 * written clusters zero in the rest.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/writers/file_room.h"
#include "guest/writers/qcow2_writer.h"

#define CLUSTER_BYTES_DEFAULT 65536u
#define REFCOUNT_BITS_DEFAULT 16u
#define L1_BYTES_MAX (32u << 20)
#define L2_COPIED (1ull << 63)
#define L2_ZERO 1ull
/* qemu allocates within one slice of an L2 table at a time: 64 KiB, or a cluster. */
#define L2_SLICE_BYTES 65536u
/* What qemu preallocates at once, but for whole clusters. */
#define PREALLOCATE_BYTES_MAX 0x7fffffffu

static bool extended_l2(const struct qcow2_writer *w)
{
    return w->entry_bytes == 16;
}

static uint32_t log2_u32(uint32_t power)
{
    return (uint32_t)__builtin_ctz(power);
}

static enum instar_error choose_geometry(struct qcow2_writer *w)
{
    const struct convert_config *config = w->target->config;
    uint32_t refcount_bits = config->refcount_bits ? config->refcount_bits : REFCOUNT_BITS_DEFAULT;

    w->cluster_bytes = config->cluster_bytes ? config->cluster_bytes : CLUSTER_BYTES_DEFAULT;
    if (!is_power_of_two_u64(w->cluster_bytes) || w->cluster_bytes < 512 ||
        w->cluster_bytes > (2u << 20) || !is_power_of_two_u64(refcount_bits) ||
        refcount_bits > 64) {
        return FAIL(w->target->context, INSTAR_INVALID_OPTION,
                    "bad cluster size or refcount width");
    }
    w->cluster_bits = log2_u32(w->cluster_bytes);
    w->refcount_order = log2_u32(refcount_bits);
    w->refcounts_per_block = (w->cluster_bytes * 8) >> w->refcount_order;
    w->entry_bytes = config->create_flags & CREATE_FLAG_EXTENDED_L2 ? 16 : 8;
    w->l2_entries = w->cluster_bytes / w->entry_bytes;
    w->l1_entries =
        div_round_up_u64(w->target->size_bytes, (uint64_t)w->l2_entries * w->cluster_bytes);
    if (w->l1_entries > L1_BYTES_MAX / 8) {
        return FAIL(w->target->context, INSTAR_INVALID_OPTION,
                    "Image size too large for file format");
    }
    return INSTAR_OK;
}

/* The first three clusters, the L1 table and, with falloc and full, the place of all data. */
static enum instar_error allocate_fixed(struct qcow2_writer *w)
{
    uint64_t l1_bytes = w->l1_entries * 8;
    uint64_t clusters = div_round_up_u64(w->target->size_bytes, w->cluster_bytes);
    uint64_t tables = div_round_up_u64(clusters, w->l2_entries);
    bool is_reserved = w->target->config->preallocation > PREALLOCATION_METADATA;

    w->l2_index = UINT64_MAX;
    TRY(qcow2_start_refcounts(w));
    w->l2_table = arena_alloc(&w->target->context->arena, w->cluster_bytes, SECTOR_BYTES);
    if (!w->l2_table) {
        return FAIL(w->target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (l1_bytes > 0) { /* an empty disk has no L1 table */
        TRY(qcow2_allocate(w, div_round_up_u64(l1_bytes, w->cluster_bytes), &w->l1_offset));
        TRY(table_window_start(&w->l1, w->target->context, w->device, w->l1_offset, l1_bytes, 0));
    }
    if (!is_reserved || w->data_device != w->device) {
        return INSTAR_OK;
    }
    TRY(qcow2_reserve(w, clusters, tables + 1, &w->reserved));
    return file_room_take(w->target, w->device, w->reserved + (clusters << w->cluster_bits),
                          "Could not resize image: Failed to resize underlying file: ");
}

static enum instar_error write_header(struct qcow2_writer *w)
{
    memset(w->l2_table, 0, w->cluster_bytes);
    size_t length = qcow2_build_header(w, w->l2_table);
    if (length > w->cluster_bytes) {
        return FAIL(w->target->context, INSTAR_INVALID_OPTION,
                    "the header does not fit into a cluster");
    }
    return io_write(w->device, 0, w->l2_table, w->cluster_bytes);
}

static enum instar_error qcow2_create(struct target *target)
{
    struct qcow2_writer *w = arena_array(&target->context->arena, struct qcow2_writer, 1);

    if (!w) {
        return FAIL(target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    w->target = target;
    w->device = target->device;
    w->data_device = target->data_file ? target->data_file : target->device;
    TRY(choose_geometry(w));
    if (target->config->flags & CONVERT_FLAG_COMPRESS) {
        TRY(qcow2_compressed_start(w));
    }
    TRY(allocate_fixed(w));
    TRY(write_header(w));
    return target->data_file
               ? file_room_take(target, target->data_file, target->size_bytes,
                                "Could not resize image: Could not resize the data file: ")
               : INSTAR_OK;
}

static uint32_t qcow2_granularity(const struct target *target)
{
    const struct qcow2_writer *w = target->state;
    uint32_t flags = target->config->flags;

    return flags & (CONVERT_FLAG_COMPRESS | CONVERT_FLAG_BACKING) ? w->cluster_bytes : SECTOR_BYTES;
}

static uint8_t *entry_of(const struct qcow2_writer *w, uint64_t offset)
{
    uint64_t index = (offset >> w->cluster_bits) % w->l2_entries;

    return w->l2_table + index * w->entry_bytes;
}

/* Sets the allocation bits of the subclusters which [offset, offset + length) touches. */
static void mark_subclusters(const struct qcow2_writer *w, uint8_t *entry, uint64_t offset,
                             uint64_t length)
{
    uint32_t subcluster_bytes = w->cluster_bytes / QCOW2_SUBCLUSTERS;
    uint64_t within = offset & (w->cluster_bytes - 1);
    uint64_t bitmap = load_be64(entry + 8);

    for (uint64_t i = within / subcluster_bytes; i <= (within + length - 1) / subcluster_bytes;
         i++) {
        bitmap |= 1ull << i;
    }
    store_be64(entry + 8, bitmap);
}

/* How many clusters from `offset` on, up to `limit` bytes, have no entry yet: one allocation. */
static uint64_t count_unallocated(const struct qcow2_writer *w, uint64_t offset, uint64_t limit)
{
    uint64_t first = (offset >> w->cluster_bits) % w->l2_entries;
    uint64_t slice = L2_SLICE_BYTES / w->entry_bytes;
    uint64_t end =
        min_u64(w->l2_entries, slice < w->l2_entries ? (first / slice + 1) * slice : w->l2_entries);
    uint64_t wanted = div_round_up_u64((offset & (w->cluster_bytes - 1)) + limit, w->cluster_bytes);
    uint64_t count = 0;

    while (count < wanted && first + count < end &&
           load_be64(w->l2_table + (first + count) * w->entry_bytes) == 0) {
        count++;
    }
    return count;
}

/* Zeros for a run of clusters in a place that an old table may have had: it is not filled up. */
static enum instar_error clear_reused(struct qcow2_writer *w, uint64_t host, uint64_t count,
                                      uint64_t end_before)
{
    uint64_t bytes = count << w->cluster_bits;

    return host + bytes > end_before ? INSTAR_OK
                                     : w->device->ops->write_zeros(w->device, host, bytes);
}

/*
 * Gives the clusters from `offset` on, up to `limit` bytes, places that follow each other, and
 * enters them into the L2 table. *host is where that has to be, or UINT64_MAX: anywhere.
 * *ret_count is 0 if what lies at *host is in use.
 */
static enum instar_error allocate_run(struct qcow2_writer *w, uint64_t offset, uint64_t limit,
                                      uint64_t *host, uint64_t *ret_count)
{
    uint64_t end_before = qcow2_space_end(&w->space) << w->cluster_bits;
    uint64_t first = align_down_u64(offset, w->cluster_bytes);
    uint64_t count = count_unallocated(w, offset, limit);

    if (w->data_device != w->device) {
        *host = first;
    } else if (w->reserved) {
        *host = w->reserved + first;
    } else if (*host == UINT64_MAX) {
        TRY(qcow2_allocate(w, count, host));
        TRY(clear_reused(w, *host, count, end_before));
    } else {
        TRY(qcow2_allocate_at(w, *host, count, &count));
    }
    for (uint64_t i = 0; i < count; i++) {
        store_be64(entry_of(w, offset + (i << w->cluster_bits)),
                   (*host + (i << w->cluster_bits)) | L2_COPIED);
    }
    *ret_count = count;
    return INSTAR_OK;
}

/*
 * Finds or makes places for [offset, offset + length), as far as they follow each other in the file
 * that holds the data; at least for one cluster of it. *ret_host: where they begin.
 */
static enum instar_error place_run(struct qcow2_writer *w, uint64_t offset, uint64_t length,
                                   uint64_t *ret_host, uint64_t *ret_length)
{
    uint64_t done = 0;

    *ret_host = UINT64_MAX;
    while (done < length) {
        uint64_t at = offset + done;
        uint64_t within = at & (w->cluster_bytes - 1);
        uint64_t host = *ret_host == UINT64_MAX ? UINT64_MAX : *ret_host + done;
        uint64_t count = 1;
        TRY(qcow2_enter_l2(w, at));
        uint64_t entry = load_be64(entry_of(w, at));
        uint64_t found = entry & ~L2_COPIED;
        if (entry == 0) {
            found = host;
            TRY(allocate_run(w, at, length - done, &found, &count));
        }
        if (count == 0 || (host != UINT64_MAX && host != found + within)) {
            break;
        }
        *ret_host = host == UINT64_MAX ? found + within : *ret_host;
        done += min_u64(length - done, (count << w->cluster_bits) - within);
    }
    *ret_length = done;
    return done > 0 ? INSTAR_OK : INSTAR_INTERNAL;
}

/*
 * With preallocation every cluster gets a place, in the order of the disk. Gives one to all those
 * below `end` that have none yet.
 */
static enum instar_error preallocate(struct qcow2_writer *w, uint64_t end)
{
    uint64_t table_bytes = (uint64_t)w->l2_entries << w->cluster_bits;
    uint64_t limit = align_down_u64(PREALLOCATE_BYTES_MAX, w->cluster_bytes);
    uint64_t size_bytes = w->target->size_bytes;

    while (w->target->config->preallocation != PREALLOCATION_OFF && w->preallocated < end) {
        uint64_t at = w->preallocated;
        uint64_t table_left = min_u64(size_bytes - at, table_bytes - at % table_bytes);
        uint64_t host;
        uint64_t length;
        TRY(place_run(w, at, min_u64(table_left, limit), &host, &length));
        w->preallocated += length;
        w->data_end = max_u64(w->data_end, host + length);
    }
    return INSTAR_OK;
}

/* Marks what is written of a run in the tables of extended L2 entries. */
static void mark_run(struct qcow2_writer *w, uint64_t offset, uint64_t length)
{
    uint64_t end = offset + length;

    while (extended_l2(w) && offset < end) {
        uint64_t within = offset & (w->cluster_bytes - 1);
        uint64_t piece = min_u64(end - offset, w->cluster_bytes - within);
        mark_subclusters(w, entry_of(w, offset), offset, piece);
        offset += piece;
    }
}

static enum instar_error write_plain(struct qcow2_writer *w, uint64_t offset, const uint8_t *bytes,
                                     uint32_t length)
{
    uint64_t table_bytes = (uint64_t)w->l2_entries << w->cluster_bits;
    struct io_batch batch = {0};

    while (length > 0) {
        uint64_t host;
        uint64_t done;
        uint64_t limit = min_u64(length, table_bytes - offset % table_bytes);
        TRY(preallocate(w, offset + limit));
        TRY(place_run(w, offset, limit, &host, &done));
        mark_run(w, offset, done);
        TRY(io_batch_write(&batch, w->data_device, host, bytes, (size_t)done));
        w->data_end = max_u64(w->data_end, host + done);
        offset += done;
        bytes += done;
        length -= (uint32_t)done;
    }
    return io_batch_flush(&batch);
}

/* The disk's last cluster when the disk ends within it: its bytes, then zeros. */
static const uint8_t *pad_last_cluster(struct qcow2_writer *w, const uint8_t *bytes,
                                       uint32_t length)
{
    memcpy(w->last_cluster, bytes, length);
    memset(w->last_cluster + length, 0, w->cluster_bytes - length);
    return w->last_cluster;
}

/* The whole cluster at bytes[at], of `length` bytes there are. */
static const uint8_t *cluster_at(struct qcow2_writer *w, const uint8_t *bytes, uint32_t at,
                                 uint32_t length)
{
    return length - at < w->cluster_bytes ? pad_last_cluster(w, bytes + at, length - at)
                                          : bytes + at;
}

/* Stores whole clusters, each compressed where that makes it smaller. */
static enum instar_error write_clusters(struct qcow2_writer *w, uint64_t offset,
                                        const uint8_t *bytes, uint32_t length)
{
    uint32_t given = 0;

    for (uint32_t at = 0; at < length; at += w->cluster_bytes) {
        bool stored = false;
        for (; given < length && encoder_has_room(w->encoder); given += w->cluster_bytes) {
            encoder_put(w->encoder, cluster_at(w, bytes, given, length), w->cluster_bytes);
        }
        TRY(qcow2_enter_l2(w, offset + at));
        TRY(qcow2_write_compressed(w, entry_of(w, offset + at), &stored));
        if (!stored) {
            TRY(write_plain(w, offset + at, cluster_at(w, bytes, at, length), w->cluster_bytes));
        }
    }
    return INSTAR_OK;
}

static enum instar_error qcow2_write(struct target *target, uint64_t offset, const void *buffer,
                                     uint32_t length)
{
    struct qcow2_writer *w = target->state;

    if (target->data_file && (target->config->flags & CONVERT_FLAG_COMPRESS)) {
        return FAIL(target->context, INSTAR_UNSUPPORTED,
                    "error while writing at byte %lu: Operation not supported", offset);
    }
    return target->config->flags & CONVERT_FLAG_COMPRESS ? write_clusters(w, offset, buffer, length)
                                                         : write_plain(w, offset, buffer, length);
}

/* Zeros over a backing file are zero clusters; without one, nothing has to be said. */
static enum instar_error qcow2_write_zeros(struct target *target, uint64_t offset, uint64_t length)
{
    struct qcow2_writer *w = target->state;
    uint64_t end = offset + length;

    for (; offset < end; offset += w->cluster_bytes) {
        TRY(qcow2_enter_l2(w, offset));
        uint8_t *entry = entry_of(w, offset);
        if (extended_l2(w)) {
            store_be64(entry + 8, 0xffffffff00000000ull);
        } else {
            store_be64(entry, L2_ZERO);
        }
    }
    return INSTAR_OK;
}

/* Clusters of a data file are filled up, so the last one may reach past the disk's end. */
static enum instar_error set_data_length(struct qcow2_writer *w)
{
    uint32_t unit = extended_l2(w) ? w->cluster_bytes / QCOW2_SUBCLUSTERS : w->cluster_bytes;
    uint64_t data_end = div_round_up_u64(w->data_end, unit) * unit;

    if (w->data_device == w->device || data_end <= w->target->size_bytes) {
        return INSTAR_OK;
    }
    return w->data_device->ops->truncate(w->data_device, data_end);
}

/* The file ends with its last cluster; the L1 table and subclusters are not filled up to it. */
static enum instar_error set_file_length(struct qcow2_writer *w)
{
    uint64_t end = qcow2_space_end(&w->space) << w->cluster_bits;
    uint64_t l1_end = w->l1_offset + w->l1_entries * 8;
    uint32_t subcluster_bytes = w->cluster_bytes / QCOW2_SUBCLUSTERS;

    if (l1_end > end - w->cluster_bytes) {
        end = l1_end;
    } else if (extended_l2(w) && !w->encoder && !w->reserved && w->data_device == w->device) {
        uint64_t data_end = div_round_up_u64(w->data_end, subcluster_bytes) * subcluster_bytes;
        end = max_u64(data_end, w->metadata_end);
    }
    return w->device->ops->truncate(w->device, end);
}

static enum instar_error qcow2_finish(struct target *target)
{
    struct qcow2_writer *w = target->state;

    TRY(preallocate(w, target->size_bytes));
    TRY(qcow2_flush_compressed(w));
    TRY(qcow2_flush_tables(w));
    TRY(qcow2_finish_refcounts(w));
    TRY(set_data_length(w));
    return set_file_length(w);
}

const struct writer writer_qcow2 = {
    .name = "qcow2",
    .id = FORMAT_QCOW2,
    .compresses = true,
    .create = qcow2_create,
    .granularity = qcow2_granularity,
    .write = qcow2_write,
    .write_zeros = qcow2_write_zeros,
    .finish = qcow2_finish,
};
