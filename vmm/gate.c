/*
 * The gate, see gate.h. Words are qemu-img's wherever it has words for the case.
 *
 * How a reference becomes a name is a matter of its kind, as tried out on qemu-img 7.2.22:
 *   backing file   relative to the folder of the referring image; protocols are understood
 *   VMDK extent    relative to the folder of the descriptor; a colon is part of a file name
 *   data file      relative to the working directory; a colon is part of a file name
 */
#include "vmm/gate.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vmm/gate_path.h"
#include "vmm/image_lock.h"
#include "vmm/sys.h"

/* Never blocks on a FIFO, never becomes a controlling terminal's owner. */
#define OPEN_FLAGS (O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)

static const char file_protocol[] = "file";

void gate_init(struct gate *gate)
{
    gate->root_count = 0;
    gate->file_count = 0;
    gate->skip_lock_check = false;
}

/* Makes `name` absolute and normal. Returns 0, or -1 and errno. */
static int absolute(const char *name, char *ret, size_t capacity)
{
    char working[INSTAR_NAME_BYTES_MAX];
    if (getcwd(working, sizeof(working)) == NULL) {
        return -1;
    }
    if (!gate_path_normal(working, name, ret, capacity)) {
        errno = ENAMETOOLONG;
        return -1;
    }
    return 0;
}

int gate_allow(struct gate *gate, const char *folder)
{
    if (gate->root_count == GATE_ROOTS_MAX) {
        errno = ENOSPC;
        return -1;
    }
    char *path = gate->root[gate->root_count].path;
    if (absolute(folder, path, sizeof(gate->root[0].path)) != 0) {
        return -1;
    }
    const struct open_how how = {.flags = O_PATH | O_DIRECTORY | O_CLOEXEC};
    int fd = sys.openat2(AT_FDCWD, folder, &how);
    if (fd < 0) {
        return -1;
    }
    gate->root[gate->root_count++].fd = fd;
    return 0;
}

/* Allows the folder of the file called `name`. */
static int allow_folder_of(struct gate *gate, const char *name)
{
    char folder[INSTAR_NAME_BYTES_MAX];
    const char *slash = strrchr(name, '/');
    if (slash == NULL) {
        return gate_allow(gate, ".");
    }
    size_t bytes = slash == name ? 1 : (size_t)(slash - name);
    assert(bytes < sizeof(folder));
    memcpy(folder, name, bytes);
    folder[bytes] = '\0';
    return gate_allow(gate, folder);
}

/* Whether an earlier image was in the same folder: many inputs must not use up the roots. */
static bool is_allowed(const struct gate *gate, const char *name)
{
    const char *slash = strrchr(name, '/');
    size_t bytes = slash != NULL ? (size_t)(slash - name) : 0;
    for (unsigned i = 0; i < gate->file_count; i++) {
        const char *other = gate->file[i].name;
        const char *other_slash = strrchr(other, '/');
        if ((slash != NULL) == (other_slash != NULL) &&
            (slash == NULL ||
             ((size_t)(other_slash - other) == bytes && memcmp(name, other, bytes) == 0))) {
            return true;
        }
    }
    return false;
}

static struct gate_file *add_file(struct gate *gate, int fd, const struct stat *opened,
                                  const char *name)
{
    assert(gate->file_count < INSTAR_DEVICES_MAX && strlen(name) < INSTAR_NAME_BYTES_MAX);
    struct gate_file *file = &gate->file[gate->file_count++];
    file->fd = fd;
    file->opened = *opened;
    memcpy(file->name, name, strlen(name) + 1);
    return file;
}

/* The file system's path of a plain name or of one with the protocol "file". */
static const char *without_file_protocol(const char *name)
{
    size_t protocol = gate_path_protocol(name);
    bool is_file = protocol == strlen(file_protocol) && memcmp(name, file_protocol, protocol) == 0;
    return is_file ? name + protocol + 1 : name;
}

static int refuse_top(char *ret_error, size_t error_bytes, const char *path, const char *format,
                      ...) __attribute__((format(printf, 4, 5)));

static int refuse_top(char *ret_error, size_t error_bytes, const char *path, const char *format,
                      ...)
{
    int length = snprintf(ret_error, error_bytes, "Could not open '%s': ", path);
    if (length >= 0 && (size_t)length < error_bytes) {
        va_list arguments;
        va_start(arguments, format);
        (void)vsnprintf(ret_error + length, error_bytes - (size_t)length, format, arguments);
        va_end(arguments);
    }
    return -1;
}

