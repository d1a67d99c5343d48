/*
 * File input and output through the system call table; short writes and EINTR are carried on.
 */
#include "batch/file_text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "vmm/sys.h"

static int read_all(int fd, char *into, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t got = sys.pread(fd, into + done, length - done, (off_t)done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            errno = got == 0 ? EIO : errno;
            return -1;
        }
        done += (size_t)got;
    }
    return 0;
}

/* A manifest may be what a process substitution or a device gives? No: regular files only. */
static bool read_descriptor(int fd, size_t bytes_max, char **ret_text, size_t *ret_length)
{
    struct stat status;
    if (sys.fstat(fd, &status) != 0) {
        return false;
    }
    if (!S_ISREG(status.st_mode) || (uint64_t)status.st_size > bytes_max) {
        errno = S_ISREG(status.st_mode) ? EFBIG : EINVAL;
        return false;
    }
    size_t length = (size_t)status.st_size;
    char *text = malloc(length + 1);
    if (text == NULL) {
        return false;
    }
    if (read_all(fd, text, length) != 0) {
        int error = errno;
        free(text);
        errno = error;
        return false;
    }
    text[length] = '\0';
    *ret_text = text;
    *ret_length = length;
    return true;
}

bool file_text_read(const char *path, size_t bytes_max, char **ret_text, size_t *ret_length)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd < 0) {
        return false;
    }
    bool good = read_descriptor(fd, bytes_max, ret_text, ret_length);
    int error = errno;
    sys.close(fd);
    errno = error;
    return good;
}

bool file_text_sink(void *context, const char *bytes, size_t length)
{
    int fd = *(const int *)context;
    while (length > 0) {
        ssize_t put = sys.write(fd, bytes, length);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        bytes += put;
        length -= (size_t)put;
    }
    return true;
}

/* Writes and flushes. Returns false with errno of the write that failed. */
static bool write_descriptor(int fd, void (*write)(struct out_buffer *out, void *context),
                             void *context)
{
    struct out_buffer *out = malloc(sizeof(*out));
    if (out == NULL) {
        return false;
    }
    out_init(out, file_text_sink, &fd);
    write(out, context);
    bool good = out_flush(out);
    int error = errno;
    free(out);
    errno = error;
    return good;
}

static bool write_beside(const char *path, const char *temporary,
                         void (*write)(struct out_buffer *out, void *context), void *context)
{
    struct open_how how = {.flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, .mode = 0666};
    int fd = sys.openat2(AT_FDCWD, temporary, &how);
    if (fd < 0) {
        return false;
    }
    bool good = write_descriptor(fd, write, context);
    int error = errno;
    if (sys.close(fd) != 0 && good) {
        error = errno;
        good = false;
    }
    if (good && sys.renameat(AT_FDCWD, temporary, AT_FDCWD, path) != 0) {
        error = errno;
        good = false;
    }
    if (!good) {
        (void)sys.unlinkat(AT_FDCWD, temporary, 0);
        errno = error;
    }
    return good;
}

/* Pipes, terminals and devices are written to; replacing /dev/full by a file would be no report. */
static bool write_in_place(const char *path, void (*write)(struct out_buffer *out, void *context),
                           void *context)
{
    struct open_how how = {.flags = O_WRONLY | O_CLOEXEC | O_NOCTTY};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd < 0) {
        return false;
    }
    bool good = write_descriptor(fd, write, context);
    int error = errno;
    if (sys.close(fd) != 0 && good) {
        return false;
    }
    errno = error;
    return good;
}

static bool write_path(const char *path, void (*write)(struct out_buffer *out, void *context),
                       void *context)
{
    struct stat status;
    char *temporary = NULL;
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        return write_in_place(path, write, context);
    }
    if (asprintf(&temporary, "%s.tmp.%ld", path, (long)getpid()) < 0) {
        errno = ENOMEM;
        return false;
    }
    bool good = write_beside(path, temporary, write, context);
    int error = errno;
    free(temporary);
    errno = error;
    return good;
}

bool file_text_write(const char *path, void (*write)(struct out_buffer *out, void *context),
                     void *context, struct problem *problem)
{
    bool good = strcmp(path, "-") == 0 ? write_descriptor(STDOUT_FILENO, write, context)
                                       : write_path(path, write, context);
    return good || problem_infrastructure(problem, "%s: %s", path, strerror(errno));
}
