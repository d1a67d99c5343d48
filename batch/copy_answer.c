/*
 * A copy is made in a folder of its own and described (copy_text.h). Of an image, qemu-img itself
 * says what it has made: `info`, and its content by a second copy.
 */
#include "batch/copy_answer.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/copy_folder.h"
#include "batch/copy_text.h"

/* One case on its way. */
struct copying {
    const struct oracle *oracle;
    const struct plan_image *image;
    const struct operation *operation;
    const struct option_values *values;
    const char *target; /* NULL: only the content counts */
    struct copy_folder folder;
    char out[COPY_FOLDER_PATH_BYTES + 16]; /* where the copy is */
    struct answer_capture *whole;
    struct answer_capture *piece; /* of one command */
    struct pool pool;
};

/* What was made stands in the folder by its name alone, wherever the folder is. */
static void take_messages(struct copying *copying, const struct answer *answer)
{
    const char *at = answer->err;
    const char *end = at + answer->err_bytes;
    size_t lead = strlen(copying->folder.path);
    while (at < end) {
        const char *found = memmem(at, (size_t)(end - at), copying->folder.path, lead);
        const char *until = found == NULL ? end : found;
        capture_err(copying->whole, at, (size_t)(until - at));
        /* The slash behind it goes, too. */
        at = found == NULL ? end : found + lead < end ? found + lead + 1 : end;
    }
}

/* Runs a command, adds what it says, and gives how it ended. */
static bool run(struct copying *copying, const char *folder, const struct words *words,
                struct answer *ret, struct problem *problem)
{
    if (!oracle_run(copying->oracle, folder, words, copying->piece, ret, problem)) {
        return false;
    }
    take_messages(copying, ret);
    capture_out(copying->whole, ret->out, ret->out_bytes);
    return true;
}

/* The words of one list of words. */
static void fill_words(struct words *words, const char *const *list)
{
    words->count = 0;
    for (size_t i = 0; list[i] != NULL; i++) {
        (void)words_add(words, list[i]);
    }
}

/* How a command ended, as an exit code; a signal counts as a shell counts it. */
static int ending_code(const struct answer *answer)
{
    return answer->ending == ANSWER_EXITED ? answer->code : 128 + answer->code;
}

static bool describe_info(struct copying *copying, const char *name, struct problem *problem)
{
    const char *const list[] = {"info", "--output=json", "-f", copying->target, name, NULL};
    struct words words;
    struct answer answer;
    size_t from = copying->whole->out_bytes;
    fill_words(&words, list);
    if (!run(copying, copying->folder.path, &words, &answer, problem)) {
        return false;
    }
    copy_text_end_info(copying->whole, from, ending_code(&answer));
    return true;
}

static bool describe_content(struct copying *copying, const char *name, struct problem *problem)
{
    static const char copy[] = "content";
    const char *const list[] = {"convert", "-f", copying->target, "-O", "raw", name, copy, NULL};
    struct words words;
    struct answer answer;
    size_t from = copying->whole->out_bytes;
    fill_words(&words, list);
    if (!run(copying, copying->folder.path, &words, &answer, problem)) {
        return false;
    }
    int code = ending_code(&answer);
    if (code == 0 &&
        !copy_text_content(copying->folder.path, copy, name, copying->whole, problem)) {
        return false;
    }
    copy_text_end_content(copying->whole, from, code);
    return true;
}

/* Adds what has been made to what qemu-img has said. */
static bool describe(struct copying *copying, struct problem *problem)
{
    const char *name = strrchr(copying->out, '/') + 1;
    if (copying->target == NULL) {
        return copy_text_content(copying->folder.path, name, copying->image->base_name,
                                 copying->whole, problem);
    }
    bool compressed = operation_value(copying->operation, copying->values, "compress") != NULL;
    return copy_text_files(copying->folder.path, copy_text_bytes_count(copying->target, compressed),
                           copying->whole, problem) &&
           describe_info(copying, name, problem) && describe_content(copying, name, problem);
}

/* The file below the target, which the target names beside itself. */
static bool bring_backing(const struct copying *copying, struct problem *problem)
{
    const char *name = operation_value(copying->operation, copying->values, "backing");
    return name == NULL || copy_folder_put(&copying->folder, copying->image->folder, name) == 0 ||
           problem_usage(problem, "%s/%s: %s", copying->image->folder, name, strerror(errno));
}

static bool copy(struct copying *copying, struct answer *ret, struct problem *problem)
{
    struct words words;
    bool good = copying->operation->copy_words(copying->values, copying->image->base_name,
                                               copying->out, &copying->pool, &words) ||
                problem_memory(problem);
    good = good && bring_backing(copying, problem) &&
           run(copying, copying->image->folder, &words, ret, problem);
    if (!good) {
        return false;
    }
    enum answer_ending ending = ret->ending;
    int code = ret->code;
    if (ending == ANSWER_EXITED && code == 0 && !describe(copying, problem)) {
        return false;
    }
    return capture_answer(copying->whole, ending, code, ret) || problem_memory(problem);
}

static bool answer_copy(const struct oracle *oracle, const struct plan *plan,
                        const struct plan_case *planned, struct answer_capture *capture,
                        struct answer *ret, struct problem *problem)
{
    struct option_values values;
    plan_case_values(plan, planned, &values);
    struct copying copying = {
        .oracle = oracle,
        .image = &plan->images[planned->image],
        .operation = planned->combination->job->operation,
        .values = &values,
        .target = operation_target(planned->combination->job->operation, &values),
        .whole = capture,
        .piece = malloc(sizeof(*copying.piece)),
    };
    if (copying.piece == NULL || !capture_init(copying.piece)) {
        free(copying.piece);
        return problem_memory(problem);
    }
    capture_reset(capture);
    bool good = copy_folder_make(&copying.folder, problem);
    snprintf(copying.out, sizeof(copying.out), "%s/%s%s%s", copying.folder.path, COPY_STEM,
             copying.target == NULL ? "" : ".", copying.target == NULL ? "" : copying.target);
    good = good && copy(&copying, ret, problem);
    copy_folder_remove(&copying.folder);
    capture_free(copying.piece);
    free(copying.piece);
    pool_free(&copying.pool);
    return good;
}

bool oracle_answer(const struct oracle *oracle, const struct plan *plan,
                   const struct plan_case *planned, struct answer_capture *capture,
                   struct answer *ret, struct problem *problem)
{
    if (planned->combination->job->operation->copy_words != NULL) {
        return answer_copy(oracle, plan, planned, capture, ret, problem);
    }
    struct pool pool = {0};
    struct words words;
    bool good = plan_case_words(plan, planned, &pool, &words) || problem_memory(problem);
    good = good &&
           oracle_run(oracle, plan->images[planned->image].folder, &words, capture, ret, problem);
    pool_free(&pool);
    return good;
}
