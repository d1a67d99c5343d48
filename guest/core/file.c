/*
 * Files over the cache, and their allocation in windows of runs.
 *
 * Questions about allocation come in rising order, so one device request brings many runs and the
 * next answers come out of the window.
 */
#include "guest/core/file.h"

#include "guest/base/checked.h"

struct file *file_new(struct context *context, struct device *device)
{
    struct file *file = arena_array(&context->arena, struct file, 1);

    if (file) {
        file->context = context;
        file->device = device;
        file->name = "";
    }
    return file;
}

enum instar_error file_read(struct file *file, uint64_t offset, void *buffer, size_t length)
{
    uint64_t end;

    if (!add_u64(offset, length, &end)) {
        return INSTAR_IO;
    }
    return cache_read(&file->context->cache, file->device, offset, buffer, length);
}

enum instar_error file_cursor(struct file *file, uint64_t offset, void *buffer, size_t length,
                              struct cursor *ret)
{
    TRY(file_read(file, offset, buffer, length));
    *ret = cursor_over(buffer, length);
    return INSTAR_OK;
}

uint64_t file_size_rounded(const struct file *file)
{
    uint64_t rounded;

    if (!align_up_u64(file->device->size_bytes, SECTOR_BYTES, &rounded)) {
        return file->device->size_bytes;
    }
    return rounded;
}

static bool run_holds(const struct alloc_extent *run, uint64_t offset)
{
    return offset >= run->start && offset - run->start < run->length;
}

/* The run of the window that holds `offset`, searched from the last answer on, or NULL. */
static const struct alloc_extent *find_run(struct file_runs *runs, uint64_t offset)
{
    for (uint32_t i = runs->at; i < runs->count; i++) {
        if (run_holds(&runs->run[i], offset)) {
            runs->at = i;
            return &runs->run[i];
        }
    }
    return NULL;
}

static enum instar_error fill_runs(struct file *file, uint64_t offset)
{
    struct file_runs *runs = file->runs;

    runs->count = 0;
    runs->at = 0;
    return file->device->ops->extents(file->device, align_down_u64(offset, SECTOR_BYTES), runs->run,
                                      FILE_RUNS, &runs->count);
}

enum instar_error file_run(struct file *file, uint64_t offset, uint64_t length,
                           struct alloc_extent *ret)
{
    uint64_t exact_end = file->device->size_bytes;
    struct alloc_extent found = {.start = offset, .length = length};

    if (offset < exact_end) {
        if (!file->runs) {
            file->runs = arena_array(&file->context->arena, struct file_runs, 1);
            if (!file->runs) {
                return INSTAR_NO_MEMORY;
            }
        }
        const struct alloc_extent *run = find_run(file->runs, offset);
        if (!run) {
            TRY(fill_runs(file, offset));
            run = find_run(file->runs, offset);
        }
        /* No run at all means that the file shrank: a hole to its end, as SEEK_DATA would say. */
        uint64_t run_end = run ? run->start + run->length : exact_end;
        found.is_data = run ? run->is_data : 0;
        if (found.is_data || run_end < exact_end) {
            found.length = run_end - offset;
        }
    }
    found.length = min_u64(found.length, min_u64(length, file_size_rounded(file) - offset));
    *ret = found;
    return INSTAR_OK;
}
