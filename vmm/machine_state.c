/*
 * Six requests each way, see machine_state.h. Unused parts of what KVM fills in stay zeros, so
 * that two states can be compared by memcmp().
 */
#include "vmm/machine_state.h"

#include <string.h>

#include "vmm/sys.h"

bool machine_state_read(int vcpu, struct machine_state *ret)
{
    memset(ret, 0, sizeof(*ret));
    return sys.ioctl(vcpu, KVM_GET_REGS, &ret->regs) == 0 &&
           sys.ioctl(vcpu, KVM_GET_SREGS, &ret->sregs) == 0 &&
           sys.ioctl(vcpu, KVM_GET_XSAVE, ret->xsave) == 0 &&
           sys.ioctl(vcpu, KVM_GET_XCRS, &ret->xcrs) == 0 &&
           sys.ioctl(vcpu, KVM_GET_DEBUGREGS, &ret->debug) == 0 &&
           sys.ioctl(vcpu, KVM_GET_VCPU_EVENTS, &ret->events) == 0;
}

/* KVM reads through these pointers, it does not write. */
static bool set(int vcpu, unsigned long request, const void *value)
{
    return sys.ioctl(vcpu, request, (void *)(uintptr_t)value) == 0;
}

bool machine_state_write(int vcpu, const struct machine_state *state)
{
    /* Events before registers: a pending one may change them. */
    return set(vcpu, KVM_SET_VCPU_EVENTS, &state->events) &&
           set(vcpu, KVM_SET_SREGS, &state->sregs) && set(vcpu, KVM_SET_XCRS, &state->xcrs) &&
           set(vcpu, KVM_SET_XSAVE, state->xsave) && set(vcpu, KVM_SET_DEBUGREGS, &state->debug) &&
           set(vcpu, KVM_SET_REGS, &state->regs);
}
