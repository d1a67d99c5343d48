/*
 * Target functions: record_decode, and behind it every renderer.
 *
 * Input: a guest's record stream; its last two bytes choose operation, output, version and how the
 * stream is cut into pieces. Properties: whatever comes, a consumer sees only records that keep
 * their rules; pieces decide nothing; and an answer that is taken for whole (exit code 0) has the
 * shape of one, its extents covering the window without a gap.
 */
#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "vmm/records.h"
#include "vmm/render.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define DEVICES 3u
#define OUT_BYTES_MAX ((size_t)4 << 20)

/* One decoding of the input, with what it led to. */
struct outcome {
    struct renderer *renderer;
    struct record_consumer inner;
    struct run_verdict verdict;
    const char *reason;
    uint64_t extents_end;
    uint64_t hash; /* of all output */
    size_t out_bytes;
    char last[2]; /* bytes of stdout */
};

static bool take(struct outcome *o, const char *bytes, size_t length)
{
    assert(length > 0);
    if (length > OUT_BYTES_MAX - o->out_bytes) {
        return false;
    }
    for (size_t i = 0; i < length; i++) {
        o->hash = (o->hash ^ (unsigned char)bytes[i]) * 0x100000001b3u;
    }
    o->out_bytes += length;
    return true;
}

static bool on_out(void *context, const char *bytes, size_t length)
{
    struct outcome *o = context;

    for (size_t i = length > 2 ? length - 2 : 0; i < length; i++) {
        o->last[0] = o->last[1];
        o->last[1] = bytes[i];
    }
    return take(o, bytes, length);
}

static bool on_err(void *context, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        /* No control byte of a guest reaches a terminal. */
        assert((unsigned char)bytes[i] >= 0x20 || bytes[i] == '\n');
        assert(bytes[i] != 0x7f);
    }
    assert(bytes[length - 1] == '\n');
    return take(context, bytes, length);
}

static const char *device_name(void *context, uint32_t device)
{
    static const char *const names[DEVICES] = {"top.img", "base.img", "sub/data\xff"};

    (void)context;
    return device < DEVICES ? names[device] : NULL;
}

static uint64_t device_allocated_bytes(void *context, uint32_t device)
{
    (void)context;
    assert(device < DEVICES);
    return device * 4096u;
}

static bool on_extent(void *context, const struct map_extent *extent)
{
    struct outcome *o = context;
    bool taken = o->inner.extent(o->inner.context, extent);

    if (taken) {
        assert(extent->start == o->extents_end);
        o->extents_end = extent->start + extent->length;
        assert(o->extents_end >= extent->start && o->extents_end <= INT64_MAX);
    }
    return taken;
}

static bool on_info(void *context, const struct info_record *record, const char *key,
                    const void *value)
{
    struct outcome *o = context;

    assert(strlen(key) <= record->key_bytes && record->key_bytes <= INFO_KEY_BYTES_MAX);
    assert(record->value_bytes <= INFO_STRING_BYTES_MAX);
    assert(record->kind >= INFO_FIELD && record->kind <= INFO_END);
    return o->inner.info(o->inner.context, record, key, value);
}

static bool on_diag(void *context, const struct diag_record *diag, const char *text)
{
    struct outcome *o = context;

    assert(diag->text_bytes <= DIAG_TEXT_BYTES_MAX && text[diag->text_bytes] == '\0');
    assert(diag->kind >= DIAG_OPEN && diag->kind <= DIAG_LINE);
    assert(diag->device < INSTAR_DEVICES_MAX);
    return o->inner.diag(o->inner.context, diag, text);
}

static bool on_open(void *context, const struct open_request *request, const char *name)
{
    (void)context;
    assert(request->name_bytes <= INSTAR_NAME_BYTES_MAX && name[request->name_bytes] == '\0');
    assert(request->parent_device < INSTAR_DEVICES_MAX);
    return true;
}

static bool on_result(void *context, const struct map_result *result)
{
    struct outcome *o = context;

    return o->inner.result(o->inner.context, result);
}

static void feed(struct outcome *o, const uint8_t *data, size_t size, size_t piece)
{
    static struct record_decoder decoder;
    struct record_consumer consumer = {
        .extent = on_extent,
        .info = on_info,
        .diag = on_diag,
        .open = on_open,
        .result = on_result,
        .context = o,
    };

    record_decoder_init(&decoder);
    for (size_t at = 0; at < size && !o->reason; at += piece) {
        size_t left = size - at;
        o->reason = record_decode(&decoder, data + at, left < piece ? left : piece, &consumer);
    }
    assert(o->reason || decoder.pending_bytes < sizeof(struct record_header) +
                                                    RECORD_PAYLOAD_BYTES_MAX + RECORD_ALIGN_BYTES);
}

static void run(struct outcome *o, const struct job *job, const uint8_t *data, size_t size,
                size_t piece)
{
    struct render_sink sink = {on_out, on_err, device_name, device_allocated_bytes, o};

    memset(o, 0, sizeof(*o));
    o->extents_end = job->map.start_offset;
    o->renderer = renderer_new(job, &sink);
    assert(o->renderer);
    o->inner = renderer_consumer(o->renderer);
    assert(o->inner.extent && o->inner.info);
    feed(o, data, size, piece);
    if (!o->reason) {
        (void)renderer_finish(o->renderer, &o->verdict);
    }
    renderer_free(o->renderer);
}

static void assert_shape(const struct outcome *o, const struct job *job)
{
    if (o->reason || o->verdict.exit_code != 0) {
        return;
    }
    assert(o->verdict.category == RUN_OK);
    assert(o->out_bytes > 0 && o->last[1] == '\n');
    if (job->output == OUTPUT_JSON) {
        assert(o->last[0] == ']' || o->last[0] == '}');
    }
    if (job->operation == JOB_MAP && o->verdict.virtual_size > job->map.start_offset) {
        assert(o->extents_end <= o->verdict.virtual_size);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint32_t versions[] = {QEMU_VERSION(5, 2, 0), QEMU_VERSION(7, 2, 22),
                                        QEMU_VERSION(8, 2, 0), QEMU_VERSION(10, 0, 2)};
    static struct outcome whole, cut;
    static struct job job;

    if (size < 2) {
        return 0;
    }
    uint8_t choice = data[size - 1];
    size_t piece = data[size - 2] + 1u;
    memset(&job, 0, sizeof(job));
    job.operation = choice & 1 ? JOB_INFO : JOB_MAP;
    job.output = choice & 2 ? OUTPUT_JSON : OUTPUT_HUMAN;
    job.qemu_version = versions[choice >> 2 & 3];
    job.info.flags = choice & 16 ? INFO_FLAG_BACKING_CHAIN : 0;
    job.map.start_offset = choice & 32 ? 512 : 0;
    job.map.flags = choice & 64 ? MAP_FLAG_MAX_LENGTH : 0;
    job.map.max_length = 1024;
    memcpy(job.program, "prog", 5);
    memcpy(job.file_name, "top.img", 8);
    run(&whole, &job, data, size - 2, size);
    assert_shape(&whole, &job);
    run(&cut, &job, data, size - 2, piece);
    assert(whole.reason == cut.reason && whole.hash == cut.hash);
    assert(whole.verdict.category == cut.verdict.category);
    return 0;
}
