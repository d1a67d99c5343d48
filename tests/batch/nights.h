/*
 * Nights that never were: results databases with any history, written by the functions that real
 * runs use. What reports say of many nights is tested on these.
 */
#ifndef INSTAR_TESTS_BATCH_NIGHTS_H
#define INSTAR_TESTS_BATCH_NIGHTS_H

#include <stddef.h>
#include <stdint.h>

#include "batch/results.h"

/* One case of one night. */
struct night_case {
    const char *image;     /* "a.qcow2" */
    const char *operation; /* "map" */
    const char *option;    /* "human"; the case is called a.qcow2#map,human */
    enum source_format format;
    enum verdict verdict;
    const char *expected; /* stdout; NULL: "" */
    const char *actual;
    const char *waived; /* reason of an XFAIL, or NULL */
    uint64_t wall_us;
    unsigned attempts; /* 0: one */
};

struct night {
    const char *manifest; /* its name */
    const char *revision;
    const char *host;
    const char *profile; /* version of qemu-img asked for */
    const char *profile_used;
    const struct night_case *cases;
    size_t case_count;
    bool interrupted; /* cases with MISS are left without a verdict */
};

/* Stores a night and returns its run. Any problem ends the test. */
int64_t night_store(struct results_db *results, const struct night *night);

/*
 * A case over many nights, a letter each: P pass, R refused as qemu-img does, F fail, G guest
 * fault, T timeout, X known failure, Y known failure that passes, K flaky, N no baseline, S skip, E
 * error, M not run, and '-' not planned.
 */
struct night_history {
    struct night_case kind; /* its verdict is not used */
    const char *nights;
};

/*
 * Stores as many nights as the histories have letters, all of them `count` rows long; a night with
 * an M is an interrupted one. Revisions are r1, r2, ... Returns the last run.
 */
int64_t nights_store(struct results_db *results, const struct night_history *histories,
                     size_t count);

/* A comparison with the live oracle, in which `cases` answer otherwise than recorded. */
void night_store_drift(struct results_db *results, const struct night *night);

#endif
