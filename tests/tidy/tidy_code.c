/*
 * The rules about C code: lengths, functions that are banned, asserts, the first comment.
 *
 * Functions are found by layout: clang-format puts the braces of a function body, and of nothing
 * else, alone into column 0 (BreakBeforeBraces: Linux).  The format test of this folder makes sure
 * of it.
 */
#include "tests/tidy/tidy_rules.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    const char *instead;
} banned[] = {
    {"abort", "return an error, or assert what cannot happen"},
    {"alloca", "an array of a fixed size, or the heap"},
    {"atoi", "strtol with a check of errno and of the end"},
    {"atol", "strtol with a check of errno and of the end"},
    {"atoll", "strtoll with a check of errno and of the end"},
    {"gets", "fgets"},
    {"mktemp", "mkstemp"},
    {"popen", "posix_spawn or execve with an array of arguments"},
    {"sprintf", "snprintf"},
    {"strcat", "snprintf"},
    {"strcpy", "snprintf, or memcpy of a checked length"},
    {"strncat", "snprintf"},
    {"strncpy", "snprintf, or memcpy of a checked length"},
    {"strtok", "strcspn, or strtok_r"},
    {"system", "posix_spawn or execve with an array of arguments"},
    {"tmpnam", "mkstemp"},
    {"vsprintf", "vsnprintf"},
};

/* Macros whose argument is gone, or a constant, in some builds. */
static const char *const asserting[] = {"assert", "assert_expensive", "ALWAYS", "NEVER"};

static bool is_brace_line(const struct tidy_source *source, size_t line, char brace)
{
    size_t length;
    const char *code = tidy_code_line(source, line, &length);

    return length >= 1 && code[0] == brace && (length == 1 || strspn(code + 1, " ") >= length - 1);
}

/* The line of the brace that closes the body opened on `line`. */
static size_t body_end(const struct tidy_source *source, size_t line)
{
    while (line < source->lines && !is_brace_line(source, line, '}')) {
        line++;
    }
    return line;
}

static bool is_main(const struct tidy_source *source, size_t open_line)
{
    size_t length;
    const char *code = open_line == 1 ? "" : tidy_code_line(source, open_line - 1, &length);

    return open_line > 1 && memmem(code, length, "int main(", strlen("int main(")) != NULL;
}

static void check_exit(struct tidy_run *run, const struct tidy_source *source)
{
    size_t offset = 0;

    while (tidy_find_call(source, "exit", &offset)) {
        const size_t line = tidy_line_of(source, offset - 1);
        size_t open = line;

        while (open > 1 && !is_brace_line(source, open, '{')) {
            open--;
        }
        if (!is_main(source, open)) {
            tidy_find(run, source, line, "banned-function",
                      "exit() below main: return an error to the caller");
        }
    }
}

static void check_banned(struct tidy_run *run, const struct tidy_source *source)
{
    for (size_t i = 0; i < sizeof(banned) / sizeof(banned[0]); i++) {
        size_t offset = 0;

        while (tidy_find_call(source, banned[i].name, &offset)) {
            char message[160];

            snprintf(message, sizeof(message), "%s() is banned: use %s", banned[i].name,
                     banned[i].instead);
            tidy_find(run, source, tidy_line_of(source, offset - 1), "banned-function", message);
        }
    }
    check_exit(run, source);
}

/* Whether an argument list, given from its opening parenthesis, assigns, increments or decrements.
 */
static bool has_side_effect(const char *text)
{
    int depth = 0;

    for (; *text != '\0'; text++) {
        depth += *text == '(';
        depth -= *text == ')';
        if (depth == 0) {
            return false;
        }
        if ((text[0] == '+' && text[1] == '+') || (text[0] == '-' && text[1] == '-')) {
            return true;
        }
        if (text[0] != '=') {
            continue;
        }
        if (text[1] == '=') {
            text++;
        } else if (strchr("!<>", text[-1]) == NULL || text[-1] == text[-2]) {
            return true; /* '=' alone, or the end of '+=', '<<=' and the like */
        }
    }
    return false;
}

static void check_asserts(struct tidy_run *run, const struct tidy_source *source)
{
    for (size_t i = 0; i < sizeof(asserting) / sizeof(asserting[0]); i++) {
        size_t offset = 0;

        while (tidy_find_call(source, asserting[i], &offset)) {
            run->asserts += tidy_is_test(source->path) ? 0 : 1;
            if (has_side_effect(strchr(source->code + offset, '('))) {
                tidy_find(run, source, tidy_line_of(source, offset - 1), "assert-side-effect",
                          "an assert must not change anything");
            }
        }
    }
}

static void check_functions(struct tidy_run *run, const struct tidy_source *source)
{
    for (size_t line = 1; line <= source->lines; line++) {
        size_t end;

        if (!is_brace_line(source, line, '{')) {
            continue;
        }
        end = body_end(source, line);
        run->functions += tidy_is_test(source->path) ? 0 : 1;
        if (end - line + 1 > TIDY_FUNCTION_LINES_MAX) {
            char message[64];

            snprintf(message, sizeof(message), "%zu lines, the limit is %d", end - line + 1,
                     TIDY_FUNCTION_LINES_MAX);
            tidy_find(run, source, line, "function-length", message);
        }
        line = end;
    }
}

static void check_first_comment(struct tidy_run *run, const struct tidy_source *source)
{
    if (source->lines < 3 || !tidy_starts_with(source->text, "/*")) {
        tidy_find(run, source, 1, "header-comment",
                  "the file starts with a comment that says what it is for and why it is so");
    }
}

void tidy_code_rules(struct tidy_run *run, const struct tidy_source *source)
{
    assert(tidy_is_c(source->path));
    if (!tidy_is_test(source->path)) {
        run->code_lines += source->code_lines;
        run->comment_lines += source->comment_lines;
    }
    check_first_comment(run, source);
    check_functions(run, source);
    check_banned(run, source);
    check_asserts(run, source);
}
