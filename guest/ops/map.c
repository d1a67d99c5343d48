/*
 * `map`, extent by extent.
 *
 * Neighbouring answers of the block layer are merged when a reader of qemu-img's JSON could not
 * tell them apart: same state, same depth, same file, and offsets that go on. That is done here,
 * not on the host, so that a run of a million equal clusters is one record. The extent being grown
 * is held back until the next one differs: when the walk fails, qemu-img never prints it either.
 */
#include "guest/ops/map.h"

#include "guest/base/checked.h"
#include "guest/core/layer.h"
#include "guest/ops/top.h"

struct walk {
    struct context *context;
    struct image *top;
    uint64_t end; /* of the window */
    struct map_extent current;
    uint64_t emitted;
};

/* What became part of a map entry later does not keep the entries of an older profile apart. */
static bool profile_has_present(const struct context *context)
{
    return context->qemu_version >= QEMU_VERSION(6, 1, 0);
}

static bool profile_has_compressed(const struct context *context)
{
    return context->qemu_version >= QEMU_VERSION(8, 2, 0);
}

static enum instar_error emit_current(struct walk *walk)
{
    struct platform *platform = walk->context->platform;

    walk->emitted++;
    return platform->ops->emit(platform, RECORD_EXTENT, &walk->current, sizeof(walk->current));
}

static uint32_t extent_flags(const struct context *context, const struct block_status *status)
{
    uint32_t flags = 0;

    flags |= status->flags & STATUS_ZERO ? EXTENT_ZERO : 0;
    flags |= status->flags & STATUS_DATA ? EXTENT_DATA : 0;
    if ((status->flags & STATUS_ALLOCATED) && profile_has_present(context)) {
        flags |= EXTENT_PRESENT;
    }
    if ((status->flags & STATUS_COMPRESSED) && profile_has_compressed(context)) {
        flags |= EXTENT_COMPRESSED;
    }
    if (status->flags & STATUS_OFFSET) {
        flags |= EXTENT_HAS_OFFSET | (status->owner ? EXTENT_HAS_FILE : 0);
    }
    return flags;
}

static enum instar_error next_extent(struct walk *walk, uint64_t offset, struct map_extent *ret)
{
    struct block_status status;
    uint32_t depth;

    TRY(layer_chain_status(walk->top, offset, walk->end - offset, &status, &depth));
    if (status.length == 0) {
        return FAIL(walk->context, INSTAR_INTERNAL, "empty status at offset %lu", offset);
    }
    *ret = (struct map_extent){
        .start = offset,
        .length = status.length,
        .offset = status.flags & STATUS_OFFSET ? status.offset : 0,
        .flags = extent_flags(walk->context, &status),
        .depth = (uint16_t)depth,
        .device = (uint16_t)(status.owner ? status.owner->device->index : 0),
    };
    return INSTAR_OK;
}

static bool mergeable(const struct map_extent *current, const struct map_extent *next)
{
    if (current->length == 0 || current->flags != next->flags || current->depth != next->depth) {
        return false;
    }
    if ((current->flags & EXTENT_HAS_FILE) && current->device != next->device) {
        return false;
    }
    return !(current->flags & EXTENT_HAS_OFFSET) ||
           current->offset + current->length == next->offset;
}

static enum instar_error walk_window(struct walk *walk)
{
    struct map_extent next;

    while (walk->current.start + walk->current.length < walk->end) {
        TRY(next_extent(walk, walk->current.start + walk->current.length, &next));
        if (mergeable(&walk->current, &next)) {
            walk->current.length += next.length;
            continue;
        }
        if (walk->current.length > 0) {
            TRY(emit_current(walk));
        }
        walk->current = next;
    }
    return emit_current(walk);
}

/* Where the window ends. A sum past the largest file offset leaves no window, as in qemu-img. */
static uint64_t window_end(const struct map_config *config, uint64_t size_bytes)
{
    uint64_t end;

    if (!(config->flags & MAP_FLAG_MAX_LENGTH)) {
        return size_bytes;
    }
    if (!add_u64(config->start_offset, config->max_length, &end) || end > INT64_MAX) {
        return 0;
    }
    return min_u64(end, size_bytes);
}

static enum instar_error open_disk(struct context *context, struct image **ret_top)
{
    TRY(top_open(context, ret_top));
    return layer_open_chain(*ret_top);
}

void map_run(struct context *context, const struct map_config *config,
             struct map_result *ret_result)
{
    struct walk walk = {.context = context, .current = {.start = config->start_offset}};
    enum diag_kind kind = DIAG_OPEN;

    *ret_result = (struct map_result){.magic = MAP_RESULT_MAGIC};
    enum instar_error error = open_disk(context, &walk.top);
    if (error == INSTAR_OK) {
        ret_result->source_format = walk.top->format->id;
        ret_result->virtual_size = walk.top->size_bytes;
        walk.end = window_end(config, walk.top->size_bytes);
        error = walk_window(&walk);
        kind = DIAG_RUN;
    }
    if (error != INSTAR_OK) {
        if (kind == DIAG_RUN && (error == INSTAR_IO || error == INSTAR_CORRUPT)) {
            context_reword(context, error, "Could not read file metadata: Input/output error");
        }
        error = context_report(context, kind) == INSTAR_OK ? error : INSTAR_IO;
    }
    ret_result->extents_emitted = walk.emitted;
    ret_result->error = error;
}
