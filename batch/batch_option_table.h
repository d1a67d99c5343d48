/*
 * The table of options: what batch_options.c reads command lines, help and completion from.
 */
#ifndef INSTAR_BATCH_BATCH_OPTION_TABLE_H
#define INSTAR_BATCH_BATCH_OPTION_TABLE_H

#include "batch/batch_options.h"

struct option_row {
    const char *name;     /* without the dashes */
    char letter;          /* or 0 */
    const char *value;    /* how help calls its value; NULL: none */
    const char *commands; /* names, each with a blank before and after */
    const char *about;
    /* Takes the value into `options`. False: a usage problem. */
    bool (*take)(const struct option_row *row, const char *value, struct batch_options *options,
                 struct problem *problem);
    size_t member;  /* where in struct batch_options it goes, for the takers that serve many rows */
    uint64_t least; /* of a number, or characters of a text */
    uint64_t most;
};

/* Ends with a NULL name. */
extern const struct option_row batch_option_rows[];

#define BATCH_OPTIONS_MAX 64u

#endif
