/*
 * A device's file: reading with zeros past its end, its allocation, and writing.
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

/*
 * Writes pieces[0..count) to the file from `offset` on. Changes the pieces. Short writes and EINTR
 * are retried. Returns 0, or the errno that met it.
 */
int block_write(int fd, uint64_t offset, struct iovec *pieces, unsigned count);

/*
 * Makes [offset, offset + length) of a file of `size_bytes` read as zeros: as a hole, where the
 * file system cannot make one by writing them. The file does not grow. Returns 0 or an errno.
 */
int block_write_zeros(int fd, uint64_t offset, uint64_t length);

/*
 * Gives a file of `size_bytes` room for all its bytes: holes are allocated, or with `full` filled
 * with zeros. What is in the file stays. Returns 0 or an errno.
 */
int block_preallocate(int fd, uint64_t size_bytes, bool full);

#endif
