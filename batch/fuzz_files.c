/*
 * Plain stdio and directory calls: what is here runs a few times a case, in our own folders.
 */
#include "batch/fuzz_files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vmm/sys.h"

#define OPEN_FOLDERS 16

bool fuzz_path(char ret[FUZZ_PATH_BYTES], const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int chars = vsnprintf(ret, FUZZ_PATH_BYTES, format, arguments);
    va_end(arguments);
    if (chars < 0 || (size_t)chars >= FUZZ_PATH_BYTES) {
        errno = ENAMETOOLONG;
        return false;
    }
    return true;
}

int fuzz_make_folder(const char *path)
{
    char part[FUZZ_PATH_BYTES];
    if (!fuzz_path(part, "%s", path)) {
        return -1;
    }
    for (char *slash = strchr(part + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdir(part, 0755) != 0 && errno != EEXIST) {
            return -1;
        }
        *slash = '/';
    }
    return mkdir(part, 0755) == 0 || errno == EEXIST ? 0 : -1;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *where)
{
    (void)status;
    (void)kind;
    (void)where;
    return remove(path);
}

int fuzz_remove_folder(const char *path)
{
    return nftw(path, remove_entry, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS) == 0 || errno == ENOENT
               ? 0
               : -1;
}

int fuzz_each_file(const char *folder, bool (*take)(void *context, const char *path), void *context)
{
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    bool go_on = true;
    if (directory == NULL) {
        return -1;
    }
    while (go_on && (entry = readdir(directory)) != NULL) {
        char path[FUZZ_PATH_BYTES];
        struct stat status;
        if (entry->d_name[0] != '.' && fuzz_path(path, "%s/%s", folder, entry->d_name) &&
            lstat(path, &status) == 0 && S_ISREG(status.st_mode)) {
            go_on = take(context, path);
        }
    }
    closedir(directory);
    return 0;
}

static bool count_file(void *context, const char *path)
{
    (void)path;
    (*(uint64_t *)context)++;
    return true;
}

uint64_t fuzz_count_files(const char *folder)
{
    uint64_t count = 0;
    (void)fuzz_each_file(folder, count_file, &count);
    return count;
}

/* The file's bytes, to be freed; NULL and errno. */
static char *read_whole(const char *path, size_t bytes_max, size_t *ret_length)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    struct stat status;
    char *bytes = NULL;
    int error = fd < 0 ? errno : 0;
    if (error == 0 && sys.fstat(fd, &status) != 0) {
        error = errno;
    }
    if (error == 0) {
        size_t wanted = status.st_size > (off_t)bytes_max ? bytes_max : (size_t)status.st_size;
        size_t got = 0;
        ssize_t piece = 1;
        bytes = malloc(wanted + 1);
        while (bytes != NULL && got < wanted && piece > 0) {
            piece = sys.pread(fd, bytes + got, wanted - got, (off_t)got);
            got += piece > 0 ? (size_t)piece : 0;
        }
        error = bytes == NULL ? ENOMEM : piece < 0 ? errno : 0;
        *ret_length = got;
    }
    if (fd >= 0) {
        sys.close(fd);
    }
    if (error != 0) {
        free(bytes);
        errno = error;
        return NULL;
    }
    bytes[*ret_length] = '\0';
    return bytes;
}

char *fuzz_read_log(const char *path, size_t *ret_length)
{
    return read_whole(path, FUZZ_LOG_BYTES_MAX, ret_length);
}

static int write_whole(const char *path, const char *bytes, size_t length)
{
    char fresh[FUZZ_PATH_BYTES];
    struct open_how how = {.flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                           .mode = 0644};
    if (!fuzz_path(fresh, "%s.new", path)) {
        return -1;
    }
    int fd = sys.openat2(AT_FDCWD, fresh, &how);
    if (fd < 0) {
        return -1;
    }
    size_t done = 0;
    ssize_t piece = 1;
    while (done < length && piece > 0) {
        piece = sys.write(fd, bytes + done, length - done);
        done += piece > 0 ? (size_t)piece : 0;
    }
    int error = done < length ? (piece < 0 ? errno : EIO) : 0;
    sys.close(fd);
    if (error == 0 && sys.renameat(AT_FDCWD, fresh, AT_FDCWD, path) == 0) {
        return 0;
    }
    error = error == 0 ? errno : error;
    (void)sys.unlinkat(AT_FDCWD, fresh, 0);
    errno = error;
    return -1;
}

int fuzz_copy_file(const char *from, const char *to)
{
    size_t length = 0;
    char *bytes = read_whole(from, FUZZ_INPUT_BYTES_MAX, &length);
    if (bytes == NULL) {
        return -1;
    }
    int result = write_whole(to, bytes, length);
    int error = errno;
    free(bytes);
    errno = error;
    return result;
}

struct copying {
    const char *to;
    int error;
};

static bool copy_one(void *context, const char *path)
{
    struct copying *copying = context;
    struct digest_hex digest;
    uint64_t bytes;
    char to[FUZZ_PATH_BYTES];
    bool good = fuzz_describe_file(path, &digest, &bytes) == 0 &&
                fuzz_path(to, "%s/%.40s", copying->to, digest.text) &&
                fuzz_copy_file(path, to) == 0;
    copying->error = good ? 0 : errno;
    return good;
}

int fuzz_copy_all(const char *from, const char *to)
{
    struct copying copying = {.to = to};
    if (fuzz_each_file(from, copy_one, &copying) != 0) {
        return -1;
    }
    errno = copying.error;
    return copying.error == 0 ? 0 : -1;
}

int fuzz_describe_file(const char *path, struct digest_hex *ret_digest, uint64_t *ret_bytes)
{
    size_t length = 0;
    char *bytes = read_whole(path, FUZZ_INPUT_BYTES_MAX, &length);
    if (bytes == NULL) {
        return -1;
    }
    bool good = digest_of(bytes, length, ret_digest);
    free(bytes);
    *ret_bytes = length;
    errno = ENOMEM;
    return good ? 0 : -1;
}

int fuzz_replace_folder(const char *fresh, const char *folder)
{
    if (renameat2(AT_FDCWD, fresh, AT_FDCWD, folder, RENAME_EXCHANGE) != 0) {
        return -1;
    }
    return fuzz_remove_folder(fresh);
}
