/*
 * Target functions: size_parse, size_option.
 *
 * Properties: a result fits the limits asked for; a value printed again is read as the same value;
 * a refusal has its message, of whole lines, and leaves the value alone. Whole numbers are checked
 * against a reading of their own.
 */
#include <assert.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "vmm/size_suffix.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TEXT_BYTES_MAX 600u
#define UNTOUCHED (-77)

/* All digits, at most 18 of them: then there is no doubt about the value. */
static void check_plain_digits(const char *text, enum size_status status, uint64_t bytes)
{
    uint64_t value = 0;
    size_t length = strlen(text);

    if (length == 0 || length > 18 || strspn(text, "0123456789") != length) {
        return;
    }
    for (const char *at = text; *at; at++) {
        value = value * 10 + (uint64_t)(*at - '0');
    }
    assert(status == SIZE_OK && bytes == value);
}

static void check_round_trip(uint64_t bytes)
{
    char text[32];
    uint64_t again;
    bool hex_suffix;

    (void)snprintf(text, sizeof(text), "%" PRIu64, bytes);
    assert(size_parse(text, &again, &hex_suffix) == SIZE_OK && again == bytes && !hex_suffix);
    (void)snprintf(text, sizeof(text), "0x%" PRIx64, bytes);
    assert(size_parse(text, &again, &hex_suffix) == SIZE_OK && again == bytes && !hex_suffix);
}

static void check_option(const char *text, int64_t min, int64_t max)
{
    char message[SIZE_MESSAGE_BYTES];
    int64_t value = UNTOUCHED;

    memset(message, 'x', sizeof(message));
    bool has_value = size_option("prog", "size", text, min, max, &value, message);
    size_t length = strnlen(message, sizeof(message));
    assert(length < sizeof(message));
    if (has_value) {
        assert(value >= min && value <= max);
    } else {
        assert(value == UNTOUCHED && length > 0 && message[length - 1] == '\n');
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[TEXT_BYTES_MAX + 1];
    uint64_t bytes = 0;
    bool hex_suffix;

    if (size > TEXT_BYTES_MAX) {
        return 0;
    }
    memcpy(text, data, size);
    text[size] = '\0';
    enum size_status status = size_parse(text, &bytes, &hex_suffix);
    check_plain_digits(text, status, bytes);
    if (status == SIZE_OK) {
        check_round_trip(bytes);
    }
    check_option(text, 0, INT64_MAX);
    check_option(text, 1, INT32_MAX);
    return 0;
}
