/*
 * Images times jobs times combinations.
 *
 * The combinations of a job are made once and shared by all its images: a case then costs its name,
 * its line and a few words, some 200 bytes.
 */
#include "batch/plan.h"

#include <assert.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "batch/plan_images.h"

struct combination_list {
    struct combination *items;
    size_t count;
    size_t capacity;
};

/* Whether an exclusion covers the combination: every option it names has one of its values. */
static bool exclusion_covers(const struct exclusion *exclusion, size_t option_count,
                             const struct option_values *values)
{
    for (size_t i = 0; i < option_count; i++) {
        const struct string_list *excluded = &exclusion->axis[i].values;
        const char *value = values->value[i] == NULL ? "" : values->value[i];
        if (excluded->count > 0 && !string_list_has(excluded, value)) {
            return false;
        }
    }
    return true;
}

static const char *combination_suffix(struct pool *pool, const struct operation *operation,
                                      const struct option_values *values)
{
    const char *suffix = "";
    for (size_t i = 0; suffix != NULL && i < operation->option_count; i++) {
        const struct option_spec *spec = &operation->options[i];
        if (values->value[i] == NULL) {
            continue;
        }
        if (spec->kind == OPTION_FLAG) {
            suffix = pool_printf(pool, "%s,%s", suffix, spec->name);
        } else if (spec->kind == OPTION_CHOICE || spec->kind == OPTION_TARGET ||
                   spec->kind == OPTION_LIST) {
            suffix = pool_printf(pool, "%s,%s", suffix, values->value[i]);
        } else {
            suffix = pool_printf(pool, "%s,%s=%s", suffix, spec->name, values->value[i]);
        }
    }
    return suffix;
}

/* What qemu-img would refuse whatever the image is asks nothing of an image: a mistake. */
static bool check_combination(const struct manifest_job *job, const struct option_values *values,
                              const char *suffix, struct problem *problem)
{
    char reason[400];
    return job->operation->check == NULL || job->operation->check(values, reason, sizeof(reason)) ||
           mark_complain(problem, job->mark, "%s%s: %s", job->operation->name, suffix, reason);
}

static bool add_combination(struct pool *pool, const struct manifest_job *job,
                            const struct option_values *values, struct combination_list *list,
                            struct problem *problem)
{
    for (const struct exclusion *e = job->exclusions; e != NULL; e = e->next) {
        if (exclusion_covers(e, job->operation->option_count, values)) {
            return true;
        }
    }
    struct combination *items =
        pool_grow(pool, list->items, list->count, &list->capacity, sizeof(*items));
    if (items == NULL) {
        return problem_memory(problem);
    }
    list->items = items;
    struct combination *added = &items[list->count++];
    added->job = job;
    added->values = *values;
    added->suffix = combination_suffix(pool, job->operation, values);
    return added->suffix != NULL ? check_combination(job, values, added->suffix, problem)
                                 : problem_memory(problem);
}

/* All combinations of a job's axes; the last axis varies fastest, like the digits of a number. */
static bool make_combinations(struct pool *pool, const struct manifest_job *job,
                              struct combination_list *ret, struct problem *problem)
{
    size_t digit[CASE_OPTIONS_MAX] = {0};
    size_t options = job->operation->option_count;
    assert(options <= CASE_OPTIONS_MAX);
    for (;;) {
        struct option_values values = {0};
        for (size_t i = 0; i < options; i++) {
            const struct string_list *axis = &job->axis[i].values;
            const char *value = axis->count == 0 ? "" : axis->items[digit[i]];
            values.value[i] = value[0] == '\0' ? NULL : value;
        }
        if (ret->count == PLAN_CASES_MAX) {
            return mark_complain(problem, job->mark, "more than %u combinations", PLAN_CASES_MAX);
        }
        if (!add_combination(pool, job, &values, ret, problem)) {
            return false;
        }
        size_t i = options;
        while (i > 0 && (job->axis[i - 1].values.count == 0 ||
                         digit[i - 1] + 1 == job->axis[i - 1].values.count)) {
            digit[--i] = 0;
        }
        if (i == 0) {
            return true;
        }
        digit[i - 1]++;
    }
}

static bool matches_any(const struct string_list *globs, const char *text)
{
    for (size_t i = 0; i < globs->count; i++) {
        if (fnmatch(globs->items[i], text, 0) == 0) {
            return true;
        }
    }
    return globs->count == 0;
}

