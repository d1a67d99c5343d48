/*
 * What the parts of the qcow2 driver share: the opened layer's state and the parts' entry points.
 *
 * Format facts are from the specification (qemu's docs/interop/qcow2.txt); limits and messages are
 * qemu's. Nothing whose size an image decides is kept in memory: the L1 table, L2 tables,
 * refcounts, snapshots and bitmaps are read where they lie through small windows over the block
 * cache, so a 32 MiB L1 table costs no more than a small one.
 *
 * The driver is split by what part of an image it reads:
 *   qcow2.c             ops table, and the order of the checks at open
 *   qcow2_header.c      fixed header and the limits of the tables it points to
 *   qcow2_extensions.c  header extensions, feature names
 *   qcow2_walk.c        guest offset -> where and how it is stored; reusable for reading data
 *   qcow2_refcount.c    refcounts, as far as the preallocation heuristic needs them
 *   qcow2_snapshots.c   snapshot table
 *   qcow2_bitmaps.c     bitmap directory and tables
 *   qcow2_encryption.c  LUKS header, and what needs a key
 *   qcow2_read.c        compressed clusters, snapshots as sources
 *   qcow2_describe.c    `info`
 */
#ifndef INSTAR_GUEST_FORMATS_QCOW2_H
#define INSTAR_GUEST_FORMATS_QCOW2_H

#include "guest/formats/block_table.h"
#include "guest/formats/decoded_block.h"
#include "guest/formats/format.h"
#include "guest/formats/info_writer.h"
#include "guest/formats/luks_header.h"

#define QCOW2_MAGIC 0x514649fbu /* "QFI", 0xfb */

/* Limits that qemu enforces. */
#define QCOW2_CLUSTER_BITS_MIN 9u
#define QCOW2_CLUSTER_BITS_MAX 21u
#define QCOW2_L1_BYTES_MAX 0x2000000u
#define QCOW2_REFTABLE_BYTES_MAX 0x800000u
#define QCOW2_SNAPSHOTS_MAX 65536u
#define QCOW2_SNAPSHOT_HEADER_BYTES 40u
#define QCOW2_SNAPSHOT_TABLE_BYTES_MAX (1024u * QCOW2_SNAPSHOTS_MAX)
#define QCOW2_BITMAPS_MAX 65535u
#define QCOW2_BITMAP_DIRECTORY_BYTES_MAX (1024u * QCOW2_BITMAPS_MAX)
#define QCOW2_REFCOUNT_ORDER_MAX 6u

/* Feature bits. */
#define QCOW2_INCOMPATIBLE_DIRTY (UINT64_C(1) << 0)
#define QCOW2_INCOMPATIBLE_CORRUPT (UINT64_C(1) << 1)
#define QCOW2_INCOMPATIBLE_DATA_FILE (UINT64_C(1) << 2)
#define QCOW2_INCOMPATIBLE_COMPRESSION (UINT64_C(1) << 3)
#define QCOW2_INCOMPATIBLE_EXTENDED_L2 (UINT64_C(1) << 4)
#define QCOW2_INCOMPATIBLE_KNOWN UINT64_C(0x1f)
#define QCOW2_COMPATIBLE_LAZY_REFCOUNTS (UINT64_C(1) << 0)
#define QCOW2_AUTOCLEAR_BITMAPS (UINT64_C(1) << 0)
#define QCOW2_AUTOCLEAR_DATA_FILE_RAW (UINT64_C(1) << 1)

/* L1, L2 and reftable entries keep flags in the low 9 and (not the reftable's) the high 8 bits. */
#define QCOW2_OFFSET_MASK UINT64_C(0x00fffffffffffe00)

enum qcow2_crypt_method {
    QCOW2_CRYPT_NONE = 0,
    QCOW2_CRYPT_AES = 1,
    QCOW2_CRYPT_LUKS = 2,
};

enum qcow2_compression {
    QCOW2_COMPRESSION_ZLIB = 0,
    QCOW2_COMPRESSION_ZSTD = 1,
};

/* The fixed header; of version 2 images the version 3 fields have the values that they imply. */
struct qcow2_header {
    uint32_t magic;
    uint32_t version;
    uint64_t backing_offset;
    uint32_t backing_bytes;
    uint32_t cluster_bits;
    uint64_t size_bytes;
    uint32_t crypt_method;
    uint32_t l1_entries;
    uint64_t l1_offset;
    uint64_t reftable_offset;
    uint32_t reftable_clusters;
    uint32_t snapshot_count;
    uint64_t snapshots_offset;
    uint64_t incompatible;
    uint64_t compatible;
    uint64_t autoclear;
    uint32_t refcount_order;
    uint32_t header_bytes;
    uint8_t compression;
};

struct qcow2 {
    struct image *image;
    struct qcow2_header header;
    uint32_t cluster_bytes;
    uint32_t subcluster_bits; /* equal to cluster_bits without extended L2 entries */
    uint32_t subclusters;     /* in a cluster: 1 or 32 */
    uint32_t l2_entry_bytes;  /* 8, or 16 with extended L2 entries */
    uint32_t l2_bits;         /* log2 of the entries of one L2 table */
    uint32_t slice_entries;   /* entries of an L2 slice, in which qemu counts and names entries */

