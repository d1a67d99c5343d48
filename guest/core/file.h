/*
 * A file as a format parser sees it: exact size, bytes by offset, allocation by range.
 *
 * All image bytes enter a parser through file_read() and are then taken apart with a cursor. As
 * below qemu's format drivers, reading past the end gives zeros, so a truncated image is no special
 * case; a parser to which the end matters compares with file->device->size_bytes itself.
 */
#ifndef INSTAR_GUEST_CORE_FILE_H
#define INSTAR_GUEST_CORE_FILE_H

#include <stdbool.h>

#include "guest/base/cursor.h"
#include "guest/core/context.h"

#define FILE_RUNS 256u

/* The last answer about the file's allocation: a window of runs, since questions come in order. */
struct file_runs {
    uint32_t count;
    uint32_t at; /* where the previous question was answered */
    struct alloc_extent run[FILE_RUNS];
};

struct file {
    struct context *context;
    struct device *device;
    const char *name;       /* how qemu-img's messages name it; "" before layer.c says */
    struct file_runs *runs; /* allocated at the first question */
};

/* Wraps a device; returns NULL when the arena is used up. */
struct file *file_new(struct context *context, struct device *device);

/* Copies [offset, offset + length) to `buffer`; zeros past the end. Errors: INSTAR_IO, overflow. */
MUST_CHECK enum instar_error file_read(struct file *file, uint64_t offset, void *buffer,
                                       size_t length);

/* Reads into `buffer` and returns a cursor over it through *ret. */
MUST_CHECK enum instar_error file_cursor(struct file *file, uint64_t offset, void *buffer,
                                         size_t length, struct cursor *ret);

/* The file's size as qemu's block layer counts it: rounded up to 512. */
uint64_t file_size_rounded(const struct file *file);

/*
 * Whether the file has data at `offset`, and for how long: *ret->start == offset, length clipped
 * to `length`. Within the rounded tail (past the exact end, below file_size_rounded()) it is a hole
 * up to the rounded end. offset must be below file_size_rounded(). Errors: INSTAR_IO.
 */
MUST_CHECK enum instar_error file_run(struct file *file, uint64_t offset, uint64_t length,
                                      struct alloc_extent *ret);

#endif
