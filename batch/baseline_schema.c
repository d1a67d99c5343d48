/*
 * Schema of the baselines' database. `instar-batch baseline import` reads text under baselines/
 * through the view `recorded`, whose rows hold nothing but what a reader of a diff understands:
 * digests stand for rows, and the first 16 of their digits are enough.
 */
#include "batch/baseline.h"

static const char version_1[] =
    "CREATE TABLE oracle ("
    "    id            INTEGER PRIMARY KEY,"
    "    version       TEXT NOT NULL UNIQUE,"
    "    version_text  TEXT NOT NULL,"
    "    binary_sha256 TEXT NOT NULL,"
    "    drivers       TEXT NOT NULL);"
    "CREATE TABLE image ("
    "    id          INTEGER PRIMARY KEY,"
    "    sha256      TEXT NOT NULL,"
    "    fingerprint TEXT NOT NULL,"
    "    size_bytes  INTEGER NOT NULL,"
    "    name        TEXT NOT NULL,"
    "    UNIQUE (sha256, fingerprint));"
    "CREATE TABLE answer ("
    "    id              INTEGER PRIMARY KEY,"
    "    sha256          TEXT NOT NULL UNIQUE,"
    "    ending          INTEGER NOT NULL CHECK (ending BETWEEN 0 AND 2),"
    "    code            INTEGER NOT NULL,"
    "    out             NOT NULL,"
    "    out_total_bytes INTEGER NOT NULL,"
    "    out_sha256      TEXT NOT NULL,"
    "    err             NOT NULL);"
    "CREATE TABLE recording ("
    "    oracle    INTEGER NOT NULL REFERENCES oracle (id),"
    "    image     INTEGER NOT NULL REFERENCES image (id),"
    "    line      TEXT NOT NULL,"
    "    operation TEXT NOT NULL,"
    "    answer    INTEGER NOT NULL REFERENCES answer (id),"
    "    origin    TEXT NOT NULL,"
    "    PRIMARY KEY (oracle, image, line)) WITHOUT ROWID;"
    "CREATE INDEX recording_answer ON recording (answer);"
    "CREATE VIEW recorded AS"
    "    SELECT o.version AS version, i.sha256 AS image, i.fingerprint AS fingerprint,"
    "           r.operation AS operation, r.line AS line, a.sha256 AS answer, r.origin AS origin"
    "    FROM recording r"
    "    JOIN oracle o ON o.id = r.oracle"
    "    JOIN image i ON i.id = r.image"
    "    JOIN answer a ON a.id = r.answer;"
    "CREATE TRIGGER recorded_insert INSTEAD OF INSERT ON recorded BEGIN"
    "    INSERT OR REPLACE INTO recording (oracle, image, line, operation, answer, origin)"
    "    VALUES ((SELECT id FROM oracle WHERE version = NEW.version),"
    "            (SELECT id FROM image"
    "             WHERE sha256 BETWEEN NEW.image AND NEW.image || 'g'"
    "              AND fingerprint BETWEEN NEW.fingerprint AND NEW.fingerprint || 'g'),"
    "            NEW.line, NEW.operation,"
    "            (SELECT id FROM answer"
    "             WHERE sha256 BETWEEN NEW.answer AND NEW.answer || 'g'), NEW.origin);"
    "END;";

static const char *const migrations[] = {version_1};

const struct db_schema baseline_schema = {
    .what = "a database of baselines",
    .application_id = 0x69624153, /* "ibAS" */
    .migrations = migrations,
    .migration_count = sizeof(migrations) / sizeof(migrations[0]),
};
