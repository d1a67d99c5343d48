/*
 * VMDK in the five subformats that qemu-img writes.
 *
 * monolithicSparse and streamOptimized are one sparse extent that holds the descriptor as well; the
 * others have the descriptor as a text file and their extents in files beside it, whose names the
 * host derives from the target's. Extents are written one after the other, so one is open at a
 * time.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/base/text.h"
#include "guest/core/io.h"
#include "guest/writers/vmdk_extent_writer.h"

#define SPLIT_EXTENT_BYTES ((uint64_t)2 << 30)
#define EXTENT_NAME_BYTES (CONVERT_NAME_BYTES + 16)

/* What makes a subformat. */
static const struct subformat {
    const char *create_type;
    bool flat;
    bool split;
    bool own_files; /* extents are files beside the descriptor */
} subformats[] = {
    [VMDK_MONOLITHIC_SPARSE] = {"monolithicSparse", false, false, false},
    [VMDK_MONOLITHIC_FLAT] = {"monolithicFlat", true, false, true},
    [VMDK_TWO_GB_SPARSE] = {"twoGbMaxExtentSparse", false, true, true},
    [VMDK_TWO_GB_FLAT] = {"twoGbMaxExtentFlat", true, true, true},
    [VMDK_STREAM_OPTIMIZED] = {"streamOptimized", false, false, false},
};

static const char *const adapter_types[] = {"ide", "buslogic", "lsilogic", "legacyESX"};

struct vmdk_writer {
    const struct subformat *subformat;
    uint64_t extent_bytes; /* of each extent but the last */
    uint64_t extents;
    uint64_t open_extents; /* started so far; the last one is the one being written */
    struct device *extent_device;
    struct vmdk_extent extent; /* with sparse subformats */
    char *descriptor;          /* VMDK_DESCRIPTOR_BYTES */
};

static uint64_t extent_size(const struct target *target, uint64_t index)
{
    const struct vmdk_writer *w = target->state;

    return min_u64(w->extent_bytes, target->size_bytes - index * w->extent_bytes);
}

/* Number 0 is the one extent of an image that is not split. */
static uint32_t extent_number(const struct vmdk_writer *w, uint64_t index)
{
    return w->subformat->split ? (uint32_t)index + 1 : 0;
}

/* How the descriptor names an extent: the target's name with a suffix before its extension. */
static size_t format_extent_name(const struct target *target, uint64_t index, char *to,
                                 size_t capacity)
{
    const struct vmdk_writer *w = target->state;
    const char *name = target->names->output;
    size_t name_bytes = target->config->output_name_bytes;
    size_t stem_bytes = name_bytes;

    if (!w->subformat->own_files) {
        return text_format(to, capacity, "%.*s", (int)name_bytes, name);
    }
    for (size_t i = 0; i < name_bytes; i++) {
        stem_bytes = name[i] == '.' ? i : stem_bytes;
    }
    if (!w->subformat->split) {
        return text_format(to, capacity, "%.*s-flat%.*s", (int)stem_bytes, name,
                           (int)(name_bytes - stem_bytes), name + stem_bytes);
    }
    return text_format(to, capacity, "%.*s-%c%03u%.*s", (int)stem_bytes, name,
                       w->subformat->flat ? 'f' : 's', extent_number(w, index),
                       (int)(name_bytes - stem_bytes), name + stem_bytes);
}

static size_t format_extent_line(const struct target *target, uint64_t index, char *to,
                                 size_t capacity)
{
    const struct vmdk_writer *w = target->state;
    char name[EXTENT_NAME_BYTES];

    (void)format_extent_name(target, index, name, sizeof(name));
    return text_format(
        to, capacity, "RW %lu %s \"%s\"%s\n", extent_size(target, index) / SECTOR_BYTES,
        w->subformat->flat ? "FLAT" : "SPARSE", name, w->subformat->flat ? " 0" : "");
}

/* Writes the descriptor's text; its length is 0 when it does not fit. */
static size_t build_descriptor(const struct target *target)
{
    const struct vmdk_writer *w = target->state;
    const struct convert_config *config = target->config;
    uint32_t heads = config->adapter_type == 0 ? 16 : 255;
    uint32_t hardware = config->hwversion != 0                       ? config->hwversion
                        : config->create_flags & CREATE_FLAG_COMPAT6 ? 6
                                                                     : 4;
    char *text = w->descriptor;
    size_t capacity = VMDK_DESCRIPTOR_BYTES;
    size_t at = text_format(text, capacity,
                            "# Disk DescriptorFile\nversion=1\nCID=%x\nparentCID=ffffffff\n"
                            "createType=\"%s\"\n\n# Extent description\n",
                            (uint32_t)config->random_seed[0], w->subformat->create_type);

    for (uint64_t i = 0; i < w->extents; i++) {
        at += format_extent_line(target, i, text + at, capacity - at);
    }
    at += text_format(text + at, capacity - at,
                      "\n# The Disk Data Base\n#DDB\n\nddb.virtualHWVersion = \"%u\"\n"
                      "ddb.geometry.cylinders = \"%lu\"\nddb.geometry.heads = \"%u\"\n"
                      "ddb.geometry.sectors = \"63\"\nddb.adapterType = \"%s\"\n"
                      "ddb.toolsVersion = \"2147483647\"\n",
                      hardware, target->size_bytes / ((uint64_t)63 * heads * SECTOR_BYTES), heads,
                      adapter_types[config->adapter_type]);
    return at + 1 < capacity ? at : 0;
}

