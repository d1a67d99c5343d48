/*
 * From the event ring to the renderer, see run_state.h. Every record passes through here, because
 * the runner has to know which one was the newest (an open doorbell answers exactly that one) and
 * what the renderer's output adds up to.
 */
#include <assert.h>
#include <errno.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/deadline.h"
#include "vmm/run_state.h"
#include "vmm/sys.h"

#define GIVEN_BACK_NS_MIN 1000000u

static bool on_extent(void *context, const struct map_extent *extent)
{
    struct run *run = context;
    run->has_open_request = false;
    return run->renderer_consumer.extent != NULL &&
           run->renderer_consumer.extent(run->renderer_consumer.context, extent);
}

static bool on_info(void *context, const struct info_record *record, const char *key,
                    const void *value)
{
    struct run *run = context;
    run->has_open_request = false;
    return run->renderer_consumer.info != NULL &&
           run->renderer_consumer.info(run->renderer_consumer.context, record, key, value);
}

static bool on_diag(void *context, const struct diag_record *diag, const char *text)
{
    struct run *run = context;
    run->has_open_request = false;
    return run->renderer_consumer.diag != NULL &&
           run->renderer_consumer.diag(run->renderer_consumer.context, diag, text);
}

static bool on_open(void *context, const struct open_request *request, const char *name)
{
    struct run *run = context;
    if (run->has_open_request) {
        return false; /* the one before was not answered yet */
    }
    run->has_open_request = true;
    run->open_request = *request;
    assert(request->name_bytes <= INSTAR_NAME_BYTES_MAX);
    memcpy(run->open_name, name, request->name_bytes);
    run->open_name[request->name_bytes] = '\0';
    return true;
}

/* The first one tells the size of what is to be written, and so a default for the quota. */
static bool on_progress(void *context, const struct progress_record *progress)
{
    struct run *run = context;
    run->has_open_request = false;
    if (run->job->limits.written_bytes_max == 0 && progress->total <= INT64_MAX / 2) {
        run->devices.written_bytes_max = progress->total * 2 + JOB_WRITTEN_BYTES_BASE;
    }
    return run->renderer_consumer.progress != NULL &&
           run->renderer_consumer.progress(run->renderer_consumer.context, progress);
}

static bool on_result(void *context, const struct map_result *result)
{
    struct run *run = context;
    run->has_open_request = false;
    return run->renderer_consumer.result != NULL &&
           run->renderer_consumer.result(run->renderer_consumer.context, result);
}

/*
 * Time spent waiting for a slow reader of the output is not the guest's: the deadline moves. Small
 * change is not worth the new timer.
 */
static void give_back(struct run *run, uint64_t waited_ns)
{
    if (waited_ns < GIVEN_BACK_NS_MIN) {
        return;
    }
    if (!add_u64(run->deadline_ns, waited_ns, &run->deadline_ns)) {
        run->deadline_ns = UINT64_MAX;
    }
    if (run->machine.run != NULL && !run->has_ended) {
        /* Should it fail, the old timer merely makes the guest exit more often. */
        (void)deadline_arm(&run->machine, run->deadline_ns);
    }
}

/* Passes output on to a port, within the job's quota. */
static bool put(struct run *run, bool (*port)(void *, const char *, size_t), const char *bytes,
                size_t length)
{
    if (length > run->job->limits.output_bytes_max - run->output_bytes) {
        run->output_exceeded = true;
        return false;
    }
    run->output_bytes += length;
    const uint64_t before_ns = sys_monotonic_ns();
    if (!port(run->ports->context, bytes, length)) {
        run->output_refused = true;
        return false;
    }
    give_back(run, sys_monotonic_ns() - before_ns);
    return true;
}

bool run_put_out(struct run *run, const char *bytes, size_t length)
{
    return put(run, run->ports->out, bytes, length);
}

static bool sink_out(void *context, const char *bytes, size_t length)
{
    return run_put_out(context, bytes, length);
}

static bool sink_err(void *context, const char *bytes, size_t length)
{
    struct run *run = context;
    return put(run, run->ports->err, bytes, length);
}

static const char *sink_device_name(void *context, uint32_t device)
{
    const struct run *run = context;
    return device < run->devices.count ? run->file[device].name : NULL;
}

