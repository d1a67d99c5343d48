/*
 * What the formats share.
 */
#include "batch/report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "batch/file_text.h"
#include "batch/hidden_text.h"
#include "batch/trend.h"
#include "guest/abi/abi.h"

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
           trend_previous_run(db, report->run.id, &report->before, problem) &&
           drift_of_run(db, report->run.id, pool, &report->drift, problem);
}

void report_replay(struct out_buffer *out, const struct report *report, const char *key)
{
    out_text(out, "instar-batch replay --db=");
    report_shell_word(out, report->db->path, report_display);
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
    bool exact = strcmp(facts->profile, facts->profile_used) == 0;
    snprintf(text, sizeof(text), exact ? "%s" : "%s asked for; compared with the nearest known, %s",
             facts->profile, facts->profile_used);
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

void report_difference(const struct difference *difference, const struct stored_answer *expected,
                       const struct stored_answer *actual, char *ret, size_t capacity)
{
    switch (difference->kind) {
    case DIFFERENCE_EXIT_CODE:
        snprintf(ret, capacity, "exit code %d, expected %d", actual->code, expected->code);
        break;
    case DIFFERENCE_STDOUT:
        snprintf(ret, capacity, "stdout differs at offset %" PRIu64 ", line %" PRIu64,
                 difference->offset, difference->line);
        break;
    case DIFFERENCE_STDERR:
        snprintf(ret, capacity, "the message differs at character %" PRIu64, difference->offset);
        break;
    case DIFFERENCE_NONE:
    default:
        snprintf(ret, capacity, "no difference");
        break;
    }
}

static void outcome_of_failure(const struct stored_case *stored, char *ret, size_t capacity)
{
    if (stored->difference.kind == DIFFERENCE_NONE) {
        snprintf(ret, capacity, "%s", stored->reason);
    } else {
        report_difference(&stored->difference, &stored->expected, &stored->actual, ret, capacity);
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
    case VERDICT_PASS:
    case VERDICT_REFUSED_OK:
        if (stored->verdict == VERDICT_XPASS) {
            snprintf(ret_text, OUTCOME_CHARS, "passes, although it is known to fail");
        } else if (stored->attempts > 1) {
            snprintf(ret_text, OUTCOME_CHARS, "passed at attempt %u only", stored->attempts);
        }
        break;
    default:
        snprintf(ret_text, OUTCOME_CHARS, "%s", stored->reason);
        break;
    }
}

void report_first_difference(const struct stored_answer *expected,
                             const struct stored_answer *actual,
                             const struct difference *difference, struct first_difference *ret)
{
    struct text_span left = {expected->out, expected->out_bytes};
    struct text_span right = {actual->out, actual->out_bytes};
    uint64_t left_base = expected->offset, right_base = actual->offset;
    uint64_t offset = difference->offset;
    *ret = (struct first_difference){.given = expected->given && actual->given &&
                                              difference->kind != DIFFERENCE_NONE};
    if (!ret->given) {
        return;
    }
    if (difference->kind != DIFFERENCE_STDOUT) {
        /* An exit code says little; the messages tell why. */
        left.length = first_message(expected->err, expected->err_bytes, &left.bytes);
        right.length = first_message(actual->err, actual->err_bytes, &right.bytes);
        left_base = right_base = 0;
        offset = difference->kind == DIFFERENCE_STDERR ? offset : 0;
    }
    difference_text(left, left_base, offset, &ret->expected);
    difference_text(right, right_base, offset, &ret->actual);
}

void report_range(struct report *report, int64_t case_id, char ret_text[RANGE_CHARS],
                  struct bad_range *ret_range)
{
    struct bad_range range;
    char date[DATE_CHARS], often[32] = "", good[128] = "none known";
    ret_text[0] = '\0';
    if (!trend_bad_range(report->db, case_id, report->run.id, &range, report->problem)) {
        range = (struct bad_range){0};
    }
    if (ret_range != NULL) {
        *ret_range = range;
    }
    if (range.first_bad_run == 0) {
        return;
    }
    report_date(range.first_bad_at, date);
    if (range.bad_runs > 1) {
        snprintf(often, sizeof(often), ", %u bad runs", range.bad_runs);
    }
    if (range.last_good_run != 0) {
        snprintf(good, sizeof(good), "run %" PRId64 "%s%s%s", range.last_good_run,
                 range.last_good_revision[0] == '\0' ? "" : " (", range.last_good_revision,
                 range.last_good_revision[0] == '\0' ? "" : ")");
    }
    snprintf(ret_text, RANGE_CHARS, "first bad: run %" PRId64 "%s%s%s of %s%s; last good: %s",
             range.first_bad_run, range.first_bad_revision[0] == '\0' ? "" : " (",
             range.first_bad_revision, range.first_bad_revision[0] == '\0' ? "" : ")", date, often,
             good);
}

struct text_span report_quote(const struct stored_answer *answer,
                              const struct difference *difference)
{
    size_t from = 0;
    if (difference->kind == DIFFERENCE_STDOUT && difference->offset > answer->offset) {
        uint64_t at = difference->offset - answer->offset;
        from = at > QUOTE_BYTES_MAX / 2 ? (size_t)(at - QUOTE_BYTES_MAX / 2) : 0;
    }
    if (answer->out_bytes <= QUOTE_BYTES_MAX) {
        from = 0;
    } else if (from > answer->out_bytes - QUOTE_BYTES_MAX) {
        from = answer->out_bytes - QUOTE_BYTES_MAX;
    }
    size_t length = answer->out_bytes - from;
    return (struct text_span){answer->out + from,
                              length > QUOTE_BYTES_MAX ? QUOTE_BYTES_MAX : length};
}

const char *report_category(enum run_category category)
{
    static const char *const texts[] = {
        [RUN_OK] = "the guest answered",
        [RUN_REFUSED] = "the guest refused the image",
        [RUN_GUEST_FAULT] = "the guest crashed or broke the protocol",
        [RUN_TIMEOUT] = "the guest reached its deadline",
        [RUN_LIMIT] = "a limit was reached",
        [RUN_IMAGE_CHANGED] = "the image changed meanwhile",
        [RUN_HOST_ERROR] = "the host failed",
    };
    return (size_t)category < sizeof(texts) / sizeof(texts[0]) ? texts[category] : "";
}

const char *report_format_name(uint32_t source_format)
{
    static const char *const names[FORMAT_COUNT] = {
        [FORMAT_RAW] = "raw",     [FORMAT_QCOW2] = "qcow2",
        [FORMAT_VMDK] = "vmdk",   [FORMAT_QCOW] = "qcow",
        [FORMAT_VPC] = "vpc",     [FORMAT_VHDX] = "vhdx",
        [FORMAT_VDI] = "vdi",     [FORMAT_PARALLELS] = "parallels",
        [FORMAT_QED] = "qed",     [FORMAT_LUKS] = "luks",
        [FORMAT_DMG] = "dmg",     [FORMAT_CLOOP] = "cloop",
        [FORMAT_BOCHS] = "bochs",
    };
    bool known = source_format < FORMAT_COUNT && names[source_format] != NULL;
    return known ? names[source_format] : "";
}

void report_date(int64_t at, char ret_text[DATE_CHARS])
{
    struct tm utc;
    time_t seconds = (time_t)at;
    ret_text[0] = '\0';
    if (gmtime_r(&seconds, &utc) != NULL) {
        (void)strftime(ret_text, DATE_CHARS, "%Y-%m-%d %H:%M UTC", &utc);
    }
}

static void count_change(void *context, const struct changed_case *changed)
{
    uint64_t *counts = context;
    counts[changed->change]++;
}

void report_headline(struct report *report, char ret_text[HEADLINE_CHARS], uint64_t *ret_counts)
{
    uint64_t own[CHANGE_COUNT];
    uint64_t *counts = ret_counts == NULL ? own : ret_counts;
    memset(counts, 0, sizeof(own));
    (void)trend_each_change(report->db, report->before, report->run.id, count_change, counts,
                            report->problem);
    bool red = counts[CHANGE_NEWLY_FAILING] + counts[CHANGE_NOT_RUN] +
                   counts[CHANGE_STILL_FAILING] + counts[CHANGE_FLAKY] >
               0;
    size_t used = red ? 0 : (size_t)snprintf(ret_text, HEADLINE_CHARS, "nothing fails");
    for (unsigned i = 0; i < CHANGE_COUNT && used < HEADLINE_CHARS; i++) {
        if (counts[i] > 0) {
            used += (size_t)snprintf(ret_text + used, HEADLINE_CHARS - used, "%s%" PRIu64 " %s",
                                     used == 0 ? "" : ", ", counts[i], change_name((enum change)i));
        }
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
        uint32_t character;
        if (bytes > 1 && hidden_character(text + at, length - at, &character) > 0) {
            char spelled[HIDDEN_CHARS];
            hidden_spelling(character, spelled);
            out_text(out, spelled);
            at += bytes;
        } else if (entity != NULL) {
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

void report_display(struct out_buffer *out, const char *text, size_t length)
{
    size_t from = 0;
    for (size_t at = 0; at < length;) {
        uint32_t character;
        size_t bytes = hidden_character(text + at, length - at, &character);
        if (bytes > 0) {
            char spelled[HIDDEN_CHARS];
            hidden_spelling(character, spelled);
            out_display(out, text + from, at - from);
            out_text(out, spelled);
            from = at + bytes;
        }
        at += bytes == 0 ? 1 : bytes;
    }
    out_display(out, text + from, length - from);
}

void report_shell_word(struct out_buffer *out, const char *text,
                       void (*put)(struct out_buffer *out, const char *text, size_t length))
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "_./:=@%+,-";
    size_t length = strlen(text);
    if (length > 0 && strspn(text, plain) == length) {
        put(out, text, length);
        return;
    }
    put(out, "'", 1);
    while (*text != '\0') {
        size_t chars = strcspn(text, "'");
        put(out, text, chars);
        text += chars;
        if (*text == '\'') {
            put(out, "'\\''", 4);
            text++;
        }
    }
    put(out, "'", 1);
}

void report_spans(struct out_buffer *out, const char *text, const char *special,
                  void (*put)(struct out_buffer *out, char byte))
{
    while (*text != '\0') {
        size_t plain = strcspn(text, special);
        report_display(out, text, plain);
        text += plain;
        if (*text != '\0') {
            put(out, *text++);
        }
    }
}
