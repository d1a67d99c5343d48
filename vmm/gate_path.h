/*
 * Names as text: what the gate decides before it looks at any file.
 *
 * Joining follows qemu-img, because the joined name is what messages and the File column show: the
 * folder part of the referring file's name as it was given, then the reference as it was written.
 * Whether a name lies beneath a root is decided on the absolute, lexically normal form.
 */
#ifndef INSTAR_VMM_GATE_PATH_H
#define INSTAR_VMM_GATE_PATH_H

#include <stdbool.h>
#include <stddef.h>

/* Length of the protocol in front of the name's first colon, as in "nbd:..."; 0: a plain name. */
size_t gate_path_protocol(const char *name);

/*
 * ret[0..capacity) = `name` as a reference in the file called `base`. False: it does not fit.
 */
bool gate_path_join(const char *base, const char *name, char *ret, size_t capacity);

/*
 * ret[0..capacity) = the absolute form of `name`, seen from the absolute folder `folder`, without
 * "//", "/./" and "/../". A trailing slash stays, since it says that a folder is meant. False: it
 * does not fit.
 */
bool gate_path_normal(const char *folder, const char *name, char *ret, size_t capacity);

/*
 * The part of `path` below `root` (both absolute and normal), or NULL when it is not beneath it.
 * The root itself is not beneath itself.
 */
const char *gate_path_below(const char *path, const char *root);

#endif
