/*
 * See hosted_platform.h. This is test code: it may use the libc, and it asserts what callers owe.
 */
#include "tests/hosted/hosted_internal.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "guest/base/checked.h"

static enum instar_error read_buffer(const struct hosted_device *d, uint64_t offset, void *buffer,
                                     uint32_t length)
{
    uint64_t size = d->device.size_bytes;

    memset(buffer, 0, length);
    if (offset < size) {
        memcpy(buffer, d->bytes + offset, min_u64(length, size - offset));
    }
    return INSTAR_OK;
}

static enum instar_error read_fd(const struct hosted_device *d, uint64_t offset, void *buffer,
                                 uint32_t length)
{
    uint32_t done = 0;

    while (done < length) {
        ssize_t got = pread(d->fd, (uint8_t *)buffer + done, length - done, (off_t)(offset + done));
        if (got < 0) {
            return INSTAR_IO;
        }
        if (got == 0) {
            memset((uint8_t *)buffer + done, 0, length - done);
            break;
        }
        done += (uint32_t)got;
    }
    return INSTAR_OK;
}

enum instar_error hosted_read(struct device *device, uint64_t offset, void *buffer, uint32_t length)
{
    const struct hosted_device *d = device->context;

    assert(offset % SECTOR_BYTES == 0 && length % SECTOR_BYTES == 0);
    assert(length <= DEVICE_READ_BYTES_MAX);
    if (d->fail_read_at >= offset && d->fail_read_at - offset < length) {
        return INSTAR_IO;
    }
    return d->bytes ? read_buffer(d, offset, buffer, length) : read_fd(d, offset, buffer, length);
}

/* The next run of the file at `offset`, as SEEK_DATA and SEEK_HOLE tell it. */
static struct alloc_extent seek_run(int fd, uint64_t offset, uint64_t size)
{
    struct alloc_extent run = {.start = offset};
    off_t data = lseek(fd, (off_t)offset, SEEK_DATA);

    if (data < 0) {
        run.length = size - offset;
        run.is_data = errno != ENXIO;
        return run;
    }
    run.is_data = (uint64_t)data == offset;
    uint64_t end = run.is_data ? (uint64_t)lseek(fd, (off_t)offset, SEEK_HOLE) : (uint64_t)data;
    run.length = min_u64(end, size) - offset;
    return run;
}

static uint32_t fd_extents(const struct hosted_device *d, uint64_t offset, struct alloc_extent *ret,
                           uint32_t capacity)
{
    uint32_t count = 0;

    while (count < capacity && offset < d->device.size_bytes) {
        ret[count] = seek_run(d->fd, offset, d->device.size_bytes);
        offset += ret[count].length;
        count++;
    }
    return count;
}

static uint32_t table_extents(const struct hosted_device *d, uint64_t offset,
                              struct alloc_extent *ret, uint32_t capacity)
{
    uint32_t count = 0;

    for (uint32_t i = 0; i < d->run_count && count < capacity; i++) {
        uint64_t end = d->runs[i].start + d->runs[i].length;
        if (end > offset) {
            ret[count].start = max_u64(offset, d->runs[i].start);
            ret[count].length = end - ret[count].start;
            ret[count].is_data = d->runs[i].is_data;
            count++;
        }
    }
    return count;
}

enum instar_error hosted_extents(struct device *device, uint64_t offset, struct alloc_extent *ret,
                                 uint32_t capacity, uint32_t *ret_count)
{
    const struct hosted_device *d = device->context;

    assert(offset % SECTOR_BYTES == 0);
    if (!d->bytes) {
        *ret_count = fd_extents(d, offset, ret, capacity);
    } else if (d->run_count > 0) {
        *ret_count = table_extents(d, offset, ret, capacity);
    } else {
        *ret_count = offset < device->size_bytes ? 1 : 0;
        *ret = (struct alloc_extent){offset, device->size_bytes - offset, 1};
    }
    return INSTAR_OK;
}

