/*
 * What all renderers do alike: the order of a guest's answer, its error lines and its verdict.
 *
 * An answer is: records of the operation and diagnoses in any order, then one result, then nothing.
 * An error is one DIAG_OPEN or DIAG_RUN and a result that says so too; each without the other is a
 * lie. Bytes may have gone to stdout by then, as with qemu-img, but never exit code 0.
 */
#include "vmm/render.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/render_internal.h"

_Static_assert(sizeof(struct map_result) == sizeof(struct info_result), "one shape for results");
_Static_assert(offsetof(struct map_result, error) == offsetof(struct info_result, error) &&
                   offsetof(struct map_result, extents_emitted) ==
                       offsetof(struct info_result, records_emitted) &&
                   offsetof(struct map_result, virtual_size) ==
                       offsetof(struct info_result, virtual_size),
               "one shape for results");
_Static_assert(sizeof(struct map_result) == sizeof(struct convert_result) &&
                   offsetof(struct map_result, error) == offsetof(struct convert_result, error) &&
                   offsetof(struct map_result, virtual_size) ==
                       offsetof(struct convert_result, virtual_size),
               "one shape for results");

static const struct render_ops *ops_for(const struct job *job)
{
    bool json = job->output == OUTPUT_JSON;

    switch (job->operation) {
    case JOB_MAP:
        return json ? &render_map_json : &render_map_human;
    case JOB_INFO:
        return json ? &render_info_json : &render_info_human;
    case JOB_CONVERT:
        return &render_convert;
    default:
        return NULL;
    }
}

struct renderer *renderer_new(const struct job *job, const struct render_sink *sink)
{
    const struct render_ops *ops = ops_for(job);

    if (!ops) {
        errno = EINVAL;
        return NULL;
    }
    struct renderer *r = malloc(sizeof(*r));
    if (!r) {
        return NULL;
    }
    memset(r, 0, offsetof(struct renderer, out));
    r->job = job;
    r->sink = *sink;
    r->ops = ops;
    out_init(&r->out, sink->out, sink->context);
    out_init(&r->err, sink->err, sink->context);
    if (ops->info) {
        r->info = info_tree_new();
        if (!r->info) {
            free(r);
            errno = ENOMEM;
            return NULL;
        }
    }
    return r;
}

void renderer_free(struct renderer *r)
{
    if (r) {
        info_tree_free(r->info);
        free(r);
    }
}

const char *render_device_name(const struct renderer *r, uint64_t device)
{
    if (device >= INSTAR_DEVICES_MAX) {
        return NULL;
    }
    return r->sink.device_name(r->sink.context, (uint32_t)device);
}

/* Remembers the first broken rule; what every callback returns to the decoder. */
static bool judge(struct renderer *r, const char *fault)
{
    if (!r->fault) {
        r->fault = fault;
    }
    return r->fault == NULL;
}

static bool on_extent(void *context, const struct map_extent *extent)
{
    struct renderer *r = context;

    if (!r->ops->extent || r->has_result || r->has_open_error || r->has_run_error) {
        return judge(r, "an extent where none may be");
    }
    return judge(r, r->ops->extent(r, extent));
}

static bool on_info(void *context, const struct info_record *record, const char *key,
                    const void *value)
{
    struct renderer *r = context;

    if (!r->ops->info || r->has_result || r->has_open_error || r->has_run_error) {
        return judge(r, "information where none may be");
    }
    return judge(r, r->ops->info(r, record, key, value));
}

/* The words before a diagnosis' text, as qemu-img puts them. */
static void print_diag_prefix(struct renderer *r, enum diag_kind kind, const char *name)
{
    if (kind == DIAG_PLAIN) {
        return;
    }
    out_text(&r->err, r->job->program);
    if (kind == DIAG_OPEN) {
        out_text(&r->err, ": Could not open '");
        out_display(&r->err, name, strlen(name));
        out_text(&r->err, "'");
    } else if (kind == DIAG_FILE) {
        out_text(&r->err, ": ");
        out_display(&r->err, name, strlen(name));
    } else if (kind == DIAG_WARNING) {
        out_text(&r->err, ": warning");
    }
    out_text(&r->err, ": ");
}

/* How messages call a device: the top image as the user wrote it, protocol and all. */
static const char *message_name(const struct renderer *r, uint32_t device)
{
    return device == 0 && r->job->protocol_bytes != 0 ? r->job->file_name
                                                      : render_device_name(r, device);
}

