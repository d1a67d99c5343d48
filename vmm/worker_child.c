/*
 * A worker process, see worker_child.h. Two states: waiting for a job, or running one. Output is
 * gathered into full packets, because a packet costs two context switches.
 */
#include "vmm/worker_child.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "guest/ops/guest_convert_elf.h"
#include "guest/ops/guest_info_elf.h"
#include "guest/ops/guest_map_elf.h"
#include "vmm/jail.h"
#include "vmm/loader.h"
#include "vmm/runner.h"
#include "vmm/sys.h"
#include "vmm/worker_wire.h"

/* Devices, the VM and its vCPU, /dev/kvm, the socket, standard streams; and the image under way. */
#define DESCRIPTORS_MAX (INSTAR_DEVICES_MAX + 16u)
/* Guest memory of the largest job, the parent's own at the fork, buffers. */
#define ADDRESS_SPACE_BYTES_MAX (16ull << 30)

/* Output on its way to the parent. */
struct outlet {
    enum wire_kind kind;
    size_t length;
    char bytes[WIRE_PAYLOAD_BYTES_MAX];
};

struct child {
    int socket;
    struct runner *runner;
    const char *runner_failure; /* why there is no runner: told in every verdict */
    int runner_errno;
    struct guest_program map_program;
    struct guest_program info_program;
    struct guest_program convert_program;
    struct job job;
    /* The next job's files: the first is the top image, the others came one by one before. */
    unsigned file_count;
    struct runner_file file[INSTAR_DEVICES_MAX];
    struct outlet out;
    struct outlet err;
};

