/*
 * What the results database keeps of an answer that differs: its stdout whole up to
 * EXCERPT_BYTES_MAX, else a window around the first difference.
 *
 * Always the same five columns: exit code (NULL: no answer), where in stdout the excerpt begins,
 * bytes of the whole stdout, the excerpt, stderr.
 */
#ifndef INSTAR_BATCH_EXCERPT_H
#define INSTAR_BATCH_EXCERPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/answer.h"
#include "batch/db.h"

/* One side of a comparison, as far as it was kept; texts are the row's. */
struct stored_answer {
    bool given;
    int code;
    uint64_t offset; /* where in stdout `out` begins */
    uint64_t total_bytes;
    const char *out;
    size_t out_bytes;
    const char *err;
    size_t err_bytes;
};

/* Binds the five columns from `at` (1-based) on; the answer must live until the reset. */
void excerpt_bind(sqlite3_stmt *put, int at, const struct answer *answer, bool given,
                  uint64_t difference_offset);

/* Reads the five columns from `at` (0-based) on. */
void excerpt_take(sqlite3_stmt *row, int at, struct stored_answer *ret);

/* The answer that was stored, where all of it was; false: a part is missing. */
bool excerpt_whole(const struct stored_answer *stored, struct answer *ret);

#endif
