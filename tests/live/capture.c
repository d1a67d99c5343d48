/*
 * Output goes to memory files rather than pipes: nobody has to read while the command
 * runs, so one poll on a pidfd is the whole event loop.
 */
#include "tests/live/capture.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OPEN_FILES_MAX 512u /* a backing loop then ends in EMFILE within a second */
#define CPU_SECONDS_MAX 120u

static uint64_t monotonic_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void limit(__rlimit_resource_t resource, rlim_t value)
{
    struct rlimit both = {value, value};
    setrlimit(resource, &both);
}

/* In the child, between fork and exec: async-signal-safe calls only. */
static _Noreturn void become(char *const argv[], const char *folder, int out, int err)
{
    int in = open("/dev/null", O_RDONLY);
    if (setpgid(0, 0) != 0 || chdir(folder) != 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 ||
        dup2(err, 2) < 0) {
        _exit(126);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, OPEN_FILES_MAX);
    limit(RLIMIT_FSIZE, CAPTURE_BYTES_MAX);
    limit(RLIMIT_CPU, CPU_SECONDS_MAX);
    execvp(argv[0], argv);
    _exit(127);
}

/* Waits for the child, killing its process group at the deadline. Returns waitpid's status. */
static int await(pid_t child, unsigned deadline_ms, bool *ret_timed_out)
{
    *ret_timed_out = false;
    int pidfd = (int)syscall(SYS_pidfd_open, child, 0);
    struct pollfd wait = {.fd = pidfd, .events = POLLIN};
    int ready;
    do {
        ready = poll(&wait, 1, (int)deadline_ms);
    } while (ready < 0 && errno == EINTR);
    if (ready != 1) {
        *ret_timed_out = true;
        kill(-child, SIGKILL);
        kill(child, SIGKILL);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    close(pidfd);
    return status;
}

/* The whole file as one allocated text. Returns NULL with errno. */
static char *read_file(int fd, size_t *ret_bytes)
{
    struct stat status;
    if (fstat(fd, &status) != 0) {
        return NULL;
    }
    size_t bytes = (size_t)status.st_size;
    char *text = malloc(bytes + 1);
    if (text == NULL) {
        return NULL;
    }
    size_t done = 0;
    while (done < bytes) {
        ssize_t got = pread(fd, text + done, bytes - done, (off_t)done);
        if (got <= 0) {
            free(text);
            errno = EIO;
            return NULL;
        }
        done += (size_t)got;
    }
    text[bytes] = '\0';
    *ret_bytes = bytes;
    return text;
}

static int run_into(char *const argv[], const char *folder, unsigned deadline_ms, int out, int err,
                    struct capture *ret)
{
    uint64_t start_ns = monotonic_ns();
    pid_t child = fork();
    if (child < 0) {
        return -1;
    }
    if (child == 0) {
        become(argv, folder, out, err);
    }
    int status = await(child, deadline_ms, &ret->timed_out);
    ret->wall_ns = monotonic_ns() - start_ns;
    ret->exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    ret->out = read_file(out, &ret->out_bytes);
    ret->err = read_file(err, &ret->err_bytes);
    return ret->out != NULL && ret->err != NULL ? 0 : -1;
}

int capture_run(char *const argv[], const char *folder, unsigned deadline_ms, struct capture *ret)
{
    memset(ret, 0, sizeof(*ret));
    int result = -1;
    int out = memfd_create("stdout", MFD_CLOEXEC);
    int err = memfd_create("stderr", MFD_CLOEXEC);
    if (out >= 0 && err >= 0) {
        result = run_into(argv, folder, deadline_ms, out, err, ret);
    }
    int saved_errno = errno;
    close(out);
    close(err);
    if (result != 0) {
        capture_free(ret);
    }
    errno = saved_errno;
    return result;
}

void capture_free(struct capture *capture)
{
    free(capture->out);
    free(capture->err);
    capture->out = NULL;
    capture->err = NULL;
}
