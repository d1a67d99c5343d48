/*
 * Requests of three descriptors each (header, data, status), up to DEVICE_BATCH_MAX in one notify.
 *
 * Metadata reads come one by one because each decides about the next; bulk data comes in batches.
 * The host serves everything before the notify returns, so a used ring that did not move by as many
 * entries as were asked means that the host refused a chain: an I/O error, never a wait.
 */
#include "guest/core/virtio_driver.h"

#include <stdbool.h>

#include "guest/core/doorbell.h"

#define DESCRIPTORS_PER_REQUEST 3u
_Static_assert(DEVICE_BATCH_MAX *DESCRIPTORS_PER_REQUEST <= QUEUE_SIZE, "a batch fits the queue");

/* What is under way. One vCPU waits for each notify, so one set serves all devices. */
static struct {
    struct blk_request request[DEVICE_BATCH_MAX];
    uint8_t status[DEVICE_BATCH_MAX];
    uint64_t range[2]; /* data of BLK_WRITE_ZEROES and BLK_TRUNCATE */
} under_way;

/* Puts request `index` of a batch into its descriptors and the available ring. */
static void enqueue(struct virtqueue *queue, uint32_t index, enum blk_request_type type,
                    const struct io_request *request, uint32_t flags, bool device_writes)
{
    uint16_t first = (uint16_t)(index * DESCRIPTORS_PER_REQUEST);

    under_way.request[index] = (struct blk_request){
        .type = type,
        .flags = flags,
        .sector = request->offset / SECTOR_BYTES,
    };
    under_way.status[index] = BLK_STATUS_IOERR;
    queue->desc[first] = (struct virtq_desc){
        .addr = (uintptr_t)&under_way.request[index],
        .len = sizeof(under_way.request[index]),
        .flags = VIRTQ_DESC_F_NEXT,
        .next = (uint16_t)(first + 1),
    };
    queue->desc[first + 1] = (struct virtq_desc){
        .addr = (uintptr_t)request->buffer,
        .len = request->length,
        .flags = (uint16_t)(VIRTQ_DESC_F_NEXT | (device_writes ? VIRTQ_DESC_F_WRITE : 0)),
        .next = (uint16_t)(first + 2),
    };
    queue->desc[first + 2] = (struct virtq_desc){
        .addr = (uintptr_t)&under_way.status[index],
        .len = sizeof(under_way.status[index]),
        .flags = VIRTQ_DESC_F_WRITE,
    };
    queue->avail.ring[queue->avail.idx % QUEUE_SIZE] = first;
    queue->avail.idx++;
}

/* Rings the doorbell for `count` enqueued requests; *ret_used_bytes is the last one's length. */
static enum instar_error notify(struct virtio_disk *disk, uint32_t count, uint32_t *ret_used_bytes)
{
    struct virtqueue *queue = disk->queue;

    doorbell_ring(DOORBELL_QUEUE_NOTIFY, disk->device.index);
    if ((uint16_t)(queue->used.idx - disk->used_seen) != count) {
        return INSTAR_IO;
    }
    disk->used_seen = queue->used.idx;
    for (uint32_t i = 0; i < count; i++) {
        if (under_way.status[i] != BLK_STATUS_OK) {
            return under_way.status[i] == BLK_STATUS_NO_SPACE ? INSTAR_NO_SPACE : INSTAR_IO;
        }
    }
    uint32_t used_bytes = queue->used.ring[(uint16_t)(disk->used_seen - 1) % QUEUE_SIZE].len;
    *ret_used_bytes = used_bytes > 0 ? used_bytes - 1 : 0; /* without the status byte */
    return INSTAR_OK;
}

/* Whether the request's buffer is memory that stays as it is for long enough. */
static bool may_be_later(const struct device *device, const struct io_request *request)
{
    const uint8_t *buffer = request->buffer;

    return buffer >= device->later_base && request->length <= device->later_bytes &&
           (size_t)(buffer - device->later_base) <= device->later_bytes - request->length;
}

