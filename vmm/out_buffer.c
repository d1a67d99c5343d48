/*
 * The output buffer; see out_buffer.h.
 */
#include "vmm/out_buffer.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define DECIMAL_DIGITS_MAX 20u /* of 2^64 */

void out_init(struct out_buffer *out, bool (*write)(void *, const char *, size_t), void *context)
{
    out->write = write;
    out->context = context;
    out->failed = false;
    out->length = 0;
}

bool out_flush(struct out_buffer *out)
{
    if (!out->failed && out->length > 0) {
        out->failed = !out->write(out->context, out->bytes, out->length);
    }
    out->length = 0;
    return !out->failed;
}

void out_bytes(struct out_buffer *out, const char *bytes, size_t length)
{
    while (length > 0) {
        if (out->length == sizeof(out->bytes)) {
            (void)out_flush(out);
        }
        size_t room = sizeof(out->bytes) - out->length;
        size_t piece = length < room ? length : room;
        memcpy(out->bytes + out->length, bytes, piece);
        out->length += piece;
        bytes += piece;
        length -= piece;
    }
}

void out_text(struct out_buffer *out, const char *text)
{
    out_bytes(out, text, strlen(text));
}

void out_spaces(struct out_buffer *out, size_t count)
{
    static const char spaces[] = "                ";

    while (count > 0) {
        size_t piece = count < sizeof(spaces) - 1 ? count : sizeof(spaces) - 1;
        out_bytes(out, spaces, piece);
        count -= piece;
    }
}

void out_u64(struct out_buffer *out, uint64_t value)
{
    char digits[DECIMAL_DIGITS_MAX];
    size_t at = sizeof(digits);

    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    out_bytes(out, digits + at, sizeof(digits) - at);
}

void out_i64(struct out_buffer *out, int64_t value)
{
    if (value < 0) {
        out_text(out, "-");
        out_u64(out, -(uint64_t)value);
    } else {
        out_u64(out, (uint64_t)value);
    }
}

void out_hex_column(struct out_buffer *out, uint64_t value, size_t width)
{
    char digits[18];
    size_t at = sizeof(digits);
    uint64_t left = value;

    do {
        digits[--at] = "0123456789abcdef"[left & 0xf];
        left >>= 4;
    } while (left > 0);
    if (value != 0) {
        digits[--at] = 'x';
        digits[--at] = '0';
    }
    size_t length = sizeof(digits) - at;
    out_bytes(out, digits + at, length);
    out_spaces(out, length < width ? width - length : 0);
}

void out_format(struct out_buffer *out, const char *format, ...)
{
    char text[OUT_FORMAT_BYTES_MAX];
    va_list arguments;

    va_start(arguments, format);
    int length = vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    assert(length >= 0);
    out_bytes(out, text, (size_t)length < sizeof(text) ? (size_t)length : sizeof(text) - 1);
}

static void put_escaped(void *context, const char *bytes, size_t length)
{
    out_bytes(context, bytes, length);
}

void out_display(struct out_buffer *out, const char *text, size_t length)
{
    struct escape_sink sink = {put_escaped, out};

    escape_display(&sink, text, length);
}

void out_json(struct out_buffer *out, const char *text, size_t length)
{
    struct escape_sink sink = {put_escaped, out};

    escape_json(&sink, text, length);
}
