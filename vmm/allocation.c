/*
 * Allocation of a file by SEEK_DATA and SEEK_HOLE, which is also what qemu's file driver asks.
 *
 * Runs are streamed into the hash: a file of a million holes needs no more memory than one of none.
 * A file system without SEEK_DATA gives one run over the whole file, as it does for qemu-img.
 */
#include "vmm/allocation.h"

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <openssl/evp.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vmm/sys.h"

#define SHA256_BYTES 32u
_Static_assert(2 * SHA256_BYTES == ALLOCATION_FINGERPRINT_CHARS, "two digits a byte");

int allocation_next_data(int fd, uint64_t from_bytes, uint64_t size_bytes,
                         struct allocation_run *ret)
{
    assert(size_bytes <= INT64_MAX);
    if (from_bytes >= size_bytes) {
        return 0;
    }
    off_t start = sys.lseek(fd, (off_t)from_bytes, SEEK_DATA);
    if (start < 0) {
        /* ENXIO is the answer "no data from here on", not a failure. */
        return errno == ENXIO ? 0 : -1;
    }
    if ((uint64_t)start >= size_bytes) {
        return 0;
    }
    off_t end = sys.lseek(fd, start, SEEK_HOLE);
    if (end < 0) {
        return -1;
    }
    if (end <= start) {
        /* The file was cut or punched between the two calls. */
        errno = EIO;
        return -1;
    }
    uint64_t end_bytes = (uint64_t)end < size_bytes ? (uint64_t)end : size_bytes;
    ret->start_bytes = (uint64_t)start;
    ret->length_bytes = end_bytes - (uint64_t)start;
    return 1;
}

/* Feeds every run and the size line to the hash. Returns 0, or -1 with errno. */
static int hash_runs(EVP_MD_CTX *hash, int fd, uint64_t size_bytes)
{
    char line[64];
    struct allocation_run run = {0, 0};
    int found;
    while ((found = allocation_next_data(fd, run.start_bytes + run.length_bytes, size_bytes,
                                         &run)) > 0) {
        int chars = snprintf(line, sizeof(line), "%" PRIu64 " %" PRIu64 "\n", run.start_bytes,
                             run.length_bytes);
        if (EVP_DigestUpdate(hash, line, (size_t)chars) != 1) {
            errno = ENOMEM;
            return -1;
        }
    }
    if (found < 0) {
        return -1;
    }
    int chars = snprintf(line, sizeof(line), "size %" PRIu64 "\n", size_bytes);
    if (EVP_DigestUpdate(hash, line, (size_t)chars) != 1) {
        errno = ENOMEM;
        return -1;
    }
    return 0;
}

int allocation_fingerprint(int fd, char ret_hex[ALLOCATION_FINGERPRINT_CHARS + 1])
{
    struct stat status;
    if (sys.fstat(fd, &status) != 0) {
        return -1;
    }
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    if (hash == NULL) {
        errno = ENOMEM;
        return -1;
    }
    int result = -1;
    unsigned char digest[SHA256_BYTES];
    if (EVP_DigestInit_ex(hash, EVP_sha256(), /* engine= */ NULL) != 1) {
        errno = ENOMEM;
    } else if (hash_runs(hash, fd, (uint64_t)status.st_size) == 0) {
        if (EVP_DigestFinal_ex(hash, digest, /* ret_length= */ NULL) == 1) {
            result = 0;
        } else {
            errno = ENOMEM;
        }
    }
    int saved_errno = errno;
    EVP_MD_CTX_free(hash);
    errno = saved_errno;
    for (size_t i = 0; result == 0 && i < SHA256_BYTES; i++) {
        snprintf(ret_hex + 2 * i, 3, "%02x", digest[i]);
    }
    return result;
}
