/*
 * The manifest's top level, includes and defaults.
 */
#include "batch/manifest.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "batch/file_text.h"
#include "batch/manifest_fields.h"

static bool read_top(struct reading *reading, const struct node *node);

static bool read_version(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    uint64_t version;
    if (!read_u64(reading, node, UINT32_MAX, &version)) {
        return false;
    }
    return version == MANIFEST_VERSION ||
           mark_complain(reading->problem, node->mark, "version must be %u", MANIFEST_VERSION);
}

static bool read_name(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_text(reading, node, &reading->manifest->name);
}

/* Hands each entry of a list to its reader. */
static bool read_list(struct reading *reading, const struct node *node,
                      bool (*read)(struct reading *, const struct node *))
{
    if (node->kind != NODE_SEQUENCE) {
        return mark_complain(reading->problem, node->mark, "%s must be a list", node->key);
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (!read(reading, child)) {
            return false;
        }
    }
    return true;
}

static bool read_images(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_list(reading, node, read_image);
}

static bool read_jobs(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_list(reading, node, read_job);
}

static bool read_knowns(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_list(reading, node, read_known);
}

static bool read_defaults(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_limits(reading, node, &reading->manifest->limits);
}

static bool read_run_timeout(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    uint64_t *timeout_s = &reading->manifest->run_timeout_s;
    return read_u64(reading, node, RUN_TIMEOUT_S_MAX, timeout_s) &&
           (*timeout_s > 0 || mark_complain(reading->problem, node->mark, "a run needs some time"));
}

static bool read_binary(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_text(reading, node, &reading->manifest->oracle_binary);
}

static bool read_versions(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    return read_texts(reading, node, &reading->manifest->oracle_versions);
}

static bool read_oracle(struct reading *reading, const struct node *node, void *target)
{
    static const struct field fields[] = {{"binary", read_binary}, {"versions", read_versions}};
    return read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), target);
}

/* Joins `path` to a folder unless it is absolute. */
static const char *path_in(struct pool *pool, const char *folder, const char *path)
{
    if (path[0] == '/' || strcmp(folder, ".") == 0) {
        return pool_strdup(pool, path);
    }
    return pool_printf(pool, "%s/%s", folder, path);
}

static bool read_divergences(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    struct manifest *manifest = reading->manifest;
    const char *path;
    if (!read_text(reading, node, &path)) {
        return false;
    }
    manifest->divergences = path_in(&manifest->pool, manifest->folder, path);
    return manifest->divergences != NULL || problem_memory(reading->problem);
}

static bool read_file(struct reading *reading, const char *path)
{
    struct pool *pool = &reading->manifest->pool;
    char *text;
    size_t length;
    if (!file_text_read(path, MANIFEST_BYTES_MAX, &text, &length)) {
        int error = errno;
        return problem_usage(reading->problem, "%s: %s", path,
                             error == EFBIG ? "too large for a manifest" : strerror(error));
    }
    bool good = digest_add(&reading->digest, text, length) || problem_memory(reading->problem);
    const struct node *root =
        good ? manifest_tree_parse(pool, path, text, length, reading->problem) : NULL;
    free(text);
    return root != NULL && read_top(reading, root);
}

static bool read_include(struct reading *reading, const struct node *node, void *target)
{
    (void)target;
    struct string_list paths = {0};
    if (!read_texts(reading, node, &paths)) {
        return false;
    }
    for (size_t i = 0; i < paths.count; i++) {
        if (!reading->includes_allowed) {
            return mark_complain(reading->problem, node->mark, "no include is possible here");
        }
        /* Counted over all files, which also ends a file that includes itself. */
        if (++reading->include_count > MANIFEST_INCLUDES_MAX) {
            return mark_complain(reading->problem, node->mark, "more than %u includes",
                                 MANIFEST_INCLUDES_MAX);
        }
        const char *path =
            path_in(&reading->manifest->pool, reading->manifest->folder, paths.items[i]);
        if (path == NULL) {
            return problem_memory(reading->problem);
        }
        if (!read_file(reading, path)) {
            return false;
        }
    }
    return true;
}

static bool read_top(struct reading *reading, const struct node *node)
{
    static const struct field fields[] = {
        {"version", read_version},
        {"name", read_name},
        {"include", read_include},
        {"images", read_images},
        {"jobs", read_jobs},
        {"known", read_knowns},
        {"defaults", read_defaults},
        {"oracle", read_oracle},
        {"divergences", read_divergences},
        {"fuzz", read_fuzz},
        {"run_timeout_s", read_run_timeout},
    };
    if (!read_fields(reading, node, fields, sizeof(fields) / sizeof(fields[0]), NULL)) {
        return false;
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (strcmp(child->key, "version") == 0) {
            return true;
        }
    }
    return mark_complain(reading->problem, node->mark, "'version: %u' is missing",
                         MANIFEST_VERSION);
}

