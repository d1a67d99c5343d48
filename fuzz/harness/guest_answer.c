/*
 * See guest_answer.h. One context for all inputs, put back between them: a fresh heap for each
 * would cost more than the code under test.
 */
#include "fuzz/harness/guest_answer.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "guest/ops/info.h"
#include "guest/ops/map.h"
#include "tests/hosted/hosted_platform.h"
#include "vmm/records.h"
#include "vmm/render.h"

#define CACHE_BLOCK_BYTES 4096u
#define HOLE_BYTES 4096u
#define RUNS_MAX 64u

static struct hosted hosted;
static struct record_decoder decoder;

struct answer {
    struct renderer *renderer;
    struct record_consumer consumer;
    guest_answer_extent extent;
    void *extent_context;
    uint64_t extents;
    size_t out_bytes;
};

static bool on_out(void *context, const char *bytes, size_t length)
{
    struct answer *answer = context;

    (void)bytes;
    answer->out_bytes += length;
    return true;
}

static bool on_err(void *context, const char *bytes, size_t length)
{
    (void)context;
    return length > 0 && bytes[length - 1] == '\n';
}

static const char *device_name(void *context, uint32_t device)
{
    (void)context;
    return device < hosted.device_count ? hosted.device[device].name : NULL;
}

static uint64_t device_allocated_bytes(void *context, uint32_t device)
{
    (void)context;
    return device < hosted.device_count ? 4096 : 0;
}

/* Packs a record as the ring does and lets the host have it. */
static void tell_host(struct answer *answer, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    static _Alignas(8) unsigned char
        record[sizeof(struct record_header) + RECORD_PAYLOAD_BYTES_MAX + RECORD_ALIGN_BYTES];
    const struct record_header header = {.type = type, .payload_bytes = payload_bytes};
    size_t length = sizeof(header) + payload_bytes;

    assert(payload_bytes <= RECORD_PAYLOAD_BYTES_MAX);
    memset(record, 0, sizeof(header) + payload_bytes + RECORD_ALIGN_BYTES);
    memcpy(record, &header, sizeof(header));
    memcpy(record + sizeof(header), payload, payload_bytes);
    length = (length + RECORD_ALIGN_BYTES - 1) / RECORD_ALIGN_BYTES * RECORD_ALIGN_BYTES;
    const char *refusal = record_decode(&decoder, record, length, &answer->consumer);
    assert(refusal == NULL);
    assert(renderer_fault(answer->renderer) == NULL);
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    struct answer *answer = context;

    if (!answer || type == RECORD_OPEN) {
        return true; /* the latter is the runner's to answer; a renderer never sees it */
    }
    if (type == RECORD_EXTENT) {
        assert(payload_bytes == sizeof(struct map_extent));
        answer->extent(answer->extent_context, payload);
        answer->extents++;
    }
    tell_host(answer, type, payload, payload_bytes);
    return answer->extents < GUEST_ANSWER_EXTENTS_MAX;
}

static uint32_t make_runs(struct alloc_extent *runs, size_t length)
{
    uint32_t count = 0;

    for (size_t at = 0; at < length && count < RUNS_MAX; count++) {
        size_t left = length - at;
        size_t run = left < HOLE_BYTES || count == RUNS_MAX - 1 ? left : HOLE_BYTES;
        runs[count] = (struct alloc_extent){.start = at, .length = run, .is_data = count % 2 == 0};
        at += run;
    }
    return count;
}

/* Makes `hosted` as good as new, but for the heap's pages, which stay ours. */
static void begin(const struct job *job, struct answer *answer, const uint8_t *bytes, size_t length,
                  bool holes)
{
    static const uint8_t zeros[65536];
    static struct alloc_extent runs[RUNS_MAX];
    struct context *context = &hosted.context;

    if (!hosted.heap) {
        bool is_ready = hosted_init(&hosted, on_record, answer);
        assert(is_ready);
    }
    void *heap = hosted.heap;
    for (unsigned i = 0; i < hosted.device_count; i++) {
        free((char *)(uintptr_t)hosted.device[i].name);
    }
    hosted.device_count = 0;
    hosted.file_count = 0;
    hosted_offer(&hosted, "base", zeros, sizeof(zeros));
    hosted_offer(&hosted, "data", zeros, sizeof(zeros));
    hosted.record_context = answer;
    memset(heap, 0, context->arena.used_bytes);
    memset(context, 0, sizeof(*context));
    enum instar_error error =
        context_init(context, heap, HOSTED_HEAP_BYTES, CACHE_BLOCK_BYTES, &hosted.platform);
    assert(error == INSTAR_OK);
    context->qemu_version = job->qemu_version;
    context->forced_format = job->forced_format;
    context->top_name = job->file_name;
    struct hosted_device *device = hosted_add_buffer(&hosted, "image", bytes, length);
    assert(device);
    if (holes) {
        device->runs = runs;
        device->run_count = make_runs(runs, length);
    }
}

struct context *guest_answer_context(const struct job *job, const uint8_t *bytes, size_t length)
{
    begin(job, NULL, bytes, length, false);
    return &hosted.context;
}

static void ask_guest(const struct job *job, struct map_result *ret)
{
    struct info_result info;

    if (job->operation == JOB_MAP) {
        map_run(&hosted.context, &job->map, ret);
    } else {
        info_run(&hosted.context, &job->info, &info);
        memcpy(ret, &info, sizeof(info)); /* one shape for results: vmm/render.c asserts it */
    }
}

size_t guest_answer(const struct job *job, const uint8_t *bytes, size_t length, bool holes,
                    guest_answer_extent extent, void *context, struct map_result *ret)
{
    struct answer answer = {.extent = extent, .extent_context = context};
    const struct render_sink sink = {on_out, on_err, device_name, device_allocated_bytes, &answer};
    struct run_verdict verdict = {0};

    answer.renderer = renderer_new(job, &sink);
    assert(answer.renderer);
    answer.consumer = renderer_consumer(answer.renderer);
    record_decoder_init(&decoder);
    begin(job, &answer, bytes, length, holes);
    ask_guest(job, ret);
    tell_host(&answer, RECORD_RESULT, ret, sizeof(*ret));
    assert(record_decoder_empty(&decoder));
    bool is_rendered = renderer_finish(answer.renderer, &verdict);
    assert(is_rendered && verdict.category != RUN_GUEST_FAULT);
    assert(ret->error != INSTAR_INTERNAL);
    assert(verdict.exit_code != 0 || ret->error == INSTAR_OK);
    renderer_free(answer.renderer);
    return answer.out_bytes;
}
