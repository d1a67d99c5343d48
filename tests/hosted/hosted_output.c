/*
 * Outputs of the hosted platform: a buffer with a limit, or a file.
 */
#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/base/checked.h"
#include "tests/hosted/hosted_internal.h"

static enum instar_error write_bytes(struct hosted_device *d, uint64_t offset, const void *bytes,
                                     size_t length)
{
    if (!d->output) {
        return pwrite(d->fd, bytes, length, (off_t)offset) == (ssize_t)length ? INSTAR_OK
                                                                              : INSTAR_IO;
    }
    if (!range_within(offset, length, d->output_capacity)) {
        return INSTAR_IO;
    }
    memcpy(d->output + offset, bytes, length);
    return INSTAR_OK;
}

static enum instar_error write_batch(struct device *device, const struct io_request *requests,
                                     uint32_t count)
{
    struct hosted_device *d = device->context;

    assert(d->writable && count <= DEVICE_BATCH_MAX);
    for (uint32_t i = 0; i < count; i++) {
        const struct io_request *r = &requests[i];
        assert(r->offset % SECTOR_BYTES == 0 && r->length % SECTOR_BYTES == 0);
        assert(r->length <= DEVICE_READ_BYTES_MAX);
        TRY(write_bytes(d, r->offset, r->buffer, r->length));
        device->size_bytes = max_u64(device->size_bytes, r->offset + r->length);
    }
    return INSTAR_OK;
}

static enum instar_error write_zeros(struct device *device, uint64_t offset, uint64_t length)
{
    static const uint8_t zeros[4096];

    while (length > 0) {
        size_t piece = (size_t)min_u64(length, sizeof(zeros));
        TRY(write_bytes(device->context, offset, zeros, piece));
        offset += piece;
        length -= piece;
        device->size_bytes = max_u64(device->size_bytes, offset);
    }
    return INSTAR_OK;
}

static enum instar_error truncate_output(struct device *device, uint64_t size_bytes)
{
    struct hosted_device *d = device->context;

    if (!d->output && ftruncate(d->fd, (off_t)size_bytes) < 0) {
        return INSTAR_IO;
    }
    if (d->output) {
        if (size_bytes > d->output_capacity) {
            return INSTAR_IO;
        }
        if (size_bytes < device->size_bytes) {
            memset(d->output + size_bytes, 0, (size_t)(device->size_bytes - size_bytes));
        }
    }
    device->size_bytes = size_bytes;
    return INSTAR_OK;
}

static const struct device_ops output_ops = {
    .read = hosted_read,
    .extents = hosted_extents,
    .read_batch = hosted_read_batch,
    .write_batch = write_batch,
    .write_zeros = write_zeros,
    .truncate = truncate_output,
};

struct hosted_device *hosted_add_output_buffer(struct hosted *h, size_t capacity)
{
    uint8_t *output = calloc(1, capacity);
    struct hosted_device *d = output ? hosted_add_buffer(h, "output", output, 0) : NULL;

    if (!d) {
        free(output);
        return NULL;
    }
    d->device.ops = &output_ops;
    d->writable = true;
    d->output = output;
    d->output_capacity = capacity;
    return d;
}

struct hosted_device *hosted_add_output_path(struct hosted *h, const char *path)
{
    struct hosted_device *d = hosted_add_new_path(h, path);

    if (d) {
        d->device.ops = &output_ops;
        d->writable = true;
    }
    return d;
}
