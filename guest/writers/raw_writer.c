/*
 * raw: the disk's bytes at their own offsets. What is not written is a hole.
 */
#include "guest/writers/writers.h"

#include "guest/core/io.h"
#include "guest/writers/file_room.h"

static enum instar_error raw_create(struct target *target)
{
    target->size_bytes = target->source_bytes;
    if (target->config->flags & CONVERT_FLAG_IN_PLACE) {
        return INSTAR_OK;
    }
    if (target->config->target_size > 0 && target->config->target_size < target->size_bytes) {
        return FAIL(target->context, INSTAR_NO_SPACE, "Cannot grow device files");
    }
    return file_room_take(target, target->device, target->size_bytes, "");
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
