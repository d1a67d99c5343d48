/*
 * Verdicts, their one order of severity, and all that follows from it.
 *
 * Run status, exit code and every report format ask the functions here, so none of them can call
 * green what another calls red.
 */
#ifndef INSTAR_BATCH_VERDICT_H
#define INSTAR_BATCH_VERDICT_H

#include <stdbool.h>
#include <stdint.h>

/* From harmless to severe: the order is the order of severity. */
enum verdict {
    VERDICT_SKIP,        /* not judged, with a reason (the oracle itself crashed, ...) */
    VERDICT_XFAIL,       /* fails as the manifest or the registry says it does */
    VERDICT_REFUSED_OK,  /* qemu-img and the guest both refuse, in the same words */
    VERDICT_PASS,        /* same answer */
    VERDICT_FLAKY,       /* passed, but not at the first attempt */
    VERDICT_NEW,         /* nothing to compare with */
    VERDICT_TIMEOUT,     /* the guest reached its deadline */
    VERDICT_GUEST_FAULT, /* the guest crashed, or broke the protocol */
    VERDICT_XPASS,       /* passes although it is known to fail: the entry has to go */
    VERDICT_FAIL,        /* another answer */
    VERDICT_MISS,        /* planned but never run */
    VERDICT_ERROR,       /* our host failed: nothing is known about the guest */
    VERDICT_COUNT,
};

/* "PASS"; stable, stored in databases. */
const char *verdict_name(enum verdict verdict);

/* Returns false when there is no such name. */
bool verdict_by_name(const char *name, enum verdict *ret);

/* How JUnit, TAP and annotations see a verdict. */
enum verdict_class {
    CLASS_GOOD,
    CLASS_SKIPPED,
    CLASS_FAILURE, /* the thing under test is wrong */
    CLASS_BROKEN,  /* the test could not be made */
};
enum verdict_class verdict_class(enum verdict verdict);

struct tally {
    uint64_t count[VERDICT_COUNT];
    uint64_t planned;
    uint64_t stale; /* entries of the registry of divergences of which nothing is left */
    bool interrupted;
};

void tally_add(struct tally *tally, enum verdict verdict);

/* Cases that have been run to an end. */
uint64_t tally_finished(const struct tally *tally);

uint64_t tally_of_class(const struct tally *tally, enum verdict_class wanted);

/* The most severe verdict, which is the status of the run. Cases not counted yet are MISS. */
enum verdict tally_status(const struct tally *tally);

/*
 * The exit code: 0 as expected; 1 FAIL, XPASS, GUEST_FAULT, NEW, FLAKY, or nothing that was
 * verified; 3 ERROR or MISS; 4 TIMEOUT and nothing worse; 130 interrupted.
 */
int tally_exit_code(const struct tally *tally);

/* "12 passed, 0 failed, 1 skipped": the last line of every text report. */
#define TALLY_LINE_CHARS 128u
void tally_line(const struct tally *tally, char ret_line[TALLY_LINE_CHARS]);

#endif
