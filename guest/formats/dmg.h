/*
 * What the parts of the dmg driver share: the parser of block tables, fed byte by byte.
 *
 * A block table ("mish": 204 bytes, then 40 a chunk) comes either out of a resource fork or, in
 * base64, out of a property list, and may be as long as its source. The parser takes its bytes as
 * they come and keeps one entry, so that memory is bounded whatever the image claims.
 */
#ifndef INSTAR_GUEST_FORMATS_DMG_H
#define INSTAR_GUEST_FORMATS_DMG_H

#include "guest/formats/format.h"

#define DMG_MISH_HEADER_BYTES 204u
#define DMG_MISH_ENTRY_BYTES 40u

/* What qemu warns of once a run. */
#define DMG_WARNED_BZIP2 (1u << 0)
#define DMG_WARNED_LZFSE (1u << 1)
#define DMG_WARNED_UNKNOWN (1u << 2)

struct dmg {
    struct image *image;
    uint32_t chunk_count; /* chunks of known type, over all block tables */
    uint32_t warned;      /* DMG_WARNED_* */
};

struct dmg_mish {
    struct dmg *dmg;
    bool is_table;
    bool in_entries;
    uint32_t entries_left;
    uint32_t filled;
    uint8_t bytes[DMG_MISH_HEADER_BYTES]; /* the header, then each entry */
};

/* Begins a block table of `length` bytes. What does not look like one is skipped without a word. */
void dmg_mish_begin(struct dmg_mish *mish, struct dmg *dmg, uint32_t length);

/* Takes the table's next bytes. Fails when a chunk is refused, with the line that qemu prints. */
MUST_CHECK enum instar_error dmg_mish_feed(struct dmg_mish *mish, const uint8_t *bytes,
                                           size_t length);

/* Whether the table has all it wants: what follows may be skipped. */
bool dmg_mish_is_done(const struct dmg_mish *mish);

/* Reads the block tables out of the resource fork in [offset, offset + length) of the file. */
MUST_CHECK enum instar_error dmg_read_resources(struct dmg *dmg, uint64_t offset, uint64_t length);

/* Reads the block tables out of the property list in [offset, offset + length) of the file. */
MUST_CHECK enum instar_error dmg_read_property_list(struct dmg *dmg, uint64_t offset,
                                                    uint64_t length);

#endif
