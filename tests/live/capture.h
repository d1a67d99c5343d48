/*
 * Runs one command of a comparison and keeps what it said.
 *
 * The oracle reads hostile images too, and some versions of it crash or loop on them: so every
 * command has a deadline, limits on memory, descriptors and file size, and a crash or a hang is an
 * answer like any other.
 */
#ifndef INSTAR_TESTS_LIVE_CAPTURE_H
#define INSTAR_TESTS_LIVE_CAPTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CAPTURE_BYTES_MAX (1u << 30) /* of stdout or stderr; RLIMIT_FSIZE ends what writes more */

struct capture {
    char *out; /* NUL-terminated, may hold NULs before that */
    size_t out_bytes;
    char *err;
    size_t err_bytes;
    int exit_code; /* or 128 + signal */
    bool timed_out;
    uint64_t wall_ns;
};

/*
 * Runs argv (found along PATH) in `folder`, standard input empty. Returns 0 with *ret filled, or
 * -1 with errno if it could not be started or its output not be read. Threads may call it at once.
 */
int capture_run(char *const argv[], const char *folder, unsigned deadline_ms, struct capture *ret);

void capture_free(struct capture *capture);

#endif
