/*
 * Statements are prepared where they are used: a case of fuzzing runs for a minute, and puts a
 * handful of rows.
 */
#include "batch/fuzz_results.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define FRAMES_TEXT_BYTES (FINDING_FRAMES * (FINDING_FRAME_BYTES + 1))

static const char *const state_names[FINDING_STATES] = {
    [FINDING_STATE_NEW] = "new",
    [FINDING_STATE_BACK] = "back",
    [FINDING_STATE_KNOWN] = "known",
    [FINDING_STATE_FIXED] = "fixed",
};

const char *finding_state_name(enum finding_state state)
{
    assert(state < FINDING_STATES);
    return state_names[state];
}

static enum finding_state state_by_name(const char *name)
{
    unsigned i = 0;
    while (i + 1 < FINDING_STATES && strcmp(state_names[i], name) != 0) {
        i++;
    }
    return (enum finding_state)i;
}

/* Runs a statement in the transaction that is open, or in one of its own. */
static bool run_now(struct results_db *results, sqlite3_stmt *statement, struct problem *problem)
{
    bool own = !results->db.in_transaction;
    bool good = statement != NULL && (!own || db_begin(&results->db, problem)) &&
                db_run(&results->db, statement, problem);
    if (own && results->db.in_transaction) {
        good = db_commit(&results->db, problem) && good;
    }
    db_finish(statement);
    return good;
}

bool fuzz_results_put_case(struct results_db *results, size_t case_index,
                           const struct fuzz_facts *facts, struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(&results->db,
                                   "INSERT OR REPLACE INTO fuzz_case VALUES (?1, ?2, ?3, ?4, ?5,"
                                   " ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
                                   problem);
    const uint64_t numbers[] = {facts->seed,         facts->execs,        facts->fuzz_ms,
                                facts->edges,        facts->features,     facts->corpus_before,
                                facts->corpus_grown, facts->corpus_after, facts->peak_rss_mib,
                                facts->timeout_s,    facts->rss_mib};
    if (put != NULL) {
        db_bind_i64(put, 1, results->run);
        db_bind_i64(put, 2, results->case_ids[case_index]);
        db_bind_text(put, 3, facts->target);
        db_bind_text(put, 4, facts->engine);
        db_bind_text(put, 5, facts->program);
        for (int i = 0; i < (int)(sizeof(numbers) / sizeof(numbers[0])); i++) {
            db_bind_u64(put, 6 + i, numbers[i]);
        }
    }
    return run_now(results, put, problem);
}

bool fuzz_results_state(struct results_db *results, const char *target, const char *key,
                        enum finding_state *ret, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        &results->db, "SELECT is_open FROM finding WHERE target = ?1 AND key = ?2", problem);
    bool row = false;
    if (query == NULL) {
        return false;
    }
    db_bind_text(query, 1, target);
    db_bind_text(query, 2, key);
    bool good = db_next(&results->db, query, &row, problem);
    *ret = !good || !row           ? FINDING_STATE_NEW
           : db_i64(query, 0) != 0 ? FINDING_STATE_KNOWN
                                   : FINDING_STATE_BACK;
    db_finish(query);
    return good;
}

static bool put_row(struct results_db *results, const char *target, const char *revision,
                    const struct triage *triage, struct problem *problem)
{
    char frames[FRAMES_TEXT_BYTES] = "";
    size_t used = 0;
    for (unsigned i = 0; i < triage->frame_count; i++) {
        used += (size_t)snprintf(frames + used, sizeof(frames) - used, "%s%s", i == 0 ? "" : "\n",
                                 triage->frames[i]);
    }
    sqlite3_stmt *put = db_prepare(
        &results->db,
        "INSERT INTO finding (target, key, kind, fault, frames, message, first_seen_at,"
        " first_revision, last_seen_at, times, is_open)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, 1, 1) ON CONFLICT (target, key) DO UPDATE"
        " SET last_seen_at = excluded.last_seen_at, times = times + 1, is_open = 1",
        problem);
    if (put != NULL) {
        const char *const texts[] = {target,        triage->key, finding_kind_name(triage->kind),
                                     triage->fault, frames,      triage->message};
        for (int i = 0; i < (int)(sizeof(texts) / sizeof(texts[0])); i++) {
            db_bind_text(put, 1 + i, texts[i]);
        }
        db_bind_i64(put, 7, time(NULL));
        db_bind_text(put, 8, revision);
    }
    return run_now(results, put, problem);
}

