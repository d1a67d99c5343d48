/*
 * See digest_line.h.
 */
#include "vmm/digest_line.h"

#include <string.h>

#include "guest/base/checked.h"

void digest_reader_init(struct digest_reader *reader,
                        bool (*range)(void *context, const struct digest_range *range),
                        void *context)
{
    *reader = (struct digest_reader){.range = range, .context = context};
}

/* Takes `word` from the front of *at. */
static bool take_word(const char **at, const char *word)
{
    size_t length = strlen(word);

    if (strncmp(*at, word, length) != 0) {
        return false;
    }
    *at += length;
    return true;
}

/* Takes a decimal number as printf writes it: no sign, no leading zero. */
static bool take_number(const char **at, uint64_t *ret)
{
    const char *start = *at;
    uint64_t value = 0;

    while (**at >= '0' && **at <= '9') {
        if (!mul_u64(value, 10, &value) || !add_u64(value, (uint64_t)(**at - '0'), &value)) {
            return false;
        }
        (*at)++;
    }
    *ret = value;
    return *at > start && (*start != '0' || *at == start + 1);
}

static bool take_hex(const char **at, char ret[DIGEST_HEX_CHARS + 1])
{
    if (strspn(*at, "0123456789abcdef") < DIGEST_HEX_CHARS) {
        return false;
    }
    memcpy(ret, *at, DIGEST_HEX_CHARS);
    ret[DIGEST_HEX_CHARS] = '\0';
    *at += DIGEST_HEX_CHARS;
    return true;
}

static bool read_header(struct digest_reader *reader, const char *at)
{
    uint64_t chunk_bytes;

    if (!take_word(&at, "instar-digest 1 chunk ") || !take_number(&at, &chunk_bytes) ||
        chunk_bytes != DIGEST_CHUNK_BYTES) {
        return false;
    }
    if (take_word(&at, " padded from ")) {
        reader->is_padded = true;
        if (!take_number(&at, &reader->size_bytes)) {
            return false;
        }
    }
    reader->has_header = true;
    return *at == '\0';
}

static uint64_t chunk_count(uint64_t size_bytes)
{
    return size_bytes / DIGEST_CHUNK_BYTES + (size_bytes % DIGEST_CHUNK_BYTES != 0 ? 1 : 0);
}

static bool read_size(struct digest_reader *reader, const char *at)
{
    uint64_t size_bytes;

    if (!take_number(&at, &size_bytes) || *at != '\0' ||
        (reader->is_padded && size_bytes != reader->size_bytes) ||
        reader->next != chunk_count(size_bytes)) {
        return false;
    }
    reader->size_bytes = size_bytes;
    reader->has_size = true;
    return true;
}

static bool read_range(struct digest_reader *reader, const char *at)
{
    struct digest_range range = {.count = 1};

    if (!take_number(&at, &range.start) || range.start != reader->next || !take_word(&at, " ")) {
        return false;
    }
    range.is_zero = take_word(&at, "zero ");
    if (range.is_zero ? !take_number(&at, &range.count) : !take_hex(&at, range.hex)) {
        return false;
    }
    if (*at != '\0' || range.count == 0 || !add_u64(reader->next, range.count, &reader->next) ||
        (reader->is_padded && reader->next > chunk_count(reader->size_bytes))) {
        return false;
    }
    return reader->range(reader->context, &range);
}

static bool read_line(struct digest_reader *reader)
{
    const char *at = reader->line;

    if (strlen(at) != reader->length) {
        return false;
    }
    if (!reader->has_header) {
        return read_header(reader, at);
    }
    return take_word(&at, "size ") ? read_size(reader, at) : read_range(reader, at);
}

/* What follows the last line: of interest up to the digest's end. */
static bool take_rest(struct digest_reader *reader, const char *bytes, size_t length)
{
    size_t piece = min_u64(length, DIGEST_HEX_CHARS - reader->length);
    const char *at = reader->line;

    memcpy(reader->line + reader->length, bytes, piece);
    reader->length += piece;
    reader->line[reader->length] = '\0';
    return reader->length < DIGEST_HEX_CHARS || take_hex(&at, reader->hex);
}

bool digest_reader_take(struct digest_reader *reader, const char *bytes, size_t length)
{
    while (length > 0 && !reader->has_size) {
        const char *newline = memchr(bytes, '\n', length);
        size_t piece = newline ? (size_t)(newline - bytes) : length;
        if (piece >= sizeof(reader->line) - reader->length) {
            return false;
        }
        memcpy(reader->line + reader->length, bytes, piece);
        reader->length += piece;
        bytes += piece;
        length -= piece;
        if (newline) {
            reader->line[reader->length] = '\0';
            if (!read_line(reader)) {
                return false;
            }
            reader->length = 0;
            bytes++;
            length--;
        }
    }
    return length == 0 || take_rest(reader, bytes, length);
}

bool digest_reader_has_ended(const struct digest_reader *reader)
{
    return reader->hex[0] != '\0';
}
