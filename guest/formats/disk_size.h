/*
 * The virtual size of a disk, out of a number of sectors that a header claims.
 */
#ifndef INSTAR_GUEST_FORMATS_DISK_SIZE_H
#define INSTAR_GUEST_FORMATS_DISK_SIZE_H

#include "guest/formats/format.h"

/*
 * Sets image->size_bytes. Sizes that qemu's block layer cannot hold are FAIL()ed in its words,
 * which it finds after the driver's own checks: to be called last.
 */
MUST_CHECK enum instar_error disk_size_set(struct image *image, uint64_t sectors);

#endif
