/*
 * Split virtqueues, VIRTIO 1.2 section 2.7, and the block device's requests, section 5.2.6, as
 * guest/abi/virtio_abi.h narrows them: one header descriptor, data, one status descriptor.
 */
#include "vmm/virtio_block.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/block_io.h"
#include "vmm/block_writer.h"

#include "vmm/sys.h"

_Static_assert((QUEUE_SIZE & (QUEUE_SIZE - 1)) == 0, "free-running indices are masked");

/* A chain of descriptors, copied and checked. */
struct chain {
    uint16_t head;
    struct blk_request request;
    gpa_t status;
    bool data_written_by_device;
    uint64_t data_bytes;
    unsigned piece_count;
    struct iovec piece[QUEUE_SIZE];
};

/* One notify under way. */
struct service {
    struct block_devices *devices;
    struct block_device *device;
    struct guest_memory *memory;
    gpa_t queue;
    enum block_result result; /* anything but BLOCK_OK ends the run */
    const char *what;         /* why */
};

/* Records the broken rule. */
static bool refuse(struct service *service, const char *what)
{
    service->result = BLOCK_GUEST_FAULT;
    service->what = what;
    return false;
}

static bool copy_from_guest(const struct service *service, void *to, gpa_t from, uint64_t length)
{
    const void *place = guest_memory_at(service->memory, from, length);
    if (place == NULL) {
        return false;
    }
    memcpy(to, place, length);
    return true;
}

static bool copy_to_guest(const struct service *service, gpa_t to, const void *from,
                          uint64_t length)
{
    void *place = guest_memory_for_write(service->memory, to, length);
    if (place == NULL) {
        return false;
    }
    memcpy(place, from, length);
    return true;
}

/* A number of the queue itself, which lies in the data region by construction. */
static uint16_t load_queue_u16(const struct service *service, uint64_t offset)
{
    uint16_t value = 0;
    bool copied = copy_from_guest(service, &value, service->queue + offset, sizeof(value));
    assert(copied);
    (void)copied;
    return value;
}

/* Takes the descriptors of one chain in order; at most QUEUE_SIZE of them, so a loop ends. */
static bool collect(struct service *service, uint16_t head, struct virtq_desc *ret_desc,
                    unsigned *ret_count)
{
    uint16_t index = head;
    for (unsigned count = 0; count < QUEUE_SIZE; count++) {
        if (index >= QUEUE_SIZE) {
            return refuse(service, "descriptor index out of range");
        }
        struct virtq_desc *desc = &ret_desc[count];
        bool copied =
            copy_from_guest(service, desc, service->queue + index * sizeof(*desc), sizeof(*desc));
        assert(copied);
        (void)copied;
        if ((desc->flags & ~(VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE)) != 0) {
            return refuse(service, "unknown descriptor flags");
        }
        if ((desc->flags & VIRTQ_DESC_F_NEXT) == 0) {
            *ret_count = count + 1;
            return true;
        }
        index = desc->next;
    }
    return refuse(service, "endless descriptor chain");
}

static bool is_written_by_device(const struct virtq_desc *desc)
{
    return (desc->flags & VIRTQ_DESC_F_WRITE) != 0;
}

/* The data descriptors: one direction, bounded, all within memory that the guest may write. */
static bool take_data(struct service *service, const struct virtq_desc *desc, unsigned count,
                      struct chain *chain)
{
    for (unsigned i = 0; i < count; i++) {
        if (i > 0 && is_written_by_device(&desc[i]) != chain->data_written_by_device) {
            return refuse(service, "data descriptors of both directions");
        }
        chain->data_written_by_device = is_written_by_device(&desc[i]);
        chain->data_bytes += desc[i].len; /* 126 numbers of 32 bits: cannot overflow */
        if (chain->data_bytes > BLOCK_REQUEST_BYTES_MAX) {
            return refuse(service, "request too long");
        }
        void *place = chain->data_written_by_device
                          ? guest_memory_for_write(service->memory, desc[i].addr, desc[i].len)
                          : guest_memory_at(service->memory, desc[i].addr, desc[i].len);
        if (place == NULL) {
            return refuse(service, "descriptor outside the guest's memory");
        }
        chain->piece[i] = (struct iovec){.iov_base = place, .iov_len = desc[i].len};
    }
    chain->piece_count = count;
    return true;
}

