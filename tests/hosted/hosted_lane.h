/*
 * A second lane for guest code on the host: a thread, so that ThreadSanitizer can watch the two.
 */
#ifndef INSTAR_TESTS_HOSTED_HOSTED_LANE_H
#define INSTAR_TESTS_HOSTED_HOSTED_LANE_H

#include "guest/core/lanes.h"

/* lanes->call for `lanes`, the context; one set of lanes at a time. */
void hosted_lane_call(void *lanes, enum lane_call call);

/* Ends the thread, if it was started. Returns how often it was kicked. */
unsigned hosted_lane_stop(void);

#endif
