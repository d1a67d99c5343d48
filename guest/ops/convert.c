/*
 * `convert` from opened inputs to a finished target. The copying itself is in convert_copy.c.
 */
#include "guest/ops/convert.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/ops/convert_copy.h"

struct dd_window dd_window_clamp(uint64_t window_start, uint64_t window_end, uint64_t size)
{
    uint64_t end = min_u64(window_end, size);

    return (struct dd_window){
        .start = window_start,
        .length = window_start < end ? end - window_start : 0,
        .past_end = window_start > end,

    };
}

/* The name of a further input, from the host. */
static const char *device_name(struct context *context, const struct device *device)
{
    const struct open_reply *reply;
    struct device *none;

    if (context->platform->ops->open(context->platform, OPEN_INPUT_NAME, device, "", 0, &none,
                                     &reply) != INSTAR_OK) {
        return "";
    }
    char *name = arena_array(&context->arena, char, reply->name_bytes + 1);
    if (!name) {
        return "";
    }
    memcpy(name, reply->name, reply->name_bytes);
    return name;
}

static enum instar_error open_input(struct context *context, struct device *device,
                                    struct image **ret_image)
{
    const struct format *format =
        context->forced_format == FORMAT_NONE ? NULL : format_by_id(context->forced_format);

    const char *name = device == context->top ? context->top_name : device_name(context, device);

    enum instar_error error = layer_open(context, device, format, name, ret_image);
    if (error == INSTAR_OK) {
        error = layer_open_chain(*ret_image);
    }
    if (error != INSTAR_OK) {
        context_blame(context, DIAG_OPEN, device);
        return error;
    }
    return INSTAR_OK;
}

/* Turns to the snapshot that was asked for: of the first image, as only one may have one. */
static enum instar_error use_snapshot(struct context *context, const struct convert_config *config,
                                      const struct convert_names *names, struct image *image)
{
    const uint32_t parts = CONVERT_FLAG_SNAPSHOT_ID | CONVERT_FLAG_SNAPSHOT_NAME;
    struct snapshot_key key = {
        .id = names->snapshot,
        .id_bytes = config->snapshot_name_bytes,
        .name = names->snapshot,
        .name_bytes = config->snapshot_name_bytes,
        .either = !(config->flags & parts),
    };

    if (!image->format->use_snapshot) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "Failed to load snapshot: Block format '%s' used by device '' does not support "
                    "temporarily loading internal snapshots",
                    image->format->name);
    }
    if (!key.either) {
        key.id = config->flags & CONVERT_FLAG_SNAPSHOT_ID ? names->snapshot_id : NULL;
        key.id_bytes = config->snapshot_id_bytes;
        key.name = config->flags & CONVERT_FLAG_SNAPSHOT_NAME ? names->snapshot : NULL;
    }
    return image->format->use_snapshot(image, &key);
}

static enum instar_error open_inputs(struct context *context, const struct convert_config *config,
                                     const struct convert_names *names,
                                     struct device *const *inputs, struct source *ret)
{
    ret->count = config->input_count;
    for (unsigned i = 0; i < ret->count; i++) {
        TRY(open_input(context, inputs[i], &ret->image[i]));
        ret->start[i] = ret->size_bytes;
        if (!add_u64(ret->size_bytes, ret->image[i]->size_bytes, &ret->size_bytes)) {
            return FAIL(context, INSTAR_INVALID_SOURCE, "the inputs are too large together");
        }
    }
    return config->flags & CONVERT_FLAG_SNAPSHOT
               ? use_snapshot(context, config, names, ret->image[0])
               : INSTAR_OK;
}

/* Decides which bytes are copied, and how large the disk to be stored is. */
static enum instar_error choose_window(struct copy *copy, bool *ret_past_end)
{
    const struct convert_config *config = copy->config;
    struct dd_window window = {.length = copy->source->size_bytes};

