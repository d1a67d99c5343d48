/*
 * One run: what every layer of the guest shares, and the words of the first failure.
 *
 * A context is created once a run, holds the arena, the block cache, the way to the host and the
 * qemu-img version whose behaviour is wanted. The diagnosis belongs to the deepest layer that
 * refused: it knows the check; layers above may only put words in front (context_prefix()).
 */
#ifndef INSTAR_GUEST_CORE_CONTEXT_H
#define INSTAR_GUEST_CORE_CONTEXT_H

#include <stdbool.h>

#include "guest/base/arena.h"
#include "guest/base/error.h"
#include "guest/core/cache.h"
#include "guest/core/decoder.h"
#include "guest/core/device.h"

/* Lines that may follow the words of a failure. */
#define DIAG_HINTS_MAX 2u

struct diagnosis {
    enum instar_error error; /* INSTAR_OK: nothing failed yet */
    enum diag_kind kind;     /* 0: as the operation says when it reports */
    uint32_t device;         /* the file a DIAG_OPEN or DIAG_FILE is about */
    const char *site_file;   /* source file and line of the refusing check */
    unsigned site_line;
    char text[DIAG_TEXT_BYTES_MAX];
    unsigned hint_count;
    char hint[DIAG_HINTS_MAX][DIAG_TEXT_BYTES_MAX];
};

/* A diagnosis on its way to the host; in the context because it is too large for the stack. */
struct diag_message {
    struct diag_record record;
    char text[DIAG_TEXT_BYTES_MAX];
};

struct context {
    struct arena arena;
    struct cache cache;
    struct platform *platform;
    struct lanes lanes;
    struct decoder decoder; /* all zero where nothing compressed is read */
    struct device *top;     /* device 0 */
    uint32_t qemu_version;
    enum source_format forced_format; /* FORMAT_NONE: probe */
    /* Only the description is wanted, as with `info`: nothing that reading needs (keys, data files,
     * backing files) has to be there. */
    bool no_io;
    const char *top_name; /* the top image as the user wrote it */
    struct diagnosis diagnosis;
    struct diag_message message;
};

/*
 * Prepares `context` over `heap` (zeroed, `heap_bytes` long), carving the block cache out of it.
 * Errors: INSTAR_NO_MEMORY, INSTAR_INVALID_OPTION (sector_size).
 */
MUST_CHECK enum instar_error context_init(struct context *context, void *heap, size_t heap_bytes,
                                          uint32_t sector_size, struct platform *platform);

/*
 * Records why the run cannot go on, in qemu-img's words, and returns `error` so that a check reads
 * `return FAIL(ctx, INSTAR_INVALID_SOURCE, "Unsupported qcow2 version %u", version);`
 * The value is the caller's own constant, so that compilers see that it is not INSTAR_OK.
 */
#define FAIL(context, error, ...)                                                                  \
    (context_fail((context), (error), __FILE__, __LINE__, __VA_ARGS__), (error))
void context_fail(struct context *context, enum instar_error error, const char *file, unsigned line,
                  const char *format, ...) PRINTF_LIKE(5, 6);

/* Puts words in front of the recorded text ("Could not open backing file: "). */
void context_prefix(struct context *context, const char *format, ...) PRINTF_LIKE(2, 3);

/* Adds a line of advice, printed as it is after the recorded words; the next FAIL() drops it. */
void context_hint(struct context *context, const char *format, ...) PRINTF_LIKE(2, 3);

/* Says which file the recorded words are about, and so how the host introduces them. */
void context_blame(struct context *context, enum diag_kind kind, const struct device *device);

/* Replaces the recorded words, keeping the place of the check that refused. */
void context_reword(struct context *context, enum instar_error error, const char *text);

/* Sends a line to stderr at once, exactly as formatted (DIAG_PLAIN). */
MUST_CHECK enum instar_error context_say(struct context *context, const char *format, ...)
    PRINTF_LIKE(2, 3);

/* Sends a warning to stderr at once (DIAG_WARNING). */
MUST_CHECK enum instar_error context_warn(struct context *context, const char *format, ...)
    PRINTF_LIKE(2, 3);

/* Sends an error line to stderr at once (DIAG_LINE); the run goes on, to a failure of its own or
 * not. */
MUST_CHECK enum instar_error context_complain(struct context *context, const char *format, ...)
    PRINTF_LIKE(2, 3);

/* Sends the recorded diagnosis as a record of `kind`, or as context_blame() said. */
MUST_CHECK enum instar_error context_report(struct context *context, enum diag_kind kind);

#endif
