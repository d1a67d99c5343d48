/*
 * The one gate through which files are opened for a guest.
 *
 * Names inside images are an attacker's. The parent resolves them: protocols are refused by name,
 * the rest is resolved lexically against the referring image's folder, then opened beneath an
 * allowed root with openat2(RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS), without blocking, regular
 * files only. By default the only root is the top image's own folder. What lies outside the roots
 * is refused without being looked at, so an answer never tells whether such a file exists.
 */
#ifndef INSTAR_VMM_GATE_H
#define INSTAR_VMM_GATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"

#define GATE_ROOTS_MAX 32u

struct gate_file {
    int fd;                           /* -1: an output's place, see gate_reserve() */
    char name[INSTAR_NAME_BYTES_MAX]; /* how messages and the File column name it */
    struct stat opened;               /* to see afterwards whether it changed */
};

struct gate {
    unsigned root_count;
    struct {
        int fd;
        char path[INSTAR_NAME_BYTES_MAX]; /* absolute, lexically normal */
    } root[GATE_ROOTS_MAX];
    unsigned file_count; /* index i is device i of the run */
    struct gate_file file[INSTAR_DEVICES_MAX];
    bool skip_lock_check; /* -U: open although another process lets nobody read the image */
};

/* Starts with no roots and no files. The structure is large: keep it off the stack. */
void gate_init(struct gate *gate);

/* Allows files beneath `folder`. Returns 0, or -1 and errno. */
int gate_allow(struct gate *gate, const char *folder);

/*
 * Opens an image the user named (the first is device 0) and allows its folder.
 Returns 0, or -1 with one line
 * in `ret_error`, worded as qemu-img words it after the program's name ("Could not open 'x': ...").
 */
int gate_open_top(struct gate *gate, const char *path, char *ret_error, size_t error_bytes);

/*
 * Leaves the next device number to a file that is none of the gate's: an output, called `name`.
 */
void gate_reserve(struct gate *gate, const char *name);

/*
 * Answers a guest's request for `name` (name_bytes long, hostile). Fills in the whole reply but
 * its sequence. Returns the descriptor, which stays the gate's, or -1 when the reply is a refusal.
 */
int gate_open_reference(struct gate *gate, const struct open_request *request, const char *name,
                        size_t name_bytes, struct open_reply *ret_reply);

/* Whether every file still has the size, mtime and inode it was opened with. */
bool gate_files_unchanged(const struct gate *gate);

/* Closes everything. */
void gate_close(struct gate *gate);

#endif
