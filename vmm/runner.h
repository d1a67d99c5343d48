/*
 * Runs one job in one guest and says how it ended.
 *
 * The runner is the part of a worker that knows guests: it fills the config block, runs the vCPU,
 * answers its doorbells, drains the event ring into the renderer, and enforces every limit of the
 * job. What lies outside (where output goes, who opens files) comes in as ports, so tests run
 * hostile guests in it without a worker process.
 */
#ifndef INSTAR_VMM_RUNNER_H
#define INSTAR_VMM_RUNNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vmm/job.h"
#include "vmm/loader.h"

struct runner_ports {
    /* The next piece of stdout or stderr. false: nobody takes it, the run ends. */
    bool (*out)(void *context, const char *bytes, size_t length);
    bool (*err)(void *context, const char *bytes, size_t length);
    /*
     * Answers a guest's request for a file: fills in the reply (zeroed beforehand) but its sequence
     * and device, and sets *ret_fd, which becomes the runner's, exactly with OPEN_STATUS_OK. Waits
     * until deadline_ns of CLOCK_MONOTONIC at most. false: no answer came, the run ends.
     */
    bool (*open)(void *context, const struct open_request *request, const char *name,
                 uint64_t deadline_ns, struct open_reply *ret_reply, int *ret_fd);
    void *context;
};

/* A file of a run. Inputs come first, then the output. */
struct runner_file {
    int fd;           /* the caller's; -1: an output that is a digest, not a file */
    const char *name; /* as messages call it */
    bool writable;
};

struct runner;

/*
 * Opens /dev/kvm and prepares for any number of runs, one after the other. Returns NULL and errno,
 * with *ret_what the step that failed (a static string).
 */
struct runner *runner_new(const char **ret_what);

void runner_free(struct runner *runner);

/* Starts a thread that writes while guests go on; before the jail. Returns 0, or -1 and errno. */
int runner_start_writer(struct runner *runner);

/* Starts a thread for a second vCPU of guests; before the jail. Returns 0, or -1 and errno. */
int runner_start_lane(struct runner *runner);

/* The descriptor of /dev/kvm, which the jail has to know. */
int runner_kvm(const struct runner *runner);

/*
 * Runs `job` on `program` (which must live as long as the runner) with files[i] as device i, at
 * least one; they stay the caller's. Always fills in the whole verdict. The VM
 * stays until runner_clean() or the next run, so that the answer need not wait for its end.
 */
void runner_run(struct runner *runner, const struct job *job, const struct guest_program *program,
                const struct runner_file *files, unsigned file_count,
                const struct runner_ports *ports, struct run_verdict *ret);

/* Destroys the last run's VM (200 us and more), unless the next job may have it reset. */
void runner_clean(struct runner *runner);

#endif
