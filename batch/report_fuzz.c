/*
 * What a campaign did, for people: the HTML section, the Markdown one and the lines of the summary.
 * For programs: report_fuzz_json.c.
 *
 * Excerpts of logs may quote what an input made a target print, so they pass the same escaping as
 * every text out of an image; their length was bounded when they were stored.
 */
#include "batch/report_fuzz.h"

#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "batch/fuzz_results.h"
#include "batch/report_page.h"

/* Below this a target does not get far in a night. */
#define SLOW_EXECS_PER_S 1000u
#define FINDINGS_SHOWN 50u

struct section {
    struct out_buffer *out;
    struct report *report;
    uint64_t cases;
    uint64_t execs;
    uint64_t shown;
    uint64_t count[FINDING_STATES];
};

static void text(struct out_buffer *out, const char *string)
{
    report_xml(out, string, strlen(string));
}

static uint64_t execs_per_s(const struct fuzz_facts *facts)
{
    return facts->fuzz_ms == 0 ? 0 : facts->execs * 1000u / facts->fuzz_ms;
}

bool report_has_fuzz(const struct report *report)
{
    sqlite3_stmt *query =
        db_prepare(report->db, "SELECT 1 FROM fuzz_case WHERE run = ?1 LIMIT 1", report->problem);
    bool row = false;
    if (query != NULL) {
        db_bind_i64(query, 1, report->run.id);
        (void)db_next(report->db, query, &row, report->problem);
    }
    db_finish(query);
    return row;
}

static void put_date(struct out_buffer *out, int64_t at)
{
    char date[32] = "";
    struct tm utc;
    time_t seconds = (time_t)at;
    if (gmtime_r(&seconds, &utc) != NULL) {
        strftime(date, sizeof(date), "%Y-%m-%d %H:%M UTC", &utc);
    }
    out_text(out, date);
}

static void html_case(void *context, const struct stored_fuzz_case *stored)
{
    struct section *section = context;
    struct out_buffer *out = section->out;
    const struct fuzz_facts *facts = &stored->facts;
    const char *verdict = verdict_name(stored->verdict);
    uint64_t rate = execs_per_s(facts);
    section->cases++;
    out_format(out, "<tr><td><b class=\"%s\">%s</b></td><td>", verdict, verdict);
    text(out, facts->target);
    out_format(out, "</td><td>");
    text(out, facts->engine);
    out_format(out, "</td><td>%" PRIu64 "</td><td%s>%" PRIu64 "</td><td>%" PRIu64, facts->execs,
               rate < SLOW_EXECS_PER_S ? " class=\"TIMEOUT\"" : "", rate, facts->edges);
    if (stored->edges_before != 0) {
        out_format(out, " (%+" PRId64 ")", (int64_t)(facts->edges - stored->edges_before));
    }
    out_format(out,
               "</td><td>%" PRIu64 "</td><td>%" PRIu64 " &rarr; %" PRIu64 " &rarr; %" PRIu64
               "</td><td>%" PRIu64 " MiB</td><td>%" PRIu64 "</td><td>%" PRIu64 " (%" PRIu64
               " new)</td></tr>\n",
               facts->features, facts->corpus_before, facts->corpus_grown, facts->corpus_after,
               facts->peak_rss_mib, facts->seed, stored->findings, stored->new_findings);
}

static void pair(struct out_buffer *out, const char *label, const char *value)
{
    if (value[0] != '\0') {
        out_format(out, "<dt>%s</dt><dd><code>", label);
        text(out, value);
        out_text(out, "</code></dd>\n");
    }
}

/* The commands to copy: run it again, keep it for good. */
static void html_commands(struct section *section, const struct stored_finding *stored)
{
    struct out_buffer *out = section->out;
    out_text(out, "<dt>again</dt><dd><code>instar-batch replay --db=");
    text(out, section->report->db->path);
    out_format(out, " --run=%" PRId64 " %s</code></dd>\n", section->report->run.id, stored->key);
    if (stored->artefact[0] != '\0') {
        pair(out, "input", stored->artefact);
        out_text(out, "<dt>keep</dt><dd><code>cp ");
        text(out, stored->artefact);
        out_text(out, " corpus/regression/");
        text(out, stored->target);
        out_text(out, "/</code></dd>\n");
    }
}

static void html_seen(struct out_buffer *out, const struct stored_finding *stored)
{
    out_text(out, "<dt>seen</dt><dd>first ");
    put_date(out, stored->first_seen_at);
    if (stored->first_revision[0] != '\0') {
        out_text(out, " (");
        text(out, stored->first_revision);
        out_text(out, ")");
    }
    out_text(out, ", last ");
    put_date(out, stored->last_seen_at);
    out_format(out, ", %" PRIu64 " times</dd>\n", stored->times);
    if (stored->state != FINDING_STATE_FIXED) {
        out_format(out,
                   "<dt>bytes</dt><dd>%" PRIu64 ", before minimising %" PRIu64 "</dd>\n"
                   "<dt>alone</dt><dd>%s</dd>\n",
                   stored->input_bytes, stored->original_bytes,
                   stored->reproduced ? "fails again" : "did not fail again");
    }
}

