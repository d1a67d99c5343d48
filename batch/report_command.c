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
    struct stored_run before;
    struct stored_run now;
    uint64_t counts[CHANGE_COUNT];
    struct out_buffer *out;
};

static void write_change(void *context, const struct changed_case *changed)
{
    struct difference_list *list = context;
    list->counts[changed->change]++;
    out_format(list->out, "%-14s %-11s -> %-11s %s ", change_name(changed->change),
               changed->was_planned ? verdict_name(changed->before) : "-",
               changed->is_planned ? verdict_name(changed->now) : "-", changed->key);
    report_display(list->out, changed->name, strlen(changed->name));
    out_text(list->out, "\n");
}

static void write_run(struct out_buffer *out, const char *label, const struct stored_run *run)
{
    char date[DATE_CHARS];
    report_date(run->started_at, date);
    out_format(out, "%s run %" PRId64 " of %s, ", label, run->id, date);
    report_display(out, run->facts.revision, strlen(run->facts.revision));
    out_format(out, "%s%s\n", run->facts.revision[0] == '\0' ? "" : ": ",
               verdict_name(tally_status(&run->tally)));
}

static void write_differences(struct out_buffer *out, void *context)
{
    struct difference_list *list = context;
    list->out = out;
    write_run(out, "---", &list->before);
    write_run(out, "+++", &list->now);
    (void)trend_each_change(list->db, list->before.id, list->now.id, write_change, list,
                            list->problem);
    const char *separator = "";
    for (unsigned i = 0; i < CHANGE_COUNT; i++) {
        if (list->counts[i] > 0) {
            out_format(out, "%s%" PRIu64 " %s", separator, list->counts[i],
                       change_name((enum change)i));
            separator = ", ";
        }
    }
    out_text(out, separator[0] == '\0' ? "nothing changed\n" : "\n");
}

static bool load_run(const char *text, struct db *db, struct pool *pool, struct stored_run *ret,
                     struct problem *problem)
{
    uint64_t number;
    if (strspn(text, "0123456789") != strlen(text) || !parse_size(text, &number) || number == 0) {
        return problem_usage(problem, "'%s' is no number of a run", text);
    }
    return results_load_run(db, (int64_t)number, pool, ret, problem);
}

int diff_command(const struct batch_options *options, struct problem *problem)
{
    struct db db;
    if (!db_open(&db, options->results, &results_schema, DB_READ, problem)) {
        return problem->exit_code;
    }
    struct difference_list list = {.db = &db, .problem = problem};
    struct pool pool = {0};
    bool good = load_run(options->operands[0], &db, &pool, &list.before, problem) &&
                load_run(options->operands[1], &db, &pool, &list.now, problem) &&
                file_text_write("-", write_differences, &list, problem) && problem->exit_code == 0;
    pool_free(&pool);
    db_close(&db);
    if (!good) {
        return problem->exit_code;
    }
    return list.counts[CHANGE_NEWLY_FAILING] > 0 ? EXIT_MISMATCH : EXIT_AS_EXPECTED;
}
