/*
 * The operations a job may name, each as a table of its options.
 *
 * One table answers four questions: which keys a manifest may use, which command line the real
 * qemu-img gets, how a case is called, and what the guest is asked. So an option cannot be known
 * to one of them and not to the others.
 */
#ifndef INSTAR_BATCH_OPERATION_H
#define INSTAR_BATCH_OPERATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/limits.h"
#include "batch/pool.h"
#include "vmm/job.h"

enum option_kind {
    OPTION_CHOICE, /* one of `choices` */
    OPTION_BYTES,  /* bytes; k, M, G, T suffixes as powers of 1024 */
    OPTION_FLAG,   /* true or false */
    OPTION_WINDOW, /* START+LENGTH, START, +LENGTH or all */
    OPTION_FORMAT, /* a source format by qemu's name */
    OPTION_TARGET, /* a format that images can be made in */
    OPTION_TEXT,   /* any text */
    OPTION_LIST,   /* what -o takes, or none */
};

struct option_spec {
    const char *name; /* the key in the manifest */
    enum option_kind kind;
    /* Of the command line; the value follows, as a word of its own after an option of one letter.
     */
    const char *word;
    const char *const *choices; /* NULL terminated; the first is the default: no word */
    const char *about;
};

/* The options of one case, parallel to the operation's table. NULL: not given. */
struct option_values {
    const char *value[CASE_OPTIONS_MAX];
};

/* A command line in pieces; the pieces live in a pool. */
struct words {
    const char *word[CASE_WORDS_MAX + 1]; /* the last is followed by NULL */
    size_t count;
};

struct operation {
    const char *name;
    const char *about;
    const struct option_spec *options;
    size_t option_count;
    /* Fills in the operation's part of a job. */
    void (*fill_job)(const struct option_values *values, struct job *job);
    bool has_volatile_fields; /* its output has fields that are no property of the image */
    /*
     * A copy: the real qemu-img makes it with the words that this gives; `out` is where to. What is
     * compared is the copied content, described (copy_text.h), and of an image in a format of its
     * own (operation_target()) what it is as well. NULL: no copy.
     */
    bool (*copy_words)(const struct option_values *values, const char *file_name, const char *out,
                       struct pool *pool, struct words *ret);
    const char *default_target; /* format of the image that is made; NULL: none */
    /*
     * Whether these options can stand together. Else false with the reason in words. NULL: always.
     */
    bool (*check)(const struct option_values *values, char *ret_reason, size_t capacity);
    const char *file_lead; /* stands before the file's name in the command line, or NULL */
    bool is_campaign; /* about a fuzz target, not an image: nothing above but the options counts */
};

/* All operations; ends with NULL. */
extern const struct operation *const operations[];

/* The operation called `name`, or NULL. */
const struct operation *operation_by_name(const char *name);

/* Index of an option in the operation's table, or option_count. */
size_t operation_option_index(const struct operation *operation, const char *name);

/*
 * Checks a value as a manifest gives it and makes it canonical ("64k" becomes "65536"). Returns the
 * text in the pool, "" for a value that means "not given", or NULL with *ret_wanted saying what
 * is allowed.
 */
const char *option_canonical(const struct option_spec *spec, const char *text, struct pool *pool,
                             const char **ret_wanted);

/* The command line: operation, options in the table's order, file name. False: out of memory. */
bool operation_words(const struct operation *operation, const struct option_values *values,
                     const char *file_name, struct pool *pool, struct words *ret);

/* The format of the image that such a case makes, by qemu's name, or NULL: it makes none. */
const char *operation_target(const struct operation *operation, const struct option_values *values);

/* The value of an option; NULL: not given, or the operation has no such option. */
const char *operation_value(const struct operation *operation, const struct option_values *values,
                            const char *name);

/* A source format by qemu's name; FORMAT_NONE for NULL. */
enum source_format source_format_by_name(const char *name);

/* Fills in a whole job but its file name, program and profile. */
void operation_fill_job(const struct operation *operation, const struct option_values *values,
                        struct job *job);

/*
 * Fills in a job that makes an image of format `target` (qemu's name), whose header calls it
 * `name`. What in it would differ from run to run, dates and random numbers, is fixed.
 */
void operation_fill_image_copy(const char *target, const char *name, struct job *job);

/* A size with an optional suffix into bytes. Returns false when it is none or beyond 2^63-1. */
bool parse_size(const char *text, uint64_t *ret);

/* A canonical window. Absent parts are 0 with *ret_has_length false. */
void parse_window(const char *text, uint64_t *ret_start, uint64_t *ret_length,
                  bool *ret_has_length);

/* Appends a word; NULL is what a failed allocation gives. False: out of memory or too many. */
bool words_add(struct words *words, const char *word);

/* Words joined into one line a shell would take apart again the same way. NULL: out of memory. */
char *words_quoted(const struct words *words, struct pool *pool);

#endif
