/*
 * Text that came out of an image, made safe to show.
 *
 * Two ways, for two readers. JSON strings are escaped exactly as qemu's JSON writer does it, so
 * that the bytes are equal. Text for people is where we leave qemu-img on purpose: it prints such
 * bytes raw, which lets an image move a terminal's cursor or forge a line of a log. Here a byte
 * that is a control character (ASCII or C1) or no part of valid UTF-8 becomes \xNN; all else,
 * backslashes included, is left as it is, so ordinary text is the same in both programs.
 */
#ifndef INSTAR_VMM_TEXT_ESCAPE_H
#define INSTAR_VMM_TEXT_ESCAPE_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes one byte of input may become: "\uFFFD" in JSON, "\xNN" for display. */
#define ESCAPE_JSON_GROWTH 6u
#define ESCAPE_DISPLAY_GROWTH 4u

/* Receives the escaped text piece by piece. */
struct escape_sink {
    void (*put)(void *context, const char *bytes, size_t length);
    void *context;
};

/* Escapes text[0..length), or up to its first NUL, as the inside of a JSON string. */
void escape_json(const struct escape_sink *sink, const char *text, size_t length);

/* Escapes text[0..length) to be shown to people, on one line. */
void escape_display(const struct escape_sink *sink, const char *text, size_t length);

/*
 * escape_display() into buffer[0..capacity), capacity > 0: always ends in NUL, an escape that does
 * not fit whole is left out with all that follows. Returns the length without the NUL.
 */
size_t escape_display_to(char *buffer, size_t capacity, const char *text, size_t length);

#endif
