/*
 * Names become parts of paths, so they are letters, digits and '_' only.
 */
#include "batch/fuzz_targets.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "batch/file_text.h"
#include "batch/limits.h"
#include "batch/operation.h"

#define FIELDS 4u

static bool is_name(const char *text)
{
    return text[0] != '\0' &&
           strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") ==
               strlen(text);
}

static bool is_number(const char *text, uint64_t *ret)
{
    return strspn(text, "0123456789") == strlen(text) && parse_size(text, ret) && *ret > 0;
}

static bool take_line(char *line, struct pool *pool, struct fuzz_target *ret)
{
    const char *field[FIELDS];
    size_t count = 0;
    char *rest = line;
    for (char *word = strsep(&rest, " "); word != NULL; word = strsep(&rest, " ")) {
        if (count == FIELDS) {
            return false;
        }
        field[count++] = word;
    }
    if (count != FIELDS || !is_name(field[0]) || field[1][0] == '\0' || field[1][0] == '/' ||
        strstr(field[1], "..") != NULL || !is_number(field[2], &ret->max_len) ||
        !is_number(field[3], &ret->timeout_s)) {
        return false;
    }
    ret->name = pool_strdup(pool, field[0]);
    ret->program = pool_printf(pool, "%s_fuzzer", field[0]);
    ret->dictionary = strcmp(field[1], "-") == 0 ? NULL : pool_strdup(pool, field[1]);
    return ret->name != NULL && ret->program != NULL &&
           (ret->dictionary != NULL || field[1][0] == '-');
}

static bool take_lines(const char *path, char *text, struct pool *pool, struct fuzz_target *targets,
                       size_t *ret_count, struct problem *problem)
{
    char *rest = text;
    for (char *line = strsep(&rest, "\n"); line != NULL; line = strsep(&rest, "\n")) {
        if (line[0] == '\0') {
            continue;
        }
        if (*ret_count == FUZZ_TARGETS_MAX) {
            return problem_usage(problem, "%s: more than %u targets", path, FUZZ_TARGETS_MAX);
        }
        if (!take_line(line, pool, &targets[*ret_count])) {
            return problem_usage(problem, "%s: line %zu is no fuzz target", path, *ret_count + 1);
        }
        (*ret_count)++;
    }
    return *ret_count > 0 || problem_usage(problem, "%s: no fuzz target in it", path);
}

bool fuzz_targets_read(const char *path, struct pool *pool, struct fuzz_target **ret_targets,
                       size_t *ret_count, struct problem *problem)
{
    char *text;
    size_t length;
    if (!file_text_read(path, MANIFEST_BYTES_MAX, &text, &length)) {
        return problem_usage(problem, "%s: %s (is `fuzzers` where the fuzz targets were built?)",
                             path, strerror(errno));
    }
    *ret_count = 0;
    *ret_targets = pool_alloc(pool, FUZZ_TARGETS_MAX * sizeof(**ret_targets));
    bool good = *ret_targets != NULL || problem_memory(problem);
    good = good && take_lines(path, text, pool, *ret_targets, ret_count, problem);
    free(text);
    return good;
}
