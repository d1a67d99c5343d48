/*
 * Trends, asked of SQLite: joins over `planned`, whose key makes them lookups.
 */
#include "batch/trend.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SAMPLES_MAX 9

const char *change_name(enum change change)
{
    static const char *const names[] = {
        [CHANGE_NEWLY_FAILING] = "newly failing",
        [CHANGE_FIXED] = "fixed",
        [CHANGE_STILL_FAILING] = "still failing",
        [CHANGE_FLAKY] = "flaky",
        [CHANGE_NEW] = "new",
        [CHANGE_DISAPPEARED] = "disappeared",
        [CHANGE_NONE] = "unchanged",
    };
    return names[change];
}

static bool is_bad(enum verdict verdict)
{
    enum verdict_class class = verdict_class(verdict);
    return class == CLASS_FAILURE || class == CLASS_BROKEN;
}

enum change change_of(bool was_planned, enum verdict before, bool is_planned, enum verdict now)
{
    assert(was_planned || is_planned);
    if (!is_planned) {
        return CHANGE_DISAPPEARED;
    }
    if (now == VERDICT_FLAKY) {
        return CHANGE_FLAKY;
    }
    if (is_bad(now)) {
        return was_planned && is_bad(before) ? CHANGE_STILL_FAILING : CHANGE_NEWLY_FAILING;
    }
    if (!was_planned) {
        return CHANGE_NEW;
    }
    if (is_bad(before)) {
        return CHANGE_FIXED;
    }
    /* Excused, but worth a line every night: known failures. */
    return now == VERDICT_XFAIL ? CHANGE_STILL_FAILING : CHANGE_NONE;
}

/* Runs a query of one row and one number. */
static bool number(struct db *db, const char *sql, int64_t run, int64_t *ret,
                   struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(db, sql, problem);
    bool row;
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, run);
    bool good = db_next(db, query, &row, problem);
    *ret = good && row ? db_i64(query, 0) : 0;
    db_finish(query);
    return good;
}

bool trend_previous_run(struct db *db, int64_t run, int64_t *ret_before, struct problem *problem)
{
    return number(db,
                  "SELECT b.id FROM run n JOIN run b ON b.manifest_name = n.manifest_name"
                  " AND b.profile = n.profile AND b.shard_index = n.shard_index"
                  " AND b.shard_total = n.shard_total AND b.id < n.id"
                  " WHERE n.id = ?1 AND b.finished_at IS NOT NULL AND b.interrupted = 0"
                  " AND b.selection = n.selection ORDER BY b.id DESC LIMIT 1",
                  run, ret_before, problem);
}

static enum verdict verdict_at(sqlite3_stmt *row, int at)
{
    enum verdict verdict;
    return verdict_by_name(db_text(row, at), &verdict) ? verdict : VERDICT_MISS;
}

static void take_changed(sqlite3_stmt *row, struct changed_case *ret)
{
    *ret = (struct changed_case){
        .id = db_i64(row, 0),
        .name = db_text(row, 1),
        .key = db_text(row, 2),
        .was_planned = db_i64(row, 3) != 0,
        .before = verdict_at(row, 4),
        .is_planned = db_i64(row, 5) != 0,
        .now = verdict_at(row, 6),
    };
    ret->change = change_of(ret->was_planned, ret->before, ret->is_planned, ret->now);
}

/* All cases of either run, once for each kind of change: the order costs nothing but reading. */
static bool each_of_kind(struct db *db, sqlite3_stmt *query, enum change wanted,
                         void (*take)(void *context, const struct changed_case *changed),
                         void *context, struct problem *problem)
{
    bool row = true;
    bool good = true;
    while (good && row) {
        struct changed_case changed;
        good = db_next(db, query, &row, problem);
        if (good && row) {
            take_changed(query, &changed);
            if (changed.change == wanted) {
                take(context, &changed);
            }
        }
    }
    return good;
}

bool trend_each_change(struct db *db, int64_t before, int64_t now,
                       void (*take)(void *context, const struct changed_case *changed),
                       void *context, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT c.id, c.name, c.key, b.run IS NOT NULL, coalesce(b.verdict, 'MISS'),"
        " n.run IS NOT NULL, coalesce(n.verdict, 'MISS')"
        " FROM (SELECT test_case FROM planned WHERE run = ?1"
        "       UNION SELECT test_case FROM planned WHERE run = ?2) a"
        " JOIN test_case c ON c.id = a.test_case"
        " LEFT JOIN planned b ON b.run = ?1 AND b.test_case = a.test_case"
        " LEFT JOIN planned n ON n.run = ?2 AND n.test_case = a.test_case ORDER BY c.name",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, before);
    db_bind_i64(query, 2, now);
    bool good = true;
    for (unsigned change = 0; good && change < CHANGE_COUNT; change++) {
        good = each_of_kind(db, query, (enum change)change, take, context, problem);
    }
    db_finish(query);
    return good;
}

