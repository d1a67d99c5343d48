/*
 * Runs the cases of a plan in parallel workers.
 *
 * One thread, one poll() over all workers' sockets: nothing here needs a lock, and a worker that
 * hangs, dies or lies costs its own case and nothing else. What is done with results is the sink's
 * business.
 */
#ifndef INSTAR_BATCH_SCHEDULER_H
#define INSTAR_BATCH_SCHEDULER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/plan.h"
#include "batch/problem.h"
#include "batch/results.h"
#include "vmm/worker.h"

/* Where a scheduler gets expected answers and puts what it finds. False: the run stops. */
struct schedule_sink {
    /* The expected answer, valid until the next call; *ret_found false: there is none. */
    bool (*expect)(void *context, size_t case_index, struct answer *ret, bool *ret_found,
                   struct problem *problem);
    /* One attempt is over. */
    bool (*attempted)(void *context, size_t case_index, unsigned number,
                      const struct attempt *attempt, struct problem *problem);
    /* A case is over; *ret_go_on false: no further case is begun. */
    bool (*finished)(void *context, size_t case_index, enum verdict last, unsigned attempts,
                     bool *ret_go_on, struct problem *problem);
    /* Called a few times a second. */
    bool (*tick)(void *context, struct problem *problem);
    void *context;
};

/* The worker in use: vmm/worker.h, or what a test puts in its place. */
struct worker_ops {
    int (*start)(struct worker *worker);
    int (*add_file)(struct worker *worker, int fd, const char *name, bool writable);
    int (*submit)(struct worker *worker, const struct job *job, int image);
    int (*receive)(struct worker *worker, int timeout_ms, struct worker_message *ret);
    int (*answer_open)(struct worker *worker, const struct open_reply *reply, int fd);
    void (*stop)(struct worker *worker);
};
extern const struct worker_ops real_workers;

struct schedule {
    const struct manifest *manifest;
    const struct plan *plan;
    const bool *skip;              /* of each case: done already (resume); NULL: none */
    const uint32_t *qemu_versions; /* of the manifest's profiles, as QEMU_VERSION() */
    uint32_t worker_count;
    bool reset;           /* jobs may share a VM, which is reset between them */
    uint64_t deadline_ns; /* of the whole run, CLOCK_MONOTONIC; 0: none */
    const struct worker_ops *workers;
    struct schedule_sink sink;
};

/*
 * Runs all cases that are not skipped, or until the user interrupts or the run's time is over: then
 * cases that are running may end, the rest is left. Returns false with a problem when the host
 * failed us as a whole.
 *
 * The order is the plan's; with `reset`, cases of one guest program follow each other, because only
 * a VM with the same program in it can be used again.
 */
bool schedule_run(const struct schedule *schedule, struct problem *problem);

#endif
