/*
 * The virtual machine: a vCPU (or two, see lane.h) that starts in ring 3 of long mode, with nothing
 * else around it.
 *
 * There is no BIOS, no interrupt controller and no timer; the guest's first instruction is its
 * entry point at CPL 3, where code runs at native speed here and the page tables are its walls. The
 * interrupt table is empty, so every fault ends in KVM_EXIT_SHUTDOWN with RIP and CR2 to report.
 * Building a VM is kept apart from the state of a case (guest_memory_reset()), so that a warm VM
 * can be given a new case.
 */
#ifndef INSTAR_VMM_MACHINE_H
#define INSTAR_VMM_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/abi.h"
#include "vmm/exit_decode.h"
#include "vmm/guest_memory.h"
#include "vmm/job.h"

struct kvm_cpuid2;
struct kvm_run;
struct machine_state;

/* What is the same for every VM of a process: /dev/kvm and what this host offers. */
struct machine_host {
    int kvm; /* -1: not open */
    size_t run_bytes;
    struct kvm_cpuid2 *cpuid; /* NULL: not asked yet */
    uint64_t xcr0;            /* 0: no AVX state to offer */
    uint32_t cpu_features;    /* GUEST_CPU_*, for the config block */
};

/*
 * Opens /dev/kvm and asks what it can do. Returns NULL, or which step failed (a static string),
 * with errno kept.
 */
const char *machine_host_open(struct machine_host *host);
void machine_host_close(struct machine_host *host);

/* The processor that a guest sees. */
enum machine_cpu {
    /* What every x86-64 has: the same for parsers on all hosts, and KVM need not be asked. */
    MACHINE_CPU_PLAIN,
    /* All that KVM offers here; after machine_host_ask_cpu() only. */
    MACHINE_CPU_HOST,
};

/*
 * Asks KVM once for the processor that it offers: CPUID, xcr0 and cpu_features (70 us). Returns
 * NULL, or which step failed, with errno kept.
 */
const char *machine_host_ask_cpu(struct machine_host *host);

struct machine {
    int vm;   /* -1: none */
    int vcpu; /* -1: none */
    struct kvm_run *run;
    size_t run_bytes;
    enum machine_cpu cpu;
    struct machine_state *pristine; /* what machine_reset() goes back to; NULL: it cannot */
};

/*
 * Creates a VM over `memory` with its vCPU at `entry`. Returns NULL, or which step failed (a static
 * string), with errno kept and nothing left behind.
 */
const char *machine_create(struct machine *machine, const struct machine_host *host,
                           const struct guest_memory *memory, gpa_t entry, enum machine_cpu cpu);

/*
 * Adds a second vCPU to the VM of `main`: a machine of its own to run, describe and destroy, but
 * for the VM, which stays main's. It begins at `entry` as lane 1. As machine_create().
 */
const char *machine_add_lane(struct machine *lane, const struct machine *main,
                             const struct machine_host *host, gpa_t entry);

/*
 * Keeps the state of a machine that has not run yet, for machine_reset(). False: it cannot be kept
 * here, the machine is good for one case.
 */
bool machine_keep_pristine(struct machine *machine);

/*
 * Gives the vCPU its first state again, after a run that ended by a doorbell; the memory is the
 * caller's to reset. False: it is of no more use, machine_destroy() it.
 */
bool machine_reset(struct machine *machine);

/* Runs the guest until its next exit and says what that was. */
void machine_run(struct machine *machine, struct exit_view *ret);

/* After a fault: where the guest was. Fields that KVM does not tell stay 0. */
void machine_describe_fault(const struct machine *machine, struct run_fault *ret);

/* Makes a KVM_RUN that runs, or is about to run, return at once. Safe in a signal handler. */
void machine_interrupt(const struct machine *machine);

/* Safe on a machine that was never created. */
void machine_destroy(struct machine *machine);

#endif
