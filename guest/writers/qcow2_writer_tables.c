/*
 * L1 and L2 tables of the qcow2 writer: each is filled once, front to back, and only the window
 * being filled is in memory.
 */
#include "guest/writers/qcow2_writer.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"

#define L1_COPIED (1ull << 63)

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
    w->metadata_end = max_u64(w->metadata_end, w->l2_offset + w->cluster_bytes);
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
