/*
 * What a program said about an image: recorded from the real qemu-img, or heard from a guest.
 */
#ifndef INSTAR_BATCH_ANSWER_H
#define INSTAR_BATCH_ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/digest.h"
#include "batch/limits.h"

enum answer_ending {
    ANSWER_EXITED = 0,  /* code: the exit code */
    ANSWER_CRASHED = 1, /* code: the signal */
    ANSWER_HUNG = 2,    /* killed at the deadline */
};

/*
 * stdout is kept whole up to ANSWER_OUT_BYTES_MAX; of a longer one `out` is the first
 * ANSWER_HEAD_BYTES, and out_sha256 tells whether the rest is the same.
 */
struct answer {
    enum answer_ending ending;
    int code;
    const char *out;
    size_t out_bytes;             /* of `out` */
    uint64_t out_total_bytes;     /* of all that was written */
    struct digest_hex out_sha256; /* of all; only with out_total_bytes > out_bytes */
    const char *err;
    size_t err_bytes; /* what is longer than ANSWER_ERR_BYTES_MAX is cut */
};

/* Collects an answer piece by piece in memory that is allocated once and used again. */
struct answer_capture {
    char *out;
    size_t out_bytes;
    uint64_t out_total_bytes;
    struct digest rest; /* begun when stdout outgrows the buffer */
    bool failed;        /* memory ran out */
    char err[ANSWER_ERR_BYTES_MAX];
    size_t err_bytes;
};

bool capture_init(struct answer_capture *capture);
void capture_reset(struct answer_capture *capture);
void capture_free(struct answer_capture *capture);

void capture_out(struct answer_capture *capture, const char *bytes, size_t length);
void capture_err(struct answer_capture *capture, const char *bytes, size_t length);

/* Forgets stdout: of a copy that failed, what was described of it means nothing. */
void capture_drop_out(struct answer_capture *capture);

/* Forgets what stdout has from `bytes` on. Of a stdout too long to be kept nothing is forgotten. */
void capture_cut(struct answer_capture *capture, size_t bytes);

/* The answer so far; it points into the capture. False when memory ran out. */
bool capture_answer(struct answer_capture *capture, enum answer_ending ending, int code,
                    struct answer *ret);

/* The first 64 bits of a SHA-256 of all that is kept of an answer; 0: memory ran out. */
uint64_t answer_hash(const struct answer *answer);

#endif
