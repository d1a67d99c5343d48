/*
 * The worker's jail: a seccomp filter that leaves a worker the system calls it lives on.
 *
 * A guest that breaks out of its VM lands in the worker. There it holds the image it was given,
 * /dev/kvm and one socket, and cannot open, create, connect, execute or look at anything: the
 * filter kills the process at the first call that is not on the list of jail_filter_build.c.
 */
#ifndef INSTAR_VMM_JAIL_H
#define INSTAR_VMM_JAIL_H

#include <stdbool.h>

/* A sanitizer's runtime reports on stderr and makes calls of its own: more is allowed there. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define JAIL_KEEPS_STDERR true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) ||                         \
    __has_feature(thread_sanitizer)
#define JAIL_KEEPS_STDERR true
#endif
#endif
#ifndef JAIL_KEEPS_STDERR
#define JAIL_KEEPS_STDERR false
#endif

/* Where a worker keeps its two descriptors: the filter knows them by these numbers. */
#define JAIL_SOCKET_FD 3
#define JAIL_KVM_FD 4

/*
 * Locks the calling process in for good; from now on it talks through JAIL_SOCKET_FD and runs VMs
 * of JAIL_KVM_FD. Returns 0, or -1 and errno.
 */
int jail_enter(void);

#endif
