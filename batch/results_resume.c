/*
 * Resuming is reading the plan back and comparing it with the manifest's of today.
 */
#include "batch/results_resume.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What has to be the same: in the database's words, ours, and a reader's. */
struct fact {
    const char *column;
    const char *ours;
    const char *what;
};

#define NUMBER_CHARS 24u

static bool check_fact(struct results_db *results, int64_t run, const struct fact *fact,
                       struct problem *problem)
{
    char sql[160];
    snprintf(sql, sizeof(sql), "SELECT CAST(%s AS TEXT) FROM run WHERE id = ?1", fact->column);
    sqlite3_stmt *query = db_prepare(&results->db, sql, problem);
    if (query == NULL) {
        return false;
    }
    bool row = false;
    db_bind_i64(query, 1, run);
    bool good = db_next(&results->db, query, &row, problem);
    if (good && !row) {
        good = problem_usage(problem, "%s: there is no run %lld", results->db.path, (long long)run);
    } else if (good && strcmp(db_text(query, 0), fact->ours) != 0) {
        good = problem_usage(problem,
                             "run %lld cannot be resumed: its %s is not the same: '%.60s', now "
                             "'%.60s'",
                             (long long)run, fact->what, db_text(query, 0), fact->ours);
    }
    db_finish(query);
    return good;
}

static bool check_facts(struct results_db *results, int64_t run, const struct run_facts *facts,
                        const struct plan *plan, struct problem *problem)
{
    const uint64_t values[] = {facts->seed, facts->shard_index, facts->shard_total,
                               plan->case_count};
    char texts[sizeof(values) / sizeof(values[0])][NUMBER_CHARS];
    for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        snprintf(texts[i], sizeof(texts[i]), "%" PRIu64, values[i]);
    }
    const struct fact all[] = {
        {"manifest_sha256", facts->manifest_sha256, "manifest"},
        {"selection", facts->selection, "selection"},
        {"isolation", facts->isolation, "isolation"},
        {"baselines", facts->baselines, "database of baselines"},
        {"profile_used", facts->profile_used, "version of qemu-img"},
        {"seed", texts[0], "seed"},
        {"shard_index", texts[1], "shard"},
        {"shard_total", texts[2], "number of shards"},
        {"planned", texts[3], "number of cases"},
    };
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (!check_fact(results, run, &all[i], problem)) {
            return false;
        }
    }
    return true;
}

/* One case: is it in the stored plan at the same place, with the same image, and is it done? */
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
    db_bind_text(query, 5, planned->line);
    db_bind_u64(query, 6, index);
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
        " WHERE c.name = ?2 AND i.sha256 = ?3 AND i.fingerprint = ?4 AND c.line = ?5"
        " AND p.position = ?6",
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
