/*
 * fork, exec, two sockets and a deadline.
 *
 * Sockets rather than pipes, since the system call table can pass messages but not read; to a
 * program that writes with stdio they are the same. Exit code 127 after the mark below on stderr
 * tells a program that could not be executed from one that answers 127.
 */
#include "batch/child_process.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "vmm/sys.h"

#define EXEC_FAILED "\001cannot execute: "
#define PIECE_BYTES 65536u

static void limit(__rlimit_resource_t what, rlim_t value)
{
    struct rlimit limits = {.rlim_cur = value, .rlim_max = value};
    /* A limit that cannot be set is one which the system has set lower already. */
    (void)setrlimit(what, &limits);
}

/* The child's side: never returns. */
__attribute__((noreturn)) static void become(const struct child_command *command, int out, int err)
{
    char *const environment[] = {(char[]){"LC_ALL=C"}, (char[]){"TZ=UTC"},
                                 (char[]){"PATH=/usr/bin:/bin"}, NULL};
    (void)setpgid(0, 0);
    (void)unshare(CLONE_NEWNET); /* needs a privilege; without it the network stays */
    limit(RLIMIT_AS, ORACLE_MEMORY_BYTES);
    limit(RLIMIT_FSIZE, ORACLE_FILE_BYTES);
    limit(RLIMIT_NOFILE, ORACLE_FDS_MAX);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, command->timeout_ms / 1000 + 2);
    struct sigaction standard = {.sa_handler = SIG_DFL};
    (void)sigaction(SIGPIPE, &standard, NULL);
    (void)sigaction(SIGXFSZ, &standard, NULL);
    int nothing = open("/dev/null", O_RDONLY);
    if (nothing >= 0 && dup2(nothing, STDIN_FILENO) >= 0 && dup2(out, STDOUT_FILENO) >= 0 &&
        dup2(err, STDERR_FILENO) >= 0 && (command->folder == NULL || chdir(command->folder) == 0)) {
        union {
            const char *const *given;
            char *const *taken; /* execve() changes nothing */
        } argv = {.given = command->argv};
        execve(command->program, argv.taken, environment);
    }
    dprintf(err, EXEC_FAILED "%s", strerror(errno));
    _exit(127);
}

struct child {
    pid_t process;
    int fd[2]; /* stdout, stderr; -1 after their end */
    uint64_t deadline_ns;
};

static bool start(struct child *child, const struct child_command *command, struct problem *problem)
{
    int out[2], err[2];
    if (sys.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out) != 0) {
        return problem_infrastructure(problem, "socketpair: %s", strerror(errno));
    }
    if (sys.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, err) != 0) {
        int error = errno;
        sys.close(out[0]);
        sys.close(out[1]);
        return problem_infrastructure(problem, "socketpair: %s", strerror(error));
    }
    child->process = sys.fork();
    int error = errno;
    if (child->process == 0) {
        become(command, out[1], err[1]);
    }
    sys.close(out[1]);
    sys.close(err[1]);
    child->fd[0] = out[0];
    child->fd[1] = err[0];
    child->deadline_ns = sys_monotonic_ns() + command->timeout_ms * 1000000u;
    if (child->process < 0) {
        sys.close(out[0]);
        sys.close(err[0]);
        return problem_infrastructure(problem, "fork: %s", strerror(error));
    }
    (void)setpgid(child->process, child->process); /* whoever comes first */
    return true;
}

/* Takes what one of the two has to say; closes it at its end. */
static void take(struct child *child, int index, char *piece, struct answer_capture *capture)
{
    struct iovec vector = {.iov_base = piece, .iov_len = PIECE_BYTES};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
    ssize_t got = sys.recvmsg(child->fd[index], &message, MSG_DONTWAIT);
    if (got > 0) {
        (index == 0 ? capture_out : capture_err)(capture, piece, (size_t)got);
    } else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
        sys.close(child->fd[index]);
        child->fd[index] = -1;
    }
}

/* Reads until both outputs have ended. Returns false at the deadline. */
static bool listen_to(struct child *child, char *piece, struct answer_capture *capture)
{
    while (child->fd[0] >= 0 || child->fd[1] >= 0) {
        uint64_t now = sys_monotonic_ns();
        if (now >= child->deadline_ns) {
            return false;
        }
        struct pollfd polled[2] = {{.fd = child->fd[0], .events = POLLIN},
                                   {.fd = child->fd[1], .events = POLLIN}};
        int timeout_ms = (int)((child->deadline_ns - now) / 1000000u) + 1;
        if (sys.poll(polled, 2, timeout_ms) <= 0) {
            continue;
        }
        for (int i = 0; i < 2; i++) {
            if (polled[i].revents != 0) {
                take(child, i, piece, capture);
            }
        }
    }
    return true;
}

/* Waits for the process itself, which may have closed its outputs and gone on. */
static int reap(struct child *child, bool *hung)
{
    int status = 0;
    for (;;) {
        pid_t ended = sys.waitpid(child->process, &status, *hung ? 0 : WNOHANG);
        if (ended == child->process) {
            break;
        }
        if (ended < 0 && errno != EINTR) {
            return 0;
        }
        if (sys_monotonic_ns() >= child->deadline_ns) {
            *hung = true;
            sys.kill(-child->process, SIGKILL);
        } else if (ended == 0) {
            sys.poll(NULL, 0, 1);
        }
    }
    sys.kill(-child->process, SIGKILL); /* what it has left behind */
    return status;
}

static bool could_not_execute(const struct answer_capture *capture)
{
    return capture->err_bytes > strlen(EXEC_FAILED) &&
           memcmp(capture->err, EXEC_FAILED, strlen(EXEC_FAILED)) == 0;
}

bool child_run(const struct child_command *command, struct answer_capture *capture,
               struct answer *ret, struct problem *problem)
{
    struct child child = {.fd = {-1, -1}};
    char *piece = malloc(PIECE_BYTES);
    if (piece == NULL) {
        return problem_memory(problem);
    }
    capture_reset(capture);
    if (!start(&child, command, problem)) {
        free(piece);
        return false;
    }
    bool hung = !listen_to(&child, piece, capture);
    free(piece);
    if (hung) {
        sys.kill(-child.process, SIGKILL);
    }
    int status = reap(&child, &hung);
    for (int i = 0; i < 2; i++) {
        if (child.fd[i] >= 0) {
            sys.close(child.fd[i]);
        }
    }
    enum answer_ending ending = hung                  ? ANSWER_HUNG
                                : WIFSIGNALED(status) ? ANSWER_CRASHED
                                                      : ANSWER_EXITED;
    int code = ending == ANSWER_HUNG      ? 0
               : ending == ANSWER_CRASHED ? WTERMSIG(status)
                                          : WEXITSTATUS(status);
    if (could_not_execute(capture)) {
        return problem_infrastructure(problem, "%s: %.*s", command->program,
                                      (int)capture->err_bytes - 1, capture->err + 1);
    }
    return capture_answer(capture, ending, code, ret) || problem_memory(problem);
}
