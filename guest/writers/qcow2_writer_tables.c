/*
 * Allocation, refcounts, L1 and L2 of the qcow2 writer.
 *
 * Clusters are handed out in rising order, so each table is filled once, front to back, and only
 * the window being filled is in memory. A refcount block that a new run of clusters needs is put
 * right behind that run, which is where qemu's allocator ends up putting it.
 */
#include "guest/writers/qcow2_writer.h"

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"

#define L1_COPIED (1ull << 63)

static enum instar_error flush_block(struct qcow2_writer *w)
{
    if (w->block_index == UINT64_MAX) {
        return INSTAR_OK;
    }
    return io_write(w->device, w->block_offset[w->block_index], w->block, w->cluster_bytes);
}

/* Makes `block` the refcount block that covers `cluster`. Mostly they come in rising order. */
static enum instar_error enter_block(struct qcow2_writer *w, uint64_t cluster)
{
    uint64_t index = cluster / w->refcounts_per_block;

    if (index == w->block_index) {
        return INSTAR_OK;
    }
    TRY(flush_block(w));
    w->block_index = index;
    if (index < w->blocks_begun) {
        return io_read(w->device, w->block_offset[index], w->block, w->cluster_bytes);
    }
    memset(w->block, 0, w->cluster_bytes);
    w->blocks_begun = index + 1;
    return INSTAR_OK;
}

static uint64_t get_refcount(const struct qcow2_writer *w, uint64_t cluster)
{
    uint64_t at = cluster % w->refcounts_per_block;

    switch (w->refcount_order) {
    case 6:
        return load_be64(w->block + at * 8);
    case 5:
        return load_be32(w->block + at * 4);
    case 4:
        return load_be16(w->block + at * 2);
    default: {
        uint64_t bit = at << w->refcount_order;
        uint8_t mask = (uint8_t)((1u << (1u << w->refcount_order)) - 1);
        return (w->block[bit / 8] >> (bit % 8)) & mask;
    }
    }
}

static void set_refcount(struct qcow2_writer *w, uint64_t cluster, uint64_t value)
{
    uint64_t at = cluster % w->refcounts_per_block;

    switch (w->refcount_order) {
    case 6:
        store_be64(w->block + at * 8, value);
        break;
    case 5:
        store_be32(w->block + at * 4, (uint32_t)value);
        break;
    case 4:
        store_be16(w->block + at * 2, (uint16_t)value);
        break;
    default: {
        uint64_t bit = at << w->refcount_order;
        uint8_t mask = (uint8_t)((1u << (1u << w->refcount_order)) - 1);
        uint8_t *byte = &w->block[bit / 8];
        uint8_t shift = bit % 8;
        uint8_t kept = (uint8_t)(*byte & ~(unsigned)(mask << shift));
        *byte = (uint8_t)(kept | (uint8_t)((value & mask) << shift));
        break;
    }
    }
}

uint64_t qcow2_refcount(const struct qcow2_writer *w, uint64_t offset)
{
    return get_refcount(w, offset >> w->cluster_bits);
}

enum instar_error qcow2_reference(struct qcow2_writer *w, uint64_t offset, uint64_t length)
{
    uint64_t last = (offset + length - 1) >> w->cluster_bits;

    for (uint64_t cluster = offset >> w->cluster_bits; cluster <= last; cluster++) {
        TRY(enter_block(w, cluster));
        set_refcount(w, cluster, get_refcount(w, cluster) + 1);
    }
    return INSTAR_OK;
}

/* Gives every refcount block that covers [first, end) a place; new ones go behind `end`. */
static enum instar_error place_blocks(struct qcow2_writer *w, uint64_t first, uint64_t *end)
{
    for (uint64_t index = first / w->refcounts_per_block;
         index <= (*end - 1) / w->refcounts_per_block; index++) {
        if (index >= QCOW2_REFCOUNT_BLOCKS_MAX) {
            return FAIL(w->target->context, INSTAR_LIMIT, "File too large");
        }
        if (w->block_offset[index] == 0) {
            w->block_offset[index] = *end << w->cluster_bits;
            w->block_count = (uint32_t)index + 1;
            (*end)++;
        }
    }
    return INSTAR_OK;
}

/* Takes `count` clusters and, behind them, those of the refcount blocks they need. */
static enum instar_error take_clusters(struct qcow2_writer *w, uint64_t count, uint64_t *ret_first,
                                       uint64_t *ret_end)
{
    uint64_t end = w->next_cluster + count;

    TRY(place_blocks(w, w->next_cluster, &end));
    *ret_first = w->next_cluster;
    *ret_end = end;
    w->next_cluster = end;
    return INSTAR_OK;
}

