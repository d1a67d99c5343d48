/*
 * Writes the information tree (record_abi.h, INFO_*) record by record.
 *
 * Keys are qemu's QAPI names. The order of calls does not matter inside an object: the host sorts
 * keys as qemu's dictionaries do. In lists pass an empty key. The first error sticks, so callers
 * write all members and check once with info_writer_error().
 */
#ifndef INSTAR_GUEST_FORMATS_INFO_WRITER_H
#define INSTAR_GUEST_FORMATS_INFO_WRITER_H

#include <stdbool.h>

#include "guest/core/context.h"
#include "guest/core/file.h"

struct info_writer {
    struct context *context;
    uint64_t records;
    unsigned depth;
    enum instar_error error;
};

void info_u64(struct info_writer *w, const char *key, uint64_t value);
void info_i64(struct info_writer *w, const char *key, int64_t value);
void info_bool(struct info_writer *w, const char *key, bool value);
/* `text` as it is in the image; the host escapes. Cut at INFO_STRING_BYTES_MAX. */
void info_string(struct info_writer *w, const char *key, const char *text);
/* The host puts the name of the file behind `device`. */
void info_device_name(struct info_writer *w, const char *key, const struct device *device);
void info_object_begin(struct info_writer *w, const char *key);
void info_list_begin(struct info_writer *w, const char *key);
void info_end(struct info_writer *w);

/* One element of the list "children": a file and nothing below it, as qemu 8.0 and later tell. */
void info_child(struct info_writer *w, const char *name, const struct file *file);

/* INSTAR_OK, or the first error of a write. */
MUST_CHECK enum instar_error info_writer_error(const struct info_writer *w);

#endif
