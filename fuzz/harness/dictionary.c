/*
 * Reader of fuzzing dictionaries; the format is described in dictionary.h.
 *
 * A line at a time, one forward pass over each, with a cursor that knows its end.  The token is
 * built in a buffer of the largest legal size, so nothing is allocated whatever the text says.
 */
#include "fuzz/harness/dictionary.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

struct line {
    const char *at;
    const char *end;
};

struct token {
    uint8_t bytes[DICTIONARY_TOKEN_BYTES_MAX];
    size_t used;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static void skip_blanks(struct line *line)
{
    while (line->at < line->end && is_blank(*line->at)) {
        line->at++;
    }
}

static bool take(struct line *line, char c)
{
    if (line->at < line->end && *line->at == c) {
        line->at++;
        return true;
    }
    return false;
}

/* A hexadecimal digit's value, or -1. */
static int hex_value(char c)
{
    static const char digits[] = "0123456789abcdef";
    const char lower = (c >= 'A' && c <= 'F') ? (char)(c - 'A' + 'a') : c;
    const char *found = lower == '\0' ? NULL : strchr(digits, lower);

    return found == NULL ? -1 : (int)(found - digits);
}

/* What follows a backslash. */
static enum dictionary_error take_escape(struct line *line, uint8_t *ret_byte)
{
    int high;
    int low;

    if (take(line, '\\')) {
        *ret_byte = '\\';
        return DICTIONARY_OK;
    }
    if (take(line, '"')) {
        *ret_byte = '"';
        return DICTIONARY_OK;
    }
    if (!take(line, 'x') || line->end - line->at < 2) {
        return DICTIONARY_BAD_ESCAPE;
    }
    high = hex_value(line->at[0]);
    low = hex_value(line->at[1]);
    if (high < 0 || low < 0) {
        return DICTIONARY_BAD_ESCAPE;
    }
    line->at += 2;
    *ret_byte = (uint8_t)(high * 16 + low);
    return DICTIONARY_OK;
}

/* The token's text after its opening quote, up to and with the closing one. */
static enum dictionary_error take_token(struct line *line, struct token *token)
{
    token->used = 0;
    while (!take(line, '"')) {
        enum dictionary_error error = DICTIONARY_OK;
        uint8_t byte;

        if (line->at == line->end) {
            return DICTIONARY_NO_QUOTE;
        }
        byte = (uint8_t)*line->at++;
        if (byte == '\\') {
            error = take_escape(line, &byte);
        } else if (byte < 0x20 || byte > 0x7e) {
            error = DICTIONARY_BAD_BYTE;
        }
        if (error == DICTIONARY_OK && token->used == sizeof(token->bytes)) {
            error = DICTIONARY_BAD_LENGTH;
        }
        if (error != DICTIONARY_OK) {
            return error;
        }
        token->bytes[token->used] = byte;
        token->used++;
    }
    return token->used == 0 ? DICTIONARY_BAD_LENGTH : DICTIONARY_OK;
}

/* A whole line; *ret_token has used == 0 when there is no token on it. */
static enum dictionary_error parse_line(struct line line, struct token *ret_token)
{
    enum dictionary_error error;

    ret_token->used = 0;
    skip_blanks(&line);
    if (line.at == line.end || *line.at == '#') {
        return DICTIONARY_OK;
    }
    if (is_name(*line.at)) {
        while (line.at < line.end && is_name(*line.at)) {
            line.at++;
        }
        skip_blanks(&line);
        if (!take(&line, '=')) {
            return DICTIONARY_BAD_NAME;
        }
        skip_blanks(&line);
    }
    if (!take(&line, '"')) {
        return DICTIONARY_NO_QUOTE;
    }
    error = take_token(&line, ret_token);
    if (error != DICTIONARY_OK) {
        return error;
    }
    skip_blanks(&line);
    return line.at == line.end ? DICTIONARY_OK : DICTIONARY_TRAILING;
}

enum dictionary_error dictionary_parse(const char *text, size_t size, dictionary_token_fn token_fn,
                                       void *context, size_t *ret_line)
{
    const char *const end = text + size;
    const char *at = text;
    size_t line_number = 0;
    size_t tokens = 0;

    assert(token_fn != NULL);
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *line_end = newline == NULL ? end : newline;
        struct token token;
        const enum dictionary_error error =
            parse_line((struct line){.at = at, .end = line_end}, &token);

        line_number++;
        if (error != DICTIONARY_OK) {
            *ret_line = line_number;
            return error;
        }
        if (token.used > 0) {
            token_fn(context, token.bytes, token.used);
            tokens++;
        }
        at = newline == NULL ? end : newline + 1;
    }
    if (tokens == 0) {
        *ret_line = line_number;
        return DICTIONARY_EMPTY;
    }
    return DICTIONARY_OK;
}

size_t dictionary_quote(const uint8_t *token, size_t bytes, char line[DICTIONARY_LINE_BYTES_MAX])
{
    static const char digits[] = "0123456789abcdef";
    size_t used = 0;

    assert(bytes > 0 && bytes <= DICTIONARY_TOKEN_BYTES_MAX);
    line[used++] = '"';
    for (size_t i = 0; i < bytes; i++) {
        const uint8_t byte = token[i];

        if (byte == '"' || byte == '\\') {
            line[used++] = '\\';
            line[used++] = (char)byte;
        } else if (byte >= 0x20 && byte <= 0x7e) {
            line[used++] = (char)byte;
        } else {
            line[used++] = '\\';
            line[used++] = 'x';
            line[used++] = digits[byte >> 4];
            line[used++] = digits[byte & 15];
        }
    }
    line[used++] = '"';
    line[used++] = '\n';
    assert(used <= DICTIONARY_LINE_BYTES_MAX);
    return used;
}

const char *dictionary_explain(enum dictionary_error error)
{
    static const char *const clauses[DICTIONARY_ERRORS] = {
        [DICTIONARY_OK] = "no error",
        [DICTIONARY_BAD_NAME] = "a name without '='",
        [DICTIONARY_NO_QUOTE] = "a token that is not within quotes",
        [DICTIONARY_BAD_ESCAPE] = "an escape other than \\\\, \\\" and \\xHH",
        [DICTIONARY_BAD_BYTE] = "a byte that has to be written as \\xHH",
        [DICTIONARY_BAD_LENGTH] = "an empty or too long token",
        [DICTIONARY_TRAILING] = "text after the token",
        [DICTIONARY_EMPTY] = "not one token",
    };

    assert((size_t)error < DICTIONARY_ERRORS);
    return clauses[error];
}