static bool shares_tag(const struct string_list *wanted, const struct string_list *tags)
{
    for (size_t i = 0; i < wanted->count; i++) {
        if (string_list_has(tags, wanted->items[i])) {
            return true;
        }
    }
    return wanted->count == 0;
}

/* Patterns of which one has to match, and such with a '!' in front of which none may. */
static bool image_chosen(const struct string_list *globs, const char *name)
{
    bool wanted = false;
    bool any_wanted = false;
    for (size_t i = 0; i < globs->count; i++) {
        const char *glob = globs->items[i];
        if (glob[0] == '!' && fnmatch(glob + 1, name, 0) == 0) {
            return false;
        }
        any_wanted = any_wanted || glob[0] != '!';
        wanted = wanted || (glob[0] != '!' && fnmatch(glob, name, 0) == 0);
    }
    return wanted || !any_wanted;
}

/* Campaigns are about fuzz targets, everything else is about images. */
static bool job_wants(const struct manifest_job *job, const struct plan_image *image)
{
    return job->operation->is_campaign == (image->target != NULL) &&
           image_chosen(&job->images, image->name) && shares_tag(&job->tags, &image->source->tags);
}

static uint32_t key_number(const char *key)
{
    char head[9] = {0};
    memcpy(head, key, sizeof(head) - 1);
    return (uint32_t)strtoul(head, NULL, 16);
}

/* Whether the case is in this shard of the selection. */
static bool in_shard(const struct selection *selection, const struct plan_case *planned)
{
    return selection->shard_total == 0 ||
           key_number(planned->key) % selection->shard_total == selection->shard_index;
}

static bool selected(const struct selection *selection, const struct plan *plan,
                     const struct plan_case *planned)
{
    const struct plan_image *image = &plan->images[planned->image];
    const char *format = image->format == NULL ? "probe" : image->format;
    if ((selection->answers_only && image->target != NULL) ||
        !shares_tag(&selection->tags, &image->source->tags) ||
        (selection->formats.count > 0 && !string_list_has(&selection->formats, format)) ||
        (selection->operations.count > 0 &&
         !string_list_has(&selection->operations, planned->combination->job->operation->name))) {
        return false;
    }
    return matches_any(&selection->filters, planned->name) ||
           string_list_has(&selection->filters, planned->key);
}

/* The first version's cases have no mark, so that adding a version renames nothing. */
static bool name_case(struct plan *plan, const struct manifest *manifest, struct plan_case *planned)
{
    const struct plan_image *image = &plan->images[planned->image];
    const struct combination *combination = planned->combination;
    const struct operation *operation = combination->job->operation;
    bool own_format =
        image->format != NULL &&
        combination->values.value[operation_option_index(operation, "format")] == NULL;
    planned->name =
        pool_printf(&plan->pool, "%s#%s%s%s%s%s%s", image->name, operation->name,
                    combination->suffix, own_format ? ",format=" : "",
                    own_format ? image->format : "", planned->profile > 0 ? ",qemu=" : "",
                    planned->profile > 0 ? manifest->oracle_versions.items[planned->profile] : "");
    struct digest_hex hash;
    if (planned->name == NULL || !digest_of(planned->name, strlen(planned->name), &hash)) {
        return false;
    }
    memcpy(planned->key, hash.text, CASE_KEY_CHARS);
    planned->key[CASE_KEY_CHARS] = '\0';
    return true;
}

static bool add_case(struct plan *plan, const struct manifest *manifest,
                     const struct selection *selection, struct plan_case planned,
                     struct problem *problem)
{
    struct words words;
    if (!name_case(plan, manifest, &planned)) {
        return problem_memory(problem);
    }
    if (!selected(selection, plan, &planned)) {
        return true;
    }
    plan->whole_count++;
    if (!in_shard(selection, &planned)) {
        return true;
    }
    if (plan->case_count == PLAN_CASES_MAX) {
        return problem_usage(problem, "more than %u cases", PLAN_CASES_MAX);
    }
    if (!plan_case_words(plan, &planned, &plan->pool, &words)) {
        return problem_memory(problem);
    }
    planned.line = words_quoted(&words, &plan->pool);
    struct plan_case *cases =
        pool_grow(&plan->pool, plan->cases, plan->case_count, &plan->case_capacity, sizeof(*cases));
    if (planned.line == NULL || cases == NULL) {
        return problem_memory(problem);
    }
    plan->cases = cases;
    cases[plan->case_count++] = planned;
    return true;
}

