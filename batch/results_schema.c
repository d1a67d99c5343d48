/*
 * Schema of the results database. Cases and images are shared by all runs, so a night of ten
 * thousand passing cases adds some 70 bytes a case.
 */
#include "batch/results.h"

#include "batch/fuzz_results.h"
#include "batch/results_accepted.h"

static const char version_1[] =
    "CREATE TABLE identity (" /* a cache: what files were found to be */
    "    path        TEXT NOT NULL PRIMARY KEY,"
    "    size_bytes  INTEGER NOT NULL,"
    "    mtime_ns    INTEGER NOT NULL,"
    "    inode       INTEGER NOT NULL,"
    "    device      INTEGER NOT NULL,"
    "    blocks      INTEGER NOT NULL,"
    "    sha256      TEXT NOT NULL,"
    "    fingerprint TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE image ("
    "    id          INTEGER PRIMARY KEY,"
    "    name        TEXT NOT NULL,"
    "    sha256      TEXT NOT NULL,"
    "    fingerprint TEXT NOT NULL,"
    "    size_bytes  INTEGER NOT NULL,"
    "    UNIQUE (name, sha256, fingerprint));"
    "CREATE TABLE test_case ("
    "    id        INTEGER PRIMARY KEY,"
    "    name      TEXT NOT NULL UNIQUE,"
    "    key       TEXT NOT NULL,"
    "    operation TEXT NOT NULL,"
    "    line      TEXT NOT NULL);"
    "CREATE TABLE run ("
    "    id              INTEGER PRIMARY KEY,"
    "    started_at      INTEGER NOT NULL," /* seconds since 1970 */
    "    finished_at     INTEGER,"
    "    status          TEXT," /* NULL: cut short */
    "    exit_code       INTEGER,"
    "    interrupted     INTEGER NOT NULL DEFAULT 0,"
    "    planned         INTEGER NOT NULL,"
    "    stale           INTEGER NOT NULL DEFAULT 0,"
    "    manifest_name   TEXT NOT NULL,"
    "    manifest_path   TEXT NOT NULL,"
    "    manifest_sha256 TEXT NOT NULL,"
    "    images_folder   TEXT NOT NULL,"
    "    selection       TEXT NOT NULL," /* filters in words, so that like is compared with like */
    "    baselines       TEXT NOT NULL,"
    "    profile         TEXT NOT NULL,"
    "    profile_used    TEXT NOT NULL,"
    "    isolation       TEXT NOT NULL,"
    "    host_name       TEXT NOT NULL,"
    "    host_kernel     TEXT NOT NULL,"
    "    host_cpu        TEXT NOT NULL,"
    "    revision        TEXT NOT NULL,"
    "    seed            INTEGER NOT NULL,"
    "    workers         INTEGER NOT NULL,"
    "    shard_index     INTEGER NOT NULL,"
    "    shard_total     INTEGER NOT NULL,"
    "    whole           INTEGER NOT NULL);" /* cases of all shards together */
    "CREATE TABLE planned ("
    "    run       INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,"
    "    test_case INTEGER NOT NULL REFERENCES test_case (id),"
    "    position  INTEGER NOT NULL,"
    "    image     INTEGER NOT NULL REFERENCES image (id),"
    "    verdict   TEXT," /* NULL: not run yet */
    "    attempts  INTEGER NOT NULL DEFAULT 0,"
    "    waived    TEXT,"
    "    PRIMARY KEY (run, test_case)) WITHOUT ROWID;"
    "CREATE TABLE attempt ("
    "    run               INTEGER NOT NULL,"
    "    test_case         INTEGER NOT NULL,"
    "    number            INTEGER NOT NULL,"
    "    verdict           TEXT NOT NULL,"
    "    category          INTEGER NOT NULL,"
    "    exit_code         INTEGER NOT NULL,"
    "    source_format     INTEGER NOT NULL,"
    "    wall_ns           INTEGER NOT NULL,"
    "    exits             INTEGER NOT NULL,"
    "    read_bytes        INTEGER NOT NULL,"
    "    PRIMARY KEY (run, test_case, number),"
    "    FOREIGN KEY (run, test_case) REFERENCES planned (run, test_case) ON DELETE CASCADE"
    ") WITHOUT ROWID;"
    "CREATE TABLE evidence (" /* of attempts that are not good */
    "    run               INTEGER NOT NULL,"
    "    test_case         INTEGER NOT NULL,"
    "    number            INTEGER NOT NULL,"
    "    difference        INTEGER NOT NULL,"
    "    difference_offset INTEGER NOT NULL,"
    "    difference_line   INTEGER NOT NULL,"
    "    site              TEXT NOT NULL,"
    "    detail            TEXT NOT NULL,"
    "    reason            TEXT NOT NULL,"
    "    fault_exit        INTEGER NOT NULL,"
    "    fault_rip         INTEGER NOT NULL,"
    "    fault_cr2         INTEGER NOT NULL,"
    "    expected_code     INTEGER,"          /* NULL: nothing was expected */
    "    expected_offset   INTEGER NOT NULL," /* where in stdout the excerpt begins */
    "    expected_bytes    INTEGER NOT NULL," /* of the whole stdout */
    "    expected_out,"
    "    expected_err,"
    "    actual_code       INTEGER,"
    "    actual_offset     INTEGER NOT NULL,"
    "    actual_bytes      INTEGER NOT NULL,"
    "    actual_out,"
    "    actual_err,"
    "    PRIMARY KEY (run, test_case, number),"
    "    FOREIGN KEY (run, test_case, number) REFERENCES attempt (run, test_case, number)"
    "        ON DELETE CASCADE);"
    "CREATE INDEX planned_case ON planned (test_case);"
    "CREATE INDEX planned_image ON planned (image);";