static bool set_paths(struct manifest *manifest, const char *path)
{
    const char *slash = strrchr(path, '/');
    manifest->path = pool_strdup(&manifest->pool, path);
    manifest->folder = slash == NULL   ? "."
                       : slash == path ? "/"
                                       : pool_copy(&manifest->pool, path, (size_t)(slash - path));
    manifest->name = slash == NULL ? manifest->path : pool_strdup(&manifest->pool, slash + 1);
    return manifest->path != NULL && manifest->folder != NULL && manifest->name != NULL;
}

static void set_default(uint64_t *value, uint64_t standard)
{
    if (*value == 0) {
        *value = standard;
    }
}

static void fill_in_limits(struct manifest *manifest)
{
    struct case_limits *top = &manifest->limits;
    set_default(&top->timeout_ms, JOB_DEADLINE_MS_DEFAULT);
    set_default(&top->memory_mib, JOB_RAM_BYTES_DEFAULT >> 20);
    set_default(&top->output_bytes, JOB_OUTPUT_BYTES_MAX_DEFAULT);
    set_default(&top->read_bytes, JOB_READ_BYTES_MAX_DEFAULT);
    fuzz_budget_fill(&manifest->fuzz.budget, NULL);
    for (size_t i = 0; i < manifest->job_count; i++) {
        struct case_limits *limits = &manifest->jobs[i].limits;
        set_default(&limits->timeout_ms, top->timeout_ms);
        set_default(&limits->memory_mib, top->memory_mib);
        set_default(&limits->output_bytes, top->output_bytes);
        set_default(&limits->read_bytes, top->read_bytes);
        set_default(&limits->retries, top->retries);
        fuzz_budget_fill(&manifest->jobs[i].budget, &manifest->fuzz.budget);
    }
}

/* A job may only name versions that the manifest has. */
static bool check_versions(struct reading *reading)
{
    const struct manifest *manifest = reading->manifest;
    for (size_t i = 0; i < manifest->job_count; i++) {
        const struct manifest_job *job = &manifest->jobs[i];
        for (size_t j = 0; j < job->versions.count; j++) {
            if (!string_list_has(&manifest->oracle_versions, job->versions.items[j])) {
                return mark_complain(reading->problem, job->mark,
                                     "version %s is not one of the oracle's",
                                     job->versions.items[j]);
            }
        }
    }
    return true;
}

/* What only the whole manifest can be checked for. */
static bool complete(struct reading *reading)
{
    struct manifest *manifest = reading->manifest;
    struct mark start = {manifest->path, 1, 1};
    if (manifest->source_count == 0) {
        return mark_complain(reading->problem, start, "no images are given");
    }
    if (manifest->job_count == 0) {
        return mark_complain(reading->problem, start, "no jobs are given");
    }
    if (manifest->oracle_binary == NULL) {
        manifest->oracle_binary = "qemu-img";
    }
    if (manifest->oracle_versions.count == 0 &&
        !string_list_add(&manifest->pool, &manifest->oracle_versions, "7.2.22")) {
        return problem_memory(reading->problem);
    }
    if (!check_versions(reading)) {
        return false;
    }
    fill_in_limits(manifest);
    return digest_end(&reading->digest, &manifest->sha256) || problem_memory(reading->problem);
}

bool manifest_read(const char *path, struct manifest *ret, struct problem *problem)
{
    memset(ret, 0, sizeof(*ret));
    struct reading reading = {.manifest = ret, .problem = problem, .includes_allowed = true};
    if (!set_paths(ret, path) || !digest_begin(&reading.digest)) {
        return problem_memory(problem);
    }
    bool good = read_file(&reading, ret->path) && complete(&reading);
    digest_cancel(&reading.digest);
    return good;
}

bool manifest_parse(const char *path, const char *text, size_t length, struct manifest *ret,
                    struct problem *problem)
{
    memset(ret, 0, sizeof(*ret));
    struct reading reading = {.manifest = ret, .problem = problem};
    if (!set_paths(ret, path) || !digest_begin(&reading.digest)) {
        return problem_memory(problem);
    }
    const struct node *root = manifest_tree_parse(&ret->pool, ret->path, text, length, problem);
    bool good = root != NULL && digest_add(&reading.digest, text, length) &&
                read_top(&reading, root) && complete(&reading);
    digest_cancel(&reading.digest);
    return good;
}

void manifest_free(struct manifest *manifest)
{
    pool_free(&manifest->pool);
    memset(manifest, 0, sizeof(*manifest));
}

const char *manifest_version_for(const struct manifest *manifest, const char *version)
{
    const struct string_list *versions = &manifest->oracle_versions;
    const char *last_dot = strrchr(version, '.');
    size_t series = last_dot == NULL ? strlen(version) : (size_t)(last_dot - version) + 1;
    if (string_list_has(versions, version)) {
        return version;
    }
    for (size_t i = 0; i < versions->count; i++) {
        if (strncmp(versions->items[i], version, series) == 0) {
            return versions->items[i];
        }
    }
    return versions->items[0];
}
