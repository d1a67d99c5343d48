/*
 * A tool of the build: writes the jail's seccomp filter (jail.h) to standard output, as the
 * program that jail.c embeds. "--sanitizer" adds what a sanitizer's runtime needs.
 *
 * libseccomp turns the list into a program here rather than in each worker, because it asks the
 * kernel a dozen questions first and is one more library to load: a tenth of the time that
 * `instar map` takes. A worker's descriptors have fixed numbers, so that nothing is left to decide
 * when it starts.
 *
 * Each line of the list says why its call is needed; what can be told apart cheaply by its
 * arguments is narrowed further. Pointers cannot be looked at by a filter, numbers can.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <unistd.h>

#include "vmm/jail.h"

#define CONDITIONS_MAX 2u

/* A call that is allowed when all its conditions hold. A call may have several rules. */
struct rule {
    int call;
    unsigned condition_count;
    struct scmp_arg_cmp condition[CONDITIONS_MAX];
};

/* An argument is compared in its low 32 bits: the kernel itself looks at no more of an int. */
#define IS(index, wanted) SCMP_CMP64((index), SCMP_CMP_MASKED_EQ, UINT32_MAX, (uint32_t)(wanted))

/* A call that is allowed: always, or when one argument or two have given values. */
#define CALL(name)                                                                                 \
    {                                                                                              \
        SCMP_SYS(name), 0,                                                                         \
        {                                                                                          \
            {                                                                                      \
                0                                                                                  \
            }                                                                                      \
        }                                                                                          \
    }
#define CALL_IF(name, index, wanted)                                                               \
    {                                                                                              \
        SCMP_SYS(name), 1,                                                                         \
        {                                                                                          \
            IS(index, wanted)                                                                      \
        }                                                                                          \
    }
#define CALL_IF_BOTH(name, first, second)                                                          \
    {                                                                                              \
        SCMP_SYS(name), 2,                                                                         \
        {                                                                                          \
            first, second                                                                          \
        }                                                                                          \
    }

static const struct rule RULES[] = {
    CALL_IF(ioctl, 1, KVM_RUN),                    /* runs the guest */
    CALL_IF(ioctl, 1, KVM_CREATE_VM),              /* each case has a VM of its own ... */
    CALL_IF(ioctl, 1, KVM_SET_TSS_ADDR),           /* ... which some processors want set */
    CALL_IF(ioctl, 1, KVM_GET_SUPPORTED_CPUID),    /* asks for a codec's processor */
    CALL_IF(ioctl, 1, KVM_SET_USER_MEMORY_REGION), /* gives it memory */
    CALL_IF(ioctl, 1, KVM_CREATE_VCPU),            /* gives it a processor */
    CALL_IF(ioctl, 1, KVM_SET_CPUID2),             /* tells the processor's features */
    CALL_IF(ioctl, 1, KVM_GET_SREGS),              /* what to change; where it faulted */
    CALL_IF(ioctl, 1, KVM_SET_SREGS),              /* segments and control registers */
    CALL_IF(ioctl, 1, KVM_SET_XCRS),               /* vector state */
    CALL_IF(ioctl, 1, KVM_GET_REGS),               /* where it faulted */
    CALL_IF(ioctl, 1, KVM_SET_REGS),               /* entry point and stack */
    CALL_IF(ioctl, 1, KVM_GET_XSAVE),              /* the rest of a vCPU, to be reset ... */
    CALL_IF(ioctl, 1, KVM_SET_XSAVE),              /* ... vector registers */
    CALL_IF(ioctl, 1, KVM_GET_XCRS),               /* ... and which of them there are */
    CALL_IF(ioctl, 1, KVM_GET_DEBUGREGS),          /* ... breakpoints */
    CALL_IF(ioctl, 1, KVM_SET_DEBUGREGS),
    CALL_IF(ioctl, 1, KVM_GET_VCPU_EVENTS), /* ... pending exceptions */
    CALL_IF(ioctl, 1, KVM_SET_VCPU_EVENTS),
    CALL(preadv),                        /* reads the images it was handed */
    CALL(pwritev),                       /* writes the outputs it was handed */
    CALL(ftruncate),                     /* gives them their length */
    CALL(fallocate),                     /* makes holes in them */
    CALL(lseek),                         /* asks for their allocation */
    CALL(fstat),                         /* asks for their size and identity */
    CALL_IF(fcntl, 1, F_OFD_GETLK),      /* asks whether others write to them */
    CALL_IF(sendmsg, 0, JAIL_SOCKET_FD), /* output, requests and verdicts: up */
    CALL_IF(recvmsg, 0, JAIL_SOCKET_FD), /* jobs and answers: down */
    CALL_IF_BOTH(fcntl, IS(0, JAIL_KVM_FD), IS(1, F_OFD_SETLK)),  /* whose turn it is ... */
    CALL_IF_BOTH(fcntl, IS(0, JAIL_KVM_FD), IS(1, F_OFD_SETLKW)), /* ... to destroy a VM */
    CALL(close),  /* the VM and the files of a case */
    CALL(munmap), /* the vCPU's page; free of large blocks */
    CALL(brk),    /* malloc */
    CALL(mremap), /* realloc of large blocks */
    /* The vCPU's page, guest memory, large blocks of malloc: never executable. */
    {SCMP_SYS(mmap), 1, {SCMP_CMP64(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)}},
    CALL_IF(madvise, 2, MADV_DONTNEED), /* gives back what a large guest touched */
    CALL_IF(madvise, 2, MADV_HUGEPAGE), /* memory for a guest of another size */
    CALL_IF(setitimer, 0, ITIMER_REAL), /* the deadline */
    CALL(rt_sigreturn),                 /* the return from its handler */
    CALL(restart_syscall),              /* the kernel's way to go on afterwards */
    CALL(clock_gettime),                /* where the vDSO cannot answer */
    CALL(poll),                         /* waits for an answer, with a deadline */
    CALL(futex),                        /* the threads of a worker that copies */
    CALL(timer_settime),                /* interrupts one of them, by a timer made before */

    CALL(exit_group), /* the end, once the parent has hung up */
};

