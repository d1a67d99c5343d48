/*
 * Opening layers and chains.
 *
 * Probing takes the highest score, as qemu does, with raw as the floor; an empty file is raw
 * without a look. A chain is opened top down in a loop with a depth limit; a file met twice is a
 * loop, told by the device's identity and not by its name.
 */
#include "guest/core/layer.h"

#include "guest/base/memory.h"

static enum instar_error probe_format(struct context *context, struct file *file, const char *name,
                                      const struct format **ret)
{
    uint8_t head[PROBE_BYTES];
    struct probe probe = {.head = head, .head_bytes = sizeof(head), .file_name = name};
    int best_score = 0;

    *ret = format_by_id(FORMAT_RAW);
    if (file->device->size_bytes == 0) {
        return INSTAR_OK;
    }
    if (file_read(file, 0, head, sizeof(head)) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO,
                    "Could not read image for determining its format: Input/output error");
    }
    for (const struct format *const *at = format_table; *at; at++) {
        bool is_known = context->qemu_version >= (*at)->since;
        int score = is_known && (*at)->probe ? (*at)->probe(&probe) : 0;
        if (score > best_score) {
            best_score = score;
            *ret = *at;
        }
    }
    return INSTAR_OK;
}

static char *copy_name(struct context *context, const char *name, size_t name_bytes)
{
    char *copy = arena_array(&context->arena, char, name_bytes + 1);

    if (copy) {
        memcpy(copy, name, name_bytes);
    }
    return copy;
}

/* An image format must not change under its reader, so qemu-img wants nobody else to write. */
static enum instar_error check_unwritten(struct context *context, const struct device *device,
                                         const struct format *format, const char *name)
{
    if (!device->is_written || format->id == FORMAT_RAW) {
        return INSTAR_OK;
    }
    enum instar_error error =
        FAIL(context, INSTAR_INVALID_SOURCE, "Failed to get shared \"write\" lock");
    context_hint(context, "Is another process using the image [%s]?", name);
    return error;
}

enum instar_error layer_open(struct context *context, struct device *device,
                             const struct format *format, const char *name,
                             struct image **ret_image)
{
    struct file *file = file_new(context, device);
    struct image *image = arena_array(&context->arena, struct image, 1);
    char *kept_name = copy_name(context, name, strlen(name));

    if (!file || !image || !kept_name) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (!format) {
        TRY(probe_format(context, file, kept_name, &format));
    }
    TRY(check_unwritten(context, device, format, kept_name));
    image->format = format;
    image->context = context;
    file->name = kept_name;
    image->file = file;
    image->name = kept_name;
    image->request_alignment = 1;
    TRY(format->open(image));
    *ret_image = image;
    return INSTAR_OK;
}

/* Asks the host for a file. What it refuses is FAIL()ed in its words. */
static enum instar_error request_device(struct image *image, enum open_kind kind, const char *name,
                                        size_t name_bytes, struct device **ret_device,
                                        const struct open_reply **ret_reply)
{
    struct context *context = image->context;
    struct platform *platform = context->platform;
    const struct open_reply *reply;

    *ret_reply = NULL;
    TRY(platform->ops->open(platform, kind, image->file->device, name, name_bytes, ret_device,
                            &reply));
    *ret_reply = reply;
    if (reply->status == OPEN_STATUS_OK) {
        return INSTAR_OK;
    }
    if (reply->status == OPEN_STATUS_MESSAGE) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "%.*s", (int)reply->text_bytes, reply->text);
    }
    enum instar_error error =
        reply->status == OPEN_STATUS_REFUSED ? INSTAR_HAS_BACKING : INSTAR_INVALID_SOURCE;
    return FAIL(context, error, "Could not open '%.*s': %.*s", (int)reply->name_bytes, reply->name,
                (int)reply->text_bytes, reply->text);
}

enum instar_error layer_open_file(struct image *image, enum open_kind kind, const char *name,
                                  size_t name_bytes, struct file **ret_file)
{
    const struct open_reply *reply;
    struct device *device;

    TRY(request_device(image, kind, name, name_bytes, &device, &reply));
    struct file *file = file_new(image->context, device);
    char *kept_name = copy_name(image->context, reply->name, reply->name_bytes);
    if (!file || !kept_name) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    file->name = kept_name;
    *ret_file = file;
    return INSTAR_OK;
}

static bool chain_holds(const struct image *top, const struct device *device)
{
    for (const struct image *image = top; image; image = image->backing) {
        if (image->file->device->identity == device->identity) {
            return true;
        }
    }
    return false;
}

static enum instar_error backing_format(const struct image *above, const struct format **ret)
{
    const struct reference *reference = &above->backing_ref;

    *ret = NULL;
    if (reference->has_format) {
        *ret = format_by_name(reference->format, strlen(reference->format));
        if (!*ret || above->context->qemu_version < (*ret)->since) {
            return FAIL(above->context, INSTAR_INVALID_SOURCE, "Unknown driver '%s'",
                        reference->format);
        }
    }
    return INSTAR_OK;
}

enum instar_error layer_open_backing(struct image *top, struct image *above, const char **ret_name)
{
    const struct reference *reference = &above->backing_ref;
    struct context *context = above->context;
    const struct format *format;
    const struct open_reply *reply;
    struct device *device;

    *ret_name = reference->name;
    enum instar_error error = request_device(above, OPEN_BACKING, reference->name,
                                             strlen(reference->name), &device, &reply);
    char *name = reply ? copy_name(context, reply->name, reply->name_bytes) : NULL;
    if (reply && !name) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    *ret_name = name ? name : reference->name;
    /* qemu looks at the format first, but names the file as the host resolves it. */
    TRY(backing_format(above, &format));
    TRY(error);
    if (chain_holds(top, device)) {
        *ret_name = NULL;
        return FAIL(context, INSTAR_INVALID_SOURCE, "Backing file '%s' creates an infinite loop.",
                    name);
    }
    return layer_open(context, device, format, name, &above->backing);
}

enum instar_error layer_open_chain(struct image *top)
{
    struct image *image = top;

    for (unsigned depth = 1; image->backing_ref.present; depth++) {
        const char *name;
        enum instar_error error;
        if (depth > INSTAR_CHAIN_DEPTH_MAX) {
            error = FAIL(image->context, INSTAR_LIMIT, "Backing chain is deeper than %u layers",
                         INSTAR_CHAIN_DEPTH_MAX);
        } else {
            error = layer_open_backing(top, image, &name);
        }
        if (error != INSTAR_OK) {
            /* qemu opens recursively, so each layer on the way up puts its words in front. */
            for (unsigned i = 0; i < depth; i++) {
                context_prefix(image->context, "Could not open backing file: ");
            }
            return error;
        }
        image = image->backing;
    }
    return INSTAR_OK;
}
