/*
 * One sparse extent of a VMDK being written: a file of its own, or the whole image.
 */
#ifndef INSTAR_GUEST_WRITERS_VMDK_EXTENT_WRITER_H
#define INSTAR_GUEST_WRITERS_VMDK_EXTENT_WRITER_H

#include "guest/codec/encoder.h"
#include "guest/writers/table_window.h"
#include "guest/writers/writer.h"

#define VMDK_GRAIN_BYTES 65536u
#define VMDK_DESCRIPTOR_OFFSET 512u
#define VMDK_DESCRIPTOR_BYTES (20u * 512)

struct vmdk_extent {
    struct device *device;
    struct encoder *encoder;              /* NULL: grains are stored as they are */
    uint8_t *packed;                      /* with encoder: marker and compressed grain */
    struct table_window grains;           /* all grain tables, which lie behind each other */
    struct table_window redundant_grains; /* and their copies */
    uint64_t next_offset;                 /* where the next grain goes */
    uint64_t current;                     /* grain that was allocated last; UINT64_MAX: none */
    uint64_t current_offset;
};

/*
 * Starts a sparse extent of `size_bytes` in the empty file `device`: header, grain directories and
 * empty grain tables. Errors: INSTAR_NO_MEMORY, INSTAR_IO.
 */
MUST_CHECK enum instar_error vmdk_extent_start(struct vmdk_extent *extent,
                                               const struct target *target, struct device *device,
                                               uint64_t size_bytes);

/*
 * Stores `length` bytes at byte `offset` of the extent: within one grain, or whole grains (the last
 * one may be a rest) when the extent is compressed. Errors: INSTAR_IO.
 */
MUST_CHECK enum instar_error vmdk_extent_write(struct vmdk_extent *extent, uint64_t offset,
                                               const void *bytes, uint32_t length);

/* Writes what is left of the tables and sets the file's length. */
MUST_CHECK enum instar_error vmdk_extent_finish(struct vmdk_extent *extent);

#endif