static bool take_chain(struct service *service, uint16_t head, struct chain *chain)
{
    struct virtq_desc desc[QUEUE_SIZE];
    unsigned count = 0;
    if (!collect(service, head, desc, &count)) {
        return false;
    }
    if (count < 2) {
        return refuse(service, "request without header and status");
    }
    const struct virtq_desc *header = &desc[0];
    const struct virtq_desc *status = &desc[count - 1];
    if (header->len != sizeof(chain->request) || is_written_by_device(header)) {
        return refuse(service, "bad request header descriptor");
    }
    if (status->len != 1 || !is_written_by_device(status)) {
        return refuse(service, "bad request status descriptor");
    }
    chain->head = head;
    chain->status = status->addr;
    if (!copy_from_guest(service, &chain->request, header->addr, sizeof(chain->request)) ||
        guest_memory_at(service->memory, status->addr, 1) == NULL) {
        return refuse(service, "descriptor outside the guest's memory");
    }
    return take_data(service, desc + 1, count - 2, chain);
}

/* Waits for the device's writes that are still under way. Returns 0, or the errno of a write. */
static int settle(const struct service *service)
{
    struct block_writer *writer = service->devices->writer;
    bool is_output = writer != NULL && service->device->writable;
    return is_output ? block_writer_wait(writer, service->device->later) : 0;
}

/*
 * Makes what a device still holds of before read as zeros, up to `end`: then it is like a new file,
 * which reads as zeros wherever nothing was written. Returns 0 or an errno.
 */
static int freshen(struct block_device *device, uint64_t end)
{
    if (device->capacity_bytes == 0 || end <= device->fresh_from) {
        return 0;
    }
    if (end > device->capacity_bytes) {
        return ENOSPC;
    }
    int error = block_write_zeros(device->fd, device->fresh_from, end - device->fresh_from);
    device->fresh_from = end;
    return error;
}

static enum blk_status serve_in(struct service *service, struct chain *chain, uint64_t *ret_filled)
{
    struct block_devices *devices = service->devices;
    uint64_t offset;
    if (!chain->data_written_by_device || chain->piece_count == 0) {
        (void)refuse(service, "read request without a buffer");
        return BLK_STATUS_IOERR;
    }
    if (chain->data_bytes > devices->read_bytes_max - devices->read_bytes) {
        service->result = BLOCK_LIMIT;
        service->what = "bytes read";
        return BLK_STATUS_IOERR;
    }
    devices->read_bytes += chain->data_bytes;
    if (service->device->sink != NULL) {
        return BLK_STATUS_UNSUPPORTED;
    }
    if (settle(service) != 0 || freshen(service->device, service->device->size_bytes) != 0 ||
        !mul_u64(chain->request.sector, SECTOR_BYTES, &offset) ||
        !block_read(service->device->fd, service->device->size_bytes, offset, chain->piece,
                    chain->piece_count)) {
        return BLK_STATUS_IOERR;
    }
    *ret_filled = chain->data_bytes;
    return BLK_STATUS_OK;
}