/* One image and combination, for each version of qemu-img that the job is to be compared with. */
static bool add_profiles(struct plan *plan, const struct manifest *manifest,
                         const struct selection *selection, uint32_t image,
                         const struct combination *combination, struct problem *problem)
{
    const struct string_list *versions = &combination->job->versions;
    bool campaign = combination->job->operation->is_campaign; /* which is held against none */
    size_t count = campaign ? 1 : manifest->oracle_versions.count;
    for (uint32_t i = 0; i < count; i++) {
        const char *version = manifest->oracle_versions.items[i];
        bool wanted =
            campaign ||
            ((versions->count == 0 || string_list_has(versions, version)) &&
             (selection->only_version == NULL || strcmp(selection->only_version, version) == 0));
        struct plan_case planned = {.combination = combination, .image = image, .profile = i};
        if (wanted && !add_case(plan, manifest, selection, planned, problem)) {
            return false;
        }
    }
    return true;
}

static bool add_job(struct plan *plan, const struct manifest *manifest,
                    const struct selection *selection, const struct manifest_job *job,
                    struct problem *problem)
{
    struct combination_list combinations = {0};
    if (!make_combinations(&plan->pool, job, &combinations, problem)) {
        return false;
    }
    size_t images = 0;
    for (size_t i = 0; i < plan->image_count; i++) {
        if (!job_wants(job, &plan->images[i])) {
            continue;
        }
        images++;
        for (size_t c = 0; c < combinations.count; c++) {
            if (!add_profiles(plan, manifest, selection, (uint32_t)i, &combinations.items[c],
                              problem)) {
                return false;
            }
        }
    }
    if (images == 0 || combinations.count == 0) {
        return mark_complain(problem, job->mark, "this job has no cases: no %s is left",
                             images == 0 ? "image" : "combination");
    }
    return true;
}

static int compare_names(const void *a, const void *b)
{
    const struct plan_case *const *left = a;
    const struct plan_case *const *right = b;
    return strcmp((*left)->name, (*right)->name);
}

/* Two cases of one name could not be told apart in any history. */
static bool check_unique(struct plan *plan, struct problem *problem)
{
    const struct plan_case **sorted = malloc((plan->case_count + 1) * sizeof(void *));
    if (sorted == NULL) {
        return problem_memory(problem);
    }
    for (size_t i = 0; i < plan->case_count; i++) {
        sorted[i] = &plan->cases[i];
    }
    qsort(sorted, plan->case_count, sizeof(void *), compare_names);
    bool good = true;
    for (size_t i = 1; good && i < plan->case_count; i++) {
        if (strcmp(sorted[i - 1]->name, sorted[i]->name) == 0) {
            good = problem_usage(problem, "the manifest asks twice for '%s'", sorted[i]->name);
        }
    }
    free(sorted);
    return good;
}

struct shuffled {
    uint64_t rank;
    struct plan_case planned;
};

static int compare_ranks(const void *a, const void *b)
{
    const struct shuffled *left = a;
    const struct shuffled *right = b;
    if (left->rank != right->rank) {
        return left->rank < right->rank ? -1 : 1;
    }
    return strcmp(left->planned.name, right->planned.name);
}

