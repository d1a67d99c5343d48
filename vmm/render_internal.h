/*
 * What the renderers share: the run's state, and the seam between what is common to all operations
 * (diagnoses, the result, verdicts: render.c) and what is each one's own (render_map.c,
 * render_info.c).
 */
#ifndef INSTAR_VMM_RENDER_INTERNAL_H
#define INSTAR_VMM_RENDER_INTERNAL_H

#include "vmm/info_tree.h"
#include "vmm/out_buffer.h"
#include "vmm/render.h"

/* `map` */
struct map_rows {
    uint64_t count;
    uint64_t end;    /* where the next extent must start */
    bool is_done;    /* human output only: an error line has ended it, the rest is not shown */
    bool degenerate; /* the one empty extent came: no further one may */
};

struct renderer;

/* One operation and output format. NULL callbacks: the operation has no such record. */
struct render_ops {
    uint32_t result_magic;
    /* NULL, or the rule that is broken. */
    const char *(*extent)(struct renderer *r, const struct map_extent *extent);
    const char *(*info)(struct renderer *r, const struct info_record *record, const char *key,
                        const char *value);
    const char *(*progress)(struct renderer *r, const struct progress_record *progress);
    /* Whether the result, already checked by itself, agrees with the records. NULL or the rule. */
    const char *(*check)(const struct renderer *r);
    /* Ends stdout. `failed`: the guest has reported an error after it opened the image. */
    void (*finish)(struct renderer *r, bool failed);
};

struct renderer {
    const struct job *job;
    struct render_sink sink;
    const struct render_ops *ops;
    const char *fault; /* the first broken rule, or NULL */
    bool has_result;
    bool has_open_error; /* DIAG_OPEN came */
    bool has_run_error;  /* DIAG_RUN came */
    bool has_own_error;  /* the renderer itself has printed an error line */
    char site[DIAG_SITE_BYTES];
    struct map_result result; /* info_result has the same shape */

    struct map_rows map;
    struct info_tree *info; /* `info` only */
    uint64_t info_records;

    /* Last: renderer_new() clears only what is before, for every page touched costs a fault. */
    struct out_buffer out;
    struct out_buffer err;
};

extern const struct render_ops render_map_human;
extern const struct render_ops render_map_json;
extern const struct render_ops render_info_human;
extern const struct render_ops render_info_json;
extern const struct render_ops render_convert;

/* `info`: taking a record into the tree, and the rules of a whole answer (render_info.c). */
const char *render_info_take(struct renderer *r, const struct info_record *record, const char *key,
                             const char *value);
const char *render_info_check(const struct renderer *r);

/* The name of the file behind `device`, or NULL when there is no such device. */
const char *render_device_name(const struct renderer *r, uint64_t device);

#endif