static bool on_diag(void *context, const struct diag_record *diag, const char *text)
{
    struct renderer *r = context;
    enum diag_kind kind = (enum diag_kind)diag->kind;
    /* dd's word on a window past the end is about a file, and no failure. */
    bool is_error =
        kind == DIAG_OPEN || kind == DIAG_RUN || (kind == DIAG_FILE && diag->error != INSTAR_OK);
    const char *name = message_name(r, diag->device);
    size_t length = diag->text_bytes;

    /* Only advice may follow an error. */
    bool has_error = r->has_open_error || r->has_run_error;
    if (r->has_result || (has_error && kind != DIAG_PLAIN)) {
        return judge(r, "a diagnosis after the last word");
    }
    if (!name) {
        return judge(r, "a diagnosis about a file that is not open");
    }
    if (is_error) {
        r->has_open_error = kind == DIAG_OPEN;
        r->has_run_error = kind != DIAG_OPEN;
        memcpy(r->site, diag->site, sizeof(r->site));
    }
    if (r->map.is_done) {
        return true; /* qemu-img has stopped before it met this */
    }
    if (length > 0 && text[length - 1] == '\n') {
        length--;
    }
    print_diag_prefix(r, kind, name);
    out_display(&r->err, text, length);
    out_text(&r->err, "\n");
    (void)out_flush(&r->err);
    return true;
}

static bool on_progress(void *context, const struct progress_record *progress)
{
    struct renderer *r = context;

    if (!r->ops->progress || r->has_result || progress->done > progress->total) {
        return judge(r, "a progress where none may be");
    }
    return judge(r, r->ops->progress(r, progress));
}

static bool on_result(void *context, const struct map_result *result)
{
    struct renderer *r = context;

    if (r->has_result) {
        return judge(r, "a second result");
    }
    r->has_result = true;
    r->result = *result;
    return true;
}

struct record_consumer renderer_consumer(struct renderer *r)
{
    return (struct record_consumer){
        .extent = on_extent,
        .info = on_info,
        .diag = on_diag,
        .progress = on_progress,
        .result = on_result,
        .context = r,
    };
}

bool renderer_has_error(const struct renderer *r)
{
    return r->has_open_error || r->has_run_error;
}

const char *renderer_fault(const struct renderer *r)
{
    return r->fault;
}

/* The rules of a result by itself, and against what the guest said before it. */
static const char *check_result(const struct renderer *r)
{
    const struct map_result *result = &r->result;
    bool has_error_line = r->has_open_error || r->has_run_error;

    if (!r->has_result) {
        return "no result";
    }
    if (result->magic != r->ops->result_magic || result->reserved != 0) {
        return "a result with a wrong magic";
    }
    if (result->error > INSTAR_NO_SPACE || result->source_format >= FORMAT_COUNT ||
        result->virtual_size > INT64_MAX) {
        return "a result with an impossible value";
    }
    if ((result->error != INSTAR_OK) != has_error_line) {
        return "a result and diagnoses that contradict each other";
    }
    if (result->error == INSTAR_OK && result->source_format == FORMAT_NONE) {
        return "a result without a format";
    }
    return r->ops->check(r);
}

bool renderer_finish(struct renderer *r, struct run_verdict *verdict)
{
    if (!judge(r, check_result(r))) {
        verdict->category = RUN_GUEST_FAULT;
        verdict->exit_code = 1;
        (void)escape_display_to(verdict->detail, sizeof(verdict->detail), r->fault,
                                strlen(r->fault));
        return !r->out.failed && !r->err.failed;
    }
    bool failed = r->result.error != INSTAR_OK;
    if (!r->has_open_error) {
        r->ops->finish(r, failed);
    }
    failed = failed || r->has_own_error;
    verdict->category = r->result.error == INSTAR_OK ? RUN_OK : RUN_REFUSED;
    verdict->exit_code = failed ? 1 : 0;
    verdict->source_format = (enum source_format)r->result.source_format;
    verdict->virtual_size = r->result.virtual_size;
    verdict->extents = r->map.count;
    (void)escape_display_to(verdict->site, sizeof(verdict->site), r->site, strlen(r->site));
    bool out_taken = out_flush(&r->out);
    return out_flush(&r->err) && out_taken;
}