static enum blk_status serve_extents(struct service *service, struct chain *chain,
                                     uint64_t *ret_filled)
{
    uint64_t offset;
    if (!chain->data_written_by_device || chain->piece_count != 1) {
        (void)refuse(service, "extents request without its one buffer");
        return BLK_STATUS_IOERR;
    }
    if (service->device->sink != NULL) {
        return BLK_STATUS_UNSUPPORTED;
    }
    if (!mul_u64(chain->request.sector, SECTOR_BYTES, &offset)) {
        return BLK_STATUS_IOERR;
    }
    uint64_t capacity =
        min_u64(chain->piece[0].iov_len / sizeof(struct alloc_extent), BLOCK_EXTENTS_MAX);
    unsigned char *to = chain->piece[0].iov_base;
    uint64_t count = 0;
    while (count < capacity && offset < service->device->size_bytes) {
        struct alloc_extent extent;
        if (!block_next_extent(service->device->fd, service->device->size_bytes, offset, &extent)) {
            return BLK_STATUS_IOERR;
        }
        assert(extent.start == offset && extent.length != 0);
        memcpy(to + count * sizeof(extent), &extent, sizeof(extent));
        count++;
        offset += extent.length;
    }
    *ret_filled = count * sizeof(struct alloc_extent);
    return BLK_STATUS_OK;
}

/* Counts bytes about to be written, and the length the file will have. False: a quota is met. */
static bool charge(struct service *service, uint64_t bytes, uint64_t end)
{
    struct block_devices *devices = service->devices;
    if (bytes > devices->written_bytes_max - devices->written_bytes) {
        service->what = "bytes written";
    } else if (end > devices->file_bytes_max) {
        service->what = "length of an output";
    } else {
        devices->written_bytes += bytes;
        return true;
    }
    service->result = BLOCK_LIMIT;
    return false;
}

static enum blk_status status_of(int error)
{
    if (error == 0) {
        return BLK_STATUS_OK;
    }
    return error == ENOSPC ? BLK_STATUS_NO_SPACE : BLK_STATUS_IOERR;
}

static bool may_be_later(const struct service *service, const struct chain *chain)
{
    return service->devices->writer != NULL && chain->piece_count == 1 &&
           (chain->request.flags & BLK_REQUEST_LATER) != 0;
}

static enum blk_status serve_out(struct service *service, struct chain *chain, uint64_t *ret_filled)
{
    struct block_device *device = service->device;
    uint64_t offset;
    uint64_t end;
    (void)ret_filled;
    if (!device->writable) {
        return BLK_STATUS_UNSUPPORTED;
    }
    if (chain->data_written_by_device || chain->piece_count == 0) {
        (void)refuse(service, "write request without data");
        return BLK_STATUS_IOERR;
    }
    if (!mul_u64(chain->request.sector, SECTOR_BYTES, &offset) ||
        !add_u64(offset, chain->data_bytes, &end) || end > INT64_MAX) {
        return BLK_STATUS_IOERR;
    }
    if (!charge(service, chain->data_bytes, end)) {
        return BLK_STATUS_IOERR;
    }
    int stale = freshen(device, offset);
    if (stale != 0 || (device->capacity_bytes != 0 && end > device->capacity_bytes)) {
        return status_of(stale != 0 ? stale : ENOSPC);
    }
    device->fresh_from = max_u64(device->fresh_from, end);
    if (may_be_later(service, chain)) {
        device->size_bytes = max_u64(device->size_bytes, end);
        device->later = block_writer_put(service->devices->writer, device, offset, chain->piece);
        return status_of(block_writer_wait(service->devices->writer, 0));
    }
    int unsettled = settle(service);
    if (unsettled != 0) {
        return status_of(unsettled);
    }
    if (device->sink != NULL) {
        return device->sink->write(device->sink->context, offset, chain->piece, chain->piece_count)
                   ? BLK_STATUS_OK
                   : BLK_STATUS_IOERR;
    }
    int error = block_write(device->fd, offset, chain->piece, chain->piece_count);
    if (error == 0) {
        device->size_bytes = max_u64(device->size_bytes, end);
    }
    return status_of(error);
}

/* The one or two numbers that are a request's data. */
static bool take_numbers(struct service *service, const struct chain *chain, uint64_t *ret,
                         unsigned count)
{
    if (chain->data_written_by_device || chain->piece_count != 1 ||
        chain->data_bytes != count * sizeof(*ret)) {
        return refuse(service, "request with the wrong data");
    }
    memcpy(ret, chain->piece[0].iov_base, count * sizeof(*ret));
    return true;
}

