/*
 * What machine this is, for reports, and how many guests it carries.
 */
#ifndef INSTAR_BATCH_HOST_FACTS_H
#define INSTAR_BATCH_HOST_FACTS_H

#include <stdint.h>

struct host_facts {
    char name[128];
    char kernel[256];
    char cpu[128];
};

void host_facts_read(struct host_facts *ret);

/* As many workers as there are processors, fewer when memory for guests of this size is short. */
uint32_t host_worker_count(uint64_t guest_bytes);

#endif
