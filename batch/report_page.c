/*
 * The page's style, badges and filters.
 *
 * Filters are anchors: a target before everything else, and for each a rule that hides the cases
 * which are something else. No script, so it also works from a file or an attachment.
 */
#include "batch/report_page.h"

#include <inttypes.h>
#include <string.h>

#include "guest/abi/abi.h"

/* Values are written out: e-mail readers know no variables. Dark ones override further down. */
static const char style[] =
    ":root{color-scheme:light dark}*{box-sizing:border-box}\n"
    "body{margin:0;background:#fff;color:#1c1e21;font:16px/1.5 system-ui,sans-serif}\n"
    "main{max-width:64rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}\n"
    "h1{font-size:1.4rem;line-height:1.3;margin:.2rem 0}"
    "h2{font-size:1.15rem;margin:1.6rem 0 .4rem;border-bottom:1px solid #d5d8dd}"
    "h2 small{font-weight:normal;color:#5f6670}h3{font-size:1rem;margin:.8rem 0 .2rem}\n"
    "p{margin:.3rem 0}.lead{font-size:1.05rem}.quiet,dt,th{color:#5f6670}a{color:#0b57d0}\n"
    "nav a{display:inline-block;margin:.1rem .6rem .1rem 0;padding:.2rem 0}"
    ".f{scroll-margin-top:1rem}\n"
    ".counts,.kinds{list-style:none;padding:0;margin:.6rem 0}.kinds li{margin:.3rem 0}"
    ".counts li{display:inline-block;margin:0 .8rem .3rem 0}\n"
    "details,.one{border:1px solid #d5d8dd;border-radius:6px;margin:.4rem 0;padding:.3rem .6rem}"
    "summary{cursor:pointer}summary small,.one small,.kinds small{display:block;color:#5f6670}\n"
    "dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem .8rem;"
    "margin:.4rem 0}dd{margin:0}\n"
    "pre,code{font-family:ui-monospace,monospace;font-size:.85rem;line-height:1.4}"
    "pre{background:#f2f3f5;margin:.4rem 0;padding:.5rem;border-radius:6px;white-space:pre-wrap;"
    "overflow-wrap:anywhere}code{white-space:pre-wrap}pre span{display:block;min-height:1.2em}\n"
    "u{text-underline-offset:.2em}.minus{color:#a8201a}.plus{color:#146c2e}.note{color:#5f6670}\n"
    "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;font-weight:normal;"
    "padding:.15rem .8rem .15rem 0}.n{text-align:right}.n,th{white-space:nowrap}\n"
    "svg{display:block;max-width:100%;height:auto;margin:.4rem 0}"
    "svg .good{fill:#1a7f37}svg .bad{fill:#b3261e}svg .excused{fill:#8a5a00}"
    "svg .missed{fill:#9aa1aa}\n"
    /* Of the fuzz section, whose table is as wide as it is: it scrolls alone. */
    ".wide{overflow-x:auto}.wide th,.wide td{white-space:nowrap}"
    "b.FAIL,.TIMEOUT{color:#a8201a}b.PASS{color:#146c2e}\n"
    "footer{margin:1.5rem 0;font-weight:bold}\n"
    "@media(max-width:36rem){dl{display:block}dd{margin:0 0 .4rem}main{padding:.7rem}"
    "th,td{padding-right:.5rem}}\n"
    "@media(prefers-color-scheme:dark){body{background:#15171a;color:#e6e8eb}"
    "h2,details,.one{border-color:#3a3f46}pre{background:#1f2226}a{color:#8ab4f8}"
    ".quiet,dt,th,h2 small,summary small,.one small,.kinds small,.note{color:#a3aab3}"
    ".minus,b.FAIL,.TIMEOUT{color:#ff8b83}.plus,b.PASS{color:#6fd08a}"
    "svg .good{fill:#57c26f}svg .bad{fill:#ff7b72}svg .excused{fill:#e3b341}}\n"
    "@media print{nav{display:none}details{break-inside:avoid}"
    "details::details-content{content-visibility:visible;block-size:auto;height:auto}"
    "body{font-size:10pt}}\n";

/* Nothing may be loaded or run, whatever a name out of an image has smuggled in. */
static const char policy[] = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                             "'none'; style-src 'unsafe-inline'\">\n";

void page_text(struct out_buffer *out, const char *text)
{
    report_xml(out, text, strlen(text));
}

void page_badge(struct out_buffer *out, enum verdict verdict, const char *word)
{
    /* White on these has a contrast of five to one and more, on light and dark pages alike. */
    static const char *const colours[] = {
        [CLASS_GOOD] = "#1a7f37",
        [CLASS_SKIPPED] = "#5f6670",
        [CLASS_FAILURE] = "#b3261e",
        [CLASS_BROKEN] = "#8c1d5b",
    };
    const char *colour = verdict == VERDICT_FLAKY || verdict == VERDICT_XFAIL
                             ? "#8a5a00"
                             : colours[verdict_class(verdict)];
    out_format(out,
               "<b style=\"background:%s;color:#fff;border-radius:4px;padding:1px 6px;"
               "font-size:.85em;white-space:nowrap\">%s</b>",
               colour, word);
}

