/*
 * "Did you mean": the word of a list that a mistyped one is nearest to.
 */
#ifndef INSTAR_BATCH_SUGGEST_H
#define INSTAR_BATCH_SUGGEST_H

#include <stddef.h>

/* The nearest of words[0..count) within two edits (one, for words of up to four letters), or NULL.
 */
const char *suggest(const char *typed, const char *const *words, size_t count);

#endif
