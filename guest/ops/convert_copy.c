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
    uint8_t *chunk; /* WRITER_BYTES_MAX; one of two, taken in turns (see next_chunk()) */
    uint8_t *other_chunk;
    uint64_t written; /* the target's later_writes after this chunk's last one; 0: it had none */
    uint64_t other_written;
    struct bounce bounce;
    uint32_t granularity; /* of runs handed to the writer, bytes */
    uint64_t next_progress;
};

/*
 * The place of byte `offset` of the target; past what is copied there are zeros. With in_top, what
 * the source's top layer leaves to its backing file is PLACE_BELOW.
 */
static enum instar_error locate(const struct copy *copy, uint64_t offset, uint64_t length,
                                bool in_top, struct place *ret, uint64_t *ret_image_offset)
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
    return in_top ? layer_locate_in_top(source->image[i], within, length, ret)
                  : layer_locate(source->image[i], within, length, ret);
}

/* The words of the errno that qemu's driver returns for what ours calls `error`; NULL: it is
 * worded. */
static const char *errno_words(enum instar_error error)
{
    switch (error) {
    case INSTAR_IO:
    case INSTAR_CORRUPT:
        return "Input/output error";
    case INSTAR_INVALID_SOURCE:
        return "Invalid argument";
    case INSTAR_UNSUPPORTED:
        return "Operation not supported";
    case INSTAR_NO_SPACE:
        return "No space left on device";

    default:
        return NULL;
    }
}

static enum instar_error fail_read(const struct copy *copy, enum instar_error error,
                                   uint64_t offset, const char *what)
{
    const char *words = errno_words(error);

    if (!words) {
        return error;
    }
    if (copy->config->flags & CONVERT_FLAG_DD_WINDOW) {
        return FAIL(copy->context, error, "error while reading from input image file: %s", words);
    }
    return FAIL(copy->context, error, "error while reading%s %lu: %s", what, offset, words);
}

/* Waits for streams that were put aside. A failure is that of the first place that has one. */
static enum instar_error finish_decoding(const struct copy *copy)
{
    const struct decoder *decoder = &copy->context->decoder;
    uint64_t offset = 0;

    if (decoder->submitted == 0) {
        return INSTAR_OK;
    }
    enum instar_error error = decoder->finish(decoder->state, decoder->submitted, &offset);
    return error == INSTAR_OK ? error : fail_read(copy, error, offset, " at byte");
}

/* A place could not be located or read; one before it that was put aside may have failed, too. */
static enum instar_error fail_place(const struct copy *copy, enum instar_error error,
                                    uint64_t offset, const char *what)
{
    TRY(finish_decoding(copy));
    return fail_read(copy, error, offset, what);
}

/* Fills chunk[0..length) with the target's bytes from `offset` on. */
static enum instar_error fill_chunk(const struct copy *copy, struct buffers *buffers,
                                    uint64_t offset, size_t length)
{
    struct decoder *decoder = &copy->context->decoder;
    struct io_batch batch = {0};
    size_t done = 0;

    while (done < length) {
        struct place place;
        uint64_t image_offset = 0;
        enum instar_error error =
            locate(copy, offset + done, length - done, false, &place, &image_offset);
        if (error != INSTAR_OK) {
            return fail_place(copy, error, offset + done, " block status at offset");
        }
        decoder->tag = offset + done;
        error = layer_read_place(&place, image_offset, buffers->chunk + done, (size_t)place.length,
                                 &batch, &buffers->bounce);
        if (error != INSTAR_OK) {
            return fail_place(copy, error, offset + done, " at byte");
        }
        done += (size_t)place.length;
    }
    TRY(finish_decoding(copy));
    enum instar_error error = io_batch_flush(&batch);
    return error == INSTAR_OK ? error : fail_read(copy, error, offset, " at byte");
}

static enum instar_error fail_write(const struct copy *copy, enum instar_error error,
                                    uint64_t offset)
{
    const char *words = errno_words(error);

    if ((error != INSTAR_IO && error != INSTAR_NO_SPACE) || !words) {
        return error;
    }
    if (copy->config->flags & CONVERT_FLAG_DD_WINDOW) {
        return FAIL(copy->context, error, "error while writing to output image file: %s", words);
    }
    return FAIL(copy->context, error, "error while writing at byte %lu: %s", offset, words);
}

enum instar_error copy_finish(struct copy *copy)
{
    struct device *device = copy->target->device;
    enum instar_error error = device->later_writes > 0 ? device->ops->settle(device) : INSTAR_OK;

    if (error == INSTAR_OK) {
        error = copy->target->writer->finish(copy->target);
    }

    return error == INSTAR_OK ? error : fail_write(copy, error, copy->target->source_bytes);
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

/* Ranges that are not read: known zeros, and what the target's backing file has already. */
static bool is_skipped(const struct copy *copy, enum place_kind kind)
{
    return kind == PLACE_BELOW ||
           (kind == PLACE_ZERO && (copy->config->flags & CONVERT_FLAG_SKIP_ZEROS));
}

static enum instar_error locate_in_top(const struct copy *copy, uint64_t offset, uint64_t length,
                                       struct place *ret)
{
    bool in_top = copy->config->flags & CONVERT_FLAG_BACKING;
    uint64_t image_offset;
    enum instar_error error = locate(copy, offset, length, in_top, ret, &image_offset);

