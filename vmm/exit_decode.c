/*
 * See exit_decode.h. The table has every reason of <linux/kvm.h> that x86 or the common code can
 * give, by name; reasons of other architectures and of kernels to come fall to the last line.
 */
#include "vmm/exit_decode.h"

#include <errno.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <string.h>

struct reason {
    uint32_t number;
    enum exit_kind kind;
    const char *name;
    const char *what;
};

/*
 * Guest faults are what the guest's own instructions can bring about. Host errors are what only the
 * processor's or KVM's refusal can: the guest's state or the kernel is not what we believe.
 */
static const struct reason REASONS[] = {
    {KVM_EXIT_UNKNOWN, EXIT_HOST_ERROR, "KVM_EXIT_UNKNOWN", "unknown hardware exit"},
    {KVM_EXIT_EXCEPTION, EXIT_GUEST_FAULT, "KVM_EXIT_EXCEPTION", "exception"},
    {KVM_EXIT_IO, EXIT_GUEST_FAULT, "KVM_EXIT_IO", "port I/O"},
    {KVM_EXIT_HYPERCALL, EXIT_GUEST_FAULT, "KVM_EXIT_HYPERCALL", "hypercall"},
    {KVM_EXIT_DEBUG, EXIT_GUEST_FAULT, "KVM_EXIT_DEBUG", "debug exception"},
    {KVM_EXIT_HLT, EXIT_GUEST_FAULT, "KVM_EXIT_HLT", "halt without a result"},
    {KVM_EXIT_MMIO, EXIT_GUEST_FAULT, "KVM_EXIT_MMIO", "access outside memory"},
    {KVM_EXIT_IRQ_WINDOW_OPEN, EXIT_HOST_ERROR, "KVM_EXIT_IRQ_WINDOW_OPEN", "interrupt window"},
    {KVM_EXIT_SHUTDOWN, EXIT_GUEST_FAULT, "KVM_EXIT_SHUTDOWN", "fault in the guest"},
    {KVM_EXIT_FAIL_ENTRY, EXIT_HOST_ERROR, "KVM_EXIT_FAIL_ENTRY", "the processor refused entry"},
    {KVM_EXIT_SET_TPR, EXIT_HOST_ERROR, "KVM_EXIT_SET_TPR", "task priority changed"},
    {KVM_EXIT_TPR_ACCESS, EXIT_HOST_ERROR, "KVM_EXIT_TPR_ACCESS", "task priority access"},
    {KVM_EXIT_NMI, EXIT_HOST_ERROR, "KVM_EXIT_NMI", "non-maskable interrupt"},
    {KVM_EXIT_INTERNAL_ERROR, EXIT_GUEST_FAULT, "KVM_EXIT_INTERNAL_ERROR",
     "instruction KVM cannot emulate"},
    {KVM_EXIT_SYSTEM_EVENT, EXIT_GUEST_FAULT, "KVM_EXIT_SYSTEM_EVENT", "system event"},
    {KVM_EXIT_IOAPIC_EOI, EXIT_HOST_ERROR, "KVM_EXIT_IOAPIC_EOI", "end of interrupt"},
    {KVM_EXIT_HYPERV, EXIT_GUEST_FAULT, "KVM_EXIT_HYPERV", "Hyper-V call"},
    {KVM_EXIT_X86_RDMSR, EXIT_GUEST_FAULT, "KVM_EXIT_X86_RDMSR", "MSR read"},
    {KVM_EXIT_X86_WRMSR, EXIT_GUEST_FAULT, "KVM_EXIT_X86_WRMSR", "MSR write"},
    {KVM_EXIT_DIRTY_RING_FULL, EXIT_HOST_ERROR, "KVM_EXIT_DIRTY_RING_FULL", "dirty ring full"},
    {KVM_EXIT_AP_RESET_HOLD, EXIT_GUEST_FAULT, "KVM_EXIT_AP_RESET_HOLD", "reset hold"},
    {KVM_EXIT_X86_BUS_LOCK, EXIT_GUEST_FAULT, "KVM_EXIT_X86_BUS_LOCK", "bus lock"},
    {KVM_EXIT_XEN, EXIT_GUEST_FAULT, "KVM_EXIT_XEN", "Xen call"},
    {KVM_EXIT_NOTIFY, EXIT_GUEST_FAULT, "KVM_EXIT_NOTIFY", "no progress in the guest"},
};

static const struct reason *find_reason(uint32_t number)
{
    for (size_t i = 0; i < sizeof(REASONS) / sizeof(REASONS[0]); i++) {
        if (REASONS[i].number == number) {
            return &REASONS[i];
        }
    }
    return NULL;
}

const char *exit_reason_name(uint32_t exit_reason)
{
    const struct reason *reason = find_reason(exit_reason);
    return reason != NULL ? reason->name : "unknown KVM exit reason";
}

static struct exit_action guest_fault(const char *what)
{
    return (struct exit_action){.kind = EXIT_GUEST_FAULT, .what = what};
}

static struct exit_action decode_mmio(const struct exit_view *view)
{
    if (view->mmio_address < GUEST_DOORBELL_GPA ||
        view->mmio_address - GUEST_DOORBELL_GPA >= GUEST_PAGE_BYTES) {
        return guest_fault("access outside memory");
    }
    if (!view->mmio_is_write) {
        return guest_fault("read of a doorbell");
    }
    if (view->mmio_bytes != sizeof(uint32_t)) {
        return guest_fault("doorbell write of the wrong size");
    }
    struct exit_action action = {.kind = EXIT_DOORBELL};
    switch (view->mmio_address - GUEST_DOORBELL_GPA) {
    case DOORBELL_QUEUE_NOTIFY:
    case DOORBELL_RING:
    case DOORBELL_OPEN:
    case DOORBELL_EXIT:
    case DOORBELL_LANE_START:
    case DOORBELL_LANE_KICK:
    case DOORBELL_LANE_WAIT:
    case DOORBELL_LANE_PARK:
        action.doorbell = (enum doorbell)(view->mmio_address - GUEST_DOORBELL_GPA);
        break;
    default:
        return guest_fault("write to no doorbell");
    }
    memcpy(&action.value, view->mmio_data, sizeof(action.value));
    return action;
}

static struct exit_action decode_errno(int error)
{
    if (error == EINTR) {
        return (struct exit_action){.kind = EXIT_INTERRUPTED};
    }
    if (error == EFAULT) {
        /* KVM could not reach memory behind a guest address: the mapping is gone, or is ours. */
        return (struct exit_action){.kind = EXIT_HOST_ERROR, .what = "guest memory not reachable"};
    }
    return (struct exit_action){.kind = EXIT_HOST_ERROR, .what = "KVM_RUN failed"};
}

void exit_decode(const struct exit_view *view, struct exit_action *ret)
{
    if (view->run_errno != 0) {
        *ret = decode_errno(view->run_errno);
        return;
    }
    if (view->exit_reason == KVM_EXIT_INTR) {
        *ret = (struct exit_action){.kind = EXIT_INTERRUPTED};
        return;
    }
    if (view->exit_reason == KVM_EXIT_MMIO) {
        *ret = decode_mmio(view);
        return;
    }
    const struct reason *reason = find_reason(view->exit_reason);
    if (reason == NULL) {
        *ret = (struct exit_action){.kind = EXIT_HOST_ERROR, .what = "unknown KVM exit reason"};
        return;
    }
    *ret = (struct exit_action){.kind = reason->kind, .what = reason->what};
}
