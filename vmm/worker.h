/*
 * Worker processes: where virtual machines run.
 *
 * A worker is forked once, keeps /dev/kvm and one socket, and runs jobs one after the other, each
 * in a fresh VM (or a reset one), holding only the descriptors it was handed for that job. It
 * renders the guest's records to the bytes qemu-img would print and sends them up; it can ask the
 * parent for a further file (a name out of an image), which the parent's gate grants or refuses.
 * If it dies, that is the verdict of one job: the parent reaps it and spawns another.
 *
 * The interface is message by message and non-blocking on the parent's side, so that the CLI can
 * simply wait for one worker and the batch runner can poll many.
 */
#ifndef INSTAR_VMM_WORKER_H
#define INSTAR_VMM_WORKER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "vmm/job.h"

struct worker {
    pid_t process;        /* 0: none */
    int socket;           /* poll for POLLIN; -1: none */
    uint64_t deadline_ns; /* of the running job, with a grace for the worker's own; 0: idle */
};

enum worker_event {
    WORKER_NONE,   /* nothing to read yet */
    WORKER_STDOUT, /* bytes[0..length): the next piece of output */
    WORKER_STDERR,
    WORKER_OPEN, /* the guest asks for a file: answer with worker_answer_open() */
    WORKER_DONE, /* verdict: the job ended; the worker is idle again */
    WORKER_DIED, /* the process is gone or broke the protocol; worker_stop() it */
};

#define WORKER_PIECE_BYTES_MAX 65536u

struct worker_message {
    enum worker_event event;
    size_t length;
    struct open_request open; /* with WORKER_OPEN; the name is bytes[0..length) */
    struct run_verdict verdict;
    char bytes[WORKER_PIECE_BYTES_MAX + 1]; /* NUL terminated for convenience */
};

/* Forks a worker. Returns 0, or -1 and errno. */
int worker_start(struct worker *worker);

/* The same for jobs that copy: with a second thread, which writes while guests go on. */
int worker_start_copier(struct worker *worker);

/*
 * Hands over a further file of the job that worker_submit() will name: inputs after the first, then
 * the output (writable; fd -1: a digest). `fd` stays the caller's. Returns 0, or -1 and errno.
 */
int worker_add_file(struct worker *worker, int fd, const char *name, bool writable);

/* Hands over a job and its top image. `image` stays the caller's. Returns 0, or -1 and errno. */
int worker_submit(struct worker *worker, const struct job *job, int image);

/*
 * Takes the next message if there is one within timeout_ms (0: look only; -1: until the job's
 * deadline). A worker past its deadline is reported as WORKER_DONE with RUN_TIMEOUT, after which
 * only worker_stop() is allowed. Returns 0, or -1 and errno (EINTR included).
 */
int worker_receive(struct worker *worker, int timeout_ms, struct worker_message *ret);

/*
 * Answers WORKER_OPEN: `reply` with status, name and text filled in; `fd` >= 0 exactly for
 * OPEN_STATUS_OK, and stays the caller's. Returns 0, or -1 and errno.
 */
int worker_answer_open(struct worker *worker, const struct open_reply *reply, int fd);

/*
 * Moves the running job's deadline by `waited_ns`: time in which nobody took what the worker says,
 * because the caller itself had to wait for whoever reads its output.
 */
void worker_give_back(struct worker *worker, uint64_t waited_ns);

/*
 * Hands `fd`, which stays the caller's, to a worker that has nothing more to do, and ends it: what
 * the last close of the file costs the worker pays. Without a worker it does nothing.
 */
void worker_leave(const struct worker *worker, int fd);

/* Ends the process, by force if needed, and reaps it. Safe on a worker that never started. */
void worker_stop(struct worker *worker);

#endif
