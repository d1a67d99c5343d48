/*
 * Reading is one joined query in the plan's order; a report of ten thousand cases never holds more
 * than one of them in memory.
 */
#include "batch/results_read.h"

#include <assert.h>
#include <string.h>

static const char *copy_text(struct pool *pool, sqlite3_stmt *row, int at)
{
    const char *copy = pool_strdup(pool, db_text(row, at));
    return copy == NULL ? "" : copy;
}

static void take_run(sqlite3_stmt *row, struct pool *pool, struct stored_run *ret)
{
    *ret = (struct stored_run){
        .id = db_i64(row, 0),
        .started_at = db_i64(row, 1),
        .finished_at = db_i64(row, 2),
        .tally = {.planned = db_u64(row, 3),
                  .interrupted = db_i64(row, 4) != 0,
                  .stale = db_u64(row, 21)},
        .facts = {.manifest_name = copy_text(pool, row, 5),
                  .manifest_path = copy_text(pool, row, 6),
                  .manifest_sha256 = copy_text(pool, row, 7),
                  .images_folder = copy_text(pool, row, 8),
                  .baselines = copy_text(pool, row, 9),
                  .profile = copy_text(pool, row, 10),
                  .profile_used = copy_text(pool, row, 11),
                  .isolation = copy_text(pool, row, 12),
                  .host_name = copy_text(pool, row, 13),
                  .host_kernel = copy_text(pool, row, 14),
                  .host_cpu = copy_text(pool, row, 15),
                  .revision = copy_text(pool, row, 16),
                  .selection = copy_text(pool, row, 22),
                  .seed = db_u64(row, 17),
                  .workers = (uint32_t)db_u64(row, 18),
                  .shard_index = (uint32_t)db_u64(row, 19),
                  .shard_total = (uint32_t)db_u64(row, 20)},
    };
}

/* Counts verdicts and time. */
static bool load_tally(struct db *db, struct stored_run *run, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT coalesce(p.verdict, 'MISS'), count(*), coalesce(sum(a.wall_ns), 0) FROM planned p"
        " LEFT JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
        "  AND a.number = p.attempts"
        " WHERE p.run = ?1 GROUP BY 1",
        problem);
    bool row = query != NULL;
    bool good = query != NULL;
    if (good) {
        db_bind_i64(query, 1, run->id);
    }
    while (good && row) {
        good = db_next(db, query, &row, problem);
        enum verdict verdict;
        if (good && row && verdict_by_name(db_text(query, 0), &verdict)) {
            run->tally.count[verdict] += db_u64(query, 1);
            run->wall_ns += db_u64(query, 2);
        }
    }
    db_finish(query);
    return good;
}

bool results_load_run(struct db *db, int64_t run, struct pool *pool, struct stored_run *ret,
                      struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT id, started_at, coalesce(finished_at, 0), planned, interrupted, manifest_name,"
        " manifest_path, manifest_sha256, images_folder, baselines, profile, profile_used,"
        " isolation, host_name, host_kernel, host_cpu, revision, seed, workers, shard_index,"
        " shard_total, stale, selection FROM run WHERE ?1 = 0 OR id = ?1 ORDER BY id DESC LIMIT 1",
        problem);
    if (query == NULL) {
        return false;
    }
    bool row;
    db_bind_i64(query, 1, run);
    bool good = db_next(db, query, &row, problem);
    if (good && row) {
        take_run(query, pool, ret);
    }
    db_finish(query);
    if (good && !row) {
        return problem_usage(problem, "%s: there is no such run", db->path);
    }
    return good && load_tally(db, ret, problem);
}

static enum verdict verdict_at(sqlite3_stmt *row, int at)
{
    enum verdict verdict;
    return verdict_by_name(db_text(row, at), &verdict) ? verdict : VERDICT_MISS;
}

static void take_case(sqlite3_stmt *row, struct stored_case *ret)
{
    *ret = (struct stored_case){
        .id = db_i64(row, 0),
        .name = db_text(row, 1),
        .key = db_text(row, 2),
        .operation = db_text(row, 3),
        .line = db_text(row, 4),
        .image = db_text(row, 5),
        .image_sha256 = db_text(row, 6),
        .waived = db_text(row, 7),
        .verdict = verdict_at(row, 8),
        .attempts = (unsigned)db_u64(row, 9),
        .attempt_verdict = verdict_at(row, 10),
        .wall_ns = db_u64(row, 11),
        .has_evidence = sqlite3_column_type(row, 12) != SQLITE_NULL,
        .difference = {.kind = (enum difference_kind)db_i64(row, 12),
                       .offset = db_u64(row, 13),
                       .line = db_u64(row, 14)},
        .site = db_text(row, 15),
        .detail = db_text(row, 16),
        .reason = db_text(row, 17),
        .fault = {.exit_reason = (uint32_t)db_u64(row, 18),
                  .rip = db_u64(row, 19),
                  .cr2 = db_u64(row, 20)},
    };
    excerpt_take(row, 21, &ret->expected);
    excerpt_take(row, 26, &ret->actual);
    ret->category = (enum run_category)db_i64(row, 31);
    ret->source_format = (uint32_t)db_u64(row, 32);
}

static bool is_wanted(const struct case_query *wanted, enum verdict verdict)
{
    bool unremarkable = verdict_class(verdict) == CLASS_GOOD || verdict == VERDICT_SKIP;
    return !wanted->only_bad || !unremarkable;
}

bool results_each_case(struct db *db, const struct case_query *wanted,
                       bool (*take)(void *context, const struct stored_case *stored), void *context,
                       struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT c.id, c.name, c.key, c.operation, c.line, i.name, i.sha256, p.waived, p.verdict,"
        " p.attempts, a.verdict, coalesce(a.wall_ns, 0), e.difference, e.difference_offset,"
        " e.difference_line, e.site, e.detail, e.reason, e.fault_exit, e.fault_rip, e.fault_cr2,"
        " e.expected_code, e.expected_offset, e.expected_bytes, e.expected_out, e.expected_err,"
        " e.actual_code, e.actual_offset, e.actual_bytes, e.actual_out, e.actual_err,"
        " coalesce(a.category, 0), coalesce(a.source_format, 0)"
        " FROM planned p JOIN test_case c ON c.id = p.test_case JOIN image i ON i.id = p.image"
        " LEFT JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
        "  AND a.number = p.attempts"
        " LEFT JOIN evidence e ON e.run = p.run AND e.test_case = p.test_case"
        "  AND e.number = p.attempts"
        " WHERE p.run = ?1 AND (?2 IS NULL OR c.name = ?2 OR c.key = ?2)"
        "  AND (?3 = 0 OR p.test_case = ?3)"
        " ORDER BY p.position",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, wanted->run);
    db_bind_text(query, 2, wanted->name);
    db_bind_i64(query, 3, wanted->case_id);
    bool row = true;
    bool good = true;
    while (good && row) {
        struct stored_case stored;
        good = db_next(db, query, &row, problem);
        if (good && row && is_wanted(wanted, verdict_at(query, 8))) {
            take_case(query, &stored);
            row = take(context, &stored);
        }
    }
    db_finish(query);
    return good;
}
