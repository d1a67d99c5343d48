/*
 * See digest_sink.h. The low-level interface of libcrypto, because the other one reads its
 * configuration from files at first use, which a jailed process may not.
 */
#define OPENSSL_API_COMPAT 0x10100000L

#include "vmm/digest_sink.h"

#include <assert.h>
#include <inttypes.h>
#include <openssl/sha.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct digest_sink {
    bool (*line)(void *context, const char *text, size_t length);
    void *context;
    bool failed;
    bool has_size;
    bool padded; /* the last chunk is hashed with zeros up to its full length */
    uint64_t size_bytes;
    uint64_t at;         /* bytes of the disk dealt with */
    uint64_t zero_start; /* chunks [zero_start, at / chunk) are zeros and not told yet */
    SHA256_CTX description;
    SHA256_CTX chunk; /* of the chunk that `at` is in, unless at its start */
    unsigned char zero_hash[SHA256_DIGEST_LENGTH];      /* of a whole chunk of zeros */
    unsigned char last_zero_hash[SHA256_DIGEST_LENGTH]; /* of a last chunk of zeros */
};

static void format_hex(const unsigned char *hash, char *ret)
{
    static const char digits[] = "0123456789abcdef";

    for (unsigned i = 0; i < SHA256_DIGEST_LENGTH; i++) {
        ret[2 * i] = digits[hash[i] >> 4];
        ret[2 * i + 1] = digits[hash[i] & 15];
    }
    ret[DIGEST_HEX_CHARS] = '\0';
}

static bool tell(struct digest_sink *sink, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static bool tell(struct digest_sink *sink, const char *format, ...)
{
    char text[DIGEST_LINE_BYTES_MAX];
    va_list arguments;

    va_start(arguments, format);
    int length = vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    assert(length > 0 && (size_t)length < sizeof(text));
    (void)SHA256_Update(&sink->description, text, (size_t)length);
    if (sink->line && !sink->line(sink->context, text, (size_t)length)) {
        sink->failed = true;
    }
    return !sink->failed;
}

static void add_zeros(SHA256_CTX *hash, uint64_t length)
{
    static const unsigned char zeros[4096];

    while (length > 0) {
        size_t piece = length < sizeof(zeros) ? (size_t)length : sizeof(zeros);
        (void)SHA256_Update(hash, zeros, piece);
        length -= piece;
    }
}

static void hash_zeros(uint64_t length, unsigned char *ret)
{
    SHA256_CTX hash;

    (void)SHA256_Init(&hash);
    add_zeros(&hash, length);
    (void)SHA256_Final(ret, &hash);
}

struct digest_sink *digest_sink_new(bool (*line)(void *context, const char *text, size_t length),
                                    void *context)
{
    struct digest_sink *sink = calloc(1, sizeof(*sink));

    if (!sink) {
        return NULL;
    }
    sink->line = line;
    sink->context = context;
    (void)SHA256_Init(&sink->description);
    hash_zeros(DIGEST_CHUNK_BYTES, sink->zero_hash);
    return sink;
}

void digest_sink_pad(struct digest_sink *sink)
{
    sink->padded = true;
}

void digest_sink_free(struct digest_sink *sink)
{
    free(sink);
}

bool digest_sink_resize(struct digest_sink *sink, uint64_t size_bytes)
{
    if (sink->has_size || sink->failed) {
        return false;
    }
    sink->has_size = true;
    sink->size_bytes = size_bytes;
    hash_zeros(size_bytes % DIGEST_CHUNK_BYTES, sink->last_zero_hash);
    return sink->padded ? tell(sink, "instar-digest 1 chunk %u padded from %" PRIu64 "\n",
                               DIGEST_CHUNK_BYTES, size_bytes)
                        : tell(sink, "instar-digest 1 chunk %u\n", DIGEST_CHUNK_BYTES);
}

/* Ends the run of zeros that reaches up to chunk `index`. */
static bool tell_zeros(struct digest_sink *sink, uint64_t index)
{
    if (index == sink->zero_start) {
        return true;
    }
    return tell(sink, "%" PRIu64 " zero %" PRIu64 "\n", sink->zero_start, index - sink->zero_start);
}

/* The chunk with this number is complete. */
static bool end_chunk(struct digest_sink *sink, uint64_t index, bool is_whole)
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    char hex[DIGEST_HEX_CHARS + 1];

    if (!is_whole && sink->padded) {
        add_zeros(&sink->chunk, DIGEST_CHUNK_BYTES - sink->size_bytes % DIGEST_CHUNK_BYTES);
        is_whole = true;
    }
    (void)SHA256_Final(hash, &sink->chunk);
    /* Zeros that were written are no others than those that were not. */
    if (memcmp(hash, is_whole ? sink->zero_hash : sink->last_zero_hash, sizeof(hash)) == 0) {
        return true;
    }
    if (!tell_zeros(sink, index)) {
        return false;
    }
    sink->zero_start = index + 1;
    format_hex(hash, hex);
    return tell(sink, "%" PRIu64 " %s\n", index, hex);
}

/* Takes bytes of one chunk. */
static bool take(struct digest_sink *sink, const unsigned char *bytes, size_t length)
{
    uint64_t index = sink->at / DIGEST_CHUNK_BYTES;

    if (sink->at % DIGEST_CHUNK_BYTES == 0) {
        (void)SHA256_Init(&sink->chunk);
    }
    (void)SHA256_Update(&sink->chunk, bytes, length);
    sink->at += length;
    if (sink->at % DIGEST_CHUNK_BYTES == 0) {
        return end_chunk(sink, index, true);
    }
    return sink->at < sink->size_bytes || end_chunk(sink, index, false);
}

bool digest_sink_write(struct digest_sink *sink, uint64_t offset, const struct iovec *pieces,
                       unsigned count)
{
    bool goes_on = offset == sink->at;
    bool skips =
        offset > sink->at && offset % DIGEST_CHUNK_BYTES == 0 && sink->at % DIGEST_CHUNK_BYTES == 0;

    if (sink->failed || !sink->has_size || !(goes_on || skips)) {
        return false;
    }
    sink->at = offset;
    for (unsigned i = 0; i < count; i++) {
        const unsigned char *bytes = pieces[i].iov_base;
        size_t left = pieces[i].iov_len;
        if (sink->at > sink->size_bytes || left > sink->size_bytes - sink->at) {
            return false;
        }
        while (left > 0) {
            size_t room = DIGEST_CHUNK_BYTES - (size_t)(sink->at % DIGEST_CHUNK_BYTES);
            size_t piece = left < room ? left : room;
            if (!take(sink, bytes, piece)) {
                return false;
            }
            bytes += piece;
            left -= piece;
        }
    }
    return true;
}

bool digest_sink_finish(struct digest_sink *sink, char ret_hex[DIGEST_HEX_CHARS + 1])
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    bool is_between = sink->at % DIGEST_CHUNK_BYTES == 0 || sink->at == sink->size_bytes;
    uint64_t chunks = sink->size_bytes / DIGEST_CHUNK_BYTES +
                      (sink->size_bytes % DIGEST_CHUNK_BYTES != 0 ? 1 : 0);

    if (sink->failed || !sink->has_size || !is_between || !tell_zeros(sink, chunks) ||
        !tell(sink, "size %" PRIu64 "\n", sink->size_bytes)) {
        return false;
    }
    (void)SHA256_Final(hash, &sink->description);
    format_hex(hash, ret_hex);
    return true;
}
