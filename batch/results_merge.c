/*
 * Shards are attached one after the other and copied by SQL; ids are translated through names,
 * since each database has numbered its cases for itself.
 */
#include "batch/results_merge.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/fuzz_results.h"
#include "batch/pool.h"
#include "batch/results_accepted.h"
#include "batch/results_read.h"

#define SHARDS_MAX 100000u

struct merge {
    struct results_db *results;
    struct problem *problem;
    uint64_t whole;
    uint64_t planned;
    uint32_t total;
    bool *seen; /* of each shard */
};

static bool exec(struct merge *merge, const char *sql)
{
    return db_exec(&merge->results->db, sql, merge->problem);
}

/* Runs a statement with the merged run's id as its first parameter, the shard's as its second. */
static bool copy(struct merge *merge, const char *sql, int64_t shard_run)
{
    struct db *db = &merge->results->db;
    sqlite3_stmt *statement = db_prepare(db, sql, merge->problem);
    if (statement == NULL) {
        return false;
    }
    db_bind_i64(statement, 1, merge->results->run);
    db_bind_i64(statement, 2, shard_run);
    bool good = db_run(db, statement, merge->problem);
    db_finish(statement);
    return good;
}

struct shard_facts {
    int64_t run;
    uint64_t index;
    uint64_t total;
    uint64_t whole;
    uint64_t planned;
    bool same; /* as the first shard's */
};

static bool read_facts(struct merge *merge, struct shard_facts *ret, const char *path)
{
    struct db *db = &merge->results->db;
    sqlite3_stmt *query = db_prepare(
        db,
        "SELECT s.id, s.shard_index, s.shard_total, s.whole, s.planned,"
        " m.id IS NULL OR (s.manifest_sha256 = m.manifest_sha256 AND s.selection = m.selection"
        "  AND s.profile_used = m.profile_used)"
        " FROM shard.run s LEFT JOIN main.run m ON m.id = ?1 ORDER BY s.id DESC LIMIT 1",
        merge->problem);
    if (query == NULL) {
        return false;
    }
    bool row = false;
    db_bind_i64(query, 1, merge->results->run);
    bool good = db_next(db, query, &row, merge->problem);
    if (good && row) {
        *ret = (struct shard_facts){db_i64(query, 0), db_u64(query, 1), db_u64(query, 2),
                                    db_u64(query, 3), db_u64(query, 4), db_i64(query, 5) != 0};
    }
    db_finish(query);
    return good && (row || problem_infrastructure(merge->problem, "%s: no run in it", path));
}

/* Whether this shard fits in with those before it. */
static bool admit(struct merge *merge, const struct shard_facts *facts, const char *path)
{
    struct problem *problem = merge->problem;
    if (facts->total == 0 || facts->total > SHARDS_MAX || facts->index >= facts->total) {
        return problem_infrastructure(problem, "%s: its newest run is no shard", path);
    }
    if (merge->seen == NULL) {
        merge->total = (uint32_t)facts->total;
        merge->whole = facts->whole;
        merge->seen = calloc(merge->total, sizeof(*merge->seen));
        if (merge->seen == NULL) {
            return problem_memory(problem);
        }
    }
    if (!facts->same || facts->total != merge->total || facts->whole != merge->whole) {
        return problem_infrastructure(
            problem, "%s: manifest, selection, answers or number of shards are not the same", path);
    }
    if (merge->seen[facts->index]) {
        return problem_infrastructure(problem, "%s: shard %" PRIu64 " is there twice", path,
                                      facts->index + 1);
    }
    merge->seen[facts->index] = true;
    merge->planned += facts->planned;
    return true;
}

/* The first shard's run is the model of the merged one. */
static bool create_run(struct merge *merge, int64_t shard_run)
{
    if (merge->results->run != 0) {
        return true;
    }
    if (!copy(merge,
              "INSERT INTO main.run SELECT NULL, started_at, NULL, NULL, NULL, 0, 0, 0,"
              " manifest_name, manifest_path, manifest_sha256, images_folder, selection,"
              " baselines, profile, profile_used, isolation, host_name, host_kernel, host_cpu,"
              " revision, seed, workers, 0, 0, whole FROM shard.run WHERE ?1 = 0 AND id = ?2",
              shard_run)) {
        return false;
    }
    merge->results->run = sqlite3_last_insert_rowid(merge->results->db.handle);
    return true;
}

