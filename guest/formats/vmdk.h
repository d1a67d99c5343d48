/*
 * What the parts of the VMDK driver share: the opened layer's state and the parts' entry points.
 *
 * A disk is a row of extents. A flat extent is a piece of a raw file; a sparse one is a grain
 * directory that points to grain tables that point to grains. The text that lists the extents is a
 * file of its own or lies inside the one sparse extent. Nothing whose size an image decides is kept
 * in memory but the text (at most 1 MiB): directories and tables are read through windows.
 *
 *   vmdk.c             ops table, probing, what is not about extents
 *   vmdk_descriptor.c  the text
 *   vmdk_header.c      headers of sparse extents
 *   vmdk_open.c        opens the extents that headers and text name
 *   vmdk_walk.c        offset of the disk -> grain; reusable for reading data
 *   vmdk_read.c        compressed grains
 */
#ifndef INSTAR_GUEST_FORMATS_VMDK_H
#define INSTAR_GUEST_FORMATS_VMDK_H

#include "guest/formats/block_table.h"
#include "guest/formats/decoded_block.h"
#include "guest/formats/format.h"
#include "guest/formats/vmdk_descriptor.h"

/* Extents of one disk: each takes a device, and device 0 is the image. */
#define VMDK_EXTENTS_MAX (INSTAR_DEVICES_MAX - 1)

struct vmdk_extent {
    struct file *file;
    const char *type_name; /* as the descriptor has it; "" for the extent inside the image */
    bool is_flat;
    bool is_compressed;
    bool has_markers;    /* compressed grains begin with their size */
    bool has_zero_grain; /* table entry 1 is a grain of zeros */
    bool is_sesparse;
    uint64_t sectors;
    /* Where the extent ends on the disk. Signed and wrapping, as qemu adds hostile sizes up. */
    int64_t end_sector;
    uint64_t flat_offset;   /* bytes in the file; flat only */
    uint64_t grain_sectors; /* of a flat extent: all of it */
    uint32_t table_entries; /* of one grain table */
    uint32_t span_sectors;  /* what one directory entry covers, modulo 2^32; 0 is possible */
    uint64_t tables_sector; /* seSparse: where grain tables begin */
    uint64_t grains_sector; /* seSparse: where grains begin */
    struct block_table directory;
};

/* How a piece of an extent is stored. */
enum vmdk_grain_kind {
    VMDK_GRAIN_UNALLOCATED,
    VMDK_GRAIN_ZERO,
    VMDK_GRAIN_ALLOCATED,
};

struct vmdk_grain {
    enum vmdk_grain_kind kind;
    uint64_t length; /* bytes from the asked offset on that are so */
    uint64_t start;  /* of the grain (or of the flat extent's data) in the file, in bytes */
    uint64_t within; /* of the asked offset in the grain, in bytes */
};

struct vmdk {
    struct image *image;
    char create_type[VMDK_CREATE_TYPE_BYTES]; /* "": unknown yet */
    uint64_t descriptor_offset;               /* of the text in image->file */
    uint32_t cid;
    uint32_t parent_cid;
    uint32_t extent_count;
    struct vmdk_extent *extent[VMDK_EXTENTS_MAX];
    struct block_table table;      /* the grain table looked at last */
    struct decoded_block *decoded; /* of compressed grains, made at the first one */
    /* The last answer about status: neighbouring questions, from layers above, lie in it. */
    uint64_t run_start;
    uint64_t run_end;
    struct block_status run;
};

/*
 * vmdk_open.c: opens all extents, from the image's file on, and sets the size of the disk.
 * Failure is FAIL()ed.
 */
MUST_CHECK enum instar_error vmdk_open_extents(struct vmdk *vmdk);

/* vmdk_walk.c: the extent that holds the disk's `offset`, or NULL. */
struct vmdk_extent *vmdk_find_extent(struct vmdk *vmdk, uint64_t offset);

/* Where `offset` of the disk, which `extent` holds, is stored. Errors: INSTAR_IO, INSTAR_CORRUPT.
 */
MUST_CHECK enum instar_error vmdk_find_grain(struct vmdk *vmdk, struct vmdk_extent *extent,
                                             uint64_t offset, struct vmdk_grain *ret);

/* vmdk_read.c: reads what is in compressed grains. */
enum instar_error vmdk_read(struct image *image, uint64_t offset, void *buffer, size_t length);

static inline uint64_t vmdk_extent_start(const struct vmdk_extent *extent)
{
    return ((uint64_t)extent->end_sector - extent->sectors) * SECTOR_BYTES;
}

#endif
