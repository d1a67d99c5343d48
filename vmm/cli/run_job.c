/*
 * The parent's side of one job.
 *
 * The worker is forked before anything is opened, so it holds no descriptor that it was not handed.
 * Of the parent's two tasks, answering requests for files and passing on output, neither looks at a
 * byte of an image.
 */
#include "vmm/cli/run_job.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "vmm/cli/message.h"
#include "vmm/gate.h"
#include "vmm/worker.h"

#define GATE_ERROR_BYTES 16384u

struct session {
    const struct job *job;
    struct gate gate;
    struct worker worker;
    struct worker_message message;
    char error[GATE_ERROR_BYTES];
    struct open_reply reply;
};

/* How a run that was not qemu-img's kind of failure is told, after "instar: 'FILE': ". */
static void report_verdict(const struct session *s, const struct run_verdict *verdict)
{
    const char *file = s->job->file_name;

    switch (verdict->category) {
    case RUN_OK:
    case RUN_REFUSED:
        break; /* the worker has said all there is to say */
    case RUN_GUEST_FAULT:
        message_error("'%s': the guest failed: %s (exit reason %" PRIu32 ", RIP 0x%" PRIx64
                      ", CR2 0x%" PRIx64 ")",
                      file, verdict->detail, verdict->fault.exit_reason, verdict->fault.rip,
                      verdict->fault.cr2);
        break;
    case RUN_TIMEOUT:
        message_error("'%s': no answer within %" PRIu64 " ms", file, s->job->limits.deadline_ms);
        break;
    case RUN_LIMIT:
        message_error("'%s': a limit was reached: %s", file, verdict->detail);
        break;
    case RUN_IMAGE_CHANGED:
        message_error("'%s': the image changed during the run", file);
        break;
    case RUN_HOST_ERROR:
        message_error("'%s': the host failed: %s", file, verdict->detail);
        break;
    }
}

static bool answer_open(struct session *s)
{
    s->reply = (struct open_reply){.sequence = s->message.open.sequence};
    int fd = gate_open_reference(&s->gate, &s->message.open, s->message.bytes, s->message.length,
                                 &s->reply);
    if (worker_answer_open(&s->worker, &s->reply, fd) != 0) {
        message_error("Could not answer the worker: %s", strerror(errno));
        return false;
    }
    return true;
}

static bool pass_output(struct session *s)
{
    if (!message_out(s->message.bytes, s->message.length)) {
        message_error("Could not write to standard output: %s", strerror(errno));
        return false;
    }
    return true;
}

static int finish(struct session *s)
{
    struct run_verdict *verdict = &s->message.verdict;
    bool has_answer = verdict->category == RUN_OK || verdict->category == RUN_REFUSED;

    if (has_answer && !gate_files_unchanged(&s->gate)) {
        verdict->category = RUN_IMAGE_CHANGED;
        has_answer = false;
    }
    report_verdict(s, verdict);
    return has_answer ? verdict->exit_code : 1;
}

static int serve(struct session *s)
{
    for (;;) {
        if (worker_receive(&s->worker, -1, &s->message) != 0) {
            if (errno == EINTR) {
                continue;
            }
            message_error("Could not hear the worker: %s", strerror(errno));
            return 1;
        }
        switch (s->message.event) {
        case WORKER_NONE:
            break;
        case WORKER_STDOUT:
            if (!pass_output(s)) {
                return 1;
            }
            break;
        case WORKER_STDERR:
            (void)message_err(s->message.bytes, s->message.length);
            break;
        case WORKER_OPEN:
            if (!answer_open(s)) {
                return 1;
            }
            break;
        case WORKER_DONE:
            return finish(s);
        case WORKER_DIED:
            message_error("'%s': the worker died", s->job->file_name);
            return 1;
        }
    }
}

static bool open_image(struct session *s, const struct cli_options *options)
{
    gate_init(&s->gate);
    s->gate.skip_lock_check = options->force_share;
    for (unsigned i = 0; i < options->allow_count; i++) {
        if (gate_allow(&s->gate, options->allow[i]) != 0) {
            message_error("Could not allow '%s': %s", options->allow[i], strerror(errno));
            return false;
        }
    }
    if (gate_open_top(&s->gate, s->job->file_name, s->error, sizeof(s->error)) != 0) {
        message_error("%s", s->error);
        return false;
    }
    return true;
}

int run_job(const struct job *job, const struct cli_options *options)
{
    struct session *s = calloc(1, sizeof(*s));
    int exit_code = 1;

    if (!s) {
        message_error("%s", strerror(errno));
        return 1;
    }
    s->job = job;
    if (job->operation == JOB_INFO) {
        tzset(); /* the worker prints dates, and may open no file once it is jailed */
    }
    if (worker_start(&s->worker) != 0) {
        message_error("Could not start a worker: %s", strerror(errno));
        free(s);
        return 1;
    }
    if (open_image(s, options)) {
        if (worker_submit(&s->worker, job, s->gate.file[0].fd) != 0) {
            message_error("Could not hand over the job: %s", strerror(errno));
        } else {
            exit_code = serve(s);
        }
    }
    /* The worker ends with this process (PR_SET_PDEATHSIG). Waiting for it would add the end of its
     * VM, 0.3 ms and more, to every answer. */
    gate_close(&s->gate);
    free(s);
    return exit_code;
}
