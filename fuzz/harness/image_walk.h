/*
 * The `map` and `info` operations over an image in a buffer, for the fuzz targets of format
 * drivers.
 *
 * What is asserted holds for every image, however damaged: extents follow each other from 0 to the
 * disk's end without a gap, none is empty, offsets do not overflow, objects and lists of a
 * description are closed, and members of objects (only) have keys. The run is stopped after
 * IMAGE_WALK_EXTENTS_MAX extents. Images of odd length get the profile of qemu 11.1, others that of
 * 7.2, so that inputs reach the rules of both. Files that the image asks for by the names "base"
 * and "data" exist (64 KiB of zeros), others do not.
 */
#ifndef INSTAR_FUZZ_HARNESS_IMAGE_WALK_H
#define INSTAR_FUZZ_HARNESS_IMAGE_WALK_H

#include "guest/formats/format.h"

#define IMAGE_WALK_EXTENTS_MAX 4096u

/* Maps and describes bytes[0..length) opened as `format`. Returns whether the image opened. */
bool image_walk(enum source_format format, const uint8_t *bytes, size_t length);

/* Likewise, but maps only a window of the disk, as image_walk() does with all of it. */
bool image_walk_window(enum source_format format, const uint8_t *bytes, size_t length,
                       uint64_t start, uint64_t max_length);

/*
 * The body of a fuzz target about a driver: the last 12 bytes of data[0..size) are the window, its
 * start and its length (up to 16 MiB, which are enough clusters); those before them are the image,
 * so that real images are seeds. A shorter input is none. Always returns 0, as a target has to.
 */
int image_walk_input(enum source_format format, const uint8_t *data, size_t size);

/*
 * Likewise, with the file's allocation as runs[0..run_count) tell it, which cover bytes[0..length).
 */
bool image_walk_sparse(enum source_format format, const uint8_t *bytes, size_t length,
                       const struct alloc_extent *runs, uint32_t run_count);

#endif
