/*
 * Two texts side by side: as lines of a diff, and as bytes around their first difference.
 */
#ifndef INSTAR_BATCH_TEXT_DIFF_H
#define INSTAR_BATCH_TEXT_DIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "vmm/out_buffer.h"

struct text_span {
    const char *bytes;
    size_t length;
};

/* Receives the lines of a diff: mark is ' ', '-' (expected) or '+' (actual), or '@' for a note. */
struct diff_sink {
    void (*line)(void *context, char mark, const char *bytes, size_t length);
    void *context;
};

/*
 * The differing middle of two texts, with three lines around it: what they share at both ends is
 * left out, and of a long middle all but the first DIFF_LINES_MAX lines of either side.
 */
#define DIFF_CONTEXT_LINES 3u
#define DIFF_LINES_MAX 40u
void diff_lines(struct text_span expected, struct text_span actual, const struct diff_sink *sink);

/*
 * One line with what is else invisible made visible: blanks at its end as middle dots, tabs as
 * arrows, control characters and bytes that are no UTF-8 as \xNN, characters that hide or turn text
 * around as \u{NNNN}. Gives UTF-8.
 */
void visible_line(const char *bytes, size_t length,
                  void (*put)(void *context, const char *bytes, size_t length), void *context);

/*
 * The line around byte `offset` of a text whose first byte is at `base`, made visible: at most
 * DIFFERENCE_BYTES of it, an ellipsis where it is cut, a return sign for its newline, and "(end)"
 * where the text has no such byte.
 */
#define DIFFERENCE_BYTES 120u
#define DIFFERENCE_CHARS 640u
struct difference_text {
    char text[DIFFERENCE_CHARS];
    size_t mark; /* where in `text` the byte at `offset` is */
};
void difference_text(struct text_span text, uint64_t base, uint64_t offset,
                     struct difference_text *ret);

/* Lines of a hexdump of bytes [from, from + 64) of a text whose first byte is at `base`. */
void hexdump(struct out_buffer *out, struct text_span text, uint64_t base, uint64_t around);

#endif
