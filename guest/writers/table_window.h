/*
 * A table of an image being written, seen through a window.
 *
 * Writers fill their tables (BAT, block map, L1) front to back, so one page of them is enough to
 * keep: when an entry of the next page is wanted, the page is written out. Memory does not grow
 * with the disk.
 */
#ifndef INSTAR_GUEST_WRITERS_TABLE_WINDOW_H
#define INSTAR_GUEST_WRITERS_TABLE_WINDOW_H

#include <stdbool.h>

#include "guest/core/context.h"

#define TABLE_WINDOW_BYTES 4096u

struct table_window {
    struct device *device;
    uint64_t offset;      /* of the table in the file, on a sector boundary */
    uint64_t table_bytes; /* whole sectors; what lies behind the last entry is the fill byte */
    uint64_t at;          /* of the window in the table; UINT64_MAX: none */
    uint8_t fill;         /* of entries that are never set */
    uint8_t *bytes;
};

/*
 * Prepares the window over a table of `table_bytes` (rounded up to sectors here) whose unset
 * entries consist of `fill` bytes. With a fill other than 0 the whole table is written at once.
 * Errors: INSTAR_NO_MEMORY, INSTAR_IO.
 */
MUST_CHECK enum instar_error table_window_start(struct table_window *window,
                                                struct context *context, struct device *device,
                                                uint64_t offset, uint64_t table_bytes,
                                                uint8_t fill);

/*
 * The bytes of the entry at `entry_at` (bytes from the table's start), to be set by the caller.
 * Entries are naturally aligned; positions never go back beyond the current window. Errors:
 * INSTAR_IO.
 */
MUST_CHECK enum instar_error table_window_entry(struct table_window *window, uint64_t entry_at,
                                                uint8_t **ret_entry);

/*
 * Turns to another table of the same size, at `offset` of the file, none of whose entries is set
 * yet; the fill byte has to be 0. Errors: INSTAR_IO.
 */
MUST_CHECK enum instar_error table_window_move(struct table_window *window, uint64_t offset);

/* Writes what is in the window. Errors: INSTAR_IO. */
MUST_CHECK enum instar_error table_window_flush(struct table_window *window);

#endif
