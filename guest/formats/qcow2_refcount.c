/*
 * Refcounts, read only as far as one question needs them: was metadata preallocated?
 *
 * qemu compares the clusters that are in use with the blocks that the file system gave the file.
 * If many more are in use, L2 entries point at holes, and "data" may read as zeros; then (and only
 * then) the file's own allocation is asked about each range. The answer is a heuristic, but it
 * shows in `map`, so it is computed exactly as there: refcounts of all widths (1..64 bits) from the
 * file's start until the threshold is reached.
 */
#include "guest/base/checked.h"
#include "guest/formats/qcow2.h"

#define REFTABLE_OFFSET_MASK (~UINT64_C(0x1ff))
#define PIECE_BYTES 4096u

/* How many of the first `entries` refcounts in `bytes` are not zero. Width is 1 << order bits. */
static uint64_t count_used(const uint8_t *bytes, uint64_t entries, unsigned order)
{
    uint64_t used = 0;

    for (uint64_t i = 0; i < entries; i++) {
        if (order < 3) {
            /* Several entries in a byte, the first in the least significant bits. */
            unsigned bit = (unsigned)(i << order) & 7;
            unsigned mask = (1u << (1u << order)) - 1;
            used += ((bytes[i >> (3 - order)] >> bit) & mask) != 0;
            continue;
        }
        uint64_t width = UINT64_C(1) << (order - 3);
        uint8_t any = 0;
        for (uint64_t b = 0; b < width; b++) {
            any |= bytes[i * width + b];
        }
        used += any != 0;
    }
    return used;
}

/* Adds to *used the clusters in use among the first `entries` of one refcount block, stopping once
 * `threshold` is reached. */
static enum instar_error count_block(struct qcow2 *q, uint64_t block_offset, uint64_t entries,
                                     uint64_t threshold, uint64_t *used)
{
    unsigned order = q->header.refcount_order;
    uint64_t piece_entries = (uint64_t)PIECE_BYTES * 8 >> order;
    uint8_t piece[PIECE_BYTES];

    for (uint64_t at = 0; at < entries && *used < threshold; at += piece_entries) {
        uint64_t count = min_u64(piece_entries, entries - at);
        uint64_t bytes = div_round_up_u64(count << order, 8);
        TRY(file_read(q->image->file, block_offset + (at << order) / 8, piece, (size_t)bytes));
        *used += count_used(piece, count, order);
    }
    return INSTAR_OK;
}

static enum instar_error read_reftable(struct qcow2 *q, uint64_t index, uint64_t *ret_block_offset)
{
    uint8_t bytes[8];

    TRY(file_read(q->image->file, q->header.reftable_offset + index * 8, bytes, sizeof(bytes)));
    *ret_block_offset = load_be64(bytes) & REFTABLE_OFFSET_MASK;
    if (*ret_block_offset & (q->cluster_bytes - 1)) {
        return qcow2_corrupt(q, "Refblock offset %#lx unaligned (reftable index: %#lx)",
                             *ret_block_offset, index);
    }
    return qemu_can_read(*ret_block_offset, q->cluster_bytes) ? INSTAR_OK : INSTAR_IO;
}

bool qcow2_detect_preallocation(struct qcow2 *q)
{
    uint64_t real = q->image->file->device->allocated_bytes / q->cluster_bytes;
    uint64_t threshold = max_u64(real * 10 / 9, real + 2);
    uint64_t end = div_round_up_u64(file_size_rounded(q->image->file), q->cluster_bytes);
    uint64_t block_entries = (uint64_t)q->cluster_bytes * 8 >> q->header.refcount_order;
    uint64_t blocks = (uint64_t)q->header.reftable_clusters << (q->header.cluster_bits - 3);
    uint64_t used = 0;

    for (uint64_t i = 0; i < blocks && i * block_entries < end && used < threshold; i++) {
        uint64_t block_offset;
        uint64_t entries = min_u64(block_entries, end - i * block_entries);
        if (read_reftable(q, i, &block_offset) != INSTAR_OK) {
            return false;
        }
        if (block_offset != 0 &&
            count_block(q, block_offset, entries, threshold, &used) != INSTAR_OK) {
            return false;
        }
    }
    return used >= threshold;
}
