/*
 * What a return from KVM_RUN means, as a pure function.
 *
 * Exit decoding is where a hostile guest's actions first meet host code, so it is kept apart from
 * the ioctl: unit tests and a fuzz target feed it every reason and every field. The only thing a
 * guest may legally do is a 4-byte write to a doorbell of guest/abi/abi.h; all else is a fault.
 */
#ifndef INSTAR_VMM_EXIT_DECODE_H
#define INSTAR_VMM_EXIT_DECODE_H

#include <stdbool.h>
#include <stdint.h>

#include "guest/abi/abi.h"

/* The fields of struct kvm_run that decide, copied out once. */
struct exit_view {
    int run_errno;        /* of KVM_RUN, 0 when it returned normally */
    uint32_t exit_reason; /* KVM_EXIT_*; meaningful when run_errno is 0 */
    uint64_t mmio_address;
    uint32_t mmio_bytes;
    bool mmio_is_write;
    uint8_t mmio_data[8];
};

enum exit_kind {
    EXIT_DOORBELL,    /* doorbell, value */
    EXIT_INTERRUPTED, /* a signal: look at the deadline, then run on */
    EXIT_GUEST_FAULT, /* the guest did what it must not: `what` says it */
    EXIT_HOST_ERROR,  /* KVM failed us: `what` says how, with run_errno if there is one */
};

struct exit_action {
    enum exit_kind kind;
    enum doorbell doorbell; /* with EXIT_DOORBELL */
    uint32_t value;
    const char *what; /* a static string, for EXIT_GUEST_FAULT and EXIT_HOST_ERROR */
};

/* Every view has an answer; *ret is filled in completely. */
void exit_decode(const struct exit_view *view, struct exit_action *ret);

/* "KVM_EXIT_SHUTDOWN" and so on, or "unknown KVM exit reason". */
const char *exit_reason_name(uint32_t exit_reason);

#endif
