/*
 * Why a command could not do its work: one line for people and the exit code it leads to.
 *
 * Functions of batch/ that can fail in many ways return false with a problem set; only main()
 * prints it. The first problem is kept, since later ones are mostly its consequences.
 */
#ifndef INSTAR_BATCH_PROBLEM_H
#define INSTAR_BATCH_PROBLEM_H

#include <stdbool.h>

/* Exit codes of instar-batch; a run's own come from verdict.h. */
enum exit_code {
    EXIT_AS_EXPECTED = 0,
    EXIT_MISMATCH = 1,
    EXIT_USAGE = 2,
    EXIT_INFRASTRUCTURE = 3,
    EXIT_TIMED_OUT = 4,
    EXIT_NO_TEST = 125, /* replay: this revision cannot be judged (git bisect run) */
    EXIT_INTERRUPTED = 130,
};

struct problem {
    int exit_code; /* 0: no problem yet */
    char text[1024];
};

/* Sets the problem unless one is set already. Always returns false, to be returned further. */
bool problem_usage(struct problem *problem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
bool problem_infrastructure(struct problem *problem, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* problem_infrastructure() for memory that ran out. */
bool problem_memory(struct problem *problem);

#endif
