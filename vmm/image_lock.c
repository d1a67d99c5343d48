/*
 * See image_lock.h. The bytes and their meaning were found with qemu-io and /proc/locks.
 */
#include "vmm/image_lock.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <unistd.h>

#include "vmm/sys.h"

/* A byte locked by another process, and what is then not to be had, in qemu-img's words and order.
 */
struct conflict {
    off_t byte;
    const char *what;
};

static const struct conflict READING[] = {
    {200, "\"consistent read\" lock"}, /* somebody does not let others read */
};

static const struct conflict WRITING[] = {
    {201, "\"write\" lock"},         /* somebody does not let others write */
    {203, "\"resize\" lock"},        /* somebody does not let others resize */
    {103, "shared \"resize\" lock"}, /* somebody resizes */
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

static const char *find_conflict(int fd, const struct conflict *conflicts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_locked(fd, conflicts[i].byte)) {
            return conflicts[i].what;
        }
    }
    return NULL;
}

const char *image_lock_conflict(int fd)
{
    return find_conflict(fd, READING, sizeof(READING) / sizeof(READING[0]));
}

bool image_lock_is_written(int fd)
{
    return is_locked(fd, 101) || is_locked(fd, 103);
}

const char *image_lock_write_conflict(int fd)
{
    return find_conflict(fd, WRITING, sizeof(WRITING) / sizeof(WRITING[0]));
}
