/*
 * The defaults, and how budgets inherit.
 */
#include "batch/fuzz_budget.h"

#include <stddef.h>

static const struct fuzz_budget defaults = {
    .seconds = 60,
    .rss_mib = 2048, /* libFuzzer's own; a sanitizer's quarantine takes 256 MiB of it */
    .minimise_seconds = 30,
    .merge_seconds = 120,
    .findings = 8,
};

static void inherit(uint64_t *value, uint64_t standard)
{
    if (*value == 0) {
        *value = standard;
    }
}

void fuzz_budget_fill(struct fuzz_budget *budget, const struct fuzz_budget *standard)
{
    standard = standard == NULL ? &defaults : standard;
    inherit(&budget->seconds, standard->seconds);
    inherit(&budget->runs, standard->runs);
    inherit(&budget->seed, standard->seed);
    inherit(&budget->max_len, standard->max_len);
    inherit(&budget->input_timeout_s, standard->input_timeout_s);
    inherit(&budget->rss_mib, standard->rss_mib);
    inherit(&budget->minimise_seconds, standard->minimise_seconds);
    inherit(&budget->merge_seconds, standard->merge_seconds);
    inherit(&budget->findings, standard->findings);
}