/* An order that depends on seed and names only: cases keep their relative order as others go. */
static bool shuffle(struct plan *plan, uint64_t seed, struct problem *problem)
{
    struct shuffled *items = malloc((plan->case_count + 1) * sizeof(*items));
    if (items == NULL) {
        return problem_memory(problem);
    }
    for (size_t i = 0; i < plan->case_count; i++) {
        uint64_t mixed = ((uint64_t)key_number(plan->cases[i].key) + seed) * 0x9e3779b97f4a7c15u;
        items[i] = (struct shuffled){(mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9u, plan->cases[i]};
    }
    qsort(items, plan->case_count, sizeof(*items), compare_ranks);
    for (size_t i = 0; i < plan->case_count; i++) {
        plan->cases[i] = items[i].planned;
    }
    free(items);
    return true;
}

/* What a source is relative to: the folder of images or, for a list of targets, that of fuzzers. */
static const char *source_base(const struct manifest *manifest, const struct selection *selection,
                               const struct image_source *source, const char *images,
                               struct pool *pool, struct problem *problem)
{
    const char *folder = selection->fuzzers_folder;
    if (source->kind != SOURCE_TARGETS) {
        return images;
    }
    if (folder == NULL) {
        const char *fuzzers = manifest->fuzz.fuzzers == NULL ? "." : manifest->fuzz.fuzzers;
        folder =
            fuzzers[0] == '/' ? fuzzers : pool_printf(pool, "%s/%s", manifest->folder, fuzzers);
    }
    char *resolved = folder == NULL ? NULL : realpath(folder, NULL);
    if (resolved == NULL) {
        mark_complain(problem, source->mark, "%s: %s (--fuzzers=DIR says where the fuzzers are)",
                      folder == NULL ? "" : folder, strerror(errno));
        return NULL;
    }
    const char *base = pool_strdup(pool, resolved);
    free(resolved);
    if (base == NULL) {
        problem_memory(problem);
    }
    return base;
}

/* The source's allowed folders, joined to the base. NULL: out of memory. */
static struct string_list *allowed_folders(struct pool *pool, const char *base,
                                           const struct image_source *source)
{
    struct string_list *list = pool_alloc(pool, sizeof(*list));
    for (size_t i = 0; list != NULL && i < source->allow.count; i++) {
        const char *folder = source->allow.items[i];
        const char *absolute = folder[0] == '/' ? folder : pool_printf(pool, "%s/%s", base, folder);
        list = string_list_add(pool, list, absolute) ? list : NULL;
    }
    return list;
}

static bool add_sources(const struct manifest *manifest, const struct selection *selection,
                        const char *folder, struct plan *plan, struct problem *problem)
{
    char *resolved = realpath(folder, NULL);
    if (resolved == NULL) {
        return problem_usage(problem, "%s: %s", folder, strerror(errno));
    }
    const char *images = pool_strdup(&plan->pool, resolved);
    free(resolved);
    for (size_t i = 0; images != NULL && i < manifest->source_count; i++) {
        const struct image_source *source = &manifest->sources[i];
        const struct string_list *allow = allowed_folders(&plan->pool, images, source);
        if (allow == NULL) {
            return problem_memory(problem);
        }
        const char *base = source_base(manifest, selection, source, images, &plan->pool, problem);
        if (base == NULL || !plan_add_images(plan, base, source, allow, problem)) {
            return false;
        }
    }
    return images != NULL || problem_memory(problem);
}

bool plan_make(const struct manifest *manifest, const struct selection *selection, struct plan *ret,
               struct problem *problem)
{
    memset(ret, 0, sizeof(*ret));
    const char *folder =
        selection->images_folder == NULL ? manifest->folder : selection->images_folder;
    if (!add_sources(manifest, selection, folder, ret, problem)) {
        return false;
    }
    for (size_t i = 0; i < manifest->job_count; i++) {
        if (!add_job(ret, manifest, selection, &manifest->jobs[i], problem)) {
            return false;
        }
    }
    if (ret->case_count == 0 && selection->shard_total == 0) {
        return problem_usage(problem, "nothing is selected: no case matches");
    }
    return check_unique(ret, problem) &&
           (selection->seed == 0 || shuffle(ret, selection->seed, problem));
}

void plan_free(struct plan *plan)
{
    copy_folder_remove(&plan->made);
    pool_free(&plan->pool);
    memset(plan, 0, sizeof(*plan));
}

void plan_case_values(const struct plan *plan, const struct plan_case *planned,
                      struct option_values *ret)
{
    const struct operation *operation = planned->combination->job->operation;
    *ret = planned->combination->values;
    size_t format = operation_option_index(operation, "format");
    if (format < operation->option_count && ret->value[format] == NULL) {
        ret->value[format] = plan->images[planned->image].format;
    }
}

bool plan_case_words(const struct plan *plan, const struct plan_case *planned, struct pool *pool,
                     struct words *ret)
{
    struct option_values values;
    plan_case_values(plan, planned, &values);
    return operation_words(planned->combination->job->operation, &values,
                           plan->images[planned->image].base_name, pool, ret);
}
