/*
 * Sizes on the command line, as qemu-img 7.2 reads them: "1k", "0.5M", "0x200".
 *
 * Units are powers of 1024, a bare number and "b" are bytes. The rules have corners that scripts
 * may lean on (".5k" is refused, "1.k" is not; "0x1k" warns; "1e3" is not 1000 but an error), so
 * they are kept as they are and tested against the real program.
 */
#ifndef INSTAR_VMM_SIZE_SUFFIX_H
#define INSTAR_VMM_SIZE_SUFFIX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum size_status {
    SIZE_OK,
    SIZE_SYNTAX, /* not a size at all */
    SIZE_RANGE,  /* a size that fits no 64-bit number, or no option's limits */
};

/*
 * Reads `text`. With SIZE_OK *ret_bytes is the value; *ret_hex_suffix tells that a hexadecimal
 * number had a suffix, which qemu-img warns about whatever the outcome.
 */
enum size_status size_parse(const char *text, uint64_t *ret_bytes, bool *ret_hex_suffix);

/*
 * Reads the option `name` ("start offset"), min <= value <= max. Lines for stderr, each with
 * `program` in front and a newline behind, are written to message[0..capacity): the error, or with
 * a value perhaps a warning, or nothing (an empty string). Returns whether there is a value.
 */
#define SIZE_MESSAGE_BYTES 1024u
bool size_option(const char *program, const char *name, const char *text, int64_t min, int64_t max,
                 int64_t *ret_value, char message[SIZE_MESSAGE_BYTES]);

#endif