static bool copy_rows(struct merge *merge, int64_t shard_run)
{
    static const char *const statements[] = {
        "INSERT OR IGNORE INTO main.image (name, sha256, fingerprint, size_bytes)"
        " SELECT i.name, i.sha256, i.fingerprint, i.size_bytes FROM shard.image i"
        " JOIN shard.planned p ON p.image = i.id AND p.run = ?2 WHERE ?1 > 0",
        "INSERT OR IGNORE INTO main.test_case (name, key, operation, line)"
        " SELECT c.name, c.key, c.operation, c.line FROM shard.test_case c"
        " JOIN shard.planned p ON p.test_case = c.id AND p.run = ?2 WHERE ?1 > 0",
        /* A case that two shards had breaks the primary key here. */
        "INSERT INTO main.planned (run, test_case, position, image, verdict, attempts, waived)"
        " SELECT ?1, mc.id, p.position * r.shard_total + r.shard_index, mi.id, p.verdict,"
        "  p.attempts, p.waived"
        " FROM shard.planned p JOIN shard.run r ON r.id = p.run"
        " JOIN shard.test_case c ON c.id = p.test_case JOIN main.test_case mc ON mc.name = c.name"
        " JOIN shard.image i ON i.id = p.image JOIN main.image mi ON mi.name = i.name"
        "  AND mi.sha256 = i.sha256 AND mi.fingerprint = i.fingerprint WHERE p.run = ?2",
        "INSERT INTO main.attempt SELECT ?1, mc.id, a.number, a.verdict, a.category, a.exit_code,"
        " a.source_format, a.wall_ns, a.exits, a.read_bytes, a.expected_hash"
        " FROM shard.attempt a"
        " JOIN shard.test_case c ON c.id = a.test_case JOIN main.test_case mc ON mc.name = c.name"
        " WHERE a.run = ?2",
        "INSERT INTO main.evidence SELECT ?1, mc.id, e.number, e.difference, e.difference_offset,"
        " e.difference_line, e.site, e.detail, e.reason, e.fault_exit, e.fault_rip, e.fault_cr2,"
        " e.expected_code, e.expected_offset, e.expected_bytes, e.expected_out, e.expected_err,"
        " e.actual_code, e.actual_offset, e.actual_bytes, e.actual_out, e.actual_err"
        " FROM shard.evidence e JOIN shard.test_case c ON c.id = e.test_case"
        " JOIN main.test_case mc ON mc.name = c.name WHERE e.run = ?2",
    };
    for (size_t i = 0; i < sizeof(statements) / sizeof(statements[0]); i++) {
        if (!copy(merge, statements[i], shard_run)) {
            return false;
        }
    }
    if (!copy(merge, results_accepted_merge, shard_run)) {
        return false;
    }
    for (size_t i = 0; i < FUZZ_MERGE_STATEMENTS; i++) {
        if (!copy(merge, fuzz_results_merge[i], shard_run)) {
            return false;
        }
    }
    return true;
}

/* Opens a shard read-only, so that a wrong file is refused with its own message; then attaches. */
static bool attach(struct merge *merge, const char *path)
{
    struct db check;
    if (!db_open(&check, path, &results_schema, DB_READ, merge->problem)) {
        return false;
    }
    db_close(&check);
    struct db *db = &merge->results->db;
    sqlite3_stmt *statement = db_prepare(db, "ATTACH ?1 AS shard", merge->problem);
    if (statement == NULL) {
        return false;
    }
    db_bind_text(statement, 1, path);
    bool good = db_run(db, statement, merge->problem);
    db_finish(statement);
    return good;
}

