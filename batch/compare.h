/*
 * Whether two answers are the same, and where they first differ.
 *
 * Bytes are compared, with two exceptions, both by name: the program's name in front of a message,
 * and fields that describe the copy of the file rather than the image ("disk size" of info).
 */
#ifndef INSTAR_BATCH_COMPARE_H
#define INSTAR_BATCH_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/answer.h"

enum difference_kind {
    DIFFERENCE_NONE = 0,
    DIFFERENCE_STDOUT = 1,
    DIFFERENCE_EXIT_CODE = 2,
    DIFFERENCE_STDERR = 3, /* the first line, after the program's name */
};

struct difference {
    enum difference_kind kind;
    uint64_t offset; /* of the first byte that differs, in stdout or in the message */
    uint64_t line;   /* 1-based, of that byte in stdout */
};

/* "none", "stdout", "exit code", "stderr". */
const char *difference_name(enum difference_kind kind);

/*
 * Compares. `volatile_fields`: the operation's output has fields to be masked. The exit code comes
 * first, since a different one explains the rest; then stdout, then the message.
 */
struct difference compare_answers(const struct answer *expected, const struct answer *actual,
                                  bool volatile_fields);

/*
 * Masks the volatile fields in text[0..length) of info, human or JSON, in place: their values
 * become "*". Returns the new length, which is never larger.
 */
size_t mask_volatile(char *text, size_t length);

/* The same for info, as JSON, of an image that was made just now: its random numbers, too. */
size_t mask_made(char *text, size_t length);

/*
 * The first line of a message without "PROGRAM: ". Lines that only say which modules of qemu are
 * not installed are skipped. *ret points into err[0..length).
 */
size_t first_message(const char *err, size_t length, const char **ret);

#endif
