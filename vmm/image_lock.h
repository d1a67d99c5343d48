/*
 * Whether another process uses an image in a way that reading it does not go with.
 *
 * QEMU marks what it does with a file, and what it lets others do, by locks on single bytes of it
 * (100 and up, 200 and up). We take no lock ourselves: a run is short, reads only, and looks for
 * changes afterwards.
 */
#ifndef INSTAR_VMM_IMAGE_LOCK_H
#define INSTAR_VMM_IMAGE_LOCK_H

#include <stdbool.h>

/*
 * NULL when `fd` may be read at all, else what qemu-img cannot get ("\"consistent read\" lock"): a
 * static string. A file system without locks lets everything pass, as it does for qemu-img.
 */
const char *image_lock_conflict(int fd);

/* Whether another process writes or resizes `fd`: a raw image may be read then, no other. */
bool image_lock_is_written(int fd);

/* The same for writing `fd`, as qemu-img does when it creates an image. */
const char *image_lock_write_conflict(int fd);

#endif
