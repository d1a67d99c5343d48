/*
 * compare_live [OPTION]... ROOT [GROUP...] : does instar answer as the live qemu-img does?
 *
 * ROOT is what corpus/generate or corpus/unpack made. Every image of every group's INDEX is put to
 * both programs as each operation x output form x window, and stdout, exit code and the lines of
 * stderr (after the program's name) have to be equal. Differences that the registry
 * (baselines/divergences.yaml) names are counted as known; an entry of it that no longer differs is
 * an error, so that the registry cannot rot.
 *
 *   --subject CMD       command under test, words split at blanks (default bazel-bin/vmm/instar)
 *   --oracle CMD        the real qemu-img (default qemu-img)
 *   --qemu-version V    what the oracle is; given to the subject, and matched with the registry
 *   --divergences FILE  the registry
 *   --operations LIST   of map, info, chain (default map,info,chain)
 *   --outputs LIST      of human, json (default both)
 *   --windows N         how many of the windows below, 1..WINDOW_COUNT (default 4)
 *   --shard I/N         only every Nth case
 *   --minimum N         fewer cases than this is an error: a slice that shrank must not look green
 *
 * Exit codes: 0 all equal, 1 differences, 2 usage, 3 the comparison itself could not run.
 */
#include <errno.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/divergences.h"
#include "tests/live/capture.h"
#include "tests/live/case_list.h"

#define THREADS 2
#define DEADLINE_MS 60000u
#define EXCERPT_CHARS 160

enum outcome { EQUAL, DIFFERENT, KNOWN, BROKEN, OUTCOMES };

struct comparison {
    struct case_options options;
    char *subject[CASE_WORDS_MAX];
    char *oracle[CASE_WORDS_MAX];
    char subject_version[64]; /* "--qemu-version=V", or "" */
    uint32_t qemu_version;
    struct case_list cases;
    struct divergences divergences;
    pthread_mutex_t lock; /* over all below, the registry's counts and stdout */
    size_t next;
    size_t outcomes[OUTCOMES];
    uint64_t subject_ns;
    uint64_t oracle_ns;
};

/* Whether the line of `chars` begins with NAME and ": "; returns the length of that, or 0. */
static size_t prefix_of(const char *line, size_t chars, const char *name)
{
    size_t name_chars = strlen(name);
    bool begins = chars >= name_chars + 2 && memcmp(line, name, name_chars) == 0 &&
                  memcmp(line + name_chars, ": ", 2) == 0;
    return begins ? name_chars + 2 : 0;
}

/*
 * Takes out of stderr what is not said of the image: the program's name, lines on packages, and the
 * end of the last line, which some of qemu-img's messages lack.
 */
static void keep_messages(struct capture *capture, const char *program)
{
    static const char on_packages[] = "qemu: module ";
    const char *slash = strrchr(program, '/');
    const char *name = slash != NULL ? slash + 1 : program;
    size_t kept = 0;
    for (size_t at = 0; at < capture->err_bytes;) {
        const char *line = capture->err + at;
        const char *end = memchr(line, '\n', capture->err_bytes - at);
        size_t chars = end != NULL ? (size_t)(end - line) + 1 : capture->err_bytes - at;
        at += chars;
        if (chars >= sizeof(on_packages) &&
            memcmp(line, on_packages, sizeof(on_packages) - 1) == 0) {
            continue;
        }
        size_t prefix = prefix_of(line, chars, name);
        if (prefix == 0) { /* an oracle behind a wrapper says its own name */
            prefix = prefix_of(line, chars, "qemu-img");
        }
        memmove(capture->err + kept, line + prefix, chars - prefix);
        kept += chars - prefix;
    }
    kept -= kept > 0 && capture->err[kept - 1] == '\n';
    capture->err_bytes = kept;
    capture->err[kept] = '\0';
}

/* The line of `text` in which byte `at` lies, cut to EXCERPT_CHARS, in visible characters. */
static void print_line_at(const char *who, const char *text, size_t bytes, size_t at)
{
    size_t start = at;
    while (start > 0 && text[start - 1] != '\n') {
        start--;
    }
    printf("    %-8s|", who);
    for (size_t i = start; i < bytes && i < start + EXCERPT_CHARS && text[i] != '\n'; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte < 0x20 || byte == 0x7f || byte == '\\') {
            printf("\\x%02x", byte);
        } else {
            putchar(byte);
        }
    }
    printf("|\n");
}

