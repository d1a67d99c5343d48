/*
 * Refcounts of a qcow2 file being written, and where its clusters go.
 *
 * The order of everything is qemu's, because it decides where things lie. A refcount block that is
 * missing when clusters are to be counted gets the next free cluster, and then the search for the
 * clusters themselves begins anew; so a block comes to lie behind the run that needed it. Once the
 * refcount table has no entry left for a block, a larger one is put in front of the next block's
 * clusters, together with the blocks that describe it, and the old table's place is free for
 * whatever comes next. (qcow2 specification, "Reference count".)
 */
#include "guest/writers/qcow2_writer.h"

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"

#define FIXED_CLUSTERS 3u /* header, refcount table, first refcount block */
#define FIRST_BLOCK_CLUSTER 2u
#define TABLE_ENTRY_BYTES 8u
#define HEADER_TABLE_OFFSET 48u
#define HEADER_TABLE_CLUSTERS 56u

static enum instar_error fail_limit(const struct qcow2_writer *w)
{
    return FAIL(w->target->context, INSTAR_LIMIT, "File too large");
}

static enum instar_error flush_block(struct qcow2_writer *w)
{
    return w->block_index == UINT64_MAX
               ? INSTAR_OK
               : io_write(w->device, w->block_offset[w->block_index], w->block, w->cluster_bytes);
}

/* Makes `block` the one with number `index`. */
static enum instar_error enter_block(struct qcow2_writer *w, uint64_t index)
{
    if (index == w->block_index) {
        return INSTAR_OK;
    }
    TRY(flush_block(w));
    w->block_index = index;
    return io_read(w->device, w->block_offset[index], w->block, w->cluster_bytes);
}

/* Makes `block` a new one with number `index`, whose place is `cluster`. */
static enum instar_error begin_block(struct qcow2_writer *w, uint64_t index, uint64_t cluster)
{
    if (index >= QCOW2_REFCOUNT_BLOCKS_MAX) {
        return fail_limit(w);
    }
    TRY(flush_block(w));
    w->block_offset[index] = cluster << w->cluster_bits;
    w->block_count = max_u64(w->block_count, index + 1);
    w->metadata_end = max_u64(w->metadata_end, w->block_offset[index] + w->cluster_bytes);
    w->block_index = index;
    memset(w->block, 0, w->cluster_bytes);
    return INSTAR_OK;
}

static uint64_t table_entries(const struct qcow2_writer *w)
{
    return w->table_clusters * (w->cluster_bytes / TABLE_ENTRY_BYTES);
}

static bool has_block(const struct qcow2_writer *w, uint64_t index)
{
    return index < table_entries(w) && index < QCOW2_REFCOUNT_BLOCKS_MAX &&
           w->block_offset[index] != 0;
}

/* The refcount of a cluster that `block` describes. */
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

enum instar_error qcow2_refcount(struct qcow2_writer *w, uint64_t offset, uint64_t *ret)
{
    uint64_t cluster = offset >> w->cluster_bits;

    TRY(enter_block(w, cluster / w->refcounts_per_block));
    *ret = get_refcount(w, cluster);
    return INSTAR_OK;
}

/* Writes the refcount table to the place that it has. */
static enum instar_error write_table(struct qcow2_writer *w)
{
    uint64_t per_cluster = w->cluster_bytes / TABLE_ENTRY_BYTES;

    for (uint64_t i = 0; i < w->table_clusters; i++) {
        memset(w->scratch, 0, w->cluster_bytes);
        for (uint64_t j = 0; j < per_cluster && i * per_cluster + j < w->block_count; j++) {
            store_be64(w->scratch + j * TABLE_ENTRY_BYTES, w->block_offset[i * per_cluster + j]);
        }
        TRY(io_write(w->device, w->table_offset + (i << w->cluster_bits), w->scratch,
                     w->cluster_bytes));
    }
    return INSTAR_OK;
}

/*
 * How many refcount blocks describe `clusters` clusters and, besides, these blocks and their table;
 * with `generous` for half a table more.
 */
static uint64_t blocks_for(const struct qcow2_writer *w, uint64_t clusters, bool generous)
{
    uint64_t blocks = 0;
    uint64_t table = 0;
    uint64_t before = UINT64_MAX;

    while (clusters + table + blocks != before) {
        before = clusters + table + blocks;
        blocks = div_round_up_u64(before, w->refcounts_per_block);
        table = div_round_up_u64(blocks, w->cluster_bytes / TABLE_ENTRY_BYTES);
        if (generous && clusters + table + blocks == before) {
            clusters += div_round_up_u64(table, 2);
            generous = false;
        }
    }
    return blocks;
}

