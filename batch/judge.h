/*
 * From what happened in one attempt to its verdict, and from attempts to a case's.
 */
#ifndef INSTAR_BATCH_JUDGE_H
#define INSTAR_BATCH_JUDGE_H

#include <stdbool.h>

#include "batch/manifest.h"
#include "batch/results.h"

/*
 * Sets attempt->verdict, difference and reason from attempt->run, expected and actual.
 * `volatile_fields`: as for compare_answers().
 */
void judge_attempt(struct attempt *attempt, bool volatile_fields);

/* Whether another attempt is due after `number` attempts, the last of which came out as given. */
bool judge_retry(enum verdict last, unsigned number, const struct case_limits *limits);

/*
 * The case's verdict after its last attempt. `known` is the entry that covers it, or NULL: what
 * fails as it says becomes XFAIL, what passes in spite of it XPASS.
 */
enum verdict judge_case(enum verdict last, unsigned attempts, const struct known_failure *known);

/*
 * The first entry that covers a case today (YYYY-MM-DD), or NULL. An entry past its date covers
 * nothing any more.
 */
const struct known_failure *judge_known(const struct manifest *manifest, const char *case_name,
                                        const char *today);

#endif
