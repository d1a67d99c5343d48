/*
 * One request at a time, three descriptors each.
 *
 * Metadata reads come one by one because each decides about the next, so there is nothing to batch
 * here. The host serves a request before the notify returns; a used ring that did not move means
 * that the host refused the chain, which is an I/O error and never a wait.
 */
#include "guest/core/virtio_driver.h"

#include "guest/core/doorbell.h"

/* Runs disk->request with `length` bytes of `buffer` for the device to fill. */
static enum instar_error submit(struct virtio_disk *disk, void *buffer, uint32_t length,
                                uint32_t *ret_used_bytes)
{
    struct virtqueue *queue = disk->queue;

    queue->desc[0] = (struct virtq_desc){
        .addr = (uintptr_t)&disk->request,
        .len = sizeof(disk->request),
        .flags = VIRTQ_DESC_F_NEXT,
        .next = 1,
    };
    queue->desc[1] = (struct virtq_desc){
        .addr = (uintptr_t)buffer,
        .len = length,
        .flags = VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE,
        .next = 2,
    };
    queue->desc[2] = (struct virtq_desc){
        .addr = (uintptr_t)&disk->status,
        .len = sizeof(disk->status),
        .flags = VIRTQ_DESC_F_WRITE,
    };
    disk->status = BLK_STATUS_IOERR;
    queue->avail.ring[queue->avail.idx % QUEUE_SIZE] = 0;
    queue->avail.idx++;
    doorbell_ring(DOORBELL_QUEUE_NOTIFY, disk->device.index);

    if (queue->used.idx == disk->used_seen) {
        return INSTAR_IO;
    }
    uint32_t used_bytes = queue->used.ring[disk->used_seen % QUEUE_SIZE].len;
    disk->used_seen++;
    *ret_used_bytes = used_bytes > 0 ? used_bytes - 1 : 0; /* without the status byte */
    return disk->status == BLK_STATUS_OK ? INSTAR_OK : INSTAR_IO;
}

static enum instar_error disk_read(struct device *device, uint64_t offset, void *buffer,
                                   uint32_t length)
{
    struct virtio_disk *disk = device->context;
    uint32_t used_bytes;

    disk->request = (struct blk_request){.type = BLK_IN, .sector = offset / SECTOR_BYTES};
    return submit(disk, buffer, length, &used_bytes);
}

static enum instar_error disk_extents(struct device *device, uint64_t offset,
                                      struct alloc_extent *ret, uint32_t capacity,
                                      uint32_t *ret_count)
{
    struct virtio_disk *disk = device->context;
    uint32_t used_bytes;

    disk->request = (struct blk_request){.type = BLK_EXTENTS, .sector = offset / SECTOR_BYTES};
    TRY(submit(disk, ret, capacity * (uint32_t)sizeof(*ret), &used_bytes));
    *ret_count = used_bytes / (uint32_t)sizeof(*ret);
    return INSTAR_OK;
}

static const struct device_ops virtio_ops = {
    .read = disk_read,
    .extents = disk_extents,
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
            },
        .queue = queue,
    };
}
