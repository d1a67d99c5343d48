/*
 * A guest's second processor, as far as a run is concerned (the vCPU's thread is in lane.c).
 *
 * It is made when the guest asks, which copies do once they have met some megabytes to decode or
 * encode; `map` and `info` are never offered one. It may park and nothing else, so all that the
 * host reads, writes or believes still comes from one vCPU.
 */
#include <errno.h>
#include <string.h>

#include "vmm/lane.h"
#include "vmm/run_state.h"

static bool is_started(const struct run *run)
{
    return run->lane.vcpu >= 0;
}

bool run_offers_lane(const struct run *run)
{
    return run->job->use_lane && run->runner->lane != NULL;
}

static bool start(struct run *run)
{
    if (!run_offers_lane(run)) {
        return run_end(run, RUN_GUEST_FAULT, "start of a lane that was not offered");
    }
    if (is_started(run)) {
        return run_end(run, RUN_GUEST_FAULT, "second start of the lane");
    }
    const char *failure =
        machine_add_lane(&run->lane, &run->machine, &run->runner->host, run->program->entry);
    if (failure != NULL) {
        return run_end(run, RUN_HOST_ERROR, "lane: %s: %s", failure, strerror(errno));
    }
    lane_begin(run->runner->lane, &run->lane);
    return true;
}

bool run_answer_lane(struct run *run, enum doorbell doorbell)
{
    if (doorbell == DOORBELL_LANE_START) {
        return start(run);
    }
    if (doorbell == DOORBELL_LANE_PARK) {
        return run_end(run, RUN_GUEST_FAULT, "the lane's doorbell rung by another vCPU");
    }
    if (!is_started(run)) {
        return run_end(run, RUN_GUEST_FAULT, "doorbell for a lane that was not started");
    }
    if (doorbell == DOORBELL_LANE_KICK) {
        lane_kick(run->runner->lane);
        return true;
    }
    lane_wait(run->runner->lane, run->deadline_ns);
    return run_check_lane(run);
}

bool run_check_lane(struct run *run)
{
    struct exit_view view;
    struct exit_action action;

    if (!is_started(run) || !lane_failed(run->runner->lane, &view, &action)) {
        return true;
    }
    struct run_fault *fault = &run->verdict->fault;
    if (action.kind == EXIT_DOORBELL) {
        return run_end(run, RUN_GUEST_FAULT, "lane: a doorbell that is not its own");
    }
    if (view.run_errno != 0) {
        return run_end(run, RUN_HOST_ERROR, "lane: %s: %s", action.what, strerror(view.run_errno));
    }
    machine_describe_fault(&run->lane, fault);
    return run_end(run, action.kind == EXIT_GUEST_FAULT ? RUN_GUEST_FAULT : RUN_HOST_ERROR,
                   "lane: %s: %s, rip %#llx, cr2 %#llx", exit_reason_name(view.exit_reason),
                   action.what, (unsigned long long)fault->rip, (unsigned long long)fault->cr2);
}

void run_stop_lane(struct run *run)
{
    if (is_started(run)) {
        lane_end(run->runner->lane);
    }
}
