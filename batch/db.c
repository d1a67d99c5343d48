/*
 * Opening, migrating and the small steps; see db.h.
 */
#include "batch/db.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "batch/limits.h"

bool db_fail(struct db *db, struct problem *problem)
{
    return problem_infrastructure(problem, "%s: %s", db->path,
                                  db->handle == NULL ? "out of memory"
                                                     : sqlite3_errmsg(db->handle));
}

bool db_exec(struct db *db, const char *sql, struct problem *problem)
{
    return sqlite3_exec(db->handle, sql, NULL, NULL, NULL) == SQLITE_OK || db_fail(db, problem);
}

bool db_begin(struct db *db, struct problem *problem)
{
    assert(!db->in_transaction);
    db->in_transaction = db_exec(db, "BEGIN IMMEDIATE", problem);
    return db->in_transaction;
}

bool db_commit(struct db *db, struct problem *problem)
{
    assert(db->in_transaction);
    db->in_transaction = false;
    if (db_exec(db, "COMMIT", problem)) {
        return true;
    }
    (void)sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
    return false;
}

sqlite3_stmt *db_prepare(struct db *db, const char *sql, struct problem *problem)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
        SQLITE_OK) {
        db_fail(db, problem);
        return NULL;
    }
    return statement;
}

bool db_next(struct db *db, sqlite3_stmt *statement, bool *ret_row, struct problem *problem)
{
    int result = sqlite3_step(statement);
    *ret_row = result == SQLITE_ROW;
    if (result == SQLITE_ROW) {
        return true;
    }
    bool good = result == SQLITE_DONE || db_fail(db, problem);
    sqlite3_reset(statement);
    return good;
}

bool db_run(struct db *db, sqlite3_stmt *statement, struct problem *problem)
{
    bool row;
    bool good = db_next(db, statement, &row, problem);
    assert(!good || !row);
    return good;
}

void db_finish(sqlite3_stmt *statement)
{
    sqlite3_finalize(statement);
}

void db_bind_text(sqlite3_stmt *statement, int at, const char *text)
{
    sqlite3_bind_text(statement, at, text, -1, SQLITE_STATIC);
}

/* Text where it is one, so that the sqlite3 shell shows it; a blob where it holds a NUL. */
void db_bind_bytes(sqlite3_stmt *statement, int at, const char *bytes, size_t length)
{
    if (bytes == NULL) {
        sqlite3_bind_null(statement, at);
    } else if (memchr(bytes, '\0', length) == NULL) {
        sqlite3_bind_text64(statement, at, bytes, length, SQLITE_STATIC, SQLITE_UTF8);
    } else {
        sqlite3_bind_blob64(statement, at, bytes, length, SQLITE_STATIC);
    }
}

void db_bind_u64(sqlite3_stmt *statement, int at, uint64_t value)
{
    sqlite3_bind_int64(statement, at, (sqlite3_int64)value);
}

void db_bind_i64(sqlite3_stmt *statement, int at, int64_t value)
{
    sqlite3_bind_int64(statement, at, value);
}

const char *db_text(sqlite3_stmt *statement, int at)
{
    const unsigned char *text = sqlite3_column_text(statement, at);
    return text == NULL ? "" : (const char *)text;
}

const char *db_bytes(sqlite3_stmt *statement, int at, size_t *ret_length)
{
    const char *bytes = sqlite3_column_blob(statement, at);
    *ret_length = (size_t)sqlite3_column_bytes(statement, at);
    return bytes == NULL ? "" : bytes;
}

uint64_t db_u64(sqlite3_stmt *statement, int at)
{
    return (uint64_t)sqlite3_column_int64(statement, at);
}

int64_t db_i64(sqlite3_stmt *statement, int at)
{
    return sqlite3_column_int64(statement, at);
}

