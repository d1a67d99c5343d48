/*
 * One foreign program, run to its end under a deadline with both outputs captured.
 */
#ifndef INSTAR_BATCH_CHILD_PROCESS_H
#define INSTAR_BATCH_CHILD_PROCESS_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/answer.h"
#include "batch/problem.h"

struct child_command {
    const char *program;     /* absolute path */
    const char *const *argv; /* NULL terminated; argv[0] as the program is to see it */
    const char *folder;      /* working folder; NULL: ours */
    uint64_t timeout_ms;
};

/*
 * Runs it in a process group of its own, which is killed at the deadline and after the end. The
 * environment is fixed: C locale, UTC. Returns false with a problem when it could not be started.
 */
bool child_run(const struct child_command *command, struct answer_capture *capture,
               struct answer *ret, struct problem *problem);

#endif
