/*
 * Paths, globs and indexes to images.
 *
 * Patterns may not leave the images' folder: a manifest that sweeps up its parents is a mistake or
 * worse. A single path may, since it names one file on purpose.
 */
#include "batch/plan_images.h"

#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "batch/file_text.h"
#include "batch/fuzz_targets.h"

/* A name which qemu-img would take for an option or a protocol gets "./" in front. */
static const char *command_name(struct pool *pool, const char *base_name)
{
    bool misread = base_name[0] == '-' || strchr(base_name, ':') != NULL;
    return misread ? pool_printf(pool, "./%s", base_name) : base_name;
}

static bool excluded(const struct image_source *source, const char *name)
{
    for (size_t i = 0; i < source->exclude.count; i++) {
        if (fnmatch(source->exclude.items[i], name, 0) == 0) {
            return true;
        }
    }
    return false;
}

static bool add_image(struct plan *plan, const char *base, const struct image_source *source,
                      const char *name, const char *format, struct problem *problem)
{
    if (excluded(source, name)) {
        return true;
    }
    if (plan->image_count == PLAN_IMAGES_MAX) {
        return mark_complain(problem, source->mark, "more than %u images", PLAN_IMAGES_MAX);
    }
    struct plan_image *images = pool_grow(&plan->pool, plan->images, plan->image_count,
                                          &plan->image_capacity, sizeof(*images));
    if (images == NULL) {
        return problem_memory(problem);
    }
    plan->images = images;
    struct plan_image *image = &images[plan->image_count++];
    *image = (struct plan_image){.source = source};
    const char *path = name[0] == '/' ? name : pool_printf(&plan->pool, "%s/%s", base, name);
    const char *slash = path == NULL ? NULL : strrchr(path, '/');
    if (slash == NULL) {
        return problem_memory(problem);
    }
    image->name = pool_strdup(&plan->pool, name);
    image->folder = slash == path ? "/" : pool_copy(&plan->pool, path, (size_t)(slash - path));
    image->base_name = command_name(&plan->pool, slash + 1);
    image->format = format;
    return (image->name != NULL && image->folder != NULL && image->base_name != NULL) ||
           problem_memory(problem);
}

static bool leaves_folder(const char *pattern)
{
    if (pattern[0] == '/') {
        return true;
    }
    for (const char *at = pattern; at != NULL; at = strchr(at, '/')) {
        at += *at == '/' ? 1 : 0;
        if (strncmp(at, "..", 2) == 0 && (at[2] == '/' || at[2] == '\0')) {
            return true;
        }
    }
    return false;
}

/* The base folder with the characters quoted that glob() would take as its own. */
static char *glob_pattern(struct pool *pool, const char *base, const char *pattern)
{
    char *quoted = pool_alloc(pool, 2 * strlen(base) + strlen(pattern) + 2);
    if (quoted == NULL) {
        return NULL;
    }
    char *at = quoted;
    for (; *base != '\0'; base++) {
        if (strchr("*?[\\", *base) != NULL) {
            *at++ = '\\';
        }
        *at++ = *base;
    }
    *at++ = '/';
    memcpy(at, pattern, strlen(pattern) + 1);
    return quoted;
}

typedef bool (*found_function)(struct plan *plan, const char *base,
                               const struct image_source *source, const char *name,
                               struct problem *problem);

static bool take_matches(struct plan *plan, const char *base, const struct image_source *source,
                         const glob_t *matches, found_function found, struct problem *problem)
{
    size_t base_chars = strlen(base) + 1;
    for (size_t i = 0; i < matches->gl_pathc; i++) {
        if (!found(plan, base, source, matches->gl_pathv[i] + base_chars, problem)) {
            return false;
        }
    }
    return true;
}

/* Calls `found` for every file that the source's pattern matches, sorted by name. */
static bool each_match(struct plan *plan, const char *base, const struct image_source *source,
                       found_function found, struct problem *problem)
{
    if (leaves_folder(source->pattern)) {
        return mark_complain(problem, source->mark, "'%s' leaves the images' folder",
                             source->pattern);
    }
    const char *pattern = glob_pattern(&plan->pool, base, source->pattern);
    if (pattern == NULL) {
        return problem_memory(problem);
    }
    glob_t matches;
    int result = glob(pattern, 0, NULL, &matches);
    if (result == GLOB_NOMATCH) {
        return mark_complain(problem, source->mark, "'%s' matches nothing in %s", source->pattern,
                             base);
    }
    if (result != 0) {
        return problem_infrastructure(problem, "%s: cannot be listed", pattern);
    }
    bool good = take_matches(plan, base, source, &matches, found, problem);
    globfree(&matches);
    return good;
}

