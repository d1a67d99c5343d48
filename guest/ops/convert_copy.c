/*
 * Chunks of up to WRITER_BYTES_MAX of the target are put together in one buffer: plain ranges by
 * batched transfers (one exit for up to forty), zeros by memset, the rest by the drivers. Then the
 * buffer is cut into runs of data and of zeros on the granularity of zero detection and handed to
 * the writer. Long ranges known to be zeros never get that far: they are skipped whole, which is
 * why a sparse terabyte costs no more than its tables.
 */
#include "guest/ops/convert_copy.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/zeros.h"

#define BOUNCE_BYTES (64u << 10)

struct buffers {
    uint8_t *chunk; /* WRITER_BYTES_MAX */
    struct bounce bounce;
    uint32_t granularity; /* of runs handed to the writer, bytes */
    uint64_t next_progress;
};

/* The place of byte `offset` of the target; past what is copied there are zeros. */
static enum instar_error locate(const struct copy *copy, uint64_t offset, uint64_t length,
                                struct place *ret, uint64_t *ret_image_offset)
{
    const struct source *source = copy->source;
    unsigned i = 0;

    if (offset >= copy->length) {
        *ret = (struct place){.kind = PLACE_ZERO, .length = length};
        return INSTAR_OK;
    }
    uint64_t at = copy->source_start + offset;
    length = min_u64(length, copy->length - offset);
    while (i + 1 < source->count && at >= source->start[i + 1]) {
        i++;
    }
    uint64_t within = at - source->start[i];
    length = min_u64(length, source->image[i]->size_bytes - within);
    *ret_image_offset = within;
    return layer_locate(source->image[i], within, length, ret);
}

static enum instar_error fail_read(const struct copy *copy, enum instar_error error,
                                   uint64_t offset, const char *what)
{
    if (error != INSTAR_IO && error != INSTAR_CORRUPT) {
        return error;
    }
    if (copy->config->flags & CONVERT_FLAG_DD_WINDOW) {
        return FAIL(copy->context, error,
                    "error while reading from input image file: "
                    "Input/output error");
    }
    return FAIL(copy->context, error, "error while reading%s %lu: Input/output error", what,
                offset);
}

/* Fills chunk[0..length) with the target's bytes from `offset` on. */
static enum instar_error fill_chunk(const struct copy *copy, struct buffers *buffers,
                                    uint64_t offset, size_t length)
{
    struct io_batch batch = {0};
    size_t done = 0;

    while (done < length) {
        struct place place;
        uint64_t image_offset = 0;
        enum instar_error error = locate(copy, offset + done, length - done, &place, &image_offset);
        if (error != INSTAR_OK) {
            return fail_read(copy, error, offset + done, " block status at offset");
        }
        error = layer_read_place(&place, image_offset, buffers->chunk + done, (size_t)place.length,
                                 &batch, &buffers->bounce);
        if (error != INSTAR_OK) {
            return fail_read(copy, error, offset + done, " at byte");
        }
        done += (size_t)place.length;
    }
    enum instar_error error = io_batch_flush(&batch);
    return error == INSTAR_OK ? error : fail_read(copy, error, offset, " at byte");
}

static enum instar_error fail_write(const struct copy *copy, enum instar_error error,
                                    uint64_t offset)
{
    if (error != INSTAR_IO) {
        return error;
    }
    if (copy->config->flags & CONVERT_FLAG_DD_WINDOW) {
        return FAIL(copy->context, error,
                    "error while writing to output image file: "
                    "Input/output error");
    }
    return FAIL(copy->context, error, "error while writing at byte %lu: Input/output error",
                offset);
}

static bool zeros_need_writing(const struct copy *copy)
{
    uint32_t flags = copy->config->flags;

    return (flags & CONVERT_FLAG_BACKING) ||
           ((flags & CONVERT_FLAG_IN_PLACE) && !(flags & CONVERT_FLAG_TARGET_ZERO));
}

static enum instar_error put_zeros(const struct copy *copy, uint64_t offset, uint64_t length)
{
    struct target *target = copy->target;

    if (!zeros_need_writing(copy) || !target->writer->write_zeros) {
        return INSTAR_OK;
    }
    enum instar_error error = target->writer->write_zeros(target, offset, length);
    return error == INSTAR_OK ? error : fail_write(copy, error, offset);
}

