/*
 * How guest code says that something failed: an error code that may not be dropped.
 *
 * Every function that can fail returns enum instar_error and is MUST_CHECK; TRY() hands an error
 * on. The words for the user and the place of the refusing check are kept apart, in the context's
 * diagnosis (guest/core/diag.h), so that an error costs one register on the way up.
 */
#ifndef INSTAR_GUEST_BASE_ERROR_H
#define INSTAR_GUEST_BASE_ERROR_H

#include "guest/abi/abi.h"

#define MUST_CHECK __attribute__((warn_unused_result))
#define PRINTF_LIKE(format_at, first_at) __attribute__((format(printf, format_at, first_at)))

/* Returns from the calling function with the error of `expression`, if it has one. */
#define TRY(expression)                                                                            \
    do {                                                                                           \
        enum instar_error try_error_ = (expression);                                               \
        if (try_error_ != INSTAR_OK) {                                                             \
            return try_error_;                                                                     \
        }                                                                                          \
    } while (0)

#endif
