/*
 * Table-driven reading and writing of options; the tables are in operation_table.c.
 */
#include "batch/operation.h"

#include <assert.h>
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "guest/base/checked.h"

static const char *const format_names[] = {"raw",   "qcow2", "vmdk",      "qcow", "vpc",
                                           "vhdx",  "vdi",   "qed",       "luks", "dmg",
                                           "cloop", "bochs", "parallels", NULL};
static const enum source_format format_values[] = {
    FORMAT_RAW, FORMAT_QCOW2, FORMAT_VMDK, FORMAT_QCOW,  FORMAT_VPC,   FORMAT_VHDX,     FORMAT_VDI,
    FORMAT_QED, FORMAT_LUKS,  FORMAT_DMG,  FORMAT_CLOOP, FORMAT_BOCHS, FORMAT_PARALLELS};

const struct operation *operation_by_name(const char *name)
{
    for (size_t i = 0; operations[i] != NULL; i++) {
        if (strcmp(operations[i]->name, name) == 0) {
            return operations[i];
        }
    }
    return NULL;
}

size_t operation_option_index(const struct operation *operation, const char *name)
{
    size_t i = 0;
    while (i < operation->option_count && strcmp(operation->options[i].name, name) != 0) {
        i++;
    }
    return i;
}

/* Those that instar writes. */
static const char *const target_names[] = {"raw", "qcow2", "vmdk", "vpc",       "vhdx",
                                           "vdi", "qcow",  "qed",  "parallels", NULL};

static size_t find_choice(const char *const *choices, const char *text)
{
    size_t i = 0;
    while (choices[i] != NULL && strcmp(choices[i], text) != 0) {
        i++;
    }
    return i;
}

/* How far to shift for a suffix; -1: none known. */
static int suffix_shift(char suffix)
{
    static const char suffixes[] = "bkmgtpe";
    if (suffix == '\0') {
        return 0;
    }
    const char *found = strchr(suffixes, tolower((unsigned char)suffix));
    return found == NULL ? -1 : (int)(found - suffixes) * 10;
}

bool parse_size(const char *text, uint64_t *ret)
{
    uint64_t value = 0;
    const char *at = text;
    for (; *at >= '0' && *at <= '9'; at++) {
        if (!mul_u64(value, 10, &value) || !add_u64(value, (uint64_t)(*at - '0'), &value)) {
            return false;
        }
    }
    int shift = suffix_shift(*at);
    if (at == text || shift < 0 || (*at != '\0' && at[1] != '\0') ||
        !mul_u64(value, (uint64_t)1 << shift, &value) || value > INT64_MAX) {
        return false;
    }
    *ret = value;
    return true;
}

static const char *canonical_size(const char *text, struct pool *pool)
{
    uint64_t bytes;
    return parse_size(text, &bytes) ? pool_printf(pool, "%" PRIu64, bytes) : NULL;
}

static const char *canonical_window(const char *text, struct pool *pool)
{
    if (strcmp(text, "all") == 0) {
        return "";
    }
    const char *plus = strchr(text, '+');
    const char *start_end = plus == NULL ? text + strlen(text) : plus;
    const char *start = pool_copy(pool, text, (size_t)(start_end - text));
    if (start != NULL && start[0] != '\0') {
        start = canonical_size(start, pool);
    }
    if (start == NULL || plus == NULL) {
        return start == NULL || start[0] == '\0' ? NULL : start;
    }
    const char *length = canonical_size(plus + 1, pool);
    return length == NULL ? NULL : pool_printf(pool, "%s+%s", start, length);
}

const char *option_canonical(const struct option_spec *spec, const char *text, struct pool *pool,
                             const char **ret_wanted)
{
    size_t choice;
    switch (spec->kind) {
    case OPTION_CHOICE:
        *ret_wanted = "one of the choices that the manual lists";
        choice = find_choice(spec->choices, text);
        return spec->choices[choice];
    case OPTION_FORMAT:
        *ret_wanted = "a format by qemu's name, or probe";
        choice = find_choice(format_names, text);
        return strcmp(text, "probe") == 0 ? "" : format_names[choice];
    case OPTION_TARGET:
        *ret_wanted = "raw, qcow2, vmdk, vpc, vhdx, vdi, qcow, qed or parallels";
        choice = find_choice(target_names, text);
        return target_names[choice];
    case OPTION_TEXT:
        *ret_wanted = "a text";
        return pool_strdup(pool, text);
    case OPTION_LIST:
        *ret_wanted = "KEY=VALUE,... or none";
        return strcmp(text, "none") == 0 ? "" : pool_strdup(pool, text);
    case OPTION_FLAG:
        *ret_wanted = "true or false";
        return strcmp(text, "true") == 0 ? "true" : strcmp(text, "false") == 0 ? "" : NULL;
    case OPTION_BYTES:
        *ret_wanted = "a number of bytes such as 512, 64k or 1G";
        return canonical_size(text, pool);
    case OPTION_WINDOW:
        *ret_wanted = "START+LENGTH, START, +LENGTH or all";
        return canonical_window(text, pool);
    default:
        assert(false);
        return NULL;
    }
}

