/*
 * Writing runs. Statements are prepared once; texts are bound without copying.
 */
#include "batch/results.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "batch/excerpt.h"
#include "vmm/sys.h"

static bool prepare_all(struct results_db *results, struct problem *problem)
{
    struct {
        sqlite3_stmt **statement;
        const char *sql;
    } all[] = {
        {&results->put_attempt, "INSERT INTO attempt VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                                " ?10, ?11)"},
        {&results->put_evidence,
         "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
         " ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)"},
        {&results->put_verdict, "UPDATE planned SET verdict = ?3, attempts = ?4, waived = ?5"
                                " WHERE run = ?1 AND test_case = ?2"},
        {&results->find_identity,
         "SELECT sha256, fingerprint FROM identity WHERE path = ?1 AND size_bytes = ?2"
         " AND mtime_ns = ?3 AND inode = ?4 AND device = ?5 AND blocks = ?6"},
        {&results->put_identity,
         "INSERT OR REPLACE INTO identity VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"},
    };
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        *all[i].statement = db_prepare(&results->db, all[i].sql, problem);
        if (*all[i].statement == NULL) {
            return false;
        }
    }
    return true;
}

bool results_open(struct results_db *results, const char *path, struct problem *problem)
{
    memset(results, 0, sizeof(*results));
    if (!db_open(&results->db, path, &results_schema, DB_WRITE, problem)) {
        return false;
    }
    if (!prepare_all(results, problem)) {
        results_close(results);
        return false;
    }
    return true;
}

void results_close(struct results_db *results)
{
    db_finish(results->put_attempt);
    db_finish(results->put_evidence);
    db_finish(results->put_verdict);
    db_finish(results->find_identity);
    db_finish(results->put_identity);
    db_close(&results->db);
    free(results->case_ids);
    memset(results, 0, sizeof(*results));
}

static int64_t mtime_ns(const struct stat *file)
{
    return file->st_mtim.tv_sec * 1000000000 + file->st_mtim.tv_nsec;
}

static void bind_file(sqlite3_stmt *statement, const char *path, const struct stat *file)
{
    db_bind_text(statement, 1, path);
    db_bind_i64(statement, 2, file->st_size);
    db_bind_i64(statement, 3, mtime_ns(file));
    db_bind_u64(statement, 4, file->st_ino);
    db_bind_u64(statement, 5, file->st_dev);
    db_bind_i64(statement, 6, file->st_blocks);
}

static bool find_identity(void *context, const char *path, const struct stat *file,
                          struct image_identity *ret)
{
    struct results_db *results = context;
    struct problem ignored = {0}; /* a cache that fails is a cache that does not know */
    bool row = false;
    bind_file(results->find_identity, path, file);
    if (db_next(&results->db, results->find_identity, &row, &ignored) && row) {
        ret->size_bytes = (uint64_t)file->st_size;
        memcpy(ret->sha256.text, db_text(results->find_identity, 0), sizeof(ret->sha256.text));
        memcpy(ret->fingerprint.text, db_text(results->find_identity, 1),
               sizeof(ret->fingerprint.text));
    }
    sqlite3_reset(results->find_identity);
    return row;
}

static void keep_identity(void *context, const char *path, const struct stat *file,
                          const struct image_identity *identity)
{
    struct results_db *results = context;
    struct problem ignored = {0};
    bind_file(results->put_identity, path, file);
    db_bind_text(results->put_identity, 7, identity->sha256.text);
    db_bind_text(results->put_identity, 8, identity->fingerprint.text);
    (void)db_run(&results->db, results->put_identity, &ignored);
}

struct identity_cache results_identity_cache(struct results_db *results)
{
    return (struct identity_cache){find_identity, keep_identity, results};
}

