/*
 * Most options are a text, a switch, a number or a list that goes to its place in struct
 * batch_options: four takers serve them all. The others have a taker of their own.
 */
#include "batch/batch_option_table.h"

#include <stdlib.h>
#include <string.h>

#include "batch/fuzz_stage.h"

#define SHARDS_MAX 100000u
#define DESCRIPTOR_MAX 1023u

static void *member_of(const struct option_row *row, struct batch_options *options)
{
    return (char *)options + row->member;
}

static bool take_text(const struct option_row *row, const char *value,
                      struct batch_options *options, struct problem *problem)
{
    *(const char **)member_of(row, options) = value;
    return strlen(value) >= row->least ||
           problem_usage(problem, "--%s needs %s", row->name, row->value);
}

static bool take_switch(const struct option_row *row, const char *value,
                        struct batch_options *options, struct problem *problem)
{
    (void)value;
    (void)problem;
    *(bool *)member_of(row, options) = true;
    return true;
}

static bool take_number(const struct option_row *row, const char *value,
                        struct batch_options *options, struct problem *problem)
{
    uint64_t *into = member_of(row, options);
    if (strspn(value, "0123456789") != strlen(value) || !parse_size(value, into) ||
        *into < row->least || *into > row->most) {
        return problem_usage(problem, "--%s: '%s' is no number of %llu to %llu", row->name, value,
                             (unsigned long long)row->least, (unsigned long long)row->most);
    }
    return true;
}

static bool take_item(const struct option_row *row, const char *value,
                      struct batch_options *options, struct problem *problem)
{
    return string_list_add(&options->pool, member_of(row, options), value) ||
           problem_memory(problem);
}

static bool take_operation(const struct option_row *row, const char *value,
                           struct batch_options *options, struct problem *problem)
{
    return operation_by_name(value) != NULL
               ? take_item(row, value, options, problem)
               : problem_usage(problem, "--op: unknown operation '%s'", value);
}

static bool take_report(const struct option_row *row, const char *value,
                        struct batch_options *options, struct problem *problem)
{
    (void)row;
    return add_report(options, value, problem);
}

/* --html=FILE and its like are --report=html=FILE. */
static bool take_named_report(const struct option_row *row, const char *value,
                              struct batch_options *options, struct problem *problem)
{
    const char *text = pool_printf(&options->pool, "%s=%s", row->name, value);
    return text == NULL ? problem_memory(problem) : add_report(options, text, problem);
}

static bool take_status(const struct option_row *row, const char *value,
                        struct batch_options *options, struct problem *problem)
{
    (void)row;
    options->last_status = value;
    return strcmp(value, "failed") == 0 || strcmp(value, "missed") == 0 ||
           problem_usage(problem, "--status: failed or missed, not '%s'", value);
}

static bool take_shard(const struct option_row *row, const char *value,
                       struct batch_options *options, struct problem *problem)
{
    struct selection *selection = &options->selection;
    char *end;
    unsigned long index = strtoul(value, &end, 10);
    unsigned long total = *end == '/' ? strtoul(end + 1, &end, 10) : 0;
    (void)row;
    if (*value < '0' || *value > '9' || *end != '\0' || index < 1 || index > total ||
        total > SHARDS_MAX) {
        return problem_usage(problem, "--shard: '%s' is not I/N with 1 <= I <= N", value);
    }
    selection->shard_index = (uint32_t)index - 1;
    selection->shard_total = (uint32_t)total;
    return true;
}

static bool take_isolation(const struct option_row *row, const char *value,
                           struct batch_options *options, struct problem *problem)
{
    (void)row;
    options->reset = strcmp(value, "reset") == 0;
    return options->reset || strcmp(value, "fresh") == 0 ||
           problem_usage(problem, "--isolation: fresh or reset, not '%s'", value);
}

#define TO(member) offsetof(struct batch_options, member)
/* Commands that plan cases. */
#define PLANNING " run record check list drift "