bool trend_bad_range(struct db *db, int64_t case_id, int64_t run, struct bad_range *ret,
                     struct problem *problem)
{
    memset(ret, 0, sizeof(*ret));
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT p.run, coalesce(p.verdict, 'MISS'), r.revision FROM planned p"
        " JOIN run r ON r.id = p.run WHERE p.test_case = ?1 AND p.run <= ?2 ORDER BY p.run DESC",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, case_id);
    db_bind_i64(query, 2, run);
    bool row = true;
    bool good = true;
    while (good && row) {
        good = db_next(db, query, &row, problem);
        if (!good || !row) {
            break;
        }
        if (!is_bad(verdict_at(query, 1))) {
            ret->last_good_run = db_i64(query, 0);
            snprintf(ret->last_good_revision, sizeof(ret->last_good_revision), "%s",
                     db_text(query, 2));
            break;
        }
        ret->first_bad_run = db_i64(query, 0);
        snprintf(ret->first_bad_revision, sizeof(ret->first_bad_revision), "%s", db_text(query, 2));
    }
    db_finish(query);
    return good;
}

bool trend_each_run(struct db *db, int64_t run, unsigned count,
                    void (*take)(void *context, const struct past_run *past), void *context,
                    struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT id, started_at, good, skipped, planned - good - skipped FROM ("
        " SELECT b.id, b.started_at, b.planned,"
        "  (SELECT count(*) FROM planned p WHERE p.run = b.id"
        "    AND p.verdict IN ('PASS', 'REFUSED_OK')) AS good,"
        "  (SELECT count(*) FROM planned p WHERE p.run = b.id"
        "    AND p.verdict IN ('SKIP', 'XFAIL')) AS skipped"
        " FROM run n JOIN run b ON b.manifest_name = n.manifest_name AND b.profile = n.profile"
        "  AND b.selection = n.selection AND b.shard_total = n.shard_total"
        "  AND b.shard_index = n.shard_index AND b.id <= n.id"
        " WHERE n.id = ?1 ORDER BY b.id DESC LIMIT ?2) ORDER BY id",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, run);
    db_bind_u64(query, 2, count);
    bool row = true;
    bool good = true;
    while (good && row) {
        good = db_next(db, query, &row, problem);
        if (good && row) {
            struct past_run past = {db_i64(query, 0), db_i64(query, 1), db_u64(query, 2),
                                    db_u64(query, 3), db_u64(query, 4)};
            take(context, &past);
        }
    }
    db_finish(query);
    return good;
}

static int compare_u64(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;
    return left < right ? -1 : left > right;
}

/* The median of a case's times in earlier runs on the same machine. */
static bool median(struct db *db, sqlite3_stmt *query, int64_t case_id, int64_t run, uint64_t *ret,
                   struct problem *problem)
{
    uint64_t samples[SAMPLES_MAX];
    size_t count = 0;
    bool row = true;
    bool good = true;
    db_bind_i64(query, 1, case_id);
    db_bind_i64(query, 2, run);
    while (good && row) {
        good = db_next(db, query, &row, problem);
        if (good && row && count < SAMPLES_MAX) {
            samples[count++] = db_u64(query, 0);
        }
    }
    qsort(samples, count, sizeof(samples[0]), compare_u64);
    *ret = count == 0 ? 0 : samples[count / 2];
    return good;
}

bool trend_each_slow(struct db *db, int64_t run, unsigned count,
                     void (*take)(void *context, const struct slow_case *slow), void *context,
                     struct problem *problem)
{
    sqlite3_stmt *slowest = db_prepare(
        db,
        "SELECT c.id, c.name, a.wall_ns FROM attempt a JOIN test_case c ON c.id = a.test_case"
        " WHERE a.run = ?1 ORDER BY a.wall_ns DESC LIMIT ?2",
        problem);
    sqlite3_stmt *samples = db_prepare(
        db,
        "SELECT a.wall_ns FROM planned p JOIN run r ON r.id = p.run"
        " JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case AND a.number = p.attempts"
        " WHERE p.test_case = ?1 AND p.run < ?2"
        "  AND r.host_name = (SELECT host_name FROM run WHERE id = ?2)"
        " ORDER BY p.run DESC LIMIT 9",
        problem);
    bool good = slowest != NULL && samples != NULL;
    bool row = good;
    if (good) {
        db_bind_i64(slowest, 1, run);
        db_bind_u64(slowest, 2, count);
    }
    while (good && row) {
        good = db_next(db, slowest, &row, problem);
        if (good && row) {
            struct slow_case slow = {.name = db_text(slowest, 1), .wall_ns = db_u64(slowest, 2)};
            good = median(db, samples, db_i64(slowest, 0), run, &slow.median_ns, problem);
            take(context, &slow);
        }
    }
    db_finish(slowest);
    db_finish(samples);
    return good;
}