static const char version_3[] =
    /* A hash of the answer that was expected: a failure whose expectation is a new one is none that
     * instar brought about. 0: nothing was expected. */
    "ALTER TABLE attempt ADD COLUMN expected_hash INTEGER NOT NULL DEFAULT 0;"
    "CREATE TABLE drift (" /* one comparison of the live qemu-img with what is recorded */
    "    id               INTEGER PRIMARY KEY,"
    "    after_run        INTEGER NOT NULL," /* the newest run there was; 0: none */
    "    started_at       INTEGER NOT NULL,"
    "    finished_at      INTEGER," /* NULL: cut short */
    "    manifest_name    TEXT NOT NULL,"
    "    baselines        TEXT NOT NULL,"
    "    live_version     TEXT NOT NULL,"
    "    live_text        TEXT NOT NULL," /* the first line of --version */
    "    live_sha256      TEXT NOT NULL," /* of the program */
    "    recorded_version TEXT NOT NULL,"
    "    recorded_text    TEXT NOT NULL,"
    "    recorded_sha256  TEXT NOT NULL,"
    "    planned          INTEGER NOT NULL,"
    "    same             INTEGER NOT NULL DEFAULT 0,"
    "    drifted          INTEGER NOT NULL DEFAULT 0,"
    "    missing          INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE drift_case ("
    "    drift             INTEGER NOT NULL REFERENCES drift (id) ON DELETE CASCADE,"
    "    name              TEXT NOT NULL,"
    "    key               TEXT NOT NULL,"
    "    operation         TEXT NOT NULL,"
    "    line              TEXT NOT NULL,"
    "    image             TEXT NOT NULL,"
    "    image_sha256      TEXT NOT NULL,"
    "    difference        INTEGER NOT NULL,"
    "    difference_offset INTEGER NOT NULL,"
    "    difference_line   INTEGER NOT NULL,"
    "    recorded_digest   TEXT NOT NULL,"
    "    recorded_code     INTEGER NOT NULL,"
    "    recorded_offset   INTEGER NOT NULL," /* where in stdout the excerpt begins */
    "    recorded_bytes    INTEGER NOT NULL," /* of the whole stdout */
    "    recorded_out,"
    "    recorded_err,"
    "    live_digest       TEXT NOT NULL,"
    "    live_code         INTEGER NOT NULL,"
    "    live_offset       INTEGER NOT NULL,"
    "    live_bytes        INTEGER NOT NULL,"
    "    live_out,"
    "    live_err,"
    "    PRIMARY KEY (drift, name));";

/* In the order of their versions; the second one is fuzz_schema.c's, the last results_accepted.c's.
 */
static const char *const migrations[] = {version_1, fuzz_results_tables, version_3,
                                         results_accepted_table};

const struct db_schema results_schema = {
    .what = "a results database",
    .application_id = 0x69725253, /* "irRS" */
    .migrations = migrations,
    .migration_count = sizeof(migrations) / sizeof(migrations[0]),
};
