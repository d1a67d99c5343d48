/*
 * What the parts of the dmg driver share: the parser of block tables, fed byte by byte, and chunks.
 *
 * A block table ("mish": 204 bytes, then 40 a chunk) comes either out of a resource fork or, in
 * base64, out of a property list, and may be as long as its source. The parser takes its bytes as
 * they come and keeps one entry, so that memory is bounded whatever the image claims.
 */
#ifndef INSTAR_GUEST_FORMATS_DMG_H
#define INSTAR_GUEST_FORMATS_DMG_H

#include "guest/formats/decoded_block.h"
#include "guest/formats/format.h"

#define DMG_MISH_HEADER_BYTES 204u
#define DMG_MISH_ENTRY_BYTES 40u

/* What qemu warns of once a run. */
#define DMG_WARNED_BZIP2 (1u << 0)
#define DMG_WARNED_LZFSE (1u << 1)
#define DMG_WARNED_UNKNOWN (1u << 2)

enum dmg_chunk_type {
    DMG_ZEROS = 0,
    DMG_RAW = 1,
    DMG_IGNORED = 2,
    DMG_ZLIB = 0x80000005u,
    DMG_BZIP2 = 0x80000006u,
    DMG_LZFSE = 0x80000007u,
    DMG_COMMENT = 0x7ffffffe,
    DMG_END = 0xffffffffu,
};

/* A chunk that qemu knows how to read. Offsets and sectors are sums that wrap, as in qemu. */
struct dmg_chunk {
    uint64_t first_sector;
    uint64_t sectors;
    uint64_t file_offset;
    uint32_t file_bytes;
    uint32_t type;
};

struct dmg {
    struct image *image;
    uint64_t data_fork_offset;
    bool has_resources; /* the tables are in a resource fork; else in a property list */
    uint64_t tables_offset;
    uint64_t tables_bytes;
    uint32_t chunk_count;    /* chunks of known type, over all block tables */
    uint32_t warned;         /* DMG_WARNED_* */
    struct dmg_chunk *chunk; /* NULL: they are only counted */
    uint32_t chunk_capacity;
    struct decoded_block *decoded; /* made at the first compressed chunk */
};

struct dmg_mish {
    struct dmg *dmg;
    bool is_table;
    bool in_entries;
    uint32_t entries_left;
    uint32_t filled;
    uint64_t first_sector; /* of the disk: what the chunks' sectors are relative to */
    uint64_t data_offset;  /* likewise of their bytes, in the data fork */
    uint8_t bytes[DMG_MISH_HEADER_BYTES]; /* the header, then each entry */
};

/* Begins a block table of `length` bytes. What does not look like one is skipped without a word. */
void dmg_mish_begin(struct dmg_mish *mish, struct dmg *dmg, uint32_t length);

/* Takes the table's next bytes. Fails when a chunk is refused, with the line that qemu prints. */
MUST_CHECK enum instar_error dmg_mish_feed(struct dmg_mish *mish, const uint8_t *bytes,
                                           size_t length);

/* Whether the table has all it wants: what follows may be skipped. */
bool dmg_mish_is_done(const struct dmg_mish *mish);

/*
 * Whether the version of qemu refuses what older ones crash or read wrong memory on: an image
 * without chunks, and raw chunks whose length is not their number of sectors. 10.0.2 takes them,
 * 10.0.13 does not.
 */
bool dmg_is_strict(const struct context *context);

/* dmg.c: passes all chunks of all block tables, in order. Failure is FAIL()ed. */
MUST_CHECK enum instar_error dmg_read_tables(struct dmg *dmg);

/* dmg_read.c: where sectors are, and what is in chunks that are not plain; see format.h. */
enum instar_error dmg_locate(struct image *image, uint64_t offset, uint64_t length,
                             struct block_status *ret);
enum instar_error dmg_read(struct image *image, uint64_t offset, void *buffer, size_t length);

/* Reads the block tables out of the resource fork in [offset, offset + length) of the file. */
MUST_CHECK enum instar_error dmg_read_resources(struct dmg *dmg, uint64_t offset, uint64_t length);

/* Reads the block tables out of the property list in [offset, offset + length) of the file. */
MUST_CHECK enum instar_error dmg_read_property_list(struct dmg *dmg, uint64_t offset,
                                                    uint64_t length);

#endif
