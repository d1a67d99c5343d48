/*
 * A diff without a longest common subsequence: answers of map and info differ in one place far more
 * often than in two, and cutting off the common ends is linear and cannot surprise.
 */
#include "batch/text_diff.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "batch/hidden_text.h"

#define DUMP_ROW_BYTES 16u
#define DUMP_ROWS 6u
#define UTF8_BYTES_MAX 4u

/* Length of the line at `at`, its newline included. */
static size_t line_length(struct text_span text, size_t at)
{
    const char *end = memchr(text.bytes + at, '\n', text.length - at);
    return end == NULL ? text.length - at : (size_t)(end - (text.bytes + at)) + 1;
}

/* Bytes of whole lines that both begin with. */
static size_t common_head(struct text_span a, struct text_span b)
{
    size_t at = 0;
    while (at < a.length && at < b.length) {
        size_t length = line_length(a, at);
        if (length != line_length(b, at) || memcmp(a.bytes + at, b.bytes + at, length) != 0) {
            break;
        }
        at += length;
    }
    return at;
}

/* Start of the line before the one that ends at `end`. */
static size_t line_before(struct text_span text, size_t end, size_t least)
{
    size_t at = end > least ? end - 1 : least;
    while (at > least && text.bytes[at - 1] != '\n') {
        at--;
    }
    return at;
}

/* Bytes of whole lines that both end with, beyond their first `head` bytes. */
static size_t common_tail(struct text_span a, struct text_span b, size_t head)
{
    size_t tail = 0;
    while (a.length - tail > head && b.length - tail > head) {
        size_t from_a = line_before(a, a.length - tail, head);
        size_t from_b = line_before(b, b.length - tail, head);
        size_t length = a.length - tail - from_a;
        if (length != b.length - tail - from_b ||
            memcmp(a.bytes + from_a, b.bytes + from_b, length) != 0) {
            break;
        }
        tail += length;
    }
    return tail;
}

/* Hands over the lines of [from, until), at most DIFF_LINES_MAX of them. */
static void put_lines(struct text_span text, size_t from, size_t until, char mark,
                      const struct diff_sink *sink)
{
    unsigned lines = 0;
    while (from < until) {
        size_t length = line_length(text, from);
        bool ended = text.bytes[from + length - 1] == '\n';
        if (lines++ == DIFF_LINES_MAX) {
            static const char note[] = "further lines left out";
            sink->line(sink->context, '@', note, strlen(note));
            return;
        }
        sink->line(sink->context, mark, text.bytes + from, length - (ended ? 1 : 0));
        if (!ended && mark != ' ') {
            static const char note[] = "no newline at the end";
            sink->line(sink->context, '@', note, strlen(note));
        }
        from += length;
    }
}

void diff_lines(struct text_span expected, struct text_span actual, const struct diff_sink *sink)
{
    size_t head = common_head(expected, actual);
    size_t tail = common_tail(expected, actual, head);
    size_t from = head;
    for (unsigned i = 0; i < DIFF_CONTEXT_LINES; i++) {
        from = line_before(expected, from, 0);
    }
    put_lines(expected, from, head, ' ', sink);
    put_lines(expected, head, expected.length - tail, '-', sink);
    put_lines(actual, head, actual.length - tail, '+', sink);
    size_t until = expected.length - tail;
    for (unsigned i = 0; i < DIFF_CONTEXT_LINES && until < expected.length; i++) {
        until += line_length(expected, until);
    }
    put_lines(expected, expected.length - tail, until, ' ', sink);
}

