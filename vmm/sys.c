/*
 * The kernel's calls behind the replaceable table.
 *
 * Calls that libc declares with other types, variable arguments or not at all (openat2) get a thin
 * wrapper here, so that every entry of the table has one plain function type a test can replace.
 */
#include "vmm/sys.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int call_openat2(int folder, const char *path, const struct open_how *how)
{
    return (int)syscall(SYS_openat2, folder, path, how, sizeof(*how));
}

/* The call by number: libc asks newfstatat() instead, whose path a seccomp filter cannot check. */
static int call_fstat(int fd, struct stat *ret)
{
    return (int)syscall(SYS_fstat, fd, ret);
}

static int call_fcntl(int fd, int command, void *argument)
{
    return fcntl(fd, command, argument);
}

static int call_ioctl(int fd, unsigned long request, void *argument)
{
    return ioctl(fd, request, argument);
}

static int call_setitimer(int timer, const struct itimerval *value, struct itimerval *ret_old)
{
    return setitimer((__itimer_which_t)timer, value, ret_old);
}

struct sys_table sys = {
    .openat2 = call_openat2,
    .close = close,
    .fstat = call_fstat,
    .pread = pread,
    .preadv = preadv,
    .pwrite = pwrite,
    .pwritev = pwritev,
    .write = write,
    .lseek = lseek,
    .ftruncate = ftruncate,
    .fallocate = fallocate,
    .fsync = fsync,
    .fchmod = fchmod,
    .renameat = renameat,
    .renameat2 = renameat2,
    .unlinkat = unlinkat,
    .fcntl = call_fcntl,
    .ioctl = call_ioctl,
    .mmap = mmap,
    .munmap = munmap,
    .madvise = madvise,
    .fork = fork,
    .waitpid = waitpid,
    .kill = kill,
    .socketpair = socketpair,
    .sendmsg = sendmsg,
    .recvmsg = recvmsg,
    .poll = poll,
    .clock_gettime = clock_gettime,
    .setitimer = call_setitimer,
};

uint64_t sys_monotonic_ns(void)
{
    struct timespec now = {0};
    /* Cannot fail for a clock that every Linux has; a fake clock answers what its test wants. */
    (void)sys.clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void sys_ignore_write_signals(void)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    (void)sigaction(SIGPIPE, &ignore, NULL);
    (void)sigaction(SIGXFSZ, &ignore, NULL);
}