    struct file *data_file; /* owner of the clusters: image->file or the external file */
    bool has_data_file_name;
    const char *data_file_name; /* cut at INFO_STRING_BYTES_MAX */

    struct luks_header *luks; /* with crypt method LUKS, once opened */

    uint32_t bitmap_count;
    uint64_t bitmaps_offset;
    uint64_t bitmaps_bytes;

    uint64_t extensions_end; /* offset at which header extensions must have ended */
    struct block_table l1;
    struct block_table l2;         /* the table looked at last; none: its offset is 0 */
    struct decoded_block *decoded; /* for compressed clusters, made at the first one */
    bool corruption_said;          /* qemu tells of the first corruption only */
    bool preallocation_known;
    bool preallocated; /* metadata is preallocated: the file's holes decide about zeros */
};

/* How a range of the disk is stored. *_ALLOCATED have a place in the file though not as data. */
enum qcow2_kind {
    QCOW2_UNALLOCATED,
    QCOW2_UNALLOCATED_ALLOCATED, /* a subcluster without data in a cluster that has a place */
    QCOW2_ZERO,
    QCOW2_ZERO_ALLOCATED,
    QCOW2_NORMAL,
    QCOW2_COMPRESSED,
    QCOW2_INVALID,
};

struct qcow2_range {
    enum qcow2_kind kind;
    uint64_t length;      /* bytes from the asked offset on */
    uint64_t host_offset; /* in data_file; of a compressed cluster: its L2 entry */
};

/* qcow2_header.c: reads the header and refuses what qemu refuses of it, before any table. */
MUST_CHECK enum instar_error qcow2_read_header(struct qcow2 *q);
/* The same for the tables that the header points to. */
MUST_CHECK enum instar_error qcow2_check_tables(struct qcow2 *q);

/*
 * qcow2_extensions.c: reads all header extensions into `q` and image->backing_ref.
 * qcow2_refuse_features FAIL()s with the names that the image itself gives to unknown features.
 */
MUST_CHECK enum instar_error qcow2_read_extensions(struct qcow2 *q);
MUST_CHECK enum instar_error qcow2_refuse_features(struct qcow2 *q);

/*
 * qcow2_walk.c: how [offset, offset + length) of the disk begins. The range is within the disk and
 * not empty. Errors: INSTAR_IO; INSTAR_CORRUPT once qemu's line about it is said.
 */
MUST_CHECK enum instar_error qcow2_find_range(struct qcow2 *q, uint64_t offset, uint64_t length,
                                              struct qcow2_range *ret);

/* Tells of a corruption as qemu does, unless one was told of before. Returns INSTAR_CORRUPT. */
MUST_CHECK enum instar_error qcow2_corrupt(struct qcow2 *q, const char *format, ...)
    PRINTF_LIKE(2, 3);

/*
 * qcow2_refcount.c: whether far more clusters are referenced than the file has blocks for: then
 * metadata was preallocated. Damaged refcounts say no, after their line.
 */
bool qcow2_detect_preallocation(struct qcow2 *q);

/*
 * qcow2_snapshots.c: where the L1 table of a snapshot is, found by its key.
 * FAIL()s when there is none.
 */
MUST_CHECK enum instar_error qcow2_find_snapshot(struct qcow2 *q, const struct snapshot_key *key,
                                                 uint64_t *ret_l1_offset, uint32_t *ret_l1_entries);

/* qcow2_snapshots.c: checks the snapshot table; describes its entries. */
MUST_CHECK enum instar_error qcow2_check_snapshots(struct qcow2 *q);
enum instar_error qcow2_describe_snapshots(struct image *image, struct info_writer *w);

/* qcow2_bitmaps.c: checks the bitmap directory and tables; describes the list "bitmaps". */
MUST_CHECK enum instar_error qcow2_check_bitmaps(struct qcow2 *q);
MUST_CHECK enum instar_error qcow2_describe_bitmaps(struct qcow2 *q, struct info_writer *w);

/*
 * qcow2_encryption.c: opens the LUKS header at [offset, offset + length) of the file; after all
 * extensions, checks whether the layer can be opened without a key; describes "encrypt".
 */
MUST_CHECK enum instar_error qcow2_open_luks(struct qcow2 *q, uint64_t offset, uint64_t length);
MUST_CHECK enum instar_error qcow2_check_encryption(struct qcow2 *q);
MUST_CHECK enum instar_error qcow2_describe_encryption(struct qcow2 *q, struct info_writer *w);

/* qcow2_read.c: the driver's read and use_snapshot. */
enum instar_error qcow2_read(struct image *image, uint64_t offset, void *buffer, size_t length);
enum instar_error qcow2_use_snapshot(struct image *image, const struct snapshot_key *key);

/* qcow2_describe.c */
enum instar_error qcow2_describe(struct image *image, struct info_writer *w);

static inline bool qcow2_uses_data_file(const struct qcow2 *q)
{
    return (q->header.incompatible & QCOW2_INCOMPATIBLE_DATA_FILE) != 0;
}

#endif
