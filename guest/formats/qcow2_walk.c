/*
 * From an offset of the disk to where its bytes are: L1 entry, L2 entry, run of like entries.
 *
 * This is the one place that understands L1 and L2 entries (specification: "Cluster mapping");
 * `map` turns its answer into block status, a reader of data would turn it into reads. Entries are
 * read through windows (block_table.h), one file_read() for 512 of them, and neighbours of one kind
 * are joined to one range: a fully fragmented image of 262,144 clusters costs 512 reads of the
 * block cache.
 *
 * Two habits of qemu decide what a user sees of a damaged image, so they are kept: entries are
 * looked at in slices (normally a whole L2 table), and an impossible entry anywhere in the run that
 * is being counted fails the run, with the entry's index within its slice in the message.
 */
#include "guest/base/checked.h"
#include "guest/base/text.h"
#include "guest/formats/qcow2.h"

#define FLAG_COPIED (UINT64_C(1) << 63)
#define FLAG_COMPRESSED (UINT64_C(1) << 62)
#ifdef INSTAR_PLANTED_BUG
/* A mask off by one bit, in no build that ships: //build:planted_bug, and the test that it is for.
 * The read keeps the text in the program, so that a test can look for it there. */
static const volatile char planted_bug[] = "INSTAR-PLANTED-BUG";
#define FLAG_ZERO (UINT64_C(1) << (planted_bug[0] != 0))
#else
#define FLAG_ZERO UINT64_C(1)
#endif

struct l2_entry {
    uint64_t entry;
    uint64_t bitmap; /* of subclusters; zero without extended L2 entries */
};

/* Where a lookup stands: one L2 table, and the entry of the asked offset in it. */
struct position {
    uint64_t table_offset;
    uint64_t l2_index;
    uint32_t slice_index; /* of the entry within its slice */
    uint32_t subcluster;
};

enum instar_error qcow2_corrupt(struct qcow2 *q, const char *format, ...)
{
    struct context *ctx = q->image->context;
    char text[256];
    va_list arguments;

    va_start(arguments, format);
    (void)text_vformat(text, sizeof(text), format, arguments);
    va_end(arguments);
    if (!q->corruption_said) {
        q->corruption_said = true;
        TRY(context_say(ctx,
                        "qcow2: Image is corrupt: %s; further non-fatal corruption events will be "
                        "suppressed",
                        text));
    }
    return FAIL(ctx, INSTAR_CORRUPT, "%s", text);
}

static enum instar_error read_l1(struct qcow2 *q, uint64_t index, uint64_t *ret_table_offset)
{
    const uint8_t *bytes;

    TRY(block_table_entry(&q->l1, index, &bytes));
    *ret_table_offset = load_be64(bytes) & QCOW2_OFFSET_MASK;
    return INSTAR_OK;
}

static enum instar_error read_l2(struct qcow2 *q, uint64_t table_offset, uint64_t index,
                                 struct l2_entry *ret)
{
    const uint8_t *bytes;

    if (q->l2.offset != table_offset) {
        block_table_init(&q->l2, q->image->file, table_offset, UINT64_C(1) << q->l2_bits,
                         q->l2_entry_bytes);
    }
    TRY(block_table_entry(&q->l2, index, &bytes));
    ret->entry = load_be64(bytes);
    ret->bitmap = q->subclusters > 1 ? load_be64(bytes + 8) : 0;
    return INSTAR_OK;
}

static enum qcow2_kind cluster_kind(const struct qcow2 *q, uint64_t entry)
{
    bool has_offset = (entry & QCOW2_OFFSET_MASK) != 0;

    if (entry & FLAG_COMPRESSED) {
        return QCOW2_COMPRESSED;
    }
    if ((entry & FLAG_ZERO) && q->subclusters == 1) {
        return has_offset ? QCOW2_ZERO_ALLOCATED : QCOW2_ZERO;
    }
    /* Offset 0 is the header, and so "none"; in an external data file it is a place like others. */
    if (!has_offset && !(qcow2_uses_data_file(q) && (entry & FLAG_COPIED))) {
        return QCOW2_UNALLOCATED;
    }
    return QCOW2_NORMAL;
}