const struct option_row batch_option_rows[] = {
    {"db", 0, "FILE", " run report show diff replay accept drift merge gc ",
     "results database (default " RESULTS_PATH_DEFAULT ")", take_text, TO(results), 0, 0},
    {"run", 0, "N", " report show replay accept ", "the run (default: the newest)", take_number,
     TO(run), 1, INT64_MAX},
    {"baseline", 0, "FILE", " run record replay accept drift export import ",
     "baselines (default: those embedded)", take_text, TO(baseline), 0, 0},
    {"oracle", 0, "PROGRAM", " record drift accept ", "the real qemu-img (default: the manifest's)",
     take_text, TO(oracle), 0, 0},
    {"missing", 0, NULL, " record ", "record only what has no answer yet", take_switch,
     TO(missing_only), 0, 0},
    {"reason", 0, "TEXT", " accept ", "why the answer is changed; stored with it", take_text,
     TO(reason), 1, 0},
    {"images", 0, "DIR", PLANNING, "folder that the manifest's paths are relative to", take_text,
     TO(selection.images_folder), 0, 0},
    {"fuzzers", 0, "DIR", " run check list replay ",
     "folder of the built fuzz targets (default: the manifest's)", take_text,
     TO(selection.fuzzers_folder), 0, 0},
    {"fuzz-corpus", 0, "DIR", " run ", "corpora that grow (default " FUZZ_CORPUS_DEFAULT ")",
     take_text, TO(corpus), 0, 0},
    {"fuzz-artefacts", 0, "DIR", " run ",
     "inputs that made a target fail (default " FUZZ_ARTEFACTS_DEFAULT ")", take_text,
     TO(artefacts), 0, 0},
    {"jobs", 'j', "N", " run ", "guests at a time", take_number, TO(workers), 1, WORKERS_MAX},
    {"filter", 0, "GLOB", PLANNING, "only cases whose name matches, or of this key", take_item,
     TO(selection.filters), 0, 0},
    {"tag", 0, "TAG", PLANNING, "only images with this tag", take_item, TO(selection.tags), 0, 0},
    {"format", 0, "FORMAT", PLANNING, "only images of this format in the manifest, or probe",
     take_item, TO(selection.formats), 0, 0},
    {"op", 0, "OPERATION", PLANNING, "only this operation", take_operation,
     TO(selection.operations), 0, 0},
    {"status", 0, "STATUS", " run ", "only cases that failed, or missed, in their last run",
     take_status, 0, 0, 0},
    {"shard", 0, "I/N", " run check list ", "only the Ith of N parts of the cases", take_shard, 0,
     0, 0},
    {"seed", 0, "N", " run list ", "shuffle the order; the same seed gives the same order",
     take_number, TO(selection.seed), 0, INT64_MAX},
    {"resume", 0, "N", " run ", "go on with run N, which was cut short", take_number, TO(resume), 1,
     INT64_MAX},
    {"isolation", 0, "KIND", " run ",
     "fresh: a new VM for each case (default); reset: a worker's VM is reset", take_isolation, 0, 0,
     0},
    {"fail-fast", 0, NULL, " run ", "begin no further case after the first bad one", take_switch,
     TO(fail_fast), 0, 0},
    {"timeout", 0, "SECONDS", " run ", "end after this time; cases not run are MISS", take_number,
     TO(timeout_s), 1, RUN_TIMEOUT_S_MAX},
    {"revision", 0, "TEXT", " run ", "what is tested, for reports: a commit", take_text,
     TO(revision), 0, 0},
    {"report", 0, "FORMAT=FILE", " run ",
     "write a report: html, json, junit, tap, sarif, markdown, annotations", take_report, 0, 0, 0},
    {"html", 0, "FILE", " run ", "the same as --report=html=FILE", take_named_report, 0, 0, 0},
    {"json", 0, "FILE", " run ", "the same as --report=json=FILE", take_named_report, 0, 0, 0},
    {"junit", 0, "FILE", " run ", "the same as --report=junit=FILE", take_named_report, 0, 0, 0},
    {"events", 0, "FD", " run ", "write events as JSON lines to this descriptor", take_number,
     TO(events_fd), 1, DESCRIPTOR_MAX},
    {"keep", 0, "N", " gc ", "runs to keep (default 100)", take_number, TO(keep), 1, INT64_MAX},
    {"quiet", 'q', NULL, " run record replay drift ", "no progress", take_switch, TO(quiet), 0, 0},
    {NULL, 0, NULL, NULL, NULL, NULL, 0, 0, 0},
};
