/*
 * See encoder.h: a ring of jobs, each with room for its own stream.
 */
#include "guest/codec/encoder.h"

#include "guest/base/checked.h"
#include "guest/codec/codec_state.h"
#include "guest/core/context.h"

#define SLOTS_MAX 16u
/* Of all slots together: enough that no lane waits while the other writes. */
#define SLOTS_BYTES (1u << 20)
#define SLOT_ALIGNMENT 64u
/* Encoding takes as long as decoding so many times as much. */
#define ENCODING_COSTS 4u

struct encode_job {
    struct lane_job job; /* first: the lanes' pointer is ours */
    struct encoder *encoder;
    const void *in;
    size_t in_bytes;
    uint8_t *out;
    size_t out_bytes; /* what it made; 0: it did not fit */
};

struct encoder {
    struct codec *codec;
    enum stream_kind kind;
    size_t packed_bytes_max;
    unsigned slots;
    uint64_t put;
    uint64_t taken;
    struct encode_job job[SLOTS_MAX];
};

static void run(struct lane_job *lane_job, unsigned lane)
{
    struct encode_job *job = (struct encode_job *)lane_job;
    const struct encoder *encoder = job->encoder;

    job->out_bytes = codec_state_encode(&encoder->codec->lane[lane], encoder->kind, job->in,
                                        job->in_bytes, job->out, encoder->packed_bytes_max);
}

/* One slot more than jobs may be under way is of no use on one lane. */
static unsigned choose_slots(const struct codec *codec, size_t slot_bytes)
{
    bool is_shared = codec->lanes && lanes_count(codec->lanes) > 1;

    return is_shared
               ? (unsigned)min_u64(max_u64(SLOTS_BYTES / slot_bytes, 2 * LANES_MAX), SLOTS_MAX)
               : 1;
}

enum instar_error encoder_new(struct context *context, enum stream_kind kind,
                              size_t packed_bytes_max, struct encoder **ret_encoder)
{
    struct arena *arena = &context->arena;
    struct encoder *encoder = arena_array(arena, struct encoder, 1);

    if (!encoder) {
        return INSTAR_NO_MEMORY;
    }
    TRY(codec_of(context, &encoder->codec));
    encoder->kind = kind;
    encoder->packed_bytes_max = packed_bytes_max;
    encoder->slots = choose_slots(encoder->codec, packed_bytes_max);
    for (unsigned i = 0; i < encoder->slots; i++) {
        encoder->job[i] = (struct encode_job){
            .job.run = run,
            .encoder = encoder,
            .out = arena_alloc(arena, packed_bytes_max, SLOT_ALIGNMENT),
        };
        if (!encoder->job[i].out) {
            return INSTAR_NO_MEMORY;
        }
    }
    *ret_encoder = encoder;
    return codec_prepare_encoding(encoder->codec, kind) ? INSTAR_OK : INSTAR_NO_MEMORY;
}

bool encoder_has_room(const struct encoder *encoder)
{
    return encoder->put - encoder->taken < encoder->slots;
}

void encoder_put(struct encoder *encoder, const void *bytes, size_t length)
{
    struct encode_job *job = &encoder->job[encoder->put % encoder->slots];

    job->in = bytes;
    job->in_bytes = length;
    encoder->put++;
    if (encoder->codec->lanes) {
        lanes_submit(encoder->codec->lanes, &job->job, ENCODING_COSTS * length);
    } else {
        run(&job->job, 0);
    }
}

size_t encoder_take(struct encoder *encoder, const uint8_t **ret_packed)
{
    struct encode_job *job = &encoder->job[encoder->taken % encoder->slots];

    encoder->taken++;
    if (encoder->codec->lanes) {
        lanes_wait(encoder->codec->lanes, &job->job);
    }
    *ret_packed = job->out;
    return job->out_bytes;
}
