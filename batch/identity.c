/*
 * Digest and allocation fingerprint of an image and of the parts that its entry lists.
 *
 * With parts, both are digests over lines "NAME VALUE" of all the files in the order of their
 * names: the answer to a map of an overlay depends on the base below it.
 */
#include "batch/identity.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/allocation.h"
#include "vmm/sys.h"

_Static_assert(ALLOCATION_FINGERPRINT_CHARS == DIGEST_CHARS, "both are SHA-256");

static bool measure(int fd, const char *path, const struct identity_cache *cache,
                    struct image_identity *ret, struct problem *problem)
{
    struct stat file;
    if (sys.fstat(fd, &file) != 0) {
        return problem_infrastructure(problem, "%s: %s", path, strerror(errno));
    }
    if (!S_ISREG(file.st_mode)) {
        return problem_usage(problem, "%s: not a regular file", path);
    }
    if (cache != NULL && cache->find != NULL && cache->find(cache->context, path, &file, ret)) {
        return true;
    }
    struct image_identity found = {.size_bytes = (uint64_t)file.st_size};
    if (digest_of_file(fd, &found.sha256) != 0 ||
        allocation_fingerprint(fd, found.fingerprint.text) != 0) {
        return problem_infrastructure(problem, "%s: %s", path, strerror(errno));
    }
    if (cache != NULL && cache->keep != NULL) {
        cache->keep(cache->context, path, &file, &found);
    }
    *ret = found;
    return true;
}

static bool identify_file(const char *path, const struct identity_cache *cache,
                          struct image_identity *ret, struct problem *problem)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd < 0) {
        return problem_usage(problem, "%s: %s", path, strerror(errno));
    }
    bool good = measure(fd, path, cache, ret, problem);
    sys.close(fd);
    return good;
}

/* Adds one file's lines to the two digests. */
static bool add_part(const char *path, const struct identity_cache *cache, struct digest sums[2],
                     struct problem *problem)
{
    struct image_identity part;
    if (!identify_file(path, cache, &part, problem)) {
        return false;
    }
    const char *name = strrchr(path, '/') + 1;
    bool good = true;
    for (int i = 0; good && i < 2; i++) {
        const char *value = i == 0 ? part.sha256.text : part.fingerprint.text;
        good = digest_add(&sums[i], name, strlen(name)) && digest_add(&sums[i], " ", 1) &&
               digest_add(&sums[i], value, strlen(value)) && digest_add(&sums[i], "\n", 1);
    }
    return good || problem_memory(problem);
}

static bool add_parts(const struct plan_image *image, const struct identity_cache *cache,
                      struct digest sums[2], struct problem *problem)
{
    for (size_t i = 0; i < image->source->parts.count; i++) {
        char *pattern = NULL;
        if (asprintf(&pattern, "%s/%s", image->folder, image->source->parts.items[i]) < 0) {
            return problem_memory(problem);
        }
        glob_t matches;
        int result = glob(pattern, 0, NULL, &matches);
        free(pattern);
        if (result != 0) {
            return mark_complain(problem, image->source->mark, "%s: part '%s' is not there",
                                 image->name, image->source->parts.items[i]);
        }
        bool good = true;
        for (size_t j = 0; good && j < matches.gl_pathc; j++) {
            good = add_part(matches.gl_pathv[j], cache, sums, problem);
        }
        globfree(&matches);
        if (!good) {
            return false;
        }
    }
    return true;
}

static bool identify_with_parts(struct plan_image *image, const char *path,
                                const struct identity_cache *cache, struct problem *problem)
{
    struct digest sums[2] = {{0}};
    bool good = (digest_begin(&sums[0]) && digest_begin(&sums[1])) || problem_memory(problem);
    good = good && add_part(path, cache, sums, problem) && add_parts(image, cache, sums, problem);
    if (good) {
        good = (digest_end(&sums[0], &image->identity.sha256) &&
                digest_end(&sums[1], &image->identity.fingerprint)) ||
               problem_memory(problem);
    }
    digest_cancel(&sums[0]);
    digest_cancel(&sums[1]);
    return good;
}

bool identify_image(struct plan_image *image, const struct identity_cache *cache,
                    struct problem *problem)
{
    char *path = NULL;
    if (asprintf(&path, "%s/%s", image->folder, image->base_name) < 0) {
        return problem_memory(problem);
    }
    if (image->source->recipe != NULL) {
        cache = NULL; /* it lies elsewhere in every run */
    }
    bool good = identify_file(path, cache, &image->identity, problem);
    const char *demanded = image->source->sha256;
    if (good && demanded != NULL && strcmp(demanded, image->identity.sha256.text) != 0) {
        good = mark_complain(problem, image->source->mark, "%s has the SHA-256 %s", image->name,
                             image->identity.sha256.text);
    }
    if (good && image->source->parts.count > 0) {
        good = identify_with_parts(image, path, cache, problem);
    }
    image->identified = good;
    free(path);
    return good;
}

bool identify_images(struct plan *plan, const struct identity_cache *cache, struct problem *problem)
{
    for (size_t i = 0; i < plan->case_count; i++) {
        struct plan_image *image = &plan->images[plan->cases[i].image];
        bool unmade = image->source->recipe != NULL && plan->made.path[0] == '\0';
        if (!unmade && !image->identified && !identify_image(image, cache, problem)) {
            return false;
        }
    }
    return true;
}