enum instar_error hosted_read_batch(struct device *device, const struct io_request *requests,
                                    uint32_t count)
{
    assert(count > 0 && count <= DEVICE_BATCH_MAX);
    for (uint32_t i = 0; i < count; i++) {
        TRY(hosted_read(device, requests[i].offset, requests[i].buffer, requests[i].length));
    }
    return INSTAR_OK;
}

static const struct device_ops hosted_device_ops = {
    .read = hosted_read,
    .extents = hosted_extents,
    .read_batch = hosted_read_batch,
};

static enum instar_error hosted_emit(struct platform *platform, enum record_type type,
                                     const void *payload, uint32_t payload_bytes)
{
    struct hosted *h = platform->context;

    assert(payload_bytes <= RECORD_PAYLOAD_BYTES_MAX);
    return h->record(h->record_context, type, payload, payload_bytes) ? INSTAR_OK : INSTAR_IO;
}

/* Joins a relative name to the folder of its parent, as it was written. */
static void resolve_name(const struct hosted_device *parent, const char *name, size_t name_bytes,
                         char *ret, size_t capacity)
{
    const char *slash = strrchr(parent->name, '/');
    int folder_bytes = slash && name[0] != '/' ? (int)(slash - parent->name + 1) : 0;

    (void)snprintf(ret, capacity, "%.*s%.*s", folder_bytes, parent->name, (int)name_bytes, name);
}

static struct hosted_device *find_offer(struct hosted *h, const char *name, size_t name_bytes)
{
    for (unsigned i = 0; i < h->file_count; i++) {
        if (strlen(h->file[i].name) == name_bytes && !memcmp(h->file[i].name, name, name_bytes)) {
            return hosted_add_buffer(h, h->file[i].name, h->file[i].bytes, h->file[i].length);
        }
    }
    errno = ENOENT;
    return NULL;
}

/* Opens a further output beside the target, named as qemu-img names VMDK extents. */
static struct hosted_device *open_output_extent(struct hosted *h, const struct device *target,
                                                const char *request)
{
    const char *name = h->device[target->index].name;
    const char *dot = strrchr(name, '.');
    int stem_bytes = dot ? (int)(dot - name) : (int)strlen(name);
    uint32_t kind;
    uint32_t number;
    char path[INSTAR_NAME_BYTES_MAX];

    memcpy(&kind, request, sizeof(kind));
    memcpy(&number, request + sizeof(kind), sizeof(number));
    if (number == 0) {
        (void)snprintf(path, sizeof(path), "%.*s-flat%s", stem_bytes, name, dot ? dot : "");
    } else {
        (void)snprintf(path, sizeof(path), "%.*s-%c%03u%s", stem_bytes, name,
                       kind == OUTPUT_EXTENT_FLAT ? 'f' : 's', number, dot ? dot : "");
    }
    return hosted_add_output_path(h, path);
}

static struct hosted_device *open_any(struct hosted *h, enum open_kind kind,
                                      const struct device *parent, const char *name,
                                      size_t name_bytes)
{
    if (kind == OPEN_OUTPUT_EXTENT) {
        return open_output_extent(h, parent, name);
    }
    return h->open_from_disk ? hosted_add_path(h, h->reply.name) : find_offer(h, name, name_bytes);
}

static enum instar_error hosted_open(struct platform *platform, enum open_kind kind,
                                     const struct device *parent, const char *name,
                                     size_t name_bytes, struct device **ret_device,
                                     const struct open_reply **ret_reply)
{
    struct hosted *h = platform->context;
    struct open_reply *reply = &h->reply;

    *reply = (struct open_reply){.status = OPEN_STATUS_ERRNO};
    resolve_name(&h->device[parent->index], name, name_bytes, reply->name, sizeof(reply->name));
    reply->name_bytes = (uint32_t)strlen(reply->name);
    *ret_reply = reply;
    if (kind == OPEN_INPUT_NAME) {
        reply->status = OPEN_STATUS_OK;
        (void)snprintf(reply->name, sizeof(reply->name), "%s", h->device[parent->index].name);
        reply->name_bytes = (uint32_t)strlen(reply->name);
        return INSTAR_OK;
    }
    struct hosted_device *d = open_any(h, kind, parent, name, name_bytes);
    if (!d) {
        reply->error = (uint32_t)errno;
        (void)snprintf(reply->text, sizeof(reply->text), "%s", strerror((int)reply->error));
        reply->text_bytes = (uint32_t)strlen(reply->text);
        return INSTAR_OK;
    }
    reply->status = OPEN_STATUS_OK;
    reply->device = d->device.index;
    *ret_device = &d->device;
    return INSTAR_OK;
}

