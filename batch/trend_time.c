/*
 * Medians of few samples each, asked for case by case: ten thousand cases take a fifth of a second.
 */
#include "batch/trend_time.h"

#include <stdlib.h>
#include <string.h>

#include "batch/pool.h"
#include "batch/verdict.h"

#define SAMPLES_MAX 9
#define SAMPLES_MIN 3u
#define CHANGE_MIN_NS 5000000u

static int compare_u64(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;
    return left < right ? -1 : left > right;
}

/* Two queries: the times of a run, and a case's times before it. */
struct time_queries {
    struct db *db;
    sqlite3_stmt *now;
    sqlite3_stmt *before;
    struct problem *problem;
};

static bool open_queries(struct time_queries *queries, const char *now, int64_t run)
{
    queries->now = db_prepare(queries->db, now, queries->problem);
    queries->before =
        db_prepare(queries->db,
                   "SELECT a.wall_ns, a.verdict FROM planned p JOIN run r ON r.id = p.run"
                   " JOIN run n ON n.id = ?2 AND n.host_name = r.host_name"
                   "  AND n.isolation = r.isolation"
                   " JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
                   "  AND a.number = p.attempts"
                   " WHERE p.test_case = ?1 AND p.run < ?2 ORDER BY p.run DESC",
                   queries->problem);
    if (queries->now == NULL || queries->before == NULL) {
        return false;
    }
    db_bind_i64(queries->now, 1, run);
    db_bind_i64(queries->before, 2, run);
    return true;
}

static void close_queries(struct time_queries *queries)
{
    db_finish(queries->now);
    db_finish(queries->before);
}

/* What was not good tells nothing of time: a crash is quick, and a hang is slow. */
static bool is_good(sqlite3_stmt *row, int at)
{
    enum verdict verdict;
    return verdict_by_name(db_text(row, at), &verdict) && verdict_class(verdict) == CLASS_GOOD;
}

/* The median of a case's earlier times. */
static bool find_median(struct time_queries *queries, int64_t case_id, struct case_time *ret)
{
    uint64_t samples[SAMPLES_MAX];
    bool row = true;
    bool good = true;
    ret->samples = 0;
    db_bind_i64(queries->before, 1, case_id);
    while (good && row && ret->samples < SAMPLES_MAX) {
        good = db_next(queries->db, queries->before, &row, queries->problem);
        if (good && row && is_good(queries->before, 1)) {
            samples[ret->samples++] = db_u64(queries->before, 0);
        }
    }
    sqlite3_reset(queries->before);
    qsort(samples, ret->samples, sizeof(samples[0]), compare_u64);
    ret->median_ns = ret->samples == 0 ? 0 : samples[ret->samples / 2];
    return good;
}

/* Calls `take` for each row of queries->now; `only_good`: of those that came out well. */
static bool each_time(struct time_queries *queries, bool only_good,
                      void (*take)(void *context, const struct case_time *time), void *context)
{
    bool row = true;
    bool good = true;
    while (good && row) {
        good = db_next(queries->db, queries->now, &row, queries->problem);
        if (good && row && (!only_good || is_good(queries->now, 3))) {
            struct case_time time = {.name = db_text(queries->now, 1),
                                     .wall_ns = db_u64(queries->now, 2)};
            good = find_median(queries, db_i64(queries->now, 0), &time);
            take(context, &time);
        }
    }
    return good;
}

bool trend_each_slow(struct db *db, int64_t run, unsigned count,
                     void (*take)(void *context, const struct case_time *time), void *context,
                     struct problem *problem)
{
    struct time_queries queries = {.db = db, .problem = problem};
    bool good = open_queries(&queries,
                             "SELECT c.id, c.name, a.wall_ns, a.verdict FROM planned p"
                             " JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
                             "  AND a.number = p.attempts JOIN test_case c ON c.id = p.test_case"
                             " WHERE p.run = ?1 ORDER BY a.wall_ns DESC LIMIT ?2",
                             run);
    if (good) {
        db_bind_u64(queries.now, 2, count);
        good = each_time(&queries, /* only_good= */ false, take, context);
    }
    close_queries(&queries);
    return good;
}

/* The largest changes so far, largest first. */
struct changed_times {
    struct pool pool;
    struct case_time times[CHANGED_TIMES_MAX];
    unsigned count;
};

static uint64_t change_ns(const struct case_time *time)
{
    return time->wall_ns > time->median_ns ? time->wall_ns - time->median_ns
                                           : time->median_ns - time->wall_ns;
}

static void consider(void *context, const struct case_time *time)
{
    struct changed_times *all = context;
    bool factor = time->wall_ns > 2 * time->median_ns || 2 * time->wall_ns < time->median_ns;
    if (time->samples < SAMPLES_MIN || !factor || change_ns(time) < CHANGE_MIN_NS) {
        return;
    }
    unsigned at = all->count;
    while (at > 0 && change_ns(&all->times[at - 1]) < change_ns(time)) {
        at--;
    }
    if (at == CHANGED_TIMES_MAX) {
        return;
    }
    unsigned moved = all->count - at - (all->count == CHANGED_TIMES_MAX ? 1 : 0);
    memmove(&all->times[at + 1], &all->times[at], moved * sizeof(all->times[0]));
    all->times[at] = *time;
    all->times[at].name = pool_strdup(&all->pool, time->name);
    all->count += all->count < CHANGED_TIMES_MAX ? 1 : 0;
}

bool trend_each_changed_time(struct db *db, int64_t run,
                             void (*take)(void *context, const struct case_time *time),
                             void *context, struct problem *problem)
{
    struct time_queries queries = {.db = db, .problem = problem};
    struct changed_times all = {0};
    bool good =
        open_queries(&queries,
                     "SELECT c.id, c.name, a.wall_ns, a.verdict FROM planned p"
                     " JOIN attempt a ON a.run = p.run AND a.test_case = p.test_case"
                     "  AND a.number = p.attempts"
                     " JOIN test_case c ON c.id = p.test_case WHERE p.run = ?1 ORDER BY c.name",
                     run) &&
        each_time(&queries, /* only_good= */ true, consider, &all);
    for (unsigned i = 0; good && i < all.count; i++) {
        if (all.times[i].name != NULL) {
            take(context, &all.times[i]);
        }
    }
    close_queries(&queries);
    pool_free(&all.pool);
    return good;
}
