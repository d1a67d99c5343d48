/*
 * The poll loop; see scheduler.h.
 */
#include "batch/scheduler.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "batch/case_runner.h"
#include "batch/interrupt.h"
#include "vmm/sys.h"

#define TICK_MS 100
/* After an interrupt or the end of the run's time, running cases get this long to end. */
#define DRAIN_NS 2000000000u

const struct worker_ops real_workers = {worker_start,   worker_add_file,    worker_submit,
                                        worker_receive, worker_answer_open, worker_stop};

struct scheduler {
    const struct schedule *schedule;
    struct case_runner **slots;
    size_t slot_count;
    size_t *order; /* indices of the cases to run, in this order */
    size_t count;  /* of them */
    size_t next;   /* place in the order to look at next */
    bool stopping; /* no further case is begun */
    uint64_t drain_until_ns;
    struct pollfd *polled;
    struct worker_message *message;
};

/* Campaigns are none of ours: fuzz_stage.h runs them. */
static bool is_wanted(const struct schedule *schedule, size_t index)
{
    return (schedule->skip == NULL || !schedule->skip[index]) &&
           !schedule->plan->cases[index].combination->job->operation->is_campaign;
}

/* The next case to run, or the plan's case_count. */
static size_t take_case(struct scheduler *scheduler)
{
    return scheduler->next < scheduler->count ? scheduler->order[scheduler->next++]
                                              : scheduler->schedule->plan->case_count;
}

/* Takes a finished attempt to its verdict; leaves the slot idle or with the case begun again. */
static bool conclude(struct scheduler *scheduler, struct case_runner *slot, struct problem *problem)
{
    const struct schedule_sink *sink = &scheduler->schedule->sink;
    struct attempt *attempt = &slot->attempt;
    if (!sink->expect(sink->context, slot->case_index, &attempt->expected, &attempt->has_expected,
                      problem)) {
        return false;
    }
    case_runner_judge(slot);
    if (!sink->attempted(sink->context, slot->case_index, slot->number, attempt, problem)) {
        return false;
    }
    if (!scheduler->stopping && case_runner_wants_retry(slot)) {
        return case_runner_begin(slot, slot->case_index, slot->number + 1, problem);
    }
    bool go_on = true;
    slot->busy = false;
    if (!sink->finished(sink->context, slot->case_index, attempt->verdict, slot->number, &go_on,
                        problem)) {
        return false;
    }
    scheduler->stopping = scheduler->stopping || !go_on;
    return true;
}

/* Hears one worker out. */
static bool serve(struct scheduler *scheduler, struct case_runner *slot, struct problem *problem)
{
    bool ended = false;
    while (slot->busy && !ended) {
        bool heard;
        if (!case_runner_receive(slot, scheduler->message, &heard, &ended, problem)) {
            return false;
        }
        if (!heard) {
            return true;
        }
    }
    return !ended || conclude(scheduler, slot, problem);
}

/* Gives every idle slot a case. A case that ends at once (its image is gone) frees it again. */
static bool fill_slots(struct scheduler *scheduler, struct problem *problem)
{
    for (size_t i = 0; i < scheduler->slot_count; i++) {
        struct case_runner *slot = scheduler->slots[i];
        while (!scheduler->stopping && (!slot->busy || slot->ended_early)) {
            if (slot->busy) {
                if (!conclude(scheduler, slot, problem)) {
                    return false;
                }
                continue;
            }
            size_t index = take_case(scheduler);
            if (index == scheduler->schedule->plan->case_count) {
                break;
            }
            if (!case_runner_begin(slot, index, 1, problem)) {
                return false;
            }
        }
    }
    return true;
}

static size_t busy_count(const struct scheduler *scheduler)
{
    size_t count = 0;
    for (size_t i = 0; i < scheduler->slot_count; i++) {
        count += scheduler->slots[i]->busy ? 1 : 0;
    }
    return count;
}