static const struct platform_ops hosted_ops = {
    .emit = hosted_emit,
    .open = hosted_open,
};

bool hosted_init(struct hosted *h, hosted_record_function record, void *record_context)
{
    memset(h, 0, sizeof(*h));
    h->platform = (struct platform){.ops = &hosted_ops, .context = h};
    h->record = record;
    h->record_context = record_context;
    h->heap = calloc(1, HOSTED_HEAP_BYTES);
    if (!h->heap) {
        return false;
    }
    h->context.qemu_version = QEMU_VERSION(7, 2, 22);
    h->context.top_name = "";
    return context_init(&h->context, h->heap, HOSTED_HEAP_BYTES, 65536, &h->platform) == INSTAR_OK;
}

static struct hosted_device *add_device(struct hosted *h, const char *name, uint64_t size_bytes)
{
    if (h->device_count == INSTAR_DEVICES_MAX) {
        errno = EMFILE;
        return NULL;
    }
    struct hosted_device *d = &h->device[h->device_count];
    *d = (struct hosted_device){
        .device =
            {
                .ops = &hosted_device_ops,
                .context = d,
                .index = h->device_count,
                .size_bytes = size_bytes,
                .allocated_bytes = size_bytes,
                .identity = h->device_count + 1,
            },
        .fd = -1,
        .fail_read_at = UINT64_MAX,
        .name = strdup(name),
    };
    if (h->device_count == 0) {
        h->context.top = &d->device;
        h->context.top_name = d->name;
    }
    h->device_count++;
    return d;
}

struct hosted_device *hosted_add_buffer(struct hosted *h, const char *name, const void *bytes,
                                        size_t length)
{
    struct hosted_device *d = add_device(h, name, length);

    if (d) {
        d->bytes = bytes ? bytes : (const uint8_t *)"";
        for (unsigned i = 0; i < d->device.index; i++) {
            if (h->device[i].bytes == d->bytes) {
                d->device.identity = h->device[i].device.identity;
            }
        }
    }
    return d;
}

static struct hosted_device *add_path(struct hosted *h, const char *path, int flags)
{
    struct stat status;
    int fd = open(path, flags | O_NONBLOCK | O_CLOEXEC, 0666);

    if (fd < 0 || fstat(fd, &status) < 0) {
        return NULL;
    }
    struct hosted_device *d = add_device(h, path, (uint64_t)status.st_size);
    if (!d) {
        close(fd);
        return NULL;
    }
    d->fd = fd;
    d->device.allocated_bytes = (uint64_t)status.st_blocks * 512;
    d->device.identity = ((uint64_t)status.st_dev << 40) ^ (uint64_t)status.st_ino;
    return d;
}

struct hosted_device *hosted_add_path(struct hosted *h, const char *path)
{
    return add_path(h, path, O_RDONLY);
}

struct hosted_device *hosted_add_new_path(struct hosted *h, const char *path)
{
    return add_path(h, path, O_RDWR | O_CREAT | O_TRUNC);
}

void hosted_offer(struct hosted *h, const char *name, const void *bytes, size_t length)
{
    assert(h->file_count < sizeof(h->file) / sizeof(h->file[0]));
    h->file[h->file_count].name = name;
    h->file[h->file_count].bytes = bytes;
    h->file[h->file_count].length = length;
    h->file_count++;
}

void hosted_free(struct hosted *h)
{
    for (unsigned i = 0; i < h->device_count; i++) {
        if (h->device[i].fd >= 0) {
            close(h->device[i].fd);
        }
        free((char *)(uintptr_t)h->device[i].name);
        free(h->device[i].output);
    }
    free(h->heap);
}