void parse_window(const char *text, uint64_t *ret_start, uint64_t *ret_length, bool *ret_has_length)
{
    char start[32] = "";
    const char *plus = strchr(text, '+');
    size_t start_chars = plus == NULL ? strlen(text) : (size_t)(plus - text);
    assert(start_chars < sizeof(start));
    memcpy(start, text, start_chars);
    *ret_start = 0;
    *ret_length = 0;
    *ret_has_length = plus != NULL;
    bool good = start_chars == 0 || parse_size(start, ret_start);
    good = good && (plus == NULL || parse_size(plus + 1, ret_length));
    assert(good);
    (void)good;
}

bool words_add(struct words *words, const char *word)
{
    if (word == NULL || words->count == CASE_WORDS_MAX) {
        return false;
    }
    words->word[words->count++] = word;
    words->word[words->count] = NULL;
    return true;
}

static bool add_window_words(struct words *words, const char *value, struct pool *pool)
{
    uint64_t start, length;
    bool has_length;
    parse_window(value, &start, &length, &has_length);
    if (value[0] != '+' && !words_add(words, pool_printf(pool, "--start-offset=%" PRIu64, start))) {
        return false;
    }
    return !has_length || words_add(words, pool_printf(pool, "--max-length=%" PRIu64, length));
}

static bool add_option_words(struct words *words, const struct option_spec *spec, const char *value,
                             struct pool *pool)
{
    switch (spec->kind) {
    case OPTION_WINDOW:
        return add_window_words(words, value, pool);
    case OPTION_FLAG:
        return words_add(words, spec->word);
    case OPTION_CHOICE:
        return value == spec->choices[0] || strcmp(value, spec->choices[0]) == 0 ||
               words_add(words, pool_printf(pool, "%s%s", spec->word, value));
    default:
        /* "-f raw", yet "bs=512". */
        return spec->word[0] == '-'
                   ? words_add(words, spec->word) && words_add(words, value)
                   : words_add(words, pool_printf(pool, "%s%s", spec->word, value));
    }
}

bool operation_words(const struct operation *operation, const struct option_values *values,
                     const char *file_name, struct pool *pool, struct words *ret)
{
    ret->count = 0;
    if (!words_add(ret, operation->name)) {
        return false;
    }
    for (size_t i = 0; i < operation->option_count; i++) {
        const struct option_spec *spec = &operation->options[i];
        if (values->value[i] != NULL && spec->word != NULL &&
            !add_option_words(ret, spec, values->value[i], pool)) {
            return false;
        }
    }
    return words_add(ret, operation->file_lead == NULL
                              ? file_name
                              : pool_printf(pool, "%s%s", operation->file_lead, file_name));
}

const char *operation_value(const struct operation *operation, const struct option_values *values,
                            const char *name)
{
    size_t index = operation_option_index(operation, name);
    return index < operation->option_count ? values->value[index] : NULL;
}

const char *operation_target(const struct operation *operation, const struct option_values *values)
{
    const char *target = operation_value(operation, values, "target");
    return target == NULL ? operation->default_target : target;
}

enum source_format source_format_by_name(const char *name)
{
    size_t index = name == NULL ? SIZE_MAX : find_choice(format_names, name);
    return index < sizeof(format_values) / sizeof(format_values[0]) ? format_values[index]
                                                                    : FORMAT_NONE;
}

void operation_fill_job(const struct operation *operation, const struct option_values *values,
                        struct job *job)
{
    job->forced_format = source_format_by_name(operation_value(operation, values, "format"));
    job->skip_lock_check = operation_value(operation, values, "force_share") != NULL;
    job->sector_size = 65536;
    operation->fill_job(values, job);
}

static bool is_plain(const char *word)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "-_=./+,:@%";
    return word[0] != '\0' && strspn(word, plain) == strlen(word);
}

/* A word in single quotes; a single quote in it ends them, is escaped, and opens them again. */
static size_t quote_word(char *into, const char *word)
{
    char *at = into;
    *at++ = '\'';
    for (; *word != '\0'; word++) {
        if (*word == '\'') {
            memcpy(at, "'\\''", 4);
            at += 4;
        } else {
            *at++ = *word;
        }
    }
    *at++ = '\'';
    return (size_t)(at - into);
}

char *words_quoted(const struct words *words, struct pool *pool)
{
    size_t bytes = 1;
    for (size_t i = 0; i < words->count; i++) {
        bytes += 4 * strlen(words->word[i]) + 3;
    }
    char *line = pool_alloc(pool, bytes);
    if (line == NULL) {
        return NULL;
    }
    size_t used = 0;
    for (size_t i = 0; i < words->count; i++) {
        if (i > 0) {
            line[used++] = ' ';
        }
        if (is_plain(words->word[i])) {
            size_t chars = strlen(words->word[i]);
            memcpy(line + used, words->word[i], chars);
            used += chars;
        } else {
            used += quote_word(line + used, words->word[i]);
        }
    }
    assert(used < bytes);
    line[used] = '\0';
    return line;
}
