/*
 * The formatter behind text.h: one pass over the format, one writer that stops at the end of the
 * buffer. A conversion it does not know is written out as it stands, so a mistake shows in the
 * message instead of reading a wrong argument.
 */
#include "guest/base/text.h"

#include <stdbool.h>
#include <stdint.h>

#include "guest/base/memory.h"

struct text_writer {
    char *buffer;
    size_t capacity;
    size_t length;
};

struct conversion {
    bool zero_padded;
    bool alternate;
    bool has_precision;
    size_t width;
    size_t precision;
    unsigned longs; /* number of l modifiers; z counts as one */
};

static void put_char(struct text_writer *w, char c)
{
    if (w->length + 1 < w->capacity) {
        w->buffer[w->length++] = c;
    }
}

static void put_bytes(struct text_writer *w, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        put_char(w, bytes[i]);
    }
}

static void put_padding(struct text_writer *w, char c, size_t width, size_t length)
{
    for (size_t i = length; i < width; i++) {
        put_char(w, c);
    }
}

static void put_number(struct text_writer *w, const struct conversion *c, uint64_t value,
                       unsigned base, bool negative, bool upper)
{
    const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    char reversed[24];
    size_t count = 0;
    bool prefixed = c->alternate && base == 16 && value != 0;

    do {
        reversed[count++] = digits[value % base];
        value /= base;
    } while (value != 0);
    size_t length = count + negative + (prefixed ? 2 : 0);
    if (!c->zero_padded) {
        put_padding(w, ' ', c->width, length);
    }
    if (negative) {
        put_char(w, '-');
    }
    if (prefixed) {
        put_bytes(w, upper ? "0X" : "0x", 2);
    }
    if (c->zero_padded) {
        put_padding(w, '0', c->width, length);
    }
    while (count > 0) {
        put_char(w, reversed[--count]);
    }
}

/* Parses flags, width, precision and length after a '%'; returns where the conversion letter is. */
static const char *parse_conversion(const char *at, struct conversion *c, va_list *arguments)
{
    *c = (struct conversion){0};
    for (; *at == '0' || *at == '#'; at++) {
        c->zero_padded |= *at == '0';
        c->alternate |= *at == '#';
    }
    for (; *at >= '0' && *at <= '9'; at++) {
        c->width = c->width * 10 + (size_t)(*at - '0');
    }
    if (at[0] == '.' && at[1] == '*') {
        int precision = va_arg(*arguments, int);
        c->has_precision = true;
        c->precision = precision < 0 ? 0 : (size_t)precision;
        at += 2;
    }
    for (; *at == 'l' || *at == 'z'; at++) {
        c->longs++;
    }
    return at;
}

static void put_string(struct text_writer *w, const struct conversion *c, const char *string)
{
    size_t length = 0;
    while ((!c->has_precision || length < c->precision) && string[length] != '\0') {
        length++;
    }
    put_bytes(w, string, length);
}

static void put_conversion(struct text_writer *w, const struct conversion *c, char letter,
                           va_list *arguments)
{
    int64_t number;

    switch (letter) {
    case 's':
        put_string(w, c, va_arg(*arguments, const char *));
        break;
    case 'c':
        put_char(w, (char)va_arg(*arguments, int));
        break;
    case 'd':
    case 'i':
        number = c->longs ? va_arg(*arguments, long) : va_arg(*arguments, int);
        put_number(w, c, number < 0 ? 0 - (uint64_t)number : (uint64_t)number, 10, number < 0,
                   false);
        break;
    case 'u':
    case 'x':
    case 'X':
        put_number(w, c,
                   c->longs ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned int),
                   letter == 'u' ? 10 : 16, false, letter == 'X');
        break;
    case '%':
        put_char(w, '%');
        break;
    default:
        put_char(w, '%');
        put_char(w, letter);
        break;
    }
}

size_t text_vformat(char *buffer, size_t capacity, const char *format, va_list arguments)
{
    struct text_writer w = {.buffer = buffer, .capacity = capacity};
    struct conversion c;
    va_list rest;

    va_copy(rest, arguments);
    for (const char *at = format; *at != '\0'; at++) {
        if (*at != '%') {
            put_char(&w, *at);
            continue;
        }
        at = parse_conversion(at + 1, &c, &rest);
        if (*at == '\0') {
            break;
        }
        put_conversion(&w, &c, *at, &rest);
    }
    va_end(rest);
    buffer[w.length] = '\0';
    return w.length;
}

size_t text_format(char *buffer, size_t capacity, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    size_t length = text_vformat(buffer, capacity, format, arguments);
    va_end(arguments);
    return length;
}
