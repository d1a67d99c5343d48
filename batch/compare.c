/*
 * Comparison of answers; see compare.h for the rules.
 */
#include "batch/compare.h"

#include <stdlib.h>
#include <string.h>

const char *difference_name(enum difference_kind kind)
{
    static const char *const names[] = {"none", "stdout", "exit code", "stderr"};
    return names[kind];
}

/* One field: what stands in front of its value, and the characters that end the value. */
struct volatile_field {
    const char *name;
    const char *ends;
};

/* In qemu's words: st_blocks of the file, which differs between file systems. */
static const struct volatile_field volatile_fields[] = {
    {"disk size: ", "\n"},
    {"\"actual-size\": ", ",\n}"},
};

/* Of an image that was made just now, in JSON: its place on the disk, and VMDK's random number. */
static const struct volatile_field made_fields[] = {
    {"\"actual-size\": ", ",\n}"},
    {"\"cid\": ", ",\n}"},
};

struct field_list {
    const struct volatile_field *fields;
    size_t count;
};
static const struct field_list volatile_list = {volatile_fields, sizeof(volatile_fields) /
                                                                     sizeof(volatile_fields[0])};
static const struct field_list made_list = {made_fields,
                                            sizeof(made_fields) / sizeof(made_fields[0])};

/* The field that a line begins with after its indentation, or NULL. */
static const struct volatile_field *field_at(const struct field_list *list, const char *line,
                                             size_t length)
{
    for (size_t i = 0; i < list->count; i++) {
        size_t chars = strlen(list->fields[i].name);
        if (length > chars && memcmp(line, list->fields[i].name, chars) == 0) {
            return &list->fields[i];
        }
    }
    return NULL;
}

static size_t value_chars(const char *value, size_t length, const char *ends)
{
    size_t chars = 0;
    while (chars < length && strchr(ends, value[chars]) == NULL) {
        chars++;
    }
    return chars;
}

static size_t mask_fields(const struct field_list *list, char *text, size_t length)
{
    size_t from = 0;
    size_t to = 0;
    bool line_begins = true;
    while (from < length) {
        const struct volatile_field *field =
            line_begins ? field_at(list, text + from, length - from) : NULL;
        if (field != NULL) {
            size_t name = strlen(field->name);
            size_t value = value_chars(text + from + name, length - from - name, field->ends);
            if (value > 0) {
                memmove(text + to, text + from, name);
                text[to + name] = '*';
                to += name + 1;
                from += name + value;
                line_begins = false;
                continue;
            }
        }
        char next = text[from++];
        text[to++] = next;
        line_begins = next == '\n' || (line_begins && (next == ' ' || next == '\t'));
    }
    return to;
}

size_t mask_volatile(char *text, size_t length)
{
    return mask_fields(&volatile_list, text, length);
}

size_t mask_made(char *text, size_t length)
{
    return mask_fields(&made_list, text, length);
}

/* What Debian's qemu-img says of parts that are not installed: of the machine, not the image. */
static const char module_notice[] = "qemu: module ";

/* Moves past whole lines that are such notices. */
static void skip_notices(const char **err, size_t *length)
{
    size_t lead = strlen(module_notice);
    while (*length > lead && memcmp(*err, module_notice, lead) == 0) {
        const char *end = memchr(*err, '\n', *length);
        size_t line = end == NULL ? *length : (size_t)(end - *err) + 1;
        *err += line;
        *length -= line;
    }
}

size_t first_message(const char *err, size_t length, const char **ret)
{
    skip_notices(&err, &length);
    const char *end = memchr(err, '\n', length);
    size_t chars = end == NULL ? length : (size_t)(end - err);
    size_t name = 0;
    /* "qemu-img: ", "./instar: ": no program's name has a blank. */
    while (name < chars && err[name] != ':' && err[name] != ' ') {
        name++;
    }
    if (name + 1 < chars && err[name] == ':' && err[name + 1] == ' ') {
        *ret = err + name + 2;
        return chars - name - 2;
    }
    *ret = err;
    return chars;
}

/* The first difference of two texts; false when there is none. */
static bool first_difference(const char *a, size_t a_bytes, const char *b, size_t b_bytes,
                             struct difference *ret)
{
    size_t common = a_bytes < b_bytes ? a_bytes : b_bytes;
    if (a_bytes == b_bytes && memcmp(a, b, common) == 0) {
        return false;
    }
    size_t at = 0;
    ret->line = 1;
    while (at < common && a[at] == b[at]) {
        ret->line += a[at] == '\n' ? 1 : 0;
        at++;
    }
    ret->offset = at;
    return true;
}

/* stdout of which both are whole, with masking if wanted. */
static bool out_differs(const struct answer *expected, const struct answer *actual, bool masked,
                        struct difference *ret)
{
    if (!first_difference(expected->out, expected->out_bytes, actual->out, actual->out_bytes,
                          ret)) {
        return false;
    }
    if (!masked) {
        return true;
    }
    char *copies = malloc(expected->out_bytes + actual->out_bytes + 1);
    if (copies == NULL) {
        return true; /* reported as different, which is never wrong in silence */
    }
    char *second = copies + expected->out_bytes;
    memcpy(copies, expected->out, expected->out_bytes);
    memcpy(second, actual->out, actual->out_bytes);
    size_t first_bytes = mask_volatile(copies, expected->out_bytes);
    size_t second_bytes = mask_volatile(second, actual->out_bytes);
    bool differs = first_difference(copies, first_bytes, second, second_bytes, ret);
    free(copies);
    return differs;
}

/* stdout of which at least one was too long to keep: heads, lengths and digests. */
static bool long_out_differs(const struct answer *expected, const struct answer *actual,
                             struct difference *ret)
{
    bool both_long = expected->out_total_bytes > expected->out_bytes &&
                     actual->out_total_bytes > actual->out_bytes;
    if (both_long && expected->out_total_bytes == actual->out_total_bytes &&
        strcmp(expected->out_sha256.text, actual->out_sha256.text) == 0) {
        return false;
    }
    size_t common =
        expected->out_bytes < actual->out_bytes ? expected->out_bytes : actual->out_bytes;
    if (!first_difference(expected->out, common, actual->out, common, ret)) {
        ret->offset = common; /* at the earliest: the rest is known by its digest only */
        ret->line = 0;
    }
    return true;
}

static bool message_differs(const struct answer *expected, const struct answer *actual,
                            struct difference *ret)
{
    const char *wanted, *got;
    size_t wanted_chars = first_message(expected->err, expected->err_bytes, &wanted);
    size_t got_chars = first_message(actual->err, actual->err_bytes, &got);
    return first_difference(wanted, wanted_chars, got, got_chars, ret);
}

struct difference compare_answers(const struct answer *expected, const struct answer *actual,
                                  bool volatile_fields_masked)
{
    struct difference difference = {0};
    if (expected->ending != actual->ending || expected->code != actual->code) {
        difference.kind = DIFFERENCE_EXIT_CODE;
        return difference;
    }
    bool is_long = expected->out_total_bytes > expected->out_bytes ||
                   actual->out_total_bytes > actual->out_bytes;
    if (is_long ? long_out_differs(expected, actual, &difference)
                : out_differs(expected, actual, volatile_fields_masked, &difference)) {
        difference.kind = DIFFERENCE_STDOUT;
    } else if (message_differs(expected, actual, &difference)) {
        difference.kind = DIFFERENCE_STDERR;
    }
    return difference;
}
