/*
 * The parent's side of one job.
 *
 * The worker is forked before anything is opened, so it holds no descriptor that it was not handed.
 * Of the parent's two tasks, answering requests for files and passing on output, neither looks at a
 * byte of an image. Where a job copies, the parent owns the output's files as well: only a job that
 * has succeeded gives them their names.
 */
#include "vmm/cli/run_job.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "vmm/cli/copy_job.h"
#include "vmm/cli/message.h"
#include "vmm/gate.h"
#include "vmm/gate_path.h"
#include "vmm/output_set.h"
#include "vmm/sys.h"
#include "vmm/worker.h"

#define GATE_ERROR_BYTES 16384u

struct session {
    const struct job *job;
    const struct transfer *transfer; /* NULL: nothing is written */
    struct output_set outputs;
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

/* How a failure to have the output is told. */
static void report_output(const struct session *s, const char *text)
{
    const struct transfer *t = s->transfer;

    if (t->in_place) {
        message_error("Could not open '%s': %s", t->output, text);
    } else {
        message_error("%s: %s: %s", t->output, t->create_error, text);
    }
}

/* No output may be one of the files that are read. False: it is one, and that has been said. */
static bool check_inputs(const struct session *s)
{
    for (unsigned i = 0; i < s->gate.file_count; i++) {
        if (s->gate.file[i].fd >= 0 && output_is_target(&s->outputs, &s->gate.file[i].opened)) {
            char text[INSTAR_NAME_BYTES_MAX + 128];
            (void)snprintf(text, sizeof(text),
                           "Failed to get \"write\" lock\n"
                           "Is another process using the image [%s]?",
                           s->gate.file[i].name);
            report_output(s, text);
            return false;
        }
    }
    return true;
}

/* A further file of the output. Returns its descriptor, or -1 with the reply's refusal. */
static int create_extent(struct session *s)
{
    uint32_t request[2]; /* kind, number */
    int index = -1;

    if (s->message.length == sizeof(request) && s->outputs.count > 0 &&
        s->gate.file_count < INSTAR_DEVICES_MAX) {
        memcpy(request, s->message.bytes, sizeof(request));
        index = output_create_extent(&s->outputs, request[0], request[1]);
    } else {
        (void)snprintf(s->outputs.error, sizeof(s->outputs.error), "%s", strerror(EINVAL));
    }
    if (index < 0) {
        s->reply.status = OPEN_STATUS_MESSAGE;
        s->reply.text_bytes = (uint32_t)strnlen(s->outputs.error, sizeof(s->reply.text));
        memcpy(s->reply.text, s->outputs.error, s->reply.text_bytes);
        return -1;
    }
    const struct output_file *file = &s->outputs.file[index];
    s->reply.status = OPEN_STATUS_OK;
    s->reply.name_bytes = (uint32_t)strnlen(file->name, sizeof(s->reply.name));
    memcpy(s->reply.name, file->name, s->reply.name_bytes);
    gate_reserve(&s->gate, file->name);
    return file->fd;
}

static bool answer_open(struct session *s)
{
    s->reply = (struct open_reply){.sequence = s->message.open.sequence};
    int fd = s->message.open.kind == OPEN_OUTPUT_EXTENT
                 ? create_extent(s)
                 : gate_open_reference(&s->gate, &s->message.open, s->message.bytes,
                                       s->message.length, &s->reply);
    if (s->transfer && !check_inputs(s)) {
        return false;
    }
    if (worker_answer_open(&s->worker, &s->reply, fd) != 0) {
        message_error("Could not answer the worker: %s", strerror(errno));
        return false;
    }
    return true;
}

static bool pass_output(struct session *s)
{
    const struct transfer *t = s->transfer;
    const uint64_t before_ns = sys_monotonic_ns();

    if (t && t->take_output) {
        return t->take_output(t->output_context, s->message.bytes, s->message.length);
    }
    if (!message_out(s->message.bytes, s->message.length)) {
        message_error("Could not write to standard output: %s", strerror(errno));
        return false;
    }
    worker_give_back(&s->worker, sys_monotonic_ns() - before_ns);
    return true;
}

static enum session_state finish(struct session *s)
{
    struct run_verdict *verdict = &s->message.verdict;
    bool has_answer = verdict->category == RUN_OK || verdict->category == RUN_REFUSED;

