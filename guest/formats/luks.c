/*
 * luks: encrypted volumes, version 1, as far as they can be told without a key.
 *
 * `info` opens a volume without one; everything that would read is refused before the header is
 * looked at, as by qemu-img without a secret. Version 2 is not probed, and so raw, as qemu has it.
 */
#include "guest/base/memory.h"
#include "guest/formats/format.h"
#include "guest/formats/luks_header.h"

static int luks_probe(const struct probe *probe)
{
    static const uint8_t magic_and_version[] = {'L', 'U', 'K', 'S', 0xba, 0xbe, 0, 1};

    return memcmp(probe->head, magic_and_version, sizeof(magic_and_version)) == 0 ? 100 : 0;
}

static enum instar_error luks_open(struct image *image)
{
    struct context *context = image->context;
    struct luks_header *header = arena_array(&context->arena, struct luks_header, 1);
    uint8_t bytes[LUKS_HEADER_BYTES];

    if (!header) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (!context->no_io) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Parameter 'key-secret' is required for cipher");
    }
    if (file_read(image->file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO, "Could not read encryption header: Input/output error");
    }
    TRY(luks_parse(context, bytes, header));
    uint64_t payload_offset = (uint64_t)header->payload_sector * LUKS_SECTOR_BYTES;
    uint64_t file_bytes = file_size_rounded(image->file);
    if (payload_offset > file_bytes) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Could not refresh total sector count: Input/output error");
    }
    image->state = header;
    image->size_bytes = file_bytes - payload_offset;
    image->encrypted = true;
    image->has_info = true;
    return INSTAR_OK;
}

static enum instar_error describe(struct image *image, struct info_writer *writer)
{
    return luks_describe(image->state, writer);
}

const struct format format_luks = {
    .name = "luks",
    .id = FORMAT_LUKS,
    .probe = luks_probe,
    .open = luks_open,
    .describe = describe,
};