    return error == INSTAR_OK ? error : fail_read(copy, error, offset, " block status at offset");
}

/* How far, up to `limit` bytes, places stay of `kind`, or stay to be read when `kind` is to be
 * read. */
static enum instar_error measure_run(const struct copy *copy, uint64_t offset, uint64_t limit,
                                     enum place_kind kind, uint64_t *ret_length)
{
    bool skipped = is_skipped(copy, kind);
    uint64_t length = 0;

    while (length < limit) {
        struct place place;
        TRY(locate_in_top(copy, offset + length, limit - length, &place));
        if (is_skipped(copy, place.kind) != skipped || (skipped && place.kind != kind)) {
            break;
        }
        length += place.length;
    }
    *ret_length = length;
    return INSTAR_OK;
}

/* Skips the run at `offset` if it is one to skip, in whole units; *ret_length is 0 if it is not. */
static enum instar_error skip_run(const struct copy *copy, const struct buffers *buffers,
                                  uint64_t offset, uint64_t *ret_length)
{
    uint64_t left = copy->target->source_bytes - offset;
    struct place first;
    uint64_t length;

    *ret_length = 0;
    TRY(locate_in_top(copy, offset, left, &first));
    if (!is_skipped(copy, first.kind)) {
        return INSTAR_OK;
    }
    TRY(measure_run(copy, offset, left, first.kind, &length));
    *ret_length = length == left ? length : align_down_u64(length, buffers->granularity);
    return first.kind == PLACE_ZERO && *ret_length > 0 ? put_zeros(copy, offset, *ret_length)
                                                       : INSTAR_OK;
}

/*
 * How much to read at once: a chunk, or up to what is not read at all. So data begins a chunk where
 * it begins, as in qemu-img, whose writes show in where tables come to lie.
 */
static enum instar_error chunk_length(const struct copy *copy, const struct buffers *buffers,
                                      uint64_t offset, uint64_t *ret_length)
{
    uint64_t limit = min_u64(WRITER_BYTES_MAX, copy->target->source_bytes - offset);
    uint64_t run;

    *ret_length = limit;
    if (!(copy->config->flags & (CONVERT_FLAG_BACKING | CONVERT_FLAG_SKIP_ZEROS))) {
        return INSTAR_OK;
    }
    TRY(measure_run(copy, offset, limit, PLACE_PLAIN, &run));
    /* A unit of which only a part is skipped is read whole. */
    if (!align_up_u64(max_u64(run, 1), buffers->granularity, &run)) {
        return INSTAR_INTERNAL;
    }
    *ret_length = min_u64(limit, run);
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

/*
 * Turns to the other chunk, so that the host can still write the one before. The chunk turned to
 * must not be under way any more: a later write has seen to that, or it is waited for.
 */
static enum instar_error next_chunk(const struct copy *copy, struct buffers *buffers,
                                    uint64_t offset)
{
    struct device *device = copy->target->device;
    uint8_t *chunk = buffers->other_chunk;
    uint64_t written = buffers->other_written;

    buffers->other_chunk = buffers->chunk;
    buffers->other_written = buffers->written;
    buffers->chunk = chunk;
    buffers->written = 0;
    if (written == 0 || written != device->later_writes) {
        return INSTAR_OK;
    }
    enum instar_error error = device->ops->settle(device);
    return error == INSTAR_OK ? error : fail_write(copy, error, offset);
}

/* Reads a chunk and hands it to the writer. */
static enum instar_error copy_chunk(struct copy *copy, struct buffers *buffers, uint64_t offset,
                                    size_t length)
{
    const struct device *device = copy->target->device;
    uint64_t before = device->later_writes;

    TRY(next_chunk(copy, buffers, offset));
    TRY(fill_chunk(copy, buffers, offset, length));
    TRY(put_chunk(copy, buffers, offset, length));
    buffers->written = device->later_writes != before ? device->later_writes : 0;
    return INSTAR_OK;
}

static enum instar_error allocate_buffers(struct copy *copy, struct buffers *ret)
{
    struct device *device = copy->target->device;
    uint8_t *chunks =
        arena_alloc(&copy->context->arena, 2 * (size_t)WRITER_BYTES_MAX, GUEST_PAGE_BYTES);
    struct arena *arena = &copy->context->arena;
    uint32_t unit = copy->target->writer->granularity(copy->target);

    *ret = (struct buffers){
        .chunk = chunks,
        .other_chunk = chunks ? chunks + WRITER_BYTES_MAX : NULL,
        .bounce = {.bytes = arena_alloc(arena, BOUNCE_BYTES, GUEST_PAGE_BYTES),
                   .length = BOUNCE_BYTES},
        .granularity = (uint32_t)max_u64(unit, copy->config->sparse_bytes),
    };
    if (!ret->chunk || !ret->bounce.bytes) {
        return FAIL(copy->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    device->later_base = chunks;
    device->later_bytes = 2 * (size_t)WRITER_BYTES_MAX;
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
        TRY(skip_run(copy, &buffers, offset, &length));
        if (length == 0) {
            TRY(chunk_length(copy, &buffers, offset, &length));
            TRY(copy_chunk(copy, &buffers, offset, (size_t)length));
        }
        offset += length;
    }
    return tell_progress(copy, &buffers, total);
}
