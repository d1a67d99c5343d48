/*
 * A vCPU's state as one thing that can be read, put back and compared: what turns a warm VM into a
 * fresh one between two cases.
 *
 * All that the KVM API can set is in it, although a guest at CPL 3 reaches only a part of that (its
 * registers, flags, null selectors, x87 and SSE state): putting back everything needs no proof of
 * what cannot be reached. MSRs are left out, because WRMSR and SYSCALL fault at CPL 3. The time
 * stamp counter runs on, so a guest can tell that time has passed, but not what ran before it.
 * tests/e2e/reset_test.c compares with fresh VMs after hostile guests.
 */
#ifndef INSTAR_VMM_MACHINE_STATE_H
#define INSTAR_VMM_MACHINE_STATE_H

#include <linux/kvm.h>
#include <stdbool.h>
#include <stdint.h>

struct machine_state {
    struct kvm_regs regs;
    struct kvm_sregs sregs;
    uint32_t xsave[sizeof(struct kvm_xsave) / sizeof(uint32_t)]; /* that one is of open length */
    struct kvm_xcrs xcrs;
    struct kvm_debugregs debug;
    struct kvm_vcpu_events events;
};

/* Reads the state of `vcpu`. False, with errno: KVM cannot tell some of it here. */
bool machine_state_read(int vcpu, struct machine_state *ret);

/* Puts it back, on the vCPU that it was read from. False, with errno: the vCPU is of no more use.
 */
bool machine_state_write(int vcpu, const struct machine_state *state);

#endif
