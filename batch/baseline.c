/*
 * Looking answers up and entering them.
 */
#include "batch/baseline.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char find_sql[] =
    "SELECT a.ending, a.code, a.out, a.out_total_bytes, a.out_sha256, a.err, r.origin"
    " FROM recording r"
    " JOIN image i ON i.id = r.image JOIN answer a ON a.id = r.answer"
    " WHERE r.oracle = ?1 AND i.sha256 = ?2 AND i.fingerprint = ?3 AND r.line = ?4";

static bool prepare_find(struct baseline_db *baselines, struct problem *problem)
{
    baselines->find = db_prepare(&baselines->db, find_sql, problem);
    if (baselines->find == NULL) {
        baseline_close(baselines);
        return false;
    }
    return true;
}

bool baseline_open(struct baseline_db *baselines, const char *path, struct problem *problem)
{
    memset(baselines, 0, sizeof(*baselines));
    return db_open(&baselines->db, path, &baseline_schema, DB_READ, problem) &&
           prepare_find(baselines, problem);
}

bool baseline_open_image(struct baseline_db *baselines, const char *name,
                         const unsigned char *bytes, size_t length, struct problem *problem)
{
    memset(baselines, 0, sizeof(*baselines));
    return db_open_memory(&baselines->db, name, bytes, length, &baseline_schema, problem) &&
           prepare_find(baselines, problem);
}

