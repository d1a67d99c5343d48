/*
 * The deadline of a run: a timer signal that makes KVM_RUN return.
 *
 * A guest in an endless loop never exits by itself. ITIMER_REAL's SIGALRM interrupts it, and sets
 * the vCPU's immediate_exit as well, so that a signal which comes just before KVM_RUN starts is not
 * lost. One machine a process at a time, as a worker has it.
 */
#ifndef INSTAR_VMM_DEADLINE_H
#define INSTAR_VMM_DEADLINE_H

#include <stdint.h>

#include "vmm/machine.h"

/* Installs the signal handler: once a process, before the jail. Returns 0, or -1 and errno. */
int deadline_install(void);

/*
 * From now on `machine` (NULL: none, only system calls return with EINTR) is interrupted once
 * `deadline_ns` of CLOCK_MONOTONIC has come, until deadline_disarm(). Returns 0, or -1 and errno.
 */
int deadline_arm(const struct machine *machine, uint64_t deadline_ns);
void deadline_disarm(void);

#endif
