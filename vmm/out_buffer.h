/*
 * Rendered output on its way to a sink: collected into pieces, so that a million rows cost a few
 * hundred messages, and written without printf where rows are many.
 *
 * A sink that refuses is remembered and never called again; writers need not check, whoever ends
 * the run asks out_ok().
 */
#ifndef INSTAR_VMM_OUT_BUFFER_H
#define INSTAR_VMM_OUT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vmm/text_escape.h"

#define OUT_PIECE_BYTES 65536u

struct out_buffer {
    bool (*write)(void *context, const char *bytes, size_t length); /* false: closed or full */
    void *context;
    bool failed;
    size_t length;
    char bytes[OUT_PIECE_BYTES];
};

void out_init(struct out_buffer *out, bool (*write)(void *, const char *, size_t), void *context);

void out_bytes(struct out_buffer *out, const char *bytes, size_t length);
void out_text(struct out_buffer *out, const char *text);
void out_spaces(struct out_buffer *out, size_t count);

/* Decimal numbers. */
void out_u64(struct out_buffer *out, uint64_t value);
void out_i64(struct out_buffer *out, int64_t value);

/* printf's "%#-*lx": left justified in `width`, and zero is a bare "0". */
void out_hex_column(struct out_buffer *out, uint64_t value, size_t width);

/* printf, for lines that are few; what is longer than OUT_FORMAT_BYTES_MAX is cut. */
#define OUT_FORMAT_BYTES_MAX 512u
void out_format(struct out_buffer *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* text[0..length) escaped for people, or as the inside of a JSON string (text_escape.h). */
void out_display(struct out_buffer *out, const char *text, size_t length);
void out_json(struct out_buffer *out, const char *text, size_t length);

/* Hands over what is collected. Returns whether the sink has taken everything so far. */
bool out_flush(struct out_buffer *out);

#endif
