/*
 * Escaping by one decoder of (modified) UTF-8, whose notion of a valid sequence is that of qemu's
 * JSON writer: U+0000 may be written C0 80; surrogates, noncharacters, overlong forms and anything
 * above U+10FFFF are invalid; a broken sequence ends before the first byte that does not continue
 * it, and counts as one invalid character.
 */
#include "vmm/text_escape.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#define CODE_POINT_INVALID UINT32_MAX
#define CODE_POINT_REPLACEMENT 0xfffdu

/* The smallest code point that needs a sequence of this many bytes. */
static const uint32_t sequence_min[7] = {0, 0, 0x80, 0x800, 0x10000, 0x200000, 0x4000000};

static unsigned sequence_bytes(unsigned char first)
{
    unsigned count = 0;

    for (unsigned mask = 0x80; first & mask; mask >>= 1) {
        count++;
    }
    return count;
}

static bool is_noncharacter(uint32_t code_point)
{
    return (code_point >= 0xfdd0 && code_point <= 0xfdef) || (code_point & 0xfffe) == 0xfffe;
}

/* One character of bytes[0..length), length > 0; *ret_used is how many bytes it took. */
static uint32_t next_code_point(const unsigned char *bytes, size_t length, size_t *ret_used)
{
    assert(length > 0);
    unsigned wanted = sequence_bytes(bytes[0]);
    *ret_used = 1;
    if (wanted == 0) {
        return bytes[0];
    }
    if (wanted == 1 || wanted > 6) {
        return CODE_POINT_INVALID; /* a continuation byte, or 0xFE or 0xFF */
    }
    uint32_t code_point = bytes[0] & (0x7fu >> wanted);
    for (unsigned i = 1; i < wanted; i++) {
        if (i >= length || (bytes[i] & 0xc0) != 0x80) {
            return CODE_POINT_INVALID;
        }
        code_point = code_point << 6 | (bytes[i] & 0x3fu);
        *ret_used = i + 1;
    }
    bool is_modified_nul = code_point == 0 && wanted == 2;
    if (code_point > 0x10ffff || (code_point >= 0xd800 && code_point <= 0xdfff) ||
        is_noncharacter(code_point) || (code_point < sequence_min[wanted] && !is_modified_nul)) {
        return CODE_POINT_INVALID;
    }
    return code_point;
}

static char hex_digit(uint32_t value)
{
    return "0123456789ABCDEF"[value & 0xf];
}

static void put_unicode_escape(const struct escape_sink *sink, uint32_t unit)
{
    char text[6] = {
        '\\',           'u', hex_digit(unit >> 12), hex_digit(unit >> 8), hex_digit(unit >> 4),
        hex_digit(unit)};

    sink->put(sink->context, text, sizeof(text));
}

/* The letter of a two-byte escape (\n), or NUL. */
static char json_short_escape(uint32_t code_point)
{
    static const char plain[] = "\"\\\b\f\n\r\t";
    static const char letters[] = "\"\\bfnrt";

    for (size_t i = 0; plain[i]; i++) {
        if (code_point == (unsigned char)plain[i]) {
            return letters[i];
        }
    }
    return '\0';
}

static void put_json(const struct escape_sink *sink, uint32_t code_point)
{
    char letter = json_short_escape(code_point);

    if (letter) {
        char text[2] = {'\\', letter};
        sink->put(sink->context, text, sizeof(text));
    } else if (code_point > 0xffff) {
        uint32_t above = code_point - 0x10000;
        put_unicode_escape(sink, 0xd800 + (above >> 10));
        put_unicode_escape(sink, 0xdc00 + (above & 0x3ff));
    } else if (code_point < 0x20 || code_point >= 0x7f) {
        put_unicode_escape(sink, code_point);
    } else {
        char text = (char)code_point;
        sink->put(sink->context, &text, 1);
    }
}

void escape_json(const struct escape_sink *sink, const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t end = strnlen(text, length);

    for (size_t at = 0, used; at < end; at += used) {
        uint32_t code_point = next_code_point(bytes + at, end - at, &used);
        put_json(sink, code_point == CODE_POINT_INVALID ? CODE_POINT_REPLACEMENT : code_point);
    }
}

static bool is_displayable(uint32_t code_point)
{
    return code_point != CODE_POINT_INVALID && code_point >= 0x20 &&
           !(code_point >= 0x7f && code_point < 0xa0);
}

void escape_display(const struct escape_sink *sink, const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;

    for (size_t at = 0, used; at < length; at += used) {
        uint32_t code_point = next_code_point(bytes + at, length - at, &used);
        if (is_displayable(code_point)) {
            sink->put(sink->context, text + at, used);
            continue;
        }
        for (size_t i = 0; i < used; i++) {
            char escape[4] = {'\\', 'x', hex_digit(bytes[at + i] >> 4u), hex_digit(bytes[at + i])};
            sink->put(sink->context, escape, sizeof(escape));
        }
    }
}

struct bounded_buffer {
    char *bytes;
    size_t capacity;
    size_t length;
    bool is_full;
};

static void put_bounded(void *context, const char *bytes, size_t length)
{
    struct bounded_buffer *buffer = context;

    if (buffer->is_full || length >= buffer->capacity - buffer->length) {
        buffer->is_full = true;
        return;
    }
    memcpy(buffer->bytes + buffer->length, bytes, length);
    buffer->length += length;
}

size_t escape_display_to(char *buffer, size_t capacity, const char *text, size_t length)
{
    struct bounded_buffer bounded = {.bytes = buffer, .capacity = capacity};
    struct escape_sink sink = {put_bounded, &bounded};

    assert(capacity > 0);
    escape_display(&sink, text, length);
    buffer[bounded.length] = '\0';
    return bounded.length;
}