/* Seen again in this run, what was new stays new, and the first input is the one that is kept. */
bool fuzz_results_put_finding(struct results_db *results, size_t case_index, const char *target,
                              const char *revision, const struct sighting *sighting,
                              enum finding_state *ret, struct problem *problem)
{
    const struct triage *triage = sighting->triage;
    if (!fuzz_results_state(results, target, triage->key, ret, problem) ||
        !put_row(results, target, revision, triage, problem)) {
        return false;
    }
    sqlite3_stmt *put = db_prepare(
        &results->db,
        "INSERT INTO sighting SELECT ?1, ?2, id, ?5, 1, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM finding"
        " WHERE target = ?3 AND key = ?4"
        " ON CONFLICT (run, test_case, finding) DO UPDATE SET times = times + 1",
        problem);
    if (put != NULL) {
        db_bind_i64(put, 1, results->run);
        db_bind_i64(put, 2, results->case_ids[case_index]);
        db_bind_text(put, 3, target);
        db_bind_text(put, 4, triage->key);
        db_bind_text(put, 5, finding_state_name(*ret));
        db_bind_u64(put, 6, sighting->seed);
        db_bind_text(put, 7, sighting->artefact);
        db_bind_text(put, 8, sighting->input_sha256);
        db_bind_u64(put, 9, sighting->input_bytes);
        db_bind_u64(put, 10, sighting->original_bytes);
        db_bind_i64(put, 11, sighting->reproduced ? 1 : 0);
        db_bind_text(put, 12, triage->excerpt);
    }
    return run_now(results, put, problem);
}

bool fuzz_results_put_fixed(struct results_db *results, size_t case_index,
                            const struct open_finding *open, struct problem *problem)
{
    sqlite3_stmt *close_it =
        db_prepare(&results->db, "UPDATE finding SET is_open = 0 WHERE id = ?1", problem);
    if (close_it != NULL) {
        db_bind_i64(close_it, 1, open->id);
    }
    if (!run_now(results, close_it, problem)) {
        return false;
    }
    sqlite3_stmt *put = db_prepare(&results->db,
                                   "INSERT OR REPLACE INTO sighting"
                                   " VALUES (?1, ?2, ?3, 'fixed', 0, 0, ?4, '', 0, 0, 0, '')",
                                   problem);
    if (put != NULL) {
        db_bind_i64(put, 1, results->run);
        db_bind_i64(put, 2, results->case_ids[case_index]);
        db_bind_i64(put, 3, open->id);
        db_bind_text(put, 4, open->artefact);
    }
    return run_now(results, put, problem);
}

static bool take_open(sqlite3_stmt *row, struct pool *pool, struct open_finding **ret)
{
    struct open_finding *open = pool_alloc(pool, sizeof(*open));
    if (open == NULL) {
        return false;
    }
    *open = (struct open_finding){
        .id = db_i64(row, 0),
        .key = pool_strdup(pool, db_text(row, 1)),
        .kind = pool_strdup(pool, db_text(row, 2)),
        .fault = pool_strdup(pool, db_text(row, 3)),
        .artefact = pool_strdup(pool, db_text(row, 4)),
        .next = *ret,
    };
    *ret = open;
    return open->key != NULL && open->kind != NULL && open->fault != NULL && open->artefact != NULL;
}

bool fuzz_results_open(struct results_db *results, const char *target, struct pool *pool,
                       struct open_finding **ret, struct problem *problem)
{
    sqlite3_stmt *query =
        db_prepare(&results->db,
                   "SELECT f.id, f.key, f.kind, f.fault, s.artefact FROM finding f"
                   " JOIN sighting s ON s.finding = f.id AND s.run ="
                   "  (SELECT max(run) FROM sighting WHERE finding = f.id)"
                   " WHERE f.target = ?1 AND f.is_open AND s.artefact <> '' ORDER BY f.id DESC",
                   problem);
    bool row = query != NULL;
    bool good = query != NULL;
    *ret = NULL;
    if (good) {
        db_bind_text(query, 1, target);
    }
    while (good && row) {
        good = db_next(&results->db, query, &row, problem);
        if (good && row && !take_open(query, pool, ret)) {
            good = problem_memory(problem);
        }
    }
    db_finish(query);
    return good;
}

