/*
 * Data of a disk whose blocks lie anywhere in the file, one table entry each.
 */
#ifndef INSTAR_GUEST_WRITERS_BLOCK_PIECES_H
#define INSTAR_GUEST_WRITERS_BLOCK_PIECES_H

#include "guest/writers/writer.h"

/*
 * A format's own part: gives block number `block` of the disk a place, if it has none yet, and
 * says where its data begins (*ret_offset, bytes in the target's file).
 */
typedef enum instar_error (*block_place)(struct target *target, uint64_t block,
                                         uint64_t *ret_offset);

/*
 * Writes `length` bytes at `offset` of the disk, cut at the borders of blocks of `block_bytes` (a
 * multiple of SECTOR_BYTES). Blocks whose places follow each other are one transfer. Errors: those
 * of `place`, INSTAR_IO.
 */
MUST_CHECK enum instar_error block_pieces_write(struct target *target, uint32_t block_bytes,
                                                block_place place, uint64_t offset,
                                                const void *buffer, uint32_t length);

#endif
