/*
 * See output_set.h. Words are qemu-img's where it has words for the case.
 */
#include "vmm/output_set.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/abi/record_abi.h"
#include "vmm/image_lock.h"
#include "vmm/sys.h"

#define LINKS_MAX 40u
#define NAMES_TRIED_MAX 100u
#define MODE_NEW 0644u

void output_init(struct output_set *set)
{
    set->count = 0;
    set->error[0] = '\0';
}

static int fail(struct output_set *set, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

static int fail(struct output_set *set, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(set->error, sizeof(set->error), format, arguments);
    va_end(arguments);
    return -1;
}

static int open_path(int folder, const char *path, uint64_t flags, uint64_t mode)
{
    const struct open_how how = {.flags = flags | O_CLOEXEC, .mode = mode};

    return sys.openat2(folder, path, &how);
}

/* Length of the folder part of a path, its last slash included. */
static size_t folder_bytes(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? (size_t)(slash - path) + 1 : 0;
}

/* ret = where `path` leads once the symbolic links at its end are followed. 0, or -1 and errno. */
static int follow_links(const char *path, char *ret, size_t capacity)
{
    char link[INSTAR_NAME_BYTES_MAX];

    if (strlen(path) >= capacity) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(ret, path, strlen(path) + 1);
    for (unsigned i = 0; i < LINKS_MAX; i++) {
        ssize_t length = readlink(ret, link, sizeof(link) - 1);
        if (length < 0) {
            return 0; /* no link, or nothing there */
        }
        link[length] = '\0';
        size_t kept = link[0] == '/' ? 0 : folder_bytes(ret);
        if (kept + (size_t)length >= capacity) {
            errno = ENAMETOOLONG;
            return -1;
        }
        memcpy(ret + kept, link, (size_t)length + 1);
    }
    errno = ELOOP;
    return -1;
}

/* Adds an empty entry, or NULL with words. */
static struct output_file *add(struct output_set *set, const char *name)
{
    if (set->count == INSTAR_DEVICES_MAX) {
        (void)fail(set, "Could not create '%s': %s", name, strerror(EMFILE));
        return NULL;
    }
    struct output_file *file = &set->file[set->count];
    *file = (struct output_file){.fd = -1, .folder = -1};
    file->name = strdup(name);
    if (!file->name) {
        (void)fail(set, "Could not create '%s': %s", name, strerror(errno));
        return NULL;
    }
    set->count++;
    return file;
}

/* Whether another process uses the file in a way that forbids writing it. */
static int check_lock(struct output_set *set, int fd, const char *name)
{
    const char *conflict = image_lock_write_conflict(fd);

    return conflict ? fail(set, "Failed to get %s\nIs another process using the image [%s]?",
                           conflict, name)
                    : 0;
}

/* Creates file->temporary in file->folder. 0, or -1 and errno. */
static int create_temporary(struct output_file *file, mode_t mode)
{
    static unsigned counter;

    for (unsigned i = 0; i < NAMES_TRIED_MAX; i++) {
        (void)snprintf(file->temporary, sizeof(file->temporary), ".instar-%x-%llx-%x.tmp",
                       (unsigned)getpid(), (unsigned long long)sys_monotonic_ns(), counter++);
        file->fd = open_path(file->folder, file->temporary, O_RDWR | O_CREAT | O_EXCL, mode);
        if (file->fd >= 0 || errno != EEXIST) {
            break;
        }
    }
    if (file->fd < 0) {
        file->temporary[0] = '\0';
        return -1;
    }
    return 0;
}

/* Looks at what there is at `path`. 1: a block device, opened; 0: to be replaced; -1. */
static int look_at_old(struct output_set *set, struct output_file *file, const char *path)
{
    int fd = open_path(AT_FDCWD, path, O_RDWR | O_NONBLOCK | O_NOCTTY, 0);

    if (fd < 0) {
        return errno == ENOENT
                   ? 0
                   : fail(set, "Could not create '%s': %s", file->name, strerror(errno));
    }
    int result = 0;
    if (sys.fstat(fd, &file->old) != 0) {
        result = fail(set, "Could not create '%s': %s", file->name, strerror(errno));
    } else if (S_ISBLK(file->old.st_mode)) {
        file->fd = fd;
        return 1;
    } else if (!S_ISREG(file->old.st_mode)) {
        result = S_ISFIFO(file->old.st_mode)
                     ? fail(set, "Could not resize file: %s", strerror(EINVAL))
                     : fail(set, "Cannot grow device files");
    } else {
        file->replaces = true;
        result = check_lock(set, fd, file->name);
    }
    (void)sys.close(fd);
    return result;
}

static int create(struct output_set *set, struct output_file *file, const char *path)
{
    char target[INSTAR_NAME_BYTES_MAX];
    char folder[INSTAR_NAME_BYTES_MAX];

    if (follow_links(path, target, sizeof(target)) != 0) {
        return fail(set, "Could not create '%s': %s", path, strerror(errno));
    }
    int old = look_at_old(set, file, target);
    if (old != 0) {
        return old < 0 ? -1 : 0;
    }
    size_t bytes = folder_bytes(target);
    if (target[bytes] == '\0') {
        return fail(set, "Could not create '%s': %s", path, strerror(bytes == 0 ? ENOENT : EISDIR));
    }
    memcpy(folder, target, bytes);
    (void)snprintf(folder + bytes, sizeof(folder) - bytes, "%s", bytes == 0 ? "." : "");
    file->base = strdup(target + bytes);
    file->folder = open_path(AT_FDCWD, folder, O_PATH | O_DIRECTORY, 0);
    /* Not readable for others before it has the mode of the file it replaces. */
    if (!file->base || file->folder < 0 ||
        create_temporary(file, file->replaces ? 0600 : MODE_NEW) != 0) {
        return fail(set, "Could not create '%s': %s", path, strerror(errno));
    }
    if (file->replaces && sys.fchmod(file->fd, file->old.st_mode & 07777) != 0) {
        return fail(set, "Could not create '%s': %s", path, strerror(errno));
    }
    return 0;
}

/* Whether an output before this one is to have the same name. */
static bool is_taken(const struct output_set *set, const struct output_file *file)
{
    struct stat mine;
    struct stat other;

    for (unsigned i = 0; i < set->count && file->base; i++) {
        const struct output_file *before = &set->file[i];
        if (before != file && before->base && strcmp(before->base, file->base) == 0 &&
            sys.fstat(file->folder, &mine) == 0 && sys.fstat(before->folder, &other) == 0 &&
            mine.st_dev == other.st_dev && mine.st_ino == other.st_ino) {
            return true;
        }
    }
    return false;
}

int output_create(struct output_set *set, const char *path)
{
    struct output_file *file = add(set, path);

    if (!file || create(set, file, path) != 0) {
        return -1;
    }
    return is_taken(set, file) ? fail(set,
                                      "Failed to get shared \"resize\" lock\n"
                                      "Is another process using the image [%s]?",
                                      path)
                               : (int)(file - set->file);
}

int output_open(struct output_set *set, const char *path)
{
    struct output_file *file = add(set, path);

    if (!file) {
        return -1;
    }
    file->fd = open_path(AT_FDCWD, path, O_RDWR | O_NONBLOCK | O_NOCTTY, 0);
    if (file->fd < 0 || sys.fstat(file->fd, &file->old) != 0) {
        return fail(set, "Could not open '%s': %s", path, strerror(errno));
    }
    if (!S_ISREG(file->old.st_mode) && !S_ISBLK(file->old.st_mode)) {
        return fail(set, "'file' driver requires '%s' to be a regular file", path);
    }
    file->replaces = true;
    return check_lock(set, file->fd, path) == 0 ? (int)(file - set->file) : -1;
}

int output_create_extent(struct output_set *set, uint32_t kind, uint32_t number)
{
    char path[INSTAR_NAME_BYTES_MAX];
    char suffix[16];

    assert(set->count > 0);
    const char *name = set->file[0].name;
    size_t folder = folder_bytes(name);
    const char *dot = strrchr(name + folder, '.');
    size_t stem = dot ? (size_t)(dot - name) : strlen(name);

    if (kind == OUTPUT_EXTENT_FLAT && number == 0) {
        (void)snprintf(suffix, sizeof(suffix), "-flat");
    } else if ((kind == OUTPUT_EXTENT_FLAT || kind == OUTPUT_EXTENT_SPARSE) && number > 0 &&
               number <= INSTAR_DEVICES_MAX) {
        (void)snprintf(suffix, sizeof(suffix), "-%c%03u", kind == OUTPUT_EXTENT_FLAT ? 'f' : 's',
                       number);
    } else {
        return fail(set, "%s", strerror(EINVAL));
    }
    int length = snprintf(path, sizeof(path), "%.*s%s%s", (int)stem, name, suffix, name + stem);
    if (length < 0 || (size_t)length >= sizeof(path)) {
        return fail(set, "%s", strerror(ENAMETOOLONG));
    }
    return output_create(set, path);
}

bool output_is_target(const struct output_set *set, const struct stat *stat)
{
    for (unsigned i = 0; i < set->count; i++) {
        const struct output_file *file = &set->file[i];
        if (file->replaces && file->old.st_dev == stat->st_dev &&
            file->old.st_ino == stat->st_ino) {
            return true;
        }
    }
    return false;
}

/*
 * Gives a finished file its name. One that replaces another changes places with it: a plain rename
 * over a file makes ext4 write the new one's data to the disk first (auto_da_alloc), half a second
 * for 512 MiB that took 0.15 s to copy. The old file then goes under the temporary name.
 */
static int take_name(struct output_file *file)
{
    if (file->replaces && sys.renameat2(file->folder, file->temporary, file->folder, file->base,
                                        RENAME_EXCHANGE) == 0) {
        file->has_changed_places = true;
        return 0; /* output_close() removes the old one */
    }
    if (sys.renameat(file->folder, file->temporary, file->folder, file->base) != 0) {
        return -1;
    }
    file->temporary[0] = '\0';
    return 0;
}

int output_commit(struct output_set *set, bool durable)
{
    for (unsigned i = 0; durable && i < set->count; i++) {
        if (sys.fsync(set->file[i].fd) != 0) {
            return fail(set, "%s: could not be stored: %s", set->file[i].name, strerror(errno));
        }
    }
    /* The target itself comes last: once it is there, what it refers to is, too. */
    for (unsigned i = set->count; i-- > 0;) {
        struct output_file *file = &set->file[i];
        if (file->temporary[0] == '\0') {
            continue;
        }
        if (take_name(file) != 0) {
            return fail(set, "%s: could not be given its name: %s", file->name, strerror(errno));
        }
    }
    return 0;
}

static void remove_temporaries(const struct output_set *set)
{
    for (unsigned i = 0; i < set->count; i++) {
        if (set->file[i].temporary[0] != '\0') {
            (void)sys.unlinkat(set->file[i].folder, set->file[i].temporary, 0);
        }
    }
}

int output_open_replaced(const struct output_set *set, unsigned index)
{
    const struct output_file *file = &set->file[index];

    assert(index < set->count);
    return file->has_changed_places ? open_path(file->folder, file->temporary, O_PATH, 0) : -1;
}

/* The set that a deadly signal cleans up. */
static const struct output_set *volatile guarded;

void output_close(struct output_set *set)
{
    remove_temporaries(set);
    if (guarded == set) {
        guarded = NULL;
    }
    for (unsigned i = 0; i < set->count; i++) {
        struct output_file *file = &set->file[i];
        if (file->fd >= 0) {
            (void)sys.close(file->fd);
        }
        if (file->folder >= 0) {
            (void)sys.close(file->folder);
        }
        free(file->base);
        free(file->name);
    }
    set->count = 0;
}

static void on_deadly_signal(int number)
{
    /* unlinkat(), signal() and raise() may be called here (signal-safety(7)). */
    if (guarded) {
        remove_temporaries(guarded);
    }
    (void)signal(number, SIG_DFL);
    (void)raise(number);
}

void output_guard(const struct output_set *set)
{
    static const int deadly[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

    guarded = set;
    for (size_t i = 0; i < sizeof(deadly) / sizeof(deadly[0]); i++) {
        struct sigaction action;
        /* What the parent process wants ignored (nohup) stays ignored. */
        if (sigaction(deadly[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN) {
            action = (struct sigaction){.sa_handler = on_deadly_signal};
            (void)sigaction(deadly[i], &action, NULL);
        }
    }
}
