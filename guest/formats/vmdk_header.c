/*
 * Parsing of the headers of sparse VMDK extents; see vmdk_header.h.
 */
#include "guest/formats/vmdk_header.h"

#include "guest/base/cursor.h"

#define SESPARSE_MAGIC UINT64_C(0xcafebabe)
#define SESPARSE_VOLATILE_MAGIC UINT64_C(0xcafecafe)
#define SESPARSE_VERSION UINT64_C(0x200000001)
#define SESPARSE_GRAIN_SECTORS 8u
#define SESPARSE_TABLE_SECTORS 64u

void vmdk_parse_sparse_header(const uint8_t *bytes, struct vmdk_sparse_header *ret)
{
    struct cursor c = cursor_over(bytes, VMDK_HEADER_BYTES);

    cursor_skip(&c, 4); /* magic */
    ret->version = cursor_le32(&c);
    ret->flags = cursor_le32(&c);
    ret->capacity = cursor_le64(&c);
    ret->grain_sectors = cursor_le64(&c);
    ret->descriptor_offset = cursor_le64(&c);
    cursor_skip(&c, 8); /* size of the descriptor: it ends at a NUL anyway */
    ret->table_entries = cursor_le32(&c);
    ret->backup_directory_offset = cursor_le64(&c);
    ret->directory_offset = cursor_le64(&c);
    ret->overhead_sectors = cursor_le64(&c);
    cursor_skip(&c, 5); /* unclean shutdown, line end test: qemu looks at neither */
    ret->compression = cursor_le16(&c);
}

/* Takes the next sector's marker apart: a value, a size, a type. */
static bool takes_marker(struct cursor *c, uint64_t *ret_value, enum vmdk_marker wanted)
{
    *ret_value = cursor_le64(c);
    uint32_t size_bytes = cursor_le32(c);
    uint32_t type = cursor_le32(c);
    cursor_skip(c, VMDK_HEADER_BYTES - 16);
    return size_bytes == 0 && type == (uint32_t)wanted;
}

bool vmdk_is_footer(const uint8_t *bytes)
{
    struct cursor c = cursor_over(bytes, VMDK_FOOTER_BYTES);
    uint64_t sectors; /* of the footer; qemu does not look at it */
    uint64_t end_value;

    bool is_marked = takes_marker(&c, &sectors, VMDK_MARKER_FOOTER);
    bool is_header = cursor_be32(&c) == VMDK_MAGIC_KDMV;
    cursor_skip(&c, VMDK_HEADER_BYTES - 4);
    bool is_end = takes_marker(&c, &end_value, VMDK_MARKER_END_OF_STREAM) && end_value == 0;
    return is_marked && is_header && is_end;
}

void vmdk_parse_cowd_header(const uint8_t *bytes, struct vmdk_cowd_header *ret)
{
    struct cursor c = cursor_over(bytes, VMDK_HEADER_BYTES);

    cursor_skip(&c, 12); /* magic, version, flags */
    ret->sectors = cursor_le32(&c);
    ret->grain_sectors = cursor_le32(&c);
    ret->directory_offset = cursor_le32(&c);
    ret->directory_entries = cursor_le32(&c);
}

static bool rest_is_zero(struct cursor *c)
{
    bool is_zero = true;

    while (cursor_left(c) > 0) {
        is_zero = cursor_u8(c) == 0 && is_zero;
    }
    return is_zero;
}

static enum instar_error check_sesparse_shape(struct context *context, uint64_t version,
                                              const struct vmdk_sesparse_header *h)
{
    if (version != SESPARSE_VERSION) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported version: 0x%016lx", version);
    }
    if (h->grain_sectors != SESPARSE_GRAIN_SECTORS) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported grain size: %lu", h->grain_sectors);
    }
    if (h->table_sectors != SESPARSE_TABLE_SECTORS) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported grain table size: %lu",
                    h->table_sectors);
    }
    return INSTAR_OK;
}

/* Flags and reserved words: none is known, so none may be set. */
static enum instar_error check_sesparse_flags(struct context *context, struct cursor *c)
{
    uint64_t flags = cursor_le64(c);
    uint64_t reserved[4];

    for (unsigned i = 0; i < 4; i++) {
        reserved[i] = cursor_le64(c);
    }
    if (flags != 0) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported flags: 0x%016lx", flags);
    }
    if ((reserved[0] | reserved[1] | reserved[2] | reserved[3]) != 0) {
        return FAIL(context, INSTAR_UNSUPPORTED,
                    "Unsupported reserved bits: 0x%016lx 0x%016lx 0x%016lx 0x%016lx", reserved[0],
                    reserved[1], reserved[2], reserved[3]);
    }
    return INSTAR_OK;
}

enum instar_error vmdk_parse_sesparse_header(struct context *context, const uint8_t *bytes,
                                             struct vmdk_sesparse_header *ret)
{
    struct cursor c = cursor_over(bytes, VMDK_HEADER_BYTES);
    uint64_t magic = cursor_le64(&c);
    uint64_t version = cursor_le64(&c);

    if (magic != SESPARSE_MAGIC) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Bad const header magic: 0x%016lx", magic);
    }
    ret->capacity = cursor_le64(&c);
    ret->grain_sectors = cursor_le64(&c);
    ret->table_sectors = cursor_le64(&c);
    TRY(check_sesparse_shape(context, version, ret));
    TRY(check_sesparse_flags(context, &c));
    ret->volatile_offset = cursor_le64(&c);
    cursor_skip(&c, 5 * 8); /* size of that header, the journal's header and the journal */
    ret->directory_offset = cursor_le64(&c);
    ret->directory_sectors = cursor_le64(&c);
    ret->tables_offset = cursor_le64(&c);
    cursor_skip(&c, 5 * 8); /* size of the tables, free bitmap, back map */
    ret->grains_offset = cursor_le64(&c);
    cursor_skip(&c, 8); /* size of the grains */
    if (!rest_is_zero(&c)) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported non-zero const header padding");
    }
    return INSTAR_OK;
}

enum instar_error vmdk_check_sesparse_volatile(struct context *context, const uint8_t *bytes)
{
    struct cursor c = cursor_over(bytes, VMDK_HEADER_BYTES);
    uint64_t magic = cursor_le64(&c);

    cursor_skip(&c, 2 * 8); /* free grain tables, next transaction */
    if (magic != SESPARSE_VOLATILE_MAGIC) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Bad volatile header magic: 0x%016lx", magic);
    }
    if (cursor_le64(&c) != 0) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Image is dirty, Replaying journal not supported");
    }
    if (!rest_is_zero(&c)) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported non-zero volatile header padding");
    }
    return INSTAR_OK;
}
