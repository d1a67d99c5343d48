/*
 * What happens during a run, as JSON lines to a descriptor, for programs that want to watch.
 *
 * begin, one "case" for each case that is over, end. Written in batches with the database's, a
 * tenth of a second late at most.
 */
#ifndef INSTAR_BATCH_EVENTS_H
#define INSTAR_BATCH_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/plan.h"
#include "batch/problem.h"
#include "batch/verdict.h"
#include "vmm/out_buffer.h"

struct events {
    int fd; /* -1: nobody listens */
    struct out_buffer *out;
};

/* `fd` -1: events go nowhere. False: out of memory. */
bool events_open(struct events *events, int fd);

void events_begin(struct events *events, int64_t run, uint64_t planned);
void events_case(struct events *events, const struct plan_case *planned, enum verdict verdict,
                 unsigned attempts, uint64_t wall_ns);
void events_end(struct events *events, const struct tally *tally);

/* Hands over what is collected. A listener that went away is an infrastructure problem. */
bool events_flush(struct events *events, struct problem *problem);

void events_close(struct events *events);

#endif
