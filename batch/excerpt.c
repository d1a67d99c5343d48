/*
 * Cutting and reading back; see excerpt.h.
 */
#include "batch/excerpt.h"

#include <string.h>

#include "batch/limits.h"

/* The part of stdout to keep: its start, with the length in *ret_bytes. */
static size_t excerpt_start(const struct answer *answer, uint64_t difference_offset,
                            size_t *ret_bytes)
{
    if (answer->out_bytes <= EXCERPT_BYTES_MAX) {
        *ret_bytes = answer->out_bytes;
        return 0;
    }
    size_t start = 0;
    if (difference_offset > EXCERPT_WINDOW_BYTES / 2) {
        start = (size_t)difference_offset - EXCERPT_WINDOW_BYTES / 2;
    }
    if (start > answer->out_bytes - EXCERPT_WINDOW_BYTES) {
        start = answer->out_bytes - EXCERPT_WINDOW_BYTES;
    }
    *ret_bytes = EXCERPT_WINDOW_BYTES;
    return start;
}

void excerpt_bind(sqlite3_stmt *put, int at, const struct answer *answer, bool given,
                  uint64_t difference_offset)
{
    if (!given) {
        sqlite3_bind_null(put, at);
        db_bind_u64(put, at + 1, 0);
        db_bind_u64(put, at + 2, 0);
        sqlite3_bind_null(put, at + 3);
        sqlite3_bind_null(put, at + 4);
        return;
    }
    size_t bytes;
    size_t start = excerpt_start(answer, difference_offset, &bytes);
    db_bind_i64(put, at, answer->code);
    db_bind_u64(put, at + 1, start);
    db_bind_u64(put, at + 2, answer->out_total_bytes);
    db_bind_bytes(put, at + 3, answer->out + start, bytes);
    db_bind_bytes(put, at + 4, answer->err, answer->err_bytes);
}

void excerpt_take(sqlite3_stmt *row, int at, struct stored_answer *ret)
{
    ret->given = sqlite3_column_type(row, at) != SQLITE_NULL;
    ret->code = (int)db_i64(row, at);
    ret->offset = db_u64(row, at + 1);
    ret->total_bytes = db_u64(row, at + 2);
    ret->out = db_bytes(row, at + 3, &ret->out_bytes);
    ret->err = db_bytes(row, at + 4, &ret->err_bytes);
}

bool excerpt_whole(const struct stored_answer *stored, struct answer *ret)
{
    *ret = (struct answer){
        .code = stored->code,
        .out = stored->out,
        .out_bytes = stored->out_bytes,
        .out_total_bytes = stored->total_bytes,
        .err = stored->err,
        .err_bytes = stored->err_bytes,
    };
    return stored->given && stored->offset == 0 && stored->out_bytes == stored->total_bytes;
}
