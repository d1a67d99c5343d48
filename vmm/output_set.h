/*
 * The files a conversion writes, which exist under their names only when it has succeeded.
 *
 * Each is written under a temporary name beside its target and renamed at the end, all of them or
 * none; a failure and a deadly signal remove them. So a target is never half written, an old file
 * stays as it was until the new one is complete, and an input that is the target itself is safe.
 * What has to be written in place (-n, block devices) is.
 */
#ifndef INSTAR_VMM_OUTPUT_SET_H
#define INSTAR_VMM_OUTPUT_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "guest/abi/config_abi.h"

#define OUTPUT_ERROR_BYTES 4608u
#define OUTPUT_TEMPORARY_BYTES 48u

struct output_file {
    int fd;
    int folder;                             /* where both names are; -1: written in place */
    char temporary[OUTPUT_TEMPORARY_BYTES]; /* its name until all is done */
    char *base;                             /* its name then; malloc'ed */
    char *name;                             /* as messages call it; malloc'ed */
    bool replaces;                          /* there is a file, which is `old` */
    bool has_changed_places;                /* the old file has the temporary name now */
    struct stat old;
};

struct output_set {
    unsigned count;
    struct output_file file[INSTAR_DEVICES_MAX];
    char error[OUTPUT_ERROR_BYTES]; /* why the last call failed, in words without a newline */
};

/* Starts empty. The structure is large: keep it off the stack. */
void output_init(struct output_set *set);

/*
 * Creates the file that will be `path` (symbolic links followed), or opens a block device. Returns
 * its index, or -1.
 */
int output_create(struct output_set *set, const char *path);

/* Opens what there is at `path`, to be written in place. Returns its index, or -1. */
int output_open(struct output_set *set, const char *path);

/*
 * Creates an extent file of the first output, which is named after that: NAME-flat.vmdk,
 * NAME-f001.vmdk, NAME-s001.vmdk (enum output_extent). Returns its index, or -1.
 */
int output_create_extent(struct output_set *set, uint32_t kind, uint32_t number);

/* Whether a file is what one of the targets is now. */
bool output_is_target(const struct output_set *set, const struct stat *stat);

/*
 * Gives every file its name; with `durable` their bytes are on the disk before. Returns 0, or -1
 * with all that has no name yet still to be discarded.
 */
int output_commit(struct output_set *set, bool durable);

/*
 * Opens (O_PATH) the file that output_commit() replaced by file `index` and output_close() is going
 * to remove. The descriptor is the caller's; -1: there is none.
 */
int output_open_replaced(const struct output_set *set, unsigned index);

/* Closes all files and removes those without a name, and those that were replaced. */
void output_close(struct output_set *set);

/* From now on SIGHUP, SIGINT, SIGQUIT and SIGTERM remove the set's temporary files, then kill. */
void output_guard(const struct output_set *set);

#endif
