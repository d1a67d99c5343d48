/*
 * One table and the functions over it; see verdict.h.
 */
#include "batch/verdict.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/problem.h"

static const struct {
    const char *name;
    enum verdict_class class;
    int exit_code;
} table[VERDICT_COUNT] = {
    [VERDICT_SKIP] = {"SKIP", CLASS_SKIPPED, EXIT_AS_EXPECTED},
    [VERDICT_REFUSED_OK] = {"REFUSED_OK", CLASS_GOOD, EXIT_AS_EXPECTED},
    [VERDICT_PASS] = {"PASS", CLASS_GOOD, EXIT_AS_EXPECTED},
    [VERDICT_XFAIL] = {"XFAIL", CLASS_SKIPPED, EXIT_AS_EXPECTED},
    [VERDICT_FLAKY] = {"FLAKY", CLASS_FAILURE, EXIT_MISMATCH},
    [VERDICT_NEW] = {"NEW", CLASS_FAILURE, EXIT_MISMATCH},
    [VERDICT_TIMEOUT] = {"TIMEOUT", CLASS_BROKEN, EXIT_TIMED_OUT},
    [VERDICT_GUEST_FAULT] = {"GUEST_FAULT", CLASS_FAILURE, EXIT_MISMATCH},
    [VERDICT_XPASS] = {"XPASS", CLASS_FAILURE, EXIT_MISMATCH},
    [VERDICT_FAIL] = {"FAIL", CLASS_FAILURE, EXIT_MISMATCH},
    [VERDICT_MISS] = {"MISS", CLASS_BROKEN, EXIT_INFRASTRUCTURE},
    [VERDICT_ERROR] = {"ERROR", CLASS_BROKEN, EXIT_INFRASTRUCTURE},
};

const char *verdict_name(enum verdict verdict)
{
    assert(verdict < VERDICT_COUNT);
    return table[verdict].name;
}

bool verdict_by_name(const char *name, enum verdict *ret)
{
    for (unsigned i = 0; i < VERDICT_COUNT; i++) {
        if (strcmp(table[i].name, name) == 0) {
            *ret = (enum verdict)i;
            return true;
        }
    }
    return false;
}

enum verdict_class verdict_class(enum verdict verdict)
{
    assert(verdict < VERDICT_COUNT);
    return table[verdict].class;
}

void tally_add(struct tally *tally, enum verdict verdict)
{
    assert(verdict < VERDICT_COUNT);
    tally->count[verdict]++;
}

uint64_t tally_finished(const struct tally *tally)
{
    uint64_t finished = 0;
    for (unsigned i = 0; i < VERDICT_COUNT; i++) {
        finished += i == VERDICT_MISS ? 0 : tally->count[i];
    }
    return finished;
}

uint64_t tally_of_class(const struct tally *tally, enum verdict_class wanted)
{
    uint64_t count = 0;
    for (unsigned i = 0; i < VERDICT_COUNT; i++) {
        count += table[i].class == wanted ? tally->count[i] : 0;
    }
    return count;
}

enum verdict tally_status(const struct tally *tally)
{
    if (tally->count[VERDICT_ERROR] > 0) {
        return VERDICT_ERROR;
    }
    if (tally_finished(tally) < tally->planned) {
        return VERDICT_MISS;
    }
    unsigned worst = VERDICT_COUNT - 1;
    while (worst > 0 && tally->count[worst] == 0) {
        worst--;
    }
    if (tally->stale > 0 && worst < VERDICT_XPASS) {
        return VERDICT_XPASS;
    }
    return (enum verdict)worst;
}

int tally_exit_code(const struct tally *tally)
{
    if (tally->interrupted) {
        return EXIT_INTERRUPTED;
    }
    int exit_code = table[tally_status(tally)].exit_code;
    bool verified = tally_of_class(tally, CLASS_GOOD) + tally->count[VERDICT_XFAIL] > 0;
    return exit_code == EXIT_AS_EXPECTED && !verified ? EXIT_MISMATCH : exit_code;
}

void tally_line(const struct tally *tally, char ret_line[TALLY_LINE_CHARS])
{
    uint64_t missed = tally->planned - tally_finished(tally);
    uint64_t failed = tally_of_class(tally, CLASS_FAILURE) + tally_of_class(tally, CLASS_BROKEN) -
                      tally->count[VERDICT_MISS] + missed;
    snprintf(ret_line, TALLY_LINE_CHARS,
             "%" PRIu64 " passed, %" PRIu64 " failed, %" PRIu64 " skipped",
             tally_of_class(tally, CLASS_GOOD), failed, tally_of_class(tally, CLASS_SKIPPED));
}
