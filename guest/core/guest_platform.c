/*
 * Appends to the ring, and rings out only when it is full or an answer is needed.
 */
#include "guest/core/guest_platform.h"

#include <stdbool.h>

#include "guest/base/memory.h"
#include "guest/core/doorbell.h"
#include "guest/core/virtio_driver.h"

static struct guest {
    const struct guest_config *config;
    struct event_ring *ring;
    uint32_t open_sequence;
    struct virtio_disk disk[INSTAR_DEVICES_MAX];
    bool attached[INSTAR_DEVICES_MAX];
    unsigned char open_record[sizeof(struct open_request) + INSTAR_NAME_BYTES_MAX];
} guest;

static void ring_copy(struct event_ring *ring, uint32_t at, const void *bytes, uint32_t length)
{
    uint32_t begin = at % EVENT_RING_BYTES;
    uint32_t first = EVENT_RING_BYTES - begin;

    if (first > length) {
        first = length;
    }
    memcpy(ring->bytes + begin, bytes, first);
    memcpy(ring->bytes, (const unsigned char *)bytes + first, length - first);
}

static enum instar_error emit(struct platform *platform, enum record_type type, const void *payload,
                              uint32_t payload_bytes)
{
    struct event_ring *ring = guest.ring;
    struct record_header header = {.type = (uint32_t)type, .payload_bytes = payload_bytes};
    uint32_t padded = (payload_bytes + RECORD_ALIGN_BYTES - 1) & ~(RECORD_ALIGN_BYTES - 1);
    uint32_t needed = (uint32_t)sizeof(header) + padded;

    (void)platform;
    if (payload_bytes > RECORD_PAYLOAD_BYTES_MAX) {
        return INSTAR_INTERNAL;
    }
    if (EVENT_RING_BYTES - (ring->head - ring->tail) < needed) {
        doorbell_ring(DOORBELL_RING, 0);
        if (EVENT_RING_BYTES - (ring->head - ring->tail) < needed) {
            return INSTAR_IO;
        }
    }
    ring_copy(ring, ring->head, &header, sizeof(header));
    ring_copy(ring, ring->head + (uint32_t)sizeof(header), payload, payload_bytes);
    ring->head += needed;
    return INSTAR_OK;
}

static struct device *attach(uint32_t index)
{
    const struct device_table *table =
        (const struct device_table *)(uintptr_t)GUEST_DEVICE_TABLE_GPA;
    gpa_t queue = guest.config->queue_base + (gpa_t)index * QUEUE_STRIDE_BYTES;
    struct virtio_disk *disk = &guest.disk[index];

    if (!guest.attached[index]) {
        virtio_disk_init(disk, index, &table->entry[index], (struct virtqueue *)(uintptr_t)queue);
        guest.attached[index] = true;
    }
    return &disk->device;
}

static enum instar_error open_file(struct platform *platform, enum open_kind kind,
                                   const struct device *parent, const char *name, size_t name_bytes,
                                   struct device **ret_device, const struct open_reply **ret_reply)
{
    const struct open_reply *reply = (const struct open_reply *)(uintptr_t)GUEST_MAILBOX_GPA;

    if (name_bytes > INSTAR_NAME_BYTES_MAX) {
        return INSTAR_LIMIT;
    }
    struct open_request request = {
        .sequence = ++guest.open_sequence,
        .kind = (uint32_t)kind,
        .parent_device = parent->index,
        .name_bytes = (uint32_t)name_bytes,
    };
    memcpy(guest.open_record, &request, sizeof(request));
    memcpy(guest.open_record + sizeof(request), name, name_bytes);
    TRY(emit(platform, RECORD_OPEN, guest.open_record, (uint32_t)(sizeof(request) + name_bytes)));
    doorbell_ring(DOORBELL_OPEN, 0);
    if (reply->sequence != request.sequence || reply->device >= INSTAR_DEVICES_MAX) {
        return INSTAR_IO;
    }
    if (reply->status == OPEN_STATUS_OK && kind != OPEN_INPUT_NAME) {
        *ret_device = attach(reply->device);
    }
    *ret_reply = reply;
    return INSTAR_OK;
}

static void call_lane(void *platform, enum lane_call call)
{
    static const enum doorbell bells[] = {
        [LANE_START] = DOORBELL_LANE_START,
        [LANE_KICK] = DOORBELL_LANE_KICK,
        [LANE_WAIT] = DOORBELL_LANE_WAIT,
    };

    (void)platform;
    doorbell_ring(bells[call], 0);
}

static const struct platform_ops guest_ops = {
    .emit = emit,
    .open = open_file,
    .call_lane = call_lane,
};

static struct platform guest_platform = {.ops = &guest_ops};

struct platform *guest_platform_start(const struct guest_config *config, struct device **ret_top)
{
    guest.config = config;
    guest.ring = (struct event_ring *)(uintptr_t)config->ring_base;
    guest_platform.has_lane = config->lanes > 1;
    *ret_top = attach(0);
    return &guest_platform;
}

struct device *guest_platform_device(uint32_t index)
{
    if (index >= guest.config->device_count || index >= INSTAR_DEVICES_MAX) {
        return NULL;
    }
    return attach(index);
}
