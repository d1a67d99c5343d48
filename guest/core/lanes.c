/*
 * See lanes.h. One ring, one producer, two consumers: a job is taken by moving `begun` on with a
 * compare-and-swap, which also tells that the slot read before it was still the job's.
 *
 * Who sleeps and who wakes is decided by is_parked: lane 1 sets it and then looks at the queue once
 * more, lane 0 submits and then looks at it, all sequentially consistent, so that one of the two
 * sees the other. Both wait for a short time by spinning, because an exit to the host costs as much
 * as decoding half a cluster.
 */
#include "guest/core/lanes.h"

#include <stddef.h>

/* A vCPU costs 0.2 ms to make: what decoding this much takes. */
#define WORK_BYTES_BEFORE_START (1u << 20)
/* A pause takes some 40 ns. */
#define SPINS_BEFORE_PARK 1000u
#define SPINS_BEFORE_WAIT 2000u
/* One job alone is done by lane 0 before the other lane would be awake. */
#define JOBS_WORTH_A_KICK 2u

static void pause(void)
{
    __builtin_ia32_pause();
}

void lanes_init(struct lanes *lanes, void (*call)(void *context, enum lane_call call),
                void *context)
{
    lanes->call = call;
    lanes->context = context;
}

unsigned lanes_count(const struct lanes *lanes)
{
    return lanes->call ? LANES_MAX : 1;
}

/* The next job to begin, or NULL. */
static struct lane_job *take(struct lanes *lanes)
{
    uint32_t at = atomic_load(&lanes->begun);

    while (at != atomic_load(&lanes->submitted)) {
        struct lane_job *job =
            atomic_load_explicit(&lanes->queue[at % LANE_QUEUE_JOBS], memory_order_relaxed);
        if (atomic_compare_exchange_weak(&lanes->begun, &at, at + 1)) {
            return job;
        }
    }
    return NULL;
}

static void run(struct lane_job *job, unsigned lane)
{
    job->run(job, lane);
    atomic_store_explicit(&job->is_done, true, memory_order_release);
}

static bool run_one(struct lanes *lanes, unsigned lane)
{
    struct lane_job *job = take(lanes);

    if (job) {
        run(job, lane);
    }
    return job != NULL;
}

static uint32_t waiting_jobs(struct lanes *lanes)
{
    return atomic_load(&lanes->submitted) - atomic_load(&lanes->begun);
}

/* Sees to it that lane 1 knows of new jobs. */
static void wake(struct lanes *lanes)
{
    if (!lanes->is_started) {
        if (lanes->work_bytes >= WORK_BYTES_BEFORE_START) {
            lanes->is_started = true;
            lanes->call(lanes->context, LANE_START);
        }
        return;
    }
    if (atomic_load(&lanes->is_parked) && waiting_jobs(lanes) >= JOBS_WORTH_A_KICK &&
        atomic_exchange(&lanes->is_parked, false)) {
        lanes->call(lanes->context, LANE_KICK);
    }
}

void lanes_submit(struct lanes *lanes, struct lane_job *job, uint64_t work_bytes)
{
    uint32_t submitted = atomic_load_explicit(&lanes->submitted, memory_order_relaxed);

    while (waiting_jobs(lanes) == LANE_QUEUE_JOBS) {
        (void)run_one(lanes, 0);
    }
    atomic_store_explicit(&job->is_done, false, memory_order_relaxed);
    atomic_store_explicit(&lanes->queue[submitted % LANE_QUEUE_JOBS], job, memory_order_relaxed);
    atomic_store(&lanes->submitted, submitted + 1);
    lanes->work_bytes += work_bytes;
    if (lanes->call) {
        wake(lanes);
    }
}

void lanes_wait(struct lanes *lanes, struct lane_job *job)
{
    unsigned spins = 0;

    while (!atomic_load_explicit(&job->is_done, memory_order_acquire)) {
        if (run_one(lanes, 0)) {
            spins = 0;
        } else if (spins < SPINS_BEFORE_WAIT) {
            spins++;
            pause();
        } else {
            lanes->call(lanes->context, LANE_WAIT);
            spins = 0;
        }
    }
}

void lanes_serve(struct lanes *lanes, bool (*park)(void *context), void *context)
{
    unsigned spins = 0;

    for (;;) {
        if (run_one(lanes, 1)) {
            spins = 0;
        } else if (spins < SPINS_BEFORE_PARK) {
            spins++;
            pause();
        } else {
            spins = 0;
            atomic_store(&lanes->is_parked, true);
            if (waiting_jobs(lanes) == 0 && !park(context)) {
                return;
            }
            atomic_store(&lanes->is_parked, false);
        }
    }
}