/* Counts the clusters [first, end) once, making the blocks that are missing for it from `place` on.
 */
static enum instar_error count_area(struct qcow2_writer *w, uint64_t first, uint64_t end,
                                    uint64_t blocks)
{
    uint64_t place = first;

    for (uint64_t i = first / w->refcounts_per_block; i < blocks; i++) {
        uint64_t from = max_u64(first, i * w->refcounts_per_block);
        uint64_t to = min_u64(end, (i + 1) * w->refcounts_per_block);
        if (i < QCOW2_REFCOUNT_BLOCKS_MAX && w->block_offset[i] != 0) {
            TRY(enter_block(w, i));
        } else {
            TRY(begin_block(w, i, place++));
        }
        for (uint64_t cluster = from; cluster < to; cluster++) {
            set_refcount(w, cluster, 1);
        }
    }
    return INSTAR_OK;
}

static enum instar_error free_clusters(struct qcow2_writer *w, uint64_t first, uint64_t count)
{
    for (uint64_t cluster = first; cluster < first + count; cluster++) {
        TRY(enter_block(w, cluster / w->refcounts_per_block));
        set_refcount(w, cluster, 0);
    }
    return qcow2_space_free(&w->space, first, count) ? INSTAR_OK : fail_limit(w);
}

/*
 * Puts a new refcount table and the blocks it needs to cluster `first`, behind which everything is
 * free. Blocks are made for `additional` clusters behind that, too. *ret_end: the first cluster
 * behind the table.
 */
static enum instar_error lay_area(struct qcow2_writer *w, uint64_t first, uint64_t additional,
                                  bool exact, uint64_t *ret_end)
{
    uint64_t blocks = blocks_for(w, first + additional, !exact);
    uint64_t entries = exact ? blocks : blocks + div_round_up_u64(blocks, 2);
    uint64_t clusters = div_round_up_u64(entries * TABLE_ENTRY_BYTES, w->cluster_bytes);
    uint64_t old_first = w->table_offset >> w->cluster_bits;
    uint64_t old_clusters = w->table_clusters;
    uint64_t table = first;

    if (blocks > QCOW2_REFCOUNT_BLOCKS_MAX) {
        return fail_limit(w);
    }
    TRY(write_table(w)); /* what is freed keeps its bytes */
    for (uint64_t i = first / w->refcounts_per_block; i < blocks; i++) {
        table += w->block_offset[i] == 0;
    }
    *ret_end = table + clusters;
    TRY(count_area(w, first, *ret_end, blocks));
    w->table_offset = table << w->cluster_bits;
    w->table_clusters = clusters;
    w->metadata_end = max_u64(w->metadata_end, *ret_end << w->cluster_bits);
    if (!qcow2_space_use(&w->space, first, *ret_end - first)) {
        return fail_limit(w);
    }
    return free_clusters(w, old_first, old_clusters);
}

/* Makes the block that describes `cluster`, or first the one that is to describe that block. */
static enum instar_error add_block(struct qcow2_writer *w, uint64_t cluster)
{
    uint64_t search_from = UINT64_MAX;
    uint64_t index = cluster / w->refcounts_per_block;
    uint64_t place = qcow2_space_find(&w->space, 1);
    uint64_t end;

    while (place / w->refcounts_per_block != index &&
           !has_block(w, place / w->refcounts_per_block)) {
        search_from = min_u64(search_from, place);
        cluster = place;
        index = cluster / w->refcounts_per_block;
        place = qcow2_space_find(&w->space, 1);
    }
    if (place / w->refcounts_per_block != index) {
        TRY(enter_block(w, place / w->refcounts_per_block));
        set_refcount(w, place, 1);
    }
    TRY(begin_block(w, index, place));
    if (place / w->refcounts_per_block == index) {
        set_refcount(w, place, 1);
    }
    if (!qcow2_space_use(&w->space, place, 1)) {
        return fail_limit(w);
    }
    if (index >= table_entries(w)) {
        uint64_t used = div_round_up_u64(max_u64(cluster + 1, place), w->refcounts_per_block);
        TRY(lay_area(w, used * w->refcounts_per_block, 0, false, &end));
    }
    w->space.search_from = min_u64(w->space.search_from, search_from);
    return INSTAR_OK;
}