/* The value of a pragma which is one number. */
static bool pragma_number(struct db *db, const char *sql, int64_t *ret, struct problem *problem)
{
    sqlite3_stmt *statement = db_prepare(db, sql, problem);
    bool row = false;
    bool good = statement != NULL && db_next(db, statement, &row, problem);
    if (good) {
        *ret = row ? db_i64(statement, 0) : 0;
    }
    db_finish(statement);
    return good;
}

static bool migrate(struct db *db, const struct db_schema *schema, unsigned version,
                    struct problem *problem)
{
    if (!db_begin(db, problem)) {
        return false;
    }
    bool good = true;
    for (unsigned i = version; good && i < schema->migration_count; i++) {
        good = db_exec(db, schema->migrations[i], problem);
    }
    char sql[128];
    snprintf(sql, sizeof(sql), "PRAGMA application_id=%d; PRAGMA user_version=%u",
             schema->application_id, schema->migration_count);
    good = good && db_exec(db, sql, problem);
    if (good) {
        return db_commit(db, problem);
    }
    db->in_transaction = false;
    (void)sqlite3_exec(db->handle, "ROLLBACK", NULL, NULL, NULL);
    return false;
}

/* Checks that this is the kind of database we were told, and brings it up to date. */
static bool check_schema(struct db *db, const struct db_schema *schema, enum db_mode mode,
                         struct problem *problem)
{
    int64_t application = 0, version = 0, tables = 0;
    if (!pragma_number(db, "PRAGMA application_id", &application, problem) ||
        !pragma_number(db, "PRAGMA user_version", &version, problem) ||
        !pragma_number(db, "SELECT count(*) FROM sqlite_schema", &tables, problem)) {
        return false;
    }
    bool empty = application == 0 && tables == 0;
    if (!empty && application != schema->application_id) {
        return problem_usage(problem, "%s: not %s", db->path, schema->what);
    }
    if (version > (int64_t)schema->migration_count) {
        return problem_usage(problem, "%s: made by a newer instar-batch (schema %lld, known %u)",
                             db->path, (long long)version, schema->migration_count);
    }
    if (version == (int64_t)schema->migration_count) {
        return true;
    }
    if (mode == DB_READ) {
        return problem_usage(problem,
                             "%s: schema %lld is older than %u: any command that writes "
                             "to it brings it up to date",
                             db->path, (long long)version, schema->migration_count);
    }
    return migrate(db, schema, (unsigned)version, problem);
}

bool db_open(struct db *db, const char *path, const struct db_schema *schema, enum db_mode mode,
             struct problem *problem)
{
    *db = (struct db){.path = path};
    int flags =
        mode == DB_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(path, &db->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        db_fail(db, problem);
        db_close(db);
        return false;
    }
    sqlite3_busy_timeout(db->handle, DATABASE_BUSY_TIMEOUT_MS);
    bool good = db_exec(db, "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF", problem);
    if (mode == DB_WRITE) {
        good = good && db_exec(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", problem);
    }
    good = good && check_schema(db, schema, mode, problem);
    if (!good) {
        db_close(db);
    }
    return good;
}

bool db_open_memory(struct db *db, const char *name, const unsigned char *bytes, size_t length,
                    const struct db_schema *schema, struct problem *problem)
{
    *db = (struct db){.path = name};
    bool good = sqlite3_open_v2(":memory:", &db->handle,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK;
    /* SQLite's interface takes a writable pointer, and with READONLY it never writes there. */
    union {
        const unsigned char *given;
        unsigned char *taken;
    } image = {.given = bytes};
    good = good &&
           sqlite3_deserialize(db->handle, "main", image.taken, (sqlite3_int64)length,
                               (sqlite3_int64)length, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK;
    if (!good) {
        db_fail(db, problem);
    }
    good = good && check_schema(db, schema, DB_READ, problem);
    if (!good) {
        db_close(db);
    }
    return good;
}

void db_close(struct db *db)
{
    if (db->handle != NULL) {
        int result = sqlite3_close(db->handle);
        assert(result == SQLITE_OK); /* else a statement was not finished */
        (void)result;
    }
    *db = (struct db){0};
}
