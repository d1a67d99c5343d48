/*
 * See block_io.h. pread rather than a mapping of the file: a file that shrinks under a mapping is a
 * SIGBUS, under pread it is a short read.
 */
#include "vmm/block_io.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "guest/base/checked.h"
#include "vmm/sys.h"

#define ZEROS_BYTES 65536u

/* Removes `length` bytes, at most what there is, from the front of the pieces. */
static void advance(struct iovec **pieces, unsigned *count, size_t length)
{
    while (*count > 0 && length >= (*pieces)->iov_len) {
        length -= (*pieces)->iov_len;
        (*pieces)++;
        (*count)--;
    }
    if (*count > 0) {
        (*pieces)->iov_base = (char *)(*pieces)->iov_base + length;
        (*pieces)->iov_len -= length;
    }
}

static void fill_with_zeros(const struct iovec *pieces, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        if (pieces[i].iov_len > 0) {
            memset(pieces[i].iov_base, 0, pieces[i].iov_len);
        }
    }
}

/* One preadv of at most `limit` bytes, EINTR retried. */
static ssize_t read_some(int fd, const struct iovec *pieces, unsigned count, uint64_t offset,
                         uint64_t limit)
{
    struct iovec head = pieces[0];
    if (head.iov_len > limit) {
        head.iov_len = limit;
    }
    uint64_t total = 0;
    for (unsigned i = 0; i < count; i++) {
        total += pieces[i].iov_len;
    }
    for (;;) {
        /* Near the file's end only the first piece, cut: preadv itself would stop there, too, but
         * a file that has grown must not show more than the size the guest was told. */
        ssize_t got = total <= limit ? sys.preadv(fd, pieces, (int)count, (off_t)offset)
                                     : sys.preadv(fd, &head, 1, (off_t)offset);
        if (got >= 0 || errno != EINTR) {
            return got;
        }
    }
}

bool block_read(int fd, uint64_t size_bytes, uint64_t offset, struct iovec *pieces, unsigned count)
{
    advance(&pieces, &count, 0);
    while (count > 0 && offset < size_bytes) {
        ssize_t got = read_some(fd, pieces, count, offset, size_bytes - offset);
        if (got < 0) {
            return false;
        }
        if (got == 0) {
            break; /* the file has shrunk: the check after the run will tell */
        }
        offset += (uint64_t)got;
        advance(&pieces, &count, (size_t)got);
    }
    fill_with_zeros(pieces, count);
    return true;
}

bool block_next_extent(int fd, uint64_t size_bytes, uint64_t offset, struct alloc_extent *ret)
{
    assert(offset < size_bytes);
    struct alloc_extent extent = {.start = offset, .length = size_bytes - offset};
    off_t data = sys.lseek(fd, (off_t)offset, SEEK_DATA);
    if (data < 0) {
        if (errno == EIO) {
            return false;
        }
        /* ENXIO: no data up to the end. Anything else: a file system that does not know. */
        extent.is_data = errno != ENXIO;
    } else if ((uint64_t)data > offset) {
        extent.length = min_u64((uint64_t)data, size_bytes) - offset;
    } else {
        extent.is_data = 1;
        off_t hole = sys.lseek(fd, (off_t)offset, SEEK_HOLE);
        if (hole > (off_t)offset) {
            extent.length = min_u64((uint64_t)hole, size_bytes) - offset;
        } else if (hole < 0 && errno == EIO) {
            return false;
        }
    }
    *ret = extent;
    return true;
}

int block_write(int fd, uint64_t offset, struct iovec *pieces, unsigned count)
{
    advance(&pieces, &count, 0);
    while (count > 0) {
        ssize_t put = sys.pwritev(fd, pieces, (int)count, (off_t)offset);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return put < 0 ? errno : EIO;
        }
        offset += (uint64_t)put;
        advance(&pieces, &count, (size_t)put);
    }
    return 0;
}

static int put_zeros(int fd, uint64_t offset, uint64_t length)
{
    static unsigned char zeros[ZEROS_BYTES];

    while (length > 0) {
        uint64_t piece = min_u64(length, sizeof(zeros));
        struct iovec iovec = {.iov_base = zeros, .iov_len = piece};
        int error = block_write(fd, offset, &iovec, 1);
        if (error != 0) {
            return error;
        }
        offset += piece;
        length -= piece;
    }
    return 0;
}

/* fallocate() in one of its modes. False, with errno. */
static bool allocate(int fd, int mode, uint64_t offset, uint64_t length)
{
    int result;

    do {
        result = sys.fallocate(fd, mode, (off_t)offset, (off_t)length);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

int block_write_zeros(int fd, uint64_t offset, uint64_t length)
{
    return allocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length)
               ? 0
               : put_zeros(fd, offset, length);
}

int block_preallocate(int fd, uint64_t size_bytes, bool full)
{
    uint64_t offset = 0;

    if (size_bytes == 0) {
        return 0;
    }
    if (!full) {
        if (allocate(fd, 0, 0, size_bytes)) {
            return 0;
        }
        if (errno != EOPNOTSUPP) {
            return errno;
        }
    }
    while (offset < size_bytes) {
        struct alloc_extent extent;
        if (!block_next_extent(fd, size_bytes, offset, &extent)) {
            return EIO;
        }
        int error = extent.is_data ? 0 : put_zeros(fd, offset, extent.length);
        if (error != 0) {
            return error;
        }
        offset += extent.length;
    }
    return 0;
}
