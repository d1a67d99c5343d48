/*
 * Target functions: map_run, the block layer and probing below it, and the host's renderer of maps.
 *
 * Input: a whole image of any format; its last 16 bytes are the options (start, length, what is
 * asked), so real images are seeds as they are. Properties: entries follow each other from the
 * window's start to its end; none is empty but the single one that answers an empty window; no two
 * neighbours could be one; nothing overflows; the result counts what was told; and the host accepts
 * all of it (guest_answer.h).
 */
#include <assert.h>
#include <stdbool.h>

#include "fuzz/harness/guest_answer.h"
#include "guest/base/cursor.h"

#define OPTION_BYTES 16u

/* Bits of the option word. */
#define OPTION_LENGTH (1u << 0)
#define OPTION_JSON (1u << 1)
#define OPTION_NEW_QEMU (1u << 2)
#define OPTION_HOLES (1u << 3)
#define OPTION_RAW (1u << 4)

struct walk {
    uint64_t start;
    uint64_t end; /* of the entries so far */
    uint64_t count;
    struct map_extent last;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What a reader of the map could not tell from one entry. */
static bool could_be_one(const struct map_extent *a, const struct map_extent *b)
{
    return a->flags == b->flags && a->depth == b->depth &&
           (!(a->flags & EXTENT_HAS_FILE) || a->device == b->device) &&
           (!(a->flags & EXTENT_HAS_OFFSET) || a->offset + a->length == b->offset);
}

static void on_extent(void *context, const struct map_extent *e)
{
    struct walk *walk = context;
    uint64_t end;

    assert(e->start == walk->end);
    assert(e->length > 0 || walk->count == 0);
    assert(!__builtin_add_overflow(e->start, e->length, &end));
    assert(!(e->flags & EXTENT_HAS_OFFSET) || !__builtin_add_overflow(e->offset, e->length, &end));
    assert(walk->count == 0 || (walk->last.length > 0 && !could_be_one(&walk->last, e)));
    walk->end += e->length;
    walk->last = *e;
    walk->count++;
}

static uint64_t window_end(const struct map_config *config, uint64_t size_bytes)
{
    uint64_t end = size_bytes;

    if ((config->flags & MAP_FLAG_MAX_LENGTH) &&
        (__builtin_add_overflow(config->start_offset, config->max_length, &end) ||
         end > INT64_MAX)) {
        end = 0;
    }
    return end < size_bytes ? end : size_bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < OPTION_BYTES) {
        return 0;
    }
    size -= OPTION_BYTES;
    uint32_t options = load_le32(data + size + 12);
    struct job job = {
        .operation = JOB_MAP,
        .output = options & OPTION_JSON ? OUTPUT_JSON : OUTPUT_HUMAN,
        .forced_format = options & OPTION_RAW ? FORMAT_RAW : FORMAT_NONE,
        .qemu_version = options & OPTION_NEW_QEMU ? QEMU_VERSION(10, 0, 0) : QEMU_VERSION(7, 2, 22),
        .map =
            {
                .magic = MAP_CONFIG_MAGIC,
                .flags = options & OPTION_LENGTH ? MAP_FLAG_MAX_LENGTH : 0,
                .start_offset = load_le64(data + size) & INT64_MAX,
                .max_length = load_le32(data + size + 8),
            },
        .program = "instar",
        .file_name = "image",
    };
    struct walk walk = {.start = job.map.start_offset, .end = job.map.start_offset};
    struct map_result result;

    (void)guest_answer(&job, data, size, (options & OPTION_HOLES) != 0, on_extent, &walk, &result);
    assert(result.extents_emitted == walk.count);
    if (result.error == INSTAR_OK) {
        uint64_t end = window_end(&job.map, result.virtual_size);
        assert(walk.count > 0);
        assert(walk.end == (walk.start < end ? end : walk.start));
        assert(walk.start < end || walk.count == 1);
    }
    return 0;
}
