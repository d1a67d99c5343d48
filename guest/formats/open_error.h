/*
 * How qemu-img words an open that failed with nothing but an errno: it names the file once more.
 */
#ifndef INSTAR_GUEST_FORMATS_OPEN_ERROR_H
#define INSTAR_GUEST_FORMATS_OPEN_ERROR_H

#include "guest/formats/format.h"

/* FAIL()s an open with the words of an errno; `reason` is what strerror() says. */
#define FAIL_ERRNO(image, error, reason)                                                           \
    FAIL((image)->context, (error), "Could not open '%s': %s", (image)->name, (reason))

#define FAIL_EINVAL(image) FAIL_ERRNO((image), INSTAR_INVALID_SOURCE, "Invalid argument")
#define FAIL_EIO(image) FAIL_ERRNO((image), INSTAR_IO, "Input/output error")
#define FAIL_EFBIG(image) FAIL_ERRNO((image), INSTAR_INVALID_SOURCE, "File too large")
#define FAIL_ENOTSUP(image) FAIL_ERRNO((image), INSTAR_UNSUPPORTED, "Operation not supported")

#endif
