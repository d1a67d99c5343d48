/*
 * The parent's side of a worker, see worker.h. Never blocks but in poll(), and believes a worker
 * nothing: a message that does not fit the moment, is malformed or carries an impossible value is
 * the same as the worker's death.
 */
#include "vmm/worker.h"

#include <assert.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "guest/base/checked.h"
#include "vmm/sys.h"
#include "vmm/worker_child.h"
#include "vmm/worker_wire.h"

/* What a worker gets beyond the job's deadline before it counts as hung. */
#define GRACE_NS 1000000000u

_Static_assert(WORKER_PIECE_BYTES_MAX == WIRE_PAYLOAD_BYTES_MAX, "a message is one piece");

static int start(struct worker *worker, bool copies)
{
    int sockets[2];
    *worker = (struct worker){.socket = -1};
    if (sys.socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0) {
        return -1;
    }
    pid_t process = sys.fork();
    if (process == 0) {
        (void)sys.close(sockets[0]);
        worker_child(sockets[1], copies);
    }
    int error = errno;
    (void)sys.close(sockets[1]);
    if (process < 0) {
        (void)sys.close(sockets[0]);
        errno = error;
        return -1;
    }
    *worker = (struct worker){.process = process, .socket = sockets[0]};
    return 0;
}

int worker_start(struct worker *worker)
{
    return start(worker, false);
}

int worker_start_copier(struct worker *worker)
{
    return start(worker, true);
}

static uint64_t deadline_after(uint64_t limit_ms)
{
    uint64_t deadline_ns;
    if (!mul_u64(limit_ms, 1000000u, &deadline_ns) ||
        !add_u64(deadline_ns, sys_monotonic_ns(), &deadline_ns) ||
        !add_u64(deadline_ns, GRACE_NS, &deadline_ns)) {
        return UINT64_MAX;
    }
    return deadline_ns;
}

int worker_add_file(struct worker *worker, int fd, const char *name, bool writable)
{
    assert(worker->process > 0 && worker->deadline_ns == 0);
    const struct wire_file file = {
        .writable = writable,
        .name_bytes = (uint32_t)strnlen(name, INSTAR_NAME_BYTES_MAX),
    };
    const struct wire_payload payload = {
        .bytes = &file,
        .length = sizeof(file),
        .tail = name,
        .tail_length = file.name_bytes,
    };
    /* Blocks while the queue is full: an idle worker, not yet in a guest's hands, empties it. */
    return wire_send(worker->socket, WIRE_FILE, &payload, fd, 0);
}

int worker_submit(struct worker *worker, const struct job *job, int image)
{
    assert(worker->process > 0 && worker->deadline_ns == 0);
    const struct wire_payload payload = {.bytes = job, .length = sizeof(*job)};
    if (wire_send(worker->socket, WIRE_JOB, &payload, image, MSG_DONTWAIT) != 0) {
        return -1;
    }
    worker->deadline_ns = deadline_after(job->limits.deadline_ms);
    return 0;
}

int worker_answer_open(struct worker *worker, const struct open_reply *reply, int fd)
{
    assert((reply->status == OPEN_STATUS_OK) == (fd >= 0));
    const struct wire_payload payload = {.bytes = reply, .length = sizeof(*reply)};
    return wire_send(worker->socket, WIRE_REPLY, &payload, fd, MSG_DONTWAIT);
}

void worker_leave(const struct worker *worker, int fd)
{
    const struct wire_payload nothing = {0};
    if (worker->socket >= 0) {
        (void)wire_send(worker->socket, WIRE_LEAVE, &nothing, fd, MSG_DONTWAIT);
    }
}

/* Makes worker-given text a line that can be shown: ended, printable. */
static void clean_text(char *text, size_t bytes)
{
    text[bytes - 1] = '\0';
    for (char *c = text; *c != '\0'; c++) {
        if (*c < ' ' || *c > '~') {
            *c = '?';
        }
    }
}

static bool take_verdict(struct worker_message *message, size_t length)
{
    struct run_verdict *verdict = &message->verdict;
    if (length != sizeof(*verdict)) {
        return false;
    }
    memcpy(verdict, message->bytes, sizeof(*verdict));
    if ((unsigned)verdict->category > RUN_HOST_ERROR ||
        (unsigned)verdict->source_format >= FORMAT_COUNT ||
        (verdict->exit_code != 0 && verdict->exit_code != 1) ||
        (verdict->exit_code == 0 && verdict->category != RUN_OK)) {
        return false;
    }
    clean_text(verdict->site, sizeof(verdict->site));
    clean_text(verdict->detail, sizeof(verdict->detail));
    return true;
}

