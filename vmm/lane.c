/*
 * See lane.h. One lock guards the state; KVM_RUN is called without it.
 *
 * A vCPU that loops for ever leaves KVM_RUN for a signal only. The jail does not let a worker send
 * signals, not even to itself, so the thread has a timer made beforehand whose signal goes to it
 * alone: setting that timer is all that interrupting takes.
 */
#include "vmm/lane.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "vmm/sys.h"

/* How often a vCPU is interrupted that has not stopped yet. */
#define REPEAT_NS 10000000

enum lane_state {
    LANE_ASLEEP, /* no vCPU */
    LANE_RUNNING,
    LANE_PARKED,
    LANE_FAILED,
};

struct lane {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    enum lane_state state;
    struct machine *machine;
    bool was_kicked; /* while running */
    bool is_ending;
    bool is_ready; /* the thread runs, or has found that it cannot */
    int error;     /* then why */
    timer_t timer; /* its signal goes to the thread */
    struct exit_view view;
    struct exit_action action;
};

static void on_signal(int number)
{
    (void)number; /* that KVM_RUN returns is all that is wanted */
}

/* What an exit makes of the vCPU. */
static enum lane_state judge(struct lane *lane, const struct exit_view *view,
                             const struct exit_action *action)
{
    if (lane->is_ending) {
        return LANE_ASLEEP;
    }
    if (action->kind == EXIT_INTERRUPTED) {
        return LANE_RUNNING;
    }
    if (action->kind == EXIT_DOORBELL && action->doorbell == DOORBELL_LANE_PARK) {
        bool was_kicked = lane->was_kicked;
        lane->was_kicked = false;
        return was_kicked ? LANE_RUNNING : LANE_PARKED;
    }
    lane->view = *view;
    lane->action = *action;
    return LANE_FAILED;
}

static int make_timer(struct lane *lane)
{
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGUSR1};
    sigset_t mine;

    event._sigev_un._tid = gettid();
    if (timer_create(CLOCK_MONOTONIC, &event, &lane->timer) != 0) {
        return errno;
    }
    (void)sigemptyset(&mine);
    (void)sigaddset(&mine, SIGUSR1);
    return pthread_sigmask(SIG_UNBLOCK, &mine, NULL);
}

static void *run(void *context)
{
    struct lane *lane = context;

    (void)pthread_mutex_lock(&lane->lock);
    lane->error = make_timer(lane);
    lane->is_ready = true;
    (void)pthread_cond_broadcast(&lane->changed);
    while (lane->error == 0) {
        while (lane->state != LANE_RUNNING) {
            (void)pthread_cond_wait(&lane->changed, &lane->lock);
        }
        struct exit_view view;
        struct exit_action action;
        struct machine *machine = lane->machine;
        (void)pthread_mutex_unlock(&lane->lock);
        machine_run(machine, &view);
        exit_decode(&view, &action);
        (void)pthread_mutex_lock(&lane->lock);
        lane->state = judge(lane, &view, &action);
        (void)pthread_cond_broadcast(&lane->changed);
    }
    (void)pthread_mutex_unlock(&lane->lock);
    return NULL;
}

/* The thread never ends but with its process, unless it could not begin. */
static int start_thread(struct lane *lane)
{
    pthread_t thread;
    sigset_t all, before;

    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&thread, NULL, run, lane);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (error != 0) {
        return error;
    }
    (void)pthread_detach(thread);
    /* What a new thread does by itself is over once it runs our code: then the jail may close. */
    (void)pthread_mutex_lock(&lane->lock);
    while (!lane->is_ready) {
        (void)pthread_cond_wait(&lane->changed, &lane->lock);
    }
    error = lane->error;
    (void)pthread_mutex_unlock(&lane->lock);
    return error;
}

struct lane *lane_new(void)
{
    const struct sigaction action = {.sa_handler = on_signal};
    struct lane *lane = calloc(1, sizeof(*lane));
    pthread_condattr_t monotonic;

    if (lane == NULL) {
        return NULL;
    }
    (void)sigaction(SIGUSR1, &action, NULL);
    (void)pthread_mutex_init(&lane->lock, NULL);
    (void)pthread_condattr_init(&monotonic);
    (void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    (void)pthread_cond_init(&lane->changed, &monotonic);
    int error = start_thread(lane);
    if (error != 0) {
        /* The thread may still be about to return, so the memory stays. */
        errno = error;
        return NULL;
    }
    return lane;
}

static void set_state(struct lane *lane, enum lane_state state)
{
    lane->state = state;
    (void)pthread_cond_broadcast(&lane->changed);
}

void lane_begin(struct lane *lane, struct machine *machine)
{
    (void)pthread_mutex_lock(&lane->lock);
    assert(lane->state == LANE_ASLEEP);
    lane->machine = machine;
    lane->was_kicked = false;
    lane->is_ending = false;
    set_state(lane, LANE_RUNNING);
    (void)pthread_mutex_unlock(&lane->lock);
}

void lane_kick(struct lane *lane)
{
    (void)pthread_mutex_lock(&lane->lock);
    if (lane->state == LANE_PARKED) {
        set_state(lane, LANE_RUNNING);
    } else {
        lane->was_kicked = true;
    }
    (void)pthread_mutex_unlock(&lane->lock);
}

/* Waits for a change of state, at most until `deadline_ns`. */
static void wait_until(struct lane *lane, uint64_t deadline_ns)
{
    const struct timespec until = {
        .tv_sec = (time_t)(deadline_ns / 1000000000u),
        .tv_nsec = (long)(deadline_ns % 1000000000u),
    };
    (void)pthread_cond_timedwait(&lane->changed, &lane->lock, &until);
}

void lane_wait(struct lane *lane, uint64_t deadline_ns)
{
    (void)pthread_mutex_lock(&lane->lock);
    while (lane->state == LANE_RUNNING && sys_monotonic_ns() < deadline_ns) {
        wait_until(lane, deadline_ns);
    }
    (void)pthread_mutex_unlock(&lane->lock);
}

bool lane_failed(struct lane *lane, struct exit_view *ret_view, struct exit_action *ret_action)
{
    (void)pthread_mutex_lock(&lane->lock);
    bool has_failed = lane->state == LANE_FAILED;
    if (has_failed) {
        *ret_view = lane->view;
        *ret_action = lane->action;
    }
    (void)pthread_mutex_unlock(&lane->lock);
    return has_failed;
}

void lane_end(struct lane *lane)
{
    const struct itimerspec now = {.it_value = {.tv_nsec = 1}};

    (void)pthread_mutex_lock(&lane->lock);
    lane->is_ending = true;
    while (lane->state == LANE_RUNNING) {
        machine_interrupt(lane->machine);
        (void)timer_settime(lane->timer, 0, &now, NULL);
        wait_until(lane, sys_monotonic_ns() + REPEAT_NS);
    }
    lane->state = LANE_ASLEEP;
    lane->machine = NULL;
    (void)pthread_mutex_unlock(&lane->lock);
}
