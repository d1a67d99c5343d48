/*
 * Characters that are valid text and yet deceive: what turns the direction of writing around, what
 * has no width, what breaks lines without looking like it. A name out of an image may hold them, so
 * that a report shows one thing and says another; reports for people spell them out.
 */
#ifndef INSTAR_BATCH_HIDDEN_TEXT_H
#define INSTAR_BATCH_HIDDEN_TEXT_H

#include <stddef.h>
#include <stdint.h>

/*
 * Bytes of the hidden character that text[0..length) begins with, and the character itself in
 * *ret_character; 0: it begins with none. Text that is no UTF-8 has none.
 */
size_t hidden_character(const char *text, size_t length, uint32_t *ret_character);

/* How it is spelled: "\u{202e}". */
#define HIDDEN_CHARS 16u
void hidden_spelling(uint32_t character, char ret_text[HIDDEN_CHARS]);

#endif
