/*
 * Sections of the HTML page beside the lists of cases: what failures have in common, oracle drift,
 * what was excused, times, facts.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report_page.h"
#include "batch/trend_time.h"

#define KINDS_MAX 20u
#define REASONS_MAX 30u
#define SLOW_CASES 10u
#define DRIFT_CASES_MAX 100u

static void write_kind(struct out_buffer *out, sqlite3_stmt *row, enum verdict verdict)
{
    out_format(out, "<li><b>%" PRIu64 "</b> ", db_u64(row, 0));
    page_badge(out, verdict, verdict_name(verdict));
    out_text(out, " ");
    page_text(out, db_text(row, 2));
    out_format(out, " %s", report_format_name((uint32_t)db_u64(row, 3)));
    if (db_i64(row, 4) != DIFFERENCE_NONE) {
        out_format(out, ", %s differs", difference_name((enum difference_kind)db_i64(row, 4)));
    }
    if (db_text(row, 5)[0] != '\0') {
        out_text(out, ", ");
        page_text(out, db_text(row, 5));
    }
    out_text(out, "<small>");
    page_text(out, db_text(row, 6));
    out_text(out, db_u64(row, 0) > 1 ? " and others</small></li>\n" : "</small></li>\n");
}

/* A hundred failures are mostly one bug: what they have in common, most frequent first. */
void page_kinds(struct out_buffer *out, struct report *report)
{
    sqlite3_stmt *query = db_prepare(
        report->db,
        "SELECT count(*), p.verdict, c.operation, coalesce(a.source_format, 0),"
        " coalesce(e.difference, 0), coalesce(e.site, ''), min(c.name) FROM planned p"
        " JOIN test_case c ON c.id = p.test_case"
        " JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case AND a.number = p.attempts"
        " LEFT JOIN evidence e ON e.run = p.run AND e.test_case = p.test_case"
        "  AND e.number = p.attempts"
        " WHERE p.run = ?1 GROUP BY 2, 3, 4, 5, 6 ORDER BY 1 DESC, 7",
        report->problem);
    bool row = query != NULL;
    unsigned rows = 0;
    if (query != NULL) {
        db_bind_i64(query, 1, report->run.id);
    }
    while (row && rows < KINDS_MAX && db_next(report->db, query, &row, report->problem) && row) {
        enum verdict verdict;
        if (!verdict_by_name(db_text(query, 1), &verdict) ||
            (verdict_class(verdict) != CLASS_FAILURE && verdict_class(verdict) != CLASS_BROKEN)) {
            continue;
        }
        if (rows++ == 0) {
            out_text(out,
                     "<section id=\"kinds\">\n<h2>kinds of failures</h2>\n<ul class=\"kinds\">\n");
        }
        write_kind(out, query, verdict);
    }
    out_text(out, rows > 0 ? "</ul></section>\n" : "");
    db_finish(query);
}

struct drift_list {
    struct out_buffer *out;
    uint64_t count;
};

static bool write_drifted(void *context, const struct drifted_case *drifted)
{
    struct drift_list *list = context;
    struct out_buffer *out = list->out;
    struct first_difference first;
    char difference[OUTCOME_CHARS];
    if (list->count++ == DRIFT_CASES_MAX) {
        return false;
    }
    report_difference(&drifted->difference, &drifted->recorded, &drifted->live, difference,
                      sizeof(difference));
    report_first_difference(&drifted->recorded, &drifted->live, &drifted->difference, &first);
    out_text(out, "<details><summary>");
    page_text(out, drifted->name);
    out_text(out, "<small>");
    page_text(out, difference);
    out_format(out, "; %s</small></summary>\n" PAGE_PRE, drift_reading_text(drifted->reading));
    page_side(out, "minus", "recorded ", &first.expected);
    page_side(out, "plus", "now      ", &first.actual);
    out_text(out, "</pre>\n<dl>\n<dt>command</dt><dd><code>");
    page_text(out, drifted->line);
    out_text(out, "</code></dd>\n<dt>image</dt><dd>");
    page_text(out, drifted->image);
    out_format(out, "</dd>\n<dt>answer</dt><dd><code>%.16s</code> recorded, ",
               drifted->recorded_digest);
    out_format(out, "<code>%.16s</code> now</dd>\n</dl></details>\n", drifted->live_digest);
    return true;
}

