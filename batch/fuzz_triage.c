/*
 * One pass over the lines: the first line that begins a report decides what it is, the first stack
 * after it where it happened. An assertion speaks before the signal that it ends in.
 */
#include "batch/fuzz_triage.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "batch/digest.h"
#include "vmm/text_escape.h"

struct span {
    const char *at;
    size_t length;
};

static const char *const kind_names[FINDING_KINDS] = {
    [FINDING_NONE] = "none", [FINDING_SLOW] = "slow-unit", [FINDING_TIMEOUT] = "timeout",
    [FINDING_LEAK] = "leak", [FINDING_OOM] = "oom",        [FINDING_CRASH] = "crash",
};

const char *finding_kind_name(enum finding_kind kind)
{
    assert(kind < FINDING_KINDS);
    return kind_names[kind];
}

enum finding_kind finding_kind_by_name(const char *name)
{
    for (unsigned i = 0; i < FINDING_KINDS; i++) {
        if (strcmp(kind_names[i], name) == 0) {
            return (enum finding_kind)i;
        }
    }
    return FINDING_NONE;
}

/* What is behind `mark` in the line; at NULL: the mark is not there. */
static struct span behind(struct span line, const char *mark)
{
    size_t chars = strlen(mark);
    const char *found = line.length < chars ? NULL : memmem(line.at, line.length, mark, chars);
    if (found == NULL) {
        return (struct span){0};
    }
    return (struct span){found + chars, line.length - (size_t)(found - line.at) - chars};
}

static bool begins(struct span text, const char *prefix)
{
    return text.length >= strlen(prefix) && memcmp(text.at, prefix, strlen(prefix)) == 0;
}

static struct span until(struct span text, const char *stops)
{
    size_t length = 0;
    while (length < text.length && strchr(stops, text.at[length]) == NULL) {
        length++;
    }
    return (struct span){text.at, length};
}

static void keep(struct span text, char *ret, size_t capacity)
{
    (void)escape_display_to(ret, capacity, text.at, text.length);
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_word(char c)
{
    return is_hex(c) || (c >= 'g' && c <= 'z') || (c >= 'G' && c <= 'Z') || c == '_';
}

/* Numbers differ from input to input: each becomes N. Digits within a name stay. */
static void without_numbers(char *text)
{
    char *to = text;
    char before = ' ';
    for (const char *from = text; *from != '\0';) {
        if (*from < '0' || *from > '9' || is_word(before)) {
            before = *from;
            *to++ = *from++;
            continue;
        }
        if (from[0] == '0' && from[1] == 'x') {
            from += 2;
        }
        while (is_hex(*from)) {
            from++;
        }
        before = 'N';
        *to++ = 'N';
    }
    *to = '\0';
}

static void set_message(struct triage *triage, struct span text)
{
    keep(text, triage->message, sizeof(triage->message));
    without_numbers(triage->message);
}

static void set_fault(struct triage *triage, enum finding_kind kind, struct span fault)
{
    triage->kind = kind;
    keep(fault, triage->fault, sizeof(triage->fault));
}

static struct span literal(const char *text)
{
    return (struct span){text, strlen(text)};
}

/*
 * What is behind "==PID==" at the line's start. Nothing else begins a report: libFuzzer quotes
 * words of dictionaries and inputs in its status lines, and those may be the very words of a
 * report.
 */
static struct span report_line(struct span line)
{
    size_t at = 2;
    if (!begins(line, "==")) {
        return (struct span){0};
    }
    while (at < line.length && line.at[at] >= '0' && line.at[at] <= '9') {
        at++;
    }
    struct span rest = {line.at + at, line.length - at};
    return at > 2 && begins(rest, "==") ? (struct span){rest.at + 2, rest.length - 2}
                                        : (struct span){0};
}

/* "ERROR: AddressSanitizer: FAULT on address ..." and its like. */
static bool take_sanitizer(struct span line, struct triage *triage)
{
    static const char *const marks[] = {
        "ERROR: AddressSanitizer: ", "WARNING: MemorySanitizer: ", "WARNING: ThreadSanitizer: "};
    struct span report = report_line(line);
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        struct span fault = behind(report, marks[i]);
        if (fault.at != NULL) {
            set_fault(triage, FINDING_CRASH, until(fault, " (\r"));
            return true;
        }
    }
    if (behind(report, "ERROR: LeakSanitizer: ").at != NULL) {
        set_fault(triage, FINDING_LEAK, literal("memory-leak"));
        return true;
    }
    struct span message = behind(line, ": runtime error: ");
    if (message.at != NULL && !begins(line, "#")) {
        set_fault(triage, FINDING_CRASH, literal("undefined-behaviour"));
        set_message(triage, message);
        return true;
    }
    return false;
}

