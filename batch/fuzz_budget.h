/*
 * What a fuzz job may spend on one target, and where a campaign's files are.
 */
#ifndef INSTAR_BATCH_FUZZ_BUDGET_H
#define INSTAR_BATCH_FUZZ_BUDGET_H

#include <stdint.h>

/* 0 in a job: the manifest's; 0 there: the default of fuzz_budget.c. */
struct fuzz_budget {
    uint64_t seconds;          /* of fuzzing, by the wall clock */
    uint64_t runs;             /* inputs to try; 0: as many as fit into the seconds */
    uint64_t seed;             /* 0: another one each time; stored with the results */
    uint64_t max_len;          /* bytes of an input; 0: the target's own */
    uint64_t input_timeout_s;  /* for one input; 0: the target's own */
    uint64_t rss_mib;          /* memory of the fuzzer */
    uint64_t minimise_seconds; /* for one finding */
    uint64_t merge_seconds;    /* for pruning the corpus */
    uint64_t findings;         /* turns of fuzzing that may end in one */
};

/* Texts as the manifest has them, relative to its folder; NULL: not given. */
struct fuzz_settings {
    const char *targets; /* the list, beside the fuzzers */
    const char *fuzzers; /* folder of the built fuzzers */
    const char *seeds;   /* folders with a folder for each target */
    const char *regression;
    const char *dictionaries; /* what paths of dictionaries in the list are relative to */
    struct fuzz_budget budget;
};

/* Fills in what is 0 from `standard`, and with NULL from the defaults. */
void fuzz_budget_fill(struct fuzz_budget *budget, const struct fuzz_budget *standard);

#endif