/* Specification: "Extended L2 Entries". Bits 0..31 say "has data", 32..63 "reads as zeros". */
static enum qcow2_kind subcluster_kind(enum qcow2_kind cluster, uint64_t bitmap,
                                       uint32_t subcluster)
{
    bool has_data = (bitmap >> subcluster) & 1;
    bool is_zero = (bitmap >> (32 + subcluster)) & 1;

    if (cluster == QCOW2_NORMAL) {
        if ((bitmap >> 32) & bitmap) {
            return QCOW2_INVALID;
        }
        return is_zero    ? QCOW2_ZERO_ALLOCATED
               : has_data ? QCOW2_NORMAL
                          : QCOW2_UNALLOCATED_ALLOCATED;
    }
    if (cluster == QCOW2_UNALLOCATED) {
        if (bitmap & UINT32_MAX) {
            return QCOW2_INVALID;
        }
        return is_zero ? QCOW2_ZERO : QCOW2_UNALLOCATED;
    }
    return cluster;
}

/* The kind of the subclusters from `subcluster` on, and how many of the cluster's are like it. */
static enum qcow2_kind entry_kind(const struct qcow2 *q, const struct l2_entry *e,
                                  uint32_t subcluster, uint32_t *ret_count)
{
    enum qcow2_kind cluster = cluster_kind(q, e->entry);

    *ret_count = q->subclusters - subcluster;
    if (q->subclusters == 1 || cluster == QCOW2_COMPRESSED) {
        return cluster;
    }
    enum qcow2_kind kind = subcluster_kind(cluster, e->bitmap, subcluster);
    for (uint32_t i = subcluster + 1; i < q->subclusters; i++) {
        if (subcluster_kind(cluster, e->bitmap, i) != kind) {
            *ret_count = i - subcluster;
            break;
        }
    }
    return kind;
}

static bool has_place(enum qcow2_kind kind)
{
    return kind == QCOW2_NORMAL || kind == QCOW2_ZERO_ALLOCATED ||
           kind == QCOW2_UNALLOCATED_ALLOCATED;
}

/* Refuses a first entry that no valid image has. */
static enum instar_error check_entry(struct qcow2 *q, const struct position *p, uint64_t entry,
                                     enum qcow2_kind kind, uint64_t offset)
{
    uint64_t cluster_offset = entry & QCOW2_OFFSET_MASK;
    uint64_t in_cluster = offset & (q->cluster_bytes - 1);

    if (q->header.version < 3 && (kind == QCOW2_ZERO || kind == QCOW2_ZERO_ALLOCATED)) {
        return qcow2_corrupt(q,
                             "Zero cluster entry found in pre-v3 image (L2 offset: %#lx, "
                             "L2 index: %#x)",
                             p->table_offset, p->slice_index);
    }
    if (kind == QCOW2_COMPRESSED && qcow2_uses_data_file(q)) {
        return qcow2_corrupt(q,
                             "Compressed cluster entry found in image with external data file "
                             "(L2 offset: %#lx, L2 index: %#x)",
                             p->table_offset, p->slice_index);
    }
    if (!has_place(kind)) {
        return INSTAR_OK;
    }
    if (cluster_offset & (q->cluster_bytes - 1)) {
        return qcow2_corrupt(q,
                             "Cluster allocation offset %#lx unaligned (L2 offset: %#lx, "
                             "L2 index: %#x)",
                             cluster_offset, p->table_offset, p->slice_index);
    }
    if (qcow2_uses_data_file(q) && cluster_offset + in_cluster != offset) {
        return qcow2_corrupt(q,
                             "External data file host cluster offset %#lx does not match guest "
                             "cluster offset: %#lx, L2 index: %#x)",
                             cluster_offset, offset - in_cluster, p->slice_index);
    }
    return INSTAR_OK;
}

/* Counts subclusters from p on that continue the first one's kind and place; at most `clusters`
 * entries are looked at. */
static enum instar_error count_run(struct qcow2 *q, const struct position *p, uint64_t clusters,
                                   const struct l2_entry *first, enum qcow2_kind kind,
                                   uint64_t *ret_subclusters)
{
    uint64_t expected = first->entry & QCOW2_OFFSET_MASK;
    bool placed = has_place(kind);
    struct l2_entry e = *first;
    uint32_t subcluster = p->subcluster;
    uint64_t total = 0;

    for (uint64_t i = 0; i < clusters; i++) {
        uint32_t count;
        if (i > 0) {
            TRY(read_l2(q, p->table_offset, p->l2_index + i, &e));
            expected += q->cluster_bytes;
            subcluster = 0;
        }
        enum qcow2_kind this_kind = entry_kind(q, &e, subcluster, &count);
        if (this_kind == QCOW2_INVALID) {
            return qcow2_corrupt(q, "Invalid cluster entry found  (L2 offset: %#lx, L2 index: %#x)",
                                 p->table_offset, p->slice_index + (uint32_t)i);
        }
        if (this_kind != kind || (placed && (e.entry & QCOW2_OFFSET_MASK) != expected)) {
            break;
        }
        total += count;
        if (kind == QCOW2_COMPRESSED || subcluster + count < q->subclusters) {
            break;
        }
    }
    *ret_subclusters = total;
    return INSTAR_OK;
}

