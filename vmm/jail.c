/*
 * Loads the filter, see jail.h. The program is made by the build (jail_filter_build.c, which has
 * the list of calls); its instructions are 8 bytes each, struct sock_filter.
 */
#include "vmm/jail.h"

#include <assert.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const uint64_t PROGRAM[] = {
#include "vmm/jail_filter.inc"
};
static const uint64_t SANITIZER_PROGRAM[] = {
#include "vmm/jail_filter_sanitizer.inc"
};
_Static_assert(sizeof(struct sock_filter) == sizeof(PROGRAM[0]), "one instruction each");
_Static_assert(sizeof(SANITIZER_PROGRAM) / sizeof(PROGRAM[0]) <= BPF_MAXINSNS, "fits the kernel");

int jail_enter(void)
{
    const uint64_t *program = JAIL_KEEPS_STDERR ? SANITIZER_PROGRAM : PROGRAM;
    const size_t bytes = JAIL_KEEPS_STDERR ? sizeof(SANITIZER_PROGRAM) : sizeof(PROGRAM);
    const struct sock_fprog filter = {
        .len = (unsigned short)(bytes / sizeof(program[0])),
        /* The kernel only reads it. */
        .filter = (struct sock_filter *)(uintptr_t)program,
    };
    assert(filter.len > 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return -1;
    }
    /* All threads: a worker that copies has two. */
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &filter);
}
