/*
 * One run of a fuzzer or of its tools: in a process group of its own, under limits and a deadline,
 * with its words in a log file.
 */
#ifndef INSTAR_BATCH_FUZZ_PROCESS_H
#define INSTAR_BATCH_FUZZ_PROCESS_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "batch/problem.h"

struct fuzz_command {
    const char *const *argv;        /* NULL terminated; argv[0] is the program's path */
    const char *const *environment; /* NULL terminated: all that it gets */
    const char *folder;             /* working folder */
    const char *log;                /* path of stdout and stderr together; made anew */
    uint64_t timeout_ms;
};

struct fuzz_process {
    pid_t process; /* 0: none */
    uint64_t deadline_ns;
    bool overdue;    /* was ended at its deadline */
    uint64_t cpu_ns; /* once it has ended: of it and of its children */
};

/* Starts. A program that cannot be executed says so in its log and exits with 127. */
bool fuzz_process_start(struct fuzz_process *process, const struct fuzz_command *command,
                        struct problem *problem);

/*
 * Looks without waiting; past the deadline the group is asked to end, and two seconds later killed.
 * True: ended, *ret_status as of waitpid().
 */
bool fuzz_process_ended(struct fuzz_process *process, int *ret_status);

/* Ends the group in the same way, waiting for it; safe on one that is not running. */
void fuzz_process_stop(struct fuzz_process *process);

#endif