enum instar_error qcow2_reference(struct qcow2_writer *w, uint64_t offset, uint64_t length,
                                  bool *ret_again)
{
    uint64_t first = offset >> w->cluster_bits;
    uint64_t end = ((offset + length - 1) >> w->cluster_bits) + 1;

    *ret_again = false;
    for (uint64_t i = first / w->refcounts_per_block; i <= (end - 1) / w->refcounts_per_block;
         i++) {
        if (!has_block(w, i)) {
            /* While a place for it is looked for, what comes before counts as used. */
            uint64_t cluster = max_u64(first, i * w->refcounts_per_block);
            uint64_t free_before = qcow2_space_free_at(&w->space, first, cluster - first);
            bool is_kept = qcow2_space_use(&w->space, first, free_before);
            TRY(add_block(w, cluster));
            is_kept =
                is_kept && (free_before == 0 || qcow2_space_free(&w->space, first, free_before));
            w->space.search_from = min_u64(w->space.search_from, first);
            *ret_again = true;
            return is_kept ? INSTAR_OK : fail_limit(w);
        }
    }
    for (uint64_t cluster = first; cluster < end; cluster++) {
        TRY(enter_block(w, cluster / w->refcounts_per_block));
        set_refcount(w, cluster, get_refcount(w, cluster) + 1);
    }
    return qcow2_space_use(&w->space, first, end - first) ? INSTAR_OK : fail_limit(w);
}

uint64_t qcow2_find_cluster(struct qcow2_writer *w)
{
    return qcow2_space_find(&w->space, 1) << w->cluster_bits;
}

enum instar_error qcow2_allocate(struct qcow2_writer *w, uint64_t count, uint64_t *ret_offset)
{
    bool again = true;

    while (again) {
        *ret_offset = qcow2_space_find(&w->space, count) << w->cluster_bits;
        TRY(qcow2_reference(w, *ret_offset, count << w->cluster_bits, &again));
    }
    return INSTAR_OK;
}

enum instar_error qcow2_allocate_at(struct qcow2_writer *w, uint64_t offset, uint64_t limit,
                                    uint64_t *ret_count)
{
    bool again = true;

    while (again) {
        *ret_count = qcow2_space_free_at(&w->space, offset >> w->cluster_bits, limit);
        if (*ret_count == 0) {
            return INSTAR_OK;
        }
        TRY(qcow2_reference(w, offset, *ret_count << w->cluster_bits, &again));
    }
    return INSTAR_OK;
}

enum instar_error qcow2_reserve(struct qcow2_writer *w, uint64_t count, uint64_t spare,
                                uint64_t *ret_offset)
{
    uint64_t first;
    bool again;

    TRY(lay_area(w, qcow2_space_end(&w->space), count + spare, true, &first));
    *ret_offset = first << w->cluster_bits;
    return count == 0 ? INSTAR_OK
                      : qcow2_reference(w, *ret_offset, count << w->cluster_bits, &again);
}

enum instar_error qcow2_start_refcounts(struct qcow2_writer *w)
{
    struct arena *arena = &w->target->context->arena;
    bool again;

    w->block = arena_alloc(arena, w->cluster_bytes, SECTOR_BYTES);
    w->scratch = arena_alloc(arena, w->cluster_bytes, SECTOR_BYTES);
    w->block_offset = arena_array(arena, uint64_t, QCOW2_REFCOUNT_BLOCKS_MAX);
    if (!w->block || !w->scratch || !w->block_offset) {
        return FAIL(w->target->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    qcow2_space_init(&w->space);
    w->block_index = UINT64_MAX;
    w->table_offset = w->cluster_bytes;
    w->table_clusters = 1;
    TRY(begin_block(w, 0, FIRST_BLOCK_CLUSTER));
    TRY(qcow2_reference(w, 0, (uint64_t)FIXED_CLUSTERS << w->cluster_bits, &again));
    w->space.search_from = FIXED_CLUSTERS;
    return INSTAR_OK;
}

enum instar_error qcow2_finish_refcounts(struct qcow2_writer *w)
{
    TRY(flush_block(w));
    TRY(write_table(w));
    if (w->table_offset == w->cluster_bytes) {
        return INSTAR_OK;
    }
    TRY(io_read(w->device, 0, w->scratch, w->cluster_bytes));
    store_be64(w->scratch + HEADER_TABLE_OFFSET, w->table_offset);
    store_be32(w->scratch + HEADER_TABLE_CLUSTERS, (uint32_t)w->table_clusters);
    return io_write(w->device, 0, w->scratch, w->cluster_bytes);
}
