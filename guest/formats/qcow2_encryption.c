/*
 * Encrypted qcow2: reading one needs a key, which nobody gives us, so only `info` opens it.
 */
#include "guest/formats/qcow2.h"

enum instar_error qcow2_check_encryption(struct qcow2 *q)
{
    struct context *ctx = q->image->context;

    if (q->header.crypt_method == QCOW2_CRYPT_NONE || ctx->no_io) {
        return INSTAR_OK;
    }
    if (q->header.crypt_method == QCOW2_CRYPT_LUKS && !q->has_luks_header) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Missing CRYPTO header for crypt method %d",
                    (int)q->header.crypt_method);
    }
    return FAIL(ctx, INSTAR_UNSUPPORTED, "Parameter 'encrypt.key-secret' is required for cipher");
}
