/*
 * instar-batch report and diff: reading the results database.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "batch/commands.h"
#include "batch/file_text.h"
#include "batch/report.h"
#include "batch/trend.h"

static bool write_all(struct report *report, struct batch_options *options, struct problem *problem)
{
    for (size_t i = 0; i < options->operand_count; i++) {
        if (!add_report(options, options->operands[i], problem)) {
            return false;
        }
    }
    if (options->report_count == 0 && !add_report(options, "summary", problem)) {
        return false;
    }
    for (size_t i = 0; i < options->report_count; i++) {
        if (!report_write(report, options->reports[i].format->write, options->reports[i].path,
                          problem)) {
            return false;
        }
    }
    return true;
}

int report_command(const struct batch_options *options, struct problem *problem)
{
    struct batch_options with_operands = *options;
    struct pool pool = {0};
    struct report report;
    struct db db;
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        return problem->exit_code;
    }
    bool good = report_open(&report, &db, options->run, &pool, problem) &&
                write_all(&report, &with_operands, problem);
    pool_free(&pool);
    db_close(&db);
    return good ? EXIT_AS_EXPECTED : problem->exit_code;
}

struct difference_list {
    struct db *db;
    struct problem *problem;
    int64_t before;
    int64_t now;
    uint64_t newly_failing;
    struct out_buffer *out;
};

static void write_change(void *context, const struct changed_case *changed)
{
    struct difference_list *list = context;
    list->newly_failing += changed->change == CHANGE_NEWLY_FAILING ? 1 : 0;
    out_format(list->out, "%-14s %-11s -> %-11s %s ", change_name(changed->change),
               changed->was_planned ? verdict_name(changed->before) : "-",
               changed->is_planned ? verdict_name(changed->now) : "-", changed->key);
    out_display(list->out, changed->name, strlen(changed->name));
    out_text(list->out, "\n");
}

static void write_differences(struct out_buffer *out, void *context)
{
    struct difference_list *list = context;
    list->out = out;
    (void)trend_each_change(list->db, list->before, list->now, write_change, list, list->problem);
}

static bool run_number(const char *text, struct db *db, int64_t *ret, struct problem *problem)
{
    struct pool pool = {0};
    struct stored_run run;
    uint64_t number;
    if (strspn(text, "0123456789") != strlen(text) || !parse_size(text, &number) || number == 0) {
        return problem_usage(problem, "'%s' is no number of a run", text);
    }
    *ret = (int64_t)number;
    bool good = results_load_run(db, *ret, &pool, &run, problem);
    pool_free(&pool);
    return good;
}

int diff_command(const struct batch_options *options, struct problem *problem)
{
    struct db db;
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        return problem->exit_code;
    }
    struct difference_list list = {.db = &db, .problem = problem};
    bool good = run_number(options->operands[0], &db, &list.before, problem) &&
                run_number(options->operands[1], &db, &list.now, problem) &&
                file_text_write("-", write_differences, &list, problem) && problem->exit_code == 0;
    db_close(&db);
    if (!good) {
        return problem->exit_code;
    }
    return list.newly_failing > 0 ? EXIT_MISMATCH : EXIT_AS_EXPECTED;
}
