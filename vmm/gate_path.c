/*
 * See gate_path.h. No function here makes a system call.
 */
#include "vmm/gate_path.h"

#include <string.h>

size_t gate_path_protocol(const char *name)
{
    size_t length = strcspn(name, ":/");
    return name[length] == ':' ? length : 0;
}

bool gate_path_join(const char *base, const char *name, char *ret, size_t capacity)
{
    const char *slash = name[0] == '/' ? NULL : strrchr(base, '/');
    size_t folder_bytes = slash != NULL ? (size_t)(slash - base) + 1 : 0;
    size_t name_bytes = strlen(name);
    if (folder_bytes >= capacity || name_bytes >= capacity - folder_bytes) {
        return false;
    }
    memcpy(ret, base, folder_bytes);
    memcpy(ret + folder_bytes, name, name_bytes + 1);
    return true;
}

/* Appends the components of `name` to the normal path ret[0..*length), which has no final slash. */
static bool append_components(const char *name, char *ret, size_t capacity, size_t *length)
{
    while (*name != '\0') {
        name += strspn(name, "/");
        size_t bytes = strcspn(name, "/");
        if (bytes == 2 && memcmp(name, "..", 2) == 0) {
            while (*length > 0 && ret[*length - 1] != '/') {
                (*length)--;
            }
            *length -= *length > 0;
        } else if (bytes != 0 && !(bytes == 1 && name[0] == '.')) {
            if (bytes + 1 >= capacity - *length) {
                return false;
            }
            ret[(*length)++] = '/';
            memcpy(ret + *length, name, bytes);
            *length += bytes;
        }
        name += bytes;
    }
    return true;
}

/* Whether the name can only mean a folder. */
static bool means_folder(const char *name)
{
    size_t length = strlen(name);
    return length > 0 &&
           (name[length - 1] == '/' || strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ||
            (length >= 2 && strcmp(name + length - 2, "/.") == 0) ||
            (length >= 3 && strcmp(name + length - 3, "/..") == 0));
}

bool gate_path_normal(const char *folder, const char *name, char *ret, size_t capacity)
{
    size_t length = 0;
    if (name[0] != '/' && !append_components(folder, ret, capacity, &length)) {
        return false;
    }
    if (!append_components(name, ret, capacity, &length) || capacity - length < 2) {
        return false;
    }
    if (length == 0 || means_folder(name)) {
        ret[length++] = '/';
    }
    ret[length] = '\0';
    return true;
}

const char *gate_path_below(const char *path, const char *root)
{
    size_t root_bytes = strlen(root);
    /* Roots may be given with a trailing slash, and "/" is one. */
    while (root_bytes > 0 && root[root_bytes - 1] == '/') {
        root_bytes--;
    }
    if (strncmp(path, root, root_bytes) != 0 || path[root_bytes] != '/' ||
        path[root_bytes + 1] == '\0') {
        return NULL;
    }
    return path + root_bytes + 1;
}
