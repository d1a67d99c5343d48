/*
 * The operation `fuzz`. It is in the table of operations so that a job, its matrix, filters and
 * lists know it as any other; no guest and no qemu-img is asked, fuzz_stage.c runs it.
 */
#include <stddef.h>

#include "batch/operation.h"
#include "batch/operation_tables.h"

static const char *const engines[] = {"libfuzzer", "afl", NULL};

static const struct option_spec fuzz_options[] = {
    {"engine", OPTION_CHOICE, "--engine=", engines, "what the fuzzers were built for"},
};

const struct operation fuzz_operation = {
    .name = "fuzz",
    .about = "what inputs make a parser fail",
    .options = fuzz_options,
    .option_count = sizeof(fuzz_options) / sizeof(fuzz_options[0]),
    .is_campaign = true,
};
