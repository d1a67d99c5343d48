/*
 * Encrypted qcow2, without a key: nobody gives us one, so `info` describes and all else is refused.
 *
 * Like qemu we open a LUKS header where the list of extensions names it, so an image with a damaged
 * header and a damaged extension after it is refused because of the first of the two.
 */
#include "guest/base/checked.h"
#include "guest/formats/qcow2.h"

static enum instar_error refuse_without_key(struct context *ctx)
{
    return FAIL(ctx, INSTAR_UNSUPPORTED, "Parameter 'encrypt.key-secret' is required for cipher");
}

enum instar_error qcow2_open_luks(struct qcow2 *q, uint64_t offset, uint64_t length)
{
    struct context *ctx = q->image->context;
    uint8_t bytes[LUKS_HEADER_BYTES];

    if (!ctx->no_io) {
        return refuse_without_key(ctx);
    }
    if (length < sizeof(bytes)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Request for data outside of extension header");
    }
    if (!qemu_can_read(offset, sizeof(bytes)) ||
        file_read(q->image->file, offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Could not read encryption header: Input/output error");
    }
    q->luks = arena_array(&ctx->arena, struct luks_header, 1);
    if (!q->luks) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    return luks_parse(ctx, bytes, q->luks);
}

enum instar_error qcow2_check_encryption(struct qcow2 *q)
{
    struct context *ctx = q->image->context;
    uint32_t method = q->header.crypt_method;

    if (method == QCOW2_CRYPT_NONE || q->luks || ctx->no_io) {
        return INSTAR_OK;
    }
    if (method == QCOW2_CRYPT_AES) {
        return refuse_without_key(ctx);
    }
    return FAIL(ctx, INSTAR_INVALID_SOURCE, "Missing CRYPTO header for crypt method %d",
                (int)method);
}

enum instar_error qcow2_describe_encryption(struct qcow2 *q, struct info_writer *w)
{
    /* A LUKS image without its header has nothing to tell; qemu-img crashes on it. */
    if (q->header.crypt_method == QCOW2_CRYPT_NONE ||
        (q->header.crypt_method == QCOW2_CRYPT_LUKS && !q->luks)) {
        return INSTAR_OK;
    }
    info_object_begin(w, "encrypt");
    info_string(w, "format", q->luks ? "luks" : "aes");
    if (q->luks) {
        TRY(luks_describe(q->luks, w));
    }
    info_end(w);
    return info_writer_error(w);
}
