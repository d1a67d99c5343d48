/*
 * Capture with bounded memory: 256 KiB whole, beyond that a head and a digest.
 */
#include "batch/answer.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define HASH_HEX_CHARS 16u /* of 64 bits */

bool capture_init(struct answer_capture *capture)
{
    memset(capture, 0, sizeof(*capture));
    capture->out = malloc(ANSWER_OUT_BYTES_MAX);
    return capture->out != NULL;
}

void capture_reset(struct answer_capture *capture)
{
    digest_cancel(&capture->rest);
    capture->out_bytes = 0;
    capture->out_total_bytes = 0;
    capture->err_bytes = 0;
    capture->failed = false;
}

void capture_free(struct answer_capture *capture)
{
    digest_cancel(&capture->rest);
    free(capture->out);
    capture->out = NULL;
}

void capture_out(struct answer_capture *capture, const char *bytes, size_t length)
{
    size_t room = ANSWER_OUT_BYTES_MAX - capture->out_bytes;
    bool overflowing = capture->rest.context != NULL;
    capture->out_total_bytes += length;
    if (!overflowing && length <= room) {
        memcpy(capture->out + capture->out_bytes, bytes, length);
        capture->out_bytes += length;
        return;
    }
    if (capture->failed) {
        return;
    }
    if (!overflowing && (!digest_begin(&capture->rest) ||
                         !digest_add(&capture->rest, capture->out, capture->out_bytes))) {
        capture->failed = true;
        return;
    }
    if (!overflowing && capture->out_bytes < ANSWER_HEAD_BYTES) {
        size_t missing = ANSWER_HEAD_BYTES - capture->out_bytes;
        memcpy(capture->out + capture->out_bytes, bytes, missing < length ? missing : length);
    }
    capture->failed = capture->failed || !digest_add(&capture->rest, bytes, length);
    capture->out_bytes = ANSWER_HEAD_BYTES;
}

void capture_err(struct answer_capture *capture, const char *bytes, size_t length)
{
    size_t room = sizeof(capture->err) - capture->err_bytes;
    size_t taken = length < room ? length : room;
    memcpy(capture->err + capture->err_bytes, bytes, taken);
    capture->err_bytes += taken;
}

void capture_drop_out(struct answer_capture *capture)
{
    digest_cancel(&capture->rest);
    capture->out_bytes = 0;
    capture->out_total_bytes = 0;
}

void capture_cut(struct answer_capture *capture, size_t bytes)
{
    if (capture->rest.context == NULL && bytes < capture->out_bytes) {
        capture->out_bytes = bytes;
        capture->out_total_bytes = bytes;
    }
}

bool capture_answer(struct answer_capture *capture, enum answer_ending ending, int code,
                    struct answer *ret)
{
    *ret = (struct answer){
        .ending = ending,
        .code = code,
        .out = capture->out,
        .out_bytes = capture->out_bytes,
        .out_total_bytes = capture->out_total_bytes,
        .err = capture->err,
        .err_bytes = capture->err_bytes,
    };
    if (capture->failed) {
        return false;
    }
    if (capture->rest.context == NULL) {
        return true;
    }
    assert(capture->out_total_bytes > capture->out_bytes);
    return digest_end(&capture->rest, &ret->out_sha256);
}

/* The numbers of an answer, then its bytes: no two answers make the same stream. */
static bool add_answer(struct digest *digest, const struct answer *answer)
{
    const uint64_t numbers[] = {(uint64_t)answer->ending, (uint64_t)answer->code,
                                answer->out_total_bytes, answer->out_bytes};
    bool is_cut = answer->out_total_bytes > answer->out_bytes;

    return digest_add(digest, numbers, sizeof(numbers)) &&
           (is_cut ? digest_add(digest, answer->out_sha256.text, DIGEST_CHARS)
                   : digest_add(digest, answer->out, answer->out_bytes)) &&
           digest_add(digest, answer->err, answer->err_bytes);
}

uint64_t answer_hash(const struct answer *answer)
{
    struct digest digest = {0};
    struct digest_hex hex;

    if (!digest_begin(&digest)) {
        return 0;
    }
    if (!add_answer(&digest, answer)) {
        digest_cancel(&digest);
        return 0;
    }
    if (!digest_end(&digest, &hex)) {
        return 0;
    }
    hex.text[HASH_HEX_CHARS] = '\0';
    return strtoull(hex.text, NULL, 16);
}