static bool take_libfuzzer(struct span line, struct triage *triage)
{
    struct span what = behind(report_line(line), "ERROR: libFuzzer: ");
    if (what.at == NULL) {
        return false;
    }
    if (behind(what, "timeout").at == what.at + strlen("timeout")) {
        set_fault(triage, FINDING_TIMEOUT, literal("timeout"));
    } else if (behind(what, "out-of-memory").at != NULL) {
        set_fault(triage, FINDING_OOM, literal("out-of-memory"));
    } else if (triage->message[0] != '\0') {
        set_fault(triage, FINDING_CRASH, literal("assertion"));
    } else {
        set_fault(triage, FINDING_CRASH, until(what, " (\r"));
    }
    return true;
}

/* "prog: file.c:12: function: Assertion `expression' failed." */
static void take_assertion(struct span line, struct triage *triage)
{
    struct span expression = behind(line, "Assertion `");
    if (expression.at != NULL && triage->message[0] == '\0') {
        const char *end = memmem(expression.at, expression.length, "' failed", 8);
        if (end != NULL) {
            expression.length = (size_t)(end - expression.at);
            set_message(triage, expression);
        }
    }
}

/*
 * Whether a frame is ours: its function has a place in a source file, which those of the runtime do
 * not have, and is none of libFuzzer's or of the C library, whose debug information, where it is
 * installed, gives places such as "stdlib/./stdlib/abort.c".
 */
static bool is_ours(struct span function, struct span place)
{
    static const char *const foreign_places[] = {"compiler-rt", "/sysdeps/", "/./"};
    struct span path = until(place, ":");
    if (function.length == 0 || begins(function, "__") || begins(function, "fuzzer::") ||
        path.length == 0 || path.length == place.length || path.at[0] == '(') {
        return false;
    }
    for (size_t i = 0; i < sizeof(foreign_places) / sizeof(foreign_places[0]); i++) {
        if (behind(path, foreign_places[i]).at != NULL) {
            return false;
        }
    }
    return true;
}

/* "    #3 0x55d0 in function path/file.c:12:34". Returns whether the line is a frame at all. */
static bool take_frame(struct span line, struct triage *triage)
{
    struct span rest = line;
    while (rest.length > 0 && rest.at[0] == ' ') {
        rest.at++;
        rest.length--;
    }
    if (!begins(rest, "#") || behind(rest, " 0x").at == NULL) {
        return false;
    }
    struct span function = behind(rest, " in ");
    struct span name = until(function, " ");
    struct span place = {function.at == NULL ? NULL : name.at + name.length,
                         function.length - name.length};
    if (place.length > 0) {
        place.at++;
        place.length--;
    }
    if (function.at != NULL && is_ours(name, place) && triage->frame_count < FINDING_FRAMES) {
        /* What a compiler has made of a function (f.part.0) is the function still. */
        keep(until(name, "."), triage->frames[triage->frame_count++], FINDING_FRAME_BYTES);
    }
    return true;
}

