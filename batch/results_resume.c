/*
 * Resuming is reading the plan back and comparing it with the manifest's of today.
 */
#include "batch/results_resume.h"

#include <stdlib.h>
#include <string.h>

static bool check_facts(struct results_db *results, int64_t run, const struct run_facts *facts,
                        const struct plan *plan, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        &results->db,
        "SELECT manifest_sha256 = ?2 AND profile_used = ?3 AND selection = ?4 AND planned = ?5"
        " AND shard_index = ?6 AND shard_total = ?7 FROM run WHERE id = ?1",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, run);
    db_bind_text(query, 2, facts->manifest_sha256);
    db_bind_text(query, 3, facts->profile_used);
    db_bind_text(query, 4, facts->selection);
    db_bind_u64(query, 5, plan->case_count);
    db_bind_u64(query, 6, facts->shard_index);
    db_bind_u64(query, 7, facts->shard_total);
    bool row = false;
    bool good = db_next(&results->db, query, &row, problem);
    bool same = good && row && db_i64(query, 0) != 0;
    db_finish(query);
    if (good && !row) {
        return problem_usage(problem, "%s: there is no run %lld", results->db.path, (long long)run);
    }
    return good && (same || problem_usage(problem,
                                          "run %lld cannot be resumed: manifest, selection or "
                                          "qemu-img's version is not the same",
                                          (long long)run));
}

/* One case of the plan: is it in the stored one, with the same image, and is it done? */
static bool take_case(struct results_db *results, sqlite3_stmt *query, const struct plan *plan,
                      size_t index, bool *done, struct tally *tally, struct problem *problem)
{
    const struct plan_case *planned = &plan->cases[index];
    const struct image_identity *identity = &plan->images[planned->image].identity;
    bool row = false;
    db_bind_i64(query, 1, results->run);
    db_bind_text(query, 2, planned->name);
    db_bind_text(query, 3, identity->sha256.text);
    db_bind_text(query, 4, identity->fingerprint.text);
    if (!db_next(&results->db, query, &row, problem)) {
        return false;
    }
    if (row) {
        enum verdict verdict;
        results->case_ids[index] = db_i64(query, 0);
        done[index] = verdict_by_name(db_text(query, 1), &verdict);
        if (done[index]) {
            tally_add(tally, verdict);
        }
    }
    sqlite3_reset(query);
    return row || problem_usage(problem, "run %lld cannot be resumed: '%s' is not the same",
                                (long long)results->run, planned->name);
}

static bool take_cases(struct results_db *results, const struct plan *plan, bool *done,
                       struct tally *tally, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        &results->db,
        "SELECT c.id, p.verdict FROM test_case c"
        " JOIN planned p ON p.run = ?1 AND p.test_case = c.id JOIN image i ON i.id = p.image"
        " WHERE c.name = ?2 AND i.sha256 = ?3 AND i.fingerprint = ?4",
        problem);
    bool good = query != NULL;
    for (size_t i = 0; good && i < plan->case_count; i++) {
        good = take_case(results, query, plan, i, done, tally, problem);
    }
    db_finish(query);
    return good;
}

static bool forget_unfinished(struct results_db *results, struct problem *problem)
{
    sqlite3_stmt *forget =
        db_prepare(&results->db,
                   "DELETE FROM attempt WHERE run = ?1 AND test_case IN"
                   " (SELECT test_case FROM planned WHERE run = ?1 AND verdict IS NULL)",
                   problem);
    sqlite3_stmt *reopen = db_prepare(
        &results->db,
        "UPDATE run SET finished_at = NULL, status = NULL, exit_code = NULL, interrupted = 0"
        " WHERE id = ?1",
        problem);
    bool good = forget != NULL && reopen != NULL;
    if (good) {
        db_bind_i64(forget, 1, results->run);
        db_bind_i64(reopen, 1, results->run);
        good = db_run(&results->db, forget, problem) && db_run(&results->db, reopen, problem);
    }
    db_finish(forget);
    db_finish(reopen);
    return good;
}

bool results_resume_run(struct results_db *results, int64_t run, const struct run_facts *facts,
                        const struct plan *plan, bool *done, struct tally *tally,
                        struct problem *problem)
{
    results->run = run;
    free(results->case_ids); /* of a run that was open before */
    results->case_ids = calloc(plan->case_count + 1, sizeof(*results->case_ids));
    if (results->case_ids == NULL) {
        return problem_memory(problem);
    }
    return check_facts(results, run, facts, plan, problem) && db_begin(&results->db, problem) &&
           take_cases(results, plan, done, tally, problem) && forget_unfinished(results, problem) &&
           db_commit(&results->db, problem);
}

bool results_had_status(struct results_db *results, const char *name, const char *status,
                        bool *ret_had, struct problem *problem)
{
    sqlite3_stmt *query =
        db_prepare(&results->db,
                   "SELECT p.verdict FROM test_case c JOIN planned p ON p.test_case = c.id"
                   " WHERE c.name = ?1 ORDER BY p.run DESC LIMIT 1",
                   problem);
    if (query == NULL) {
        return false;
    }
    bool row = false;
    db_bind_text(query, 1, name);
    bool good = db_next(&results->db, query, &row, problem);
    enum verdict verdict = VERDICT_MISS;
    bool ran = good && row && verdict_by_name(db_text(query, 0), &verdict);
    enum verdict_class class = verdict_class(verdict);
    *ret_had = row && (strcmp(status, "missed") == 0
                           ? !ran
                           : ran && (class == CLASS_FAILURE || class == CLASS_BROKEN));
    db_finish(query);
    return good;
}
