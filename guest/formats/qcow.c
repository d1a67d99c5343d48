/*
 * qcow, version 1: the format before qcow2, with the same two levels of tables and no refcounts.
 *
 * Known from qemu's driver; there is no specification. L1 entries are plain file offsets, which
 * need not be aligned to anything. L2 entries are file offsets too, or, with the highest bit set,
 * the place and size of a compressed cluster. Tables are read through windows: an image may claim
 * an L1 table of 2 GiB.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/decoded_block.h"
#include "guest/formats/open_error.h"

#define QCOW_MAGIC 0x514649fbu /* "QFI", 0xfb */
#define QCOW_VERSION 1u
#define HEADER_BYTES 48u
#define CLUSTER_BITS_MIN 9u
#define CLUSTER_BITS_MAX 16u
#define L2_BITS_MIN (CLUSTER_BITS_MIN - 3u)
#define L2_BITS_MAX (CLUSTER_BITS_MAX - 3u)
#define L1_ENTRIES_MAX ((uint64_t)INT32_MAX / 8)
#define BACKING_NAME_BYTES_MAX 1023u
#define CRYPT_AES 1u
#define FLAG_COMPRESSED (UINT64_C(1) << 63)

struct qcow_header {
    uint64_t backing_offset;
    uint32_t backing_bytes;
    uint64_t size_bytes;
    uint32_t cluster_bits;
    uint32_t l2_bits;
    uint32_t crypt_method;
    uint64_t l1_offset;
};

struct qcow {
    struct decoded_block *decoded; /* of compressed clusters, made at the first one */
    struct qcow_header header;
    struct block_table l1;
    struct block_table l2; /* the table looked at last */
    bool l2_loaded;
};

static int qcow_probe(const struct probe *probe)
{
    struct cursor c = cursor_over(probe->head, probe->head_bytes);
    uint32_t magic = cursor_be32(&c);
    uint32_t version = cursor_be32(&c);

    return cursor_ok(&c) && magic == QCOW_MAGIC && version == QCOW_VERSION ? 100 : 0;
}

static enum instar_error refuse_version(struct context *ctx, uint32_t version)
{
    enum instar_error error =
        FAIL(ctx, INSTAR_UNSUPPORTED, "qcow (v1) does not support qcow version %u", version);

    if (version == 2 || version == 3) {
        context_hint(ctx, "Try the 'qcow2' driver instead.");
    }
    return error;
}

static enum instar_error read_header(struct image *image, struct qcow_header *h)
{
    struct context *ctx = image->context;
    uint8_t bytes[HEADER_BYTES];
    struct cursor c;

    if (file_cursor(image->file, 0, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    uint32_t magic = cursor_be32(&c);
    uint32_t version = cursor_be32(&c);
    if (magic != QCOW_MAGIC) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Image not in qcow format");
    }
    if (version != QCOW_VERSION) {
        return refuse_version(ctx, version);
    }
    h->backing_offset = cursor_be64(&c);
    h->backing_bytes = cursor_be32(&c);
    cursor_skip(&c, 4); /* modification time */
    h->size_bytes = cursor_be64(&c);
    h->cluster_bits = cursor_u8(&c);
    h->l2_bits = cursor_u8(&c);
    cursor_skip(&c, 2);
    h->crypt_method = cursor_be32(&c);
    h->l1_offset = cursor_be64(&c);
    return INSTAR_OK;
}

static enum instar_error check_header(struct context *ctx, const struct qcow_header *h)
{
    if (h->size_bytes <= 1) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Image size is too small (must be at least 2 bytes)");
    }
    if (h->cluster_bits < CLUSTER_BITS_MIN || h->cluster_bits > CLUSTER_BITS_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Cluster size must be between 512 and 64k");
    }
    if (h->l2_bits < L2_BITS_MIN || h->l2_bits > L2_BITS_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "L2 table size must be between 512 and 64k");
    }
    if (h->crypt_method > CRYPT_AES) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "invalid encryption method in qcow header");
    }
    if (h->crypt_method == CRYPT_AES && !ctx->no_io) {
        return FAIL(ctx, INSTAR_UNSUPPORTED,
                    "Parameter 'encrypt.key-secret' is required for cipher");
    }
    return INSTAR_OK;
}

/* Sets up the L1 table, one entry for each L2 table's worth of disk. */
static enum instar_error open_l1(struct image *image, struct qcow *q)
{
    const struct qcow_header *h = &q->header;
    unsigned shift = h->cluster_bits + h->l2_bits;
    uint64_t entries = div_round_up_u64(h->size_bytes, UINT64_C(1) << shift);

    if (h->size_bytes > UINT64_MAX - (UINT64_C(1) << shift) || entries > L1_ENTRIES_MAX) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE, "Image too large");
    }
    if (!qemu_can_read(h->l1_offset, entries * 8)) {
        return FAIL_EIO(image);
    }
    block_table_init(&q->l1, image->file, h->l1_offset, entries, 8);
    return INSTAR_OK;
}

