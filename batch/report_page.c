/*
 * Style and pictures of the HTML page.
 */
#include "batch/report_page.h"

#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "batch/trend.h"

#define BAR_WIDTH 12u
#define BAR_HEIGHT 60u

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1c1e21;--paper:#fff;--soft:#f2f3f5;--line:#d5d8dd;"
    "--good:#1a7f37;--bad:#c5221f;--warn:#8a5a00;--quiet:#5f6670}\n"
    "@media(prefers-color-scheme:dark){:root{--ink:#e6e8eb;--paper:#15171a;--soft:#1f2226;"
    "--line:#3a3f46;--good:#57c26f;--bad:#ff7b72;--warn:#e3b341;--quiet:#9aa1aa}}\n"
    "*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);"
    "font:16px/1.5 system-ui,sans-serif}main{max-width:70rem;margin:0 auto;padding:1rem}\n"
    "h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.1rem;border-bottom:1px solid var(--line)}\n"
    "nav a{display:inline-block;margin:.2rem .8rem .2rem 0}a{color:inherit}\n"
    ".counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}"
    ".counts li{background:var(--soft);border-radius:.4rem;padding:.2rem .6rem}\n"
    "details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;padding:.3rem .6rem}"
    "summary{cursor:pointer;overflow-wrap:anywhere}p,dd{overflow-wrap:anywhere}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.4rem 0}"
    "dt{color:var(--quiet)}dd{margin:0;min-width:0}\n"
    "pre,code{font:.85rem/1.4 ui-monospace,monospace}"
    "pre{background:var(--soft);padding:.5rem;overflow-x:auto;border-radius:.4rem}\n"
    ".diff span{display:block;min-height:1.2em}.minus{color:var(--bad)}.plus{color:var(--good)}"
    ".note{color:var(--quiet)}\n"
    ".wide{overflow-x:auto}table{border-collapse:collapse}"
    "th,td{text-align:left;padding:.15rem .8rem .15rem 0;vertical-align:top;"
    "overflow-wrap:anywhere}th{color:var(--quiet);font-weight:normal}\n"
    ".PASS,.REFUSED_OK{color:var(--good)}.FAIL,.ERROR,.MISS,.GUEST_FAULT,.TIMEOUT,.XPASS"
    "{color:var(--bad)}.NEW,.FLAKY,.XFAIL,.SKIP{color:var(--warn)}\n"
    "svg .good{fill:var(--good)}svg .bad{fill:var(--bad)}svg .skipped{fill:var(--warn)}\n"
    "footer{margin:1.5rem 0;font-weight:bold}\n";

void report_page_begin(struct out_buffer *out, const char *title, const char *status)
{
    out_text(out, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<title>");
    out_format(out, "%s ", status);
    report_xml(out, title, strlen(title));
    out_text(out, "</title>\n<style>\n");
    out_text(out, style);
    out_text(out, "</style></head>\n<body><main>\n");
}

struct strip {
    struct out_buffer *out;
    unsigned at;
};

/* One segment of a bar; what is there at all is at least two units high. */
static unsigned segment(struct strip *strip, const char *class, uint64_t part, uint64_t whole,
                        unsigned bottom)
{
    if (part == 0) {
        return bottom;
    }
    unsigned height = (unsigned)(part * BAR_HEIGHT / whole);
    height = height < 2 ? 2 : height;
    height = height > bottom ? bottom : height;
    out_format(strip->out, "<rect class=\"%s\" x=\"%u\" y=\"%u\" width=\"%u\" height=\"%u\"/>",
               class, strip->at * BAR_WIDTH, bottom - height, BAR_WIDTH - 2, height);
    return bottom - height;
}

static void write_bar(void *context, const struct past_run *past)
{
    struct strip *strip = context;
    uint64_t whole = past->good + past->skipped + past->bad;
    char date[32] = "";
    struct tm utc;
    time_t started = (time_t)past->started_at;
    if (gmtime_r(&started, &utc) != NULL) {
        strftime(date, sizeof(date), "%Y-%m-%d %H:%M", &utc);
    }
    out_format(strip->out,
               "<g><title>run %" PRId64 ", %s: %" PRIu64 " good, %" PRIu64 " skipped, %" PRIu64
               " bad</title>",
               past->id, date, past->good, past->skipped, past->bad);
    unsigned bottom = BAR_HEIGHT;
    whole = whole == 0 ? 1 : whole;
    bottom = segment(strip, "bad", past->bad, whole, bottom);
    bottom = segment(strip, "skipped", past->skipped, whole, bottom);
    (void)segment(strip, "good", past->good, whole, bottom);
    out_text(strip->out, "</g>\n");
    strip->at++;
}

void report_strip(struct out_buffer *out, struct report *report, unsigned count)
{
    struct strip strip = {.out = out};
    out_format(out,
               "<svg role=\"img\" aria-label=\"the last runs\" width=\"100%%\" height=\"%u\""
               " viewBox=\"0 0 %u %u\" preserveAspectRatio=\"xMinYMid meet\">\n",
               BAR_HEIGHT, count * BAR_WIDTH, BAR_HEIGHT);
    (void)trend_each_run(report->db, report->run.id, count, write_bar, &strip, report->problem);
    out_text(out, "</svg>\n");
}

void report_skips(struct out_buffer *out, struct report *report)
{
    sqlite3_stmt *query = db_prepare(
        report->db,
        "SELECT p.verdict, coalesce(p.waived, e.reason, ''), count(*) FROM planned p"
        " LEFT JOIN evidence e ON e.run = p.run AND e.test_case = p.test_case"
        "  AND e.number = p.attempts"
        " WHERE p.run = ?1 AND p.verdict IN ('SKIP', 'XFAIL') GROUP BY 1, 2 ORDER BY 3 DESC",
        report->problem);
    bool row = query != NULL;
    bool any = false;
    if (query != NULL) {
        db_bind_i64(query, 1, report->run.id);
    }
    while (row && db_next(report->db, query, &row, report->problem) && row) {
        if (!any) {
            out_text(out, "<section>\n<h2>skipped and excused, by reason</h2>\n<div class=\"wide\">"
                          "<table>\n");
            any = true;
        }
        out_format(out, "<tr><td>%" PRIu64 "</td><td>", db_u64(query, 2));
        report_xml(out, db_text(query, 0), strlen(db_text(query, 0)));
        out_text(out, "</td><td>");
        report_xml(out, db_text(query, 1), strlen(db_text(query, 1)));
        out_text(out, "</td></tr>\n");
    }
    out_text(out, any ? "</table></div></section>\n" : "");
    db_finish(query);
}

void report_replay_html(struct out_buffer *out, const struct report *report, const char *key)
{
    out_text(out, "instar-batch replay --db=");
    report_xml(out, report->db->path, strlen(report->db->path));
    out_format(out, " --run=%" PRId64 " %s", report->run.id, key);
}
