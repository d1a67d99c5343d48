/*
 * What machine this is, for reports, and how many guests it carries.
 */
#ifndef INSTAR_BATCH_HOST_FACTS_H
#define INSTAR_BATCH_HOST_FACTS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/problem.h"

struct host_facts {
    char name[128];
    char kernel[256];
    char cpu[128];
};

void host_facts_read(struct host_facts *ret);

/* Whether virtual machines can be made. False: an infrastructure problem that says why not. */
bool host_check_kvm(struct problem *problem);

/* As many workers as there are processors, fewer when memory for guests of this size is short. */
uint32_t host_worker_count(uint64_t guest_bytes);

#endif