static bool found_image(struct plan *plan, const char *base, const struct image_source *source,
                        const char *name, struct problem *problem)
{
    return add_image(plan, base, source, name, source->format, problem);
}

/* "-f FORMAT" or "-". */
static bool index_format(const char *options, struct pool *pool, const char **ret_format)
{
    static const struct option_spec spec = {"format", OPTION_FORMAT, "", NULL, ""};
    const char *wanted;
    *ret_format = NULL;
    if (strcmp(options, "-") == 0) {
        return true;
    }
    if (strncmp(options, "-f ", 3) != 0) {
        return false;
    }
    *ret_format = option_canonical(&spec, options + 3, pool, &wanted);
    return *ret_format != NULL;
}

static bool take_index_line(struct plan *plan, const char *base, const struct image_source *source,
                            const char *index, char *line, struct problem *problem)
{
    char *tab = strchr(line, '\t');
    const char *format = NULL;
    if (tab == NULL || tab == line) {
        return problem_usage(problem, "%s: not NAME, tab, options: '%s'", index, line);
    }
    *tab = '\0';
    const char *slash = strrchr(index, '/');
    int folder_chars = slash == NULL ? 0 : (int)(slash - index) + 1;
    const char *name = pool_printf(&plan->pool, "%.*s%s", folder_chars, index, line);
    if (name == NULL) {
        return problem_memory(problem);
    }
    if (leaves_folder(name)) {
        return problem_usage(problem, "%s: '%s' leaves the images' folder", index, line);
    }
    /* An entry can be excluded with its options too: an index may name a file more than once. */
    const char *entry = pool_printf(&plan->pool, "%s %s", name, tab + 1);
    if (entry == NULL) {
        return problem_memory(problem);
    }
    if (excluded(source, name) || excluded(source, entry)) {
        return true;
    }
    if (!index_format(tab + 1, &plan->pool, &format)) {
        return problem_usage(problem, "%s: '%s': options not known (exclude it?)", index, entry);
    }
    return add_image(plan, base, source, name, format, problem);
}

static bool found_index(struct plan *plan, const char *base, const struct image_source *source,
                        const char *name, struct problem *problem)
{
    const char *path = pool_printf(&plan->pool, "%s/%s", base, name);
    char *text;
    size_t length;
    if (path == NULL) {
        return problem_memory(problem);
    }
    if (!file_text_read(path, MANIFEST_BYTES_MAX, &text, &length)) {
        return problem_usage(problem, "%s: %s", path, strerror(errno));
    }
    bool good = true;
    char *rest = text;
    for (char *line = strsep(&rest, "\n"); good && line != NULL; line = strsep(&rest, "\n")) {
        good = line[0] == '\0' || take_index_line(plan, base, source, name, line, problem);
    }
    free(text);
    return good;
}

/* An image that is yet to be made: image_maker.h gives it its folder. */
static bool add_made(struct plan *plan, const char *base, const struct image_source *source,
                     struct problem *problem)
{
    const char *name = pool_printf(&plan->pool, "create/%s", source->recipe->name);
    if (name == NULL) {
        return problem_memory(problem);
    }
    return add_image(plan, base, source, name, source->format, problem);
}

/* The fuzzers of a list of targets, called by their targets' names. */
static bool add_targets(struct plan *plan, const char *base, const struct image_source *source,
                        struct problem *problem)
{
    const char *path = pool_printf(&plan->pool, "%s/%s", base, source->pattern);
    struct fuzz_target *targets;
    size_t count;
    if (path == NULL) {
        return problem_memory(problem);
    }
    if (!fuzz_targets_read(path, &plan->pool, &targets, &count, problem)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!add_image(plan, base, source, targets[i].program, NULL, problem)) {
            return false;
        }
        plan->images[plan->image_count - 1].name = targets[i].name;
        plan->images[plan->image_count - 1].target = &targets[i];
    }
    return true;
}

static bool add_source(struct plan *plan, const char *base, const struct image_source *source,
                       struct problem *problem)
{
    switch (source->kind) {
    case SOURCE_PATH:
        return add_image(plan, base, source, source->pattern, source->format, problem);
    case SOURCE_GLOB:
        return each_match(plan, base, source, found_image, problem);
    case SOURCE_TARGETS:
        return add_targets(plan, base, source, problem);
    case SOURCE_CREATE:
        return add_made(plan, base, source, problem);
    case SOURCE_INDEX:
    default:
        return each_match(plan, base, source, found_index, problem);
    }
}

bool plan_add_images(struct plan *plan, const char *base, const struct image_source *source,
                     const struct string_list *allow, struct problem *problem)
{
    size_t first = plan->image_count;
    if (!add_source(plan, base, source, problem)) {
        return false;
    }
    for (size_t i = first; i < plan->image_count; i++) {
        plan->images[i].allow = allow;
    }
    return true;
}
