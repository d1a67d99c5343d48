/*
 * EVP with one context a digest. libcrypto picks SHA-NI by itself: about 1.5 GB/s where it exists.
 */
#include "batch/digest.h"

#include <assert.h>
#include <errno.h>
#include <openssl/evp.h>
#include <stdlib.h>

#include "vmm/sys.h"

#define READ_BYTES (1u << 20)

bool digest_begin(struct digest *digest)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context == NULL || EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) {
        EVP_MD_CTX_free(context);
        digest->context = NULL;
        return false;
    }
    digest->context = context;
    return true;
}

bool digest_add(struct digest *digest, const void *bytes, size_t length)
{
    assert(digest->context != NULL);
    return EVP_DigestUpdate(digest->context, bytes, length) == 1;
}

bool digest_end(struct digest *digest, struct digest_hex *ret)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    bool good = EVP_DigestFinal_ex(digest->context, raw, &length) == 1;
    digest_cancel(digest);
    if (!good) {
        return false;
    }
    assert(length * 2 == DIGEST_CHARS);
    for (unsigned i = 0; i < length; i++) {
        ret->text[2 * i] = digits[raw[i] >> 4];
        ret->text[2 * i + 1] = digits[raw[i] & 15];
    }
    ret->text[DIGEST_CHARS] = '\0';
    return true;
}

void digest_cancel(struct digest *digest)
{
    EVP_MD_CTX_free(digest->context);
    digest->context = NULL;
}

bool digest_of(const void *bytes, size_t length, struct digest_hex *ret)
{
    struct digest digest;
    if (!digest_begin(&digest)) {
        return false;
    }
    if (!digest_add(&digest, bytes, length)) {
        digest_cancel(&digest);
        return false;
    }
    return digest_end(&digest, ret);
}

static int add_file(struct digest *digest, int fd, unsigned char *buffer)
{
    off_t offset = 0;
    for (;;) {
        ssize_t got = sys.pread(fd, buffer, READ_BYTES, offset);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return -1;
        }
        if (got == 0) {
            return 0;
        }
        if (!digest_add(digest, buffer, (size_t)got)) {
            errno = ENOMEM;
            return -1;
        }
        offset += got;
    }
}

int digest_of_file(int fd, struct digest_hex *ret)
{
    struct digest digest = {0};
    unsigned char *buffer = malloc(READ_BYTES);
    if (buffer == NULL || !digest_begin(&digest)) {
        free(buffer);
        errno = ENOMEM;
        return -1;
    }
    int result = add_file(&digest, fd, buffer);
    int error = errno;
    free(buffer);
    if (result == 0 && !digest_end(&digest, ret)) {
        result = -1;
        error = ENOMEM;
    }
    digest_cancel(&digest);
    errno = error;
    return result;
}