static enum instar_error transfer(struct device *device, enum blk_request_type type,
                                  const struct io_request *requests, uint32_t count)
{
    struct virtio_disk *disk = device->context;
    uint32_t used_bytes;
    bool any_later = false;

    if (count == 0 || count > DEVICE_BATCH_MAX) {
        return INSTAR_INTERNAL;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t flags =
            type == BLK_OUT && may_be_later(device, &requests[i]) ? BLK_REQUEST_LATER : 0;
        any_later |= flags != 0;
        enqueue(disk->queue, i, type, &requests[i], flags, type == BLK_IN);
    }
    device->later_writes += any_later ? 1 : 0;
    return notify(disk, count, &used_bytes);
}

static enum instar_error disk_read_batch(struct device *device, const struct io_request *requests,
                                         uint32_t count)
{
    return transfer(device, BLK_IN, requests, count);
}

static enum instar_error disk_write_batch(struct device *device, const struct io_request *requests,
                                          uint32_t count)
{
    return transfer(device, BLK_OUT, requests, count);
}

static enum instar_error disk_read(struct device *device, uint64_t offset, void *buffer,
                                   uint32_t length)
{
    struct io_request request = {.offset = offset, .buffer = buffer, .length = length};

    return transfer(device, BLK_IN, &request, 1);
}

static enum instar_error disk_extents(struct device *device, uint64_t offset,
                                      struct alloc_extent *ret, uint32_t capacity,
                                      uint32_t *ret_count)
{
    struct virtio_disk *disk = device->context;
    struct io_request request = {
        .offset = offset,
        .buffer = ret,
        .length = capacity * (uint32_t)sizeof(*ret),
    };
    uint32_t used_bytes;

    enqueue(disk->queue, 0, BLK_EXTENTS, &request, 0, true);
    TRY(notify(disk, 1, &used_bytes));
    *ret_count = used_bytes / (uint32_t)sizeof(*ret);
    return INSTAR_OK;
}

/* A request whose data is one or two numbers. */
static enum instar_error send_range(struct device *device, enum blk_request_type type,
                                    uint32_t numbers)
{
    struct io_request request = {
        .buffer = under_way.range,
        .length = numbers * (uint32_t)sizeof(under_way.range[0]),
    };

    return transfer(device, type, &request, 1);
}

static enum instar_error disk_write_zeros(struct device *device, uint64_t offset, uint64_t length)
{
    under_way.range[0] = offset;
    under_way.range[1] = length;
    return send_range(device, BLK_WRITE_ZEROES, 2);
}

static enum instar_error disk_truncate(struct device *device, uint64_t size_bytes)
{
    under_way.range[0] = size_bytes;
    TRY(send_range(device, BLK_TRUNCATE, 1));
    device->size_bytes = size_bytes;
    return INSTAR_OK;
}

static enum instar_error disk_settle(struct device *device)
{
    return send_range(device, BLK_FLUSH, 1);
}

static const struct device_ops virtio_ops = {
    .read = disk_read,
    .extents = disk_extents,
    .read_batch = disk_read_batch,
    .write_batch = disk_write_batch,
    .write_zeros = disk_write_zeros,
    .truncate = disk_truncate,
    .settle = disk_settle,

};

void virtio_disk_init(struct virtio_disk *disk, uint32_t index, const struct device_entry *entry,
                      struct virtqueue *queue)
{
    *disk = (struct virtio_disk){
        .device =
            {
                .ops = &virtio_ops,
                .context = disk,
                .index = index,
                .size_bytes = entry->size_bytes,
                .allocated_bytes = entry->allocated_bytes,
                .identity = entry->identity,
                .is_written = (entry->flags & DEVICE_FLAG_WRITTEN) != 0,
            },
        .queue = queue,
    };
}
