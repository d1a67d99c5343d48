/*
 * Reading one job: its own keys, and the options of its operation, each a value or an axis.
 */
#include <assert.h>
#include <string.h>

#include "batch/manifest_fields.h"

/* Adds one value to an axis in its canonical form. */
static bool add_value(struct reading *reading, const struct option_spec *spec,
                      const struct node *node, struct axis *axis)
{
    const char *text, *wanted = "";
    if (!read_text(reading, node, &text)) {
        return false;
    }
    const char *canonical = option_canonical(spec, text, &reading->manifest->pool, &wanted);
    if (canonical == NULL) {
        return mark_complain(reading->problem, node->mark, "%s must be %s, not '%s'", spec->name,
                             wanted, text);
    }
    if (string_list_has(&axis->values, canonical)) {
        return mark_complain(reading->problem, node->mark, "'%s' is there twice", text);
    }
    return string_list_add(&reading->manifest->pool, &axis->values, canonical) ||
           problem_memory(reading->problem);
}

static bool read_axis(struct reading *reading, const struct operation *operation,
                      const struct node *node, struct axis *axes)
{
    size_t index = operation_option_index(operation, node->key);
    assert(index < operation->option_count);
    const struct option_spec *spec = &operation->options[index];
    if (axes[index].values.count > 0) {
        return mark_complain(reading->problem, node->key_mark,
                             "%s is given both here and in the matrix", node->key);
    }
    if (node->kind == NODE_SCALAR) {
        return add_value(reading, spec, node, &axes[index]);
    }
    if (node->kind != NODE_SEQUENCE || node->child_count == 0) {
        return mark_complain(reading->problem, node->mark, "%s must be a value or a list",
                             node->key);
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (!add_value(reading, spec, child, &axes[index])) {
            return false;
        }
    }
    return true;
}

/* A mapping of nothing but options of the operation: `matrix` and each entry of `exclude`. */
static bool read_axes(struct reading *reading, const struct operation *operation,
                      const struct node *node, struct axis *axes)
{
    const char *names[CASE_OPTIONS_MAX];
    for (size_t i = 0; i < operation->option_count; i++) {
        names[i] = operation->options[i].name;
    }
    if (node->kind != NODE_MAPPING) {
        return mark_complain(reading->problem, node->mark, "must be a mapping of options");
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (operation_option_index(operation, child->key) == operation->option_count) {
            return unknown_key(reading, child, names, operation->option_count);
        }
        if (!read_axis(reading, operation, child, axes)) {
            return false;
        }
    }
    return true;
}

static bool read_exclusions(struct reading *reading, const struct node *node,
                            struct manifest_job *job)
{
    if (node->kind != NODE_SEQUENCE) {
        return mark_complain(reading->problem, node->mark, "exclude must be a list");
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        struct exclusion *exclusion = pool_alloc(&reading->manifest->pool, sizeof(*exclusion));
        if (exclusion == NULL) {
            return problem_memory(reading->problem);
        }
        if (!read_axes(reading, job->operation, child, exclusion->axis)) {
            return false;
        }
        if (child->child_count == 0) {
            return mark_complain(reading->problem, child->mark, "this would exclude everything");
        }
        exclusion->next = job->exclusions;
        job->exclusions = exclusion;
    }
    return true;
}

static bool read_operation(struct reading *reading, const struct node *node,
                           struct manifest_job *job)
{
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        const char *name;
        if (strcmp(child->key, "op") != 0) {
            continue;
        }
        if (!read_text(reading, child, &name)) {
            return false;
        }
        job->operation = operation_by_name(name);
        return job->operation != NULL ||
               mark_complain(reading->problem, child->mark, "unknown operation '%s'", name);
    }
    return mark_complain(reading->problem, node->mark, "a job needs 'op'");
}

/* The keys that every job may have; *ret_known tells whether this was one. */
static bool read_common_key(struct reading *reading, const struct node *child,
                            struct manifest_job *job, bool *ret_known)
{
    *ret_known = true;
    if (strcmp(child->key, "op") == 0) {
        return true;
    }
    if (strcmp(child->key, "images") == 0) {
        return read_texts(reading, child, &job->images);
    }
    if (strcmp(child->key, "targets") == 0 && job->operation->is_campaign) {
        return read_texts(reading, child, &job->images);
    }
    if (strcmp(child->key, "budget") == 0 && job->operation->is_campaign) {
        return read_budget(reading, child, &job->budget);
    }
    if (strcmp(child->key, "tags") == 0) {
        return read_texts(reading, child, &job->tags);
    }
    if (strcmp(child->key, "versions") == 0) {
        return read_texts(reading, child, &job->versions);
    }
    if (strcmp(child->key, "limits") == 0) {
        return read_limits(reading, child, &job->limits);
    }
    if (strcmp(child->key, "matrix") == 0) {
        return read_axes(reading, job->operation, child, job->axis);
    }
    if (strcmp(child->key, "exclude") == 0) {
        return read_exclusions(reading, child, job);
    }
    *ret_known = false;
    return true;
}

static bool unknown_job_key(struct reading *reading, const struct manifest_job *job,
                            const struct node *child)
{
    static const char *const common[] = {"op",      "images",   "tags",    "limits", "matrix",
                                         "exclude", "versions", "targets", "budget"};
    const char *names[CASE_OPTIONS_MAX + sizeof(common) / sizeof(common[0])];
    /* The last two are a campaign's alone. */
    size_t count = sizeof(common) / sizeof(common[0]) - (job->operation->is_campaign ? 0 : 2);
    memcpy(names, common, sizeof(common));
    for (size_t i = 0; i < job->operation->option_count; i++) {
        names[count++] = job->operation->options[i].name;
    }
    return unknown_key(reading, child, names, count);
}

bool read_job(struct reading *reading, const struct node *node)
{
    struct manifest *manifest = reading->manifest;
    if (node->kind != NODE_MAPPING) {
        return mark_complain(reading->problem, node->mark, "a job must be a mapping");
    }
    if (manifest->job_count == MANIFEST_JOBS_MAX) {
        return mark_complain(reading->problem, node->mark, "more than %u jobs", MANIFEST_JOBS_MAX);
    }
    struct manifest_job *jobs = pool_grow(&manifest->pool, manifest->jobs, manifest->job_count,
                                          &manifest->job_capacity, sizeof(*jobs));
    if (jobs == NULL) {
        return problem_memory(reading->problem);
    }
    manifest->jobs = jobs;
    struct manifest_job *job = &jobs[manifest->job_count++];
    job->mark = node->mark;
    if (!read_operation(reading, node, job)) {
        return false;
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        bool known;
        if (!read_common_key(reading, child, job, &known)) {
            return false;
        }
        if (known) {
            continue;
        }
        if (operation_option_index(job->operation, child->key) == job->operation->option_count) {
            return unknown_job_key(reading, job, child);
        }
        if (!read_axis(reading, job->operation, child, job->axis)) {
            return false;
        }
    }
    return true;
}
