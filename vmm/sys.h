/*
 * Every host system call of vmm/ and batch/, in one replaceable table.
 *
 * Fault tests put their own function into the table and fail the Nth call; nothing needs
 * LD_PRELOAD, and the seccomp jail has one list to agree with. Code calls sys.pread(...), never
 * pread(...); a test of the tree greps for it.
 */
#ifndef INSTAR_VMM_SYS_H
#define INSTAR_VMM_SYS_H

#include <linux/openat2.h>
#include <poll.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>

struct sys_table {
    /* Files. Same contracts as the system calls: -1 and errno on failure. */
    int (*openat2)(int folder, const char *path, const struct open_how *how);
    int (*close)(int fd);
    int (*fstat)(int fd, struct stat *ret);
    ssize_t (*pread)(int fd, void *buffer, size_t length, off_t offset);
    ssize_t (*preadv)(int fd, const struct iovec *pieces, int count, off_t offset);
    ssize_t (*pwrite)(int fd, const void *buffer, size_t length, off_t offset);
    ssize_t (*pwritev)(int fd, const struct iovec *pieces, int count, off_t offset);
    ssize_t (*write)(int fd, const void *buffer, size_t length);
    off_t (*lseek)(int fd, off_t offset, int whence);
    int (*ftruncate)(int fd, off_t length);
    int (*fallocate)(int fd, int mode, off_t offset, off_t length);
    int (*fsync)(int fd);
    int (*fchmod)(int fd, mode_t mode);
    int (*renameat)(int from_folder, const char *from, int to_folder, const char *to);
    int (*renameat2)(int from_folder, const char *from, int to_folder, const char *to,
                     unsigned flags);
    int (*unlinkat)(int folder, const char *path, int flags);
    int (*fcntl)(int fd, int command, void *argument);
    /* The virtual machine. */
    int (*ioctl)(int fd, unsigned long request, void *argument);
    void *(*mmap)(void *at, size_t length, int protection, int flags, int fd, off_t offset);
    int (*munmap)(void *at, size_t length);
    int (*madvise)(void *at, size_t length, int advice);
    /* Processes and messages. */
    pid_t (*fork)(void);
    pid_t (*waitpid)(pid_t process, int *ret_status, int options);
    int (*kill)(pid_t process, int signal);
    int (*socketpair)(int domain, int type, int protocol, int ret_fds[2]);
    ssize_t (*sendmsg)(int fd, const struct msghdr *message, int flags);
    ssize_t (*recvmsg)(int fd, struct msghdr *message, int flags);
    int (*poll)(struct pollfd *fds, nfds_t count, int timeout_ms);
    int (*clock_gettime)(clockid_t clock, struct timespec *ret);
    int (*setitimer)(int timer, const struct itimerval *value, struct itimerval *ret_old);
};

/* The table in use: the kernel's calls unless a test has replaced some. */
extern struct sys_table sys;

/* CLOCK_MONOTONIC in nanoseconds; deadlines use nothing else. */
uint64_t sys_monotonic_ns(void);

/*
 * For the start of every program: a broken pipe and a file size limit become errno (EPIPE, EFBIG)
 * of the write that met them, instead of the end of the process.
 */
void sys_ignore_write_signals(void);

#endif