    if (has_answer && !gate_files_unchanged(&s->gate)) {
        verdict->category = RUN_IMAGE_CHANGED;
        has_answer = false;
    }
    report_verdict(s, verdict);
    if (!has_answer || verdict->exit_code != 0) {
        return SESSION_FAILED;
    }
    if (s->transfer && output_commit(&s->outputs, s->transfer->durable) != 0) {
        message_error("%s", s->outputs.error);
        return SESSION_FAILED;
    }
    return SESSION_DONE;
}

enum session_state session_step(struct session *s)
{
    if (worker_receive(&s->worker, -1, &s->message) != 0) {
        if (errno == EINTR) {
            return SESSION_RUNS;
        }
        message_error("Could not hear the worker: %s", strerror(errno));
        return SESSION_FAILED;
    }
    switch (s->message.event) {
    case WORKER_NONE:
        return SESSION_RUNS;
    case WORKER_STDOUT:
        return pass_output(s) ? SESSION_RUNS : SESSION_FAILED;
    case WORKER_STDERR:
        (void)message_err(s->message.bytes, s->message.length);
        return SESSION_RUNS;
    case WORKER_OPEN:
        return answer_open(s) ? SESSION_RUNS : SESSION_FAILED;
    case WORKER_DONE:
        return finish(s);
    case WORKER_DIED:
    default:
        message_error("'%s': the worker died", s->job->file_name);
        return SESSION_FAILED;
    }
}

void session_give_back(struct session *s, uint64_t waited_ns)
{
    worker_give_back(&s->worker, waited_ns);
}

/* Opens the images the user named, and the output's file. */
static bool open_images(struct session *s, const struct cli_options *options)
{
    const struct transfer *t = s->transfer;
    unsigned count = t ? t->input_count : 1;

    gate_init(&s->gate);
    s->gate.skip_lock_check = options->force_share;
    for (unsigned i = 0; i < options->allow_count; i++) {
        if (gate_allow(&s->gate, options->allow[i]) != 0) {
            message_error("Could not allow '%s': %s", options->allow[i], strerror(errno));
            return false;
        }
    }
    for (unsigned i = 0; i < count; i++) {
        const char *name = t ? t->inputs[i] : s->job->file_name;
        if (gate_open_top(&s->gate, name, s->error, sizeof(s->error)) != 0) {
            message_error("%s", s->error);
            return false;
        }
    }
    return true;
}

/* The user named it; what is wrong with it is wrong with creating the output. */
static bool open_data_file(struct session *s)
{
    const char *name = s->transfer->data_file;

    if (!(s->job->convert.create_flags & CREATE_FLAG_DATA_FILE)) {
        return true;
    }
    size_t protocol = gate_path_protocol(name);
    if (strncmp(name, "file:", strlen("file:")) == 0) {
        name += strlen("file:");
    } else if (protocol != 0) {
        char text[128];
        (void)snprintf(text, sizeof(text), "Unknown protocol '%.*s'",
                       (int)(protocol < 64 ? protocol : 64), name);
        report_output(s, text);
        return false;
    }
    if (output_create(&s->outputs, name) < 0) {
        report_output(s, s->outputs.error);
        return false;
    }
    gate_reserve(&s->gate, name);
    return true;
}

static bool open_output(struct session *s)
{
    const struct transfer *t = s->transfer;
    const char *name = copy_output_path(t->output);

    if (!name) {
        return false;
    }
    output_guard(&s->outputs);
    int index = t->in_place ? output_open(&s->outputs, name) : output_create(&s->outputs, name);
    if (index < 0) {
        report_output(s, s->outputs.error);
        return false;
    }
    if (s->job->preallocation >= PREALLOCATION_FALLOC &&
        S_ISBLK(s->outputs.file[index].old.st_mode)) {
        report_output(s, s->job->preallocation == PREALLOCATION_FULL
                             ? "Unsupported preallocation mode 'full'"
                             : "Unsupported preallocation mode 'falloc'");
        return false;
    }
    gate_reserve(&s->gate, name);
    return open_data_file(s) && check_inputs(s);
}

/* Hands all files but the first input over. */
static bool hand_over_files(struct session *s)
{
    const struct transfer *t = s->transfer;

    for (unsigned i = 1; i < t->input_count; i++) {
        if (worker_add_file(&s->worker, s->gate.file[i].fd, s->gate.file[i].name, false) != 0) {
            return false;
        }
    }
    if (!t->output) {
        return worker_add_file(&s->worker, -1, "digest", true) == 0;
    }
    for (unsigned i = 0; i < s->outputs.count; i++) {
        const struct output_file *file = &s->outputs.file[i];
        if (worker_add_file(&s->worker, file->fd, i == 0 ? t->output : file->name, true) != 0) {
            return false;
        }
    }
    return true;
}

static bool submit(struct session *s)
{
    if ((s->transfer && !hand_over_files(s)) ||
        worker_submit(&s->worker, s->job, s->gate.file[0].fd) != 0) {
        message_error("Could not hand over the job: %s", strerror(errno));
        return false;
    }
    return true;
}

static bool start(struct session *s, const struct cli_options *options)
{
    const struct transfer *t = s->transfer;

    if (!open_images(s, options) || (t && t->prepare && !t->prepare(t->context))) {
        return false;
    }
    if (t && t->output && !open_output(s)) {
        return false;
    }
    if (t && !t->output) {
        gate_reserve(&s->gate, "");
    }
    return submit(s);
}

int run_job(const struct job *job, const struct cli_options *options)
{
    return run_transfer(job, options, NULL);
}

struct session *session_start(const struct job *job, const struct cli_options *options,
                              const struct transfer *transfer)
{
    struct session *s = calloc(1, sizeof(*s));

    if (!s) {
        message_error("%s", strerror(errno));
        return NULL;
    }
    s->job = job;
    s->transfer = transfer;
    output_init(&s->outputs);
    if (job->operation == JOB_INFO) {
        tzset(); /* the worker prints dates, and may open no file once it is jailed */
    }
    if ((transfer ? worker_start_copier(&s->worker) : worker_start(&s->worker)) != 0) {
        message_error("Could not start a worker: %s", strerror(errno));
        free(s);
        return NULL;
    }
    if (!start(s, options)) {
        session_end(s);
        return NULL;
    }
    return s;
}

/*
 * Lets the worker hold the files that were replaced and are about to be removed: the system frees a
 * file when it is closed for the last time, which takes 25 ms for 512 MiB. Not those that are given
 * up: when the disk is full, their room has to be free once we have said so.
 */
static void leave_replaced_files(const struct session *s)
{
    for (unsigned i = 0; i < s->outputs.count; i++) {
        int fd = output_open_replaced(&s->outputs, i);
        if (fd >= 0) {
            worker_leave(&s->worker, fd);
            (void)sys.close(fd);
        }
    }
}

void session_end(struct session *s)
{
    /* The worker ends with this process (PR_SET_PDEATHSIG). Waiting for it would add the end of its
     * VM, 0.3 ms and more, to every answer. */
    leave_replaced_files(s);
    output_close(&s->outputs);
    gate_close(&s->gate);
    free(s);
}

int run_transfer(const struct job *job, const struct cli_options *options,
                 const struct transfer *transfer)
{
    struct session *s = session_start(job, options, transfer);
    enum session_state state = SESSION_RUNS;

    if (!s) {
        return 1;
    }
    while (state == SESSION_RUNS) {
        state = session_step(s);
    }
    session_end(s);
    return state == SESSION_DONE ? 0 : 1;
}
