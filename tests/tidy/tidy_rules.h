/*
 * The rules of this tree that no ready-made tool checks, one function for each.
 *
 * Every finding names its rule.  A line may be excepted by a comment on it or on the line before,
 *
 *     / * tidy: allow(banned-function) why this one is right * /      (without the inner blanks)
 *
 * with a reason; exceptions are counted, the tree has a limit for them (tests/tidy/BUILD), and one
 * that excepts nothing is a finding itself.  Those of clang-tidy count with them.  Length and
 * layering have no exceptions.
 */
#ifndef INSTAR_TESTS_TIDY_TIDY_RULES_H
#define INSTAR_TESTS_TIDY_TIDY_RULES_H

#include <stdbool.h>
#include <stddef.h>

#include "tests/tidy/tidy_source.h"

#define TIDY_FUNCTION_LINES_MAX 70
#define TIDY_FILE_LINES_MAX 800
#define TIDY_COLUMNS_MAX 100
#define TIDY_ALLOWS_MAX 64 /* in one file */

struct tidy_allow {
    size_t line;
    char rule[32];
    bool used;
};

/* What one run over the tree has found; the numbers are its summary. */
struct tidy_run {
    void (*report)(void *context, const char *path, size_t line, const char *rule,
                   const char *message);
    void *context;
    struct tidy_allow allows[TIDY_ALLOWS_MAX]; /* of the file being checked */
    size_t allow_count;
    size_t findings;
    size_t files;
    size_t exceptions;
    size_t code_lines;    /* of C files that are not tests */
    size_t comment_lines; /* the same */
    size_t asserts;       /* the same */
    size_t functions;     /* the same */
};

/* Checks one file by all the rules that apply to its path. */
void tidy_check_source(struct tidy_run *run, const struct tidy_source *source);

/* Checks that the comment-only lines of the whole tree are within its budget, in percent. */
void tidy_check_comment_ratio(struct tidy_run *run, unsigned percent_min, unsigned percent_max);

/* Checks that no two of the paths have one file name, where that is a rule. */
void tidy_check_unique_names(struct tidy_run *run, const char *const *paths, size_t count);

/* For the rules themselves: reports unless the line is excepted. */
void tidy_find(struct tidy_run *run, const struct tidy_source *source, size_t line,
               const char *rule, const char *message);

/* The rules about code (tidy_code.c) and those about files (tidy_files.c). */
void tidy_code_rules(struct tidy_run *run, const struct tidy_source *source);
void tidy_file_rules(struct tidy_run *run, const struct tidy_source *source);

#endif
