/*
 * SHA-256 of a night's new images is a second or more on one processor, while nothing else can be
 * done: cases are planned with their images' digests. So threads take one file after the other. The
 * cache is a database and belongs to the main thread.
 */
#include "batch/identity_ahead.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vmm/allocation.h"
#include "vmm/sys.h"

#define THREADS_MAX 16u

struct new_file {
    char *path;
    bool found;
    struct stat file;
    struct image_identity identity;
};

struct ahead {
    struct new_file *files;
    size_t count;
    atomic_size_t next; /* to be taken by a thread */
};

static int open_file(const char *path, struct stat *ret)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd >= 0 && (sys.fstat(fd, ret) != 0 || !S_ISREG(ret->st_mode))) {
        sys.close(fd);
        return -1;
    }
    return fd;
}

static void identify(struct new_file *file)
{
    int fd = open_file(file->path, &file->file);
    if (fd < 0) {
        return;
    }
    file->identity.size_bytes = (uint64_t)file->file.st_size;
    file->found = digest_of_file(fd, &file->identity.sha256) == 0 &&
                  allocation_fingerprint(fd, file->identity.fingerprint.text) == 0;
    sys.close(fd);
}

static void *work(void *context)
{
    struct ahead *ahead = context;
    for (;;) {
        size_t index = atomic_fetch_add(&ahead->next, 1);
        if (index >= ahead->count) {
            return NULL;
        }
        identify(&ahead->files[index]);
    }
}

/* This thread works, too: without a single further one the work is done all the same. */
static void work_together(struct ahead *ahead)
{
    pthread_t threads[THREADS_MAX];
    cpu_set_t processors;
    size_t wanted = sched_getaffinity(0, sizeof(processors), &processors) == 0
                        ? (size_t)CPU_COUNT(&processors)
                        : 1;
    size_t started = 0;
    wanted = wanted < ahead->count ? wanted : ahead->count;
    while (started + 1 < wanted && started < THREADS_MAX &&
           pthread_create(&threads[started], NULL, work, ahead) == 0) {
        started++;
    }
    (void)work(ahead);
    for (size_t i = 0; i < started; i++) {
        (void)pthread_join(threads[i], NULL);
    }
}

/* Adds an image's file unless it is known. False: out of memory. */
static bool add_if_new(struct ahead *ahead, const struct plan_image *image,
                       const struct identity_cache *cache)
{
    struct new_file *added = &ahead->files[ahead->count];
    *added = (struct new_file){0};
    if (asprintf(&added->path, "%s/%s", image->folder, image->base_name) < 0) {
        return false;
    }
    int fd = open_file(added->path, &added->file);
    bool is_new =
        fd >= 0 && !cache->find(cache->context, added->path, &added->file, &added->identity);
    if (fd >= 0) {
        sys.close(fd);
    }
    if (is_new) {
        ahead->count++;
    } else {
        free(added->path);
    }
    return true;
}

/* Whether the image is worth remembering: no fuzzer, and no file that is made for this run. */
static bool is_kept(const struct plan_image *image)
{
    return image->target == NULL && image->source->recipe == NULL;
}

/* The new files of a plan, each once. */
static bool gather(const struct plan *plan, const struct identity_cache *cache, struct ahead *ahead)
{
    bool *seen = calloc(plan->image_count + 1, sizeof(*seen));
    ahead->files = calloc(plan->image_count + 1, sizeof(*ahead->files));
    bool good = seen != NULL && ahead->files != NULL;
    for (size_t i = 0; good && i < plan->case_count; i++) {
        uint32_t image = plan->cases[i].image;
        if (!seen[image] && !plan->images[image].identified && is_kept(&plan->images[image])) {
            good = add_if_new(ahead, &plan->images[image], cache);
        }
        seen[image] = true;
    }
    free(seen);
    return good;
}

bool identify_ahead(const struct plan *plan, const struct identity_cache *cache,
                    struct problem *problem)
{
    struct ahead ahead = {0};
    bool good = gather(plan, cache, &ahead) || problem_memory(problem);
    if (good) {
        work_together(&ahead);
    }
    for (size_t i = 0; i < ahead.count; i++) {
        struct new_file *file = &ahead.files[i];
        if (good && file->found) {
            cache->keep(cache->context, file->path, &file->file, &file->identity);
        }
        free(file->path);
    }
    free(ahead.files);
    return good;
}
