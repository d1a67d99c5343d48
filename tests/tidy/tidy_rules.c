/*
 * What the rules share: reporting with exceptions, and the two rules about the tree as a whole.
 */
#include "tests/tidy/tidy_rules.h"

#include <assert.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ALLOW_MARK                                                                                 \
    "/* tid"                                                                                       \
    "y: allow(" /* in two pieces: this line is none */
#define NOLINT_MARK                                                                                \
    "/* NO"                                                                                        \
    "LINT"
#define REASON_BYTES_MIN 8

void tidy_find(struct tidy_run *run, const struct tidy_source *source, size_t line,
               const char *rule, const char *message)
{
    for (size_t i = 0; i < run->allow_count; i++) {
        struct tidy_allow *allow = &run->allows[i];

        if (strcmp(allow->rule, rule) == 0 && (allow->line == line || allow->line + 1 == line)) {
            allow->used = true;
            return;
        }
    }
    run->findings++;
    run->report(run->context, source->path, line, rule, message);
}

/* Letters and digits of a reason: punctuation and the end of the comment do not count. */
static size_t reason_bytes(const char *text, const char *end)
{
    size_t count = 0;

    for (; text < end && *text != '*'; text++) {
        count += isalnum((unsigned char)*text) != 0;
    }
    return count;
}

static void collect_allow(struct tidy_run *run, const struct tidy_source *source, size_t line,
                          const char *text, const char *end)
{
    const char *close = memchr(text, ')', (size_t)(end - text));
    struct tidy_allow *allow;

    if (close == NULL || (size_t)(close - text) >= sizeof(allow->rule) ||
        reason_bytes(close, end) < REASON_BYTES_MIN) {
        tidy_find(run, source, line, "bad-exception", "an exception needs a rule and a reason");
        return;
    }
    if (run->allow_count == TIDY_ALLOWS_MAX) {
        tidy_find(run, source, line, "bad-exception", "too many exceptions in one file");
        return;
    }
    allow = &run->allows[run->allow_count];
    *allow = (struct tidy_allow){.line = line};
    memcpy(allow->rule, text, (size_t)(close - text));
    run->allow_count++;
}

/* clang-tidy's own exceptions count too: NO-LINT(check) or NO-LINTNEXTLINE(check), and a reason. */
static void count_nolint(struct tidy_run *run, const struct tidy_source *source, size_t line,
                         const char *text, const char *end)
{
    const char *open = memchr(text, '(', (size_t)(end - text));
    const char *close = open == NULL ? NULL : memchr(open, ')', (size_t)(end - open));

    if (close == NULL || reason_bytes(close, end) < REASON_BYTES_MIN) {
        tidy_find(run, source, line, "bad-exception", "an exception needs a check and a reason");
    }
    run->exceptions++;
}

static void collect_allows(struct tidy_run *run, const struct tidy_source *source)
{
    run->allow_count = 0;
    for (size_t line = 1; line <= source->lines; line++) {
        size_t length;
        const char *text = tidy_line(source, line, &length);
        const char *mark = memmem(text, length, ALLOW_MARK, strlen(ALLOW_MARK));

        if (mark != NULL) {
            collect_allow(run, source, line, mark + strlen(ALLOW_MARK), text + length);
        }
        mark = memmem(text, length, NOLINT_MARK, strlen(NOLINT_MARK));
        if (mark != NULL) {
            count_nolint(run, source, line, mark, text + length);
        }
    }
}

void tidy_check_source(struct tidy_run *run, const struct tidy_source *source)
{
    run->files++;
    run->allow_count = 0;
    if (tidy_is_c(source->path)) {
        collect_allows(run, source);
        tidy_code_rules(run, source);
    }
    tidy_file_rules(run, source);
    for (size_t i = 0; i < run->allow_count; i++) {
        if (run->allows[i].used) {
            run->exceptions++;
        } else {
            tidy_find(run, source, run->allows[i].line, "bad-exception",
                      "this exception excepts nothing");
        }
    }
}

void tidy_check_comment_ratio(struct tidy_run *run, unsigned percent_min, unsigned percent_max)
{
    const size_t lines = run->code_lines + run->comment_lines;
    const size_t percent = lines == 0 ? 0 : run->comment_lines * 100 / lines;
    char message[96];

    if (lines != 0 && (percent < percent_min || percent > percent_max)) {
        snprintf(message, sizeof(message), "%zu %% of the lines are comments, the budget is %u-%u",
                 percent, percent_min, percent_max);
        run->findings++;
        run->report(run->context, "(tree)", 0, "comment-ratio", message);
    }
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash == NULL ? path : slash + 1;
}

static int by_base_name(const void *left, const void *right)
{
    const char *const *a = left;
    const char *const *b = right;

    return strcmp(base_name(*a), base_name(*b));
}

/* Names that Bazel or a reader expects in more than one folder, and files that are data. */
static bool may_repeat(const char *path)
{
    static const char *const names[] = {"BUILD", "README.md", "WORKSPACE", "defs.bzl",
                                        ".clang-tidy"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(base_name(path), names[i]) == 0) {
            return true;
        }
    }
    return tidy_starts_with(path, "corpus/") || tidy_starts_with(path, "baselines/");
}

void tidy_check_unique_names(struct tidy_run *run, const char *const *paths, size_t count)
{
    const char **sorted = calloc(count + 1, sizeof(*sorted));
    size_t used = 0;

    assert(sorted != NULL);
    for (size_t i = 0; i < count; i++) {
        if (!may_repeat(paths[i])) {
            sorted[used] = paths[i];
            used++;
        }
    }
    qsort(sorted, used, sizeof(*sorted), by_base_name);
    for (size_t i = 1; i < used; i++) {
        if (strcmp(base_name(sorted[i - 1]), base_name(sorted[i])) == 0) {
            run->findings++;
            run->report(run->context, sorted[i], 0, "unique-name", sorted[i - 1]);
        }
    }
    free(sorted);
}
