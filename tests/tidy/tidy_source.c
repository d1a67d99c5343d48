/*
 * Lines and blanking; see tidy_source.h.
 *
 * The blanking is a small state machine over the bytes, not a C parser: comments, string and
 * character literals with their escapes, nothing else.  That is enough for code which clang-format
 * has laid out, and it cannot be confused into reading past the end: every look-ahead is bounded by
 * the size.
 */
#include "tests/tidy/tidy_source.h"

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum state { CODE, BLOCK_COMMENT, LINE_COMMENT, STRING, CHARACTER };

bool tidy_ends_with(const char *text, const char *suffix)
{
    const size_t length = strlen(text);
    const size_t suffix_length = strlen(suffix);

    return length >= suffix_length && strcmp(text + length - suffix_length, suffix) == 0;
}

bool tidy_starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool tidy_is_c(const char *path)
{
    return tidy_ends_with(path, ".c") || tidy_ends_with(path, ".h");
}

bool tidy_is_test(const char *path)
{
    return tidy_ends_with(path, "_test.c") || tidy_starts_with(path, "tests/");
}

static bool index_lines(struct tidy_source *source)
{
    size_t newlines = 0;

    for (size_t i = 0; i < source->size; i++) {
        newlines += source->text[i] == '\n';
    }
    source->line_starts = calloc(newlines + 2, sizeof(*source->line_starts));
    if (source->line_starts == NULL) {
        return false;
    }
    source->lines = 0;
    for (size_t i = 0; i < source->size; i++) {
        if (i == 0 || source->text[i - 1] == '\n') {
            source->line_starts[source->lines] = i;
            source->lines++;
        }
    }
    source->line_starts[source->lines] = source->size;
    return true;
}

/* The state after byte i, given the state before it; *ret_used is 2 for a two-byte sign. */
static enum state next_state(const struct tidy_source *source, size_t i, enum state state,
                             size_t *ret_used)
{
    const char c = source->text[i];
    const char d = i + 1 < source->size ? source->text[i + 1] : '\0';

    *ret_used = 1;
    switch (state) {
    case CODE:
        if (c == '/' && (d == '*' || d == '/')) {
            *ret_used = 2;
            return d == '*' ? BLOCK_COMMENT : LINE_COMMENT;
        }
        if (c == '"' || c == '\'') {
            return c == '"' ? STRING : CHARACTER;
        }
        return CODE;
    case BLOCK_COMMENT:
        *ret_used = c == '*' && d == '/' ? 2 : 1;
        return *ret_used == 2 ? CODE : BLOCK_COMMENT;
    case LINE_COMMENT:
        return c == '\n' ? CODE : LINE_COMMENT;
    case STRING:
    case CHARACTER:
    default:
        if (c == '\\' && d != '\0') {
            *ret_used = 2;
            return state;
        }
        return c == (state == STRING ? '"' : '\'') || c == '\n' ? CODE : state;
    }
}

static void blank(struct tidy_source *source)
{
    enum state state = CODE;
    size_t used;

    for (size_t i = 0; i < source->size; i += used) {
        const enum state before = state;

        state = next_state(source, i, before, &used);
        /* The quotes of a literal stay; what is between them, and comments as a whole, go. */
        for (size_t j = i; j < i + used; j++) {
            const bool inside = before != CODE && state == before;
            const bool comment = before == BLOCK_COMMENT || before == LINE_COMMENT ||
                                 state == BLOCK_COMMENT || state == LINE_COMMENT;

            if ((inside || comment) && source->code[j] != '\n') {
                source->code[j] = ' ';
            }
        }
    }
}

static void count_lines(struct tidy_source *source)
{
    for (size_t line = 1; line <= source->lines; line++) {
        size_t length;
        const char *text = tidy_line(source, line, &length);
        const char *code = tidy_code_line(source, line, &length);
        bool has_text = false;
        bool has_code = false;
        bool has_comment = false;

        for (size_t i = 0; i < length; i++) {
            has_text = has_text || !isspace((unsigned char)text[i]);
            has_code = has_code || !isspace((unsigned char)code[i]);
            has_comment = has_comment || (code[i] == ' ' && text[i] == '/' && i + 1 < length &&
                                          (text[i + 1] == '*' || text[i + 1] == '/'));
        }
        source->code_lines += has_code;
        /* A member's meaning stands behind it: a line of code with a comment is both. */
        source->comment_lines += has_text && (!has_code || has_comment);
    }
}

bool tidy_source_open(struct tidy_source *source, const char *path, const char *text, size_t size)
{
    assert(text[size] == '\0');
    *source = (struct tidy_source){.path = path, .text = text, .size = size};
    source->code = malloc(size + 1);
    if (source->code == NULL || !index_lines(source)) {
        tidy_source_close(source);
        return false;
    }
    memcpy(source->code, text, size + 1);
    if (tidy_is_c(path)) {
        blank(source);
        count_lines(source);
    }
    return true;
}

void tidy_source_close(struct tidy_source *source)
{
    free(source->code);
    free(source->line_starts);
    source->code = NULL;
    source->line_starts = NULL;
}

static const char *line_in(const struct tidy_source *source, const char *text, size_t line,
                           size_t *ret_length)
{
    size_t start;
    size_t end;

    assert(line >= 1 && line <= source->lines);
    start = source->line_starts[line - 1];
    end = source->line_starts[line];
    if (end > start && source->text[end - 1] == '\n') {
        end--;
    }
    *ret_length = end - start;
    return text + start;
}

const char *tidy_line(const struct tidy_source *source, size_t line, size_t *ret_length)
{
    return line_in(source, source->text, line, ret_length);
}

const char *tidy_code_line(const struct tidy_source *source, size_t line, size_t *ret_length)
{
    return line_in(source, source->code, line, ret_length);
}

size_t tidy_line_of(const struct tidy_source *source, size_t offset)
{
    size_t line = 1;

    assert(offset < source->size);
    while (line < source->lines && source->line_starts[line] <= offset) {
        line++;
    }
    return line;
}

static bool is_identifier(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

bool tidy_find_call(const struct tidy_source *source, const char *name, size_t *offset)
{
    const size_t length = strlen(name);

    while (*offset < source->size) {
        const char *found = strstr(source->code + *offset, name);
        size_t start;
        size_t after;

        if (found == NULL) {
            return false;
        }
        start = (size_t)(found - source->code);
        after = start + length;
        *offset = after;
        if (start > 0 && (is_identifier(source->code[start - 1]) || found[-1] == '.' ||
                          (found[-1] == '>' && start > 1 && found[-2] == '-'))) {
            continue; /* part of a longer name, or a member of that name */
        }
        while (source->code[after] == ' ') {
            after++;
        }
        if (source->code[after] == '(') {
            return true;
        }
    }
    return false;
}
