/*
 * The rules; see judge.h.
 */
#include "batch/judge.h"

#include <assert.h>
#include <fnmatch.h>
#include <stdio.h>
#include <string.h>

/* Attempts at a case whose trouble was ours: worth one more even without retries. */
#define ATTEMPTS_AFTER_ERROR 2u

static void set_reason(struct attempt *attempt, enum verdict verdict, const char *reason)
{
    attempt->verdict = verdict;
    snprintf(attempt->reason, sizeof(attempt->reason), "%s", reason);
}

/* The guest has answered; what does the oracle say? */
static void judge_answer(struct attempt *attempt, bool volatile_fields)
{
    if (!attempt->has_expected) {
        set_reason(attempt, VERDICT_NEW, "no baseline for this image and command");
        return;
    }
    if (attempt->expected.ending == ANSWER_CRASHED) {
        set_reason(attempt, VERDICT_SKIP, "qemu-img itself crashes here");
        return;
    }
    if (attempt->expected.ending == ANSWER_HUNG) {
        set_reason(attempt, VERDICT_SKIP, "qemu-img itself does not end here");
        return;
    }
    attempt->difference = compare_answers(&attempt->expected, &attempt->actual, volatile_fields);
    if (attempt->difference.kind != DIFFERENCE_NONE) {
        attempt->verdict = VERDICT_FAIL;
    } else {
        attempt->verdict = attempt->run.category == RUN_REFUSED ? VERDICT_REFUSED_OK : VERDICT_PASS;
    }
}

void judge_attempt(struct attempt *attempt, bool volatile_fields)
{
    attempt->difference = (struct difference){0};
    attempt->reason[0] = '\0';
    switch (attempt->run.category) {
    case RUN_OK:
    case RUN_REFUSED:
        judge_answer(attempt, volatile_fields);
        break;
    case RUN_GUEST_FAULT:
        set_reason(attempt, VERDICT_GUEST_FAULT, attempt->run.detail);
        break;
    case RUN_TIMEOUT:
        set_reason(attempt, VERDICT_TIMEOUT, "the guest reached its deadline");
        break;
    case RUN_LIMIT:
        set_reason(attempt, VERDICT_FAIL, attempt->run.detail);
        break;
    case RUN_IMAGE_CHANGED:
        set_reason(attempt, VERDICT_ERROR, "the image changed during the run");
        break;
    case RUN_HOST_ERROR:
    default:
        set_reason(attempt, VERDICT_ERROR, attempt->run.detail);
        break;
    }
}

bool judge_retry(enum verdict last, unsigned number, const struct case_limits *limits)
{
    if (number >= ATTEMPTS_MAX) {
        return false;
    }
    switch (last) {
    case VERDICT_ERROR:
        return number < ATTEMPTS_AFTER_ERROR || number <= limits->retries;
    case VERDICT_FAIL:
    case VERDICT_GUEST_FAULT:
    case VERDICT_TIMEOUT:
        return number <= limits->retries;
    default:
        return false;
    }
}

enum verdict judge_case(enum verdict last, unsigned attempts, const struct known_failure *known)
{
    assert(attempts >= 1);
    bool passed = verdict_class(last) == CLASS_GOOD;
    bool failed = last == VERDICT_FAIL || last == VERDICT_GUEST_FAULT || last == VERDICT_TIMEOUT;
    if (known != NULL && failed) {
        return VERDICT_XFAIL;
    }
    if (passed && attempts > 1) {
        return known != NULL && known->flaky ? VERDICT_XFAIL : VERDICT_FLAKY;
    }
    if (passed && known != NULL && !known->flaky) {
        return VERDICT_XPASS;
    }
    return last;
}

const struct known_failure *judge_known(const struct manifest *manifest, const char *case_name,
                                        const char *today)
{
    for (size_t i = 0; i < manifest->known_count; i++) {
        const struct known_failure *known = &manifest->known[i];
        bool expired = known->expires != NULL && strcmp(known->expires, today) < 0;
        if (!expired && fnmatch(known->cases, case_name, 0) == 0) {
            return known;
        }
    }
    return NULL;
}
