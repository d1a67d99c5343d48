/*
 * The three kinds of sparse VMDK extents, as their headers tell: pure parsing of 512-byte headers.
 *
 * "KDMV" is what hosted products and exports write, "COWD" what old ESX servers wrote for
 * snapshots, seSparse what newer ones write. All three are a grain directory of grain tables of
 * grains; they differ in the width of the entries and in the flags. Nothing here looks at a file's
 * size: that is for whoever opens the extent (vmdk_open.c).
 *
 * Sources: "Virtual Disk Format 5.0", VMware, for COWD and KDMV. seSparse has no public document;
 * its layout is what qemu reads.
 */
#ifndef INSTAR_GUEST_FORMATS_VMDK_HEADER_H
#define INSTAR_GUEST_FORMATS_VMDK_HEADER_H

#include <stdbool.h>
#include <stdint.h>

#include "guest/core/context.h"

#define VMDK_MAGIC_COWD 0x434f5744u /* big-endian, the first four bytes */
#define VMDK_MAGIC_KDMV 0x4b444d56u
#define VMDK_HEADER_BYTES 512u

#define VMDK_FLAG_BACKUP_DIRECTORY (1u << 1)
#define VMDK_FLAG_ZERO_GRAIN (1u << 2) /* a grain table entry of 1 is a grain of zeros */
#define VMDK_FLAG_MARKERS (1u << 17)
#define VMDK_COMPRESSION_DEFLATE 1u
#define VMDK_DIRECTORY_IN_FOOTER UINT64_MAX
#define VMDK_VERSION_MAX 3u
#define VMDK_TABLE_ENTRIES_MAX 512u
#define VMDK_COWD_TABLE_ENTRIES 4096u

/* Markers in front of what a streamOptimized extent holds; one sector each. */
enum vmdk_marker {
    VMDK_MARKER_END_OF_STREAM = 0,
    VMDK_MARKER_FOOTER = 3,
};

/* Limits that qemu enforces. */
#define VMDK_GRAIN_SECTORS_MAX 0x200000u
#define VMDK_DIRECTORY_ENTRIES_MAX (32u << 20)

/* Header of a KDMV extent; offsets and sizes in sectors. */
struct vmdk_sparse_header {
    uint32_t version;
    uint32_t flags;
    uint64_t capacity;
    uint64_t grain_sectors;
    uint64_t descriptor_offset;
    uint32_t table_entries;
    uint64_t backup_directory_offset;
    uint64_t directory_offset;
    uint64_t overhead_sectors; /* where grains begin */
    uint16_t compression;
};

/* Reads the fields behind the magic; bytes[0..VMDK_HEADER_BYTES). */
void vmdk_parse_sparse_header(const uint8_t *bytes, struct vmdk_sparse_header *ret);

/*
 * Whether bytes[0..3 * 512) at a file's end are a footer: a footer marker, the header again, and
 * the end-of-stream marker. The header is the middle sector.
 */
#define VMDK_FOOTER_BYTES (3 * VMDK_HEADER_BYTES)
bool vmdk_is_footer(const uint8_t *bytes);

/* Header of a COWD extent; offsets and sizes in sectors. */
struct vmdk_cowd_header {
    uint32_t sectors;
    uint32_t grain_sectors;
    uint32_t directory_offset;
    uint32_t directory_entries;
};
void vmdk_parse_cowd_header(const uint8_t *bytes, struct vmdk_cowd_header *ret);

/* Header of a seSparse extent; offsets and sizes in sectors. */
struct vmdk_sesparse_header {
    uint64_t capacity;
    uint64_t grain_sectors;
    uint64_t table_sectors;
    uint64_t volatile_offset; /* of the header that changes */
    uint64_t directory_offset;
    uint64_t directory_sectors;
    uint64_t tables_offset;
    uint64_t grains_offset;
};

/*
 * Reads and checks the constant header. Anything but the one known shape is FAIL()ed in qemu's
 * words: grains of 4 KiB, grain tables of 32 KiB, no flags, padding zero.
 */
MUST_CHECK enum instar_error vmdk_parse_sesparse_header(struct context *context,
                                                        const uint8_t *bytes,
                                                        struct vmdk_sesparse_header *ret);

/* Checks the volatile header: FAIL()ed when the journal has to be replayed first. */
MUST_CHECK enum instar_error vmdk_check_sesparse_volatile(struct context *context,
                                                          const uint8_t *bytes);

#endif
