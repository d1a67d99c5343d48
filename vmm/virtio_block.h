/*
 * The virtio-blk device: serves a guest's requests with reads and writes straight between its files
 * and the guest's memory.
 *
 * Called once for each notify, with the guest stopped. Every byte of a queue is the guest's: each
 * descriptor, index and header is copied once, then validated, then used. Our own driver never
 * breaks a rule of the queue, so a broken rule is not answered with an error status but ends the
 * run as a guest fault. A file that cannot be read is an error status: that is the image's problem.
 * Works on memory alone and knows nothing of KVM, so that it can be fuzzed.
 */
#ifndef INSTAR_VMM_VIRTIO_BLOCK_H
#define INSTAR_VMM_VIRTIO_BLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/uio.h>

#include "guest/abi/convert_abi.h"
#include "guest/abi/virtio_abi.h"
#include "vmm/guest_memory.h"

/* Data of one request; the guest's own limit is a fraction of this. */
#define BLOCK_REQUEST_BYTES_MAX (16u << 20)
/* Runs told in one answer to BLK_EXTENTS. */
#define BLOCK_EXTENTS_MAX 4096u

struct block_device {
    int fd;              /* the caller's */
    uint64_t size_bytes; /* exact length: what the guest sees; an output's follows its writes */
    uint16_t seen;       /* free-running count of requests served */
    bool writable;       /* an output */
    const struct block_sink *sink;    /* an output without a file, or NULL */
    enum preallocation preallocation; /* falloc or full: room for all of the file */
    uint64_t capacity_bytes; /* of an output that is a block device: its length; 0: a file */
    uint64_t fresh_from;     /* from there on such a device still holds what it held before */
    uint64_t later;          /* number of its last write that may still be under way */
};

/* Takes what is written to an output that is no file. Each returns false for an I/O error. */
struct block_sink {
    bool (*write)(void *context, uint64_t offset, const struct iovec *pieces, unsigned count);
    bool (*resize)(void *context, uint64_t size_bytes);
    void *context;
};

struct block_devices {
    gpa_t queue_base;
    unsigned count;
    uint64_t read_bytes; /* so far, from all devices */
    uint64_t read_bytes_max;
    uint64_t written_bytes; /* so far, to all devices */
    uint64_t written_bytes_max;
    uint64_t file_bytes_max;     /* length of any one output */
    struct block_writer *writer; /* writes while the guest goes on; NULL: nobody does */
    struct block_device device[INSTAR_DEVICES_MAX];
};

enum block_result {
    BLOCK_OK = 0,
    BLOCK_GUEST_FAULT, /* the queue breaks a rule */
    BLOCK_LIMIT,       /* one of the maxima is used up */
};

/*
 * Serves all requests the guest has made available on `device` (a number from the guest). Anything
 * but BLOCK_OK ends the run, and *ret_what says why (a static string).
 */
enum block_result block_notify(struct block_devices *devices, struct guest_memory *memory,
                               uint32_t device, const char **ret_what);

/* Waits until all that was written is in the files. Returns 0, or the errno of a write. */
int block_settle(struct block_devices *devices);

#endif
