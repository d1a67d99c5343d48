/*
 * A table of fixed-width entries in a file, read through a small window.
 *
 * The block tables of VHD, VDI and VHDX may be half a gigabyte (and of a hostile image two), so
 * they are never loaded: the window holds 4 KiB of the table, and the cache below it holds the
 * blocks. Drivers walk tables in order, so nearly every look-up is a hit.
 */
#ifndef INSTAR_GUEST_FORMATS_BLOCK_TABLE_H
#define INSTAR_GUEST_FORMATS_BLOCK_TABLE_H

#include "guest/core/file.h"

#define BLOCK_TABLE_WINDOW_BYTES 4096u

/* The largest offset that qemu's block layer accepts, and its largest single request. */
#define QEMU_FILE_BYTES_MAX 0x7fffffffc0000000ull
#define QEMU_REQUEST_BYTES_MAX 0x7ffffe00ull

struct block_table {
    struct file *file;
    uint64_t offset;       /* of entry 0 in the file */
    uint64_t entry_count;  /* look-ups stay below it */
    uint32_t entry_bytes;  /* divides the window */
    uint32_t loaded_count; /* entries in the window; 0: none */
    uint64_t loaded_first;
    uint8_t loaded[BLOCK_TABLE_WINDOW_BYTES];
};

/* Whether qemu would read [offset, offset + length) of a file in one request. */
bool qemu_can_read(uint64_t offset, uint64_t length);

/*
 * Sets `table` up; nothing is read. The table must end within QEMU_FILE_BYTES_MAX, which the caller
 * has checked with qemu_can_read().
 */
void block_table_init(struct block_table *table, struct file *file, uint64_t offset,
                      uint64_t entry_count, uint32_t entry_bytes);

/*
 * The bytes of entry `index` (below entry_count), valid until the next look-up. Errors: INSTAR_IO.
 */
MUST_CHECK enum instar_error block_table_entry(struct block_table *table, uint64_t index,
                                               const uint8_t **ret_entry);

/*
 * How many entries from `index` on are known to be zero because they lie in a hole of the file or
 * past its end; 0 when the entries have to be looked at. Errors: INSTAR_IO.
 */
MUST_CHECK enum instar_error block_table_hole(struct block_table *table, uint64_t index,
                                              uint64_t *ret_count);

/* Whether `index` begins a window: the right moment to ask for a hole. */
bool block_table_at_window(const struct block_table *table, uint64_t index);

#endif
