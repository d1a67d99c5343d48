/*
 * A table of ranges; see hidden_text.h. Source: Unicode 15.1, general categories Cf, Zl and Zp, as
 * far as their characters show nothing of their own.
 */
#include "batch/hidden_text.h"

#include <inttypes.h>
#include <stdio.h>

static const struct {
    uint32_t first;
    uint32_t last;
} hidden[] = {
    {0x00ad, 0x00ad},   /* soft hyphen */
    {0x061c, 0x061c},   /* Arabic letter mark */
    {0x180e, 0x180e},   /* Mongolian vowel separator */
    {0x200b, 0x200f},   /* zero width, direction marks */
    {0x2028, 0x202e},   /* line and paragraph separators, embeddings, overrides */
    {0x2060, 0x206f},   /* word joiner, isolates, deprecated controls */
    {0xfeff, 0xfeff},   /* byte order mark */
    {0xfff9, 0xfffb},   /* interlinear annotations */
    {0xe0000, 0xe007f}, /* tags */
};

/* A character of two to four bytes; 0 for ASCII and for what is no UTF-8. */
static size_t decode(const char *text, size_t length, uint32_t *ret)
{
    unsigned char lead = (unsigned char)text[0];
    size_t bytes = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (bytes == 0 || bytes > length) {
        return 0;
    }
    uint32_t character = lead & (0xffu >> (bytes + 1));
    for (size_t i = 1; i < bytes; i++) {
        if (((unsigned char)text[i] & 0xc0) != 0x80) {
            return 0;
        }
        character = character << 6 | ((unsigned char)text[i] & 0x3f);
    }
    *ret = character;
    return bytes;
}

size_t hidden_character(const char *text, size_t length, uint32_t *ret_character)
{
    size_t bytes = length == 0 ? 0 : decode(text, length, ret_character);
    if (bytes == 0) {
        return 0;
    }
    for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++) {
        if (*ret_character >= hidden[i].first && *ret_character <= hidden[i].last) {
            return bytes;
        }
    }
    return 0;
}

void hidden_spelling(uint32_t character, char ret_text[HIDDEN_CHARS])
{
    snprintf(ret_text, HIDDEN_CHARS, "\\u{%" PRIx32 "}", character);
}
