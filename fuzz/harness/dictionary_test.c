/*
 * The dictionary reader: what both fuzzers accept, and each error with the line it is on.
 */
#include "fuzz/harness/dictionary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

struct seen {
    uint8_t bytes[256];
    size_t used;
    size_t tokens;
};

static void remember(void *context, const uint8_t *token, size_t bytes)
{
    struct seen *seen = context;

    assert_true(seen->used + bytes <= sizeof(seen->bytes));
    memcpy(seen->bytes + seen->used, token, bytes);
    seen->used += bytes;
    seen->tokens++;
}

static void expect_tokens(const char *text, size_t tokens, const char *bytes, size_t size)
{
    struct seen seen = {.used = 0};
    size_t line = 0;

    assert_string_equal(
        dictionary_explain(dictionary_parse(text, strlen(text), remember, &seen, &line)),
        dictionary_explain(DICTIONARY_OK));
    assert_int_equal(seen.tokens, tokens);
    assert_int_equal(seen.used, size);
    assert_memory_equal(seen.bytes, bytes, size);
}

static void expect_error(const char *text, enum dictionary_error error, size_t expected_line)
{
    struct seen seen = {.used = 0};
    size_t line = 0;

    assert_string_equal(
        dictionary_explain(dictionary_parse(text, strlen(text), remember, &seen, &line)),
        dictionary_explain(error));
    assert_int_equal(line, expected_line);
}

static void test_accepts(void **state)
{
    (void)state;
    expect_tokens("\"abc\"", 1, "abc", 3);
    expect_tokens("# comment\n\n  magic_1 = \"QFI\\xfb\" \r\n", 1, "QFI\xfb", 4);
    expect_tokens("a=\"\\\\\"\n\"\\\"\"\n", 2, "\\\"", 2);
    expect_tokens("\"\\x00\\xAb\"", 1, "\0\xab", 2);
    expect_tokens("\"#=\"", 1, "#=", 2);
}

static void test_refuses(void **state)
{
    (void)state;
    expect_error("", DICTIONARY_EMPTY, 0);
    expect_error("# nothing\n\n", DICTIONARY_EMPTY, 2);
    expect_error("name \"x\"", DICTIONARY_BAD_NAME, 1);
    expect_error("\"x\"\nname=x", DICTIONARY_NO_QUOTE, 2);
    expect_error("\"x", DICTIONARY_NO_QUOTE, 1);
    expect_error("\"\\n\"", DICTIONARY_BAD_ESCAPE, 1);
    expect_error("\"\\x0\"", DICTIONARY_BAD_ESCAPE, 1);
    expect_error("\"\\xg0\"", DICTIONARY_BAD_ESCAPE, 1);
    expect_error("\"\\x", DICTIONARY_BAD_ESCAPE, 1);
    expect_error("\"\t\"", DICTIONARY_BAD_BYTE, 1);
    expect_error("\"\xc3\xa9\"", DICTIONARY_BAD_BYTE, 1);
    expect_error("\"\"", DICTIONARY_BAD_LENGTH, 1);
    expect_error("\"x\" y", DICTIONARY_TRAILING, 1);
}

static void test_length_limit(void **state)
{
    char text[DICTIONARY_TOKEN_BYTES_MAX + 4];
    char expected[DICTIONARY_TOKEN_BYTES_MAX];

    (void)state;
    memset(expected, 'x', sizeof(expected));
    memset(text, 'x', sizeof(text));
    text[0] = '"';
    text[DICTIONARY_TOKEN_BYTES_MAX + 1] = '"';
    text[DICTIONARY_TOKEN_BYTES_MAX + 2] = '\0';
    expect_tokens(text, 1, expected, sizeof(expected));
    text[DICTIONARY_TOKEN_BYTES_MAX + 1] = 'x';
    text[DICTIONARY_TOKEN_BYTES_MAX + 2] = '"';
    text[DICTIONARY_TOKEN_BYTES_MAX + 3] = '\0';
    expect_error(text, DICTIONARY_BAD_LENGTH, 1);
}

static void test_quote(void **state)
{
    const uint8_t token[] = {'a', '"', '\\', 0x00, 0x7f, 0xff};
    char line[DICTIONARY_LINE_BYTES_MAX];
    const size_t length = dictionary_quote(token, sizeof(token), line);
    const char expected[] = "\"a\\\"\\\\\\x00\\x7f\\xff\"\n";

    (void)state;
    assert_int_equal(length, sizeof(expected) - 1);
    assert_memory_equal(line, expected, length);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepts),
        cmocka_unit_test(test_refuses),
        cmocka_unit_test(test_length_limit),
        cmocka_unit_test(test_quote),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
