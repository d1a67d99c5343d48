/*
 * Whole files in, whole files out: manifests, indexes and reports.
 */
#ifndef INSTAR_BATCH_FILE_TEXT_H
#define INSTAR_BATCH_FILE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/problem.h"
#include "vmm/out_buffer.h"

/*
 * Reads a regular file of at most `bytes_max` bytes. Returns true with *ret_text NUL terminated,
 * to be freed by the caller; false and errno otherwise, EFBIG for a file that is too large.
 */
bool file_text_read(const char *path, size_t bytes_max, char **ret_text, size_t *ret_length);

/*
 * Writes a file so that nobody ever sees half of it: into a temporary name beside `path`, then
 * renamed; what is no regular file is written in place. `write` puts the contents into `out`. "-"
 * is standard output.
 */
bool file_text_write(const char *path, void (*write)(struct out_buffer *out, void *context),
                     void *context, struct problem *problem);

/* A sink for struct out_buffer: context is an int pointer, the descriptor. */
bool file_text_sink(void *context, const char *bytes, size_t length);

#endif
