/*
 * Folders of inputs: counting, copying, replacing. Names in them are made by fuzzers; contents are
 * never looked at here.
 */
#ifndef INSTAR_BATCH_FUZZ_FILES_H
#define INSTAR_BATCH_FUZZ_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "batch/digest.h"

#define FUZZ_PATH_BYTES 4096u
/* Of one input, and of one log; larger logs are read from their start. */
#define FUZZ_INPUT_BYTES_MAX (64u << 20)
#define FUZZ_LOG_BYTES_MAX (4u << 20)

/* Formats a path. Returns false and ENAMETOOLONG when it does not fit. */
bool fuzz_path(char ret[FUZZ_PATH_BYTES], const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Makes a folder and those above it; one that is there is fine. 0, or -1 and errno. */
int fuzz_make_folder(const char *path);

/* Removes a folder with what is in it, not following links; a missing one is fine. 0 or -1. */
int fuzz_remove_folder(const char *path);

/* Calls `take` for each regular file. It returns false to end the walk, which ends it well. */
int fuzz_each_file(const char *folder, bool (*take)(void *context, const char *path),
                   void *context);

/* Number of regular files; 0 for a missing folder. */
uint64_t fuzz_count_files(const char *folder);

/* Copies one file, replacing what is there as a whole. 0, or -1 and errno. */
int fuzz_copy_file(const char *from, const char *to);

/* Copies all files of a folder to another, named by the digest of their contents. 0 or -1. */
int fuzz_copy_all(const char *from, const char *to);

/* Digest and size of a file. 0, or -1 and errno. */
int fuzz_describe_file(const char *path, struct digest_hex *ret_digest, uint64_t *ret_bytes);

/*
 * Puts the folder `fresh` in the place of `folder`, at once, and removes the files of the latter.
 * 0, or -1 and errno with everything as it was.
 */
int fuzz_replace_folder(const char *fresh, const char *folder);

/* Reads a log, NUL terminated, at most FUZZ_LOG_BYTES_MAX of it; to be freed. NULL and errno. */
char *fuzz_read_log(const char *path, size_t *ret_length);

#endif