static bool put_run(struct results_db *results, const struct run_facts *facts,
                    const struct plan *plan, struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(
        &results->db,
        "INSERT INTO run (started_at, planned, manifest_name, manifest_path, manifest_sha256,"
        " images_folder, selection, baselines, profile, profile_used, isolation, host_name,"
        " host_kernel,"
        " host_cpu, revision, seed, workers, shard_index, shard_total, whole)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,"
        " ?18, ?19, ?20)",
        problem);
    if (put == NULL) {
        return false;
    }
    const char *const texts[] = {facts->manifest_name, facts->manifest_path, facts->manifest_sha256,
                                 facts->images_folder, facts->selection,     facts->baselines,
                                 facts->profile,       facts->profile_used,  facts->isolation,
                                 facts->host_name,     facts->host_kernel,   facts->host_cpu,
                                 facts->revision};
    const uint64_t numbers[] = {facts->seed, facts->workers, facts->shard_index, facts->shard_total,
                                plan->whole_count};
    int at = 1;
    db_bind_i64(put, at++, time(NULL));
    db_bind_u64(put, at++, plan->case_count);
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        db_bind_text(put, at++, texts[i]);
    }
    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        db_bind_u64(put, at++, numbers[i]);
    }
    bool good = db_run(&results->db, put, problem);
    db_finish(put);
    results->run = sqlite3_last_insert_rowid(results->db.handle);
    return good;
}

/* The id of a row that is there afterwards, whether it was before or not. */
static bool upsert(struct results_db *results, sqlite3_stmt *statement, int64_t *ret_id,
                   struct problem *problem)
{
    bool row;
    if (!db_next(&results->db, statement, &row, problem)) {
        return false;
    }
    assert(row);
    *ret_id = db_i64(statement, 0);
    return db_next(&results->db, statement, &row, problem);
}

static bool put_images(struct results_db *results, const struct plan *plan, int64_t *ret_ids,
                       struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(
        &results->db,
        "INSERT INTO image (name, sha256, fingerprint, size_bytes) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT DO UPDATE SET name = name RETURNING id",
        problem);
    bool good = put != NULL;
    for (size_t i = 0; good && i < plan->image_count; i++) {
        const struct plan_image *image = &plan->images[i];
        if (image->identified) {
            db_bind_text(put, 1, image->name);
            db_bind_text(put, 2, image->identity.sha256.text);
            db_bind_text(put, 3, image->identity.fingerprint.text);
            db_bind_u64(put, 4, image->identity.size_bytes);
            good = upsert(results, put, &ret_ids[i], problem);
        }
    }
    db_finish(put);
    return good;
}

static bool put_cases(struct results_db *results, const struct plan *plan, const int64_t *image_ids,
                      struct problem *problem)
{
    sqlite3_stmt *put_case =
        db_prepare(&results->db,
                   "INSERT INTO test_case (name, key, operation, line) VALUES (?1, ?2, ?3, ?4)"
                   " ON CONFLICT DO UPDATE SET line = excluded.line RETURNING id",
                   problem);
    sqlite3_stmt *put_planned = db_prepare(
        &results->db,
        "INSERT INTO planned (run, test_case, position, image) VALUES (?1, ?2, ?3, ?4)", problem);
    bool good = put_case != NULL && put_planned != NULL;
    for (size_t i = 0; good && i < plan->case_count; i++) {
        const struct plan_case *planned = &plan->cases[i];
        assert(plan->images[planned->image].identified);
        db_bind_text(put_case, 1, planned->name);
        db_bind_text(put_case, 2, planned->key);
        db_bind_text(put_case, 3, planned->combination->job->operation->name);
        db_bind_text(put_case, 4, planned->line);
        good = upsert(results, put_case, &results->case_ids[i], problem);
        db_bind_i64(put_planned, 1, results->run);
        db_bind_i64(put_planned, 2, results->case_ids[i]);
        db_bind_u64(put_planned, 3, i);
        db_bind_i64(put_planned, 4, image_ids[planned->image]);
        good = good && db_run(&results->db, put_planned, problem);
    }
    db_finish(put_case);
    db_finish(put_planned);
    return good;
}

bool results_begin_run(struct results_db *results, const struct run_facts *facts,
                       const struct plan *plan, struct problem *problem)
{
    int64_t *image_ids = calloc(plan->image_count + 1, sizeof(*image_ids));
    results->case_ids = calloc(plan->case_count + 1, sizeof(*results->case_ids));
    if (image_ids == NULL || results->case_ids == NULL) {
        free(image_ids);
        return problem_memory(problem);
    }
    bool good = db_begin(&results->db, problem) && put_run(results, facts, plan, problem) &&
                put_images(results, plan, image_ids, problem) &&
                put_cases(results, plan, image_ids, problem) && db_commit(&results->db, problem);
    free(image_ids);
    return good;
}

/* Opens the transaction that the next results share. */
static bool begin_batch(struct results_db *results, struct problem *problem)
{
    if (results->db.in_transaction) {
        return true;
    }
    results->uncommitted = 0;
    results->commit_due_ns = sys_monotonic_ns() + COMMIT_INTERVAL_MS * 1000000u;
    return db_begin(&results->db, problem);
}

