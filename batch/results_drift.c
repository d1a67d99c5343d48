/*
 * A comparison is a row, and an answer that changed is a row of its own with both sides: what is
 * still the same is only counted.
 */
#include "batch/results_drift.h"

#include <time.h>

bool drift_begin(struct db *db, const struct drift_facts *facts, uint64_t planned, int64_t *ret_id,
                 struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(
        db,
        "INSERT INTO drift (after_run, started_at, planned, manifest_name, baselines,"
        " live_version, live_text, live_sha256, recorded_version, recorded_text, recorded_sha256)"
        " VALUES ((SELECT coalesce(max(id), 0) FROM run), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        problem);
    if (put == NULL) {
        return false;
    }
    const char *const texts[] = {facts->manifest_name, facts->baselines,
                                 facts->live_version,  facts->live_text,
                                 facts->live_sha256,   facts->recorded_version,
                                 facts->recorded_text, facts->recorded_sha256};
    db_bind_i64(put, 1, time(NULL));
    db_bind_u64(put, 2, planned);
    for (int i = 0; i < (int)(sizeof(texts) / sizeof(texts[0])); i++) {
        db_bind_text(put, 3 + i, texts[i]);
    }
    bool good = db_run(db, put, problem);
    db_finish(put);
    *ret_id = sqlite3_last_insert_rowid(db->handle);
    return good;
}

bool drift_put(struct db *db, int64_t id, const struct plan *plan, const struct plan_case *planned,
               const struct answer *recorded, const struct answer *live,
               const struct difference *difference, struct problem *problem)
{
    const struct plan_image *image = &plan->images[planned->image];
    struct digest_hex recorded_digest, live_digest;
    if (!baseline_answer_digest(recorded, &recorded_digest) ||
        !baseline_answer_digest(live, &live_digest)) {
        return problem_memory(problem);
    }
    sqlite3_stmt *put = db_prepare(
        db,
        "INSERT INTO drift_case VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
        " ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
        problem);
    if (put == NULL) {
        return false;
    }
    db_bind_i64(put, 1, id);
    db_bind_text(put, 2, planned->name);
    db_bind_text(put, 3, planned->key);
    db_bind_text(put, 4, planned->combination->job->operation->name);
    db_bind_text(put, 5, planned->line);
    db_bind_text(put, 6, image->name);
    db_bind_text(put, 7, image->identity.sha256.text);
    db_bind_i64(put, 8, (int64_t)difference->kind);
    db_bind_u64(put, 9, difference->offset);
    db_bind_u64(put, 10, difference->line);
    db_bind_text(put, 11, recorded_digest.text);
    excerpt_bind(put, 12, recorded, /* given= */ true, difference->offset);
    db_bind_text(put, 17, live_digest.text);
    excerpt_bind(put, 18, live, /* given= */ true, difference->offset);
    bool good = db_run(db, put, problem);
    db_finish(put);
    return good;
}

bool drift_end(struct db *db, int64_t id, const struct drift_counts *counts, bool whole,
               struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(
        db,
        "UPDATE drift SET finished_at = ?2, same = ?3, drifted = ?4, missing = ?5 WHERE id = ?1",
        problem);
    if (put == NULL) {
        return false;
    }
    db_bind_i64(put, 1, id);
    if (whole) {
        db_bind_i64(put, 2, time(NULL));
    } else {
        sqlite3_bind_null(put, 2);
    }
    db_bind_u64(put, 3, counts->same);
    db_bind_u64(put, 4, counts->drifted);
    db_bind_u64(put, 5, counts->missing);
    bool good = db_run(db, put, problem);
    db_finish(put);
    return good;
}

static const char *copy_text(struct pool *pool, sqlite3_stmt *row, int at)
{
    const char *copy = pool_strdup(pool, db_text(row, at));
    return copy == NULL ? "" : copy;
}

static void take_drift(sqlite3_stmt *row, struct pool *pool, struct stored_drift *ret)
{
    *ret = (struct stored_drift){
        .id = db_i64(row, 0),
        .started_at = db_i64(row, 1),
        .finished_at = db_i64(row, 2),
        .counts = {db_u64(row, 3), db_u64(row, 4), db_u64(row, 5), db_u64(row, 6)},
        .facts = {.manifest_name = copy_text(pool, row, 7),
                  .baselines = copy_text(pool, row, 8),
                  .live_version = copy_text(pool, row, 9),
                  .live_text = copy_text(pool, row, 10),
                  .live_sha256 = copy_text(pool, row, 11),
                  .recorded_version = copy_text(pool, row, 12),
                  .recorded_text = copy_text(pool, row, 13),
                  .recorded_sha256 = copy_text(pool, row, 14)},
    };
}

bool drift_of_run(struct db *db, int64_t run, struct pool *pool, struct stored_drift *ret,
                  struct problem *problem)
{
    *ret = (struct stored_drift){0};
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT d.id, d.started_at, coalesce(d.finished_at, 0), d.planned, d.same, d.drifted,"
        " d.missing, d.manifest_name, d.baselines, d.live_version, d.live_text, d.live_sha256,"
        " d.recorded_version, d.recorded_text, d.recorded_sha256"
        " FROM run r JOIN drift d ON d.manifest_name = r.manifest_name"
        " WHERE r.id = ?1 AND NOT EXISTS (SELECT 1 FROM run n WHERE n.id > r.id"
        "  AND n.id <= d.after_run AND n.manifest_name = r.manifest_name)"
        " AND d.after_run >= (SELECT coalesce(max(p.id), 0) FROM run p WHERE p.id < r.id"
        "  AND p.manifest_name = r.manifest_name)"
        " ORDER BY d.id DESC LIMIT 1",
        problem);
    if (query == NULL) {
        return false;
    }
    bool row;
    db_bind_i64(query, 1, run);
    bool good = db_next(db, query, &row, problem);
    if (good && row) {
        take_drift(query, pool, ret);
    }
    db_finish(query);
    return good;
}

