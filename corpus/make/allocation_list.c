/*
 * allocation_list FILE... : prints each file's allocation fingerprint, two spaces and its name,
 * like sha256sum; with -r the runs of data follow, a line each, as they were hashed.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vmm/allocation.h"

/* Returns 0, or -1 with errno. */
static int print_runs(int fd)
{
    struct stat status;
    if (fstat(fd, &status) != 0) {
        return -1;
    }
    struct allocation_run run = {0, 0};
    int found;
    while ((found = allocation_next_data(fd, run.start_bytes + run.length_bytes,
                                         (uint64_t)status.st_size, &run)) > 0) {
        printf("%" PRIu64 " %" PRIu64 "\n", run.start_bytes, run.length_bytes);
    }
    printf("size %jd\n", (intmax_t)status.st_size);
    return found;
}

/* Returns 0, or -1 with errno. */
static int print_file(const char *name, bool with_runs)
{
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return -1;
    }
    char hex[ALLOCATION_FINGERPRINT_CHARS + 1];
    int result = allocation_fingerprint(fd, hex);
    if (result == 0) {
        printf("%s  %s\n", hex, name);
        if (with_runs) {
            result = print_runs(fd);
        }
    }
    int saved_errno = errno;
    close(fd);
    errno = saved_errno;
    return result;
}

int main(int argc, char **argv)
{
    bool with_runs = argc > 1 && strcmp(argv[1], "-r") == 0;
    int first = with_runs ? 2 : 1;
    if (first >= argc) {
        fprintf(stderr, "usage: allocation_list [-r] FILE...\n");
        return 2;
    }
    for (int i = first; i < argc; i++) {
        if (print_file(argv[i], with_runs) != 0) {
            fprintf(stderr, "allocation_list: %s: %s\n", argv[i], strerror(errno));
            return 1;
        }
    }
    return 0;
}
