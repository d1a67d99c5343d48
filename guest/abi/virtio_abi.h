/*
 * virtio-blk between guest driver and VMM: split virtqueues (VIRTIO 1.2, sections 2.7 and 5.2).
 *
 * Every device register access would be an exit of about 55 us, so there are no registers: queue
 * placement is agreed in the config block and the queue-notify write is the only trap. The host
 * serves all available requests before the exit returns, so the driver finds the used ring full
 * and never waits. One notify may carry as many requests as the queue has descriptors for.
 */
#ifndef INSTAR_GUEST_ABI_VIRTIO_ABI_H
#define INSTAR_GUEST_ABI_VIRTIO_ABI_H

#include "guest/abi/abi.h"

#define QUEUE_SIZE 128u /* descriptors; a power of two */
#define QUEUE_STRIDE_BYTES 4096u
#define SECTOR_BYTES 512u

#define VIRTQ_DESC_F_NEXT 1u
#define VIRTQ_DESC_F_WRITE 2u /* the device writes, the driver reads */
struct virtq_desc {
    gpa_t addr;
    uint32_t len;
    uint16_t flags;
    uint16_t next;
};
_Static_assert(sizeof(struct virtq_desc) == 16, "virtq_desc");

struct virtq_avail {
    uint16_t flags;
    uint16_t idx;
    uint16_t ring[QUEUE_SIZE];
    uint16_t used_event;
};

struct virtq_used_elem {
    uint32_t id;
    uint32_t len;
};
_Static_assert(sizeof(struct virtq_used_elem) == 8, "virtq_used_elem");

struct virtq_used {
    uint16_t flags;
    uint16_t idx;
    struct virtq_used_elem ring[QUEUE_SIZE];
    uint16_t avail_event;
};

/* One device's queue as it lies in guest memory. */
struct virtqueue {
    struct virtq_desc desc[QUEUE_SIZE];
    struct virtq_avail avail;
    uint16_t pad;
    struct virtq_used used;
};
_Static_assert(offsetof(struct virtqueue, avail) == 2048, "avail ring follows the descriptors");
_Static_assert(offsetof(struct virtqueue, used) == 2312, "used ring is 4-byte aligned");
_Static_assert(sizeof(struct virtqueue) <= QUEUE_STRIDE_BYTES, "a queue fits its stride");

/* Request types; IN..WRITE_ZEROES as VIRTIO numbers them. */
enum blk_request_type {
    BLK_IN = 0,
    BLK_OUT = 1,
    BLK_FLUSH = 4,
    BLK_DISCARD = 11,
    BLK_WRITE_ZEROES = 13,
    BLK_EXTENTS = 0x1000,  /* ours: the file's allocation, see struct alloc_extent */
    BLK_TRUNCATE = 0x1001, /* ours: makes an output exactly data[0] bytes long: one u64 */
};

enum blk_status {
    BLK_STATUS_OK = 0,
    BLK_STATUS_IOERR = 1,
    BLK_STATUS_UNSUPPORTED = 2,
    BLK_STATUS_NO_SPACE = 3, /* ours: the file system of an output is full */
};

/*
 * A request is a chain: this header (device reads), data, one status byte (device writes).
 * BLK_OUT writes the data at sector * 512; an output grows as needed. BLK_WRITE_ZEROES takes two
 * u64 of data (byte offset, byte length) and makes the range read as zeros, as a hole where it can
 * be. BLK_IN fills the data with the file's bytes from sector * 512; bytes past the file's end read
 * as zeros, as they do below qemu's format drivers.
 */
/* BLK_OUT: the data may be written later. The driver leaves it as it is until a later notify of the
 * device has returned; an error may be told by any later request. BLK_FLUSH waits for all of it. */
#define BLK_REQUEST_LATER (1u << 0)
struct blk_request {
    uint32_t type;  /* enum blk_request_type */
    uint32_t flags; /* BLK_REQUEST_LATER */

    uint64_t sector;
};
_Static_assert(sizeof(struct blk_request) == 16, "blk_request");

/*
 * Answer of BLK_EXTENTS: the data buffer is an array of these, contiguous from sector * 512 on,
 * each one run of data or of hole as SEEK_DATA/SEEK_HOLE see it, ending at the file's exact end;
 * the used length says how many bytes were filled. None at all: the offset is at or past the end.
 */
struct alloc_extent {
    uint64_t start;  /* bytes */
    uint64_t length; /* bytes, never 0 */
    uint64_t is_data;
};
_Static_assert(sizeof(struct alloc_extent) == 24, "alloc_extent");

#endif
