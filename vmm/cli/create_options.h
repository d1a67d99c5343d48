/*
 * The options of a target's creation (`-o key=value,...`) for the formats we write.
 *
 * Two kinds of errors, as qemu-img has them: a list that cannot be read or names an unknown option
 * is an error by itself; a value that the format does not like is an error of creating the target,
 * said with the target's name in front. A value which we do not support is refused by name.
 */
#ifndef INSTAR_VMM_CLI_CREATE_OPTIONS_H
#define INSTAR_VMM_CLI_CREATE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "guest/abi/convert_abi.h"

#define CREATE_OPTION_BYTES_MAX 4096u
#define CREATE_OPTIONS_ERROR_BYTES (CREATE_OPTION_BYTES_MAX + 256u)

enum create_status {
    CREATE_OK,
    CREATE_LIST_ERROR,  /* error says it all */
    CREATE_VALUE_ERROR, /* error is the end of "OUT: error while converting FMT: " */
};

/* Values as the user wrote them; NULL or "" where there is none. */
struct create_options {
    enum source_format format;
    char backing_file[CONVERT_NAME_BYTES];
    char backing_format[64];
    char data_file[CONVERT_NAME_BYTES];
    bool has_preallocation;           /* anything but off */
    enum preallocation preallocation; /* what the host does: falloc or full, or nothing */
    char error[CREATE_OPTIONS_ERROR_BYTES];
};

/* Whether qemu-img takes `text` as a list at all. It refuses one like this before anything else. */
bool create_options_is_list(const char *text);

/* Whether the list asks which options there are. */
bool create_options_wants_help(const char *text);

#define CREATE_HELP_BYTES 8192u

/*
 * Writes what `-o help` prints for `format`, called `name`, to `ret`. `output` is the path of the
 * target, whose kind decides which further options there are; NULL: not known. Returns the length;
 * 0: there is no such target.
 */
size_t create_options_help(enum source_format format, const char *name, const char *output,
                           char ret[CREATE_HELP_BYTES]);

/*
 * Reads `list` (NULL: none) for a target of `format`, which must be one that we write, into
 * *config (flags and numbers only) and *ret.
 */
enum create_status create_options_parse(enum source_format format, const char *list,
                                        struct convert_config *config, struct create_options *ret);

#endif