bool fuzz_results_each_case(struct db *db, int64_t run, int64_t before,
                            void (*take)(void *context, const struct stored_fuzz_case *stored),
                            void *context, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT f.target, f.engine, f.program, f.seed, f.execs, f.fuzz_ms, f.edges, f.features,"
        " f.corpus_before, f.corpus_grown, f.corpus_after, f.peak_rss_mib, c.key, p.verdict,"
        " (SELECT count(*) FROM sighting s WHERE s.run = f.run AND s.test_case = f.test_case"
        "   AND s.state <> 'fixed'),"
        " (SELECT count(*) FROM sighting s WHERE s.run = f.run AND s.test_case = f.test_case"
        "   AND s.state IN ('new', 'back')),"
        " coalesce((SELECT b.edges FROM fuzz_case b WHERE b.run = ?2"
        "   AND b.test_case = f.test_case), 0)"
        " FROM fuzz_case f JOIN test_case c ON c.id = f.test_case"
        " JOIN planned p ON p.run = f.run AND p.test_case = f.test_case"
        " WHERE f.run = ?1 ORDER BY f.target, f.engine",
        problem);
    bool row = query != NULL;
    bool good = query != NULL;
    if (good) {
        db_bind_i64(query, 1, run);
        db_bind_i64(query, 2, before);
    }
    while (good && row && (good = db_next(db, query, &row, problem)) && row) {
        enum verdict verdict = VERDICT_MISS;
        (void)verdict_by_name(db_text(query, 13), &verdict);
        const struct stored_fuzz_case stored = {
            .facts = {.target = db_text(query, 0),
                      .engine = db_text(query, 1),
                      .program = db_text(query, 2),
                      .seed = db_u64(query, 3),
                      .execs = db_u64(query, 4),
                      .fuzz_ms = db_u64(query, 5),
                      .edges = db_u64(query, 6),
                      .features = db_u64(query, 7),
                      .corpus_before = db_u64(query, 8),
                      .corpus_grown = db_u64(query, 9),
                      .corpus_after = db_u64(query, 10),
                      .peak_rss_mib = db_u64(query, 11)},
            .key = db_text(query, 12),
            .verdict = verdict,
            .findings = db_u64(query, 14),
            .new_findings = db_u64(query, 15),
            .edges_before = db_u64(query, 16),
        };
        take(context, &stored);
    }
    db_finish(query);
    return good;
}

static struct stored_finding finding_at(sqlite3_stmt *row)
{
    return (struct stored_finding){
        .state = state_by_name(db_text(row, 0)),
        .target = db_text(row, 1),
        .case_key = db_text(row, 2),
        .key = db_text(row, 3),
        .kind = db_text(row, 4),
        .fault = db_text(row, 5),
        .frames = db_text(row, 6),
        .message = db_text(row, 7),
        .first_revision = db_text(row, 8),
        .first_seen_at = db_i64(row, 9),
        .last_seen_at = db_i64(row, 10),
        .times = db_u64(row, 11),
        .seed = db_u64(row, 12),
        .artefact = db_text(row, 13),
        .input_sha256 = db_text(row, 14),
        .input_bytes = db_u64(row, 15),
        .original_bytes = db_u64(row, 16),
        .reproduced = db_i64(row, 17) != 0,
        .excerpt = db_text(row, 18),
        .program = db_text(row, 19),
        .engine = db_text(row, 20),
        .timeout_s = db_u64(row, 21),
        .rss_mib = db_u64(row, 22),
    };
}

bool fuzz_results_each_finding(struct db *db, int64_t run, const char *key,
                               bool (*take)(void *context, const struct stored_finding *stored),
                               void *context, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT s.state, f.target, c.key, f.key, f.kind, f.fault, f.frames, f.message,"
        " f.first_revision, f.first_seen_at, f.last_seen_at, f.times, s.seed, s.artefact,"
        " s.input_sha256, s.input_bytes, s.original_bytes, s.reproduced, s.excerpt,"
        " fc.program, fc.engine, fc.timeout_s, fc.rss_mib"
        " FROM sighting s JOIN finding f ON f.id = s.finding JOIN test_case c ON c.id = s.test_case"
        " JOIN fuzz_case fc ON fc.run = s.run AND fc.test_case = s.test_case"
        " WHERE s.run = ?1 AND (?2 IS NULL OR f.key = ?2 OR c.key = ?2 OR c.name = ?2)"
        " ORDER BY CASE s.state WHEN 'new' THEN 0 WHEN 'back' THEN 1 WHEN 'known' THEN 2 ELSE 3 "
        "END,"
        " f.target, f.id",
        problem);
    bool row = query != NULL;
    bool good = query != NULL;
    if (good) {
        db_bind_i64(query, 1, run);
        db_bind_text(query, 2, key);
    }
    while (good && row && (good = db_next(db, query, &row, problem)) && row) {
        const struct stored_finding stored = finding_at(query);
        row = take(context, &stored);
    }
    db_finish(query);
    return good;
}