/* Bytes of the valid UTF-8 sequence at text, none of which is a control character; or 0. */
static size_t printable(const char *text, size_t length)
{
    unsigned char lead = (unsigned char)text[0];
    size_t bytes = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (bytes == 0 || bytes > length || lead > 0xf4) {
        return 0;
    }
    if (bytes == 1) {
        return lead >= ' ' && lead != 0x7f;
    }
    unsigned second = (unsigned char)text[1];
    bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    bool beyond = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
    bool control = lead == 0xc2 && second < 0xa0;
    for (size_t i = 1; i < bytes; i++) {
        if (((unsigned char)text[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return overlong || beyond || control ? 0 : bytes;
}

/* Where the blanks at the end of a line begin. */
static size_t trailing_blanks(const char *bytes, size_t length)
{
    while (length > 0 && bytes[length - 1] == ' ') {
        length--;
    }
    return length;
}

/* bytes[0..length) of a line whose blanks from `trailing` on are at its end. */
static void visible_part(const char *bytes, size_t length, size_t trailing,
                         void (*put)(void *context, const char *bytes, size_t length),
                         void *context)
{
    static const char dot[] = "\u00b7", arrow[] = "\u2192";
    for (size_t at = 0; at < length;) {
        size_t whole = printable(bytes + at, length - at);
        uint32_t character;
        char spelled[HIDDEN_CHARS];
        if (whole > 1 && hidden_character(bytes + at, length - at, &character) > 0) {
            hidden_spelling(character, spelled);
            put(context, spelled, strlen(spelled));
            at += whole;
        } else if (at >= trailing) {
            put(context, dot, strlen(dot));
            at++;
        } else if (bytes[at] == '\t') {
            put(context, arrow, strlen(arrow));
            at++;
        } else if (whole > 0) {
            put(context, bytes + at, whole);
            at += whole;
        } else {
            snprintf(spelled, sizeof(spelled), "\\x%02x", (unsigned char)bytes[at]);
            put(context, spelled, strlen(spelled));
            at++;
        }
    }
}

void visible_line(const char *bytes, size_t length,
                  void (*put)(void *context, const char *bytes, size_t length), void *context)
{
    visible_part(bytes, length, trailing_blanks(bytes, length), put, context);
}

/* Collects text as far as there is room. */
struct text_room {
    char *text;
    size_t used;
};

static void into_room(void *context, const char *bytes, size_t length)
{
    struct text_room *room = context;
    if (length < DIFFERENCE_CHARS - room->used) {
        memcpy(room->text + room->used, bytes, length);
        room->used += length;
        room->text[room->used] = '\0';
    }
}

/* Whether a byte continues a character that began before it. */
static bool is_inner(struct text_span text, size_t at)
{
    return at < text.length && ((unsigned char)text.bytes[at] & 0xc0) == 0x80;
}

void difference_text(struct text_span text, uint64_t base, uint64_t offset,
                     struct difference_text *ret)
{
    static const char ellipsis[] = "\u2026", newline[] = "\u21b5", end_of_text[] = "(end)";
    struct text_room room = {.text = ret->text};
    uint64_t wanted = offset < base ? 0 : offset - base;
    size_t at = wanted > text.length ? text.length : (size_t)wanted;
    size_t from = at;
    ret->text[0] = '\0';
    while (from > 0 && text.bytes[from - 1] != '\n' &&
           at - from < DIFFERENCE_BYTES / 3 + (is_inner(text, from) ? UTF8_BYTES_MAX : 0)) {
        from--;
    }
    size_t until = from;
    while (until < text.length && text.bytes[until] != '\n' &&
           until - from < DIFFERENCE_BYTES + (is_inner(text, until) ? UTF8_BYTES_MAX : 0)) {
        until++;
    }
    if (from > 0 && text.bytes[from - 1] != '\n') {
        into_room(&room, ellipsis, strlen(ellipsis));
    }
    size_t head = (at < until ? at : until) - from;
    size_t trailing = trailing_blanks(text.bytes + from, until - from);
    visible_part(text.bytes + from, head, trailing, into_room, &room);
    ret->mark = room.used;
    visible_part(text.bytes + from + head, until - from - head,
                 trailing > head ? trailing - head : 0, into_room, &room);
    if (until == text.length) {
        into_room(&room, end_of_text, strlen(end_of_text));
    } else {
        const char *mark = text.bytes[until] == '\n' ? newline : ellipsis;
        into_room(&room, mark, strlen(mark));
    }
}

static void dump_row(struct out_buffer *out, struct text_span text, uint64_t base, size_t from)
{
    out_format(out, "%08" PRIx64 " ", base + from);
    for (size_t i = from; i < from + DUMP_ROW_BYTES; i++) {
        if (i < text.length) {
            out_format(out, " %02x", (unsigned char)text.bytes[i]);
        } else {
            out_text(out, "   ");
        }
    }
    out_text(out, "  |");
    for (size_t i = from; i < from + DUMP_ROW_BYTES && i < text.length; i++) {
        char c = text.bytes[i];
        out_bytes(out, c >= ' ' && c <= '~' ? &c : ".", 1);
    }
    out_text(out, "|\n");
}

void hexdump(struct out_buffer *out, struct text_span text, uint64_t base, uint64_t around)
{
    uint64_t wanted = around < base ? 0 : around - base;
    size_t at = wanted > text.length ? text.length : (size_t)wanted;
    size_t from = at / DUMP_ROW_BYTES * DUMP_ROW_BYTES;
    from = from >= 2 * DUMP_ROW_BYTES ? from - 2 * DUMP_ROW_BYTES : 0;
    for (unsigned row = 0; row < DUMP_ROWS && from < text.length; row++) {
        dump_row(out, text, base, from);
        from += DUMP_ROW_BYTES;
    }
}
