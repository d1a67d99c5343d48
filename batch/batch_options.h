/*
 * The command line of instar-batch: one table of commands, one of options, and from both the
 * parser, the help text and the shell completion.
 */
#ifndef INSTAR_BATCH_BATCH_OPTIONS_H
#define INSTAR_BATCH_BATCH_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/plan.h"
#include "batch/pool.h"
#include "batch/problem.h"
#include "batch/report.h"
#include "vmm/out_buffer.h"

#define RESULTS_PATH_DEFAULT "instar-results.db"
#define RUNS_KEPT_DEFAULT 100u
#define REPORTS_MAX 16u

struct batch_options {
    struct pool pool;
    const char *results;     /* --db */
    const char *baseline;    /* NULL: embedded */
    const char *oracle;      /* NULL: the manifest's */
    const char *revision;    /* "" : not told */
    const char *last_status; /* --status */
    const char *reason;      /* --reason */
    const char *corpus;      /* --fuzz-corpus */
    const char *artefacts;   /* --fuzz-artefacts */
    struct {
        const struct report_format *format;
        const char *path;
    } reports[REPORTS_MAX];
    size_t report_count;
    int64_t run;        /* --run; 0: the newest */
    int64_t resume;     /* --resume; 0: a new run */
    uint64_t keep;      /* --keep */
    uint64_t timeout_s; /* --timeout; 0: the manifest's */
    int64_t events_fd;  /* -1: none */
    uint64_t workers;   /* 0: as many as the machine carries */
    bool fail_fast;
    bool reset; /* --isolation=reset */
    bool quiet;
    bool missing_only;
    struct selection selection;
    const char *const *operands;
    size_t operand_count;
};

struct batch_command {
    const char *name;
    const char *operands; /* "MANIFEST" */
    const char *about;
    size_t operands_min;
    size_t operands_max;
    /* Returns the exit code; prints problems itself by returning them in `problem`. */
    int (*run)(const struct batch_options *options, struct problem *problem);
};

/* All commands, ends with a NULL name. Defined beside main(). */
extern const struct batch_command batch_commands[];

/* The command called `name`, or NULL. */
const struct batch_command *batch_command_by_name(const char *name);

/*
 * Reads the words after the command's name. Returns true; ret->pool is the caller's to free in
 * either case. *ret_help: --help was there, nothing else matters.
 */
bool batch_options_read(const struct batch_command *command, int argc, char **argv,
                        struct batch_options *ret, bool *ret_help, struct problem *problem);

/* The filters in words, for the database; "" without any. NULL: out of memory. */
const char *selection_text(const struct batch_options *options, struct pool *pool);

/* "FORMAT=FILE" into a report to be written; FILE is left out for standard output. */
bool add_report(struct batch_options *options, const char *text, struct problem *problem);

/* A completion script for bash. */
void batch_completion(struct out_buffer *out, void *unused);

/* Help on one command, or with NULL on all. */
void batch_help(struct out_buffer *out, const struct batch_command *command);

#endif