    if (config->flags & CONVERT_FLAG_DD_WINDOW) {
        window =
            dd_window_clamp(config->window_start, config->window_end, copy->source->size_bytes);
    }
    if (!align_up_u64(window.length, SECTOR_BYTES, &copy->target->source_bytes)) {
        return FAIL(copy->context, INSTAR_INVALID_SOURCE, "the input is too large");
    }
    copy->source_start = window.start;
    copy->length = window.length;
    *ret_past_end = window.past_end;
    return INSTAR_OK;
}

/* dd's word on a window that begins past the end: the copy is empty, which is no failure. */
static enum instar_error say_past_end(const struct copy *copy)
{
    context_reword(copy->context, INSTAR_OK, "cannot skip to specified offset");
    context_blame(copy->context, DIAG_FILE, copy->source->image[0]->file->device);
    return context_report(copy->context, DIAG_RUN);
}

/* The host bounds what is written by the disk's size, so it has to know it before. */
static enum instar_error tell_size(const struct copy *copy)
{
    struct platform *platform = copy->context->platform;
    struct progress_record progress = {.total = copy->target->source_bytes};

    return platform->ops->emit(platform, RECORD_PROGRESS, &progress, sizeof(progress));
}

static enum instar_error create_target(struct target *target)
{
    enum instar_error error;

    if (target->config->flags & CONVERT_FLAG_IN_PLACE) {
        if (target->config->target_size < target->source_bytes) {
            return FAIL(target->context, INSTAR_INVALID_OPTION,
                        "output file is smaller than input file");
        }
        target->size_bytes = target->config->target_size;
        return INSTAR_OK;
    }
    error = target->writer->create(target);
    if (error != INSTAR_OK && target->context->diagnosis.error == INSTAR_OK) {
        (void)FAIL(target->context, error, "%s",
                   error == INSTAR_NO_SPACE ? "No space left on device" : "Input/output error");
    }
    if (error != INSTAR_OK && target->context->diagnosis.kind == 0) {

        if (target->config->flags & CONVERT_FLAG_DD_WINDOW) {
            context_prefix(target->context, "error while creating output image: ");
        } else {
            context_prefix(target->context, "error while converting %s: ", target->writer->name);
        }
        context_blame(target->context, DIAG_FILE, target->device);
    }
    return error;
}

static enum instar_error convert(struct copy *copy, const struct source *source)
{
    struct target *target = copy->target;
    bool past_end;

    copy->source = source;
    TRY(choose_window(copy, &past_end));
    TRY(tell_size(copy));
    TRY(create_target(target));
    if (past_end) {
        TRY(say_past_end(copy));
    }
    TRY(copy_run(copy));
    return copy_finish(copy);
}

void convert_run(struct context *context, const struct convert_config *config,
                 const struct convert_names *names, struct device *const *inputs,
                 struct device *output, struct device *data_file, struct convert_result *ret_result)
{
    static struct source source; /* too large for the stack; one conversion a guest */
    struct target target = {
        .writer = writer_by_id((enum source_format)config->target_format),
        .context = context,
        .device = output,
        .data_file = data_file,
        .config = config,
        .names = names,
    };
    struct copy copy = {.context = context, .config = config, .target = &target};
    enum instar_error error;

    *ret_result = (struct convert_result){.magic = CONVERT_RESULT_MAGIC};
    source = (struct source){0};
    if (!target.writer || config->input_count == 0 || config->input_count > CONVERT_INPUTS_MAX) {
        error = FAIL(context, INSTAR_INVALID_OPTION, "bad conversion request");
    } else {
        error = open_inputs(context, config, names, inputs, &source);
    }
    if (error == INSTAR_OK) {
        ret_result->source_format = source.image[0]->format->id;
        error = convert(&copy, &source);
    }
    if (error != INSTAR_OK) {
        error = context_report(context, DIAG_RUN) == INSTAR_OK ? error : INSTAR_IO;
    }
    ret_result->written_bytes = copy.written_bytes;
    ret_result->virtual_size = target.size_bytes;
    ret_result->error = error;
}
