/*
 * instar-batch run: plan, guests, verdicts, reports.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/batch_run.h"
#include "batch/commands.h"
#include "batch/report.h"
#include "batch/shard.h"

static const char *environment(const char *name)
{
    return getenv(name);
}

/* --shard wins; else an engine's environment decides. */
static bool choose_shard(const struct batch_options *options, struct selection *selection,
                         struct problem *problem)
{
    struct shard shard;
    if (!shard_tell_bazel(environment, problem)) {
        return false;
    }
    if (options->selection.shard_total == 1) {
        selection->shard_total = 0; /* --shard 1/1: all of it, whatever the environment says */
        return true;
    }
    if (options->selection.shard_total > 0) {
        return true;
    }
    if (!shard_detect(environment, &shard, problem)) {
        return false;
    }
    if (shard.total > 1) {
        selection->shard_index = shard.index;
        selection->shard_total = shard.total;
        fprintf(stderr, "instar-batch: shard %u of %u, says %s\n", shard.index + 1, shard.total,
                shard.origin);
    }
    return true;
}

static bool write_reports(struct batch_run *run, const struct batch_options *options,
                          struct problem *problem)
{
    struct pool pool = {0};
    struct report report;
    bool good = report_open(&report, &run->results.db, run->results.run, &pool, problem) &&
                report_write(&report, report_summary, "-", problem);
    for (size_t i = 0; good && i < options->report_count; i++) {
        good = report_write(&report, options->reports[i].format->write, options->reports[i].path,
                            problem);
    }
    pool_free(&pool);
    return good;
}

int run_command(const struct batch_options *options, struct problem *problem)
{
    struct selection selection = options->selection;
    struct batch_run_options run_options = {
        .manifest = options->operands[0],
        .results = options->results,
        .baseline = options->baseline,
        .revision = options->revision,
        .last_status = options->last_status,
        .selection = &selection,
        .timeout_s = options->timeout_s,
        .workers = (uint32_t)options->workers,
        .resume = options->resume,
        .events_fd = (int)options->events_fd,
        .fail_fast = options->fail_fast,
        .fuzz_corpus = options->corpus,
        .fuzz_artefacts = options->artefacts,
        .reset = options->reset,
        .quiet = options->quiet,
    };
    struct pool pool = {0};
    struct batch_run *run = calloc(1, sizeof(*run));
    run_options.selection_text = selection_text(options, &pool);
    bool good = (run != NULL && run_options.selection_text != NULL) || problem_memory(problem);
    good = good && run != NULL && choose_shard(options, &selection, problem) &&
           batch_run(run, &run_options, problem) && write_reports(run, options, problem);
    int exit_code = good ? tally_exit_code(&run->tally) : problem->exit_code;
    if (run != NULL) {
        batch_run_close(run);
    }
    free(run);
    pool_free(&pool);
    return exit_code;
}