static bool copy_shard(struct merge *merge, const char *path)
{
    struct shard_facts facts = {0};
    return read_facts(merge, &facts, path) && admit(merge, &facts, path) &&
           create_run(merge, facts.run) && copy_rows(merge, facts.run);
}

/* A transaction cannot attach, so each shard has its own; a failure takes the merged run back. */
static bool add_shard(struct merge *merge, const char *path)
{
    if (!attach(merge, path)) {
        return false;
    }
    bool good = db_begin(&merge->results->db, merge->problem) && copy_shard(merge, path);
    if (good) {
        good = db_commit(&merge->results->db, merge->problem);
    } else if (merge->results->db.in_transaction) {
        merge->results->db.in_transaction = false;
        (void)sqlite3_exec(merge->results->db.handle, "ROLLBACK", NULL, NULL, NULL);
    }
    struct problem ignored = {0}; /* the next attach tells */
    (void)db_exec(&merge->results->db, "DETACH shard", &ignored);
    return good;
}

/* The proof: all shards, and as many cases as the whole plan had. */
static bool prove(struct merge *merge)
{
    for (uint32_t i = 0; i < merge->total; i++) {
        if (!merge->seen[i]) {
            return problem_infrastructure(merge->problem, "shard %u of %u is missing", i + 1,
                                          merge->total);
        }
    }
    if (merge->planned != merge->whole) {
        return problem_infrastructure(merge->problem,
                                      "the shards have %" PRIu64 " cases, the whole plan %" PRIu64,
                                      merge->planned, merge->whole);
    }
    return true;
}

static bool finish(struct merge *merge, struct tally *ret_tally)
{
    struct results_db *results = merge->results;
    struct pool pool = {0};
    struct stored_run stored;
    bool good = copy(merge, "UPDATE run SET planned = whole WHERE id = ?1 AND ?2 = 0", 0) &&
                results_load_run(&results->db, results->run, &pool, &stored, merge->problem);
    pool_free(&pool);
    if (!good) {
        return false;
    }
    *ret_tally = stored.tally;
    return results_end_run(results, ret_tally, merge->problem);
}

bool results_merge(struct results_db *results, const char *const *paths, size_t count,
                   struct tally *ret_tally, struct problem *problem)
{
    struct merge merge = {.results = results, .problem = problem};
    bool good = true;
    results->run = 0;
    for (size_t i = 0; good && i < count; i++) {
        good = add_shard(&merge, paths[i]);
    }
    good = good && prove(&merge) && finish(&merge, ret_tally);
    free(merge.seen);
    if (!good && results->run != 0) {
        struct problem ignored = {0}; /* the first problem is the one to tell */
        merge.problem = &ignored;
        (void)copy(&merge, "DELETE FROM run WHERE id = ?1 AND ?2 = 0", 0);
    }
    return good;
}

bool results_collect(struct results_db *results, uint64_t keep, uint64_t *ret_dropped,
                     struct problem *problem)
{
    struct merge merge = {.results = results, .problem = problem};
    results->run = (int64_t)keep; /* the first parameter of copy() */
    if (!db_begin(&results->db, problem) || !copy(&merge,
                                                  "DELETE FROM run WHERE ?2 = 0 AND id NOT IN"
                                                  " (SELECT id FROM run ORDER BY id DESC LIMIT ?1)",
                                                  0)) {
        return false;
    }
    *ret_dropped = (uint64_t)sqlite3_changes64(results->db.handle);
    if (!copy(&merge,
              "DELETE FROM drift WHERE ?2 = 0 AND id NOT IN"
              " (SELECT id FROM drift ORDER BY id DESC LIMIT ?1)",
              0)) {
        return false;
    }
    return exec(&merge, "DELETE FROM test_case WHERE id NOT IN (SELECT test_case FROM planned)") &&
           exec(&merge, "DELETE FROM image WHERE id NOT IN (SELECT image FROM planned)") &&
           exec(&merge, "DELETE FROM identity") && db_commit(&results->db, problem) &&
           exec(&merge, "VACUUM");
}