/* What is wrong with the file the user named, once it is open. 0, or -1 with the line. */
static int check_top(const struct gate *gate, int fd, const char *path, const char *name,
                     struct stat *ret_stat, char *ret_error, size_t error_bytes)
{
    if (sys.fstat(fd, ret_stat) != 0) {
        return refuse_top(ret_error, error_bytes, path, "%s", strerror(errno));
    }
    if (!S_ISREG(ret_stat->st_mode)) {
        return refuse_top(ret_error, error_bytes, path,
                          "'file' driver requires '%s' to be a regular file", name);
    }
    const char *conflict = gate->skip_lock_check ? NULL : image_lock_conflict(fd);
    if (conflict != NULL) {
        return refuse_top(ret_error, error_bytes, path,
                          "Failed to get %s\nIs another process using the image [%s]?", conflict,
                          name);
    }
    return 0;
}

int gate_open_top(struct gate *gate, const char *path, char *ret_error, size_t error_bytes)
{
    assert(gate->file_count < INSTAR_DEVICES_MAX);
    const char *name = without_file_protocol(path);
    size_t protocol = name == path ? gate_path_protocol(path) : 0;
    if (protocol != 0) {
        return refuse_top(ret_error, error_bytes, path, "Unknown protocol '%.*s'", (int)protocol,
                          path);
    }
    if (name[0] == '\0') {
        return refuse_top(ret_error, error_bytes, path,
                          "The 'file' block driver requires a file name");
    }
    if (strlen(name) >= INSTAR_NAME_BYTES_MAX) {
        return refuse_top(ret_error, error_bytes, path, "Could not open '%s': %s", name,
                          strerror(ENAMETOOLONG));
    }
    const struct open_how how = {.flags = OPEN_FLAGS};
    int fd = sys.openat2(AT_FDCWD, name, &how);
    if (fd < 0) {
        return refuse_top(ret_error, error_bytes, path, "Could not open '%s': %s", name,
                          strerror(errno));
    }
    struct stat opened;
    if (check_top(gate, fd, path, name, &opened, ret_error, error_bytes) != 0) {
        (void)sys.close(fd);
        return -1;
    }
    if (!is_allowed(gate, name) && allow_folder_of(gate, name) != 0) {
        int error = errno;
        (void)sys.close(fd);
        return refuse_top(ret_error, error_bytes, path, "Could not open its folder: %s",
                          strerror(error));
    }
    (void)add_file(gate, fd, &opened, name);
    return 0;
}

