/*
 * Reading compressed clusters, and internal snapshots (specification: "Standard Cluster
 * Descriptor", compressed; "Snapshots").
 *
 * A compressed cluster is decoded whole and kept: reads of its parts follow each other. The stream
 * may start at any byte and takes at most the sectors its descriptor says; what follows its end is
 * another cluster's.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/qcow2.h"

static struct packed_block describe(const struct qcow2 *q, uint64_t entry)
{
    uint32_t sectors_shift = 62 - (q->header.cluster_bits - 8);
    uint64_t offset = entry & ((UINT64_C(1) << sectors_shift) - 1);
    uint64_t sectors = ((entry & ~(UINT64_C(3) << 62)) >> sectors_shift) + 1;

    return (struct packed_block){
        .kind = q->header.compression == QCOW2_COMPRESSION_ZSTD ? STREAM_ZSTD : STREAM_DEFLATE,
        .key = entry,
        .offset = offset,
        .packed_bytes = (size_t)(sectors * SECTOR_BYTES - offset % SECTOR_BYTES),
        .block_bytes = q->cluster_bytes,
        .needed_bytes = q->cluster_bytes,
        .failure = INSTAR_IO, /* what qemu calls it */
    };
}

enum instar_error qcow2_read(struct image *image, uint64_t offset, void *buffer, size_t length)
{
    struct qcow2 *q = image->state;
    uint8_t *to = buffer;

    if (!q->decoded) {
        /* A descriptor counts up to 2^(cluster_bits - 8) sectors. */
        q->decoded = decoded_block_new(image->context, q->cluster_bytes,
                                       ((size_t)1 << (q->header.cluster_bits - 8)) * SECTOR_BYTES);
    }
    if (!q->decoded) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    while (length > 0) {
        struct qcow2_range range;
        TRY(qcow2_find_range(q, offset, length, &range));
        if (range.kind != QCOW2_COMPRESSED) {
            return INSTAR_IO; /* the tables changed under us, or encryption: nothing we can read */
        }
        size_t within = (size_t)(offset & (q->cluster_bytes - 1));
        size_t piece = (size_t)min_u64(length, q->cluster_bytes - within);
        const struct packed_block packed = describe(q, range.host_offset);
        TRY(decoded_block_read(q->decoded, image->file, &packed, within, to, piece));
        to += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

enum instar_error qcow2_use_snapshot(struct image *image, const struct snapshot_key *key)
{
    struct qcow2 *q = image->state;
    struct context *context = image->context;
    uint64_t l1_offset;
    uint32_t l1_entries;

    TRY(qcow2_find_snapshot(q, key, &l1_offset, &l1_entries));
    if (l1_entries > QCOW2_L1_BYTES_MAX / 8) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Failed to load snapshot: Snapshot L1 table too large");
    }
    if (l1_offset % q->cluster_bytes != 0 || !qemu_can_read(l1_offset, (uint64_t)l1_entries * 8)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Failed to load snapshot: Snapshot L1 table offset invalid");
    }
    q->header.l1_offset = l1_offset;
    q->header.l1_entries = l1_entries;
    block_table_init(&q->l1, image->file, l1_offset, l1_entries, 8);
    q->l2 = (struct block_table){0};
    return INSTAR_OK;
}