static void print_command(const struct comparison *comparison, const char *who,
                          char *const command[], const struct live_case *one, bool is_subject)
{
    printf("    %s: (cd %s &&", who, one->folder);
    char *argv[CASE_ARGV_MAX];
    case_argv(one, command, is_subject ? comparison->subject_version : "", argv);
    for (size_t i = 0; argv[i] != NULL; i++) {
        printf(strpbrk(argv[i], " '\"\\$*") != NULL ? " '%s'" : " %s", argv[i]);
    }
    printf(")\n");
}

/* Prints the first line of each that differs. */
static void print_difference(const char *subject, size_t subject_bytes, const char *oracle,
                             size_t oracle_bytes)
{
    size_t at = 0;
    while (at < subject_bytes && at < oracle_bytes && subject[at] == oracle[at]) {
        at++;
    }
    print_line_at("instar", subject, subject_bytes, at);
    print_line_at("qemu-img", oracle, oracle_bytes, at);
}

static bool same_text(const char *a, size_t a_bytes, const char *b, size_t b_bytes)
{
    return a_bytes == b_bytes && memcmp(a, b, a_bytes) == 0;
}

/* Whether both answers are the same; otherwise says in which part and prints it if `loud`. */
static bool same_answer(const struct live_case *one, const struct capture *subject,
                        const struct capture *oracle, bool loud)
{
    bool same_message = same_text(subject->err, subject->err_bytes, oracle->err, oracle->err_bytes);
    bool same_out = same_text(subject->out, subject->out_bytes, oracle->out, oracle->out_bytes);
    bool same_exit = subject->exit_code == oracle->exit_code && !subject->timed_out;
    if ((same_message && same_out && same_exit) || !loud) {
        return same_message && same_out && same_exit;
    }
    printf("DIFFERENT %s:%s%s%s%s\n", one->title, same_out ? "" : " stdout",
           same_exit ? "" : " exit", same_message ? "" : " stderr",
           subject->timed_out ? " (timed out)" : "");
    if (!same_exit) {
        printf("    exit code %d, qemu-img %d\n", subject->exit_code, oracle->exit_code);
    }
    if (!same_out) {
        print_difference(subject->out, subject->out_bytes, oracle->out, oracle->out_bytes);
    }
    if (!same_message || !same_exit) {
        print_difference(subject->err, subject->err_bytes, oracle->err, oracle->err_bytes);
    }
    return false;
}

static enum outcome judge(struct comparison *comparison, const struct live_case *one,
                          const struct capture *subject, const struct capture *oracle)
{
    struct divergence *entry = divergences_match(
        &comparison->divergences, comparison->qemu_version,
        one->operation == CASE_MAP ? DIVERGENCE_MAP : DIVERGENCE_INFO, one->image);
    bool same = same_answer(one, subject, oracle, /* loud= */ entry == NULL);
    if (entry != NULL) {
        uint64_t *count = same ? &entry->cases_equal : &entry->cases_different;
        *count += 1;
        return same ? EQUAL : KNOWN;
    }
    if (!same) {
        print_command(comparison, "instar", comparison->subject, one, true);
        print_command(comparison, "qemu-img", comparison->oracle, one, false);
    }
    return same ? EQUAL : DIFFERENT;
}

static void run_case(struct comparison *comparison, const struct live_case *one)
{
    struct capture subject = {0};
    struct capture oracle = {0};
    char *argv[CASE_ARGV_MAX];
    case_argv(one, comparison->subject, comparison->subject_version, argv);
    int subject_result = capture_run(argv, one->folder, DEADLINE_MS, &subject);
    case_argv(one, comparison->oracle, "", argv);
    int oracle_result = capture_run(argv, one->folder, DEADLINE_MS, &oracle);

    pthread_mutex_lock(&comparison->lock);
    enum outcome outcome = BROKEN;
    if (subject_result == 0 && oracle_result == 0 && subject.exit_code != 127 &&
        oracle.exit_code != 127) {
        keep_messages(&subject, comparison->subject[0]);
        keep_messages(&oracle, comparison->oracle[0]);
        outcome = judge(comparison, one, &subject, &oracle);
        comparison->subject_ns += subject.wall_ns;
        comparison->oracle_ns += oracle.wall_ns;
    } else {
        printf("BROKEN %s: a program could not be run\n", one->title);
    }
    comparison->outcomes[outcome]++;
    pthread_mutex_unlock(&comparison->lock);
    capture_free(&subject);
    capture_free(&oracle);
}

