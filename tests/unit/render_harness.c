/*
 * The renderers' test harness; see render_harness.h.
 */
#include "tests/unit/render_harness.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static bool keep(char *text, size_t capacity, const char *bytes, size_t length)
{
    size_t used = strlen(text);

    assert(used + length < capacity);
    memcpy(text + used, bytes, length);
    text[used + length] = '\0';
    return true;
}

static bool keep_out(void *context, const char *bytes, size_t length)
{
    struct render_harness *h = context;

    return !h->refuse_output && keep(h->out, sizeof(h->out), bytes, length);
}

static bool keep_err(void *context, const char *bytes, size_t length)
{
    struct render_harness *h = context;

    return keep(h->err, sizeof(h->err), bytes, length);
}

static const char *const names[] = {"dir/a.img", "dir/b\n.img"};

static const char *device_name(void *context, uint32_t device)
{
    (void)context;
    return device < 2 ? names[device] : NULL;
}

static uint64_t device_allocated_bytes(void *context, uint32_t device)
{
    (void)context;
    assert(device < 2);
    return 4096u * (device + 1);
}

void harness_start(struct render_harness *h, enum job_operation operation,
                   enum output_format output)
{
    struct render_sink sink = {keep_out, keep_err, device_name, device_allocated_bytes, h};
    struct job job = h->job;

    memset(h, 0, sizeof(*h));
    h->job = job; /* a test may have set its window or version */
    h->job.operation = operation;
    h->job.output = output;
    if (h->job.qemu_version == 0) {
        h->job.qemu_version = QEMU_VERSION(7, 2, 22);
    }
    (void)snprintf(h->job.program, sizeof(h->job.program), "prog");
    (void)snprintf(h->job.file_name, sizeof(h->job.file_name), "%s", names[0]);
    h->renderer = renderer_new(&h->job, &sink);
    assert(h->renderer);
    h->consumer = renderer_consumer(h->renderer);
}

void harness_free(struct render_harness *h)
{
    renderer_free(h->renderer);
    memset(h, 0, sizeof(*h));
}

bool harness_extent(struct render_harness *h, uint64_t start, uint64_t length, uint32_t flags,
                    uint64_t offset)
{
    struct map_extent extent = {.start = start, .length = length, .flags = flags, .offset = offset};

    return h->consumer.extent(h->consumer.context, &extent);
}

bool harness_diag(struct render_harness *h, enum diag_kind kind, const char *text)
{
    struct diag_record diag = {
        .kind = kind, .site = "here.c:1", .text_bytes = (uint32_t)strlen(text)};

    return h->consumer.diag(h->consumer.context, &diag, text);
}

bool harness_result(struct render_harness *h, uint32_t error, uint64_t count, uint64_t virtual_size)
{
    struct map_result result = {
        .magic = h->job.operation == JOB_MAP ? MAP_RESULT_MAGIC : INFO_RESULT_MAGIC,
        .source_format = FORMAT_RAW,
        .extents_emitted = count,
        .virtual_size = virtual_size,
        .error = error,
    };

    return h->consumer.result(h->consumer.context, &result);
}

static bool say(struct render_harness *h, enum info_kind kind, enum info_value type,
                const char *key, const void *value, size_t value_bytes)
{
    struct info_record record = {(uint8_t)kind, (uint8_t)type, (uint16_t)strlen(key),
                                 (uint32_t)value_bytes};

    return h->consumer.info(h->consumer.context, &record, key, value);
}

bool harness_begin(struct render_harness *h, enum info_kind kind, const char *key)
{
    return say(h, kind, INFO_NONE, key, "", 0);
}

bool harness_end(struct render_harness *h)
{
    return say(h, INFO_END, INFO_NONE, "", "", 0);
}

bool harness_u64(struct render_harness *h, const char *key, uint64_t value)
{
    return say(h, INFO_FIELD, INFO_U64, key, &value, sizeof(value));
}

bool harness_bool(struct render_harness *h, const char *key, bool value)
{
    return say(h, INFO_FIELD, INFO_BOOL, key, &value, sizeof(value));
}

bool harness_text(struct render_harness *h, const char *key, const char *value)
{
    return say(h, INFO_FIELD, INFO_STRING, key, value, strlen(value));
}

bool harness_device(struct render_harness *h, const char *key, uint64_t device)
{
    return say(h, INFO_FIELD, INFO_DEVICE_NAME, key, &device, sizeof(device));
}

bool harness_finish(struct render_harness *h)
{
    return renderer_finish(h->renderer, &h->verdict);
}