static enum instar_error read_backing_name(struct image *image, const struct qcow_header *h)
{
    struct reference *reference = &image->backing_ref;

    if (h->backing_offset == 0) {
        return INSTAR_OK;
    }
    if (h->backing_bytes > BACKING_NAME_BYTES_MAX) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE, "Backing file name too long");
    }
    if (!qemu_can_read(h->backing_offset, h->backing_bytes) ||
        file_read(image->file, h->backing_offset, reference->name, h->backing_bytes) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    reference->name[h->backing_bytes] = '\0';
    reference->present = reference->name[0] != '\0';
    return INSTAR_OK;
}

static enum instar_error qcow_open(struct image *image)
{
    struct context *ctx = image->context;
    struct qcow *q = arena_array(&ctx->arena, struct qcow, 1);

    if (!q) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    image->state = q;
    TRY(read_header(image, &q->header));
    TRY(check_header(ctx, &q->header));
    image->size_bytes = align_down_u64(q->header.size_bytes, SECTOR_BYTES);
    image->request_alignment = SECTOR_BYTES;
    image->has_info = true;
    image->cluster_bytes = 1u << q->header.cluster_bits;
    image->encrypted = q->header.crypt_method != 0;
    TRY(open_l1(image, q));
    return read_backing_name(image, &q->header);
}

/* Makes `l2` the table at `offset`. */
static enum instar_error open_l2(struct image *image, struct qcow *q, uint64_t offset)
{
    uint64_t entries = UINT64_C(1) << q->header.l2_bits;

    if (q->l2_loaded && q->l2.offset == offset) {
        return INSTAR_OK;
    }
    q->l2_loaded = false;
    if (!qemu_can_read(offset, entries * 8)) {
        return FAIL(image->context, INSTAR_IO, "L2 table at %lu is out of reach", offset);
    }
    block_table_init(&q->l2, image->file, offset, entries, 8);
    q->l2_loaded = true;
    return INSTAR_OK;
}

static enum instar_error read_entry(struct block_table *table, uint64_t index, uint64_t *ret)
{
    const uint8_t *bytes;

    TRY(block_table_entry(table, index, &bytes));
    *ret = load_be64(bytes);
    return INSTAR_OK;
}

/* How many entries of the L1 table from `index` on are empty, up to `limit` of them. */
static enum instar_error count_empty(struct qcow *q, uint64_t index, uint64_t limit, uint64_t *ret)
{
    uint64_t end = min_u64(index + limit, q->l1.entry_count);
    uint64_t at = index;

    while (at < end) {
        uint64_t skipped = 0;
        uint64_t entry;
        if (block_table_at_window(&q->l1, at)) {
            TRY(block_table_hole(&q->l1, at, &skipped));
        }
        if (skipped == 0) {
            TRY(read_entry(&q->l1, at, &entry));
            if (entry != 0) {
                break;
            }
            skipped = 1;
        }
        at += skipped;
    }
    *ret = min_u64(at, end) - index;
    return INSTAR_OK;
}

enum qcow_kind { QCOW_UNALLOCATED, QCOW_COMPRESSED, QCOW_NORMAL };

static enum qcow_kind entry_kind(uint64_t entry)
{
    if (entry == 0) {
        return QCOW_UNALLOCATED;
    }
    return entry & FLAG_COMPRESSED ? QCOW_COMPRESSED : QCOW_NORMAL;
}

/* How many of `limit` clusters from `index` on continue `first`, which is entry `index`. */
static enum instar_error count_like(struct qcow *q, uint64_t index, uint64_t limit, uint64_t first,
                                    uint64_t *ret)
{
    enum qcow_kind kind = entry_kind(first);
    uint64_t end = min_u64(index + limit, q->l2.entry_count);
    uint64_t at = index + 1;

    for (; at < end; at++) {
        uint64_t entry;
        TRY(read_entry(&q->l2, at, &entry));
        first += kind == QCOW_NORMAL ? UINT64_C(1) << q->header.cluster_bits : 0;
        if (entry_kind(entry) != kind || (kind == QCOW_NORMAL && entry != first)) {
            break;
        }
    }
    *ret = at - index;
    return INSTAR_OK;
}

/* The status at `offset`, and the L2 entry that it is from; 0 without one. */
static enum instar_error find_clusters(struct image *image, uint64_t offset, uint64_t length,
                                       struct block_status *ret, uint64_t *ret_entry)
{
    struct qcow *q = image->state;
    unsigned cluster_bits = q->header.cluster_bits;
    unsigned l1_shift = cluster_bits + q->header.l2_bits;
    uint64_t l1_index = offset >> l1_shift;
    uint64_t l2_index = (offset >> cluster_bits) & ((UINT64_C(1) << q->header.l2_bits) - 1);
    uint64_t in_cluster = offset & ((UINT64_C(1) << cluster_bits) - 1);
    uint64_t l2_offset;
    uint64_t entry = 0;
    uint64_t count;