/* Lines of log[0..length) as they are, but for what cannot be shown. */
static void keep_excerpt(const char *log, size_t length, struct triage *triage)
{
    size_t used = 0;
    struct span rest = {log, length};
    while (rest.length > 0 && used + 1 < sizeof(triage->excerpt)) {
        struct span line = until(rest, "\n");
        used += escape_display_to(triage->excerpt + used, sizeof(triage->excerpt) - used - 1,
                                  line.at, line.length);
        triage->excerpt[used++] = '\n';
        size_t taken = line.length + (line.length < rest.length ? 1 : 0);
        rest = (struct span){rest.at + taken, rest.length - taken};
    }
    triage->excerpt[used] = '\0';
}

static void make_key(struct triage *triage)
{
    char text[FINDING_FAULT_BYTES + FINDING_FRAMES * FINDING_FRAME_BYTES + FINDING_MESSAGE_BYTES +
              32];
    struct digest_hex hash = {{0}};
    int chars = snprintf(text, sizeof(text), "%s\n%s\n%s\n%s\n%s\n%s",
                         finding_kind_name(triage->kind), triage->fault, triage->frames[0],
                         triage->frames[1], triage->frames[2], triage->message);
    assert(chars > 0 && (size_t)chars < sizeof(text));
    if (digest_of(text, (size_t)chars, &hash)) {
        memcpy(triage->key, hash.text, FINDING_KEY_CHARS);
    }
}

bool triage_log(const char *log, size_t length, struct triage *ret)
{
    memset(ret, 0, sizeof(*ret));
    struct span rest = {log, length};
    size_t report = 0;
    bool in_stack = false, stack_over = false;
    while (rest.length > 0) {
        struct span line = until(rest, "\n");
        size_t taken = line.length + (line.length < rest.length ? 1 : 0);
        if (ret->kind == FINDING_NONE) {
            report = length - rest.length;
            take_assertion(line, ret);
            (void)(take_sanitizer(line, ret) || take_libfuzzer(line, ret));
        } else if (!stack_over) {
            bool is_frame = take_frame(line, ret);
            stack_over = in_stack && !is_frame && ret->frame_count > 0;
            in_stack = is_frame;
            struct span access = behind(line, " of size ");
            if (!is_frame && access.at != NULL && ret->message[0] == '\0') {
                set_message(ret, until(line, " "));
            }
        }
        rest = (struct span){rest.at + taken, rest.length - taken};
    }
    if (ret->kind == FINDING_NONE) {
        report = length > FINDING_EXCERPT_BYTES ? length - FINDING_EXCERPT_BYTES : 0;
        ret->message[0] = '\0';
    }
    keep_excerpt(log + report, length - report, ret);
    make_key(ret);
    return ret->kind != FINDING_NONE;
}

void triage_signal(int signal, struct triage *ret)
{
    ret->kind = FINDING_CRASH;
    snprintf(ret->fault, sizeof(ret->fault), "signal-%d", signal);
    make_key(ret);
}

static void set_plain(struct triage *triage, enum finding_kind kind, const char *fault)
{
    memset(triage, 0, sizeof(*triage));
    set_fault(triage, kind, literal(fault));
    make_key(triage);
}

void triage_hung(struct triage *ret)
{
    set_plain(ret, FINDING_TIMEOUT, "hang");
}

void triage_slow(struct triage *ret)
{
    set_plain(ret, FINDING_SLOW, "slow-unit");
}

void triage_unexplained(struct triage *ret)
{
    set_plain(ret, FINDING_CRASH, "unexplained");
}

void triage_title(const struct triage *triage, char ret_title[FINDING_TITLE_BYTES])
{
    int used = snprintf(ret_title, FINDING_TITLE_BYTES, "%s: %s", finding_kind_name(triage->kind),
                        triage->fault);
    for (unsigned i = 0; i < triage->frame_count && used < (int)FINDING_TITLE_BYTES; i++) {
        used += snprintf(ret_title + used, FINDING_TITLE_BYTES - (size_t)used, "%s%s",
                         i == 0 ? " in " : " < ", triage->frames[i]);
    }
}
