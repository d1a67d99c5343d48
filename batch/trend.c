/*
 * Trends, asked of SQLite: joins over `planned`, whose key makes them lookups.
 */
#include "batch/trend.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

const char *change_name(enum change change)
{
    static const char *const names[] = {
        [CHANGE_NEWLY_FAILING] = "newly failing",
        [CHANGE_NOT_RUN] = "not run",
        [CHANGE_FIXED] = "fixed",
        [CHANGE_STILL_FAILING] = "still failing",
        [CHANGE_FLAKY] = "flaky",
        [CHANGE_NEW] = "new",
        [CHANGE_DISAPPEARED] = "disappeared",
        [CHANGE_KNOWN] = "failing as known",
        [CHANGE_NONE] = "unchanged",
    };
    return names[change];
}

/* What a verdict says of instar. */
enum evidence {
    EVIDENCE_GOOD,
    EVIDENCE_BAD,
    EVIDENCE_NONE, /* nothing was found out */
};

static enum evidence evidence_of(enum verdict verdict)
{
    switch (verdict) {
    case VERDICT_MISS:
    case VERDICT_ERROR:
    case VERDICT_SKIP:
        return EVIDENCE_NONE;
    case VERDICT_XFAIL:
        return EVIDENCE_BAD; /* excused, yet it fails */
    case VERDICT_FLAKY:
        return EVIDENCE_GOOD; /* it did pass */
    default:
        return verdict_class(verdict) == CLASS_GOOD ? EVIDENCE_GOOD : EVIDENCE_BAD;
    }
}

/* Whether a verdict is one that somebody has to look into. */
static bool is_red(enum verdict verdict)
{
    enum verdict_class class = verdict_class(verdict);
    return class == CLASS_FAILURE || class == CLASS_BROKEN;
}

static enum change change_to_red(bool was_planned, enum verdict before, enum verdict now)
{
    if (now == VERDICT_MISS) {
        return CHANGE_NOT_RUN;
    }
    if (now == VERDICT_FLAKY) {
        return CHANGE_FLAKY;
    }
    bool was_red = was_planned && is_red(before) && before != VERDICT_FLAKY;
    bool told = before != VERDICT_MISS && (before != VERDICT_ERROR || now == VERDICT_ERROR);
    return was_red && told ? CHANGE_STILL_FAILING : CHANGE_NEWLY_FAILING;
}

enum change change_of(bool was_planned, enum verdict before, bool is_planned, enum verdict now)
{
    assert(was_planned || is_planned);
    if (!is_planned) {
        return CHANGE_DISAPPEARED;
    }
    if (is_red(now)) {
        return change_to_red(was_planned, before, now);
    }
    if (now == VERDICT_XFAIL) {
        return CHANGE_KNOWN;
    }
    if (!was_planned) {
        return CHANGE_NEW;
    }
    bool was_bad = evidence_of(before) == EVIDENCE_BAD || before == VERDICT_ERROR;
    return was_bad && evidence_of(now) == EVIDENCE_GOOD ? CHANGE_FIXED : CHANGE_NONE;
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
        if (change == CHANGE_NEW && before == 0) {
            continue;
        }
        good = each_of_kind(db, query, (enum change)change, take, context, problem);
    }
    db_finish(query);
    return good;
}

bool trend_expectation_changed(struct db *db, int64_t case_id, int64_t before, int64_t now,
                               bool *ret_changed, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT count(DISTINCT a.expected_hash) FROM planned p JOIN attempt a ON a.run = p.run"
        " AND a.test_case = p.test_case AND a.number = p.attempts"
        " WHERE p.test_case = ?1 AND p.run IN (?2, ?3) AND a.expected_hash != 0",
        problem);
    bool row;
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, case_id);
    db_bind_i64(query, 2, before);
    db_bind_i64(query, 3, now);
    bool good = db_next(db, query, &row, problem);
    *ret_changed = good && row && db_i64(query, 0) > 1;
    db_finish(query);
    return good;
}

/* Takes one run into account, newest first; false: the range is complete. */
static bool extend_range(sqlite3_stmt *row, struct bad_range *range)
{
    switch (evidence_of(verdict_at(row, 1))) {
    case EVIDENCE_GOOD:
        range->last_good_run = db_i64(row, 0);
        snprintf(range->last_good_revision, sizeof(range->last_good_revision), "%s",
                 db_text(row, 2));
        return false;
    case EVIDENCE_BAD:
        range->first_bad_run = db_i64(row, 0);
        range->first_bad_at = db_i64(row, 3);
        range->bad_runs++;
        snprintf(range->first_bad_revision, sizeof(range->first_bad_revision), "%s",
                 db_text(row, 2));
        return true;
    case EVIDENCE_NONE:
    default:
        return true;
    }
}

bool trend_bad_range(struct db *db, int64_t case_id, int64_t run, struct bad_range *ret,
                     struct problem *problem)
{
    memset(ret, 0, sizeof(*ret));
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT p.run, coalesce(p.verdict, 'MISS'), r.revision, r.started_at FROM planned p"
        " JOIN run r ON r.id = p.run WHERE p.test_case = ?1 AND p.run <= ?2"
        "  AND r.manifest_name = (SELECT manifest_name FROM run WHERE id = ?2)"
        " ORDER BY p.run DESC",
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
        row = good && row && extend_range(query, ret);
    }
    db_finish(query);
    return good;
}

/* Adds one verdict's count; a row of another run hands the one before over. */
static void add_count(sqlite3_stmt *row, struct past_run *past)
{
    enum verdict verdict = verdict_at(row, 4);
    past->id = db_i64(row, 0);
    past->started_at = db_i64(row, 1);
    past->is_finished = db_i64(row, 2) != 0;
    past->tally.planned = db_u64(row, 3);
    past->tally.count[verdict] += db_u64(row, 5);
    past->tally.stale = db_u64(row, 6);
}

bool trend_each_run(struct db *db, int64_t run, unsigned count,
                    void (*take)(void *context, const struct past_run *past), void *context,
                    struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT b.id, b.started_at, b.finished_at IS NOT NULL, b.planned,"
        " coalesce(p.verdict, 'MISS'), count(*), b.stale FROM ("
        "  SELECT b.* FROM run n JOIN run b ON b.manifest_name = n.manifest_name"
        "   AND b.profile = n.profile AND b.selection = n.selection"
        "   AND b.shard_total = n.shard_total AND b.shard_index = n.shard_index AND b.id <= n.id"
        "  WHERE n.id = ?1 ORDER BY b.id DESC LIMIT ?2) b JOIN planned p ON p.run = b.id"
        " GROUP BY b.id, 5 ORDER BY b.id",
        problem);
    if (query == NULL) {
        return false;
    }
    db_bind_i64(query, 1, run);
    db_bind_u64(query, 2, count);
    bool row = true;
    bool good = true;
    struct past_run past = {0};
    while (good && row) {
        good = db_next(db, query, &row, problem);
        if (past.id != 0 && (!row || db_i64(query, 0) != past.id)) {
            take(context, &past);
            past = (struct past_run){0};
        }
        if (good && row) {
            add_count(query, &past);
        }
    }
    db_finish(query);
    return good;
}
