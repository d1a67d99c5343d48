/*
 * The list, see jail.h. Each line says why its call is needed; what can be told apart cheaply by
 * its arguments is narrowed further. Pointers cannot be looked at by a filter, numbers can.
 */
#include "vmm/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/time.h>

#define ANY (-1)

/* A call that is allowed: always, or when one of its arguments has one value. */
struct rule {
    int call;
    int argument; /* index, or ANY */
    uint64_t value;
};

static const struct rule RULES[] = {
    {SCMP_SYS(ioctl), 1, KVM_RUN},                    /* runs the guest */
    {SCMP_SYS(ioctl), 1, KVM_CREATE_VM},              /* each case has a VM of its own ... */
    {SCMP_SYS(ioctl), 1, KVM_SET_TSS_ADDR},           /* ... which some processors want set */
    {SCMP_SYS(ioctl), 1, KVM_SET_USER_MEMORY_REGION}, /* gives it memory */
    {SCMP_SYS(ioctl), 1, KVM_CREATE_VCPU},            /* gives it a processor */
    {SCMP_SYS(ioctl), 1, KVM_SET_CPUID2},             /* tells the processor's features */
    {SCMP_SYS(ioctl), 1, KVM_GET_SREGS},              /* what to change; where it faulted */
    {SCMP_SYS(ioctl), 1, KVM_SET_SREGS},              /* segments and control registers */
    {SCMP_SYS(ioctl), 1, KVM_SET_XCRS},               /* vector state */
    {SCMP_SYS(ioctl), 1, KVM_GET_REGS},               /* where it faulted */
    {SCMP_SYS(ioctl), 1, KVM_SET_REGS},               /* entry point and stack */
    {SCMP_SYS(preadv), ANY, 0},                       /* reads the images it was handed */
    {SCMP_SYS(lseek), ANY, 0},                        /* asks for their allocation */
    {SCMP_SYS(fstat), ANY, 0},                        /* asks for their size and identity */
    {SCMP_SYS(close), ANY, 0},                        /* the VM and the files of a case */
    {SCMP_SYS(munmap), ANY, 0},                       /* the vCPU's page; free of large blocks */
    {SCMP_SYS(brk), ANY, 0},                          /* malloc */
    {SCMP_SYS(mremap), ANY, 0},                       /* realloc of large blocks */
    {SCMP_SYS(madvise), 2, MADV_DONTNEED},            /* gives back what a large guest touched */
    {SCMP_SYS(madvise), 2, MADV_HUGEPAGE},            /* memory for a guest of another size */
    {SCMP_SYS(setitimer), 0, ITIMER_REAL},            /* the deadline */
    {SCMP_SYS(rt_sigreturn), ANY, 0},                 /* the return from its handler */
    {SCMP_SYS(restart_syscall), ANY, 0},              /* the kernel's way to go on afterwards */
    {SCMP_SYS(clock_gettime), ANY, 0},                /* where the vDSO cannot answer */
    {SCMP_SYS(poll), ANY, 0},                         /* waits for an answer, with a deadline */
    {SCMP_SYS(exit_group), ANY, 0},                   /* the end, once the parent has hung up */
};

/* Only where a sanitizer's runtime lives in the process: it reports, and looks around. */
static const int SANITIZER_CALLS[] = {
    SCMP_SYS(write),     SCMP_SYS(read),        SCMP_SYS(openat),
    SCMP_SYS(readlink),  SCMP_SYS(newfstatat),  SCMP_SYS(getpid),
    SCMP_SYS(gettid),    SCMP_SYS(getppid),     SCMP_SYS(tgkill),
    SCMP_SYS(futex),     SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigaction),
    SCMP_SYS(mprotect),  SCMP_SYS(madvise),     SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(prctl),     SCMP_SYS(clone),       SCMP_SYS(wait4),
    SCMP_SYS(prlimit64), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getrandom), SCMP_SYS(pipe2),       SCMP_SYS(mmap),
};

static int allow(scmp_filter_ctx filter, int call, int argument, uint64_t value)
{
    if (argument == ANY) {
        return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    }
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                            SCMP_CMP64((unsigned)argument, SCMP_CMP_EQ, value));
}

static int add_list(scmp_filter_ctx filter)
{
    for (size_t i = 0; i < sizeof(RULES) / sizeof(RULES[0]); i++) {
        int result = allow(filter, RULES[i].call, RULES[i].argument, RULES[i].value);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

static int add_sanitizer_calls(scmp_filter_ctx filter)
{
    for (size_t i = 0; i < sizeof(SANITIZER_CALLS) / sizeof(SANITIZER_CALLS[0]); i++) {
        int result = allow(filter, SANITIZER_CALLS[i], ANY, 0);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

/* What depends on descriptors, and the one rule that is not about equality. */
static int add_special(scmp_filter_ctx filter, int socket, int kvm)
{
    const struct scmp_arg_cmp kvm_only = SCMP_CMP64(0, SCMP_CMP_EQ, (uint64_t)kvm);
    /* Output, open requests and verdicts for the parent. */
    int result = allow(filter, SCMP_SYS(sendmsg), 0, (uint64_t)socket);
    if (result == 0) {
        /* Jobs and answers from the parent. */
        result = allow(filter, SCMP_SYS(recvmsg), 0, (uint64_t)socket);
    }
    if (result == 0) {
        /* The vCPU's page, guest memory, large blocks of malloc: never executable. */
        result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                                  SCMP_CMP64(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    }
    /* Workers take turns in destroying VMs (runner.c). */
    if (result == 0) {
        result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 2, kvm_only,
                                  SCMP_CMP64(1, SCMP_CMP_EQ, F_OFD_SETLK));
    }
    if (result == 0) {
        result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 2, kvm_only,
                                  SCMP_CMP64(1, SCMP_CMP_EQ, F_OFD_SETLKW));
    }
    return result;
}

static int load(scmp_filter_ctx filter, int socket, int kvm)
{
    /* A binary tree rather than a list: KVM_RUN passes through here at every exit. */
    int result = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    if (result == 0) {
        result = add_list(filter);
    }
    if (result == 0) {
        result = add_special(filter, socket, kvm);
    }
    if (result == 0 && JAIL_KEEPS_STDERR) {
        result = add_sanitizer_calls(filter);
    }
    return result == 0 ? seccomp_load(filter) : result;
}

int jail_enter(int socket, int kvm)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return -1;
    }
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (filter == NULL) {
        errno = ENOMEM;
        return -1;
    }
    int result = load(filter, socket, kvm);
    seccomp_release(filter);
    if (result != 0) {
        errno = -result;
        return -1;
    }
    return 0;
}
