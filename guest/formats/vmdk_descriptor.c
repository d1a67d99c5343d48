/*
 * Parsing of VMDK descriptors; see vmdk_descriptor.h.
 *
 * Every function is a walk over text.bytes with a position that is checked against text.length by
 * at(), so a text that ends anywhere is no special case: it goes on as NULs.
 */
#include "guest/formats/vmdk_descriptor.h"

#include "guest/base/memory.h"

const char *const vmdk_extent_type_name[VMDK_EXTENT_TYPES] = {
    [VMDK_FLAT] = "FLAT",         [VMDK_VMFS] = "VMFS",
    [VMDK_SPARSE] = "SPARSE",     [VMDK_VMFSSPARSE] = "VMFSSPARSE",
    [VMDK_SESPARSE] = "SESPARSE",
};

#define WORD_BYTES_MAX 10u /* of access and type in an extent line; longer words are cut */

struct vmdk_text vmdk_text_over(const void *bytes, size_t length)
{
    struct vmdk_text text = {.bytes = bytes};

    while (text.length < length && text.bytes[text.length] != '\0') {
        text.length++;
    }
    return text;
}

static char at(struct vmdk_text text, size_t position)
{
    return position < text.length ? text.bytes[position] : '\0';
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool text_equals(struct vmdk_text text, const char *word)
{
    return text.length == strlen(word) && memcmp(text.bytes, word, text.length) == 0;
}

static struct vmdk_text text_part(struct vmdk_text text, size_t start, size_t end)
{
    return (struct vmdk_text){text.bytes + start, end - start};
}

/* Sets *ret_end to the position after the first `word`, wherever in the text. */
static bool find_word(struct vmdk_text text, const char *word, size_t *ret_end)
{
    size_t length = strlen(word);

    for (size_t i = 0; length <= text.length && i <= text.length - length; i++) {
        if (memcmp(text.bytes + i, word, length) == 0) {
            *ret_end = i + length;
            return true;
        }
    }
    return false;
}

static size_t find_char(struct vmdk_text text, size_t position, char wanted)
{
    while (position < text.length && text.bytes[position] != wanted) {
        position++;
    }
    return position;
}

/* Whether "version=1", 2 or 3 and a line's end stand at `position`. */
static bool has_version(struct vmdk_text text, size_t position)
{
    static const char label[] = "version=";
    size_t digit_at = position + sizeof(label) - 1;

    if (position + sizeof(label) > text.length ||
        memcmp(text.bytes + position, label, sizeof(label) - 1) != 0) {
        return false;
    }
    size_t end = at(text, digit_at + 1) == '\r' ? digit_at + 2 : digit_at + 1;
    return at(text, digit_at) >= '1' && at(text, digit_at) <= '3' && at(text, end) == '\n';
}

bool vmdk_text_is_descriptor(const void *head, size_t head_bytes)
{
    struct vmdk_text text = {.bytes = head, .length = head_bytes};
    size_t position = 0;

    while (position < text.length) {
        if (at(text, position) == '#') {
            position = find_char(text, position, '\n') + 1;
        } else if (at(text, position) == ' ') {
            /* A blank line needs a space to be one: an empty line ends the search. */
            while (at(text, position) == ' ') {
                position++;
            }
            position += at(text, position) == '\r';
            if (at(text, position) != '\n') {
                return false;
            }
            position++;
        } else {
            return has_version(text, position);
        }
    }
    return false;
}

bool vmdk_text_create_type(struct vmdk_text text, struct vmdk_text *ret)
{
    size_t start;

    if (!find_word(text, "createType", &start)) {
        return false;
    }
    start += 2; /* =" */
    size_t end = find_char(text, start, '"');
    if (end >= text.length || end - start >= VMDK_CREATE_TYPE_BYTES) {
        return false;
    }
    *ret = text_part(text, start, end);
    return true;
}

static size_t skip_space(struct vmdk_text text, size_t position)
{
    while (is_space(at(text, position))) {
        position++;
    }
    return position;
}

/* Skips a sign; whether it is a minus. */
static bool take_sign(struct vmdk_text text, size_t *position)
{
    char sign = at(text, *position);

    *position += sign == '-' || sign == '+';
    return sign == '-';
}

/* The value of a digit up to base 16, or 16. */
static unsigned digit_value(char c)
{
    if (c >= '0' && c <= '9') {
        return (unsigned)(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return (unsigned)(c - 'a') + 10;
    }
    return c >= 'A' && c <= 'F' ? (unsigned)(c - 'A') + 10 : 16;
}

/* The digits of `base` from *position on, at most `limit`; false without any. */
static bool take_digits(struct vmdk_text text, size_t *position, unsigned base, uint64_t limit,
                        uint64_t *ret)
{
    size_t start = *position;
    uint64_t value = 0;

    for (; digit_value(at(text, *position)) < base; (*position)++) {
        unsigned digit = digit_value(at(text, *position));
        value = value > (limit - digit) / base ? limit : value * base + digit;
    }
    *ret = value;
    return *position > start;
}

bool vmdk_text_cid(struct vmdk_text text, const char *name, uint32_t *ret)
{
    size_t position;
    uint64_t value;

    if (!find_word(text, name, &position)) {
        return false;
    }
    position = skip_space(text, position + 1);
    bool is_negative = take_sign(text, &position);
    if (at(text, position) == '0' && (at(text, position + 1) | 0x20) == 'x') {
        position += 2;
        (void)take_digits(text, &position, 16, UINT64_MAX, &value); /* "0x" alone is 0 */
    } else if (!take_digits(text, &position, 16, UINT64_MAX, &value)) {
        return false;
    }
    if (is_negative && value != UINT64_MAX) {
        value = 0 - value;
    }
    *ret = (uint32_t)value;
    return true;
}

bool vmdk_text_parent(struct vmdk_text text, struct vmdk_text *ret)
{
    size_t start;

    *ret = (struct vmdk_text){.bytes = "", .length = 0};
    if (!find_word(text, "parentFileNameHint", &start)) {
        return true;
    }
    start += 2; /* =" */
    size_t end = find_char(text, start, '"');
    if (end >= text.length) {
        return false;
    }
    *ret = text_part(text, start, end);
    return true;
}

/* A decimal number after white space, as far as it fits. */
static bool take_decimal(struct vmdk_text text, size_t *position, int64_t *ret)
{
    uint64_t value;

    *position = skip_space(text, *position);
    bool is_negative = take_sign(text, position);
    if (!take_digits(text, position, 10, is_negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX,
                     &value)) {
        return false;
    }
    *ret = (int64_t)(is_negative ? 0 - value : value);
    return true;
}

/* A word of up to WORD_BYTES_MAX characters after white space; what is longer stays. */
static bool take_word(struct vmdk_text text, size_t *position, struct vmdk_text *ret)
{
    size_t start = skip_space(text, *position);
    size_t end = start;

    while (end < text.length && end - start < WORD_BYTES_MAX && !is_space(text.bytes[end])) {
        end++;
    }
    *position = end;
    *ret = text_part(text, start < text.length ? start : 0, start < text.length ? end : 0);
    return ret->length > 0;
}

/* The characters of a name up to a quote or the line's end; false without any. */
static bool take_name(struct vmdk_text text, size_t *position, struct vmdk_text *ret)
{
    size_t start = *position;
    size_t end = start;

    while (end < text.length && end - start < VMDK_EXTENT_NAME_BYTES_MAX &&
           text.bytes[end] != '"' && text.bytes[end] != '\n' && text.bytes[end] != '\r') {
        end++;
    }
    if (end == start) {
        return false;
    }
    *position = end;
    *ret = text_part(text, start, end);
    return true;
}

static void read_type(struct vmdk_lines *lines, struct vmdk_text word)
{
    lines->is_typed = false;
    for (unsigned i = 0; i < VMDK_EXTENT_TYPES; i++) {
        if (text_equals(word, vmdk_extent_type_name[i])) {
            lines->line.type = (enum vmdk_extent_type)i;
            lines->is_typed = true;
        }
    }
}

/*
 * Reads ACCESS SECTORS TYPE "NAME" OFFSET from `position` on and counts the fields that are there.
 * White space between them includes line ends; the quote after the name may be missing.
 */
static unsigned scan_fields(struct vmdk_lines *lines, size_t position)
{
    struct vmdk_text text = lines->text;
    struct vmdk_extent_line *line = &lines->line;
    struct vmdk_text word;

    if (!take_word(text, &position, &word)) {
        return 0;
    }
    lines->is_read_write = text_equals(word, "RW");
    if (!take_decimal(text, &position, &line->sectors)) {
        return 1;
    }
    if (!take_word(text, &position, &word)) {
        return 2;
    }
    read_type(lines, word);
    position = skip_space(text, position);
    if (at(text, position) != '"') {
        return 3;
    }
    position++;
    if (!take_name(text, &position, &line->name)) {
        return 3;
    }
    if (at(text, position) != '"') {
        return 4;
    }
    position++;
    return take_decimal(text, &position, &line->offset) ? 5 : 4;
}

/* What the fields that were read make of the line. */
static enum vmdk_line judge_fields(struct vmdk_lines *lines)
{
    struct vmdk_extent_line *line = &lines->line;
    unsigned wanted = lines->is_typed && line->type == VMDK_FLAT ? 5 : 4;

    if (lines->fields < 4 || !lines->is_read_write) {
        return VMDK_LINE_END; /* not an extent line */
    }
    if (lines->fields != wanted || (wanted == 5 && line->offset < 0)) {
        return VMDK_LINE_INVALID;
    }
    if (wanted == 4) {
        line->offset = 0;
    }
    return lines->is_typed && line->sectors > 0 ? VMDK_LINE_EXTENT : VMDK_LINE_END;
}

struct vmdk_lines vmdk_lines_of(struct vmdk_text text)
{
    return (struct vmdk_lines){.text = text, .word_at = SIZE_MAX};
}

enum vmdk_line vmdk_next_extent(struct vmdk_lines *lines)
{
    while (lines->position < lines->text.length) {
        size_t start = lines->position;
        size_t end = find_char(lines->text, start, '\n');
        lines->position = end + 1;
        if (lines->word_at == SIZE_MAX || lines->word_at < start) {
            lines->word_at = skip_space(lines->text, start);
            lines->fields = scan_fields(lines, lines->word_at);
        }
        enum vmdk_line verdict = judge_fields(lines);
        if (verdict == VMDK_LINE_INVALID) {
            lines->refused = text_part(lines->text, start, end);
        }
        if (verdict != VMDK_LINE_END) {
            return verdict;
        }
    }
    return VMDK_LINE_END;
}
