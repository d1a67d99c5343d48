/*
 * Set-up of a run, and its one diagnosis.
 */
#include "guest/core/context.h"

#include "guest/base/memory.h"
#include "guest/base/text.h"

enum instar_error context_init(struct context *context, void *heap, size_t heap_bytes,
                               uint32_t sector_size, struct platform *platform)
{
    context->arena = arena_over(heap, heap_bytes);
    context->platform = platform;
    lanes_init(&context->lanes, platform->has_lane ? platform->ops->call_lane : NULL, platform);
    return cache_init(&context->cache, &context->arena, sector_size);
}

void context_fail(struct context *context, enum instar_error error, const char *file, unsigned line,
                  const char *format, ...)
{
    struct diagnosis *d = &context->diagnosis;
    va_list arguments;

    va_start(arguments, format);
    (void)text_vformat(d->text, sizeof(d->text), format, arguments);
    va_end(arguments);
    d->error = error;
    d->kind = 0;
    d->device = 0;
    d->site_file = file;
    d->site_line = line;
    d->hint_count = 0;
}

void context_prefix(struct context *context, const char *format, ...)
{
    struct diagnosis *d = &context->diagnosis;
    char prefix[512];
    va_list arguments;

    va_start(arguments, format);
    size_t prefix_bytes = text_vformat(prefix, sizeof(prefix), format, arguments);
    va_end(arguments);
    size_t text_bytes = strlen(d->text);
    if (text_bytes > sizeof(d->text) - 1 - prefix_bytes) {
        text_bytes = sizeof(d->text) - 1 - prefix_bytes;
    }
    memmove(d->text + prefix_bytes, d->text, text_bytes);
    memcpy(d->text, prefix, prefix_bytes);
    d->text[prefix_bytes + text_bytes] = '\0';
}

void context_hint(struct context *context, const char *format, ...)
{
    struct diagnosis *d = &context->diagnosis;
    va_list arguments;

    if (d->hint_count == DIAG_HINTS_MAX) {
        return;
    }
    va_start(arguments, format);
    (void)text_vformat(d->hint[d->hint_count], sizeof(d->hint[0]), format, arguments);
    va_end(arguments);
    d->hint_count++;
}

/* The part of a source path after its last slash. */
static const char *base_name(const char *path)
{
    const char *base = path;

    for (; *path != '\0'; path++) {
        if (*path == '/') {
            base = path + 1;
        }
    }
    return base;
}

static enum instar_error emit_diag(struct context *context, struct diag_message *message)
{
    message->record.text_bytes = (uint32_t)strlen(message->text);
    return context->platform->ops->emit(context->platform, RECORD_DIAG, message,
                                        (uint32_t)sizeof(message->record) +
                                            message->record.text_bytes);
}

PRINTF_LIKE(3, 0)
static enum instar_error say_line(struct context *context, enum diag_kind kind, const char *format,
                                  va_list arguments)
{
    struct diag_message *message = &context->message;

    message->record = (struct diag_record){.kind = kind};
    (void)text_vformat(message->text, sizeof(message->text), format, arguments);
    return emit_diag(context, message);
}

enum instar_error context_say(struct context *context, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    enum instar_error error = say_line(context, DIAG_PLAIN, format, arguments);
    va_end(arguments);
    return error;
}

enum instar_error context_warn(struct context *context, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    enum instar_error error = say_line(context, DIAG_WARNING, format, arguments);
    va_end(arguments);
    return error;
}

enum instar_error context_complain(struct context *context, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    enum instar_error error = say_line(context, DIAG_LINE, format, arguments);
    va_end(arguments);
    return error;
}

enum instar_error context_report(struct context *context, enum diag_kind kind)
{
    const struct diagnosis *d = &context->diagnosis;
    struct diag_message *message = &context->message;

    message->record = (struct diag_record){
        .kind = d->kind != 0 ? d->kind : kind,
        .error = d->error,
        .device = d->device,
    };
    if (d->site_file) {
        (void)text_format(message->record.site, sizeof(message->record.site), "%s:%u",
                          base_name(d->site_file), d->site_line);
    }
    (void)text_format(message->text, sizeof(message->text), "%s", d->text);
    TRY(emit_diag(context, message));
    for (unsigned i = 0; i < d->hint_count; i++) {
        TRY(context_say(context, "%s", d->hint[i]));
    }
    return INSTAR_OK;
}

void context_reword(struct context *context, enum instar_error error, const char *text)
{
    context->diagnosis.error = error;
    (void)text_format(context->diagnosis.text, sizeof(context->diagnosis.text), "%s", text);
}

void context_blame(struct context *context, enum diag_kind kind, const struct device *device)
{
    context->diagnosis.kind = kind;
    context->diagnosis.device = device->index;
}
