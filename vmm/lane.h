/*
 * The host's side of a guest's second processor (guest/core/lanes.h): one thread that runs its
 * vCPU.
 *
 * The thread lives as long as its process, because a jailed worker cannot start one; it sleeps but
 * while a guest that was offered a lane has work for it. All that the vCPU may do to the host is to
 * park; anything else ends its part, and lane_failed() tells the run. The run's own vCPU keeps the
 * deadline for both: whatever the lane is doing, lane_end() has it out of KVM_RUN.
 */
#ifndef INSTAR_VMM_LANE_H
#define INSTAR_VMM_LANE_H

#include <stdbool.h>
#include <stdint.h>

#include "vmm/exit_decode.h"
#include "vmm/machine.h"

struct lane;

/*
 * Starts the thread, before the jail: with all signals blocked but one, SIGUSR1, which it takes for
 * itself. Returns NULL and errno.
 */
struct lane *lane_new(void);

/* Runs `machine` (machine_add_lane()) from now on until lane_end(). Once a run. */
void lane_begin(struct lane *lane, struct machine *machine);

/* Lets a parked vCPU go on; one that is running will not park the next time. */
void lane_kick(struct lane *lane);

/* Waits until the vCPU has parked or failed, at most until deadline_ns of CLOCK_MONOTONIC. */
void lane_wait(struct lane *lane, uint64_t deadline_ns);

/* Whether the vCPU has done anything else than park: how, and what that means. */
bool lane_failed(struct lane *lane, struct exit_view *ret_view, struct exit_action *ret_action);

/* Stops the vCPU, wherever it is. Afterwards its memory and its machine are the caller's again. */
void lane_end(struct lane *lane);

#endif