static bool poll_slots(struct scheduler *scheduler, struct problem *problem)
{
    for (size_t i = 0; i < scheduler->slot_count; i++) {
        const struct case_runner *slot = scheduler->slots[i];
        scheduler->polled[i] =
            (struct pollfd){.fd = slot->busy ? slot->worker.socket : -1, .events = POLLIN};
    }
    int ready = sys.poll(scheduler->polled, scheduler->slot_count, TICK_MS);
    if (ready < 0 && errno != EINTR) {
        return problem_infrastructure(problem, "poll: %s", strerror(errno));
    }
    uint64_t now = sys_monotonic_ns();
    for (size_t i = 0; i < scheduler->slot_count; i++) {
        struct case_runner *slot = scheduler->slots[i];
        bool overdue = slot->busy && now >= slot->worker.deadline_ns;
        if (slot->busy && (overdue || (ready > 0 && scheduler->polled[i].revents != 0)) &&
            !serve(scheduler, slot, problem)) {
            return false;
        }
    }
    return true;
}

/* Looks at the user's wish to stop, and at the clock. Returns whether the loop goes on. */
static bool heed_end(struct scheduler *scheduler)
{
    uint64_t deadline_ns = scheduler->schedule->deadline_ns;
    uint64_t now_ns = sys_monotonic_ns();
    if (interrupt_count() == 0 && (deadline_ns == 0 || now_ns < deadline_ns)) {
        return true;
    }
    if (scheduler->drain_until_ns == 0) {
        scheduler->stopping = true;
        scheduler->drain_until_ns = now_ns + DRAIN_NS;
    }
    return interrupt_count() < 2 && now_ns < scheduler->drain_until_ns;
}

static bool loop(struct scheduler *scheduler, struct problem *problem)
{
    const struct schedule_sink *sink = &scheduler->schedule->sink;
    uint64_t next_tick_ns = 0;
    for (;;) {
        bool go_on = heed_end(scheduler);
        if (!fill_slots(scheduler, problem)) {
            return false;
        }
        if (!go_on || busy_count(scheduler) == 0) {
            return true;
        }
        if (!poll_slots(scheduler, problem)) {
            return false;
        }
        uint64_t now = sys_monotonic_ns();
        if (now >= next_tick_ns) {
            next_tick_ns = now + TICK_MS * 1000000u;
            if (!sink->tick(sink->context, problem)) {
                return false;
            }
        }
    }
}

/* Adds the wanted cases of one operation, or with NULL of all. */
static void add_to_order(struct scheduler *scheduler, const struct operation *operation)
{
    const struct plan *plan = scheduler->schedule->plan;
    for (size_t i = 0; i < plan->case_count; i++) {
        if (is_wanted(scheduler->schedule, i) &&
            (operation == NULL || plan->cases[i].combination->job->operation == operation)) {
            scheduler->order[scheduler->count++] = i;
        }
    }
}

/* Puts the cases into the order in which they are run; see schedule_run(). */
static bool make_order(struct scheduler *scheduler)
{
    const struct schedule *schedule = scheduler->schedule;
    scheduler->order = calloc(schedule->plan->case_count + 1, sizeof(*scheduler->order));
    if (scheduler->order == NULL) {
        return false;
    }
    if (!schedule->reset) {
        add_to_order(scheduler, NULL);
        return true;
    }
    /* Operations with the same program stand side by side in their table. */
    for (size_t i = 0; operations[i] != NULL; i++) {
        add_to_order(scheduler, operations[i]);
    }
    return true;
}

static bool allocate(struct scheduler *scheduler, const struct schedule *schedule)
{
    size_t count = schedule->worker_count;
    assert(count >= 1 && count <= WORKERS_MAX);
    scheduler->schedule = schedule;
    if (!make_order(scheduler)) {
        return false;
    }
    scheduler->slots = calloc(count, sizeof(struct case_runner *));
    scheduler->polled = calloc(count, sizeof(*scheduler->polled));
    scheduler->message = malloc(sizeof(*scheduler->message));
    if (scheduler->slots == NULL || scheduler->polled == NULL || scheduler->message == NULL) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        scheduler->slots[i] = case_runner_new(schedule);
        if (scheduler->slots[i] == NULL) {
            return false;
        }
        scheduler->slot_count++;
    }
    return true;
}

static void release(struct scheduler *scheduler)
{
    for (size_t i = 0; i < scheduler->slot_count; i++) {
        case_runner_free(scheduler->slots[i]);
    }
    free(scheduler->slots);
    free(scheduler->order);
    free(scheduler->polled);
    free(scheduler->message);
}

bool schedule_run(const struct schedule *schedule, struct problem *problem)
{
    struct scheduler scheduler = {0};
    bool good = allocate(&scheduler, schedule) || problem_memory(problem);
    good = good && loop(&scheduler, problem);
    release(&scheduler);
    return good;
}
