/*
 * See image_lock.h. The bytes and their meaning were found with qemu-io and /proc/locks.
 */
#include "vmm/image_lock.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <unistd.h>

#include "vmm/sys.h"

/* A byte locked by another process, and what a reader then misses, in qemu-img's words and order.
 */
static const struct conflict {
    off_t byte;
    const char *what;
} CONFLICTS[] = {
    {200, "\"consistent read\" lock"}, /* somebody does not let others read */
    {101, "shared \"write\" lock"},    /* somebody writes */
    {103, "shared \"resize\" lock"},   /* somebody resizes */
};

static bool is_locked(int fd, off_t byte)
{
    struct flock lock = {
        .l_type = F_WRLCK,
        .l_whence = SEEK_SET,
        .l_start = byte,
        .l_len = 1,
    };
    return sys.fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

const char *image_lock_conflict(int fd)
{
    for (size_t i = 0; i < sizeof(CONFLICTS) / sizeof(CONFLICTS[0]); i++) {
        if (is_locked(fd, CONFLICTS[i].byte)) {
            return CONFLICTS[i].what;
        }
    }
    return NULL;
}