static void bind_key(struct results_db *results, sqlite3_stmt *statement, size_t case_index)
{
    db_bind_i64(statement, 1, results->run);
    db_bind_i64(statement, 2, results->case_ids[case_index]);
}

static bool put_evidence(struct results_db *results, size_t case_index, unsigned number,
                         const struct attempt *attempt, struct problem *problem)
{
    sqlite3_stmt *put = results->put_evidence;
    bind_key(results, put, case_index);
    db_bind_u64(put, 3, number);
    db_bind_i64(put, 4, (int64_t)attempt->difference.kind);
    db_bind_u64(put, 5, attempt->difference.offset);
    db_bind_u64(put, 6, attempt->difference.line);
    db_bind_text(put, 7, attempt->run.site);
    db_bind_text(put, 8, attempt->run.detail);
    db_bind_text(put, 9, attempt->reason);
    db_bind_u64(put, 10, attempt->run.fault.exit_reason);
    db_bind_u64(put, 11, attempt->run.fault.rip);
    db_bind_u64(put, 12, attempt->run.fault.cr2);
    excerpt_bind(put, 13, &attempt->expected, attempt->has_expected, attempt->difference.offset);
    excerpt_bind(put, 18, &attempt->actual, attempt->has_actual, attempt->difference.offset);
    return db_run(&results->db, put, problem);
}

bool results_put_attempt(struct results_db *results, size_t case_index, unsigned number,
                         const struct attempt *attempt, struct problem *problem)
{
    sqlite3_stmt *put = results->put_attempt;
    if (!begin_batch(results, problem)) {
        return false;
    }
    bind_key(results, put, case_index);
    db_bind_u64(put, 3, number);
    db_bind_text(put, 4, verdict_name(attempt->verdict));
    db_bind_i64(put, 5, (int64_t)attempt->run.category);
    db_bind_i64(put, 6, attempt->run.exit_code);
    db_bind_i64(put, 7, (int64_t)attempt->run.source_format);
    db_bind_u64(put, 8, attempt->run.wall_ns);
    db_bind_u64(put, 9, attempt->run.exits);
    db_bind_u64(put, 10, attempt->run.read_bytes);
    db_bind_u64(put, 11, attempt->has_expected ? answer_hash(&attempt->expected) : 0);
    if (!db_run(&results->db, put, problem)) {
        return false;
    }
    return verdict_class(attempt->verdict) == CLASS_GOOD ||
           put_evidence(results, case_index, number, attempt, problem);
}

bool results_put_verdict(struct results_db *results, size_t case_index, enum verdict verdict,
                         unsigned attempts, const char *waived, struct problem *problem)
{
    sqlite3_stmt *put = results->put_verdict;
    if (!begin_batch(results, problem)) {
        return false;
    }
    bind_key(results, put, case_index);
    db_bind_text(put, 3, verdict_name(verdict));
    db_bind_u64(put, 4, attempts);
    db_bind_text(put, 5, waived);
    results->uncommitted++;
    return db_run(&results->db, put, problem) && results_tick(results, problem);
}

bool results_tick(struct results_db *results, struct problem *problem)
{
    if (!results->db.in_transaction ||
        (results->uncommitted < COMMIT_RESULTS && sys_monotonic_ns() < results->commit_due_ns)) {
        return true;
    }
    return db_commit(&results->db, problem);
}

bool results_end_run(struct results_db *results, const struct tally *tally, struct problem *problem)
{
    if (!begin_batch(results, problem)) {
        return false;
    }
    sqlite3_stmt *put =
        db_prepare(&results->db,
                   "UPDATE run SET finished_at = ?2, status = ?3, exit_code = ?4, interrupted = ?5,"
                   " stale = ?6"
                   " WHERE id = ?1",
                   problem);
    if (put == NULL) {
        return false;
    }
    db_bind_i64(put, 1, results->run);
    db_bind_i64(put, 2, time(NULL));
    db_bind_text(put, 3, verdict_name(tally_status(tally)));
    db_bind_i64(put, 4, tally_exit_code(tally));
    db_bind_i64(put, 5, tally->interrupted ? 1 : 0);
    db_bind_u64(put, 6, tally->stale);
    bool good = db_run(&results->db, put, problem);
    db_finish(put);
    return good && db_commit(&results->db, problem);
}
