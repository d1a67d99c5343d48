/*
 * A handful of rows a run, so nothing is prepared in advance.
 */
#include "batch/results_accepted.h"

const char results_accepted_table[] =
    "CREATE TABLE accepted ("
    "    run       INTEGER NOT NULL,"
    "    test_case INTEGER NOT NULL,"
    "    reason    TEXT NOT NULL,"
    "    PRIMARY KEY (run, test_case),"
    "    FOREIGN KEY (run, test_case) REFERENCES planned (run, test_case) ON DELETE CASCADE"
    ") WITHOUT ROWID;";

const char results_accepted_merge[] =
    "INSERT INTO main.accepted (run, test_case, reason) SELECT ?1, m.id, a.reason"
    " FROM shard.accepted a JOIN shard.test_case c ON c.id = a.test_case"
    " JOIN main.test_case m ON m.name = c.name WHERE a.run = ?2";

bool results_put_accepted(struct results_db *results, size_t case_index, const char *reason,
                          struct problem *problem)
{
    sqlite3_stmt *put = db_prepare(
        &results->db,
        "INSERT OR REPLACE INTO accepted (run, test_case, reason) VALUES (?1, ?2, ?3)", problem);
    if (put == NULL) {
        return false;
    }
    db_bind_i64(put, 1, results->run);
    db_bind_i64(put, 2, results->case_ids[case_index]);
    db_bind_text(put, 3, reason);
    bool good = db_run(&results->db, put, problem);
    db_finish(put);
    return good;
}

bool results_each_accepted(struct db *db, int64_t run,
                           void (*take)(void *context, const struct accepted_case *accepted),
                           void *context, struct problem *problem)
{
    sqlite3_stmt *query =
        db_prepare(db,
                   "SELECT c.name, c.key, a.reason FROM accepted a"
                   " JOIN test_case c ON c.id = a.test_case WHERE a.run = ?1 ORDER BY 1",
                   problem);
    bool row = query != NULL;
    bool good = query != NULL;
    if (good) {
        db_bind_i64(query, 1, run);
    }
    while (good && row) {
        good = db_next(db, query, &row, problem);
        if (good && row) {
            const struct accepted_case accepted = {db_text(query, 0), db_text(query, 1),
                                                   db_text(query, 2)};
            take(context, &accepted);
        }
    }
    db_finish(query);
    return good;
}
