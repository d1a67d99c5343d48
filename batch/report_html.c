/*
 * The run as one HTML page without scripts or anything from elsewhere: it opens from an e-mail,
 * reads on a phone, and follows the reader's light or dark setting.
 *
 * The lists come first, newly failing before all others: only that one should need reading.
 * Everything that may stem from an image passes report_xml(), and a content security policy stands
 * behind that. The page is bounded: a thousand failures in one page help nobody, and the database
 * has them all.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report_accepted.h"
#include "batch/report_fuzz.h"
#include "batch/report_page.h"

#define DETAILS_MAX 200u    /* cases with all that there is to say about them */
#define DIFFS_MAX 40u       /* of those, how many with their whole diff */
#define OPEN_MAX 5u         /* of those, how many unfolded */
#define NAMES_PER_LIST 300u /* cases that are named at all */

struct page {
    struct out_buffer *out;
    struct report *report;
    enum change list;
    const uint64_t *counts; /* of cases, for each change */
    uint64_t in_list;
    uint64_t details;
};

static void end_list(struct page *page)
{
    if (page->list == CHANGE_NONE) {
        return;
    }
    if (page->in_list > NAMES_PER_LIST) {
        out_format(page->out, "<p>and %" PRIu64 " more: instar-batch diff, or the JSON</p>\n",
                   page->in_list - NAMES_PER_LIST);
    }
    out_text(page->out, "</section>\n");
}

static void begin_list(struct page *page, enum change change)
{
    end_list(page);
    page->list = change;
    page->in_list = 0;
    out_text(page->out, "<section id=\"");
    page_anchor(page->out, change);
    out_format(page->out, "\">\n<h2>%s <small>%" PRIu64 "</small></h2>\n", change_name(change),
               page->counts[change]);
}

static bool wants_details(const struct page *page, const struct changed_case *changed)
{
    enum verdict_class class = verdict_class(changed->now);
    return changed->is_planned && class != CLASS_GOOD && changed->now != VERDICT_MISS &&
           changed->now != VERDICT_SKIP && page->details < DETAILS_MAX;
}

static bool write_with_details(void *context, const struct stored_case *stored)
{
    struct page *page = context;
    struct out_buffer *out = page->out;
    bool open = page->list == CHANGE_NEWLY_FAILING && page->details < OPEN_MAX;
    char outcome[OUTCOME_CHARS];
    report_outcome(stored, outcome);
    out_text(out, "<details class=\"c");
    page_filter_classes(out, stored->operation, stored->source_format, stored->verdict);
    out_text(out, open ? "\" open><summary>" : "\"><summary>");
    page_badge(out, stored->verdict, verdict_name(stored->verdict));
    out_text(out, " ");
    page_text(out, stored->name);
    out_text(out, "<small>");
    page_text(out, stored->waived[0] != '\0' ? stored->waived : outcome);
    out_text(out, "</small></summary>\n");
    page_case(out, page->report, stored, page->details < DIFFS_MAX);
    out_text(out, "</details>\n");
    page->details++;
    return true;
}

static bool write_name(void *context, const struct stored_case *stored)
{
    struct page *page = context;
    struct out_buffer *out = page->out;
    out_text(out, "<p class=\"one c");
    page_filter_classes(out, stored->operation, stored->source_format, stored->verdict);
    out_text(out, "\">");
    page_badge(out, stored->verdict, verdict_name(stored->verdict));
    out_text(out, " ");
    page_text(out, stored->name);
    out_text(out, "</p>\n");
    return true;
}

static void write_change(void *context, const struct changed_case *changed)
{
    struct page *page = context;
    if (changed->change != page->list) {
        begin_list(page, changed->change);
    }
    if (page->in_list++ >= NAMES_PER_LIST) {
        return;
    }
    if (!changed->is_planned) {
        out_text(page->out, "<p class=\"one\">");
        page_text(page->out, changed->name);
        out_format(page->out, "<small>was %s</small></p>\n", verdict_name(changed->before));
        return;
    }
    struct case_query query = {.run = page->report->run.id, .case_id = changed->id};
    (void)results_each_case(page->report->db, &query,
                            wants_details(page, changed) ? write_with_details : write_name, page,
                            page->report->problem);
}

