/*
 * Header extensions (specification: "Header extensions"): type, length, data, padded to 8 bytes.
 *
 * The list ends with type 0 or where the backing file name (or the first cluster) begins. It is
 * read twice at most: once for the names of features that we do not know, which qemu does before
 * all else and whatever else is wrong with the list, and once in earnest.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/text.h"
#include "guest/formats/qcow2.h"

enum extension_type {
    EXTENSION_END = 0,
    EXTENSION_BACKING_FORMAT = 0xe2792aca,
    EXTENSION_FEATURE_NAMES = 0x6803f857,
    EXTENSION_CRYPTO_HEADER = 0x0537be77,
    EXTENSION_BITMAPS = 0x23852875,
    EXTENSION_DATA_FILE = 0x44415441,
};

#define EXTENSION_HEADER_BYTES 8u
#define CRYPTO_EXTENSION_BYTES 16u
#define BITMAPS_EXTENSION_BYTES 24u
#define FEATURE_ENTRY_BYTES 48u
#define FEATURE_NAME_BYTES 46u
#define FEATURE_TYPE_INCOMPATIBLE 0u

struct extension {
    uint32_t type;
    uint32_t bytes;
    uint64_t offset; /* of its data */
};

/* Reads the extension at *offset and moves past it; *ret_found is false at the list's end. */
static enum instar_error next_extension(struct qcow2 *q, uint64_t *offset, struct extension *ret,
                                        bool *ret_found)
{
    struct context *ctx = q->image->context;
    uint8_t bytes[EXTENSION_HEADER_BYTES];
    struct cursor c;

    *ret_found = false;
    if (*offset >= q->extensions_end) {
        return INSTAR_OK;
    }
    if (file_cursor(q->image->file, *offset, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO,
                    "qcow2_read_extension: ERROR: pread fail from offset %lu: Input/output error",
                    *offset);
    }
    ret->type = cursor_be32(&c);
    ret->bytes = cursor_be32(&c);
    ret->offset = *offset + EXTENSION_HEADER_BYTES;
    if (!range_within(ret->offset, ret->bytes, q->extensions_end)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "Header extension too large");
    }
    *ret_found = ret->type != EXTENSION_END;
    *offset = ret->offset + ((ret->bytes + UINT64_C(7)) & ~UINT64_C(7));
    return INSTAR_OK;
}

static enum instar_error read_backing_format(struct qcow2 *q, const struct extension *e)
{
    struct reference *reference = &q->image->backing_ref;
    struct context *ctx = q->image->context;

    if (e->bytes >= sizeof(reference->format)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "ERROR: ext_backing_format: len=%u too large (>=%zu)", e->bytes,
                    sizeof(reference->format));
    }
    if (file_read(q->image->file, e->offset, reference->format, e->bytes) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "ERROR: ext_backing_format: Could not read format name");
    }
    reference->format[e->bytes] = '\0';
    reference->has_format = reference->format[0] != '\0';
    return INSTAR_OK;
}

static enum instar_error read_crypto_header(struct qcow2 *q, const struct extension *e)
{
    struct context *ctx = q->image->context;
    uint8_t bytes[CRYPTO_EXTENSION_BYTES];
    struct cursor c;

    if (q->header.crypt_method != QCOW2_CRYPT_LUKS) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "CRYPTO header extension only expected with LUKS encryption method");
    }
    if (e->bytes != sizeof(bytes)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "CRYPTO header extension size %u, but expected size %zu", e->bytes,
                    sizeof(bytes));
    }
    if (file_cursor(q->image->file, e->offset, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "Unable to read CRYPTO header extension: Input/output error");
    }
    uint64_t offset = cursor_be64(&c);
    uint64_t length = cursor_be64(&c);
    if (offset % q->cluster_bytes != 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "Encryption header offset '%lu' is not a multiple of cluster size '%u'", offset,
                    q->cluster_bytes);
    }
    return qcow2_open_luks(q, offset, length);
}

static enum instar_error check_bitmaps_extension(struct qcow2 *q, uint32_t count, uint64_t bytes,
                                                 uint64_t offset)
{
    struct context *ctx = q->image->context;

    if (count > QCOW2_BITMAPS_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "bitmaps_ext: Image has %u bitmaps, exceeding the QEMU supported maximum of %u",
                    count, QCOW2_BITMAPS_MAX);
    }
    if (count == 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "found bitmaps extension with zero bitmaps");
    }
    if (offset % q->cluster_bytes != 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "bitmaps_ext: invalid bitmap directory offset");
    }
    if (bytes > QCOW2_BITMAP_DIRECTORY_BYTES_MAX) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE,
                    "bitmaps_ext: bitmap directory size (%lu) exceeds the maximum supported size "
                    "(%u)",
                    bytes, QCOW2_BITMAP_DIRECTORY_BYTES_MAX);
    }
    q->bitmap_count = count;
    q->bitmaps_bytes = bytes;
    q->bitmaps_offset = offset;
    return INSTAR_OK;
}

/* The bitmaps are there, but whoever wrote the image last may not have kept them up to date. */
static enum instar_error warn_of_bitmaps(struct qcow2 *q)
{
    struct context *ctx = q->image->context;

