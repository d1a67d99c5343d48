/*
 * One context for all inputs, put back between them: a fresh heap for each would cost more than the
 * parser under test.
 */
#include "fuzz/harness/image_walk.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/cursor.h"
#include "guest/ops/info.h"
#include "guest/ops/map.h"
#include "tests/hosted/hosted_platform.h"

#define WALK_CACHE_BLOCK_BYTES 4096u
#define NESTING_MAX 64u

/* Of image_walk_input(): what of an input is the window, and how much of its length counts. */
#define WINDOW_BYTES 12u
#define WINDOW_LENGTH_MASK 0xffffffu

static struct hosted hosted;

struct walk {
    uint64_t start;   /* of the window */
    uint64_t covered; /* where the next extent has to start */
    uint64_t extents;
    unsigned depth; /* of open objects and lists */
    bool in_list[NESTING_MAX];
    bool saw_empty;
};

static bool on_extent(struct walk *walk, const struct map_extent *e)
{
    uint64_t end;

    assert(e->start == walk->covered);
    assert(!walk->saw_empty);
    walk->saw_empty = e->length == 0; /* the answer for an empty disk, and then the only one */
    assert(!walk->saw_empty || e->start == walk->start);
    assert(!__builtin_add_overflow(e->start, e->length, &end));
    assert(!(e->flags & EXTENT_HAS_OFFSET) || !__builtin_add_overflow(e->offset, e->length, &end));
    walk->covered += e->length;
    walk->extents++;
    return walk->extents < IMAGE_WALK_EXTENTS_MAX;
}

static void on_info(struct walk *walk, const struct info_record *r)
{
    bool is_member = walk->depth > 0 && !walk->in_list[walk->depth];

    assert(r->kind == INFO_END || is_member == (r->key_bytes > 0));
    switch (r->kind) {
    case INFO_OBJECT_BEGIN:
    case INFO_LIST_BEGIN:
        walk->depth++;
        assert(walk->depth < NESTING_MAX);
        walk->in_list[walk->depth] = r->kind == INFO_LIST_BEGIN;
        break;
    case INFO_END:
        assert(walk->depth > 0);
        walk->depth--;
        break;
    default:
        assert(r->kind == INFO_FIELD);
        break;
    }
}

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    struct walk *walk = context;

    if (type == RECORD_EXTENT) {
        assert(payload_bytes == sizeof(struct map_extent));
        return on_extent(walk, payload);
    }
    if (type == RECORD_INFO) {
        assert(payload_bytes >= sizeof(struct info_record));
        on_info(walk, payload);
    }
    return true;
}

/* Makes `hosted` as good as new, but for the heap's pages, which stay ours. */
static void begin(struct walk *walk, enum source_format format, const uint8_t *bytes, size_t length,
                  const struct alloc_extent *runs, uint32_t run_count)
{
    static const uint8_t zeros[65536];
    struct context *context = &hosted.context;
    void *heap = hosted.heap;

    if (!heap) {
        bool is_ready = hosted_init(&hosted, on_record, walk);
        assert(is_ready);
        heap = hosted.heap;
    }
    for (unsigned i = 0; i < hosted.device_count; i++) {
        free((char *)(uintptr_t)hosted.device[i].name);
    }
    hosted.device_count = 0;
    hosted.file_count = 0;
    hosted_offer(&hosted, "base", zeros, sizeof(zeros));
    hosted_offer(&hosted, "data", zeros, sizeof(zeros));
    hosted.record_context = walk;
    memset(heap, 0, context->arena.used_bytes);
    memset(context, 0, sizeof(*context));
    context->qemu_version = length % 2 == 0 ? QEMU_VERSION(7, 2, 22) : QEMU_VERSION(11, 1, 3);
    enum instar_error error =
        context_init(context, heap, HOSTED_HEAP_BYTES, WALK_CACHE_BLOCK_BYTES, &hosted.platform);
    assert(error == INSTAR_OK);
    context->forced_format = format;
    struct hosted_device *device = hosted_add_buffer(&hosted, "image", bytes, length);
    assert(device);
    device->runs = runs;
    device->run_count = run_count;
}

/* What both ways in have in common. `config` may lack everything but the magic. */
static bool walk_both(enum source_format format, const uint8_t *bytes, size_t length,
                      const struct alloc_extent *runs, uint32_t run_count,
                      const struct map_config *config, struct walk *ret_walk,
                      struct map_result *ret_result)
{
    struct info_config info_config = {.magic = INFO_CONFIG_MAGIC};
    struct info_result info_result;
    struct walk walk = {0};

    begin(&walk, format, bytes, length, runs, run_count);
    info_run(&hosted.context, &info_config, &info_result);
    assert(info_result.error != INSTAR_OK || walk.depth == 0);
    assert(info_result.error != INSTAR_INTERNAL);

    walk = (struct walk){.start = config->start_offset, .covered = config->start_offset};
    begin(&walk, format, bytes, length, runs, run_count);
    map_run(&hosted.context, config, ret_result);
    assert(ret_result->error != INSTAR_INTERNAL);
    *ret_walk = walk;
    return ret_result->error == INSTAR_OK;
}

bool image_walk_sparse(enum source_format format, const uint8_t *bytes, size_t length,
                       const struct alloc_extent *runs, uint32_t run_count)
{
    struct map_config config = {.magic = MAP_CONFIG_MAGIC};
    struct map_result result;
    struct walk walk;

    bool is_open = walk_both(format, bytes, length, runs, run_count, &config, &walk, &result);
    assert(!is_open || walk.covered == result.virtual_size);
    return is_open;
}

bool image_walk_window(enum source_format format, const uint8_t *bytes, size_t length,
                       uint64_t start, uint64_t max_length)
{
    struct map_config config = {
        .magic = MAP_CONFIG_MAGIC,
        .flags = MAP_FLAG_MAX_LENGTH,
        .start_offset = start,
        .max_length = max_length,
    };
    struct map_result result;
    struct walk walk;
    uint64_t end;

    bool is_open = walk_both(format, bytes, length, NULL, 0, &config, &walk, &result);
    if (__builtin_add_overflow(start, max_length, &end) || end > INT64_MAX) {
        end = 0;
    }
    end = end < result.virtual_size ? end : result.virtual_size;
    assert(!is_open || walk.covered == (start < end ? end : start));
    return is_open;
}

bool image_walk(enum source_format format, const uint8_t *bytes, size_t length)
{
    return image_walk_sparse(format, bytes, length, NULL, 0);
}

int image_walk_input(enum source_format format, const uint8_t *data, size_t size)
{
    if (size < WINDOW_BYTES) {
        return 0;
    }
    size -= WINDOW_BYTES;
    (void)image_walk_window(format, data, size, load_le64(data + size),
                            load_le32(data + size + 8) & WINDOW_LENGTH_MASK);
    return 0;
}
