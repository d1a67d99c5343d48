/*
 * Export by hand-written quoting, import by SQLite itself.
 */
#include "batch/baseline_text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "batch/file_text.h"

#define TEXT_BYTES_MAX (256u << 20)

/* Only what every reader and editor takes for text may stand as text. */
static bool is_plain(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if ((c < ' ' && c != '\n' && c != '\t') || c > '~') {
            return false;
        }
    }
    return true;
}

static void put_quoted(struct out_buffer *out, const char *bytes, size_t length)
{
    out_text(out, "'");
    for (size_t i = 0; i < length; i++) {
        out_bytes(out, bytes + i, 1);
        if (bytes[i] == '\'') {
            out_text(out, "'");
        }
    }
    out_text(out, "'");
}

static void put_value(struct out_buffer *out, sqlite3_stmt *row, int at)
{
    if (sqlite3_column_type(row, at) == SQLITE_INTEGER) {
        out_i64(out, db_i64(row, at));
        return;
    }
    size_t length;
    const char *bytes = db_bytes(row, at, &length);
    if (is_plain(bytes, length)) {
        put_quoted(out, bytes, length);
        return;
    }
    out_text(out, "x'");
    for (size_t i = 0; i < length; i++) {
        out_format(out, "%02x", (unsigned char)bytes[i]);
    }
    out_text(out, "'");
}

/* One statement a row: "INSERT ... INTO table (columns) VALUES (...);" */
static bool put_rows(struct out_buffer *out, struct baseline_db *baselines, const char *head,
                     const char *sql, const char *operation, struct problem *problem)
{
    sqlite3_stmt *query = db_prepare(&baselines->db, sql, problem);
    bool row = query != NULL;
    bool good = query != NULL;
    if (good) {
        db_bind_text(query, 1, operation);
    }
    while (good && row) {
        good = db_next(&baselines->db, query, &row, problem);
        if (good && row) {
            out_text(out, head);
            for (int i = 0; i < sqlite3_column_count(query); i++) {
                out_text(out, i == 0 ? "" : ", ");
                put_value(out, query, i);
            }
            out_text(out, ");\n");
        }
    }
    db_finish(query);
    return good;
}

void baseline_export(struct out_buffer *out, struct baseline_db *baselines, const char *operation,
                     struct problem *problem)
{
    static const struct {
        const char *head;
        const char *sql;
    } parts[] = {
        {"INSERT OR IGNORE INTO oracle (version, version_text, binary_sha256, drivers) VALUES (",
         "SELECT DISTINCT o.version, o.version_text, o.binary_sha256, o.drivers FROM oracle o"
         " JOIN recording r ON r.oracle = o.id WHERE r.operation = ?1 ORDER BY o.version"},
        {"INSERT OR IGNORE INTO image (name, size_bytes, sha256, fingerprint) VALUES (",
         "SELECT DISTINCT i.name, i.size_bytes, i.sha256, i.fingerprint FROM image i"
         " JOIN recording r ON r.image = i.id WHERE r.operation = ?1"
         " ORDER BY i.name, i.sha256, i.fingerprint"},
        {"INSERT OR IGNORE INTO answer (sha256, ending, code, out_total_bytes, out_sha256, err,"
         " out) VALUES (",
         "SELECT DISTINCT a.sha256, a.ending, a.code, a.out_total_bytes, a.out_sha256, a.err,"
         " a.out FROM answer a JOIN recording r ON r.answer = a.id WHERE r.operation = ?1"
         " ORDER BY a.sha256"},
        {"INSERT INTO recorded (version, line, image, fingerprint, answer, operation, origin)"
         " VALUES (",
         "SELECT o.version, r.line, substr(i.sha256, 1, 16), substr(i.fingerprint, 1, 16),"
         " substr(a.sha256, 1, 16), r.operation, r.origin"
         " FROM recording r JOIN oracle o ON o.id = r.oracle JOIN image i ON i.id = r.image"
         " JOIN answer a ON a.id = r.answer WHERE r.operation = ?1"
         " ORDER BY i.name, i.sha256, i.fingerprint, r.line, o.version"},
    };
    out_format(out,
               "-- Answers of qemu-img to %s, written by: instar-batch export\n"
               "-- docs/baselines.md tells how to change them.\n",
               operation);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (!put_rows(out, baselines, parts[i].head, parts[i].sql, operation, problem)) {
            return;
        }
    }
}

bool baseline_import(struct baseline_db *baselines, const char *path, struct problem *problem)
{
    char *text;
    size_t length;
    if (!file_text_read(path, TEXT_BYTES_MAX, &text, &length)) {
        return problem_usage(problem, "%s: %s", path, strerror(errno));
    }
    bool good = true;
    if (strlen(text) != length) {
        good = problem_usage(problem, "%s: holds a NUL character", path);
    }
    good = good && db_begin(&baselines->db, problem);
    if (good && sqlite3_exec(baselines->db.handle, text, NULL, NULL, NULL) != SQLITE_OK) {
        good = problem_usage(problem, "%s: %s", path, sqlite3_errmsg(baselines->db.handle));
    }
    free(text);
    return good && db_commit(&baselines->db, problem);
}

static bool verify_answer(struct baseline_db *baselines, sqlite3_stmt *row, struct problem *problem)
{
    struct answer answer = {
        .ending = (enum answer_ending)db_i64(row, 1),
        .code = (int)db_i64(row, 2),
        .out_total_bytes = db_u64(row, 4),
    };
    struct digest_hex digest;
    answer.out = db_bytes(row, 3, &answer.out_bytes);
    answer.err = db_bytes(row, 6, &answer.err_bytes);
    const char *out_sha256 = db_text(row, 5);
    memcpy(answer.out_sha256.text, out_sha256,
           strlen(out_sha256) < DIGEST_CHARS ? strlen(out_sha256) : DIGEST_CHARS);
    if (!baseline_answer_digest(&answer, &digest)) {
        return problem_memory(problem);
    }
    return strcmp(digest.text, db_text(row, 0)) == 0 ||
           problem_usage(problem, "%s: the answer called %s is not what its name says",
                         baselines->db.path, db_text(row, 0));
}

bool baseline_verify(struct baseline_db *baselines, struct problem *problem)
{
    sqlite3_stmt *all = db_prepare(
        &baselines->db,
        "SELECT sha256, ending, code, out, out_total_bytes, out_sha256, err FROM answer", problem);
    bool row = all != NULL;
    bool good = all != NULL;
    while (good && row) {
        good = db_next(&baselines->db, all, &row, problem);
        if (good && row) {
            good = verify_answer(baselines, all, problem);
        }
    }
    db_finish(all);
    return good;
}
