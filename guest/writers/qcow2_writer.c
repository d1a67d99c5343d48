/*
 * The qcow2 writer: what `convert -O qcow2` makes.
 *
 * For uncompressed images the choices are qemu's, so that the file is the same byte for byte:
 * clusters in the order of the disk, a run of neighbouring clusters allocated at once, partly
 * written clusters left zero in the rest. Only a refcount table that outgrows its first cluster
 * (512-byte clusters from 8 MiB of file on, 64 KiB clusters from 16 TiB on) goes elsewhere than
 * qemu puts it.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/writers/qcow2_writer.h"

#define CLUSTER_BYTES_DEFAULT 65536u
#define REFCOUNT_BITS_DEFAULT 16u
#define L1_BYTES_MAX (32u << 20)
#define L2_COPIED (1ull << 63)
#define L2_ZERO 1ull
#define FIXED_CLUSTERS 3u /* header, refcount table, first refcount block */
/* qemu allocates within one slice of an L2 table at a time; a slice is 4 KiB. */
#define L2_SLICE_BYTES 4096u

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

static enum instar_error allocate_memory(struct qcow2_writer *w)
{
    struct arena *arena = &w->target->context->arena;

    w->l2_table = arena_alloc(arena, w->cluster_bytes, SECTOR_BYTES);
    w->block = arena_alloc(arena, w->cluster_bytes, SECTOR_BYTES);
    w->block_offset = arena_array(arena, uint64_t, QCOW2_REFCOUNT_BLOCKS_MAX);
    if (!w->l2_table || !w->block || !w->block_offset) {
        return FAIL(w->target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    w->l2_index = UINT64_MAX;
    w->block_index = UINT64_MAX;
    return INSTAR_OK;
}

/* The first three clusters and the L1 table. */
static enum instar_error allocate_fixed(struct qcow2_writer *w)
{
    uint64_t l1_bytes = w->l1_entries * 8;

    w->block_offset[0] = 2ull << w->cluster_bits;
    w->block_count = 1;
    w->next_cluster = FIXED_CLUSTERS;
    TRY(qcow2_reference(w, 0, (uint64_t)FIXED_CLUSTERS << w->cluster_bits));
    if (l1_bytes == 0) {
        return INSTAR_OK; /* an empty disk has no L1 table */
    }
    TRY(qcow2_allocate(w, div_round_up_u64(l1_bytes, w->cluster_bytes), &w->l1_offset));
    return table_window_start(&w->l1, w->target->context, w->device, w->l1_offset, l1_bytes, 0);
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
    w->data_device = target->device;
    TRY(choose_geometry(w));
    TRY(allocate_memory(w));
    if (target->config->flags & CONVERT_FLAG_COMPRESS) {
        TRY(qcow2_compressed_start(w));
    }
    TRY(allocate_fixed(w));
    return write_header(w);
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

/* Allocates a run of clusters for the data at `offset` and enters it into the L2 table. */
static enum instar_error allocate_run(struct qcow2_writer *w, uint64_t offset, uint64_t limit)
{
    uint64_t count = count_unallocated(w, offset, limit);
    uint64_t host = align_down_u64(offset, w->cluster_bytes);

    if (count == 0) {
        return INSTAR_OK;
    }
    if (w->data_device == w->device) {
        TRY(qcow2_allocate(w, count, &host));
    }
    for (uint64_t i = 0; i < count; i++) {
        store_be64(entry_of(w, offset + (i << w->cluster_bits)),
                   (host + (i << w->cluster_bits)) | L2_COPIED);
    }
    return INSTAR_OK;
}

/*
 * With preallocation every cluster gets a place, in the order of the disk. Gives one to all those
 * below `end` that have none yet.
 */
static enum instar_error preallocate(struct qcow2_writer *w, uint64_t end)
{
    uint64_t table_bytes = (uint64_t)w->l2_entries << w->cluster_bits;

    while (w->target->config->preallocation != PREALLOCATION_OFF && w->preallocated < end) {
        uint64_t at = w->preallocated;
        uint64_t left = min_u64(end - at, table_bytes - at % table_bytes);
        TRY(qcow2_enter_l2(w, at));
        uint64_t clusters = count_unallocated(w, at, left);
        TRY(allocate_run(w, at, left));
        clusters = max_u64(clusters, 1);
        w->preallocated += clusters << w->cluster_bits;
        uint64_t host = load_be64(entry_of(w, w->preallocated - 1)) & ~L2_COPIED;
        uint64_t unused = w->preallocated - min_u64(w->preallocated, w->target->size_bytes);
        w->data_end = max_u64(w->data_end, host + w->cluster_bytes - unused);
    }
    return INSTAR_OK;
}

/* Writes the part of the data that goes to one run of neighbouring clusters of one L2 table. */
static enum instar_error write_run(struct qcow2_writer *w, uint64_t offset, const uint8_t *bytes,
                                   uint32_t length, struct io_batch *batch, uint32_t *ret_done)
{
    uint64_t table_bytes = (uint64_t)w->l2_entries << w->cluster_bits;
    uint32_t done = 0;

    length = (uint32_t)min_u64(length, table_bytes - offset % table_bytes);
    TRY(preallocate(w, offset + length));
    TRY(qcow2_enter_l2(w, offset));
    TRY(allocate_run(w, offset, length));
    while (done < length) {
        uint64_t at = offset + done;
        uint32_t within = (uint32_t)(at & (w->cluster_bytes - 1));
        uint32_t piece = (uint32_t)min_u64(length - done, w->cluster_bytes - within);
        uint8_t *entry = entry_of(w, at);
        uint64_t host = load_be64(entry) & ~L2_COPIED;
        if (host == 0) {
            break; /* the next slice of the table: a run of its own */
        }
        if (extended_l2(w)) {
            mark_subclusters(w, entry, at, piece);
        }
        TRY(io_batch_write(batch, w->data_device, host + within, bytes + done, piece));
        w->data_end = max_u64(w->data_end, host + within + piece);
        done += piece;
    }
    *ret_done = done;
    return INSTAR_OK;
}

static enum instar_error write_plain(struct qcow2_writer *w, uint64_t offset, const uint8_t *bytes,
                                     uint32_t length)
{
    struct io_batch batch = {0};

    while (length > 0) {
        uint32_t done;
        TRY(write_run(w, offset, bytes, length, &batch, &done));
        offset += done;
        bytes += done;
        length -= done;
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

/* The file ends with its last cluster; an image with nothing in it ends with its L1 table. */
static enum instar_error set_file_length(struct qcow2_writer *w)
{
    uint64_t end = w->next_cluster << w->cluster_bits;
    uint64_t l1_end = w->l1_offset + w->l1_entries * 8;
    uint32_t subcluster_bytes = w->cluster_bytes / QCOW2_SUBCLUSTERS;

    if (w->l1_entries > 0 && w->l2_index == UINT64_MAX) {
        end = l1_end;
    } else if (w->l1_entries > 0 && extended_l2(w) && !w->encoder && w->data_device == w->device) {
        /* Only subclusters with data are filled up, not their cluster. */
        uint64_t data_end = div_round_up_u64(w->data_end, subcluster_bytes) * subcluster_bytes;
        end = max_u64(data_end, w->l2_offset + w->cluster_bytes);
    }
    return w->device->ops->truncate(w->device, end);
}

static enum instar_error qcow2_finish(struct target *target)
{
    struct qcow2_writer *w = target->state;

    TRY(preallocate(w, target->size_bytes));
    TRY(qcow2_flush_compressed(w));
    TRY(qcow2_flush_tables(w));
    TRY(qcow2_write_refcount_table(w));
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