static void *work(void *context)
{
    struct comparison *comparison = context;
    for (;;) {
        pthread_mutex_lock(&comparison->lock);
        size_t index = comparison->next++;
        pthread_mutex_unlock(&comparison->lock);
        if (index >= comparison->cases.count) {
            return NULL;
        }
        run_case(comparison, &comparison->cases.cases[index]);
    }
}

/* Registry entries whose cases are all equal now; returns how many. */
static size_t report_stale(const struct comparison *comparison)
{
    size_t stale = 0;
    for (size_t i = 0; i < comparison->divergences.count; i++) {
        const struct divergence *entry = &comparison->divergences.entries[i];
        if (entry->cases_equal > 0 && entry->cases_different == 0) {
            printf("STALE divergence %s: all its %" PRIu64 " cases are equal\n", entry->id,
                   entry->cases_equal);
            stale++;
        }
    }
    return stale;
}

static int report(const struct comparison *comparison)
{
    size_t stale = report_stale(comparison);
    const size_t *outcomes = comparison->outcomes;
    size_t finished = outcomes[EQUAL] + outcomes[DIFFERENT] + outcomes[KNOWN] + outcomes[BROKEN];
    double runs = finished > 0 ? (double)finished * 1e6 : 1;
    printf("compare_live: planned %zu, finished %zu: %zu equal, %zu different, %zu known, "
           "%zu broken, %zu stale; mean %.1f ms, qemu-img %.1f ms\n",
           comparison->cases.count, finished, outcomes[EQUAL], outcomes[DIFFERENT], outcomes[KNOWN],
           outcomes[BROKEN], stale, (double)comparison->subject_ns / runs,
           (double)comparison->oracle_ns / runs);
    if (outcomes[BROKEN] > 0 || finished != comparison->cases.count) {
        return 3;
    }
    if (comparison->cases.count < comparison->options.minimum || comparison->cases.count == 0) {
        printf("compare_live: too few cases: at least %zu are expected\n",
               comparison->options.minimum);
        return 3;
    }
    return outcomes[DIFFERENT] > 0 || stale > 0 ? 1 : 0;
}

static bool load_registry(struct comparison *comparison)
{
    if (comparison->options.divergences == NULL) {
        return true;
    }
    char message[256];
    FILE *file = fopen(comparison->options.divergences, "r");
    if (file == NULL) {
        fprintf(stderr, "compare_live: %s: %s\n", comparison->options.divergences, strerror(errno));
        return false;
    }
    bool good = divergences_load(file, &comparison->divergences, message, sizeof(message));
    fclose(file);
    if (!good) {
        fprintf(stderr, "compare_live: %s:%s\n", comparison->options.divergences, message);
    }
    return good;
}

static bool prepare(struct comparison *comparison, int argc, char **argv)
{
    if (!case_options_parse(argc, argv, &comparison->options)) {
        return false;
    }
    const struct case_options *options = &comparison->options;
    if (!divergences_parse_version(options->qemu_version, &comparison->qemu_version)) {
        fprintf(stderr, "compare_live: not a version: %s\n", options->qemu_version);
        return false;
    }
    if (options->version_given) {
        snprintf(comparison->subject_version, sizeof(comparison->subject_version),
                 "--qemu-version=%s", options->qemu_version);
    }
    return case_split_command(options->subject, comparison->subject) &&
           case_split_command(options->oracle, comparison->oracle) && load_registry(comparison) &&
           case_list_make(options, &comparison->cases);
}

int main(int argc, char **argv)
{
    static struct comparison comparison = {.lock = PTHREAD_MUTEX_INITIALIZER};
    if (!prepare(&comparison, argc, argv)) {
        return 2;
    }
    pthread_t threads[THREADS];
    size_t started = 0;
    while (started < THREADS && pthread_create(&threads[started], NULL, work, &comparison) == 0) {
        started++;
    }
    for (size_t i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
    }
    int code = report(&comparison);
    case_list_free(&comparison.cases);
    divergences_free(&comparison.divergences);
    return code;
}
