/*
 * Reading a device's file: bytes with zeros past its end, and its allocation.
 */
#ifndef INSTAR_VMM_BLOCK_IO_H
#define INSTAR_VMM_BLOCK_IO_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/uio.h>

#include "guest/abi/virtio_abi.h"

/*
 * Fills pieces[0..count) with the file's bytes from `offset` on; from `size_bytes` on, or where the
 * file has become shorter meanwhile, with zeros. Changes the pieces. Short reads and EINTR are
 * retried. False: an I/O error.
 */
bool block_read(int fd, uint64_t size_bytes, uint64_t offset, struct iovec *pieces, unsigned count);

/*
 * The run of data or hole that starts at `offset` (below `size_bytes`), cut at `size_bytes`. A file
 * system that cannot tell has data everywhere. False: an I/O error.
 */
bool block_next_extent(int fd, uint64_t size_bytes, uint64_t offset, struct alloc_extent *ret);

#endif