/* What a change of length writes, or makes the file system set aside. */
static uint64_t preallocated_bytes(const struct block_device *device, uint64_t size_bytes)
{
    return device->preallocation >= PREALLOCATION_FALLOC && size_bytes > device->size_bytes
               ? size_bytes - device->size_bytes
               : 0;
}

static int resize(struct block_device *device, uint64_t size_bytes)
{
    if (device->sink != NULL) {
        return device->sink->resize(device->sink->context, size_bytes) ? 0 : EIO;
    }
    if (device->capacity_bytes != 0) {
        if (size_bytes > device->capacity_bytes) {
            return ENOSPC;
        }
        device->size_bytes = size_bytes;
        device->fresh_from = min_u64(device->fresh_from, size_bytes);
        return 0;
    }
    int result;
    do {
        result = sys.ftruncate(device->fd, (off_t)size_bytes);
    } while (result != 0 && errno == EINTR);
    int error = result == 0 ? 0 : errno;
    if (error == 0 && device->preallocation >= PREALLOCATION_FALLOC) {
        error =
            block_preallocate(device->fd, size_bytes, device->preallocation == PREALLOCATION_FULL);
    }
    if (error == 0) {
        device->size_bytes = size_bytes;
    }
    return error;
}

static enum blk_status serve_truncate(struct service *service, struct chain *chain,
                                      uint64_t *ret_filled)
{
    uint64_t size_bytes;
    (void)ret_filled;
    if (!service->device->writable) {
        return BLK_STATUS_UNSUPPORTED;
    }
    if (!take_numbers(service, chain, &size_bytes, 1) || size_bytes > INT64_MAX ||
        !charge(service, preallocated_bytes(service->device, size_bytes), size_bytes)) {
        return BLK_STATUS_IOERR;
    }
    int error = settle(service);
    return status_of(error != 0 ? error : resize(service->device, size_bytes));
}

static enum blk_status serve_write_zeros(struct service *service, struct chain *chain,
                                         uint64_t *ret_filled)
{
    struct block_device *device = service->device;
    uint64_t range[2]; /* offset, length */
    uint64_t end;
    (void)ret_filled;
    if (!device->writable || device->sink != NULL) {
        return BLK_STATUS_UNSUPPORTED;
    }
    if (!take_numbers(service, chain, range, 2) || !add_u64(range[0], range[1], &end) ||
        end > INT64_MAX || !charge(service, 0, end)) {
        return BLK_STATUS_IOERR;
    }
    uint64_t inside = min_u64(end, device->size_bytes);
    int error = settle(service);
    if (error == 0) {
        error = freshen(device, min_u64(range[0], device->size_bytes));
    }
    if (error == 0 && range[0] < inside) {
        error = block_write_zeros(device->fd, range[0], inside - range[0]);
    }
    if (error == 0 && end > device->size_bytes) {
        error = resize(device, end);
    }
    return status_of(error);
}

/* All that is written is in the file when the answer comes; whether the disk has it is for whoever
 * owns the file to say (output_set.h), so there is nothing to do. */
static enum blk_status serve_flush(struct service *service, struct chain *chain,
                                   uint64_t *ret_filled)
{
    (void)chain;
    (void)ret_filled;
    return service->device->writable ? status_of(settle(service)) : BLK_STATUS_UNSUPPORTED;
}

/* Every other type is answered as unsupported. */
static const struct request_kind {
    uint32_t type;
    enum blk_status (*serve)(struct service *service, struct chain *chain, uint64_t *ret_filled);
} REQUEST_KINDS[] = {
    {BLK_IN, serve_in},
    {BLK_EXTENTS, serve_extents},
    {BLK_OUT, serve_out},
    {BLK_WRITE_ZEROES, serve_write_zeros},
    {BLK_TRUNCATE, serve_truncate},
    {BLK_FLUSH, serve_flush},
};

