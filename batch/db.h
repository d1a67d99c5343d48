/*
 * SQLite, with the rules that every database of ours keeps.
 *
 * Foreign keys are on; writers use WAL with synchronous=NORMAL and BEGIN IMMEDIATE (a read
 * transaction that turns into a writing one fails at once under contention, measured); waits are
 * bounded. application_id tells our kinds of databases apart, user_version counts migrations: an
 * older schema is migrated when it is opened for writing, a newer one is refused.
 */
#ifndef INSTAR_BATCH_DB_H
#define INSTAR_BATCH_DB_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/problem.h"

/* A schema: each text brings a database from one version to the next. */
struct db_schema {
    const char *what; /* "a results database" */
    int32_t application_id;
    const char *const *migrations;
    unsigned migration_count;
};

struct db {
    sqlite3 *handle;
    const char *path; /* for messages; stays the caller's */
    bool in_transaction;
};

enum db_mode { DB_READ, DB_WRITE };

/* Opens or (DB_WRITE) creates. On failure nothing is left open. */
bool db_open(struct db *db, const char *path, const struct db_schema *schema, enum db_mode mode,
             struct problem *problem);

/* Opens a database image in memory, read-only; bytes[0..length) must outlive it. */
bool db_open_memory(struct db *db, const char *name, const unsigned char *bytes, size_t length,
                    const struct db_schema *schema, struct problem *problem);

/* Rolls back what is not committed. Safe on one that was never opened. */
void db_close(struct db *db);

/* Reports SQLite's last error as an infrastructure problem. Always returns false. */
bool db_fail(struct db *db, struct problem *problem);

bool db_exec(struct db *db, const char *sql, struct problem *problem);
bool db_begin(struct db *db, struct problem *problem);
bool db_commit(struct db *db, struct problem *problem);

/* A statement to be finalized by db_finish(), or NULL with a problem. */
sqlite3_stmt *db_prepare(struct db *db, const char *sql, struct problem *problem);

/* Steps a statement that returns no rows and resets it. */
bool db_run(struct db *db, sqlite3_stmt *statement, struct problem *problem);

/*
 * Steps a query. Returns true with *ret_row telling whether there is a row; after the last one the
 * statement is reset.
 */
bool db_next(struct db *db, sqlite3_stmt *statement, bool *ret_row, struct problem *problem);

/* Finalizes; NULL is allowed. */
void db_finish(sqlite3_stmt *statement);

/* Bind by position, 1-based. Texts and blobs must live until the statement is reset. NULL: NULL. */
void db_bind_text(sqlite3_stmt *statement, int at, const char *text);
void db_bind_bytes(sqlite3_stmt *statement, int at, const char *bytes, size_t length);
void db_bind_u64(sqlite3_stmt *statement, int at, uint64_t value);
void db_bind_i64(sqlite3_stmt *statement, int at, int64_t value);

/* Columns, 0-based; a NULL text is "". Valid until the next step. */
const char *db_text(sqlite3_stmt *statement, int at);
const char *db_bytes(sqlite3_stmt *statement, int at, size_t *ret_length);
uint64_t db_u64(sqlite3_stmt *statement, int at);
int64_t db_i64(sqlite3_stmt *statement, int at);

#endif
