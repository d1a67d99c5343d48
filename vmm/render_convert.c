/*
 * `convert` and `dd` print nothing but errors, and the progress that was asked for.
 *
 * Progress is one line, rewritten in place, as qemu-img has it. Its beginning (0%) and its end are
 * the command's own, because they are there whether a guest runs or not.
 */
#include "vmm/render_internal.h"

static const char *take_progress(struct renderer *r, const struct progress_record *progress)
{
    if ((r->job->convert.flags & CONVERT_FLAG_PROGRESS) && progress->done > 0) {
        out_format(&r->out, "    (%3.2f/100%%)\r",
                   100.0 * (double)progress->done / (double)progress->total);
        (void)out_flush(&r->out);
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
    (void)r;
    (void)failed;
}

const struct render_ops render_convert = {
    .result_magic = CONVERT_RESULT_MAGIC,
    .progress = take_progress,
    .check = check,
    .finish = finish,
};
