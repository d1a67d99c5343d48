/*
 * Reading what is about fuzzing: the top level's `fuzz` and a job's `budget`.
 */
#include <string.h>

#include "batch/fuzz_budget.h"
#include "batch/manifest_fields.h"

#define DAY_SECONDS 86400u

/* One number of a budget; 0 would mean "not given". */
static bool read_amount(struct reading *reading, const struct node *node, uint64_t max,
                        uint64_t *ret)
{
    return read_u64(reading, node, max, ret) &&
           (*ret > 0 ||
            mark_complain(reading->problem, node->mark, "%s must be more than 0", node->key));
}

static bool read_seconds(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, 7 * DAY_SECONDS, &((struct fuzz_budget *)target)->seconds);
}

static bool read_runs(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, INT64_MAX, &((struct fuzz_budget *)target)->runs);
}

static bool read_seed(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, INT32_MAX, &((struct fuzz_budget *)target)->seed);
}

static bool read_max_len(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, 1u << 30, &((struct fuzz_budget *)target)->max_len);
}

static bool read_input_timeout(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, 3600, &((struct fuzz_budget *)target)->input_timeout_s);
}

static bool read_rss(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, 1u << 20, &((struct fuzz_budget *)target)->rss_mib);
}

static bool read_minimise(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, DAY_SECONDS,
                       &((struct fuzz_budget *)target)->minimise_seconds);
}

static bool read_merge(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, DAY_SECONDS, &((struct fuzz_budget *)target)->merge_seconds);
}

static bool read_findings(struct reading *reading, const struct node *node, void *target)
{
    return read_amount(reading, node, 1000, &((struct fuzz_budget *)target)->findings);
}

bool read_budget(struct reading *reading, const struct node *node, void *target)
{
    static const struct field fields[] = {
        {"seconds", read_seconds},
        {"runs", read_runs},
        {"seed", read_seed},
        {"max_len", read_max_len},
        {"input_timeout_s", read_input_timeout},
        {"rss_mib", read_rss},
        {"minimise_seconds", read_minimise},
        {"merge_seconds", read_merge},
        {"findings", read_findings},
    };
    return read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), target);
}

static bool read_list_name(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct fuzz_settings *)target)->targets);
}

static bool read_fuzzers(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct fuzz_settings *)target)->fuzzers);
}

static bool read_seeds(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct fuzz_settings *)target)->seeds);
}

static bool read_regression(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct fuzz_settings *)target)->regression);
}

static bool read_dictionaries(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct fuzz_settings *)target)->dictionaries);
}

static bool read_default_budget(struct reading *reading, const struct node *node, void *target)
{
    return read_budget(reading, node, &((struct fuzz_settings *)target)->budget);
}

bool read_fuzz(struct reading *reading, const struct node *node, void *target)
{
    static const struct field fields[] = {
        {"targets", read_list_name},
        {"fuzzers", read_fuzzers},
        {"seeds", read_seeds},
        {"regression", read_regression},
        {"dictionaries", read_dictionaries},
        {"budget", read_default_budget},
    };
    (void)target;
    struct manifest *manifest = reading->manifest;
    bool first = manifest->fuzz.targets == NULL;
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), &manifest->fuzz)) {
        return false;
    }
    if (!first || manifest->fuzz.targets == NULL) {
        return mark_complain(reading->problem, node->key_mark,
                             first ? "fuzz needs 'targets'" : "fuzz is there twice");
    }
    struct image_source *source = add_source(reading, node->mark);
    if (source == NULL) {
        return false;
    }
    source->kind = SOURCE_TARGETS;
    source->pattern = manifest->fuzz.targets;
    return true;
}
