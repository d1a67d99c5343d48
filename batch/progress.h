/*
 * How far a long command is: a bar on a terminal, a line every few seconds elsewhere.
 */
#ifndef INSTAR_BATCH_PROGRESS_H
#define INSTAR_BATCH_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct progress {
    const char *what; /* "run" */
    bool quiet;
    bool is_terminal;
    bool drawn; /* a bar stands on the line */
    uint64_t started_ns;
    uint64_t next_ns;
    size_t total;
};

void progress_begin(struct progress *progress, const char *what, size_t total, bool quiet);

/* Shows `done` of the total and how many of them are bad, if it is time to. */
void progress_show(struct progress *progress, size_t done, size_t bad);

/* Takes the bar away. */
void progress_end(struct progress *progress);

#endif
