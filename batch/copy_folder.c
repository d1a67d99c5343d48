/*
 * mkdtemp() and flock(); see copy_folder.h. There is a moment between the two in which a sweep can
 * take the new folder for an old one, so the lock is checked against the name once it is held.
 */
#include "batch/copy_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vmm/allocation.h"
#include "vmm/sys.h"

#define NAME_LEAD "instar-batch."
#define TRIES_MAX 10
#define PIECE_BYTES (1u << 20)

static const char *base_folder(void)
{
    const char *base = getenv("TMPDIR");
    return base == NULL || base[0] != '/' ? "/tmp" : base;
}

static int open_folder(int at, const char *path)
{
    struct open_how how = {.flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW};
    return sys.openat2(at, path, &how);
}

/* Whether `path` is still the folder that `fd` is. */
static bool is_still(const char *path, int fd)
{
    struct stat by_name, by_fd;
    return lstat(path, &by_name) == 0 && sys.fstat(fd, &by_fd) == 0 &&
           by_name.st_ino == by_fd.st_ino && by_name.st_dev == by_fd.st_dev;
}

static bool try_make(struct copy_folder *ret, struct problem *problem)
{
    int chars = snprintf(ret->path, sizeof(ret->path), "%s/" NAME_LEAD "XXXXXX", base_folder());
    if (chars < 0 || (size_t)chars >= sizeof(ret->path) || mkdtemp(ret->path) == NULL) {
        int error = (size_t)chars >= sizeof(ret->path) ? ENAMETOOLONG : errno;
        problem_infrastructure(problem, "%s: %s", ret->path, strerror(error));
        ret->path[0] = '\0';
        return false;
    }
    ret->fd = open_folder(AT_FDCWD, ret->path);
    if (ret->fd >= 0 && flock(ret->fd, LOCK_EX | LOCK_NB) == 0 && is_still(ret->path, ret->fd)) {
        return true;
    }
    if (ret->fd >= 0) {
        sys.close(ret->fd);
    }
    ret->path[0] = '\0';
    return true;
}

bool copy_folder_make(struct copy_folder *ret, struct problem *problem)
{
    for (int i = 0; i < TRIES_MAX; i++) {
        if (!try_make(ret, problem)) {
            return false;
        }
        if (ret->path[0] != '\0') {
            return true;
        }
    }
    return problem_infrastructure(problem, "no folder can be made in %s", base_folder());
}

/* Removes what is in an open folder: files only, for nothing of ours makes folders in it. */
static void empty(int fd)
{
    int again = dup(fd);
    DIR *list = again < 0 ? NULL : fdopendir(again);
    if (list == NULL) {
        if (again >= 0) {
            sys.close(again);
        }
        return;
    }
    rewinddir(list);
    for (const struct dirent *entry = readdir(list); entry != NULL; entry = readdir(list)) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            (void)sys.unlinkat(fd, entry->d_name, 0);
        }
    }
    closedir(list);
}

void copy_folder_empty(const struct copy_folder *folder)
{
    empty(folder->fd);
}

void copy_folder_remove(struct copy_folder *folder)
{
    if (folder->path[0] == '\0') {
        return;
    }
    empty(folder->fd);
    (void)sys.unlinkat(AT_FDCWD, folder->path, AT_REMOVEDIR);
    sys.close(folder->fd);
    folder->path[0] = '\0';
}

static int copy_run(int from, int into, uint64_t start, uint64_t bytes, unsigned char *piece)
{
    while (bytes > 0) {
        size_t wanted = bytes < PIECE_BYTES ? (size_t)bytes : PIECE_BYTES;
        ssize_t got = sys.pread(from, piece, wanted, (off_t)start);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0 || sys.pwrite(into, piece, (size_t)got, (off_t)start) != got) {
            errno = got < 0 ? errno : EIO;
            return -1;
        }
        start += (uint64_t)got;
        bytes -= (uint64_t)got;
    }
    return 0;
}

static int copy_data(int from, int into)
{
    struct stat file;
    if (sys.fstat(from, &file) != 0 || !S_ISREG(file.st_mode)) {
        errno = S_ISREG(file.st_mode) ? errno : EINVAL;
        return -1;
    }
    unsigned char *piece = malloc(PIECE_BYTES);
    uint64_t size_bytes = (uint64_t)file.st_size;
    int result = piece == NULL ? -1 : ftruncate(into, file.st_size);
    for (uint64_t offset = 0; result == 0 && offset < size_bytes;) {
        struct allocation_run run;
        int found = allocation_next_data(from, offset, size_bytes, &run);
        if (found <= 0) {
            result = found;
            break;
        }
        result = copy_run(from, into, run.start_bytes, run.length_bytes, piece);
        offset = run.start_bytes + run.length_bytes;
    }
    free(piece);
    return result;
}

int copy_folder_put(const struct copy_folder *folder, const char *from_folder, const char *name)
{
    struct open_how reading = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY};
    struct open_how writing = {.flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, .mode = 0600};
    int at = open_folder(AT_FDCWD, from_folder);
    int from = at < 0 ? -1 : sys.openat2(at, name, &reading);
    int into = from < 0 ? -1 : sys.openat2(folder->fd, name, &writing);
    int result = into < 0 ? -1 : copy_data(from, into);
    int error = errno;
    const int all[] = {at, from, into};
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        if (all[i] >= 0) {
            sys.close(all[i]);
        }
    }
    errno = error;
    return result;
}

static void sweep_one(int base, const char *name)
{
    struct stat folder;
    int fd = open_folder(base, name);
    if (fd < 0) {
        return;
    }
    if (sys.fstat(fd, &folder) == 0 && folder.st_uid == geteuid() &&
        flock(fd, LOCK_EX | LOCK_NB) == 0) {
        empty(fd);
        (void)sys.unlinkat(base, name, AT_REMOVEDIR);
    }
    sys.close(fd);
}

void copy_folder_sweep(void)
{
    DIR *list = opendir(base_folder());
    if (list == NULL) {
        return;
    }
    for (const struct dirent *entry = readdir(list); entry != NULL; entry = readdir(list)) {
        if (strncmp(entry->d_name, NAME_LEAD, strlen(NAME_LEAD)) == 0) {
            sweep_one(dirfd(list), entry->d_name);
        }
    }
    closedir(list);
}