static void write_counts(struct out_buffer *out, const struct tally *tally)
{
    out_text(out, "<ul class=\"counts\">\n");
    for (unsigned i = VERDICT_COUNT; i-- > 0;) {
        if (tally->count[i] > 0) {
            out_format(out, "<li><b>%" PRIu64 "</b> ", tally->count[i]);
            page_badge(out, (enum verdict)i, verdict_name((enum verdict)i));
            out_text(out, "</li>\n");
        }
    }
    out_text(out, "</ul>\n");
}

/* What the run's status does not say by itself. */
static void write_notes(struct page *page)
{
    const struct stored_run *run = &page->report->run;
    struct out_buffer *out = page->out;
    if (run->finished_at == 0 || run->tally.interrupted) {
        out_text(out, "<p><b>The run was cut short: what was not run is not known to be good."
                      "</b></p>\n");
    }
    if (run->tally.stale > 0) {
        out_format(out,
                   "<p><b>%" PRIu64 " entries of the registry of divergences are stale.</b></p>\n",
                   run->tally.stale);
    }
    if (strcmp(run->facts.profile, run->facts.profile_used) != 0) {
        out_text(out, "<p>Compared with answers of qemu-img ");
        page_text(out, run->facts.profile_used);
        out_text(out, ", the nearest known to ");
        page_text(out, run->facts.profile);
        out_text(out, ".</p>\n");
    }
}

static void write_links(struct page *page)
{
    struct out_buffer *out = page->out;
    out_text(out, "<nav>");
    for (unsigned i = 0; i < CHANGE_COUNT; i++) {
        if (page->counts[i] > 0) {
            out_text(out, "<a href=\"#");
            page_anchor(out, (enum change)i);
            out_format(out, "\">%s</a>\n", change_name((enum change)i));
        }
    }
    out_text(out, report_has_fuzz(page->report) ? "<a href=\"#fuzz\">fuzzing</a>\n" : "");
    out_text(out, page->report->drift.id != 0 ? "<a href=\"#drift\">oracle drift</a>\n" : "");
    out_text(out, "<a href=\"#times\">times</a>\n<a href=\"#facts\">facts</a></nav>\n");
}

static void write_head(struct page *page, const char *headline)
{
    struct out_buffer *out = page->out;
    const struct stored_run *run = &page->report->run;
    enum verdict status = tally_status(&run->tally);
    char date[DATE_CHARS];
    report_date(run->started_at, date);
    page_begin(out, page->report);
    out_text(out, "<h1>");
    page_badge(out, status, verdict_name(status));
    out_text(out, " ");
    page_text(out, run->facts.manifest_name);
    out_format(out, "</h1>\n<p class=\"lead\">%s</p>\n", headline);
    out_format(
        out, "<p class=\"quiet\">planned %" PRIu64 ", finished %" PRIu64 "; run %" PRId64 " of %s",
        run->tally.planned, tally_finished(&run->tally), run->id, date);
    if (page->report->before != 0) {
        out_format(out, ", compared with run %" PRId64, page->report->before);
    } else {
        out_text(out, ", with none to compare with");
    }
    out_text(out, "</p>\n");
    write_notes(page);
    write_counts(out, &run->tally);
}

void report_html(struct out_buffer *out, void *context)
{
    uint64_t counts[CHANGE_COUNT];
    char headline[HEADLINE_CHARS];
    struct report *report = context;
    struct page page = {.out = out, .report = report, .list = CHANGE_NONE, .counts = counts};
    report_headline(report, headline, counts);
    write_head(&page, headline);
    page_strip(out, report);
    write_links(&page);
    page_filters(out, report);
    page_kinds(out, report);
    (void)trend_each_change(report->db, report->before, report->run.id, write_change, &page,
                            report->problem);
    end_list(&page);
    report_fuzz_html(out, report);
    report_accepted_html(out, report);
    page_drift(out, report);
    page_runs(out, report);
    page_skips(out, report);
    page_times(out, report);
    page_facts(out, report);
    char line[TALLY_LINE_CHARS];
    tally_line(&report->run.tally, line);
    out_format(out, "<footer>%s</footer>\n</main></body></html>\n", line);
}
