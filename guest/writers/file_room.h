/*
 * The length of a new file, where the host sets room aside for it (preallocation=falloc, full).
 */
#ifndef INSTAR_GUEST_WRITERS_FILE_ROOM_H
#define INSTAR_GUEST_WRITERS_FILE_ROOM_H

#include "guest/writers/writer.h"

/*
 * Makes `device`, a file of the target's, size_bytes long; the host gives it its room at that, as
 * the target's options say. A full disk is FAIL()ed in qemu-img's words, with `prefix` in front.
 * Errors: INSTAR_IO, INSTAR_NO_SPACE.
 */
MUST_CHECK enum instar_error file_room_take(const struct target *target, struct device *device,
                                            uint64_t size_bytes, const char *prefix);

#endif
