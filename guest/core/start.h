/*
 * The two ends of a guest program.
 */
#ifndef INSTAR_GUEST_CORE_START_H
#define INSTAR_GUEST_CORE_START_H

#include "guest/core/context.h"

/* The ELF's entry point, on lane 0 and, once started, on lane 1. Never returns. */
void guest_entry(uint64_t lane);

/*
 * What this guest is for; each guest program defines it once (guest/ops/NAME_main.c). It sends its
 * records, the result record last; the exit doorbell is rung for it.
 */
void operation_run(struct context *context, const struct guest_config *config);

#endif