static bool take_open(struct worker_message *message, size_t length)
{
    struct open_request *request = &message->open;
    if (length < sizeof(*request)) {
        return false;
    }
    memcpy(request, message->bytes, sizeof(*request));
    if (request->name_bytes > INSTAR_NAME_BYTES_MAX ||
        length != sizeof(*request) + request->name_bytes ||
        request->parent_device >= INSTAR_DEVICES_MAX) {
        return false;
    }
    message->length = request->name_bytes;
    memmove(message->bytes, message->bytes + sizeof(*request), message->length);
    return true;
}

/* Turns a packet into an event; anything wrong with it is WORKER_DIED. */
static enum worker_event take_packet(struct worker *worker, enum wire_kind kind, size_t length,
                                     struct worker_message *message)
{
    if (worker->deadline_ns == 0) {
        return WORKER_DIED; /* an idle worker has nothing to say */
    }
    message->length = length;
    switch (kind) {
    case WIRE_STDOUT:
        return WORKER_STDOUT;
    case WIRE_STDERR:
        return WORKER_STDERR;
    case WIRE_OPEN:
        return take_open(message, length) ? WORKER_OPEN : WORKER_DIED;
    case WIRE_DONE:
        if (!take_verdict(message, length)) {
            return WORKER_DIED;
        }
        worker->deadline_ns = 0;
        return WORKER_DONE;
    case WIRE_JOB:
    case WIRE_FILE:
    case WIRE_REPLY:
    case WIRE_LEAVE:
    default:
        return WORKER_DIED;
    }
}

/* How long poll() may wait: the caller's wish, cut at the job's deadline. */
static int wait_ms(const struct worker *worker, int timeout_ms)
{
    uint64_t now_ns = sys_monotonic_ns();
    if (worker->deadline_ns == 0) {
        return timeout_ms;
    }
    if (now_ns >= worker->deadline_ns) {
        return 0;
    }
    uint64_t left_ms = min_u64((worker->deadline_ns - now_ns) / 1000000u + 1, INT32_MAX);
    return timeout_ms < 0 || (uint64_t)timeout_ms > left_ms ? (int)left_ms : timeout_ms;
}

/* Nothing has come: is the job overdue? */
static void check_deadline(const struct worker *worker, struct worker_message *ret)
{
    if (worker->deadline_ns == 0 || sys_monotonic_ns() < worker->deadline_ns) {
        return;
    }
    ret->event = WORKER_DONE;
    ret->verdict = (struct run_verdict){.category = RUN_TIMEOUT, .exit_code = 1};
    static const char detail[] = "worker did not answer by its deadline";
    memcpy(ret->verdict.detail, detail, sizeof(detail));
}

int worker_receive(struct worker *worker, int timeout_ms, struct worker_message *ret)
{
    assert(worker->socket >= 0);
    ret->event = WORKER_NONE;
    ret->length = 0;
    struct pollfd poll = {.fd = worker->socket, .events = POLLIN};
    int ready = sys.poll(&poll, 1, wait_ms(worker, timeout_ms));
    if (ready < 0) {
        return -1;
    }
    if (ready == 0) {
        check_deadline(worker, ret);
        return 0;
    }
    enum wire_kind kind;
    ssize_t length = wire_receive(worker->socket, ret->bytes, WORKER_PIECE_BYTES_MAX, &kind,
                                  /* ret_fd= */ NULL, MSG_DONTWAIT);
    if (length < 0) {
        if (errno == EINTR) {
            return -1;
        }
        ret->event = errno == EAGAIN ? WORKER_NONE : WORKER_DIED;
        return 0;
    }
    ret->event = take_packet(worker, kind, (size_t)length, ret);
    ret->bytes[ret->length] = '\0';
    return 0;
}

void worker_give_back(struct worker *worker, uint64_t waited_ns)
{
    if (worker->deadline_ns != 0 &&
        !add_u64(worker->deadline_ns, waited_ns, &worker->deadline_ns)) {
        worker->deadline_ns = UINT64_MAX;
    }
}

void worker_stop(struct worker *worker)
{
    if (worker->socket >= 0) {
        (void)sys.close(worker->socket);
    }
    if (worker->process > 0) {
        /* By force: a worker has nothing to save, and one that hangs must not be waited for. */
        (void)sys.kill(worker->process, SIGKILL);
        while (sys.waitpid(worker->process, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    *worker = (struct worker){.socket = -1};
}