void page_drift(struct out_buffer *out, struct report *report)
{
    const struct stored_drift *drift = &report->drift;
    struct drift_list list = {.out = out};
    char line[DRIFT_LINE_CHARS];
    report_drift_line(report, line);
    if (drift->id == 0) {
        return;
    }
    out_format(out, "<section id=\"drift\">\n<h2>oracle drift <small>%" PRIu64 "</small></h2>\n<p>",
               drift->counts.drifted);
    page_text(out, line);
    out_text(out, ".</p>\n");
    if (report_drift_program_changed(report)) {
        out_format(out,
                   "<p class=\"quiet\">SHA-256 of the program: <code>%.16s</code> recorded, "
                   "<code>%.16s</code> now</p>\n",
                   drift->facts.recorded_sha256, drift->facts.live_sha256);
    }
    if (drift->counts.drifted > 0) {
        out_text(out,
                 "<p class=\"quiet\">qemu-img has changed here; how instar answers is said of "
                 "each. Where the new answer is right: <code>instar-batch accept</code>.</p>\n");
    }
    (void)drift_each(report->db, drift->id, report->run.id, write_drifted, &list, report->problem);
    if (list.count > DRIFT_CASES_MAX) {
        out_format(out, "<p>and %" PRIu64 " more</p>\n", drift->counts.drifted - DRIFT_CASES_MAX);
    }
    out_text(out, "</section>\n");
}

void page_skips(struct out_buffer *out, struct report *report)
{
    sqlite3_stmt *query =
        db_prepare(report->db,
                   "SELECT count(*), p.verdict, coalesce(p.waived, e.reason, '') FROM planned p"
                   " LEFT JOIN evidence e ON e.run = p.run AND e.test_case = p.test_case"
                   "  AND e.number = p.attempts"
                   " WHERE p.run = ?1 AND p.verdict IS NOT NULL GROUP BY 2, 3 ORDER BY 1 DESC, 3",
                   report->problem);
    bool row = query != NULL;
    unsigned rows = 0;
    if (query != NULL) {
        db_bind_i64(query, 1, report->run.id);
    }
    while (row && rows < REASONS_MAX && db_next(report->db, query, &row, report->problem) && row) {
        enum verdict verdict;
        if (!verdict_by_name(db_text(query, 1), &verdict) ||
            verdict_class(verdict) != CLASS_SKIPPED) {
            continue;
        }
        if (rows++ == 0) {
            out_text(out, "<section id=\"excused\">\n<h2>skipped and excused, by reason</h2>\n"
                          "<table>\n");
        }
        out_format(out, "<tr><td class=\"n\">%" PRIu64 "</td><td>", db_u64(query, 0));
        page_badge(out, verdict, verdict_name(verdict));
        out_text(out, "</td><td>");
        page_text(out, db_text(query, 2));
        out_text(out, "</td></tr>\n");
    }
    out_text(out, rows > 0 ? "</table></section>\n" : "");
    db_finish(query);
}

static void write_ms(struct out_buffer *out, uint64_t ns)
{
    out_format(out, "<td class=\"n\">%" PRIu64 ".%" PRIu64 " ms</td>", ns / 1000000u,
               ns / 100000u % 10u);
}

static void write_time(void *context, const struct case_time *time)
{
    struct out_buffer *out = context;
    out_text(out, "<tr>");
    write_ms(out, time->wall_ns);
    if (time->median_ns > 0) {
        write_ms(out, time->median_ns);
    } else {
        out_text(out, "<td class=\"n\">-</td>");
    }
    out_text(out, "<td>");
    page_text(out, time->name);
    out_text(out, "</td></tr>\n");
}

struct time_table {
    struct out_buffer *out;
    unsigned rows;
};

static const char time_head[] = "<table>\n<tr><th class=\"n\">now</th><th class=\"n\">usual</th>"
                                "<th>case</th></tr>\n";

static void write_changed_time(void *context, const struct case_time *time)
{
    struct time_table *table = context;
    if (table->rows++ == 0) {
        out_text(table->out, "<h3>much slower or faster than usual</h3>\n");
        out_text(table->out, time_head);
    }
    write_time(table->out, time);
}

void page_times(struct out_buffer *out, struct report *report)
{
    struct time_table table = {.out = out};
    out_text(out, "<section id=\"times\">\n<h2>times</h2>\n<p class=\"quiet\">usual: the median of "
                  "earlier runs on this machine</p>\n");
    (void)trend_each_changed_time(report->db, report->run.id, write_changed_time, &table,
                                  report->problem);
    out_text(out, table.rows > 0 ? "</table>\n<h3>slowest</h3>\n" : "<h3>slowest</h3>\n");
    out_text(out, time_head);
    (void)trend_each_slow(report->db, report->run.id, SLOW_CASES, write_time, out, report->problem);
    out_text(out, "</table></section>\n");
}

static void write_fact(void *context, const char *label, const char *value)
{
    struct out_buffer *out = context;
    if (value[0] != '\0') {
        out_format(out, "<dt>%s</dt><dd>", label);
        page_text(out, value);
        out_text(out, "</dd>\n");
    }
}

void page_facts(struct out_buffer *out, struct report *report)
{
    out_text(out, "<section id=\"facts\">\n<h2>facts</h2>\n<dl>\n");
    report_each_fact(report, write_fact, out);
    out_text(out, "</dl></section>\n");
}