static enum instar_error write_descriptor(const struct target *target)
{
    const struct vmdk_writer *w = target->state;
    size_t length = build_descriptor(target);
    uint64_t offset = w->subformat->own_files ? 0 : VMDK_DESCRIPTOR_OFFSET;
    uint64_t whole;

    if (length == 0 || !align_up_u64(length, SECTOR_BYTES, &whole)) {
        return FAIL(target->context, INSTAR_LIMIT, "the descriptor does not fit");
    }
    return io_write(target->device, offset, w->descriptor, (size_t)whole);
}

/* The file of an extent: the target itself, or one that the host creates. */
static enum instar_error open_extent_file(const struct target *target, uint64_t index,
                                          struct device **ret)
{
    const struct vmdk_writer *w = target->state;
    struct platform *platform = target->context->platform;
    const struct open_reply *reply;
    uint8_t request[8];

    *ret = target->device;
    if (!w->subformat->own_files) {
        return INSTAR_OK;
    }
    store_le32(request, w->subformat->flat ? OUTPUT_EXTENT_FLAT : OUTPUT_EXTENT_SPARSE);
    store_le32(request + 4, extent_number(w, index));
    TRY(platform->ops->open(platform, OPEN_OUTPUT_EXTENT, target->device, (const char *)request,
                            sizeof(request), ret, &reply));
    if (reply->status != OPEN_STATUS_OK) {
        return FAIL(target->context, INSTAR_IO, "Could not create '%.*s': %.*s",
                    (int)reply->name_bytes, reply->name, (int)reply->text_bytes, reply->text);
    }
    return INSTAR_OK;
}

static enum instar_error finish_extent(struct vmdk_writer *w)
{
    return w->open_extents == 0 || w->subformat->flat ? INSTAR_OK : vmdk_extent_finish(&w->extent);
}

/* Starts extents until the one with number `index` is being written. */
static enum instar_error enter_extent(const struct target *target, uint64_t index)
{
    struct vmdk_writer *w = target->state;

    while (w->open_extents <= index) {
        uint64_t size_bytes = extent_size(target, w->open_extents);
        TRY(finish_extent(w));
        TRY(open_extent_file(target, w->open_extents, &w->extent_device));
        w->open_extents++;
        if (w->subformat->flat) {
            TRY(w->extent_device->ops->truncate(w->extent_device, size_bytes));
        } else {
            TRY(vmdk_extent_start(&w->extent, target, w->extent_device, size_bytes));
        }
    }
    return INSTAR_OK;
}

static enum instar_error vmdk_create(struct target *target)
{
    struct context *context = target->context;
    const struct convert_config *config = target->config;
    struct vmdk_writer *w = arena_array(&context->arena, struct vmdk_writer, 1);

    if (w) {
        w->descriptor = arena_alloc(&context->arena, VMDK_DESCRIPTOR_BYTES, SECTOR_BYTES);
    }
    if (!w || !w->descriptor) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (config->vmdk_subformat > VMDK_STREAM_OPTIMIZED ||
        config->adapter_type >= sizeof(adapter_types) / sizeof(adapter_types[0])) {
        return FAIL(context, INSTAR_INVALID_OPTION, "bad subformat or adapter type");
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    w->subformat = &subformats[config->vmdk_subformat];
    w->extent_bytes = w->subformat->split ? SPLIT_EXTENT_BYTES : target->size_bytes;
    w->extents = w->subformat->split ? div_round_up_u64(target->size_bytes, SPLIT_EXTENT_BYTES) : 1;
    if (target->size_bytes == 0) {
        /* qemu-img creates it and then cannot open it: an extent of no size is not one. */
        enum instar_error error = FAIL(context, INSTAR_INVALID_OPTION,
                                       "Unsupported image type '%s'", w->subformat->create_type);
        context_blame(context, DIAG_OPEN, target->device);
        return error;
    }
    if (w->extents > INSTAR_DEVICES_MAX - 2) {
        return FAIL(context, INSTAR_LIMIT, "more than %u extents", INSTAR_DEVICES_MAX - 2);
    }
    return INSTAR_OK;
}

static uint32_t vmdk_granularity(const struct target *target)
{
    return target->config->vmdk_subformat == VMDK_STREAM_OPTIMIZED ? VMDK_GRAIN_BYTES
                                                                   : SECTOR_BYTES;
}

static enum instar_error vmdk_write(struct target *target, uint64_t offset, const void *buffer,
                                    uint32_t length)
{
    struct vmdk_writer *w = target->state;
    const uint8_t *bytes = buffer;

    while (length > 0) {
        uint64_t index = offset / w->extent_bytes;
        uint64_t within = offset % w->extent_bytes;
        TRY(enter_extent(target, index));
        bool takes_all = w->subformat->flat || w->extent.encoder;
        uint64_t limit =
            takes_all ? w->extent_bytes - within : VMDK_GRAIN_BYTES - within % VMDK_GRAIN_BYTES;
        uint32_t piece = (uint32_t)min_u64(length, limit);
        TRY(w->subformat->flat ? io_write(w->extent_device, within, bytes, piece)
                               : vmdk_extent_write(&w->extent, within, bytes, piece));
        offset += piece;
        bytes += piece;
        length -= piece;
    }
    return INSTAR_OK;
}

static enum instar_error vmdk_finish(struct target *target)
{
    struct vmdk_writer *w = target->state;

    TRY(enter_extent(target, w->extents - 1));
    TRY(finish_extent(w));
    return write_descriptor(target);
}

const struct writer writer_vmdk = {
    .name = "vmdk",
    .id = FORMAT_VMDK,
    .compresses = true,
    .create = vmdk_create,
    .granularity = vmdk_granularity,
    .write = vmdk_write,
    .finish = vmdk_finish,
};
