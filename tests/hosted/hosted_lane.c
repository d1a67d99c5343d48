/*
 * See hosted_lane.h. Parking and kicking as vmm/lane.c does it, without a vCPU.
 */
#include "tests/hosted/hosted_lane.h"

#include <assert.h>
#include <pthread.h>

static struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t thread;
    bool is_started;
    bool is_parked;
    bool was_kicked;
    bool is_ending;
    unsigned kicks;
} lane = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static bool park(void *unused)
{
    (void)unused;
    (void)pthread_mutex_lock(&lane.lock);
    lane.is_parked = true;
    (void)pthread_cond_broadcast(&lane.changed);
    while (!lane.was_kicked && !lane.is_ending) {
        (void)pthread_cond_wait(&lane.changed, &lane.lock);
    }
    lane.was_kicked = false;
    lane.is_parked = false;
    bool goes_on = !lane.is_ending;
    (void)pthread_mutex_unlock(&lane.lock);
    return goes_on;
}

static void *serve(void *lanes)
{
    lanes_serve(lanes, park, NULL);
    return NULL;
}

static void start(struct lanes *lanes)
{
    assert(!lane.is_started);
    lane.is_started = true;
    lane.is_parked = false;
    lane.was_kicked = false;
    lane.is_ending = false;
    lane.kicks = 0;
    int error = pthread_create(&lane.thread, NULL, serve, lanes);
    assert(error == 0);
}

void hosted_lane_call(void *lanes, enum lane_call call)
{
    if (call == LANE_START) {
        start(lanes);
        return;
    }
    (void)pthread_mutex_lock(&lane.lock);
    if (call == LANE_KICK) {
        lane.was_kicked = true;
        lane.kicks++;
        (void)pthread_cond_broadcast(&lane.changed);
    }
    while (call == LANE_WAIT && (!lane.is_parked || lane.was_kicked)) {
        (void)pthread_cond_wait(&lane.changed, &lane.lock);
    }
    (void)pthread_mutex_unlock(&lane.lock);
}

unsigned hosted_lane_stop(void)
{
    if (lane.is_started) {
        (void)pthread_mutex_lock(&lane.lock);
        lane.is_ending = true;
        (void)pthread_cond_broadcast(&lane.changed);
        (void)pthread_mutex_unlock(&lane.lock);
        (void)pthread_join(lane.thread, NULL);
        lane.is_started = false;
    }
    return lane.kicks;
}