static enum instar_error put_data(struct copy *copy, uint64_t offset, const uint8_t *bytes,
                                  size_t length)
{
    struct target *target = copy->target;

    copy->written_bytes += length;
    enum instar_error error = target->writer->write(target, offset, bytes, (uint32_t)length);
    return error == INSTAR_OK ? error : fail_write(copy, error, offset);
}

/* Hands chunk[0..length) over, run by run of data and zeros. */
static enum instar_error put_chunk(struct copy *copy, const struct buffers *buffers,
                                   uint64_t offset, size_t length)
{
    bool skip_zeros = copy->config->flags & CONVERT_FLAG_SKIP_ZEROS;
    size_t at = 0;

    while (at < length) {
        size_t end = at;
        bool zero = false;
        while (end < length) {
            size_t unit = (size_t)min_u64(buffers->granularity, length - end);
            bool unit_zero = skip_zeros && bytes_are_zero(buffers->chunk + end, unit);
            if (end > at && unit_zero != zero) {
                break;
            }
            zero = unit_zero;
            end += unit;
        }
        TRY(zero ? put_zeros(copy, offset + at, end - at)
                 : put_data(copy, offset + at, buffers->chunk + at, end - at));
        at = end;
    }
    return INSTAR_OK;
}

/* How much of the target from `offset` on is known to be zeros, in whole units; 0: data first. */
static enum instar_error known_zeros(const struct copy *copy, const struct buffers *buffers,
                                     uint64_t offset, uint64_t *ret_length)
{
    uint64_t left = copy->target->source_bytes - offset;
    uint64_t length = 0;

    *ret_length = 0;
    if (!(copy->config->flags & CONVERT_FLAG_SKIP_ZEROS)) {
        return INSTAR_OK;
    }
    while (length < left) {
        struct place place;
        uint64_t image_offset;
        enum instar_error error =
            locate(copy, offset + length, left - length, &place, &image_offset);
        if (error != INSTAR_OK) {
            return fail_read(copy, error, offset + length, " block status at offset");
        }
        if (place.kind != PLACE_ZERO) {
            break;
        }
        length += place.length;
    }
    *ret_length = length == left ? length : align_down_u64(length, buffers->granularity);
    return INSTAR_OK;
}

static enum instar_error tell_progress(const struct copy *copy, struct buffers *buffers,
                                       uint64_t offset)
{
    struct platform *platform = copy->context->platform;
    struct progress_record progress = {.done = offset, .total = copy->target->source_bytes};

    if (!(copy->config->flags & CONVERT_FLAG_PROGRESS) || offset < buffers->next_progress) {
        return INSTAR_OK;
    }
    buffers->next_progress = offset + progress.total / 100;
    return platform->ops->emit(platform, RECORD_PROGRESS, &progress, sizeof(progress));
}

static enum instar_error allocate_buffers(struct copy *copy, struct buffers *ret)
{
    struct arena *arena = &copy->context->arena;
    uint32_t unit = copy->target->writer->granularity(copy->target);

    *ret = (struct buffers){
        .chunk = arena_alloc(arena, WRITER_BYTES_MAX, GUEST_PAGE_BYTES),
        .bounce = {.bytes = arena_alloc(arena, BOUNCE_BYTES, GUEST_PAGE_BYTES),
                   .length = BOUNCE_BYTES},
        .granularity = (uint32_t)max_u64(unit, copy->config->sparse_bytes),
    };
    if (!ret->chunk || !ret->bounce.bytes) {
        return FAIL(copy->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    return INSTAR_OK;
}

enum instar_error copy_run(struct copy *copy)
{
    struct buffers buffers;
    uint64_t total = copy->target->source_bytes;

    TRY(allocate_buffers(copy, &buffers));
    for (uint64_t offset = 0; offset < total;) {
        uint64_t length;
        TRY(tell_progress(copy, &buffers, offset));
        TRY(known_zeros(copy, &buffers, offset, &length));
        if (length > 0) {
            TRY(put_zeros(copy, offset, length));
        } else {
            length = min_u64(WRITER_BYTES_MAX, total - offset);
            TRY(fill_chunk(copy, &buffers, offset, (size_t)length));
            TRY(put_chunk(copy, &buffers, offset, (size_t)length));
        }
        offset += length;
    }
    return tell_progress(copy, &buffers, total);
}
