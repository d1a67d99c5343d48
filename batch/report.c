/*
 * What the formats share.
 */
#include "batch/report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "batch/file_text.h"
#include "batch/trend.h"

const struct report_format report_formats[] = {
    {"html", report_html},
    {"json", report_json},
    {"junit", report_junit},
    {"tap", report_tap},
    {"sarif", report_sarif},
    {"markdown", report_markdown},
    {"annotations", report_annotations},
    {"summary", report_summary},
    {0},
};

bool report_open(struct report *report, struct db *db, int64_t run, struct pool *pool,
                 struct problem *problem)
{
    *report = (struct report){.db = db, .problem = problem};
    return results_load_run(db, run, pool, &report->run, problem) &&
           trend_previous_run(db, report->run.id, &report->before, problem);
}

void report_replay(struct out_buffer *out, const struct report *report, const char *key)
{
    out_format(out, "instar-batch replay --db=");
    out_display(out, report->db->path, strlen(report->db->path));
    out_format(out, " --run=%" PRId64 " %s", report->run.id, key);
}

void report_each_fact(const struct report *report,
                      void (*take)(void *context, const char *label, const char *text),
                      void *context)
{
    const struct run_facts *facts = &report->run.facts;
    char text[128];
    struct tm utc;
    time_t started = (time_t)report->run.started_at;
    if (gmtime_r(&started, &utc) != NULL &&
        strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S UTC", &utc) > 0) {
        take(context, "started", text);
    }
    take(context, "revision", facts->revision);
    take(context, "manifest", facts->manifest_path);
    take(context, "manifest SHA-256", facts->manifest_sha256);
    take(context, "selection", facts->selection[0] == '\0' ? "all cases" : facts->selection);
    snprintf(text, sizeof(text), "%s asked for, %s compared with", facts->profile,
             facts->profile_used);
    take(context, "qemu-img", text);
    take(context, "baselines", facts->baselines);
    snprintf(text, sizeof(text), "%s, %" PRIu32 " workers, seed %" PRIu64, facts->isolation,
             facts->workers, facts->seed);
    take(context, "guests", text);
    take(context, "host", facts->host_name);
    take(context, "kernel", facts->host_kernel);
    take(context, "processor", facts->host_cpu);
}

bool report_write(struct report *report, void (*write)(struct out_buffer *, void *),
                  const char *path, struct problem *problem)
{
    return file_text_write(path, write, report, problem) && problem->exit_code == 0;
}

static void outcome_of_failure(const struct stored_case *stored, char *ret, size_t capacity)
{
    switch (stored->difference.kind) {
    case DIFFERENCE_EXIT_CODE:
        snprintf(ret, capacity, "exit code %d, expected %d", stored->actual.code,
                 stored->expected.code);
        break;
    case DIFFERENCE_STDOUT:
        snprintf(ret, capacity, "stdout differs at offset %" PRIu64 ", line %" PRIu64,
                 stored->difference.offset, stored->difference.line);
        break;
    case DIFFERENCE_STDERR:
        snprintf(ret, capacity, "the message differs at character %" PRIu64,
                 stored->difference.offset);
        break;
    case DIFFERENCE_NONE:
    default:
        snprintf(ret, capacity, "%s", stored->reason);
        break;
    }
}

void report_outcome(const struct stored_case *stored, char ret_text[OUTCOME_CHARS])
{
    ret_text[0] = '\0';
    switch (stored->attempt_verdict) {
    case VERDICT_GUEST_FAULT:
        snprintf(ret_text, OUTCOME_CHARS,
                 "the guest failed: %s (exit reason %" PRIu32 ", RIP 0x%" PRIx64 ", CR2 0x%" PRIx64
                 ")",
                 stored->reason, stored->fault.exit_reason, stored->fault.rip, stored->fault.cr2);
        break;
    case VERDICT_FAIL:
        outcome_of_failure(stored, ret_text, OUTCOME_CHARS);
        break;
    case VERDICT_MISS:
        snprintf(ret_text, OUTCOME_CHARS, "not run");
        break;
    default:
        snprintf(ret_text, OUTCOME_CHARS, "%s", stored->reason);
        break;
    }
}

/* Bytes of a UTF-8 sequence at text that XML 1.0 allows, or 0. */
static size_t xml_character(const char *text, size_t length)
{
    unsigned char lead = (unsigned char)text[0];
    size_t bytes = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (bytes == 0 || bytes > length || lead > 0xf4) {
        return 0;
    }
    if (bytes == 1) {
        return (lead >= 0x20 && lead != 0x7f) || lead == '\t' || lead == '\n';
    }
    uint32_t character = lead & (0xffu >> (bytes + 1));
    for (size_t i = 1; i < bytes; i++) {
        if (((unsigned char)text[i] & 0xc0) != 0x80) {
            return 0;
        }
        character = character << 6 | ((unsigned char)text[i] & 0x3f);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    bool allowed = character >= least[bytes] && character >= 0xa0 && character <= 0x10ffff &&
                   (character < 0xd800 || character > 0xdfff) && (character & 0xfffe) != 0xfffe;
    return allowed ? bytes : 0;
}

static const char *xml_entity(char character)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

void report_xml(struct out_buffer *out, const char *text, size_t length)
{
    size_t at = 0;
    while (at < length) {
        const char *entity = xml_entity(text[at]);
        size_t bytes = xml_character(text + at, length - at);
        if (entity != NULL) {
            out_text(out, entity);
            at++;
        } else if (bytes == 0) {
            out_format(out, "\\x%02x", (unsigned char)text[at]);
            at++;
        } else {
            out_bytes(out, text + at, bytes);
            at += bytes;
        }
    }
}

void report_spans(struct out_buffer *out, const char *text, const char *special,
                  void (*put)(struct out_buffer *out, char byte))
{
    while (*text != '\0') {
        size_t plain = strcspn(text, special);
        out_display(out, text, plain);
        text += plain;
        if (*text != '\0') {
            put(out, *text++);
        }
    }
}
