/*
 * Running the real qemu-img, which is no safer ground than an image: it hangs, crashes and eats
 * memory on hostile input. Each run has a deadline, limits, a process group that is killed as a
 * whole and, where the kernel lets us, no network. How it ended is its answer.
 */
#ifndef INSTAR_BATCH_ORACLE_H
#define INSTAR_BATCH_ORACLE_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/answer.h"
#include "batch/baseline.h"
#include "batch/operation.h"
#include "batch/problem.h"

struct oracle {
    char binary[4096]; /* absolute */
    uint64_t timeout_ms;
    struct oracle_facts facts;
};

/*
 * Finds `binary` (a path, or a name looked up in PATH) and asks it for its version and drivers.
 * Anything but a working qemu-img is an infrastructure problem.
 */
bool oracle_open(struct oracle *oracle, const char *binary, uint64_t timeout_ms,
                 struct problem *problem);

/*
 * Runs qemu-img with `words` in `folder` and captures what it says. Returns false only when it
 * could not be run at all; a crash or a hang is in ret->ending.
 */
bool oracle_run(const struct oracle *oracle, const char *folder, const struct words *words,
                struct answer_capture *capture, struct answer *ret, struct problem *problem);

#endif
