/*
 * Bulk transfers: many requests, one exit.
 *
 * A batch collects transfers for one device and sends them when it is full, when the device changes
 * and when asked. Neighbouring requests (in the file and in memory) become one.
 */
#ifndef INSTAR_GUEST_CORE_IO_H
#define INSTAR_GUEST_CORE_IO_H

#include <stdbool.h>

#include "guest/core/device.h"

struct io_batch {
    struct device *device; /* NULL: empty */
    bool writes;
    uint32_t count;
    struct io_request request[DEVICE_BATCH_MAX];
};

/*
 * Adds a transfer of `length` bytes (any multiple of SECTOR_BYTES) between `buffer` and the
 * device's file at `offset` (a multiple of SECTOR_BYTES); the buffer must stay as it is until the
 * batch is flushed. May flush what is there. Errors: INSTAR_IO of an earlier transfer.
 */
MUST_CHECK enum instar_error io_batch_read(struct io_batch *batch, struct device *device,
                                           uint64_t offset, void *buffer, size_t length);
MUST_CHECK enum instar_error io_batch_write(struct io_batch *batch, struct device *device,
                                            uint64_t offset, const void *buffer, size_t length);

/* One transfer by itself, with the same rules. Errors: INSTAR_IO. */
MUST_CHECK enum instar_error io_read(struct device *device, uint64_t offset, void *buffer,
                                     size_t length);
MUST_CHECK enum instar_error io_write(struct device *device, uint64_t offset, const void *buffer,
                                      size_t length);

/* Sends what is there; afterwards all of it has happened. Errors: INSTAR_IO. */
MUST_CHECK enum instar_error io_batch_flush(struct io_batch *batch);

#endif
