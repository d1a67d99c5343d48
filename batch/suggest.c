/*
 * Levenshtein distance over one row; words are keys and options, so 40 letters are plenty.
 */
#include "batch/suggest.h"

#include <string.h>

#define WORD_CHARS_MAX 40u

static size_t least(size_t a, size_t b, size_t c)
{
    size_t smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

static size_t edit_distance(const char *a, const char *b)
{
    size_t a_chars = strlen(a);
    size_t b_chars = strlen(b);
    if (a_chars > WORD_CHARS_MAX || b_chars > WORD_CHARS_MAX) {
        return WORD_CHARS_MAX;
    }
    size_t row[WORD_CHARS_MAX + 1];
    for (size_t j = 0; j <= b_chars; j++) {
        row[j] = j;
    }
    for (size_t i = 1; i <= a_chars; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_chars; j++) {
            size_t above = row[j];
            size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = least(above + 1, row[j - 1] + 1, replaced);
            diagonal = above;
        }
    }
    return row[b_chars];
}

const char *suggest(const char *typed, const char *const *words, size_t count)
{
    size_t best_distance = strlen(typed) <= 4 ? 2 : 3;
    const char *best = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t distance = edit_distance(typed, words[i]);
        if (distance < best_distance) {
            best_distance = distance;
            best = words[i];
        }
    }
    return best;
}
