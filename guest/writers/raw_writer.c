/*
 * raw: the disk's bytes at their own offsets. What is not written is a hole.
 */
#include "guest/writers/writers.h"

#include "guest/core/io.h"

static enum instar_error raw_create(struct target *target)
{
    target->size_bytes = target->source_bytes;
    if (target->config->flags & CONVERT_FLAG_IN_PLACE) {
        return INSTAR_OK;
    }
    if (target->config->target_size > 0 && target->config->target_size < target->size_bytes) {
        return FAIL(target->context, INSTAR_NO_SPACE, "Cannot grow device files");
    }
    enum instar_error error = target->device->ops->truncate(target->device, target->size_bytes);
    /* The host gives the file its room now, if it is to have it. */
    if (error == INSTAR_NO_SPACE && target->config->preallocation == PREALLOCATION_FALLOC) {
        return FAIL(target->context, error,
                    "Could not preallocate new data: No space left on device");
    }
    if (error == INSTAR_NO_SPACE && target->config->preallocation == PREALLOCATION_FULL) {
        return FAIL(target->context, error,
                    "Could not write zeros for preallocation: No space left on device");
    }
    return error;
}

static uint32_t raw_granularity(const struct target *target)
{
    (void)target;
    return SECTOR_BYTES;
}

static enum instar_error raw_write(struct target *target, uint64_t offset, const void *buffer,
                                   uint32_t length)
{
    return io_write(target->device, offset, buffer, length);
}

static enum instar_error raw_write_zeros(struct target *target, uint64_t offset, uint64_t length)
{
    return target->device->ops->write_zeros(target->device, offset, length);
}

static enum instar_error raw_finish(struct target *target)
{
    (void)target;
    return INSTAR_OK;
}

const struct writer writer_raw = {
    .name = "raw",
    .id = FORMAT_RAW,
    .create = raw_create,
    .granularity = raw_granularity,
    .write = raw_write,
    .write_zeros = raw_write_zeros,
    .finish = raw_finish,
};