const char *drift_reading_text(enum drift_reading reading)
{
    static const char *const texts[] = {
        [DRIFT_AS_RECORDED] = "instar answers as recorded",
        [DRIFT_AS_LIVE] = "instar answers as qemu-img does now",
        [DRIFT_AS_NEITHER] = "instar differs from both answers",
        [DRIFT_NOT_JUDGED] = "this run has no answer of instar's",
    };
    return texts[reading];
}

/* From the verdict of the run and, where it failed, from the answer that it kept. */
static enum drift_reading read_drift(sqlite3_stmt *row, const struct drifted_case *drifted)
{
    enum verdict verdict;
    struct stored_answer stored;
    struct answer live, actual;
    if (!verdict_by_name(db_text(row, 21), &verdict)) {
        return DRIFT_NOT_JUDGED;
    }
    if (verdict_class(verdict) == CLASS_GOOD || verdict == VERDICT_FLAKY) {
        return DRIFT_AS_RECORDED;
    }
    excerpt_take(row, 22, &stored);
    if (!stored.given) {
        return DRIFT_NOT_JUDGED;
    }
    if (!excerpt_whole(&drifted->live, &live) || !excerpt_whole(&stored, &actual)) {
        return DRIFT_AS_NEITHER;
    }
    const struct operation *operation = operation_by_name(drifted->operation);
    bool masked = operation != NULL && operation->has_volatile_fields;
    return compare_answers(&live, &actual, masked).kind == DIFFERENCE_NONE ? DRIFT_AS_LIVE
                                                                           : DRIFT_AS_NEITHER;
}

static void take_drifted(sqlite3_stmt *row, struct drifted_case *ret)
{
    *ret = (struct drifted_case){
        .name = db_text(row, 0),
        .key = db_text(row, 1),
        .operation = db_text(row, 2),
        .line = db_text(row, 3),
        .image = db_text(row, 4),
        .image_sha256 = db_text(row, 5),
        .difference = {.kind = (enum difference_kind)db_i64(row, 6),
                       .offset = db_u64(row, 7),
                       .line = db_u64(row, 8)},
        .recorded_digest = db_text(row, 9),
        .live_digest = db_text(row, 15),
    };
    excerpt_take(row, 10, &ret->recorded);
    excerpt_take(row, 16, &ret->live);
    ret->reading = read_drift(row, ret);
}

bool drift_each(struct db *db, int64_t id, int64_t run,
                bool (*take)(void *context, const struct drifted_case *drifted), void *context,
                struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT d.name, d.key, d.operation, d.line, d.image, d.image_sha256, d.difference,"
        " d.difference_offset, d.difference_line, d.recorded_digest, d.recorded_code,"
        " d.recorded_offset, d.recorded_bytes, d.recorded_out, d.recorded_err, d.live_digest,"
        " d.live_code, d.live_offset, d.live_bytes, d.live_out, d.live_err, p.verdict,"
        " e.actual_code, e.actual_offset, e.actual_bytes, e.actual_out, e.actual_err"
        " FROM drift_case d LEFT JOIN test_case c ON c.name = d.name"
        " LEFT JOIN planned p ON p.run = ?2 AND p.test_case = c.id"
        " LEFT JOIN evidence e ON e.run = p.run AND e.test_case = p.test_case"
        "  AND e.number = p.attempts WHERE d.drift = ?1 ORDER BY d.name",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, id);
    db_bind_i64(query, 2, run);
    bool row = true;
    bool good = true;
    while (good && row) {
        struct drifted_case drifted;
        good = db_next(db, query, &row, problem);
        if (good && row) {
            take_drifted(query, &drifted);
            row = take(context, &drifted);
        }
    }
    db_finish(query);
    return good;
}
