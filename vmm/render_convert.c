/*
 * `convert` and `dd` print nothing but errors, and the progress that was asked for.
 *
 * Progress is one line, rewritten in place, as qemu-img has it: for a terminal, so whoever asks for
 * it has looked whether there is one.
 */
#include "vmm/render_internal.h"

static const char *take_progress(struct renderer *r, const struct progress_record *progress)
{
    double percent =
        progress->total == 0 ? 100.0 : 100.0 * (double)progress->done / (double)progress->total;

    if (r->job->convert.flags & CONVERT_FLAG_PROGRESS) {
        out_format(&r->out, "    (%3.2f/100%%)\r", percent);
        (void)out_flush(&r->out);
        r->has_progress = true;
    }
    return NULL;
}

static const char *check(const struct renderer *r)
{
    (void)r;
    return NULL; /* what a result says beyond itself shows in the output's file */
}

static void finish(struct renderer *r, bool failed)
{
    (void)failed;
    if (r->has_progress) {
        out_text(&r->out, "\n");
    }
}

const struct render_ops render_convert = {
    .result_magic = CONVERT_RESULT_MAGIC,
    .progress = take_progress,
    .check = check,
    .finish = finish,
};