enum instar_error qcow2_allocate(struct qcow2_writer *w, uint64_t count, uint64_t *ret_offset)
{
    uint64_t first;
    uint64_t end;

    TRY(take_clusters(w, count, &first, &end));
    *ret_offset = first << w->cluster_bits;
    return qcow2_reference(w, *ret_offset, (end - first) << w->cluster_bits);
}

enum instar_error qcow2_allocate_uncounted(struct qcow2_writer *w, uint64_t *ret_offset)
{
    uint64_t first;
    uint64_t end;

    TRY(take_clusters(w, 1, &first, &end));
    *ret_offset = first << w->cluster_bits;
    return end == first + 1 ? INSTAR_OK
                            : qcow2_reference(w, (first + 1) << w->cluster_bits,
                                              (end - first - 1) << w->cluster_bits);
}

static enum instar_error set_l1(struct qcow2_writer *w, uint64_t index, uint64_t entry)
{
    uint8_t *bytes;

    TRY(table_window_entry(&w->l1, index * 8, &bytes));
    store_be64(bytes, entry);
    return INSTAR_OK;
}

static enum instar_error flush_l2(struct qcow2_writer *w)
{
    if (w->l2_index == UINT64_MAX) {
        return INSTAR_OK;
    }
    return io_write(w->device, w->l2_offset, w->l2_table, w->cluster_bytes);
}

enum instar_error qcow2_enter_l2(struct qcow2_writer *w, uint64_t offset)
{
    uint64_t index = (offset >> w->cluster_bits) / w->l2_entries;

    if (index == w->l2_index) {
        return INSTAR_OK;
    }
    TRY(flush_l2(w));
    memset(w->l2_table, 0, w->cluster_bytes);
    w->l2_index = index;
    TRY(qcow2_allocate(w, 1, &w->l2_offset));
    return set_l1(w, index, w->l2_offset | L1_COPIED);
}

enum instar_error qcow2_flush_tables(struct qcow2_writer *w)
{
    if (w->l1_entries == 0) {
        return INSTAR_OK;
    }
    TRY(flush_l2(w));
    return table_window_flush(&w->l1);
}

/*
 * The refcount table has one cluster from the start. If that is too small a larger one is put at
 * the end of the file; the first one's cluster is then unused, with a refcount of 0.
 */
static enum instar_error move_refcount_table(struct qcow2_writer *w, uint64_t *ret_offset,
                                             uint64_t *ret_clusters)
{
    uint64_t entries = w->cluster_bytes / 8;

    *ret_offset = w->cluster_bytes;
    *ret_clusters = 1;
    if (w->block_count <= entries) {
        return INSTAR_OK;
    }
    /* Room for the blocks that the table's own clusters may need. */
    *ret_clusters = div_round_up_u64(w->block_count + 1 + w->block_count / entries, entries);
    return qcow2_allocate(w, *ret_clusters, ret_offset);
}

/* Sets the old table's refcount to 0: it is in the first block, which has been written. */
static enum instar_error free_first_table(struct qcow2_writer *w)
{
    TRY(flush_block(w));
    TRY(io_read(w->device, w->block_offset[0], w->block, w->cluster_bytes));
    w->block_index = 0;
    set_refcount(w, 1, 0);
    TRY(flush_block(w));
    w->block_index = UINT64_MAX;
    return INSTAR_OK;
}

static enum instar_error write_table_clusters(struct qcow2_writer *w, uint64_t offset,
                                              uint64_t clusters)
{
    uint32_t per_cluster = w->cluster_bytes / 8;

    for (uint64_t i = 0; i < clusters; i++) {
        memset(w->l2_table, 0, w->cluster_bytes); /* written already: free to use as a buffer */
        for (uint32_t j = 0; j < per_cluster && i * per_cluster + j < w->block_count; j++) {
            store_be64(w->l2_table + j * 8, w->block_offset[i * per_cluster + j]);
        }
        TRY(io_write(w->device, offset + (i << w->cluster_bits), w->l2_table, w->cluster_bytes));
    }
    return INSTAR_OK;
}

enum instar_error qcow2_write_refcount_table(struct qcow2_writer *w)
{
    uint8_t fields[SECTOR_BYTES];
    uint64_t offset;
    uint64_t clusters;

    TRY(move_refcount_table(w, &offset, &clusters));
    TRY(flush_block(w));
    TRY(write_table_clusters(w, offset, clusters));
    if (clusters == 1) {
        return INSTAR_OK;
    }
    TRY(free_first_table(w));
    TRY(w->device->ops->read(w->device, 0, fields, sizeof(fields)));
    store_be64(fields + 48, offset);
    store_be32(fields + 56, (uint32_t)clusters);
    return io_write(w->device, 0, fields, sizeof(fields));
}