static void set_text(struct open_reply *reply, enum open_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void set_text(struct open_reply *reply, enum open_status status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(reply->text, sizeof(reply->text), format, arguments);
    va_end(arguments);
    assert(length >= 0);
    reply->status = status;
    reply->text_bytes =
        (size_t)length < sizeof(reply->text) ? (uint32_t)length : (uint32_t)sizeof(reply->text) - 1;
}

static void set_name(struct open_reply *reply, const char *name)
{
    reply->name_bytes = (uint32_t)strnlen(name, sizeof(reply->name));
    memcpy(reply->name, name, reply->name_bytes);
}

/* How messages name the file that `reference` means. False: refused, the reply says why. */
static bool resolve_name(const struct gate *gate, const struct open_request *request,
                         const char *reference, char *ret, struct open_reply *reply)
{
    const char *base = gate->file[request->parent_device].name;
    bool joined;
    if (request->kind == OPEN_DATA_FILE) {
        joined = gate_path_join("", reference, ret, INSTAR_NAME_BYTES_MAX);
    } else if (request->kind == OPEN_EXTENT || gate_path_protocol(reference) == 0) {
        joined = gate_path_join(base, reference, ret, INSTAR_NAME_BYTES_MAX);
    } else if (without_file_protocol(reference) != reference) {
        joined = gate_path_join("", without_file_protocol(reference), ret, INSTAR_NAME_BYTES_MAX);
    } else {
        set_name(reply, reference);
        set_text(reply, OPEN_STATUS_MESSAGE, "Unknown protocol '%.*s'",
                 (int)gate_path_protocol(reference), reference);
        return false;
    }
    if (!joined) {
        set_name(reply, reference);
        set_text(reply, OPEN_STATUS_REFUSED, "%s", strerror(ENAMETOOLONG));
    }
    return joined;
}

static void refuse_outside(struct open_reply *reply)
{
    set_text(reply, OPEN_STATUS_REFUSED, "outside the allowed folders");
}

static void refuse_errno(struct open_reply *reply, int error)
{
    /* The kernel met a symbolic link that leads out: what is behind it was not looked at. */
    if (error == EXDEV) {
        refuse_outside(reply);
        return;
    }
    reply->error = (uint32_t)error;
    set_text(reply, OPEN_STATUS_ERRNO, "%s", strerror(error));
}

/* Opens `name` beneath the innermost root that holds it. Returns -1 with the reply's refusal. */
static int open_beneath(const struct gate *gate, const char *name, struct open_reply *reply)
{
    char path[INSTAR_NAME_BYTES_MAX];
    if (absolute(name, path, sizeof(path)) != 0) {
        refuse_errno(reply, errno);
        return -1;
    }
    const char *below = NULL;
    int root = -1;
    for (unsigned i = 0; i < gate->root_count; i++) {
        const char *rest = gate_path_below(path, gate->root[i].path);
        if (rest != NULL && (below == NULL || rest > below)) {
            below = rest;
            root = gate->root[i].fd;
        }
    }
    if (below == NULL) {
        refuse_outside(reply);
        return -1;
    }
    const struct open_how how = {
        .flags = OPEN_FLAGS,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
    };
    int fd = sys.openat2(root, below, &how);
    if (fd < 0) {
        refuse_errno(reply, errno);
    }
    return fd;
}

/* The device that is the same file as `stat`, or file_count. */
static unsigned find_same(const struct gate *gate, const struct stat *stat)
{
    unsigned i = 0;
    while (i < gate->file_count && (gate->file[i].opened.st_dev != stat->st_dev ||
                                    gate->file[i].opened.st_ino != stat->st_ino)) {
        i++;
    }
    return i;
}

/* Takes an opened file in, or the one it is the same as. Returns its descriptor, or -1. */
static int accept_file(struct gate *gate, int fd, const char *name, struct open_reply *reply)
{
    struct stat opened;
    if (sys.fstat(fd, &opened) != 0) {
        refuse_errno(reply, errno);
        (void)sys.close(fd);
        return -1;
    }
    if (!S_ISREG(opened.st_mode)) {
        set_text(reply, OPEN_STATUS_MESSAGE, "'file' driver requires '%s' to be a regular file",
                 name);
        (void)sys.close(fd);
        return -1;
    }
    reply->device = find_same(gate, &opened);
    if (reply->device < gate->file_count) {
        (void)sys.close(fd);
        return gate->file[reply->device].fd;
    }
    if (gate->file_count == INSTAR_DEVICES_MAX) {
        set_text(reply, OPEN_STATUS_LIMIT, "%s", strerror(EMFILE));
        (void)sys.close(fd);
        return -1;
    }
    (void)add_file(gate, fd, &opened, name);
    return fd;
}

int gate_open_reference(struct gate *gate, const struct open_request *request, const char *name,
                        size_t name_bytes, struct open_reply *ret_reply)
{
    char reference[INSTAR_NAME_BYTES_MAX + 1];
    char resolved[INSTAR_NAME_BYTES_MAX];
    memset(ret_reply, 0, sizeof(*ret_reply));
    if (name_bytes == 0 || name_bytes > INSTAR_NAME_BYTES_MAX ||
        memchr(name, '\0', name_bytes) != NULL || request->parent_device >= gate->file_count ||
        gate->file[request->parent_device].fd < 0) {
        set_text(ret_reply, OPEN_STATUS_REFUSED, "%s", strerror(EINVAL));
        return -1;
    }
    memcpy(reference, name, name_bytes);
    reference[name_bytes] = '\0';
    if (!resolve_name(gate, request, reference, resolved, ret_reply)) {
        return -1;
    }
    set_name(ret_reply, resolved);
    int fd = open_beneath(gate, resolved, ret_reply);
    return fd < 0 ? -1 : accept_file(gate, fd, resolved, ret_reply);
}

void gate_reserve(struct gate *gate, const char *name)
{
    const struct stat nothing = {0};
    (void)add_file(gate, -1, &nothing, name);
}

static bool is_unchanged(const struct gate_file *file)
{
    struct stat now;
    return sys.fstat(file->fd, &now) == 0 && now.st_size == file->opened.st_size &&
           now.st_ino == file->opened.st_ino && now.st_mtim.tv_sec == file->opened.st_mtim.tv_sec &&
           now.st_mtim.tv_nsec == file->opened.st_mtim.tv_nsec;
}

bool gate_files_unchanged(const struct gate *gate)
{
    for (unsigned i = 0; i < gate->file_count; i++) {
        if (gate->file[i].fd >= 0 && !is_unchanged(&gate->file[i])) {
            return false;
        }
    }
    return true;
}

void gate_close(struct gate *gate)
{
    for (unsigned i = 0; i < gate->file_count; i++) {
        if (gate->file[i].fd >= 0) {
            (void)sys.close(gate->file[i].fd);
        }
    }
    for (unsigned i = 0; i < gate->root_count; i++) {
        (void)sys.close(gate->root[i].fd);
    }
    gate->file_count = 0;
    gate->root_count = 0;
}