static bool flush(struct child *child, struct outlet *outlet)
{
    if (outlet->length == 0) {
        return true;
    }
    const struct wire_payload payload = {.bytes = outlet->bytes, .length = outlet->length};
    outlet->length = 0;
    int result;
    do {
        /* Blocks while the parent is slow; the parent ends a worker that outlives its deadline. */
        result = wire_send(child->socket, outlet->kind, &payload, -1, 0);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

static bool put(struct child *child, struct outlet *outlet, const char *bytes, size_t length)
{
    while (length > 0) {
        size_t room = sizeof(outlet->bytes) - outlet->length;
        size_t piece = length < room ? length : room;
        memcpy(outlet->bytes + outlet->length, bytes, piece);
        outlet->length += piece;
        bytes += piece;
        length -= piece;
        if (outlet->length == sizeof(outlet->bytes) && !flush(child, outlet)) {
            return false;
        }
    }
    return true;
}

static bool port_out(void *context, const char *bytes, size_t length)
{
    struct child *child = context;
    if (!put(child, &child->out, bytes, length)) {
        return false;
    }
    /* Of a copy that is progress, or a line a MiB: few pieces, which somebody waits for. */
    return child->job.operation != JOB_CONVERT || flush(child, &child->out);
}

static bool port_err(void *context, const char *bytes, size_t length)
{
    struct child *child = context;
    return put(child, &child->err, bytes, length);
}

/* Waits for the parent's next packet until the deadline. */
static bool wait_for_packet(const struct child *child, uint64_t deadline_ns)
{
    for (;;) {
        uint64_t now_ns = sys_monotonic_ns();
        if (now_ns >= deadline_ns) {
            return false;
        }
        uint64_t left_ms = (deadline_ns - now_ns) / 1000000u + 1;
        struct pollfd poll = {.fd = child->socket, .events = POLLIN};
        int ready = sys.poll(&poll, 1, left_ms < 60000u ? (int)left_ms : 60000);
        if (ready > 0) {
            return true;
        }
        if (ready < 0 && errno != EINTR) {
            return false;
        }
    }
}

static bool port_open(void *context, const struct open_request *request, const char *name,
                      uint64_t deadline_ns, struct open_reply *ret_reply, int *ret_fd)
{
    struct child *child = context;
    const struct wire_payload payload = {
        .bytes = request,
        .length = sizeof(*request),
        .tail = name,
        .tail_length = request->name_bytes,
    };
    enum wire_kind kind;
    if (wire_send(child->socket, WIRE_OPEN, &payload, -1, 0) != 0 ||
        !wait_for_packet(child, deadline_ns)) {
        return false;
    }
    ssize_t length = wire_receive(child->socket, ret_reply, sizeof(*ret_reply), &kind, ret_fd, 0);
    return length == (ssize_t)sizeof(*ret_reply) && kind == WIRE_REPLY &&
           (*ret_fd >= 0) == (ret_reply->status == OPEN_STATUS_OK);
}

static const struct guest_program *program_of(const struct child *child)
{
    switch (child->job.operation) {
    case JOB_MAP:
        return &child->map_program;
    case JOB_CONVERT:
        return &child->convert_program;
    case JOB_INFO:
    default:
        return &child->info_program;
    }
}

static void run_job(struct child *child, struct run_verdict *verdict)
{
    const struct runner_ports ports = {
        .out = port_out,
        .err = port_err,
        .open = port_open,
        .context = child,
    };
    if (child->runner == NULL) {
        memset(verdict, 0, sizeof(*verdict));
        verdict->category = RUN_HOST_ERROR;
        verdict->exit_code = 1;
        (void)snprintf(verdict->detail, sizeof(verdict->detail), "%s: %s", child->runner_failure,
                       strerror(child->runner_errno));
        return;
    }
    runner_run(child->runner, &child->job, program_of(child), child->file, child->file_count,
               &ports, verdict);
}

/* A file of the job to come. False: it makes no sense. */
static bool take_file(struct child *child, const unsigned char *payload, size_t length, int fd)
{
    struct wire_file file;
    if (length < sizeof(file) || child->file_count == INSTAR_DEVICES_MAX - 1) {
        return false;
    }
    memcpy(&file, payload, sizeof(file));
    if (length - sizeof(file) != file.name_bytes || file.name_bytes > INSTAR_NAME_BYTES_MAX) {
        return false;
    }
    char *name = strndup((const char *)payload + sizeof(file), file.name_bytes);
    if (name == NULL) {
        return false;
    }
    child->file[child->file_count++] =
        (struct runner_file){.fd = fd, .name = name, .writable = file.writable != 0};
    return true;
}

/* The files of the job that is done; the first one's name is the job's own. */
static void drop_files(struct child *child)
{
    for (unsigned i = 0; i < child->file_count; i++) {
        if (child->file[i].fd >= 0) {
            (void)sys.close(child->file[i].fd);
        }
        if (i > 0) {
            free((char *)(uintptr_t)child->file[i].name);
        }
    }
    child->file_count = 1;
}

static bool answer_job(struct child *child, int image)
{
    struct run_verdict verdict;
    const char *file_name = child->job.file_name;
    assert(child->job.protocol_bytes <= strnlen(file_name, sizeof(child->job.file_name)));
    child->file[0] =
        (struct runner_file){.fd = image, .name = file_name + child->job.protocol_bytes};
    run_job(child, &verdict);
    drop_files(child);
    const struct wire_payload payload = {.bytes = &verdict, .length = sizeof(verdict)};
    bool sent = flush(child, &child->out) && flush(child, &child->err) &&
                wire_send(child->socket, WIRE_DONE, &payload, -1, 0) == 0;
    if (child->runner != NULL) {
        runner_clean(child->runner);
    }
    return sent;
}

/* Takes one message: a file, or a job, which it answers. False: the parent is gone. */
static bool serve(struct child *child)
{
    static unsigned char
        payload[sizeof(struct wire_file) + INSTAR_NAME_BYTES_MAX > sizeof(struct job)
                    ? sizeof(struct wire_file) + INSTAR_NAME_BYTES_MAX
                    : sizeof(struct job)];
    enum wire_kind kind;
    int fd;
    ssize_t length = wire_receive(child->socket, payload, sizeof(payload), &kind, &fd, 0);
    if (length < 0 && errno == EINTR) {
        return true;
    }
    if (length < 0) {
        return false;
    }
    if (kind == WIRE_FILE) {
        return take_file(child, payload, (size_t)length, fd);
    }
    if (length != (ssize_t)sizeof(child->job) || kind != WIRE_JOB || fd < 0) {
        return false;
    }
    memcpy(&child->job, payload, sizeof(child->job));
    return answer_job(child, fd);
}

static void limit(__rlimit_resource_t resource, rlim_t value)
{
    const struct rlimit limit = {.rlim_cur = value, .rlim_max = value};
    (void)setrlimit(resource, &limit);
}

/* Everything a worker shares with nobody: descriptors, signals, limits. False: impossible. */
static bool isolate(int socket)
{
    /* A worker must not outlive its parent, whatever the parent's end. */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)prctl(PR_SET_NAME, "instar-worker");
    sys_ignore_write_signals();
    for (int number = 1; number < NSIG; number++) {
        if (number != SIGPIPE && number != SIGXFSZ) {
            (void)signal(number, SIG_DFL);
        }
    }
    sigset_t none;
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);
    /* What a terminal or a batch system sends to all processes of a job is the parent's to act on:
     * it ends its workers itself, and a worker that went before it would count as a failure. */
    static const int for_parent[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    for (size_t i = 0; i < sizeof(for_parent) / sizeof(for_parent[0]); i++) {
        (void)signal(for_parent[i], SIG_IGN);
    }

    if (socket != JAIL_SOCKET_FD && dup3(socket, JAIL_SOCKET_FD, O_CLOEXEC) < 0) {
        return false;
    }
    (void)close_range(JAIL_SOCKET_FD + 1, ~0u, 0);
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    (void)dup2(null, STDIN_FILENO);
    (void)dup2(null, STDOUT_FILENO);
    if (!JAIL_KEEPS_STDERR) {
        (void)dup2(null, STDERR_FILENO);
    }
    if (null > STDERR_FILENO) {
        (void)sys.close(null);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, DESCRIPTORS_MAX);
    if (!JAIL_KEEPS_STDERR) {
        limit(RLIMIT_AS, ADDRESS_SPACE_BYTES_MAX);
    }
    return true;
}

static void prepare_runner(struct child *child)
{
    child->runner = runner_new(&child->runner_failure);
    child->runner_errno = errno;
    if (child->runner == NULL) {
        return;
    }
    /* isolate() left nothing open behind the socket: the next descriptor is the lowest number. */
    assert(runner_kvm(child->runner) == JAIL_KVM_FD);
    const char *refusal = loader_read(guest_map_elf, guest_map_elf_bytes, &child->map_program);
    if (refusal == NULL) {
        refusal = loader_read(guest_info_elf, guest_info_elf_bytes, &child->info_program);
    }
    if (refusal == NULL) {
        refusal = loader_read(guest_convert_elf, guest_convert_elf_bytes, &child->convert_program);
    }
    if (refusal != NULL) {
        runner_free(child->runner);
        child->runner = NULL;
        child->runner_failure = refusal;
        child->runner_errno = ENOEXEC;
    }
}

_Noreturn void worker_child(int socket, bool copies)
{
    if (!isolate(socket)) {
        _exit(1);
    }
    struct child *child = calloc(1, sizeof(*child));
    if (child == NULL) {
        _exit(1);
    }
    child->socket = JAIL_SOCKET_FD;
    child->file_count = 1;
    child->out.kind = WIRE_STDOUT;
    child->err.kind = WIRE_STDERR;
    prepare_runner(child);
    if (copies && child->runner != NULL) {
        /* Without them everything works, only slower. */
        (void)runner_start_writer(child->runner);
        (void)runner_start_lane(child->runner);
    }
    /* No RLIMIT_NPROC: since Linux 6.14 the first KVM_RUN of a machine starts a kernel thread that
     * counts as the user's. The filter has no system call that makes a process. */
    if (jail_enter() != 0) {
        _exit(1);
    }
    while (serve(child)) {
    }
    _exit(0);
}
