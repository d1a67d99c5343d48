/*
 * The dictionary format of libFuzzer and AFL++, as far as both read it.
 *
 * A line is blank, a comment (#...), or an optional name, '=' after a name, and a token in double
 * quotes, in which \\, \" and \xHH are escapes:
 *
 *     magic="QFI\xfb"
 *     "\x00\x00\x00\x03"
 *
 * Both fuzzers skip or stop at what they cannot read, at the start of a campaign where nobody
 * looks; so each dictionary is parsed by a test of the build instead.  The limit of a token is
 * libFuzzer's, the lower of the two.
 */
#ifndef INSTAR_FUZZ_HARNESS_DICTIONARY_H
#define INSTAR_FUZZ_HARNESS_DICTIONARY_H

#include <stddef.h>
#include <stdint.h>

#define DICTIONARY_TOKEN_BYTES_MAX 64

/* Longest text that dictionary_quote makes of a token: four characters a byte, quotes, newline. */
#define DICTIONARY_LINE_BYTES_MAX (DICTIONARY_TOKEN_BYTES_MAX * 4 + 3)

enum dictionary_error {
    DICTIONARY_OK = 0,
    DICTIONARY_BAD_NAME,   /* something before the token that is no name followed by '=' */
    DICTIONARY_NO_QUOTE,   /* the token does not start with a quote, or does not end with one */
    DICTIONARY_BAD_ESCAPE, /* a backslash before anything but \, " and xHH */
    DICTIONARY_BAD_BYTE,   /* a control or non-ASCII byte that is not written as an escape */
    DICTIONARY_BAD_LENGTH, /* an empty token, or one longer than the limit */
    DICTIONARY_TRAILING,   /* text after the closing quote */
    DICTIONARY_EMPTY,      /* not one token in the file */
};

#define DICTIONARY_ERRORS (DICTIONARY_EMPTY + 1)

/* Called for each token in turn. */
typedef void (*dictionary_token_fn)(void *context, const uint8_t *token, size_t bytes);

/* Parses `size` bytes of text. On an error *ret_line is its line, counted from 1. */
enum dictionary_error dictionary_parse(const char *text, size_t size, dictionary_token_fn token_fn,
                                       void *context, size_t *ret_line);

/* Writes a token as a line that parses to it again; returns the length. */
size_t dictionary_quote(const uint8_t *token, size_t bytes, char line[DICTIONARY_LINE_BYTES_MAX]);

const char *dictionary_explain(enum dictionary_error error);

#endif