static enum blk_status serve(struct service *service, struct chain *chain, uint64_t *ret_filled)
{
    for (size_t i = 0; i < sizeof(REQUEST_KINDS) / sizeof(REQUEST_KINDS[0]); i++) {
        if (REQUEST_KINDS[i].type == chain->request.type) {
            return REQUEST_KINDS[i].serve(service, chain, ret_filled);
        }
    }
    return BLK_STATUS_UNSUPPORTED;
}

/* Status byte, used element, used index: in this order, as the driver reads them. */
static void complete(struct service *service, const struct chain *chain, enum blk_status status,
                     uint64_t filled_bytes)
{
    uint8_t status_byte = (uint8_t)status;
    bool copied = copy_to_guest(service, chain->status, &status_byte, sizeof(status_byte));
    assert(copied); /* take_chain() has looked */

    const gpa_t used = service->queue + offsetof(struct virtqueue, used);
    struct virtq_used_elem element = {
        .id = chain->head,
        .len = (uint32_t)filled_bytes + (uint32_t)sizeof(status_byte),
    };
    uint16_t slot = service->device->seen % QUEUE_SIZE;
    copied =
        copy_to_guest(service, used + offsetof(struct virtq_used, ring) + slot * sizeof(element),
                      &element, sizeof(element));
    assert(copied);
    service->device->seen++;
    copied = copy_to_guest(service, used + offsetof(struct virtq_used, idx), &service->device->seen,
                           sizeof(service->device->seen));
    assert(copied);
    (void)copied;
}

static bool serve_next(struct service *service)
{
    uint16_t slot = service->device->seen % QUEUE_SIZE;
    uint16_t head =
        load_queue_u16(service, offsetof(struct virtqueue, avail.ring) + slot * sizeof(uint16_t));
    struct chain chain = {0};
    if (!take_chain(service, head, &chain)) {
        return false;
    }
    uint64_t filled_bytes = 0;
    enum blk_status status = serve(service, &chain, &filled_bytes);
    if (service->result != BLOCK_OK) {
        return false;
    }
    complete(service, &chain, status, filled_bytes);
    return true;
}

enum block_result block_notify(struct block_devices *devices, struct guest_memory *memory,
                               uint32_t device, const char **ret_what)
{
    if (device >= devices->count) {
        *ret_what = "notify of no device";
        return BLOCK_GUEST_FAULT;
    }
    struct service service = {
        .devices = devices,
        .device = &devices->device[device],
        .memory = memory,
        .queue = devices->queue_base + (gpa_t)device * QUEUE_STRIDE_BYTES,
    };
    uint16_t available = load_queue_u16(&service, offsetof(struct virtqueue, avail.idx));
    uint16_t count = (uint16_t)(available - service.device->seen);
    if (count > QUEUE_SIZE) {
        *ret_what = "more requests than the queue holds";
        return BLOCK_GUEST_FAULT;
    }
    const uint64_t before = service.device->later;
    for (uint16_t i = 0; i < count; i++) {
        if (!serve_next(&service)) {
            *ret_what = service.what;
            return service.result;
        }
    }
    /* What was promised: the buffers of the notify before this one are free again. */
    if (devices->writer != NULL && before != service.device->later) {
        (void)block_writer_wait(devices->writer, before);
    }
    return BLOCK_OK;
}

int block_settle(struct block_devices *devices)
{
    int error = 0;
    for (unsigned i = 0; devices->writer != NULL && i < devices->count; i++) {
        error = block_writer_wait(devices->writer, devices->device[i].later);
    }
    for (unsigned i = 0; error == 0 && i < devices->count; i++) {
        const struct block_device *device = &devices->device[i];
        /* The first sector at least: an empty disk is no image of what was there before. */
        error = freshen(&devices->device[i],
                        min_u64(device->capacity_bytes, max_u64(device->size_bytes, SECTOR_BYTES)));
    }
    return error;
}
