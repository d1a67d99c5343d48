/*
 * Shared between the two files of the hosted platform.
 */
#ifndef INSTAR_TESTS_HOSTED_HOSTED_INTERNAL_H
#define INSTAR_TESTS_HOSTED_HOSTED_INTERNAL_H

#include "tests/hosted/hosted_platform.h"

enum instar_error hosted_read(struct device *device, uint64_t offset, void *buffer,
                              uint32_t length);
enum instar_error hosted_read_batch(struct device *device, const struct io_request *requests,
                                    uint32_t count);
enum instar_error hosted_extents(struct device *device, uint64_t offset, struct alloc_extent *ret,
                                 uint32_t capacity, uint32_t *ret_count);

/* Adds the next device over a new, empty file for reading and writing. NULL and errno on failure.
 */
struct hosted_device *hosted_add_new_path(struct hosted *h, const char *path);

#endif
