/*
 * The two VHDX headers (2.2.2), and which of them counts.
 *
 * A writer updates the older of the two and gives it the higher sequence number, so that one is
 * whole at any time. Equal numbers are an error unless the headers are the same bytes, which is
 * what Disk2vhd writes.
 */
#include "guest/base/checksum_gate.h"
#include "guest/base/crc32c.h"
#include "guest/base/memory.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vhdx.h"

#define VHDX_HEADER_BYTES 4096u /* what the checksum covers */
#define VHDX_CHECKSUM_AT 4u

bool vhdx_checksum_ok(const uint8_t *bytes, size_t length)
{
    static const uint8_t zeros[4];

    if (!checksums_count()) {
        return true;
    }
    uint32_t crc = crc32c(0, bytes, VHDX_CHECKSUM_AT);
    crc = crc32c(crc, zeros, sizeof(zeros));
    crc = crc32c(crc, bytes + VHDX_CHECKSUM_AT + 4, length - VHDX_CHECKSUM_AT - 4);
    return crc == load_le32(bytes + VHDX_CHECKSUM_AT);
}

static enum instar_error read_header(struct image *image, struct vhdx *vhdx, uint64_t offset,
                                     struct vhdx_header *ret)
{
    uint8_t *bytes = vhdx->scratch;
    struct cursor c;

    TRY(file_cursor(image->file, offset, bytes, VHDX_HEADER_BYTES, &c));
    bool is_header = memcmp(cursor_take(&c, 4), "head", 4) == 0;
    cursor_skip(&c, 4);
    ret->sequence = cursor_le64(&c);
    cursor_skip(&c, 2 * VHDX_GUID_BYTES); /* who wrote, and which data */
    cursor_copy(&c, ret->log_guid, sizeof(ret->log_guid));
    ret->log_version = cursor_le16(&c);
    uint16_t version = cursor_le16(&c);
    ret->log_bytes = cursor_le32(&c);
    ret->log_offset = cursor_le64(&c);
    ret->is_valid = vhdx_checksum_ok(bytes, VHDX_HEADER_BYTES) && is_header && version == 1;
    memcpy(ret->fields, bytes, sizeof(ret->fields));
    return INSTAR_OK;
}

/* The header that counts, or NULL. */
static const struct vhdx_header *current_header(const struct vhdx_header header[2])
{
    if (!header[0].is_valid || !header[1].is_valid) {
        return header[0].is_valid ? &header[0] : header[1].is_valid ? &header[1] : NULL;
    }
    if (header[0].sequence != header[1].sequence) {
        return header[0].sequence > header[1].sequence ? &header[0] : &header[1];
    }
    bool are_same = memcmp(header[0].fields, header[1].fields, VHDX_HEADER_FIELD_BYTES) == 0;
    return are_same ? &header[0] : NULL;
}

enum instar_error vhdx_read_headers(struct image *image, struct vhdx *vhdx)
{
    struct vhdx_header header[2];

    if (read_header(image, vhdx, VHDX_HEADER_1_AT, &header[0]) != INSTAR_OK ||
        read_header(image, vhdx, VHDX_HEADER_2_AT, &header[1]) != INSTAR_OK) {
        return FAIL(image->context, INSTAR_IO, "No valid VHDX header found: Input/output error");
    }
    const struct vhdx_header *current = current_header(header);
    if (!current) {
        return FAIL(image->context, INSTAR_INVALID_SOURCE, "No valid VHDX header found");
    }
    vhdx->header = *current;
    vhdx_add_region(&vhdx->regions, current->log_offset, current->log_bytes);
    return INSTAR_OK;
}