void page_anchor(struct out_buffer *out, enum change change)
{
    for (const char *at = change_name(change); *at != '\0'; at++) {
        out_bytes(out, *at == ' ' ? "-" : at, 1);
    }
}

void page_filter_classes(struct out_buffer *out, const char *operation, uint32_t source_format,
                         enum verdict verdict)
{
    const char *format = report_format_name(source_format);
    out_text(out, " op-");
    page_text(out, operation);
    out_format(out, " f-%s v-%s", format[0] == '\0' ? "none" : format, verdict_name(verdict));
}

/* The rules that make a filter one, and where its link leads to. */
static void write_rule(struct out_buffer *out, const char *prefix, const char *value)
{
    out_format(out, "#%s-%s:target~section .c:not(.%s-%s){display:none}", prefix, value, prefix,
               value);
    out_format(out, "#%s-%s:target~nav a[href=\"#%s-%s\"]{font-weight:bold}\n", prefix, value,
               prefix, value);
}

static void write_anchor(struct out_buffer *out, const char *prefix, const char *value)
{
    out_format(out, "<i class=\"f\" id=\"%s-%s\"></i>", prefix, value);
}

static void write_link(struct out_buffer *out, const char *prefix, const char *value)
{
    out_format(out, "<a href=\"#%s-%s\">%s</a>\n", prefix, value, value);
}

/* The kinds of cases that are listed: what a filter can choose from. */
struct filter_kinds {
    const struct operation *operations[16];
    size_t operation_count;
    bool formats[FORMAT_COUNT];
    bool verdicts[VERDICT_COUNT];
};

static void take_operation(struct filter_kinds *kinds, const char *name)
{
    const struct operation *operation = operation_by_name(name);
    size_t count = sizeof(kinds->operations) / sizeof(kinds->operations[0]);
    for (size_t i = 0; i < kinds->operation_count; i++) {
        if (kinds->operations[i] == operation) {
            return;
        }
    }
    if (operation != NULL && kinds->operation_count < count) {
        kinds->operations[kinds->operation_count++] = operation;
    }
}

static void load_kinds(struct report *report, struct filter_kinds *kinds)
{
    sqlite3_stmt *query = db_prepare(
        report->db,
        "SELECT DISTINCT c.operation, coalesce(a.source_format, 0), coalesce(p.verdict, 'MISS')"
        " FROM planned p JOIN test_case c ON c.id = p.test_case"
        " LEFT JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
        "  AND a.number = p.attempts WHERE p.run = ?1 ORDER BY 1, 2",
        report->problem);
    bool row = query != NULL;
    if (query != NULL) {
        db_bind_i64(query, 1, report->run.id);
    }
    while (row && db_next(report->db, query, &row, report->problem) && row) {
        uint64_t format = db_u64(query, 1);
        enum verdict verdict;
        bool known = verdict_by_name(db_text(query, 2), &verdict);
        if (!known || verdict_class(verdict) == CLASS_GOOD || verdict == VERDICT_SKIP) {
            continue;
        }
        kinds->verdicts[verdict] = true;
        kinds->formats[format < FORMAT_COUNT ? format : FORMAT_NONE] = true;
        take_operation(kinds, db_text(query, 0));
    }
    db_finish(query);
}

/* Calls `write` for each value that there is. */
static void each_filter(struct out_buffer *out, const struct filter_kinds *kinds,
                        void (*write)(struct out_buffer *out, const char *prefix,
                                      const char *value))
{
    for (size_t i = 0; i < kinds->operation_count; i++) {
        write(out, "op", kinds->operations[i]->name);
    }
    for (uint32_t i = FORMAT_NONE + 1; i < FORMAT_COUNT; i++) {
        if (kinds->formats[i] && report_format_name(i)[0] != '\0') {
            write(out, "f", report_format_name(i));
        }
    }
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (kinds->verdicts[i]) {
            write(out, "v", verdict_name((enum verdict)i));
        }
    }
}

void page_begin(struct out_buffer *out, struct report *report)
{
    const struct stored_run *run = &report->run;
    out_text(out, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
    out_text(out, policy);
    out_text(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    out_format(out, "%s: ", verdict_name(tally_status(&run->tally)));
    page_text(out, run->facts.manifest_name);
    out_text(out, "</title>\n<style>\n");
    out_text(out, style);
    struct filter_kinds kinds = {0};
    load_kinds(report, &kinds);
    each_filter(out, &kinds, write_rule);
    out_text(out, "</style></head>\n<body style=\"overflow-wrap:anywhere\"><main>\n");
}

void page_filters(struct out_buffer *out, struct report *report)
{
    struct filter_kinds kinds = {0};
    load_kinds(report, &kinds);
    if (kinds.operation_count == 0) {
        return;
    }
    each_filter(out, &kinds, write_anchor);
    out_text(out, "<i class=\"f\" id=\"all\"></i>\n<nav class=\"filters\">show only: "
                  "<a href=\"#all\">all</a>\n");
    each_filter(out, &kinds, write_link);
    out_text(out, "</nav>\n");
}
