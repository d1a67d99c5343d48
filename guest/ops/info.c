/*
 * `info`, layer by layer.
 *
 * What every format has in common is written here, in qemu's QAPI terms; the driver adds its own
 * part. Nothing is resolved or rendered: file names and disk sizes are the host's to fill in. With
 * a chain, each layer is opened and described before the one below it is asked for, as qemu-img
 * does, and nothing is shown when a later one fails, because the host renders at the end.
 */
#include "guest/ops/info.h"

#include "guest/formats/info_writer.h"
#include "guest/ops/top.h"

static enum instar_error describe_specific(struct image *image, struct info_writer *w)
{
    if (!image->format->describe) {
        return INSTAR_OK;
    }
    info_object_begin(w, "format-specific");
    info_string(w, "type", image->format->name);
    info_object_begin(w, "data");
    TRY(image->format->describe(image, w));
    info_end(w);
    info_end(w);
    return info_writer_error(w);
}

static enum instar_error describe_snapshots(struct image *image, struct info_writer *w)
{
    if (!image->format->describe_snapshots || image->snapshot_count == 0) {
        return INSTAR_OK;
    }
    info_list_begin(w, "snapshots");
    TRY(image->format->describe_snapshots(image, w));
    info_end(w);
    return info_writer_error(w);
}

static void describe_common(const struct image *image, struct info_writer *w)
{
    info_device_name(w, "filename", image->file->device);
    info_string(w, "format", image->format->name);
    info_u64(w, "virtual-size", image->size_bytes);
    if (image->encrypted) {
        info_bool(w, "encrypted", true);
    }
    if (image->compressed_info) {
        info_bool(w, "compressed", true);
    }
    if (image->has_info) {
        if (image->cluster_bytes != 0) {
            info_u64(w, "cluster-size", image->cluster_bytes);
        }
        info_bool(w, "dirty-flag", image->dirty);
    }
    if (image->backing_ref.present) {
        info_string(w, "backing-filename", image->backing_ref.name);
        if (image->backing_ref.has_format) {
            info_string(w, "backing-filename-format", image->backing_ref.format);
        }
    }
}

/* Since 8.0 an image lists the files below it, as nodes of their own without children. */
static enum instar_error describe_children(struct image *image, struct info_writer *w)
{
    if (image->context->qemu_version < QEMU_VERSION(8, 0, 0)) {
        return INSTAR_OK;
    }
    info_list_begin(w, "children");
    if (image->format->describe_children) {
        TRY(image->format->describe_children(image, w));
    }
    info_child(w, "file", image->file);
    info_end(w);
    return info_writer_error(w);
}

static enum instar_error describe_image(struct image *image, struct info_writer *w)
{
    info_object_begin(w, "");
    describe_common(image, w);
    TRY(describe_snapshots(image, w));
    TRY(describe_specific(image, w));
    TRY(describe_children(image, w));
    info_end(w);
    return info_writer_error(w);
}

static enum instar_error open_next(struct image *top, struct image *image)
{
    const char *name;

    if (!image->backing_ref.present) {
        return INSTAR_OK;
    }
    enum instar_error error = layer_open_backing(top, image, &name);
    if (error != INSTAR_OK && name) {
        context_prefix(image->context, "Could not open '%s': ", name);
    }
    return error;
}

static enum instar_error describe_chain(struct image *top, struct info_writer *w)
{
    unsigned depth = 0;

    info_list_begin(w, "");
    for (struct image *image = top; image; image = image->backing) {
        if (depth++ > INSTAR_CHAIN_DEPTH_MAX) {
            return FAIL(image->context, INSTAR_LIMIT, "Backing chain is deeper than %u layers",
                        INSTAR_CHAIN_DEPTH_MAX);
        }
        TRY(describe_image(image, w));
        TRY(open_next(top, image));
    }
    info_end(w);
    return info_writer_error(w);
}

void info_run(struct context *context, const struct info_config *config,
              struct info_result *ret_result)
{
    struct info_writer writer = {.context = context};
    struct image *top;

    *ret_result = (struct info_result){.magic = INFO_RESULT_MAGIC};
    context->no_io = true;
    enum diag_kind kind = DIAG_OPEN;
    enum instar_error error = top_open(context, &top);
    if (error == INSTAR_OK) {
        ret_result->source_format = top->format->id;
        ret_result->virtual_size = top->size_bytes;
        kind = DIAG_RUN; /* what fails below says itself which file it is */
        error = config->flags & INFO_FLAG_BACKING_CHAIN ? describe_chain(top, &writer)
                                                        : describe_image(top, &writer);
    }
    if (error != INSTAR_OK) {
        error = context_report(context, kind) == INSTAR_OK ? error : INSTAR_IO;
    }
    ret_result->records_emitted = writer.records;
    ret_result->error = error;
}
