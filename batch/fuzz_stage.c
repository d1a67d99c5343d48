/*
 * A poll loop without descriptors: fuzzers write to their logs, so what is waited for is the end of
 * a process, looked for twenty times a second.
 */
#include "batch/fuzz_stage.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "batch/fuzz_case.h"
#include "batch/interrupt.h"
#include "batch/judge.h"
#include "vmm/sys.h"

#define POLL_MS 50

static bool is_ours(const struct fuzz_stage_options *options, size_t index)
{
    return options->plan->cases[index].combination->job->operation->is_campaign &&
           (options->skip == NULL || !options->skip[index]);
}

static size_t next_case(const struct fuzz_stage *stage, size_t index)
{
    size_t count = stage->options->plan->case_count;
    while (index < count && !is_ours(stage->options, index)) {
        index++;
    }
    return index;
}

/* The absolute path of a folder, made if need be. NULL with a problem. */
static const char *own_folder(struct fuzz_stage *stage, const char *path, struct problem *problem)
{
    char *absolute = fuzz_make_folder(path) == 0 ? realpath(path, NULL) : NULL;
    if (absolute == NULL) {
        problem_infrastructure(problem, "%s: %s", path, strerror(errno));
        return NULL;
    }
    const char *kept = pool_strdup(&stage->pool, absolute);
    free(absolute);
    if (kept == NULL) {
        problem_memory(problem);
    }
    return kept;
}

/* A folder of the manifest, which has to be there. `path` NULL: *ret is NULL. */
static bool given_folder(struct fuzz_stage *stage, const char *path, const char **ret,
                         struct problem *problem)
{
    const char *folder = stage->options->manifest->folder;
    *ret = NULL;
    if (path == NULL) {
        return true;
    }
    const char *joined = path[0] == '/' ? path : pool_printf(&stage->pool, "%s/%s", folder, path);
    char *absolute = joined == NULL ? NULL : realpath(joined, NULL);
    if (absolute == NULL) {
        return problem_usage(problem, "%s: %s", path, strerror(errno));
    }
    *ret = pool_strdup(&stage->pool, absolute);
    free(absolute);
    return *ret != NULL || problem_memory(problem);
}

static bool take_lock(struct fuzz_stage *stage, struct problem *problem)
{
    const char *path = pool_printf(&stage->pool, "%s/.lock", stage->corpus);
    struct open_how how = {.flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, .mode = 0644};
    if (path == NULL) {
        return problem_memory(problem);
    }
    stage->lock = sys.openat2(AT_FDCWD, path, &how);
    if (stage->lock >= 0 && flock(stage->lock, LOCK_EX | LOCK_NB) == 0) {
        return true;
    }
    return problem_infrastructure(problem, "%s: %s", path,
                                  errno == EWOULDBLOCK ? "another campaign uses this corpus"
                                                       : strerror(errno));
}

bool fuzz_stage_open(struct fuzz_stage *stage, const struct fuzz_stage_options *options,
                     struct problem *problem)
{
    const struct fuzz_settings *settings = &options->manifest->fuzz;
    memset(stage, 0, sizeof(*stage));
    stage->options = options;
    stage->lock = -1;
    if (next_case(stage, 0) == options->plan->case_count) {
        return true;
    }
    stage->corpus =
        own_folder(stage, options->corpus == NULL ? FUZZ_CORPUS_DEFAULT : options->corpus, problem);
    stage->artefacts = own_folder(
        stage, options->artefacts == NULL ? FUZZ_ARTEFACTS_DEFAULT : options->artefacts, problem);
    return stage->corpus != NULL && stage->artefacts != NULL &&
           given_folder(stage, settings->seeds, &stage->seeds, problem) &&
           given_folder(stage, settings->regression, &stage->regression, problem) &&
           given_folder(stage, settings->dictionaries == NULL ? "." : settings->dictionaries,
                        &stage->dictionaries, problem) &&
           take_lock(stage, problem);
}

/* What went wrong with us is tried once more, or as often as the job says; a finding is a finding.
 */
static bool conclude(struct fuzz_stage *stage, struct fuzz_case *fuzz, bool *ret_go_on,
                     struct problem *problem)
{
    const struct schedule_sink *sink = &stage->options->sink;
    const struct plan_case *planned = &stage->options->plan->cases[fuzz->index];
    size_t index = fuzz->index;
    unsigned number = fuzz->number;
    struct attempt attempt;
    bool good = fuzz_case_attempt(fuzz, &attempt, problem) &&
                sink->attempted(sink->context, index, number, &attempt, problem);
    fuzz_case_end(fuzz);
    if (!good) {
        return false;
    }
    if (*ret_go_on && attempt.verdict == VERDICT_ERROR &&
        judge_retry(attempt.verdict, number, &planned->combination->job->limits)) {
        return fuzz_case_begin(fuzz, stage, index, number + 1, problem);
    }
    return sink->finished(sink->context, index, attempt.verdict, number, ret_go_on, problem);
}

/* Looks after every slot once. *next: the case to begin next; *go_on: whether to begin any. */
static bool serve(struct fuzz_stage *stage, struct fuzz_case *slots, size_t *next, bool *go_on,
                  size_t *ret_busy, struct problem *problem)
{
    size_t count = stage->options->plan->case_count;
    *ret_busy = 0;
    for (uint32_t i = 0; i < stage->options->workers; i++) {
        struct fuzz_case *fuzz = &slots[i];
        bool over = false;
        if (!fuzz->busy && *go_on && *next < count) {
            size_t index = *next;
            *next = next_case(stage, index + 1);
            if (!fuzz_case_begin(fuzz, stage, index, 1, problem)) {
                return false;
            }
        }
        if (fuzz->busy && !fuzz_case_poll(fuzz, &over, problem)) {
            return false;
        }
        if (over) {
            bool another = *go_on;
            if (!conclude(stage, fuzz, &another, problem)) {
                return false;
            }
            *go_on = *go_on && another;
        }
        *ret_busy += fuzz->busy || (*go_on && *next < count) ? 1 : 0;
    }
    return true;
}

static bool loop(struct fuzz_stage *stage, struct fuzz_case *slots, struct problem *problem)
{
    const struct schedule_sink *sink = &stage->options->sink;
    size_t next = next_case(stage, 0);
    size_t busy = 1;
    bool go_on = true;
    while (busy > 0 && interrupt_count() == 0) {
        if (!serve(stage, slots, &next, &go_on, &busy, problem) ||
            !sink->tick(sink->context, problem)) {
            return false;
        }
        if (busy > 0) {
            sys.poll(NULL, 0, POLL_MS);
        }
    }
    return true;
}

bool fuzz_stage_run(struct fuzz_stage *stage, struct problem *problem)
{
    if (stage->lock < 0) {
        return true; /* the plan has nothing of ours */
    }
    struct fuzz_case *slots = calloc(stage->options->workers, sizeof(*slots));
    if (slots == NULL) {
        return problem_memory(problem);
    }
    bool good = loop(stage, slots, problem);
    for (uint32_t i = 0; i < stage->options->workers; i++) {
        fuzz_case_end(&slots[i]);
    }
    free(slots);
    return good;
}

void fuzz_stage_close(struct fuzz_stage *stage)
{
    if (stage->lock >= 0) {
        sys.close(stage->lock);
    }
    pool_free(&stage->pool);
    stage->lock = -1;
}
