/*
 * The part of the results database that is about fuzzing.
 *
 * A finding is one bug of one target over all nights: it stays when the runs that saw it are
 * dropped, so "first seen" and "seen N times" stay true. What one run saw of it is a sighting.
 */
#include "batch/fuzz_results.h"

const char fuzz_results_tables[] =
    "CREATE TABLE fuzz_case ("
    "    run           INTEGER NOT NULL,"
    "    test_case     INTEGER NOT NULL,"
    "    target        TEXT NOT NULL,"
    "    engine        TEXT NOT NULL,"
    "    program       TEXT NOT NULL," /* path of the fuzzer */
    "    seed          INTEGER NOT NULL,"
    "    execs         INTEGER NOT NULL,"
    "    fuzz_ms       INTEGER NOT NULL,"
    "    edges         INTEGER NOT NULL,"
    "    features      INTEGER NOT NULL,"
    "    corpus_before INTEGER NOT NULL," /* files, before fuzzing, after it, and after pruning */
    "    corpus_grown  INTEGER NOT NULL,"
    "    corpus_after  INTEGER NOT NULL,"
    "    peak_rss_mib  INTEGER NOT NULL,"
    "    timeout_s     INTEGER NOT NULL," /* limits on one input */
    "    rss_mib       INTEGER NOT NULL,"
    "    PRIMARY KEY (run, test_case),"
    "    FOREIGN KEY (run, test_case) REFERENCES planned (run, test_case) ON DELETE CASCADE"
    ") WITHOUT ROWID;"
    "CREATE TABLE finding ("
    "    id             INTEGER PRIMARY KEY,"
    "    target         TEXT NOT NULL,"
    "    key            TEXT NOT NULL,"
    "    kind           TEXT NOT NULL,"
    "    fault          TEXT NOT NULL,"
    "    frames         TEXT NOT NULL," /* innermost first, one a line */
    "    message        TEXT NOT NULL,"
    "    first_seen_at  INTEGER NOT NULL,"
    "    first_revision TEXT NOT NULL,"
    "    last_seen_at   INTEGER NOT NULL,"
    "    times          INTEGER NOT NULL,"
    "    is_open        INTEGER NOT NULL," /* 0: its input did no harm the last time */
    "    UNIQUE (target, key));"
    "CREATE TABLE sighting ("
    "    run            INTEGER NOT NULL,"
    "    test_case      INTEGER NOT NULL,"
    "    finding        INTEGER NOT NULL REFERENCES finding (id),"
    "    state          TEXT NOT NULL," /* new, back, known, fixed */
    "    times          INTEGER NOT NULL,"
    "    seed           INTEGER NOT NULL,"
    "    artefact       TEXT NOT NULL," /* path of the input */
    "    input_sha256   TEXT NOT NULL,"
    "    input_bytes    INTEGER NOT NULL,"
    "    original_bytes INTEGER NOT NULL," /* before it was minimised */
    "    reproduced     INTEGER NOT NULL," /* failed again when it was run alone */
    "    excerpt        TEXT NOT NULL,"
    "    PRIMARY KEY (run, test_case, finding),"
    "    FOREIGN KEY (run, test_case) REFERENCES planned (run, test_case) ON DELETE CASCADE);"
    "CREATE INDEX sighting_finding ON sighting (finding);";

/* ?1: the merged run, ?2: the shard's. */
const char *const fuzz_results_merge[FUZZ_MERGE_STATEMENTS] = {
    "INSERT INTO main.fuzz_case SELECT ?1, mc.id, f.target, f.engine, f.program, f.seed, f.execs,"
    " f.fuzz_ms, f.edges, f.features, f.corpus_before, f.corpus_grown, f.corpus_after,"
    " f.peak_rss_mib, f.timeout_s, f.rss_mib FROM shard.fuzz_case f JOIN shard.test_case c ON c.id "
    "= f.test_case"
    " JOIN main.test_case mc ON mc.name = c.name WHERE f.run = ?2",
    "INSERT INTO main.finding (target, key, kind, fault, frames, message, first_seen_at,"
    "  first_revision, last_seen_at, times, is_open)"
    " SELECT f.target, f.key, f.kind, f.fault, f.frames, f.message, f.first_seen_at,"
    "  f.first_revision, f.last_seen_at,"
    "  (SELECT sum(s.times) FROM shard.sighting s WHERE s.finding = f.id AND s.run = ?2), f.is_open"
    " FROM shard.finding f"
    " WHERE ?1 > 0 AND f.id IN (SELECT finding FROM shard.sighting WHERE run = ?2)"
    " ON CONFLICT (target, key) DO UPDATE SET"
    "  first_seen_at = min(first_seen_at, excluded.first_seen_at),"
    "  last_seen_at = max(last_seen_at, excluded.last_seen_at),"
    "  times = times + excluded.times, is_open = excluded.is_open",
    /* What is new to a shard may be known to the others' past. */
    "INSERT INTO main.sighting SELECT ?1, mc.id, mf.id,"
    " CASE WHEN s.state = 'new' AND mf.first_seen_at < r.started_at THEN 'known' ELSE s.state END,"
    " s.times, s.seed, s.artefact, s.input_sha256, s.input_bytes, s.original_bytes, s.reproduced,"
    " s.excerpt FROM shard.sighting s JOIN shard.run r ON r.id = s.run"
    " JOIN shard.test_case c ON c.id = s.test_case JOIN main.test_case mc ON mc.name = c.name"
    " JOIN shard.finding f ON f.id = s.finding"
    " JOIN main.finding mf ON mf.target = f.target AND mf.key = f.key WHERE s.run = ?2",
};
