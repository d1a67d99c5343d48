/*
 * virtio-blk, the driver's side.
 */
#ifndef INSTAR_GUEST_CORE_VIRTIO_DRIVER_H
#define INSTAR_GUEST_CORE_VIRTIO_DRIVER_H

#include "guest/core/device.h"

struct virtio_disk {
    struct device device;
    struct virtqueue *queue;
    uint16_t used_seen; /* used ring entries taken so far */
};

/* Prepares `disk` as device `index` of the config block; its queue must be zeroed memory. */
void virtio_disk_init(struct virtio_disk *disk, uint32_t index, const struct device_entry *entry,
                      struct virtqueue *queue);

#endif
