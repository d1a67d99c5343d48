/*
 * What guest code says of an image and the files beside it, as one line of text.
 *
 * For drivers whose images are several files, and for descriptions: a test states the whole answer
 * and compares once. tests/unit/driver_harness.h is for looking at single extents.
 */
#ifndef INSTAR_TESTS_UNIT_IMAGE_TELLER_H
#define INSTAR_TESTS_UNIT_IMAGE_TELLER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/abi.h"

#define TELLER_FILES_MAX 6u

struct teller_file {
    const char *name;
    const void *bytes;
    size_t length;
};

struct teller_image {
    enum source_format format;                 /* FORMAT_NONE: probe */
    uint32_t qemu_version;                     /* 0: 7.2.22 */
    struct teller_file file[TELLER_FILES_MAX]; /* the image, then files beside it; NULL ends */
    uint64_t fail_read_at;                     /* of the image; with fails_read */
    bool fails_read;
    size_t heap_bytes_left; /* with has_heap_limit */
    bool has_heap_limit;
};

/*
 * `map`: "LENGTH STATE[@OFFSET/DEVICE] " for each extent, where STATE is of the letters p(resent)
 * z(ero) d(ata). A failure is "! TEXT" after them. Valid until the next call.
 */
const char *tell_map(const struct teller_image *image);

/* `info`: "KEY=VALUE " for each field, in the order told; a failure is "! TEXT". */
const char *tell_info(const struct teller_image *image);

/*
 * Asks both with each 4 KiB of the image unreadable and with heaps from nothing up: everything must
 * come to an end, and none as INSTAR_INTERNAL.
 */
void torture_image(const struct teller_image *image);

/* Stores `width` bytes of `value`, little-endian, at bytes + at. */
void put_le(uint8_t *bytes, size_t at, unsigned width, uint64_t value);

#endif
