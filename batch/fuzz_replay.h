/*
 * Running the input of a finding again.
 */
#ifndef INSTAR_BATCH_FUZZ_REPLAY_H
#define INSTAR_BATCH_FUZZ_REPLAY_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/db.h"

struct fuzz_replay {
    struct db *db;
    int64_t run;         /* 0: the newest that saw it */
    const char *name;    /* a finding's key, or a fuzz case's key or name */
    const char *fuzzers; /* folder of the fuzzer; NULL: where it was in that run */
};

/*
 * Runs each input that `name` stands for and tells on standard output how it came out. *ret_found:
 * it stands for some; else nothing is done. *ret_exit_code: 0 no input fails any more, 1 one does,
 * 125 it cannot be said, for want of the input or of the fuzzer.
 */
bool fuzz_replay(const struct fuzz_replay *replay, bool *ret_found, int *ret_exit_code,
                 struct problem *problem);

#endif
