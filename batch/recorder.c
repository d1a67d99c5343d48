/*
 * One case after the other; answers are committed in batches.
 */
#include "batch/recorder.h"

#include <stdlib.h>
#include <string.h>

#include "batch/copy_answer.h"
#include "batch/identity.h"
#include "batch/interrupt.h"

static bool record_case(struct recording *recording, const struct plan_case *planned,
                        struct answer_capture *capture, struct problem *problem)
{
    const struct plan_image *image = &recording->plan->images[planned->image];
    struct answer answer;
    bool found = false;
    if (recording->missing_only) {
        if (!baseline_find(recording->baselines, &image->identity, planned->line, &answer, &found,
                           problem)) {
            return false;
        }
        if (found) {
            recording->kept++;
            return true;
        }
    }
    bool good =
        oracle_answer(recording->oracle, recording->plan, planned, capture, &answer, problem) &&
        baseline_put(recording->baselines, image->name, &image->identity,
                     planned->combination->job->operation->name, planned->line, &answer,
                     recording->origin == NULL ? BASELINE_ORIGIN_RECORDED : recording->origin,
                     problem);
    recording->recorded += good ? 1 : 0;
    recording->crashed += good && answer.ending != ANSWER_EXITED ? 1 : 0;
    return good;
}

/* Records cases from..until, within one transaction. */
static bool record_batch(struct recording *recording, size_t from, size_t until,
                         struct answer_capture *capture, struct problem *problem)
{
    struct db *db = &recording->baselines->db;
    if (!db_begin(db, problem)) {
        return false;
    }
    bool good = true;
    for (size_t i = from; good && i < until && interrupt_count() == 0; i++) {
        good = record_case(recording, &recording->plan->cases[i], capture, problem);
        if (good && recording->progress != NULL) {
            recording->progress(recording->context, i + 1, recording->plan->case_count);
        }
    }
    return db_commit(db, problem) && good;
}

bool record_answers(struct recording *recording, struct problem *problem)
{
    struct answer_capture *capture = malloc(sizeof(*capture));
    if (capture == NULL || !capture_init(capture)) {
        free(capture);
        return problem_memory(problem);
    }
    bool good = true;
    size_t count = recording->plan->case_count;
    for (size_t from = 0; good && from < count && interrupt_count() == 0; from += COMMIT_RESULTS) {
        size_t until = count - from < COMMIT_RESULTS ? count : from + COMMIT_RESULTS;
        good = record_batch(recording, from, until, capture, problem);
    }
    capture_free(capture);
    free(capture);
    return good;
}
