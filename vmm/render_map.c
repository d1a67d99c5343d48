/*
 * `map`, as qemu-img prints it.
 *
 * The guest has merged its extents by the rule of qemu-img's JSON output. Human output needs no
 * other merging, although qemu-img's code seems to do some: there, the state of an entry that is no
 * plain data is overwritten before the next one is compared with it. But such entries are never
 * printed, whatever they merge with, and plain data is never overwritten, so rows come out the
 * same. What the overwriting does decide is which entries end the output with an error: data
 * without an offset, and among zero data without one only the very first entry, which nothing has
 * overwritten.
 */
#include <assert.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/render_internal.h"

#define EXTENT_FLAGS                                                                               \
    (EXTENT_PRESENT | EXTENT_ZERO | EXTENT_DATA | EXTENT_COMPRESSED | EXTENT_HAS_OFFSET |          \
     EXTENT_HAS_FILE)
#define HUMAN_COLUMN 16u

/* An empty extent stands for an empty window: it is the whole answer, and says nothing else. */
static const char *take_degenerate(struct renderer *r, const struct map_extent *extent)
{
    if (r->map.count != 0 || extent->flags != 0 || extent->offset != 0 || extent->depth != 0) {
        return "an empty extent that is not the only one";
    }
    r->map.degenerate = true;
    return NULL;
}

static const char *check_extent(struct renderer *r, const struct map_extent *extent)
{
    uint64_t first = r->map.count == 0 ? r->job->map.start_offset : r->map.end;
    uint64_t end;

    if (extent->start != first || r->map.degenerate) {
        return "an extent that does not continue the one before";
    }
    if (!add_u64(extent->start, extent->length, &end) || end > INT64_MAX) {
        return "an extent that ends beyond any disk";
    }
    if ((extent->flags & ~EXTENT_FLAGS) != 0 || extent->depth > INSTAR_CHAIN_DEPTH_MAX) {
        return "an extent with unknown flags or an impossible depth";
    }
    /* It may well lead past the end of any file: images say so, and qemu-img prints it. */
    if ((extent->flags & EXTENT_HAS_OFFSET) && extent->offset > INT64_MAX) {
        return "an extent with an impossible offset";
    }
    if ((extent->flags & EXTENT_HAS_FILE) && !render_device_name(r, extent->device)) {
        return "an extent in a file that is not open";
    }
    r->map.end = end;
    return extent->length == 0 ? take_degenerate(r, extent) : NULL;
}

/* The window's end for a disk of `size` bytes: qemu-img's sum wraps, which leaves no window. */
static uint64_t window_end(const struct map_config *map, uint64_t size)
{
    uint64_t end;

    if (!(map->flags & MAP_FLAG_MAX_LENGTH)) {
        return size;
    }
    if (!add_u64(map->start_offset, map->max_length, &end) || end > INT64_MAX) {
        return 0;
    }
    return min_u64(end, size);
}

static const char *check_map(const struct renderer *r)
{
    uint64_t end = window_end(&r->job->map, r->result.virtual_size);
    uint64_t start = r->job->map.start_offset;

    if (r->result.extents_emitted != r->map.count) {
        return "a result that miscounts the extents";
    }
    if (r->result.error != INSTAR_OK) {
        bool is_within = r->map.count == 0 || (!r->map.degenerate && r->map.end <= end);
        return is_within && !(r->has_open_error && r->map.count > 0)
                   ? NULL
                   : "extents beyond the window, or of an image that did not open";
    }
    if (r->map.degenerate) {
        return start >= end ? NULL : "an empty answer to a window that is not";
    }
    return r->map.count > 0 && r->map.end == end ? NULL : "extents that do not fill the window";
}

static void print_human_header(struct renderer *r)
{
    out_text(&r->out, "Offset          Length          Mapped to       File\n");
}

static void print_human_row(struct renderer *r, const struct map_extent *extent)
{
    bool has_offset = extent->flags & EXTENT_HAS_OFFSET;

    out_hex_column(&r->out, extent->start, HUMAN_COLUMN);
    out_hex_column(&r->out, extent->length, HUMAN_COLUMN);
    out_hex_column(&r->out, has_offset ? extent->offset : 0, HUMAN_COLUMN);
    if (extent->flags & EXTENT_HAS_FILE) {
        const char *name = render_device_name(r, extent->device);
        out_display(&r->out, name, strlen(name));
    }
    out_text(&r->out, "\n");
}

static const char *take_human(struct renderer *r, const struct map_extent *extent)
{
    bool is_plain_data = (extent->flags & (EXTENT_DATA | EXTENT_ZERO)) == EXTENT_DATA;
    bool is_first = r->map.count == 0;
    const char *fault = check_extent(r, extent);

    if (fault) {
        return fault;
    }
    if (is_first) {
        print_human_header(r);
    }
    r->map.count++;
    if (r->map.is_done) {
        return NULL;
    }
    if ((is_plain_data || (is_first && (extent->flags & EXTENT_DATA))) &&
        !(extent->flags & EXTENT_HAS_OFFSET)) {
        out_text(&r->err, r->job->program);
        out_text(&r->err, ": File contains external, encrypted or compressed clusters.\n");
        r->map.is_done = true;
        r->has_own_error = true;
    } else if (is_plain_data) {
        print_human_row(r, extent);
    }
    return NULL;
}

static void finish_human(struct renderer *r, bool failed)
{
    (void)failed;
    if (r->map.count == 0) {
        print_human_header(r); /* the very first look at the image has failed */
    }
}

const struct render_ops render_map_human = {
    .result_magic = MAP_RESULT_MAGIC,
    .extent = take_human,
    .check = check_map,
    .finish = finish_human,
};

static void print_flag(struct renderer *r, const char *name, uint32_t is_set)
{
    out_text(&r->out, name);
    out_text(&r->out, is_set ? "true" : "false");
}

static const char *take_json(struct renderer *r, const struct map_extent *extent)
{
    const char *fault = check_extent(r, extent);

    if (fault) {
        return fault;
    }
    out_text(&r->out, r->map.count == 0 ? "[{ \"start\": " : ",\n{ \"start\": ");
    r->map.count++;
    out_u64(&r->out, extent->start);
    out_text(&r->out, ", \"length\": ");
    out_u64(&r->out, extent->length);
    out_text(&r->out, ", \"depth\": ");
    out_u64(&r->out, extent->depth);
    if (r->job->qemu_version >= QEMU_VERSION(6, 1, 0)) {
        print_flag(r, ", \"present\": ", extent->flags & EXTENT_PRESENT);
    }
    print_flag(r, ", \"zero\": ", extent->flags & EXTENT_ZERO);
    print_flag(r, ", \"data\": ", extent->flags & EXTENT_DATA);
    if (r->job->qemu_version >= QEMU_VERSION(8, 2, 0)) {
        print_flag(r, ", \"compressed\": ", extent->flags & EXTENT_COMPRESSED);
    }
    if (extent->flags & EXTENT_HAS_OFFSET) {
        out_text(&r->out, ", \"offset\": ");
        out_u64(&r->out, extent->offset);
    }
    out_text(&r->out, "}");
    return NULL;
}

/* A walk that fails leaves the document open behind the last comma: so does qemu-img. */
static void finish_json(struct renderer *r, bool failed)
{
    if (r->map.count == 0) {
        out_text(&r->out, "[");
    } else {
        out_text(&r->out, failed ? ",\n" : "]\n");
    }
}

const struct render_ops render_map_json = {
    .result_magic = MAP_RESULT_MAGIC,
    .extent = take_json,
    .check = check_map,
    .finish = finish_json,
};