static bool html_finding(void *context, const struct stored_finding *stored)
{
    struct section *section = context;
    struct out_buffer *out = section->out;
    bool good = stored->state == FINDING_STATE_FIXED;
    bool fresh = stored->state == FINDING_STATE_NEW || stored->state == FINDING_STATE_BACK;
    section->count[stored->state]++;
    if (section->shown++ >= FINDINGS_SHOWN) {
        return true;
    }
    out_format(out, "<details%s><summary><b class=\"%s\">%s</b> ", fresh ? " open" : "",
               good ? "PASS" : "FAIL", finding_state_name(stored->state));
    text(out, stored->target);
    out_text(out, ": ");
    text(out, stored->kind);
    out_text(out, ", ");
    text(out, stored->fault);
    out_format(out, "</summary>\n<dl>\n<dt>key</dt><dd><code>%s</code></dd>\n", stored->key);
    pair(out, "frames", stored->frames);
    pair(out, "message", stored->message);
    html_seen(out, stored);
    html_commands(section, stored);
    pair(out, "SHA-256", stored->input_sha256);
    out_text(out, "</dl>\n");
    if (stored->excerpt[0] != '\0') {
        out_text(out, PAGE_PRE);
        text(out, stored->excerpt);
        out_text(out, "</pre>\n");
    }
    out_text(out, "</details>\n");
    return true;
}

void report_fuzz_html(struct out_buffer *out, struct report *report)
{
    struct section section = {.out = out, .report = report};
    if (!report_has_fuzz(report)) {
        return;
    }
    out_text(out, "<section id=\"fuzz\">\n<h2>fuzzing</h2>\n");
    (void)fuzz_results_each_finding(report->db, report->run.id, NULL, html_finding, &section,
                                    report->problem);
    if (section.shown > FINDINGS_SHOWN) {
        out_format(out, "<p>and %" PRIu64 " more findings</p>\n", section.shown - FINDINGS_SHOWN);
    }
    out_text(out, "<div class=\"wide\" "
                  "style=\"overflow-x:auto\"><table>\n<tr><th></th><th>target</th><th>engine</th>"
                  "<th>inputs</th><th>a second</th><th>edges</th><th>features</th>"
                  "<th>corpus: before, grown, pruned</th><th>memory</th><th>seed</th>"
                  "<th>findings</th></tr>\n");
    (void)fuzz_results_each_case(report->db, report->run.id, report->before, html_case, &section,
                                 report->problem);
    out_text(out, "</table></div></section>\n");
}

static void put_replaced(struct out_buffer *out, char byte)
{
    out_text(out, byte == '`' ? "'" : byte == '\n' ? " < " : "/");
}

static void code(struct out_buffer *out, const char *string)
{
    out_text(out, "`");
    report_spans(out, string, "`|\n", put_replaced);
    out_text(out, "`");
}

static void markdown_case(void *context, const struct stored_fuzz_case *stored)
{
    struct section *section = context;
    struct out_buffer *out = section->out;
    const struct fuzz_facts *facts = &stored->facts;
    out_format(out, "| %s | ", verdict_name(stored->verdict));
    code(out, facts->target);
    out_format(out,
               " | %" PRIu64 " | %" PRIu64 " | %" PRIu64 " | %" PRIu64 " to %" PRIu64 " | %" PRIu64
               " |\n",
               facts->execs, execs_per_s(facts), facts->edges, facts->corpus_before,
               facts->corpus_after, stored->findings);
}

static bool markdown_finding(void *context, const struct stored_finding *stored)
{
    struct section *section = context;
    struct out_buffer *out = section->out;
    if (section->shown++ >= FINDINGS_SHOWN) {
        return false;
    }
    out_format(out, "- %s ", finding_state_name(stored->state));
    code(out, stored->target);
    out_format(out, ", %s ", stored->kind);
    code(out, stored->fault);
    if (stored->frames[0] != '\0') {
        out_text(out, " in ");
        code(out, stored->frames);
    }
    out_format(out, ", key `%s`\n", stored->key);
    return true;
}

void report_fuzz_markdown(struct out_buffer *out, struct report *report)
{
    struct section section = {.out = out, .report = report};
    if (!report_has_fuzz(report)) {
        return;
    }
    out_text(out, "\n### fuzzing\n\n");
    (void)fuzz_results_each_finding(report->db, report->run.id, NULL, markdown_finding, &section,
                                    report->problem);
    out_text(out, "\n| | target | inputs | a second | edges | corpus | findings |\n"
                  "|---|---|---|---|---|---|---|\n");
    (void)fuzz_results_each_case(report->db, report->run.id, report->before, markdown_case,
                                 &section, report->problem);
}

static void count_case(void *context, const struct stored_fuzz_case *stored)
{
    struct section *section = context;
    section->cases++;
    section->execs += stored->facts.execs;
}

static bool summary_finding(void *context, const struct stored_finding *stored)
{
    struct section *section = context;
    struct out_buffer *out = section->out;
    section->count[stored->state]++;
    if (stored->state > FINDING_STATE_BACK || section->shown++ >= FINDINGS_SHOWN) {
        return true;
    }
    out_format(out, "  %s finding %s in ", finding_state_name(stored->state), stored->key);
    report_display(out, stored->target, strlen(stored->target));
    out_text(out, ": ");
    report_display(out, stored->fault, strlen(stored->fault));
    out_text(out, ", input ");
    report_display(out, stored->artefact, strlen(stored->artefact));
    out_text(out, "\n");
    return true;
}

void report_fuzz_summary(struct out_buffer *out, struct report *report)
{
    struct section section = {.out = out, .report = report};
    if (!report_has_fuzz(report)) {
        return;
    }
    (void)fuzz_results_each_finding(report->db, report->run.id, NULL, summary_finding, &section,
                                    report->problem);
    (void)fuzz_results_each_case(report->db, report->run.id, report->before, count_case, &section,
                                 report->problem);
    out_format(out, "fuzzed %" PRIu64 " targets with %" PRIu64 " inputs; findings:", section.cases,
               section.execs);
    for (unsigned i = 0; i < FINDING_STATES; i++) {
        out_format(out, "%s %" PRIu64 " %s", i == 0 ? "" : ",", section.count[i],
                   finding_state_name((enum finding_state)i));
    }
    out_text(out, "\n");
}
