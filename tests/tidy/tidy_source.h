/*
 * One source file as the style checks see it: lines of text, and beside it the same text with
 * comments and the insides of literals blanked out, byte for byte in the same places.  A check that
 * looks for code reads the blanked text, so that a word in a comment or a message never counts; a
 * position in one is the same position in the other.
 */
#ifndef INSTAR_TESTS_TIDY_TIDY_SOURCE_H
#define INSTAR_TESTS_TIDY_TIDY_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#define TIDY_FILE_BYTES_MAX ((size_t)4 << 20)

struct tidy_source {
    const char *path; /* from the root of the tree */
    const char *text; /* with a NUL after it */
    char *code;       /* the blanked text; equal to text when the file is not C */
    size_t size;
    size_t *line_starts; /* lines + 1 of them; the last is size */
    size_t lines;
    size_t comment_lines; /* lines with a comment and no code */
    size_t code_lines;    /* lines with code */
};

/* Takes `text` (size bytes and a NUL) by reference. False when memory runs out. */
bool tidy_source_open(struct tidy_source *source, const char *path, const char *text, size_t size);
void tidy_source_close(struct tidy_source *source);

/* Line numbers count from 1. The length is without the newline. */
const char *tidy_line(const struct tidy_source *source, size_t line, size_t *ret_length);
const char *tidy_code_line(const struct tidy_source *source, size_t line, size_t *ret_length);
size_t tidy_line_of(const struct tidy_source *source, size_t offset);

/* The start of the next call `name (` in the code at or after *offset; moves *offset past the name.
 */
bool tidy_find_call(const struct tidy_source *source, const char *name, size_t *offset);

bool tidy_ends_with(const char *text, const char *suffix);
bool tidy_starts_with(const char *text, const char *prefix);
bool tidy_is_c(const char *path);
bool tidy_is_test(const char *path);

#endif