/* Only where a sanitizer's runtime lives in the process: it reports, and looks around. */
static const struct rule SANITIZER_RULES[] = {
    CALL(write),     CALL(read),        CALL(openat),
    CALL(readlink),  CALL(newfstatat),  CALL(getpid),
    CALL(gettid),    CALL(getppid),     CALL(tgkill),
    CALL(futex),     CALL(sigaltstack), CALL(rt_sigaction),
    CALL(mprotect),  CALL(madvise),     CALL(rt_sigprocmask),
    CALL(prctl),     CALL(clone),       CALL(wait4),
    CALL(prlimit64), CALL(sched_yield), CALL(sched_getaffinity),
    CALL(getrandom), CALL(pipe2),       CALL(mmap),
};

/* Returns 0, or a negated errno, as libseccomp does. */
static int add_rules(scmp_filter_ctx filter, const struct rule *rules, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int result = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, rules[i].call,
                                            rules[i].condition_count, rules[i].condition);
        if (result != 0) {
            return result;
        }
    }
    return 0;
}

static int write_filter(scmp_filter_ctx filter, bool for_sanitizer)
{
    /*
     * A binary tree and no chain: when a filter is loaded, the kernel runs it for each of its 460
     * calls to find out which ones it always allows, and for a chain that takes 80 us.
     */
    int result = seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
    if (result == 0) {
        result = add_rules(filter, RULES, sizeof(RULES) / sizeof(RULES[0]));
    }
    if (result == 0 && for_sanitizer) {
        result = add_rules(filter, SANITIZER_RULES,
                           sizeof(SANITIZER_RULES) / sizeof(SANITIZER_RULES[0]));
    }
    return result == 0 ? seccomp_export_bpf(filter, STDOUT_FILENO) : result;
}

int main(int argc, char **argv)
{
    bool for_sanitizer = argc == 2 && strcmp(argv[1], "--sanitizer") == 0;
    if (argc > 1 && !for_sanitizer) {
        (void)fprintf(stderr, "usage: %s [--sanitizer] >PROGRAM\n", argv[0]);
        return 2;
    }
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    int result = filter != NULL ? write_filter(filter, for_sanitizer) : -ENOMEM;
    seccomp_release(filter);
    if (result != 0) {
        (void)fprintf(stderr, "%s: %s\n", argv[0], strerror(-result));
        return 1;
    }
    return 0;
}
