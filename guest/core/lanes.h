/*
 * A second processor for work that needs no input and no output: codecs.
 *
 * Lane 0 is the guest's own: it parses, reads, writes, submits jobs and does jobs itself whenever
 * it would have to wait. Lane 1 is a further vCPU that does nothing but take jobs. Jobs are begun
 * in the order in which they were submitted; whoever submitted one takes its result when it comes
 * to need it, so nothing that is written depends on the number of lanes or on who was faster.
 * Where the host offers no further lane (small machines, unit tests, fuzzers) the same code runs
 * everything on lane 0.
 *
 * A job touches its own memory only, and lane 1 calls nothing that allocates, reads or writes
 * files: neither the arena nor the devices know of a second processor.
 */
#ifndef INSTAR_GUEST_CORE_LANES_H
#define INSTAR_GUEST_CORE_LANES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "guest/abi/abi.h"

/* Lanes there may be, lane 0 included. */
#define LANES_MAX GUEST_LANES_MAX
/* Jobs submitted and not yet begun; a power of two. */
#define LANE_QUEUE_JOBS 64u

struct lane_job {
    /* Does the job, on lane `lane`: whatever is not the job's own is kept once for each lane. */
    void (*run)(struct lane_job *job, unsigned lane);
    _Atomic bool is_done; /* written by lanes_submit() and by the lane that did it */
};

/* What lane 0 asks of the host. */
enum lane_call {
    LANE_START, /* once: lane 1 begins with lanes_serve() */
    LANE_KICK,  /* lane 1 has parked: let it go on */
    LANE_WAIT,  /* return when lane 1 has parked */
};

struct lanes {
    /* NULL: lane 0 is alone. */
    void (*call)(void *context, enum lane_call call);
    void *context;
    bool is_started;
    uint64_t work_bytes; /* submitted so far */

    _Atomic(struct lane_job *) queue[LANE_QUEUE_JOBS];
    _Atomic uint32_t submitted; /* jobs ever, modulo 2^32; lane 0 writes it */
    _Atomic uint32_t begun;     /* likewise, by whoever takes one */
    _Atomic bool is_parked;     /* lane 1 has nothing to do, and is about to say so */
};

/* Lanes over a host that offers another one through `call`. All zero: there is none. */
void lanes_init(struct lanes *lanes, void (*call)(void *context, enum lane_call call),
                void *context);

/* How many lanes may run jobs: 1 or LANES_MAX. */
unsigned lanes_count(const struct lanes *lanes);

/*
 * Lane 0: submits `job`, which stays as it is until lanes_wait() has returned for it. work_bytes is
 * how much it will make: lane 1 is started only for what takes longer than starting it.
 */
void lanes_submit(struct lanes *lanes, struct lane_job *job, uint64_t work_bytes);

/* Lane 0: does jobs until `job` is done. */
void lanes_wait(struct lanes *lanes, struct lane_job *job);

/*
 * Lane 1: does jobs for ever. With nothing to do it calls park(), which returns after a LANE_KICK
 * (and may at any time); when that returns false, so does lanes_serve().
 */
void lanes_serve(struct lanes *lanes, bool (*park)(void *context), void *context);

#endif
