/*
 * report_xml(), json_bytes(), visible_line() and diff_lines(): whatever an image puts into a text,
 * a report stays what it is. XML has no markup, no control characters and no invalid UTF-8; JSON
 * strings end where they should; a visible line has no control character; a diff ends.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "batch/json_writer.h"
#include "batch/report.h"
#include "batch/text_diff.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct collected {
    char *bytes;
    size_t length;
    size_t capacity;
};

static bool collect(void *context, const char *bytes, size_t length)
{
    struct collected *collected = context;
    if (collected->length + length > collected->capacity) {
        assert(!"a rule of this target is broken"); /* growth beyond \xNN a byte */
    }
    memcpy(collected->bytes + collected->length, bytes, length);
    collected->length += length;
    return true;
}

static void collect_piece(void *context, const char *bytes, size_t length)
{
    (void)collect(context, bytes, length);
}

/* No byte below a blank but newline and tab, and only whole UTF-8 sequences. */
static void check_text(const struct collected *text)
{
    for (size_t i = 0; i < text->length;) {
        unsigned char lead = (unsigned char)text->bytes[i];
        size_t bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if ((lead < ' ' && lead != '\n' && lead != '\t') || lead == 0x7f ||
            (lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || i + bytes > text->length) {
            assert(!"a rule of this target is broken");
        }
        for (size_t j = 1; j < bytes; j++) {
            if (((unsigned char)text->bytes[i + j] & 0xc0) != 0x80) {
                assert(!"a rule of this target is broken");
            }
        }
        i += bytes;
    }
}

static void check_xml(struct out_buffer *out, struct collected *text, const char *data, size_t size)
{
    out_init(out, collect, text);
    text->length = 0;
    report_xml(out, data, size);
    out_flush(out);
    check_text(text);
    for (size_t i = 0; i < text->length; i++) {
        if (strchr("<>\"'", text->bytes[i]) != NULL && text->bytes[i] != '\0') {
            assert(!"a rule of this target is broken");
        }
    }
}

static void check_json(struct out_buffer *out, struct collected *text, const char *data,
                       size_t size)
{
    struct json_writer json;
    out_init(out, collect, text);
    text->length = 0;
    json_init(&json, out, /* compact= */ true);
    json_bytes(&json, NULL, data, size);
    out_flush(out);
    for (size_t i = 1; i + 1 < text->length; i++) {
        unsigned char c = (unsigned char)text->bytes[i];
        if (c < ' ' || c == '"') {
            assert(!"a rule of this target is broken");
        }
        i += c == '\\' ? 1 : 0;
    }
    if (text->length < 2 || text->bytes[0] != '"' || text->bytes[text->length - 1] != '"') {
        assert(!"a rule of this target is broken");
    }
}

static void diff_line(void *context, char mark, const char *bytes, size_t length)
{
    struct collected *text = context;
    text->length = 0;
    if (strchr(" -+@", mark) == NULL) {
        assert(!"a rule of this target is broken");
    }
    visible_line(bytes, length, collect_piece, text);
    check_text(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    struct collected text = {.capacity = size * 6 + 64};
    struct out_buffer *out = malloc(sizeof(*out));
    text.bytes = malloc(text.capacity);
    if (out != NULL && text.bytes != NULL) {
        const struct diff_sink sink = {diff_line, &text};
        size_t half = size / 2;
        check_xml(out, &text, bytes, size);
        check_json(out, &text, bytes, size);
        diff_lines((struct text_span){bytes, half}, (struct text_span){bytes + half, size - half},
                   &sink);
    }
    free(text.bytes);
    free(out);
    return 0;
}
