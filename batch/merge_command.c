/*
 * instar-batch merge: the runs of all shards made one, and gc: old runs let go.
 *
 * Merging is a proof as well: every shard has to be there once, all of the same manifest, selection
 * and answers, and their cases have to be disjoint and together as many as the whole plan had.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/commands.h"
#include "batch/results_merge.h"

int merge_command(const struct batch_options *options, struct problem *problem)
{
    struct results_db results;
    struct tally tally;
    if (!results_open(&results, options->results, problem)) {
        return problem->exit_code;
    }
    bool good = results_merge(&results, options->operands, options->operand_count, &tally, problem);
    if (good) {
        char line[TALLY_LINE_CHARS];
        tally_line(&tally, line);
        printf("%s: run %" PRId64 " merged from %zu shards: %s, planned %" PRIu64
               ", finished %" PRIu64 "\n%s\n",
               options->results, results.run, options->operand_count,
               verdict_name(tally_status(&tally)), tally.planned, tally_finished(&tally), line);
    }
    results_close(&results);
    return good ? tally_exit_code(&tally) : problem->exit_code;
}

int gc_command(const struct batch_options *options, struct problem *problem)
{
    struct results_db results;
    uint64_t dropped = 0;
    if (!results_open(&results, options->results, problem)) {
        return problem->exit_code;
    }
    bool good = results_collect(&results, options->keep, &dropped, problem);
    results_close(&results);
    if (good) {
        printf("%s: %" PRIu64 " runs dropped\n", options->results, dropped);
    }
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}
