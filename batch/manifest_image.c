/*
 * Reading one entry of `images`, and one of `known`.
 */
#include <string.h>

#include "batch/manifest_fields.h"

static bool read_pattern(struct reading *reading, const struct node *node, enum source_kind kind,
                         struct image_source *source)
{
    if (source->pattern != NULL) {
        return mark_complain(reading->problem, node->key_mark,
                             "only one of path, glob, index and create can be given");
    }
    source->kind = kind;
    return read_text(reading, node, &source->pattern);
}

static bool read_path(struct reading *reading, const struct node *node, void *target)
{
    return read_pattern(reading, node, SOURCE_PATH, target);
}

static bool read_glob(struct reading *reading, const struct node *node, void *target)
{
    return read_pattern(reading, node, SOURCE_GLOB, target);
}

static bool read_index(struct reading *reading, const struct node *node, void *target)
{
    return read_pattern(reading, node, SOURCE_INDEX, target);
}

static bool read_image_create(struct reading *reading, const struct node *node, void *target)
{
    struct image_source *source = target;
    if (source->pattern != NULL) {
        return mark_complain(reading->problem, node->key_mark,
                             "only one of path, glob, index and create can be given");
    }
    source->kind = SOURCE_CREATE;
    return read_create(reading, node, source);
}

static bool read_format(struct reading *reading, const struct node *node, void *target)
{
    static const struct option_spec spec = {"format", OPTION_FORMAT, "", NULL, ""};
    struct image_source *source = target;
    const char *text, *wanted;
    if (!read_text(reading, node, &text)) {
        return false;
    }
    const char *format = option_canonical(&spec, text, &reading->manifest->pool, &wanted);
    if (format == NULL) {
        return mark_complain(reading->problem, node->mark, "format must be %s, not '%s'", wanted,
                             text);
    }
    source->format = format[0] == '\0' ? NULL : format;
    return true;
}

static bool read_sha256(struct reading *reading, const struct node *node, void *target)
{
    struct image_source *source = target;
    if (!read_text(reading, node, &source->sha256)) {
        return false;
    }
    return (strlen(source->sha256) == DIGEST_CHARS &&
            strspn(source->sha256, "0123456789abcdef") == DIGEST_CHARS) ||
           mark_complain(reading->problem, node->mark, "sha256 must be 64 digits of 0-9 and a-f");
}

static bool read_tags(struct reading *reading, const struct node *node, void *target)
{
    return read_texts(reading, node, &((struct image_source *)target)->tags);
}

static bool read_allow(struct reading *reading, const struct node *node, void *target)
{
    return read_texts(reading, node, &((struct image_source *)target)->allow);
}

static bool read_parts(struct reading *reading, const struct node *node, void *target)
{
    return read_texts(reading, node, &((struct image_source *)target)->parts);
}

static bool read_exclude(struct reading *reading, const struct node *node, void *target)
{
    return read_texts(reading, node, &((struct image_source *)target)->exclude);
}

struct image_source *add_source(struct reading *reading, struct mark mark)
{
    struct manifest *manifest = reading->manifest;
    struct image_source *sources =
        pool_grow(&manifest->pool, manifest->sources, manifest->source_count,
                  &manifest->source_capacity, sizeof(*sources));
    if (sources == NULL) {
        problem_memory(reading->problem);
        return NULL;
    }
    manifest->sources = sources;
    struct image_source *source = &sources[manifest->source_count++];
    source->mark = mark;
    return source;
}

bool read_image(struct reading *reading, const struct node *node)
{
    static const struct field fields[] = {
        {"path", read_path},           {"glob", read_glob},     {"index", read_index},
        {"format", read_format},       {"sha256", read_sha256}, {"tags", read_tags},
        {"allow", read_allow},         {"parts", read_parts},   {"exclude", read_exclude},
        {"create", read_image_create},
    };
    struct image_source *source = add_source(reading, node->mark);
    if (source == NULL) {
        return false;
    }
    if (node->kind == NODE_SCALAR) {
        return read_pattern(reading, node, SOURCE_PATH, source);
    }
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), source)) {
        return false;
    }
    if (source->pattern == NULL) {
        return mark_complain(reading->problem, node->mark,
                             "an image needs path, glob, index or create");
    }
    return source->sha256 == NULL || source->kind == SOURCE_PATH || source->kind == SOURCE_CREATE ||
           mark_complain(reading->problem, node->mark, "sha256 goes with path and create only");
}

static bool read_cases(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct known_failure *)target)->cases);
}

static bool read_reason(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct known_failure *)target)->reason);
}

static bool read_owner(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct known_failure *)target)->owner);
}

static bool read_expires(struct reading *reading, const struct node *node, void *target)
{
    struct known_failure *known = target;
    if (!read_text(reading, node, &known->expires)) {
        return false;
    }
    static const char shape[] = "dddd-dd-dd";
    bool good = strlen(known->expires) == strlen(shape);
    for (size_t i = 0; good && shape[i] != '\0'; i++) {
        bool digit = known->expires[i] >= '0' && known->expires[i] <= '9';
        good = shape[i] == 'd' ? digit : known->expires[i] == '-';
    }
    return good ||
           mark_complain(reading->problem, node->mark, "expires must be a date, YYYY-MM-DD");
}

static bool read_flaky(struct reading *reading, const struct node *node, void *target)
{
    return read_flag(reading, node, &((struct known_failure *)target)->flaky);
}

bool read_known(struct reading *reading, const struct node *node)
{
    static const struct field fields[] = {
        {"cases", read_cases},     {"reason", read_reason}, {"owner", read_owner},
        {"expires", read_expires}, {"flaky", read_flaky},
    };
    struct manifest *manifest = reading->manifest;
    struct known_failure *all = pool_grow(&manifest->pool, manifest->known, manifest->known_count,
                                          &manifest->known_capacity, sizeof(*all));
    if (all == NULL) {
        return problem_memory(reading->problem);
    }
    manifest->known = all;
    struct known_failure *known = &all[manifest->known_count++];
    known->mark = node->mark;
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), known)) {
        return false;
    }
    return (known->cases != NULL && known->reason != NULL && known->owner != NULL) ||
           mark_complain(reading->problem, node->mark,
                         "a known failure needs cases, reason and owner");
}
