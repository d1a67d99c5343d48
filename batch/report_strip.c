/*
 * The last runs, so that one night is seen among many: a bar for each in an inline SVG, and the
 * newest as a table, which an e-mail reader that drops the picture still shows.
 */
#include <inttypes.h>
#include <string.h>

#include "batch/report_page.h"

#define RUNS_IN_STRIP 60u
#define RUNS_IN_TABLE 7u
#define BAR_WIDTH 14u
#define BAR_HEIGHT 64u
/* What is there at all is this high, so that one failure among thousands is seen. */
#define SEGMENT_MIN 5u

struct strip {
    struct past_run runs[RUNS_IN_STRIP];
    unsigned count;
};

static void take_run(void *context, const struct past_run *past)
{
    struct strip *strip = context;
    if (strip->count < RUNS_IN_STRIP) {
        strip->runs[strip->count++] = *past;
    }
}

static uint64_t bad_of(const struct tally *tally)
{
    return tally_of_class(tally, CLASS_FAILURE) + tally_of_class(tally, CLASS_BROKEN) -
           tally->count[VERDICT_MISS];
}

/* Puts a segment onto what is drawn so far; returns where the next one stands. */
static unsigned segment(struct out_buffer *out, unsigned x, const char *class, uint64_t part,
                        uint64_t whole, unsigned bottom)
{
    if (part == 0 || bottom == 0) {
        return bottom;
    }
    unsigned height = (unsigned)(part * BAR_HEIGHT / whole);
    height = height < SEGMENT_MIN ? SEGMENT_MIN : height;
    height = height > bottom ? bottom : height;
    out_format(out, "<rect class=\"%s\" x=\"%u\" y=\"%u\" width=\"%u\" height=\"%u\"/>", class, x,
               bottom - height, BAR_WIDTH - 3, height);
    return bottom - height;
}

static void write_bar(struct out_buffer *out, const struct past_run *past, unsigned at)
{
    const struct tally *tally = &past->tally;
    const uint64_t good = tally_of_class(tally, CLASS_GOOD);
    const uint64_t excused = tally_of_class(tally, CLASS_SKIPPED);
    const uint64_t missed = tally->planned - tally_finished(tally);
    const uint64_t whole = tally->planned == 0 ? 1 : tally->planned;
    char date[DATE_CHARS];
    report_date(past->started_at, date);
    out_format(out,
               "<g><title>run %" PRId64 ", %s, %s: %" PRIu64 " good, %" PRIu64 " excused, %" PRIu64
               " bad, %" PRIu64 " not run</title>",
               past->id, date, verdict_name(tally_status(tally)), good, excused, bad_of(tally),
               missed);
    unsigned bottom = segment(out, at * BAR_WIDTH, "bad", bad_of(tally), whole, BAR_HEIGHT);
    bottom = segment(out, at * BAR_WIDTH, "missed", missed, whole, bottom);
    bottom = segment(out, at * BAR_WIDTH, "excused", excused, whole, bottom);
    (void)segment(out, at * BAR_WIDTH, "good", good, whole, bottom);
    out_text(out, "</g>\n");
}

static void write_row(struct out_buffer *out, const struct past_run *past)
{
    char date[DATE_CHARS];
    report_date(past->started_at, date);
    out_format(out, "<tr><td class=\"n\">%" PRId64 "</td><td>%s</td><td>", past->id, date);
    enum verdict status = tally_status(&past->tally);
    page_badge(out, status, verdict_name(status));
    out_format(out, "</td><td class=\"n\">%" PRIu64 "</td><td class=\"n\">%" PRIu64 "</td></tr>\n",
               bad_of(&past->tally), past->tally.planned);
}

static void load_strip(struct report *report, struct strip *strip)
{
    strip->count = 0;
    (void)trend_each_run(report->db, report->run.id, RUNS_IN_STRIP, take_run, strip,
                         report->problem);
}

void page_strip(struct out_buffer *out, struct report *report)
{
    struct strip strip;
    load_strip(report, &strip);
    if (strip.count < 2) {
        return;
    }
    out_format(out,
               "<svg role=\"img\" aria-label=\"the last %u runs, oldest first\" width=\"%u\""
               " height=\"%u\" viewBox=\"0 0 %u %u\">\n",
               strip.count, strip.count * BAR_WIDTH, BAR_HEIGHT, strip.count * BAR_WIDTH,
               BAR_HEIGHT);
    for (unsigned i = 0; i < strip.count; i++) {
        write_bar(out, &strip.runs[i], i);
    }
    out_text(out, "</svg>\n");
}

void page_runs(struct out_buffer *out, struct report *report)
{
    struct strip strip;
    load_strip(report, &strip);
    if (strip.count < 2) {
        return;
    }
    out_text(out, "<section id=\"runs\">\n<h2>the last runs</h2>\n<table>\n"
                  "<tr><th class=\"n\">run</th><th>started</th><th>status</th>"
                  "<th class=\"n\">bad</th><th class=\"n\">planned</th></tr>\n");
    for (unsigned i = 0; i < strip.count && i < RUNS_IN_TABLE; i++) {
        write_row(out, &strip.runs[strip.count - 1 - i]);
    }
    out_text(out, "</table></section>\n");
}
