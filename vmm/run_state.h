/*
 * What the parts of the runner share: runner.c (the loop), run_files.c (devices and config block),
 * run_records.c (event ring and renderer). Private to them.
 *
 * struct runner lives as long as its process; everything that belongs to one case is in struct run
 * or is cleared by the next case's start, so that no case can see another's.
 */
#ifndef INSTAR_VMM_RUN_STATE_H
#define INSTAR_VMM_RUN_STATE_H

#include <sys/types.h>

#include "vmm/digest_sink.h"
#include "vmm/guest_memory.h"
#include "vmm/lane.h"
#include "vmm/machine.h"
#include "vmm/records.h"
#include "vmm/render.h"
#include "vmm/runner.h"
#include "vmm/virtio_block.h"

/* A device's file, beside what the virtio device needs of it. */
struct run_file {
    char *name; /* how output and messages name it; malloc'ed */
    bool owned; /* the descriptor is ours to close */
    dev_t device;
    ino_t inode;
    uint64_t allocated_bytes;
    uint32_t flags; /* DEVICE_FLAG_*, for the guest */
};

/* One case. */
struct run {
    struct runner *runner;
    const struct job *job;
    const struct runner_ports *ports;
    struct guest_layout layout;
    struct machine machine;
    struct machine lane; /* its second vCPU, once started */
    const struct guest_program *program;
    uint64_t deadline_ns;
    struct run_verdict *verdict;
    bool has_ended; /* the verdict's category and detail are set */

    /* Records. */
    uint32_t ring_tail; /* bytes drained so far, modulo 2^32 */
    struct renderer *renderer;
    struct record_consumer consumer;          /* ours, which passes on to the next */
    struct record_consumer renderer_consumer; /* the renderer's */
    uint64_t output_bytes;
    bool output_refused;  /* a port took no more */
    bool output_exceeded; /* the job's quota is used up */

    struct digest_sink *digest; /* of a digest run */
    struct block_sink digest_port;

    /* The open request that is the newest record, if it is. */
    bool has_open_request;
    struct open_request open_request;
    char open_name[INSTAR_NAME_BYTES_MAX + 1];
    struct open_reply open_reply;

    /* Device i of the guest. */
    struct block_devices devices;
    struct run_file file[INSTAR_DEVICES_MAX];

    struct record_decoder decoder;
    unsigned char drained[EVENT_RING_BYTES];
};

struct runner {
    struct block_writer *writer; /* NULL: guests wait for their writes */
    struct lane *lane;           /* NULL: guests have one processor */

    struct machine_host host;
    struct guest_memory memory;
    bool is_warm; /* the run's VM can be reset for the next job */
    bool has_run; /* `run` is not the zeros any more that it was allocated as */
    struct run run;
};

/* Ends the run unless it has ended: the first reason counts. */
void run_set_end(struct run *run, enum run_category category, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same; false, for callers to pass on (and, as a macro, for a static analyser to see). */
#define run_end(...) (run_set_end(__VA_ARGS__), false)

/* run_files.c: attaches the files a run starts with as devices 0 and up. False: it has ended. */
bool run_attach_all(struct run *run, const struct runner_file *files, unsigned count);

/* Writes the config block for a guest that is about to start on a processor with these features. */
void run_write_config(struct run *run, uint32_t cpu_features);

/* run_lane.c: whether this run may start a lane. */
bool run_offers_lane(const struct run *run);

/* Acts on one of the lane's doorbells, rung by the main vCPU. False: the run has ended. */
bool run_answer_lane(struct run *run, enum doorbell doorbell);

/* Ends the run if the lane has done what it may not. False: it has. */
bool run_check_lane(struct run *run);

/* Stops the lane: from now on nothing but the main vCPU uses the guest's memory. */
void run_stop_lane(struct run *run);

/* Answers the open request that is pending. False: the run has ended. */
bool run_answer_open(struct run *run);

void run_close_files(struct run *run);

/* run_digest.c: makes device `index` a digest of what is written to it. False: the run has ended.
 */
bool run_start_digest(struct run *run, uint32_t index);

/* Prints the digest once the guest has finished well. False: the run has ended. */
bool run_print_digest(struct run *run);

void run_free_digest(struct run *run);

/* run_records.c: passes output on, within the job's quota. False: what comes next will fail, too.
 */
bool run_put_out(struct run *run, const char *bytes, size_t length);

/* Creates the renderer. False: the run has ended. */
bool run_start_records(struct run *run);

/* Takes everything new out of the event ring. False: the run has ended. */
bool run_drain(struct run *run);

/* The guest says it is done: sets the verdict from its result. */
void run_finish_records(struct run *run);

void run_free_records(struct run *run);

#endif
