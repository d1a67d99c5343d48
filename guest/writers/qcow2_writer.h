/*
 * Parts of the qcow2 writer, shared by its files.
 *
 * Layout of an image from it, the same that qemu-img makes: header, refcount table and first
 * refcount block in clusters 0..2, the L1 table from cluster 3 on, then L2 tables and data in the
 * order in which the disk is written, each L2 table just before its first data. Nothing is freed
 * but refcount tables that are outgrown.
 */
#ifndef INSTAR_GUEST_WRITERS_QCOW2_WRITER_H
#define INSTAR_GUEST_WRITERS_QCOW2_WRITER_H

#include "guest/codec/encoder.h"
#include "guest/core/io.h"
#include "guest/writers/qcow2_space.h"
#include "guest/writers/table_window.h"
#include "guest/writers/writer.h"

/* Refcount blocks an image may get here: with 64 KiB clusters and 16 bits this is 64 TiB of file.
 */
#define QCOW2_REFCOUNT_BLOCKS_MAX 32768u
#define QCOW2_SUBCLUSTERS 32u

struct qcow2_writer {
    struct target *target;
    struct device *device;      /* the qcow2 file */
    struct device *data_device; /* where data goes: the same, or an external data file */
    uint32_t cluster_bytes;
    uint32_t cluster_bits;
    uint32_t refcount_order; /* a refcount has 2^order bits */
    uint32_t entry_bytes;    /* of an L2 entry: 8, or 16 with extended L2 */
    uint32_t l2_entries;     /* in one table */
    uint64_t l1_entries;
    uint64_t l1_offset;
    uint64_t data_end;     /* largest byte of data written */
    uint64_t preallocated; /* disk offset below which every cluster has a place */
    uint64_t reserved;     /* where data lies in the disk's order (falloc, full); 0: nowhere */

    /* The L1 table, and the L2 table that is being filled. */
    struct table_window l1;
    uint8_t *l2_table;
    uint64_t l2_index; /* which table it is; UINT64_MAX: none */
    uint64_t l2_offset;

    /* Space, and the refcounts that tell of it: the table, where each block is, the current one. */
    struct qcow2_space space;
    uint64_t table_offset;
    uint64_t table_clusters;
    uint64_t *block_offset; /* 0: not allocated */
    uint64_t block_count;   /* the last one that is allocated, and those before */
    uint32_t refcounts_per_block;
    uint8_t *block;
    uint64_t block_index;  /* which one `block` is; UINT64_MAX: none */
    uint64_t metadata_end; /* of refcount table and blocks, L1 and L2 tables */
    uint8_t *scratch;      /* one cluster */

    /* Compressed data is packed byte by byte. */
    struct encoder *encoder; /* NULL: not compressed */
    uint8_t *last_cluster;   /* a disk that ends within a cluster is filled up with zeros */
    uint64_t free_byte;      /* next free byte of a cluster with compressed data; 0: none */
    uint8_t *pending;        /* bytes of the file from pending_at on that are not written yet */
    uint64_t pending_at;     /* sector aligned */
    uint32_t pending_bytes;
};

/* Allocates the first three clusters, and the memory for all that follows. */
MUST_CHECK enum instar_error qcow2_start_refcounts(struct qcow2_writer *w);

/* Allocates `count` neighbouring clusters. *ret_offset is in bytes. Errors: INSTAR_IO, _LIMIT. */
MUST_CHECK enum instar_error qcow2_allocate(struct qcow2_writer *w, uint64_t count,
                                            uint64_t *ret_offset);

/* Allocates as many as are free from byte `offset` on, up to `limit`; that may be none. */
MUST_CHECK enum instar_error qcow2_allocate_at(struct qcow2_writer *w, uint64_t offset,
                                               uint64_t limit, uint64_t *ret_count);

/*
 * Allocates `count` clusters behind all that is used, and in front of them the refcount blocks for
 * them and for `spare` more, with a new refcount table.
 */
MUST_CHECK enum instar_error qcow2_reserve(struct qcow2_writer *w, uint64_t count, uint64_t spare,
                                           uint64_t *ret_offset);

/* The next free cluster, in bytes; it stays free until qcow2_reference(). */
uint64_t qcow2_find_cluster(struct qcow2_writer *w);

/*
 * Adds one reference to every cluster that [offset, offset + length) touches. With *ret_again a
 * refcount block had to be made instead, perhaps in one of these clusters: the search for them has
 * to be made again.
 */
MUST_CHECK enum instar_error qcow2_reference(struct qcow2_writer *w, uint64_t offset,
                                             uint64_t length, bool *ret_again);

/* The refcount of the cluster at byte `offset`, which is in use. */
MUST_CHECK enum instar_error qcow2_refcount(struct qcow2_writer *w, uint64_t offset, uint64_t *ret);

/* Brings the L2 table that covers disk offset `offset` into w->l2_table, allocating it. */
MUST_CHECK enum instar_error qcow2_enter_l2(struct qcow2_writer *w, uint64_t offset);

/* Writes the tables that are being filled; then refcounts, their table, and where it is. */
MUST_CHECK enum instar_error qcow2_flush_tables(struct qcow2_writer *w);
MUST_CHECK enum instar_error qcow2_finish_refcounts(struct qcow2_writer *w);

/* Builds the header cluster's beginning; returns its length. The buffer has a cluster's bytes. */
size_t qcow2_build_header(const struct qcow2_writer *w, uint8_t *buffer);

/* Prepares compression: codec and buffers. Errors: INSTAR_NO_MEMORY. */
MUST_CHECK enum instar_error qcow2_compressed_start(struct qcow2_writer *w);

/*
 * Stores the cluster that the encoder was given first and enters it into its L2 entry, or returns
 * with *ret_stored false when it does not shrink. What is packed last stays in memory until the
 * flush.
 */
MUST_CHECK enum instar_error qcow2_write_compressed(struct qcow2_writer *w, uint8_t *entry,
                                                    bool *ret_stored);
MUST_CHECK enum instar_error qcow2_flush_compressed(struct qcow2_writer *w);

#endif
