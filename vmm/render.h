/*
 * Renderers: validated records in, exactly qemu-img's bytes out.
 *
 * A renderer streams: memory does not grow with the number of extents. It is created for one job
 * and fed by the decoder's consumer; stdout and stderr pieces go to the sink. All rules of a
 * guest's answer are enforced here too (extents contiguous, within the window, no overflow).
 *
 * `info` prints dates in local time: whoever jails the process calls tzset() before.
 */
#ifndef INSTAR_VMM_RENDER_H
#define INSTAR_VMM_RENDER_H

#include <stdbool.h>
#include <stddef.h>

#include "vmm/job.h"
#include "vmm/records.h"

/* Where rendered bytes go. false: the sink is closed or full; the run ends. */
struct render_sink {
    bool (*out)(void *context, const char *bytes, size_t length);
    bool (*err)(void *context, const char *bytes, size_t length);
    /* The name and allocation of the file behind a device, for the File column and disk size. */
    const char *(*device_name)(void *context, uint32_t device);
    uint64_t (*device_allocated_bytes)(void *context, uint32_t device);
    void *context;
};

struct renderer;

/* A renderer for `job` (which must outlive it), or NULL and errno. */
struct renderer *renderer_new(const struct job *job, const struct render_sink *sink);

/* The consumer to give to record_decode(). */
struct record_consumer renderer_consumer(struct renderer *renderer);

/* Why a record was refused, after record_decode() said so; NULL: the decoder itself refused it. */
const char *renderer_fault(const struct renderer *renderer);

/*
 * Ends the output after the guest's result: closes the JSON document, prints the error line the
 * result asks for. Sets the verdict's exit_code, category (RUN_OK, RUN_REFUSED or, for a result
 * that breaks a rule, RUN_GUEST_FAULT), site, sizes. Returns false when the sink failed.
 */
bool renderer_finish(struct renderer *renderer, struct run_verdict *verdict);

/* Whether the guest has told of an error. */
bool renderer_has_error(const struct renderer *renderer);

void renderer_free(struct renderer *renderer);

#endif
