/*
 * The format extension of Parallels images: a cluster with a checksum and a list of features, of
 * which dirty bitmaps are the only one that qemu knows.
 */
#ifndef INSTAR_GUEST_FORMATS_PARALLELS_EXTENSION_H
#define INSTAR_GUEST_FORMATS_PARALLELS_EXTENSION_H

#include "guest/formats/format.h"

/*
 * Checks the extension at `sector` (not 0) of the image's file, for a disk of `disk_sectors` in
 * clusters of `cluster_bytes`. What qemu refuses is FAIL()ed in its words.
 */
MUST_CHECK enum instar_error parallels_check_extension(struct image *image, uint64_t sector,
                                                       uint32_t cluster_bytes,
                                                       uint64_t disk_sectors);

#endif
