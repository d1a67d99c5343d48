/*
 * Target functions: exit_decode, exit_reason_name.
 *
 * Input: the fields of struct exit_view, as they lie. Properties: every view has an answer that is
 * complete, and a doorbell is only what the ABI calls one: a 4-byte write to one of four places.
 */
#include <assert.h>
#include <linux/kvm.h>
#include <stddef.h>
#include <string.h>

#include "vmm/exit_decode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
    int32_t run_errno;
    uint32_t exit_reason;
    uint64_t mmio_address;
    uint32_t mmio_bytes;
    uint32_t mmio_is_write;
    uint8_t mmio_data[8];
};

static bool is_doorbell(const struct exit_view *view)
{
    uint64_t offset = view->mmio_address - GUEST_DOORBELL_GPA;

    return view->run_errno == 0 && view->exit_reason == KVM_EXIT_MMIO && view->mmio_is_write &&
           view->mmio_bytes == 4 &&
           (offset == DOORBELL_QUEUE_NOTIFY || offset == DOORBELL_RING || offset == DOORBELL_OPEN ||
            offset == DOORBELL_EXIT || offset == DOORBELL_LANE_START ||
            offset == DOORBELL_LANE_KICK || offset == DOORBELL_LANE_WAIT ||
            offset == DOORBELL_LANE_PARK);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input input = {0};
    struct exit_action action;

    memcpy(&input, data, size < sizeof(input) ? size : sizeof(input));
    struct exit_view view = {
        .run_errno = input.run_errno,
        .exit_reason = input.exit_reason,
        .mmio_address = input.mmio_address,
        .mmio_bytes = input.mmio_bytes,
        .mmio_is_write = (input.mmio_is_write & 1) != 0,
    };
    memcpy(view.mmio_data, input.mmio_data, sizeof(view.mmio_data));
    memset(&action, 0xee, sizeof(action));
    exit_decode(&view, &action);

    assert((action.kind == EXIT_DOORBELL) == is_doorbell(&view));
    if (action.kind == EXIT_DOORBELL) {
        assert(memcmp(&action.value, view.mmio_data, sizeof(action.value)) == 0);
        assert(GUEST_DOORBELL_GPA + (uint64_t)action.doorbell == view.mmio_address);
    } else if (action.kind != EXIT_INTERRUPTED) {
        assert(action.kind == EXIT_GUEST_FAULT || action.kind == EXIT_HOST_ERROR);
        assert(action.what && action.what[0] != '\0');
    }
    assert(exit_reason_name(view.exit_reason)[0] != '\0');
    return 0;
}