static uint64_t sink_device_allocated_bytes(void *context, uint32_t device)
{
    const struct run *run = context;
    return device < run->devices.count ? run->file[device].allocated_bytes : 0;
}

bool run_start_records(struct run *run)
{
    record_decoder_init(&run->decoder);
    const struct render_sink sink = {
        .out = sink_out,
        .err = sink_err,
        .device_name = sink_device_name,
        .device_allocated_bytes = sink_device_allocated_bytes,
        .context = run,
    };
    run->renderer = renderer_new(run->job, &sink);
    if (run->renderer == NULL) {
        return run_end(run, RUN_HOST_ERROR, "renderer: %s", strerror(errno));
    }
    run->renderer_consumer = renderer_consumer(run->renderer);
    run->consumer = (struct record_consumer){
        .extent = on_extent,
        .info = on_info,
        .diag = on_diag,
        .open = on_open,
        .progress = on_progress,
        .result = on_result,
        .context = run,
    };
    return true;
}

/* A sink that failed ends the run for its own reason, whatever the renderer made of it. */
static bool check_output(struct run *run)
{
    if (run->output_exceeded) {
        return run_end(run, RUN_LIMIT, "output quota used up");
    }
    if (run->output_refused) {
        return run_end(run, RUN_HOST_ERROR, "output refused");
    }
    return true;
}

/* Copies the ring's new bytes to run->drained; *ret_length says how many. */
static bool copy_ring(struct run *run, size_t *ret_length)
{
    struct guest_memory *memory = &run->runner->memory;
    const gpa_t ring = run->layout.ring_base;
    const unsigned char *bytes =
        guest_memory_at(memory, ring + offsetof(struct event_ring, bytes), EVENT_RING_BYTES);
    const void *head_place = guest_memory_at(memory, ring, sizeof(uint32_t));
    void *tail_place =
        guest_memory_for_write(memory, ring + offsetof(struct event_ring, tail), sizeof(uint32_t));
    assert(bytes != NULL && head_place != NULL && tail_place != NULL); /* our own layout */

    uint32_t head;
    memcpy(&head, head_place, sizeof(head));
    uint32_t length = head - run->ring_tail;
    if (length > EVENT_RING_BYTES) {
        return run_end(run, RUN_GUEST_FAULT, "event ring: more bytes than it holds");
    }
    uint32_t at = run->ring_tail % EVENT_RING_BYTES;
    uint32_t first = EVENT_RING_BYTES - at < length ? EVENT_RING_BYTES - at : length;
    memcpy(run->drained, bytes + at, first);
    memcpy(run->drained + first, bytes, length - first);
    run->ring_tail = head;
    memcpy(tail_place, &head, sizeof(head));
    *ret_length = length;
    return true;
}

bool run_drain(struct run *run)
{
    size_t length = 0;
    if (!copy_ring(run, &length)) {
        return false;
    }
    if (length == 0) {
        return true;
    }
    const char *refusal = record_decode(&run->decoder, run->drained, length, &run->consumer);
    if (!check_output(run)) {
        return false;
    }
    if (refusal != NULL) {
        const char *rule = renderer_fault(run->renderer);
        return run_end(run, RUN_GUEST_FAULT, "event ring: %s", rule != NULL ? rule : refusal);
    }
    return true;
}

void run_finish_records(struct run *run)
{
    if (!record_decoder_empty(&run->decoder)) {
        run_set_end(run, RUN_GUEST_FAULT, "event ring: incomplete record at the end");
        return;
    }
    int error = block_settle(&run->devices);
    if (error != 0 && !renderer_has_error(run->renderer)) {
        (void)run_end(run, RUN_HOST_ERROR, "write: %s", strerror(error));
        return;
    }
    bool taken = renderer_finish(run->renderer, run->verdict);

    if (!check_output(run)) {
        return;
    }
    if (!taken) {
        run_set_end(run, RUN_HOST_ERROR, "output refused");
        return;
    }
    if (run->verdict->category == RUN_OK && !run_print_digest(run)) {
        return;
    }
    run->has_ended = true;
}

void run_free_records(struct run *run)
{
    if (run->renderer != NULL) {
        renderer_free(run->renderer);
    }
    run->renderer = NULL;
}
