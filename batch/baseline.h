/*
 * Baselines: what the real qemu-img answered, in SQLite.
 *
 * An answer is found by the full version of qemu-img, the canonical command line, and the image's
 * digest and allocation fingerprint. Equal answers are stored once. The default database is built
 * from the SQL text under baselines/ and embedded in the program; docs/baselines.md has the rest.
 */
#ifndef INSTAR_BATCH_BASELINE_H
#define INSTAR_BATCH_BASELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "batch/answer.h"
#include "batch/db.h"
#include "batch/plan.h"

/* The origin of answers that `record` has entered. */
#define BASELINE_ORIGIN_RECORDED "recorded"

struct oracle_facts {
    char version[32];       /* "7.2.22" */
    char version_text[256]; /* the whole first line of --version */
    struct digest_hex binary_sha256;
    char drivers[1024]; /* the formats it supports, one line */
};

struct baseline_db {
    struct db db;
    sqlite3_stmt *find;
    sqlite3_stmt *put_image;
    sqlite3_stmt *put_answer;
    sqlite3_stmt *put_recording;
    const char
        *origin;       /* why the answer found last is there; "recorded", or what accept was told */
    int64_t oracle_id; /* of the version in use */
    char version[32];  /* the version in use, which may be near the one asked for */
};

/* Opens `path` for looking up. */
bool baseline_open(struct baseline_db *baselines, const char *path, struct problem *problem);

/* The same for a database in memory, called `name`; bytes[0..length) must outlive it. */
bool baseline_open_image(struct baseline_db *baselines, const char *name,
                         const unsigned char *bytes, size_t length, struct problem *problem);

/* Opens or creates `path` for recording. */
bool baseline_open_writable(struct baseline_db *baselines, const char *path,
                            struct problem *problem);

void baseline_close(struct baseline_db *baselines);

/*
 * Chooses the version to look answers up for: `version` exactly, else the nearest with the same
 * major and minor number; baselines->version says which. None: a usage problem.
 */
bool baseline_use_version(struct baseline_db *baselines, const char *version,
                          struct problem *problem);

/* Enters the oracle and makes it the version in use. */
bool baseline_put_oracle(struct baseline_db *baselines, const struct oracle_facts *facts,
                         struct problem *problem);

/*
 * Finds the answer to `line` about an image. *ret_found tells whether there is one; `ret` then
 * points into the database until the next call of baseline_find().
 */
bool baseline_find(struct baseline_db *baselines, const struct image_identity *identity,
                   const char *line, struct answer *ret, bool *ret_found, struct problem *problem);

/*
 * Enters an answer, replacing one to the same question. `origin` says why it is there: "recorded",
 * or the reason that `accept` was given.
 */
bool baseline_put(struct baseline_db *baselines, const char *image_name,
                  const struct image_identity *identity, const char *operation, const char *line,
                  const struct answer *answer, const char *origin, struct problem *problem);

/* What tells answers apart: a digest of all that is stored of one. False: out of memory. */
bool baseline_answer_digest(const struct answer *answer, struct digest_hex *ret);

extern const struct db_schema baseline_schema;

#endif
