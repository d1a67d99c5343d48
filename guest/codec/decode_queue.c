/*
 * See decode_queue.h. Two rings that move together: jobs, and the packed bytes they decode. A job
 * gives its place in both back once it is done and everything before it was; the first failure in
 * the order of submission is kept until somebody asks for it.
 */
#include "guest/codec/decode_queue.h"

#include "guest/codec/codec_state.h"

#define JOBS 64u
/* What a chunk of 2 MiB is made of is seldom more, and whoever needs more waits for the oldest. */
#define PACKED_BYTES (2u << 20)
#define PACKED_BYTES_ALONE (256u << 10)
#define PACKED_ALIGNMENT 64u

struct decode_job {
    struct lane_job job; /* first: the lanes' pointer is ours */
    struct codec *codec;
    struct decode_request request;
    uint64_t tag;
    size_t packed_at; /* where in the ring of packed bytes its stream begins */
    bool has_failed;
};

struct decode_queue {
    uint64_t submitted;
    uint64_t finished;
    uint8_t *packed;
    size_t packed_bytes;
    size_t packed_end; /* of the newest job's stream */
    size_t room_at;    /* what room() gave last */
    /* The first failure. */
    uint64_t failed; /* number of the stream, from 1 on; 0: none */
    uint64_t failed_tag;
    enum instar_error failure;
    struct decode_job job[JOBS];
};

static void run(struct lane_job *lane_job, unsigned lane)
{
    struct decode_job *job = (struct decode_job *)lane_job;
    const struct decode_request *request = &job->request;
    size_t made = 0;

    job->has_failed =
        !codec_state_decode(&job->codec->lane[lane], request->kind, request->in, request->in_bytes,
                            request->out, request->out_bytes, &made) ||
        made != request->out_bytes;
}

enum instar_error decode_queue_new(struct codec *codec)
{
    struct decode_queue *queue = arena_array(codec->arena, struct decode_queue, 1);

    if (!queue) {
        return INSTAR_NO_MEMORY;
    }
    queue->packed_bytes = lanes_count(codec->lanes) > 1 ? PACKED_BYTES : PACKED_BYTES_ALONE;
    queue->packed = arena_alloc(codec->arena, queue->packed_bytes, PACKED_ALIGNMENT);
    codec->queue = queue;
    return queue->packed ? INSTAR_OK : INSTAR_NO_MEMORY;
}

static void finish_oldest(struct codec *codec)
{
    struct decode_queue *queue = codec->queue;
    struct decode_job *job = &queue->job[queue->finished % JOBS];

    lanes_wait(codec->lanes, &job->job);
    queue->finished++;
    if (job->has_failed && queue->failed == 0) {
        queue->failed = queue->finished;
        queue->failed_tag = job->tag;
        queue->failure = job->request.failure;
    }
}

/* Whether in_bytes are free behind the newest stream or at the ring's start; sets room_at. */
static bool find_room(struct decode_queue *queue, size_t in_bytes)
{
    if (queue->finished == queue->submitted) {
        queue->room_at = 0;
        return true;
    }
    size_t oldest = queue->job[queue->finished % JOBS].packed_at;
    if (queue->packed_end > oldest) {
        if (queue->packed_bytes - queue->packed_end >= in_bytes) {
            queue->room_at = queue->packed_end;
            return true;
        }
        queue->room_at = 0;
        return oldest > in_bytes;
    }
    queue->room_at = queue->packed_end;
    return oldest - queue->packed_end > in_bytes;
}

void *decode_queue_room(void *state, size_t in_bytes)
{
    struct codec *codec = state;
    struct decode_queue *queue = codec->queue;

    if (!queue || in_bytes > queue->packed_bytes / 2) {
        return NULL;
    }
    while (queue->submitted - queue->finished == JOBS || !find_room(queue, in_bytes)) {
        finish_oldest(codec);
    }
    return queue->packed + queue->room_at;
}

void decode_queue_submit(void *state, const struct decode_request *request, uint64_t tag)
{
    struct codec *codec = state;
    struct decode_queue *queue = codec->queue;
    struct decode_job *job = &queue->job[queue->submitted % JOBS];

    /* Without memory for a decoder the stream fails, as it does when decoded at once. */
    bool is_prepared = codec_prepare_decoding(codec, request->kind);
    job->codec = codec;
    job->request = *request;
    job->tag = tag;
    job->packed_at = queue->room_at;
    job->job.run = run;
    queue->packed_end = queue->room_at + request->in_bytes;
    queue->submitted++;
    if (!is_prepared) {
        job->has_failed = true;
        job->job.is_done = true;
        return;
    }
    lanes_submit(codec->lanes, &job->job, request->out_bytes);
}

enum instar_error decode_queue_finish(void *state, uint64_t count, uint64_t *ret_tag)
{
    struct codec *codec = state;
    struct decode_queue *queue = codec->queue;

    if (!queue) {
        return INSTAR_OK;
    }
    while (queue->finished < count && queue->finished < queue->submitted) {
        finish_oldest(codec);
    }
    if (queue->failed == 0 || queue->failed > count) {
        return INSTAR_OK;
    }
    *ret_tag = queue->failed_tag;
    return queue->failure;
}