    if (q->header.version < 3) {
        TRY(context_warn(ctx,
                         "This qcow2 v2 image contains bitmaps, but they may have been modified "
                         "by a program without persistent bitmap support; so now they must all "
                         "be considered inconsistent"));
    } else {
        TRY(context_warn(ctx,
                         "a program lacking bitmap support modified this file, so all bitmaps are "
                         "now considered inconsistent"));
    }
    return context_say(ctx,
                       "Some clusters may be leaked, run 'qemu-img check -r' on the image file "
                       "to fix.");
}

static enum instar_error read_bitmaps(struct qcow2 *q, const struct extension *e)
{
    struct context *ctx = q->image->context;
    uint8_t bytes[BITMAPS_EXTENSION_BYTES];
    struct cursor c;

    if (e->bytes != sizeof(bytes)) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "bitmaps_ext: Invalid extension length");
    }
    if (!(q->header.autoclear & QCOW2_AUTOCLEAR_BITMAPS)) {
        return warn_of_bitmaps(q);
    }
    if (file_cursor(q->image->file, e->offset, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "bitmaps_ext: Could not read ext header: Input/output error");
    }
    uint32_t count = cursor_be32(&c);
    uint32_t reserved = cursor_be32(&c);
    uint64_t directory_bytes = cursor_be64(&c);
    uint64_t directory_offset = cursor_be64(&c);
    if (reserved != 0) {
        return FAIL(ctx, INSTAR_INVALID_SOURCE, "bitmaps_ext: Reserved field is not zero");
    }
    return check_bitmaps_extension(q, count, directory_bytes, directory_offset);
}

static enum instar_error read_data_file_name(struct qcow2 *q, const struct extension *e)
{
    struct context *ctx = q->image->context;
    size_t name_bytes = (size_t)min_u64(e->bytes, INFO_STRING_BYTES_MAX);
    char *name = arena_array(&ctx->arena, char, name_bytes + 1);

    if (!name) {
        return FAIL(ctx, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (file_read(q->image->file, e->offset, name, name_bytes) != INSTAR_OK) {
        return FAIL(ctx, INSTAR_IO, "ERROR: Could not read data file name: Input/output error");
    }
    name[name_bytes] = '\0';
    q->data_file_name = name;
    q->has_data_file_name = true;
    return INSTAR_OK;
}

static enum instar_error read_extension(struct qcow2 *q, const struct extension *e)
{
    switch (e->type) {
    case EXTENSION_BACKING_FORMAT:
        return read_backing_format(q, e);
    case EXTENSION_CRYPTO_HEADER:
        return read_crypto_header(q, e);
    case EXTENSION_BITMAPS:
        return read_bitmaps(q, e);
    case EXTENSION_DATA_FILE:
        return read_data_file_name(q, e);
    default:
        return INSTAR_OK; /* the feature names, and what is for later versions to know */
    }
}

enum instar_error qcow2_read_extensions(struct qcow2 *q)
{
    uint64_t offset = q->header.header_bytes;
    struct extension e;
    bool found;

    for (;;) {
        TRY(next_extension(q, &offset, &e, &found));
        if (!found) {
            return INSTAR_OK;
        }
        TRY(read_extension(q, &e));
    }
}

/* The last table of feature names in front of whatever ends or breaks the list, or none. */
static struct extension find_feature_names(struct qcow2 *q)
{
    uint64_t offset = q->header.header_bytes;
    struct extension e;
    struct extension names = {0};
    bool found;

    while (next_extension(q, &offset, &e, &found) == INSTAR_OK && found) {
        if (e.type == EXTENSION_FEATURE_NAMES) {
            names = e;
        } else if (e.type != EXTENSION_CRYPTO_HEADER && read_extension(q, &e) != INSTAR_OK) {
            break;
        }
    }
    return names;
}

/* Appends the name of each unknown feature that the table has one for; returns the others. */
static uint64_t name_features(struct qcow2 *q, const struct extension *names, uint64_t unknown,
                              char *text, size_t capacity)
{
    size_t length = 0;

    for (uint64_t at = 0; at < names->bytes && unknown != 0; at += FEATURE_ENTRY_BYTES) {
        uint8_t entry[FEATURE_ENTRY_BYTES + 1] = {0};
        size_t entry_bytes = (size_t)min_u64(FEATURE_ENTRY_BYTES, names->bytes - at);
        if (file_read(q->image->file, names->offset + at, entry, entry_bytes) != INSTAR_OK ||
            entry[2] == 0) {
            break;
        }
        uint64_t bit = UINT64_C(1) << (entry[1] & 63);
        if (entry[0] == FEATURE_TYPE_INCOMPATIBLE && (unknown & bit)) {
            unknown &= ~bit;
            length +=
                text_format(text + length, capacity - length, "%s%.*s", length > 0 ? ", " : "",
                            (int)FEATURE_NAME_BYTES, (const char *)entry + 2);
        }
    }
    return unknown;
}

enum instar_error qcow2_refuse_features(struct qcow2 *q)
{
    char text[64 * (FEATURE_NAME_BYTES + 2) + 1] = "";
    struct extension names = find_feature_names(q);
    uint64_t unknown = name_features(q, &names, q->header.incompatible & ~QCOW2_INCOMPATIBLE_KNOWN,
                                     text, sizeof(text));

    if (unknown != 0) {
        return FAIL(q->image->context, INSTAR_UNSUPPORTED,
                    "Unsupported qcow2 feature(s): %s%sUnknown incompatible feature: %lx", text,
                    text[0] != '\0' ? ", " : "", unknown);
    }
    return FAIL(q->image->context, INSTAR_UNSUPPORTED, "Unsupported qcow2 feature(s): %s", text);
}
