/*
 * The list, see jail.h. Each line says why its call is needed; what can be told apart cheaply by
 * its arguments is narrowed further. Pointers cannot be looked at by a filter, numbers can.
 */
#include "vmm/jail.h"

#include <fcntl.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/time.h>

#include "vmm/jail_filter.h"

/* A call that is allowed: always, or when an argument has one value. */
#define CALL(name)                                                                                 \
    {                                                                                              \
        .call = __NR_##name                                                                        \
    }
#define CALL_IF(name, index, wanted)                                                               \
    {                                                                                              \
        .call = __NR_##name, .condition[0] = {(index), UINT32_MAX, (uint32_t)(wanted) }            \
    }

static const struct jail_rule RULES[] = {
    CALL_IF(ioctl, 1, KVM_RUN),                    /* runs the guest */
    CALL_IF(ioctl, 1, KVM_CREATE_VM),              /* each case has a VM of its own ... */
    CALL_IF(ioctl, 1, KVM_GET_SUPPORTED_CPUID),    /* asks for a codec's processor */
    CALL_IF(ioctl, 1, KVM_SET_TSS_ADDR),           /* ... which some processors want set */
    CALL_IF(ioctl, 1, KVM_SET_USER_MEMORY_REGION), /* gives it memory */
    CALL_IF(ioctl, 1, KVM_CREATE_VCPU),            /* gives it a processor */
    CALL_IF(ioctl, 1, KVM_SET_CPUID2),             /* tells the processor's features */
    CALL_IF(ioctl, 1, KVM_GET_SREGS),              /* what to change; where it faulted */
    CALL_IF(ioctl, 1, KVM_SET_SREGS),              /* segments and control registers */
    CALL_IF(ioctl, 1, KVM_SET_XCRS),               /* vector state */
    CALL_IF(ioctl, 1, KVM_GET_REGS),               /* where it faulted */
    CALL_IF(ioctl, 1, KVM_SET_REGS),               /* entry point and stack */
    CALL(preadv),                                  /* reads the images it was handed */
    CALL(pwritev),                                 /* writes the outputs it was handed */
    CALL(ftruncate),                               /* gives them their length */
    CALL(fallocate),                               /* makes holes in them */
    CALL(lseek),                                   /* asks for their allocation */
    CALL(fstat),                                   /* asks for their size and identity */
    CALL_IF(fcntl, 1, F_OFD_GETLK),                /* asks whether others write to them */
    CALL(close),                                   /* the VM and the files of a case */
    CALL(munmap),                                  /* the vCPU's page; free of large blocks */
    CALL(brk),                                     /* malloc */
    CALL(mremap),                                  /* realloc of large blocks */
    CALL_IF(madvise, 2, MADV_DONTNEED),            /* gives back what a large guest touched */
    CALL_IF(madvise, 2, MADV_HUGEPAGE),            /* memory for a guest of another size */
    CALL_IF(setitimer, 0, ITIMER_REAL),            /* the deadline */
    CALL(rt_sigreturn),                            /* the return from its handler */
    CALL(restart_syscall),                         /* the kernel's way to go on afterwards */
    CALL(clock_gettime),                           /* where the vDSO cannot answer */
    CALL(poll),                                    /* waits for an answer, with a deadline */
    CALL(exit_group),                              /* the end, once the parent has hung up */
};

/* Only where a sanitizer's runtime lives in the process: it reports, and looks around. */
static const struct jail_rule SANITIZER_CALLS[] = {
    CALL(write),     CALL(read),        CALL(openat),
    CALL(readlink),  CALL(newfstatat),  CALL(getpid),
    CALL(gettid),    CALL(getppid),     CALL(tgkill),
    CALL(futex),     CALL(sigaltstack), CALL(rt_sigaction),
    CALL(mprotect),  CALL(madvise),     CALL(rt_sigprocmask),
    CALL(prctl),     CALL(clone),       CALL(wait4),
    CALL(prlimit64), CALL(sched_yield), CALL(sched_getaffinity),
    CALL(getrandom), CALL(pipe2),       CALL(mmap),
};

/* What depends on descriptors, and the one rule that is not about equality. */
static void add_special(struct jail_list *list, int socket, int kvm)
{
    const struct jail_rule rules[] = {
        CALL_IF(sendmsg, 0, socket), /* output, open requests and verdicts for the parent */
        CALL_IF(recvmsg, 0, socket), /* jobs and answers from the parent */
        /* The vCPU's page, guest memory, large blocks of malloc: never executable. */
        {.call = __NR_mmap, .condition[0] = {2, PROT_EXEC, 0}},
        /* Workers take turns in destroying VMs (runner.c). */
        {__NR_fcntl, {{0, UINT32_MAX, (uint32_t)kvm}, {1, UINT32_MAX, F_OFD_SETLK}}},
        {__NR_fcntl, {{0, UINT32_MAX, (uint32_t)kvm}, {1, UINT32_MAX, F_OFD_SETLKW}}},
    };
    jail_list_add(list, rules, sizeof(rules) / sizeof(rules[0]));
}

int jail_enter(int socket, int kvm)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return -1;
    }
    struct jail_list list = {0};
    jail_list_add(&list, RULES, sizeof(RULES) / sizeof(RULES[0]));
    add_special(&list, socket, kvm);
    if (JAIL_KEEPS_STDERR) {
        jail_list_add(&list, SANITIZER_CALLS, sizeof(SANITIZER_CALLS) / sizeof(SANITIZER_CALLS[0]));
    }
    return jail_filter_load(&list);
}
