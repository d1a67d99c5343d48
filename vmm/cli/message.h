/*
 * Messages of the command line, worded as qemu-img words them after the program's name.
 */
#ifndef INSTAR_VMM_CLI_MESSAGE_H
#define INSTAR_VMM_CLI_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>

/* Writes "instar: TEXT" and a newline to stderr. */
void message_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The same, and where help is to be found. */
void message_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Writes text as it stands. message_out() is false, with errno, when not all was taken. */
void message_raw(const char *text);
bool message_out(const char *bytes, size_t length);
bool message_err(const char *bytes, size_t length);

#endif
