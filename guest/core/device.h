/*
 * What lies below the parsers: files as numbered devices, and the host that opens more of them.
 *
 * In the guest a device is a virtio-blk queue (virtio_driver.c); in unit tests and fuzzers it is a
 * buffer or a descriptor (tests/hosted/). The parsers cannot tell, which is what lets the same
 * source run in all three.
 */
#ifndef INSTAR_GUEST_CORE_DEVICE_H
#define INSTAR_GUEST_CORE_DEVICE_H

#include <stdbool.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"
#include "guest/abi/virtio_abi.h"
#include "guest/base/error.h"
#include "guest/core/lanes.h"

struct device;

/* One transfer of a batch; offset and length are multiples of SECTOR_BYTES. */
struct io_request {
    uint64_t offset; /* bytes in the file */
    void *buffer;
    uint32_t length; /* bytes, at most DEVICE_READ_BYTES_MAX */
};

/* Transfers that fit one notify: a queue has QUEUE_SIZE descriptors, a request takes three. */
#define DEVICE_BATCH_MAX 40u

struct device_ops {
    /*
     * Fills `buffer` with the file's bytes from `offset` on. offset and length are multiples of
     * SECTOR_BYTES, length at most DEVICE_READ_BYTES_MAX; bytes past the file's end are zeros.
     * Errors: INSTAR_IO.
     */
    enum instar_error (*read)(struct device *device, uint64_t offset, void *buffer,
                              uint32_t length);
    /*
     * The file's allocation from `offset` (a multiple of SECTOR_BYTES) on: up to `capacity` runs,
     * contiguous, the last one ending at or before the file's exact end. *ret_count is 0 only at or
     * past the end. Errors: INSTAR_IO.
     */
    enum instar_error (*extents)(struct device *device, uint64_t offset, struct alloc_extent *ret,
                                 uint32_t capacity, uint32_t *ret_count);
    /* Like read, but up to DEVICE_BATCH_MAX requests at the cost of one exit. */
    enum instar_error (*read_batch)(struct device *device, const struct io_request *requests,
                                    uint32_t count);
    /* Outputs only. Writes likewise; ranges past the end make the file grow. */
    enum instar_error (*write_batch)(struct device *device, const struct io_request *requests,
                                     uint32_t count);
    /* Outputs only. Makes [offset, offset + length) read as zeros, sparsely where possible. */
    enum instar_error (*write_zeros)(struct device *device, uint64_t offset, uint64_t length);
    /* Outputs only. Makes the file exactly size_bytes long. */
    enum instar_error (*truncate)(struct device *device, uint64_t size_bytes);
    /* Outputs only, and only after a write from later_bytes. Waits until all is written. */
    enum instar_error (*settle)(struct device *device);
};

#define DEVICE_READ_BYTES_MAX (1u << 20)

struct device {
    const struct device_ops *ops;
    void *context; /* the ops' own */
    uint32_t index;
    uint64_t size_bytes;      /* exact length of the file */
    uint64_t allocated_bytes; /* st_blocks * 512 */
    uint64_t identity;        /* equal exactly for devices that are the same file */
    /*
     * Memory from which writes may happen later: whoever sets it leaves what was written from there
     * alone until a later write to the device has returned, or settle() has.
     */
    const uint8_t *later_base;
    size_t later_bytes;
    uint64_t later_writes; /* counts them; 0 where the device never writes later */

    bool is_written; /* by another process meanwhile, as its locks say */
};

/* The run's way out: records to the host, further files from it. */
struct platform;

struct platform_ops {
    /* Appends one record to the event ring; payload_bytes <= RECORD_PAYLOAD_BYTES_MAX. */
    enum instar_error (*emit)(struct platform *platform, enum record_type type, const void *payload,
                              uint32_t payload_bytes);
    /*
     * Asks the host to open the file that `name` names, relative to `parent`'s folder. Returns
     * INSTAR_OK when the host answered at all: *ret_reply (valid until the next request) says what
     * it said, and *ret_device is set only with OPEN_STATUS_OK.
     */
    enum instar_error (*open)(struct platform *platform, enum open_kind kind,
                              const struct device *parent, const char *name, size_t name_bytes,
                              struct device **ret_device, const struct open_reply **ret_reply);
    /* Starts, wakes and awaits the other lane (lanes.h). Only where there is one. */
    void (*call_lane)(void *platform, enum lane_call call);
};

struct platform {
    const struct platform_ops *ops;
    void *context;
    bool has_lane; /* the host offers a further lane */
};

#endif
