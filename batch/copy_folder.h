/*
 * A folder for the files that one case makes: empty when the case begins, gone when we end.
 *
 * Each folder is held by a lock for as long as its owner lives, so that what a killed process has
 * left behind is known as such: the next run removes it.
 */
#ifndef INSTAR_BATCH_COPY_FOLDER_H
#define INSTAR_BATCH_COPY_FOLDER_H

#include <stdbool.h>

#include "batch/problem.h"

#define COPY_FOLDER_PATH_BYTES 512u

struct copy_folder {
    char path[COPY_FOLDER_PATH_BYTES]; /* absolute; "" : not made */
    int fd;                            /* holds the lock; valid while there is a path */
};

/* Makes one below $TMPDIR. False: an infrastructure problem. Zero-initialise *ret for removing. */
bool copy_folder_make(struct copy_folder *ret, struct problem *problem);

/* Removes all files in it. */
void copy_folder_empty(const struct copy_folder *folder);

/* Removes it with its files. Safe on one that was not made. */
void copy_folder_remove(struct copy_folder *folder);

/*
 * Puts a copy of the file `from_folder`/`name` into it; holes stay holes. Returns 0, or -1 and
 * errno.
 */
int copy_folder_put(const struct copy_folder *folder, const char *from_folder, const char *name);

/* Removes the folders below $TMPDIR whose owners are gone. */
void copy_folder_sweep(void);

#endif
