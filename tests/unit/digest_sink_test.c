/*
 * The digest of a disk: the same for the same content however it arrives, and the SHA-256 of its
 * own description.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <openssl/evp.h>
#include <stdio.h>

#include "vmm/digest_sink.h"

#define MIB ((size_t)DIGEST_CHUNK_BYTES)

static unsigned char chunk[DIGEST_CHUNK_BYTES];
static char description[4096];
static size_t description_bytes;

static bool keep(void *context, const char *text, size_t length)
{
    (void)context;
    assert_true(length <= DIGEST_LINE_BYTES_MAX);
    assert_true(description_bytes + length < sizeof(description));
    memcpy(description + description_bytes, text, length);
    description_bytes += length;
    description[description_bytes] = '\0';
    return true;
}

static struct digest_sink *start(uint64_t size_bytes)
{
    struct digest_sink *sink = digest_sink_new(keep, NULL);

    assert_non_null(sink);
    description_bytes = 0;
    description[0] = '\0';
    assert_true(digest_sink_resize(sink, size_bytes));
    return sink;
}

static bool put(struct digest_sink *sink, uint64_t offset, int byte, size_t length)
{
    struct iovec piece = {.iov_base = chunk, .iov_len = length};

    memset(chunk, byte, length);
    return digest_sink_write(sink, offset, &piece, 1);
}

static void finish(struct digest_sink *sink, char *ret_hex)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    char hex[DIGEST_HEX_CHARS + 1];

    assert_true(digest_sink_finish(sink, ret_hex));
    digest_sink_free(sink);
    assert_int_equal(EVP_Digest(description, description_bytes, hash, NULL, EVP_sha256(), NULL), 1);
    for (unsigned i = 0; i < DIGEST_HEX_CHARS / 2; i++) {
        (void)snprintf(hex + 2 * i, 3, "%02x", hash[i]);
    }
    assert_string_equal(ret_hex, hex);
}

static void test_equal_content(void **state)
{
    char sparse[DIGEST_HEX_CHARS + 1];
    char dense[DIGEST_HEX_CHARS + 1];
    char pieces[DIGEST_HEX_CHARS + 1];
    const uint64_t size = 4 * MIB + 512;

    (void)state;
    struct digest_sink *sink = start(size);
    assert_true(put(sink, MIB, 7, MIB));
    finish(sink, sparse);

    sink = start(size);
    assert_true(put(sink, 0, 0, MIB));
    assert_true(put(sink, MIB, 7, MIB));
    assert_true(put(sink, 2 * MIB, 0, MIB));
    assert_true(put(sink, 3 * MIB, 0, MIB));
    assert_true(put(sink, 4 * MIB, 0, 512));
    finish(sink, dense);
    assert_string_equal(sparse, dense);

    sink = start(size);
    assert_true(put(sink, MIB, 7, 1000));
    assert_true(put(sink, MIB + 1000, 7, MIB - 1000));
    finish(sink, pieces);
    assert_string_equal(sparse, pieces);
    assert_non_null(strstr(description, "\n0 zero 1\n1 "));
    assert_non_null(strstr(description, "\n2 zero 3\nsize 4194816\n"));
}

static void test_size_counts(void **state)
{
    char empty[DIGEST_HEX_CHARS + 1];
    char sector[DIGEST_HEX_CHARS + 1];

    (void)state;
    finish(start(0), empty);
    assert_string_equal(description, "instar-digest 1 chunk 1048576\nsize 0\n");
    finish(start(512), sector);
    assert_string_not_equal(empty, sector);
}

static void test_rules(void **state)
{
    char hex[DIGEST_HEX_CHARS + 1];

    (void)state;
    struct digest_sink *sink = start(2 * MIB);
    assert_false(digest_sink_resize(sink, 2 * MIB));
    assert_false(put(sink, 512, 1, 512)); /* not a chunk's start */
    assert_true(put(sink, 0, 1, 512));
    assert_false(put(sink, MIB, 1, 512));        /* the first chunk is incomplete */
    assert_false(digest_sink_finish(sink, hex)); /* still */
    digest_sink_free(sink);

    sink = start(MIB);
    assert_true(put(sink, 0, 1, MIB));
    assert_false(put(sink, 0, 1, MIB));   /* backwards */
    assert_false(put(sink, MIB, 1, 512)); /* beyond the end */
    digest_sink_free(sink);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal_content),
        cmocka_unit_test(test_size_counts),
        cmocka_unit_test(test_rules),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