/* A range without L2 table, joined with those of the following empty L1 entries. */
static enum instar_error find_unmapped(struct qcow2 *q, uint64_t l1_index, uint64_t offset,
                                       uint64_t length, struct qcow2_range *ret)
{
    uint64_t end = offset + length;
    unsigned shift = q->l2_bits + q->header.cluster_bits;
    uint64_t table_offset = 0;
    uint64_t next = l1_index + 1;

    while (next < q->header.l1_entries && next << shift < end) {
        uint64_t skipped = 0;
        if (block_table_at_window(&q->l1, next)) {
            TRY(block_table_hole(&q->l1, next, &skipped));
        }
        if (skipped == 0) {
            TRY(read_l1(q, next, &table_offset));
            if (table_offset != 0) {
                break;
            }
            skipped = 1;
        }
        next += skipped;
    }
    *ret = (struct qcow2_range){
        .kind = QCOW2_UNALLOCATED,
        .length = table_offset != 0 ? (next << shift) - offset : length,
    };
    return INSTAR_OK;
}

static enum instar_error find_mapped(struct qcow2 *q, const struct position *p, uint64_t offset,
                                     uint64_t length, struct qcow2_range *ret)
{
    uint64_t in_cluster = offset & (q->cluster_bytes - 1);
    uint64_t clusters = min_u64(div_round_up_u64(in_cluster + length, q->cluster_bytes),
                                q->slice_entries - p->slice_index);
    struct l2_entry first;
    uint64_t subclusters = 0;
    uint32_t count;

    TRY(read_l2(q, p->table_offset, p->l2_index, &first));
    enum qcow2_kind kind = entry_kind(q, &first, p->subcluster, &count);
    TRY(check_entry(q, p, first.entry, kind, offset));
    TRY(count_run(q, p, clusters, &first, kind, &subclusters));
    *ret = (struct qcow2_range){.kind = kind};
    uint64_t run_bytes = (p->subcluster + subclusters) << q->subcluster_bits;
    ret->length = min_u64(run_bytes - in_cluster, length);
    if (kind == QCOW2_COMPRESSED) {
        ret->host_offset = first.entry;
    } else if (has_place(kind)) {
        ret->host_offset = (first.entry & QCOW2_OFFSET_MASK) + in_cluster;
    }
    return INSTAR_OK;
}

enum instar_error qcow2_find_range(struct qcow2 *q, uint64_t offset, uint64_t length,
                                   struct qcow2_range *ret)
{
    unsigned cluster_bits = q->header.cluster_bits;
    uint64_t l1_index = offset >> (q->l2_bits + cluster_bits);
    struct position p = {
        .l2_index = (offset >> cluster_bits) & ((UINT64_C(1) << q->l2_bits) - 1),
        .subcluster = (uint32_t)(offset >> q->subcluster_bits) & (q->subclusters - 1),
    };

    if (l1_index >= q->header.l1_entries) {
        *ret = (struct qcow2_range){.kind = QCOW2_UNALLOCATED, .length = length};
        return INSTAR_OK;
    }
    TRY(read_l1(q, l1_index, &p.table_offset));
    if (p.table_offset == 0) {
        return find_unmapped(q, l1_index, offset, length, ret);
    }
    if (p.table_offset & (q->cluster_bytes - 1)) {
        return qcow2_corrupt(q, "L2 table offset %#lx unaligned (L1 index: %#lx)", p.table_offset,
                             l1_index);
    }
    p.slice_index = (uint32_t)p.l2_index & (q->slice_entries - 1);
    /* The longest range that qemu looks at, which tells how far it counts and so what it meets. */
    return find_mapped(q, &p, offset, min_u64(length, INT32_MAX), ret);
}
