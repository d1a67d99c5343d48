/*
 * Reading `create` of one entry of `images`: an image that is made for the run.
 *
 * What can be wrong with it is found here, with its place, so that making it fails for reasons of
 * the machine only.
 */
#include <string.h>

#include "batch/manifest_fields.h"
#include "vmm/cli/create_format.h"
#include "vmm/cli/create_options.h"

static bool read_create_name(struct reading *reading, const struct node *node, void *target)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                "._+-";
    struct image_recipe *recipe = target;
    return read_text(reading, node, &recipe->name) &&
           ((recipe->name[0] != '.' && recipe->name[0] != '-' &&
             strspn(recipe->name, plain) == strlen(recipe->name) &&
             strlen(recipe->name) < RECIPE_NAME_BYTES_MAX) ||
            mark_complain(reading->problem, node->mark,
                          "name must be a file's name of letters, digits and . _ + -"));
}

/* Reads what one option of `convert` takes. */
static bool read_option(struct reading *reading, const struct node *node,
                        const struct option_spec *spec, const char **ret)
{
    const char *text, *wanted;
    if (!read_text(reading, node, &text)) {
        return false;
    }
    *ret = option_canonical(spec, text, &reading->manifest->pool, &wanted);
    return *ret != NULL || mark_complain(reading->problem, node->mark, "%s must be %s, not '%s'",
                                         spec->name, wanted, text);
}

static bool read_create_format(struct reading *reading, const struct node *node, void *target)
{
    static const struct option_spec spec = {"format", OPTION_TARGET, "", NULL, ""};
    return read_option(reading, node, &spec, &((struct image_recipe *)target)->format);
}

static bool read_create_options(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct image_recipe *)target)->options);
}

static bool read_create_size(struct reading *reading, const struct node *node, void *target)
{
    return read_size(reading, node, &((struct image_recipe *)target)->size_bytes);
}

static bool read_compress(struct reading *reading, const struct node *node, void *target)
{
    return read_flag(reading, node, &((struct image_recipe *)target)->compress);
}

static bool read_backing(struct reading *reading, const struct node *node, void *target)
{
    return read_text(reading, node, &((struct image_recipe *)target)->backing);
}

static bool read_offset(struct reading *reading, const struct node *node, void *target)
{
    return read_size(reading, node, &((struct image_write *)target)->offset_bytes);
}

static bool read_length(struct reading *reading, const struct node *node, void *target)
{
    return read_size(reading, node, &((struct image_write *)target)->length_bytes);
}

static bool read_pattern_byte(struct reading *reading, const struct node *node, void *target)
{
    uint64_t byte;
    if (!read_u64(reading, node, 255, &byte)) {
        return false;
    }
    ((struct image_write *)target)->pattern = (unsigned char)byte;
    return true;
}

static bool read_write(struct reading *reading, const struct node *node,
                       struct image_recipe *recipe)
{
    static const struct field fields[] = {
        {"offset", read_offset}, {"length", read_length}, {"pattern", read_pattern_byte}};
    struct image_write *writes =
        pool_grow(&reading->manifest->pool, recipe->writes, recipe->write_count,
                  &recipe->write_capacity, sizeof(*writes));
    if (writes == NULL) {
        return problem_memory(reading->problem);
    }
    recipe->writes = writes;
    struct image_write *added = &writes[recipe->write_count++];
    added->mark = node->mark;
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), added)) {
        return false;
    }
    recipe->written_bytes += added->length_bytes;
    if (added->length_bytes == 0 || added->length_bytes > RECIPE_WRITTEN_BYTES_MAX ||
        recipe->written_bytes > RECIPE_WRITTEN_BYTES_MAX) {
        return mark_complain(reading->problem, node->mark,
                             "a write needs a length, all of an image together at most 1G");
    }
    return true;
}

static bool read_writes(struct reading *reading, const struct node *node, void *target)
{
    if (node->kind != NODE_SEQUENCE || node->child_count > RECIPE_WRITES_MAX) {
        return mark_complain(reading->problem, node->mark, "writes must be a list of at most %u",
                             RECIPE_WRITES_MAX);
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (!read_write(reading, child, target)) {
            return false;
        }
    }
    return true;
}

static bool check_writes(struct reading *reading, const struct image_recipe *recipe)
{
    for (size_t i = 0; i < recipe->write_count; i++) {
        const struct image_write *write = &recipe->writes[i];
        if (write->offset_bytes > recipe->size_bytes ||
            write->length_bytes > recipe->size_bytes - write->offset_bytes) {
            return mark_complain(reading->problem, write->mark, "the write ends behind the disk");
        }
        if (write->pattern == 0 && recipe->backing != NULL) {
            return mark_complain(reading->problem, write->mark,
                                 "zeros cannot be written over a backing file");
        }
    }
    return true;
}

