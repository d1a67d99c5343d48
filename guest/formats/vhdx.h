/*
 * What the parts of the VHDX driver share: the layout's constants and the open image.
 *
 * An open goes header, log, region table, metadata, BAT; each part has a file of its own, takes
 * what it needs out of struct vhdx and puts there what it found. Section numbers are those of the
 * "VHDX Format Specification" ([MS-VHDX]).
 */
#ifndef INSTAR_GUEST_FORMATS_VHDX_H
#define INSTAR_GUEST_FORMATS_VHDX_H

#include "guest/formats/block_table.h"
#include "guest/formats/format.h"

#define VHDX_MIB (1ull << 20)
#define VHDX_GUID_BYTES 16u

/* The header section (2.2): four blocks of 64 KiB in the first MiB. */
#define VHDX_SECTION_BYTES 0x10000u
#define VHDX_HEADER_1_AT 0x10000u
#define VHDX_HEADER_2_AT 0x20000u
#define VHDX_REGION_TABLE_AT 0x30000u

/* Regions of a region table (2.2.3), and the log's. */
#define VHDX_REGION_ENTRIES_MAX 2047u
#define VHDX_REGIONS_MAX (VHDX_REGION_ENTRIES_MAX + 1)

/* A range of the file that holds metadata; `end` may wrap, as in qemu. */
struct vhdx_region {
    uint64_t start;
    uint64_t end;
};

struct vhdx_regions {
    uint32_t count;
    struct vhdx_region region[VHDX_REGIONS_MAX];
};

/* The fields of a header (2.2.2) that reading needs. */
#define VHDX_HEADER_FIELD_BYTES 80u
struct vhdx_header {
    bool is_valid;
    uint64_t sequence;
    uint8_t log_guid[VHDX_GUID_BYTES];
    uint16_t log_version;
    uint32_t log_bytes;
    uint64_t log_offset;
    uint8_t fields[VHDX_HEADER_FIELD_BYTES]; /* as they are in the file */
};

struct vhdx {
    struct vhdx_header header; /* the current one */
    struct vhdx_regions regions;
    uint64_t bat_offset;
    uint32_t bat_bytes;
    uint64_t metadata_offset;
    uint32_t block_bytes;
    uint64_t disk_bytes;
    uint32_t chunk_ratio; /* payload blocks for each sector bitmap block */
    struct block_table bat;
    uint8_t scratch[VHDX_SECTION_BYTES]; /* tables on their way in */
};

/* BAT entries (2.5.1). */
#define VHDX_ENTRY_STATE_MASK 7u
#define VHDX_ENTRY_OFFSET_MASK 0xfffffffffff00000ull
enum vhdx_block_state {
    VHDX_BLOCK_NOT_PRESENT = 0,
    VHDX_BLOCK_UNDEFINED = 1,
    VHDX_BLOCK_ZERO = 2,
    VHDX_BLOCK_UNMAPPED = 3,
    VHDX_BLOCK_UNMAPPED_V095 = 5,
    VHDX_BLOCK_FULLY_PRESENT = 6,
    VHDX_BLOCK_PARTIALLY_PRESENT = 7,
};

/* Reads both headers and settles on the current one; its log becomes the first region. */
MUST_CHECK enum instar_error vhdx_read_headers(struct image *image, struct vhdx *vhdx);

/* Refuses an image whose log has to be replayed first, and a log that cannot be read. */
MUST_CHECK enum instar_error vhdx_check_log(struct image *image, struct vhdx *vhdx);

/* Reads the region table: where the BAT and the metadata are. */
MUST_CHECK enum instar_error vhdx_read_regions(struct image *image, struct vhdx *vhdx);

/* Reads the metadata: block size, disk size, sector sizes. */
MUST_CHECK enum instar_error vhdx_read_metadata(struct image *image, struct vhdx *vhdx);

/* Finds the BAT and refuses blocks past the file's end or over metadata. */
MUST_CHECK enum instar_error vhdx_check_bat(struct image *image, struct vhdx *vhdx);

/* The driver's locate. */
enum instar_error vhdx_locate(struct image *image, uint64_t offset, uint64_t length,
                              struct block_status *ret);

/* Refuses blocks whose state is none that can be read. */
enum instar_error vhdx_read(struct image *image, uint64_t offset, void *buffer, size_t length);

/* Adds a region; the caller keeps within VHDX_REGIONS_MAX. */
void vhdx_add_region(struct vhdx_regions *regions, uint64_t start, uint64_t length);

/*
 * Refuses [start, start + length) when it overlaps a region, with the line that qemu prints about
 * it; the caller's FAIL() follows.
 */
MUST_CHECK enum instar_error vhdx_check_overlap(struct image *image,
                                                const struct vhdx_regions *regions, uint64_t start,
                                                uint64_t length);

/* Whether the CRC-32C in bytes[4..8) is that of the rest, taken with those four bytes as zeros. */
bool vhdx_checksum_ok(const uint8_t *bytes, size_t length);

#endif
