/*
 * The scalar readers and the walk over a mapping.
 */
#include "batch/manifest_fields.h"

#include <assert.h>
#include <string.h>

#include "batch/suggest.h"

#define NAMES_MAX 64u

bool unknown_key(struct reading *reading, const struct node *node, const char *const *names,
                 size_t name_count)
{
    const char *near = suggest(node->key, names, name_count);
    if (near != NULL) {
        return mark_complain(reading->problem, node->key_mark,
                             "unknown key '%s': did you mean '%s'?", node->key, near);
    }
    return mark_complain(reading->problem, node->key_mark, "unknown key '%s'", node->key);
}

bool read_fields(struct reading *reading, const struct node *node, const struct field *fields,
                 size_t field_count, void *target)
{
    const char *names[NAMES_MAX];
    assert(field_count <= NAMES_MAX);
    for (size_t i = 0; i < field_count; i++) {
        names[i] = fields[i].name;
    }
    if (node->kind != NODE_MAPPING) {
        return mark_complain(reading->problem, node->mark, "must be a mapping of keys to values");
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        size_t i = 0;
        while (i < field_count && strcmp(fields[i].name, child->key) != 0) {
            i++;
        }
        if (i == field_count) {
            return unknown_key(reading, child, names, field_count);
        }
        if (!fields[i].read(reading, child, target)) {
            return false;
        }
    }
    return true;
}

/* How a value is called in a message: by its key, or as part of a list. */
static const char *label(const struct node *node)
{
    return node->key != NULL ? node->key : "each entry";
}

bool read_text(struct reading *reading, const struct node *node, const char **ret)
{
    if (node->kind != NODE_SCALAR || node->text[0] == '\0') {
        return mark_complain(reading->problem, node->mark, "%s must be a text", label(node));
    }
    *ret = node->text;
    return true;
}

bool read_size(struct reading *reading, const struct node *node, uint64_t *ret)
{
    if (node->kind != NODE_SCALAR || !parse_size(node->text, ret)) {
        return mark_complain(reading->problem, node->mark,
                             "%s must be a number of bytes such as 512, 64k or 1G", label(node));
    }
    return true;
}

bool read_u64(struct reading *reading, const struct node *node, uint64_t max, uint64_t *ret)
{
    uint64_t value;
    if (node->kind != NODE_SCALAR || strspn(node->text, "0123456789") != strlen(node->text) ||
        !parse_size(node->text, &value) || value > max) {
        return mark_complain(reading->problem, node->mark, "%s must be a number of 0 to %llu",
                             label(node), (unsigned long long)max);
    }
    *ret = value;
    return true;
}

bool read_flag(struct reading *reading, const struct node *node, bool *ret)
{
    bool is_true = node->kind == NODE_SCALAR && strcmp(node->text, "true") == 0;
    if (!is_true && (node->kind != NODE_SCALAR || strcmp(node->text, "false") != 0)) {
        return mark_complain(reading->problem, node->mark, "%s must be true or false", label(node));
    }
    *ret = is_true;
    return true;
}

bool read_texts(struct reading *reading, const struct node *node, struct string_list *ret)
{
    struct pool *pool = &reading->manifest->pool;
    const char *text = NULL;
    if (node->kind == NODE_SCALAR) {
        return read_text(reading, node, &text) &&
               (string_list_add(pool, ret, text) || problem_memory(reading->problem));
    }
    if (node->kind != NODE_SEQUENCE) {
        return mark_complain(reading->problem, node->mark, "%s must be a text or a list of texts",
                             label(node));
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (!read_text(reading, child, &text)) {
            return false;
        }
        if (!string_list_add(pool, ret, text)) {
            return problem_memory(reading->problem);
        }
    }
    return true;
}

static bool read_timeout(struct reading *reading, const struct node *node, void *target)
{
    struct case_limits *limits = target;
    return read_u64(reading, node, 24u * 3600u * 1000u, &limits->timeout_ms) &&
           (limits->timeout_ms > 0 ||
            mark_complain(reading->problem, node->mark, "a case needs some time"));
}

static bool read_memory(struct reading *reading, const struct node *node, void *target)
{
    struct case_limits *limits = target;
    if (!read_u64(reading, node, 2048, &limits->memory_mib)) {
        return false;
    }
    if (limits->memory_mib == 0 || limits->memory_mib % 2 != 0) {
        return mark_complain(reading->problem, node->mark,
                             "memory_mib must be even and more than 0");
    }
    return true;
}

static bool read_output_limit(struct reading *reading, const struct node *node, void *target)
{
    struct case_limits *limits = target;
    return read_size(reading, node, &limits->output_bytes);
}

static bool read_read_limit(struct reading *reading, const struct node *node, void *target)
{
    struct case_limits *limits = target;
    return read_size(reading, node, &limits->read_bytes);
}

static bool read_retries(struct reading *reading, const struct node *node, void *target)
{
    struct case_limits *limits = target;
    return read_u64(reading, node, ATTEMPTS_MAX - 1, &limits->retries);
}

bool read_limits(struct reading *reading, const struct node *node, void *target)
{
    static const struct field fields[] = {
        {"timeout_ms", read_timeout},        {"memory_mib", read_memory},
        {"output_limit", read_output_limit}, {"read_limit", read_read_limit},
        {"retries", read_retries},
    };
    return read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), target);
}
