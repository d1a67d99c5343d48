/*
 * Oracle drift in words, the same in every format.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/report.h"

bool report_drift_program_changed(const struct report *report)
{
    const struct drift_facts *facts = &report->drift.facts;
    return report->drift.id != 0 && strcmp(facts->live_sha256, facts->recorded_sha256) != 0;
}

void report_drift_line(const struct report *report, char ret_text[DRIFT_LINE_CHARS])
{
    const struct stored_drift *drift = &report->drift;
    const struct drift_facts *facts = &drift->facts;
    char date[DATE_CHARS], answers[160], rest[160];
    ret_text[0] = '\0';
    if (drift->id == 0) {
        return;
    }
    bool exact = strcmp(facts->live_version, facts->recorded_version) == 0;
    report_date(drift->started_at, date);
    snprintf(answers, sizeof(answers),
             drift->counts.drifted == 0 ? "all %" PRIu64 " answers are as recorded"
                                        : "%" PRIu64 " of %" PRIu64 " answers have changed",
             drift->counts.drifted == 0 ? drift->counts.same : drift->counts.drifted,
             drift->counts.same + drift->counts.drifted);
    snprintf(rest, sizeof(rest), "%s%s%s", exact ? "" : " (the nearest version recorded)",
             report_drift_program_changed(report) ? "; the program is another file than then" : "",
             drift->finished_at == 0 ? "; cut short" : "");
    snprintf(ret_text, DRIFT_LINE_CHARS,
             "qemu-img %s on %s against %s as recorded%s: %s, %" PRIu64 " not recorded",
             facts->live_version, date, facts->recorded_version, rest, answers,
             drift->counts.missing);
}
