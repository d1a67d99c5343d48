/*
 * See io.h. Requests longer than a device takes at once are cut here, so callers need not know.
 */
#include "guest/core/io.h"

#include "guest/base/checked.h"

enum instar_error io_batch_flush(struct io_batch *batch)
{
    uint32_t count = batch->count;

    batch->count = 0;
    if (count == 0) {
        return INSTAR_OK;
    }
    const struct device_ops *ops = batch->device->ops;
    return batch->writes ? ops->write_batch(batch->device, batch->request, count)
                         : ops->read_batch(batch->device, batch->request, count);
}

/* Makes the newest request longer when the transfer goes on where it ends. */
static bool extend_last(struct io_batch *batch, uint64_t offset, const uint8_t *buffer,
                        uint32_t length)
{
    if (batch->count == 0) {
        return false;
    }
    struct io_request *last = &batch->request[batch->count - 1];
    if (last->offset + last->length != offset ||
        (const uint8_t *)last->buffer + last->length != buffer ||
        length > DEVICE_READ_BYTES_MAX - last->length) {
        return false;
    }
    last->length += length;
    return true;
}

static enum instar_error add(struct io_batch *batch, struct device *device, bool writes,
                             uint64_t offset, uint8_t *buffer, size_t length)
{
    if (batch->device != device || batch->writes != writes) {
        TRY(io_batch_flush(batch));
        batch->device = device;
        batch->writes = writes;
    }
    while (length > 0) {
        uint32_t piece = (uint32_t)min_u64(length, DEVICE_READ_BYTES_MAX);
        if (!extend_last(batch, offset, buffer, piece)) {
            if (batch->count == DEVICE_BATCH_MAX) {
                TRY(io_batch_flush(batch));
            }
            batch->request[batch->count++] =
                (struct io_request){.offset = offset, .buffer = buffer, .length = piece};
        }
        offset += piece;
        buffer += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

enum instar_error io_batch_read(struct io_batch *batch, struct device *device, uint64_t offset,
                                void *buffer, size_t length)
{
    return add(batch, device, false, offset, buffer, length);
}

enum instar_error io_batch_write(struct io_batch *batch, struct device *device, uint64_t offset,
                                 const void *buffer, size_t length)
{
    /* The device only reads what it writes to the file; one request type serves both ways. */
    return add(batch, device, true, offset, (uint8_t *)(uintptr_t)buffer, length);
}

enum instar_error io_read(struct device *device, uint64_t offset, void *buffer, size_t length)
{
    struct io_batch batch = {0};

    TRY(io_batch_read(&batch, device, offset, buffer, length));
    return io_batch_flush(&batch);
}

enum instar_error io_write(struct device *device, uint64_t offset, const void *buffer,
                           size_t length)
{
    struct io_batch batch = {0};

    TRY(io_batch_write(&batch, device, offset, buffer, length));
    return io_batch_flush(&batch);
}