bool baseline_open_writable(struct baseline_db *baselines, const char *path,
                            struct problem *problem)
{
    memset(baselines, 0, sizeof(*baselines));
    if (!db_open(&baselines->db, path, &baseline_schema, DB_WRITE, problem)) {
        return false;
    }
    baselines->put_image = db_prepare(
        &baselines->db,
        "INSERT INTO image (sha256, fingerprint, size_bytes, name) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT DO NOTHING",
        problem);
    baselines->put_answer = db_prepare(
        &baselines->db,
        "INSERT INTO answer (sha256, ending, code, out, out_total_bytes, out_sha256, err)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
        problem);
    baselines->put_recording = db_prepare(
        &baselines->db,
        "INSERT INTO recorded (version, image, fingerprint, operation, line, answer, origin)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        problem);
    if (baselines->put_image == NULL || baselines->put_answer == NULL ||
        baselines->put_recording == NULL) {
        baseline_close(baselines);
        return false;
    }
    return prepare_find(baselines, problem);
}

void baseline_close(struct baseline_db *baselines)
{
    db_finish(baselines->find);
    db_finish(baselines->put_image);
    db_finish(baselines->put_answer);
    db_finish(baselines->put_recording);
    db_close(&baselines->db);
    memset(baselines, 0, sizeof(*baselines));
}

/* Takes "7.2.22" apart; a part that is missing is 0. */
static void version_parts(const char *version, unsigned long ret[3])
{
    const char *at = version;
    for (int i = 0; i < 3; i++) {
        char *end;
        ret[i] = strtoul(at, &end, 10);
        at = *end == '.' ? end + 1 : end;
    }
}

/* How far apart two versions are; ULONG_MAX when major or minor number differ. */
static unsigned long version_distance(const char *a, const char *b)
{
    unsigned long left[3], right[3];
    version_parts(a, left);
    version_parts(b, right);
    if (left[0] != right[0] || left[1] != right[1]) {
        return (unsigned long)-1;
    }
    return left[2] > right[2] ? left[2] - right[2] : right[2] - left[2];
}

bool baseline_use_version(struct baseline_db *baselines, const char *version,
                          struct problem *problem)
{
    sqlite3_stmt *all =
        db_prepare(&baselines->db, "SELECT id, version FROM oracle ORDER BY id", problem);
    unsigned long best = (unsigned long)-1;
    bool row = all != NULL;
    bool good = all != NULL;
    while (good && row) {
        good = db_next(&baselines->db, all, &row, problem);
        const char *candidate = good && row ? db_text(all, 1) : NULL;
        unsigned long distance =
            candidate == NULL ? (unsigned long)-1 : version_distance(version, candidate);
        if (distance < best) {
            best = distance;
            baselines->oracle_id = db_i64(all, 0);
            snprintf(baselines->version, sizeof(baselines->version), "%s", candidate);
        }
    }
    db_finish(all);
    if (good && best == (unsigned long)-1) {
        return problem_usage(problem, "%s: no answers of qemu-img %s or of its series",
                             baselines->db.path, version);
    }
    return good;
}

bool baseline_put_oracle(struct baseline_db *baselines, const struct oracle_facts *facts,
                         struct problem *problem)
{
    sqlite3_stmt *put =
        db_prepare(&baselines->db,
                   "INSERT INTO oracle (version, version_text, binary_sha256, drivers)"
                   " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (version) DO UPDATE SET"
                   " version_text = excluded.version_text, binary_sha256 = excluded.binary_sha256,"
                   " drivers = excluded.drivers",
                   problem);
    if (put == NULL) {
        return false;
    }
    db_bind_text(put, 1, facts->version);
    db_bind_text(put, 2, facts->version_text);
    db_bind_text(put, 3, facts->binary_sha256.text);
    db_bind_text(put, 4, facts->drivers);
    bool good = db_run(&baselines->db, put, problem);
    db_finish(put);
    return good && baseline_use_version(baselines, facts->version, problem);
}

bool baseline_find(struct baseline_db *baselines, const struct image_identity *identity,
                   const char *line, struct answer *ret, bool *ret_found, struct problem *problem)
{
    sqlite3_stmt *find = baselines->find;
    sqlite3_reset(find);
    db_bind_i64(find, 1, baselines->oracle_id);
    db_bind_text(find, 2, identity->sha256.text);
    db_bind_text(find, 3, identity->fingerprint.text);
    db_bind_text(find, 4, line);
    if (!db_next(&baselines->db, find, ret_found, problem)) {
        return false;
    }
    if (!*ret_found) {
        return true;
    }
    *ret = (struct answer){
        .ending = (enum answer_ending)db_i64(find, 0),
        .code = (int)db_i64(find, 1),
        .out_total_bytes = db_u64(find, 3),
    };
    ret->out = db_bytes(find, 2, &ret->out_bytes);
    snprintf(ret->out_sha256.text, sizeof(ret->out_sha256.text), "%s", db_text(find, 4));
    ret->err = db_bytes(find, 5, &ret->err_bytes);
    baselines->origin = db_text(find, 6);
    return true;
}

bool baseline_answer_digest(const struct answer *answer, struct digest_hex *ret)
{
    char head[160];
    bool is_long = answer->out_total_bytes > answer->out_bytes;
    int chars = snprintf(head, sizeof(head), "%d %d %zu %" PRIu64 " %s\n", (int)answer->ending,
                         answer->code, answer->out_bytes, answer->out_total_bytes,
                         is_long ? answer->out_sha256.text : "");
    assert(chars > 0 && (size_t)chars < sizeof(head));
    struct digest digest;
    if (!digest_begin(&digest)) {
        return false;
    }
    if (!digest_add(&digest, head, (size_t)chars) ||
        !digest_add(&digest, answer->out, answer->out_bytes) ||
        !digest_add(&digest, answer->err, answer->err_bytes)) {
        digest_cancel(&digest);
        return false;
    }
    return digest_end(&digest, ret);
}

static bool put_answer(struct baseline_db *baselines, const struct answer *answer,
                       const struct digest_hex *digest, struct problem *problem)
{
    sqlite3_stmt *put = baselines->put_answer;
    bool is_long = answer->out_total_bytes > answer->out_bytes;
    db_bind_text(put, 1, digest->text);
    db_bind_i64(put, 2, (int64_t)answer->ending);
    db_bind_i64(put, 3, answer->code);
    db_bind_bytes(put, 4, answer->out, answer->out_bytes);
    db_bind_u64(put, 5, answer->out_total_bytes);
    db_bind_text(put, 6, is_long ? answer->out_sha256.text : "");
    db_bind_bytes(put, 7, answer->err, answer->err_bytes);
    return db_run(&baselines->db, put, problem);
}

bool baseline_put(struct baseline_db *baselines, const char *image_name,
                  const struct image_identity *identity, const char *operation, const char *line,
                  const struct answer *answer, const char *origin, struct problem *problem)
{
    struct digest_hex digest;
    if (!baseline_answer_digest(answer, &digest)) {
        return problem_memory(problem);
    }
    sqlite3_stmt *image = baselines->put_image;
    db_bind_text(image, 1, identity->sha256.text);
    db_bind_text(image, 2, identity->fingerprint.text);
    db_bind_u64(image, 3, identity->size_bytes);
    db_bind_text(image, 4, image_name);
    if (!db_run(&baselines->db, image, problem) ||
        !put_answer(baselines, answer, &digest, problem)) {
        return false;
    }
    sqlite3_stmt *put = baselines->put_recording;
    db_bind_text(put, 1, baselines->version);
    db_bind_text(put, 2, identity->sha256.text);
    db_bind_text(put, 3, identity->fingerprint.text);
    db_bind_text(put, 4, operation);
    db_bind_text(put, 5, line);
    db_bind_text(put, 6, digest.text);
    db_bind_text(put, 7, origin);
    return db_run(&baselines->db, put, problem);
}
