/*
 * Target functions: dictionary_parse, dictionary_quote.
 *
 * Property: every token of a text that parses can be written as a line, and that line parses to the
 * same token again.
 */
#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "fuzz/harness/dictionary.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct expected {
    const uint8_t *token;
    size_t bytes;
    bool seen;
};

static void compare_token(void *context, const uint8_t *token, size_t bytes)
{
    struct expected *expected = context;

    assert(!expected->seen);
    assert(bytes == expected->bytes);
    assert(memcmp(token, expected->token, bytes) == 0);
    expected->seen = true;
}

static void check_round_trip(void *context, const uint8_t *token, size_t bytes)
{
    struct expected expected = {.token = token, .bytes = bytes, .seen = false};
    char line[DICTIONARY_LINE_BYTES_MAX];
    const size_t length = dictionary_quote(token, bytes, line);
    size_t error_line = 0;
    const enum dictionary_error error =
        dictionary_parse(line, length, compare_token, &expected, &error_line);

    (void)context;
    assert(error == DICTIONARY_OK);
    assert(expected.seen);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t line = 0;
    const enum dictionary_error error =
        dictionary_parse((const char *)data, size, check_round_trip, NULL, &line);

    assert(error == DICTIONARY_OK || line <= size + 1);
    assert(dictionary_explain(error) != NULL);
    return 0;
}