    *ret = (struct block_status){.length = length};
    *ret_entry = 0;
    TRY(read_entry(&q->l1, l1_index, &l2_offset));
    if (l2_offset == 0) {
        TRY(count_empty(q, l1_index, (length >> l1_shift) + 2, &count));
        ret->length = min_u64(((l1_index + count) << l1_shift) - offset, length);
        return INSTAR_OK;
    }
    TRY(open_l2(image, q, l2_offset));
    TRY(read_entry(&q->l2, l2_index, &entry));
    *ret_entry = entry;
    /* So does qemu join offsets, though an entry need not be aligned: then a cluster at a time. */
    bool aligned = (entry & ((UINT64_C(1) << cluster_bits) - 1)) == 0;
    TRY(count_like(q, l2_index, aligned ? (length >> cluster_bits) + 2 : 1, entry, &count));
    ret->length = min_u64((count << cluster_bits) - in_cluster, length);
    if (entry_kind(entry) == QCOW_COMPRESSED) {
        ret->flags = STATUS_DATA | STATUS_COMPRESSED;
    } else if (entry_kind(entry) == QCOW_NORMAL) {
        ret->flags = STATUS_DATA | STATUS_OFFSET;
        ret->offset = entry | in_cluster; /* so does qemu, though an entry may be unaligned */
        ret->owner = image->file;
    }
    return INSTAR_OK;
}

static enum instar_error qcow_block_status(struct image *image, uint64_t offset, uint64_t length,
                                           struct block_status *ret)
{
    uint64_t entry;

    return find_clusters(image, offset, length, ret, &entry);
}

/*
 * Where qemu reads, which for a cluster that is not aligned is not what it says in a map. It
 * refuses to read one off the sectors, so that is left to qcow_read(), which does.
 */
static enum instar_error qcow_locate(struct image *image, uint64_t offset, uint64_t length,
                                     struct block_status *ret)
{
    uint64_t entry;

    TRY(find_clusters(image, offset, length, ret, &entry));
    if (ret->flags & STATUS_OFFSET) {
        const struct qcow *q = image->state;
        ret->offset = entry + (offset & ((UINT64_C(1) << q->header.cluster_bits) - 1));
    }
    if ((ret->flags & STATUS_OFFSET) && entry % SECTOR_BYTES != 0) {
        ret->flags &= ~STATUS_OFFSET;
    }
    return INSTAR_OK;
}

static enum instar_error read_cluster(struct image *image, struct qcow *q, uint64_t entry,
                                      size_t within, void *to, size_t length)
{
    unsigned cluster_bits = q->header.cluster_bits;
    size_t cluster_bytes = (size_t)1 << cluster_bits;
    unsigned length_shift = 63 - cluster_bits;
    const struct packed_block packed = {
        .kind = STREAM_DEFLATE,
        .key = entry,
        .offset = entry & ((UINT64_C(1) << length_shift) - 1),
        .packed_bytes = (size_t)(entry >> length_shift) & (cluster_bytes - 1),
        .block_bytes = cluster_bytes,
        .needed_bytes = cluster_bytes,
        .failure = INSTAR_IO,
    };

    if (!q->decoded) {
        q->decoded = decoded_block_new(image->context, cluster_bytes, cluster_bytes);
    }
    if (!q->decoded) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    return decoded_block_read(q->decoded, image->file, &packed, within, to, length);
}

/* Compressed clusters; the entry holds the stream's length above its offset. */
static enum instar_error qcow_read(struct image *image, uint64_t offset, void *buffer,
                                   size_t length)
{
    struct qcow *q = image->state;
    uint64_t cluster_bytes = UINT64_C(1) << q->header.cluster_bits;
    uint8_t *to = buffer;

    while (length > 0) {
        uint64_t l1_index = offset >> (q->header.cluster_bits + q->header.l2_bits);
        uint64_t l2_index =
            (offset >> q->header.cluster_bits) & ((UINT64_C(1) << q->header.l2_bits) - 1);
        size_t within = (size_t)(offset & (cluster_bytes - 1));
        size_t piece = (size_t)min_u64(length, cluster_bytes - within);
        uint64_t l2_offset;
        uint64_t entry;
        TRY(read_entry(&q->l1, l1_index, &l2_offset));
        TRY(open_l2(image, q, l2_offset));
        TRY(read_entry(&q->l2, l2_index, &entry));
        if (entry_kind(entry) != QCOW_COMPRESSED) {
            return INSTAR_IO;
        }
        TRY(read_cluster(image, q, entry & ~FLAG_COMPRESSED, within, to, piece));
        to += piece;
        offset += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

const struct format format_qcow = {
    .name = "qcow",
    .id = FORMAT_QCOW,
    .supports_backing = true,
    .probe = qcow_probe,
    .open = qcow_open,
    .block_status = qcow_block_status,
    .locate = qcow_locate,
    .read = qcow_read,
};