/* An entry made before this one, by its file's name; NULL: there is none. */
static const struct image_source *made_before(const struct reading *reading, const char *name)
{
    const struct manifest *manifest = reading->manifest;
    for (size_t i = 0; i + 1 < manifest->source_count; i++) {
        const struct image_source *source = &manifest->sources[i];
        if (source->kind == SOURCE_CREATE && strcmp(source->recipe->name, name) == 0) {
            return source;
        }
    }
    return NULL;
}

/* The file below has to be made, too, and before; answers depend on it as on the image's parts. */
static bool check_backing(struct reading *reading, struct mark mark, struct image_source *source)
{
    struct image_recipe *recipe = source->recipe;
    struct pool *pool = &reading->manifest->pool;
    if (recipe->backing == NULL) {
        return true;
    }
    const struct image_source *below = made_before(reading, recipe->backing);
    if (below == NULL) {
        return mark_complain(reading->problem, mark, "backing: no entry before this one makes '%s'",
                             recipe->backing);
    }
    recipe->backing_format = below->recipe->format;
    bool good = string_list_add(pool, &source->parts, recipe->backing);
    for (size_t i = 0; good && i < below->parts.count; i++) {
        good = string_list_add(pool, &source->parts, below->parts.items[i]);
    }
    return good || problem_memory(reading->problem);
}

/* VMDK's extents are files of their own, named after the image: its digest is theirs, too. */
static bool add_extents(struct reading *reading, struct image_source *source,
                        const struct convert_config *config)
{
    const char *name = source->recipe->name;
    const char *dot = strrchr(name, '.');
    int stem = dot == NULL ? (int)strlen(name) : (int)(dot - name);
    bool several = strcmp(source->recipe->format, "vmdk") == 0 &&
                   config->vmdk_subformat != VMDK_MONOLITHIC_SPARSE &&
                   config->vmdk_subformat != VMDK_STREAM_OPTIMIZED;
    struct pool *pool = &reading->manifest->pool;
    return !several ||
           string_list_add(pool, &source->parts,
                           pool_printf(pool, "%.*s-[fs]*%s", stem, name, dot == NULL ? "" : dot)) ||
           problem_memory(reading->problem);
}

static bool check_target(struct reading *reading, struct mark mark, struct image_source *source)
{
    const struct image_recipe *recipe = source->recipe;
    static struct create_options create; /* some kilobytes; one thread reads */
    struct convert_config config = {0};
    enum source_format format = source_format_by_name(recipe->format);
    if (create_options_parse(format, recipe->options, &config, &create) != CREATE_OK) {
        return mark_complain(reading->problem, mark, "options: %.300s", create.error);
    }
    if (create.backing_file[0] != '\0' || create.backing_format[0] != '\0') {
        return mark_complain(reading->problem, mark, "options: write backing instead");
    }
    if (recipe->compress && !create_format_of(format)->compresses) {
        return mark_complain(reading->problem, mark, "%s has no compression", recipe->format);
    }
    if (recipe->backing != NULL && !create_format_of(format)->supports_backing) {
        return mark_complain(reading->problem, mark, "%s has no backing files", recipe->format);
    }
    return add_extents(reading, source, &config);
}

bool read_create(struct reading *reading, const struct node *node, struct image_source *source)
{
    static const struct field fields[] = {
        {"name", read_create_name},  {"format", read_create_format},
        {"size", read_create_size},  {"options", read_create_options},
        {"compress", read_compress}, {"writes", read_writes},
        {"backing", read_backing},
    };
    struct image_recipe *recipe = pool_alloc(&reading->manifest->pool, sizeof(*recipe));
    if (recipe == NULL) {
        return problem_memory(reading->problem);
    }
    recipe->format = "raw";
    source->recipe = recipe;
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), recipe)) {
        return false;
    }
    if (recipe->name == NULL || recipe->size_bytes == 0) {
        return mark_complain(reading->problem, node->mark, "create needs name and size");
    }
    if (made_before(reading, recipe->name) != NULL) {
        return mark_complain(reading->problem, node->mark, "'%s' is made twice", recipe->name);
    }
    source->pattern = recipe->name;
    return check_target(reading, node->mark, source) &&
           check_backing(reading, node->mark, source) && check_writes(reading, recipe);
}
