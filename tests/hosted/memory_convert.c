/*
 * See memory_convert.h.
 */
#include "tests/hosted/memory_convert.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/checked.h"
#include "guest/codec/codec.h"
#include "guest/ops/convert.h"
#include "tests/hosted/hosted_lane.h"
#include "tests/hosted/hosted_platform.h"

#define CACHE_BLOCK_BYTES 4096u

static struct hosted hosted;
static uint8_t *output;
static size_t output_used;

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    struct memory_conversion *c = context;
    const struct diag_record *diag = payload;
    size_t used = strlen(c->said);

    (void)payload_bytes;
    if (type == RECORD_DIAG) {
        (void)snprintf(c->said + used, sizeof(c->said) - used, "%.*s\n", (int)diag->text_bytes,
                       (const char *)(diag + 1));
    }
    return true;
}

/* Makes `hosted` as good as new, but for the heap's and the output's pages, which stay ours. */
static void begin(struct memory_conversion *c)
{
    struct context *context = &hosted.context;

    if (!hosted.heap) {
        bool is_ready = hosted_init(&hosted, on_record, c);
        assert(is_ready);
    }
    for (unsigned i = 0; i < hosted.device_count; i++) {
        free((char *)(uintptr_t)hosted.device[i].name);
        if (hosted.device[i].output) {
            output = hosted.device[i].output;
            output_used = hosted.device[i].device.size_bytes;
        }
    }
    hosted.device_count = 0;
    hosted.file_count = 0;
    hosted.record_context = c;
    memset(hosted.heap, 0, context->arena.used_bytes);
    memset(context, 0, sizeof(*context));
    context->qemu_version = QEMU_VERSION(7, 2, 22);
    enum instar_error error =
        context_init(context, hosted.heap, HOSTED_HEAP_BYTES, CACHE_BLOCK_BYTES, &hosted.platform);
    assert(error == INSTAR_OK);
    if (c->has_lane) {
        lanes_init(&context->lanes, hosted_lane_call, &context->lanes);
    }
    context->forced_format = c->format;
    if (c->backing_name) {
        hosted_offer(&hosted, c->backing_name, c->backing, c->backing_bytes);
    }
}

static struct hosted_device *add_output(const struct memory_conversion *c)
{
    size_t capacity = c->has_output_limit
                          ? (size_t)min_u64(c->output_limit, MEMORY_CONVERT_OUTPUT_BYTES)
                          : MEMORY_CONVERT_OUTPUT_BYTES;
    struct hosted_device *device = hosted_add_output_buffer(&hosted, output ? 1 : capacity);

    assert(device);
    if (output) { /* the one of the run before */
        free(device->output);
        memset(output, 0, output_used);
        device->output = output;
        device->bytes = output;
    }
    device->output_capacity = capacity;
    output = NULL;
    return device;
}

void memory_convert(struct memory_conversion *c)
{
    struct convert_result result;
    struct codec *codec;

    c->said[0] = '\0';
    begin(c);
    struct arena *arena = &hosted.context.arena;
    size_t before = arena->used_bytes;
    if (c->has_heap_limit) {
        arena->capacity_bytes = min_u64(before + c->heap_bytes_left, arena->capacity_bytes);
    }
    struct hosted_device *input =
        hosted_add_buffer(&hosted, c->name ? c->name : "t", c->bytes, c->length);
    assert(input);
    if (c->fails_read) {
        input->fail_read_at = c->fail_read_at;
    }
    struct hosted_device *target = add_output(c);
    struct device *inputs[1] = {&input->device};
    c->config.magic = CONVERT_CONFIG_MAGIC;
    c->config.input_count = 1;
    c->config.output_device = 1;
    c->error = codec_new(arena, &codec);
    if (c->error == INSTAR_OK) {
        c->error = codec_use_lanes(codec, &hosted.context.lanes);
    }
    if (c->error == INSTAR_OK) {
        hosted.context.decoder = codec_decoder(codec);
        convert_run(&hosted.context, &c->config, &c->names, inputs, &target->device, NULL, &result);
        c->error = (enum instar_error)result.error;
        c->disk_bytes = result.virtual_size;
    }
    c->lane_has_started = hosted.context.lanes.is_started;
    (void)hosted_lane_stop();
    c->heap_bytes_used = arena->used_bytes - before;
    c->output = target->output;
    c->output_bytes = target->device.size_bytes;
}
