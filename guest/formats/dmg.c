/*
 * dmg: Apple's UDIF disk images.
 *
 * A trailer ("koly") near the file's end says where the block tables are and how large the disk is.
 * To `map` a disk is one range of data without an offset, so an open only checks the tables;
 * dmg_read.c reads them again to find the bytes. qemu knows a dmg by its file's name, not by its
 * bytes.
 *
 * Source of the layout: the UDIF resource file as written up by J. Hunt, "Demystifying the DMG file
 * format".
 */
#include "guest/formats/dmg.h"

#include "guest/base/memory.h"
#include "guest/formats/block_table.h"
#include "guest/formats/disk_size.h"
#include "guest/formats/open_error.h"

#define KOLY_BYTES 512u
/* The file's size is known in sectors only, so the trailer starts within these last bytes. */
#define KOLY_SEARCH_BYTES 515u
#define KOLY_SEARCH_FROM_END (511u + 512u)

struct koly {
    uint64_t data_fork_offset;
    uint64_t resource_offset;
    uint64_t resource_bytes;
    uint64_t list_offset;
    uint64_t list_bytes;
    uint64_t sectors;
};

static int dmg_probe(const struct probe *probe)
{
    static const char suffix[] = ".dmg";
    size_t suffix_chars = sizeof(suffix) - 1;
    size_t name_chars = strlen(probe->file_name);

    if (name_chars <= suffix_chars) {
        return 0;
    }
    const char *end = probe->file_name + name_chars - suffix_chars;
    return memcmp(end, suffix, suffix_chars) == 0 ? 2 : 0;
}

static enum instar_error find_koly(struct image *image, uint64_t *ret_offset)
{
    struct context *context = image->context;
    uint8_t bytes[KOLY_SEARCH_BYTES];
    uint64_t size = file_size_rounded(image->file);

    if (size < KOLY_BYTES) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "dmg file must be at least 512 bytes long");
    }
    uint64_t start = size > KOLY_SEARCH_FROM_END ? size - KOLY_SEARCH_FROM_END : 0;
    size_t length = size < KOLY_SEARCH_BYTES ? (size_t)size : KOLY_SEARCH_BYTES;
    if (file_read(image->file, start, bytes, length) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO, "Failed while reading UDIF trailer: Input/output error");
    }
    for (size_t i = 0; i + 4 <= length; i++) {
        if (memcmp(bytes + i, "koly", 4) == 0) {
            *ret_offset = start + i;
            return INSTAR_OK;
        }
    }
    return FAIL(context, INSTAR_INVALID_SOURCE, "Could not locate UDIF trailer in dmg file");
}

static enum instar_error read_koly(struct image *image, uint64_t offset, struct koly *koly)
{
    uint8_t bytes[KOLY_BYTES];
    struct cursor c;

    if (file_cursor(image->file, offset, bytes, sizeof(bytes), &c) != INSTAR_OK) {
        return FAIL_EIO(image);
    }
    cursor_seek(&c, 0x18);
    koly->data_fork_offset = cursor_be64(&c);
    cursor_seek(&c, 0x28);
    koly->resource_offset = cursor_be64(&c);
    koly->resource_bytes = cursor_be64(&c);
    cursor_seek(&c, 0xd8);
    koly->list_offset = cursor_be64(&c);
    koly->list_bytes = cursor_be64(&c);
    cursor_seek(&c, 0x1ec);
    koly->sectors = cursor_be64(&c);
    return INSTAR_OK;
}

/* Everything must lie in front of the trailer. */
static bool lies_before(uint64_t offset, uint64_t length, uint64_t end)
{
    return offset < end && length <= end - offset;
}

enum instar_error dmg_read_tables(struct dmg *dmg)
{
    return dmg->has_resources ? dmg_read_resources(dmg, dmg->tables_offset, dmg->tables_bytes)
                              : dmg_read_property_list(dmg, dmg->tables_offset, dmg->tables_bytes);
}

static enum instar_error dmg_open(struct image *image)
{
    struct dmg *dmg = arena_array(&image->context->arena, struct dmg, 1);
    struct koly koly = {0};
    uint64_t offset = 0;

    if (!dmg) {
        return FAIL(image->context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    TRY(find_koly(image, &offset));
    TRY(read_koly(image, offset, &koly));
    if (koly.data_fork_offset > offset ||
        !lies_before(koly.resource_offset, koly.resource_bytes, offset) ||
        !lies_before(koly.list_offset, koly.list_bytes, offset) || koly.sectors > INT64_MAX) {
        return FAIL_EINVAL(image);
    }
    dmg->image = image;
    dmg->data_fork_offset = koly.data_fork_offset;
    dmg->has_resources = koly.resource_bytes != 0;
    dmg->tables_offset = dmg->has_resources ? koly.resource_offset : koly.list_offset;
    dmg->tables_bytes = dmg->has_resources ? koly.resource_bytes : koly.list_bytes;
    TRY(dmg_read_tables(dmg));
    if (dmg->chunk_count == 0 && dmg_is_strict(image->context)) {
        return FAIL_EINVAL(image);
    }
    image->state = dmg;
    image->request_alignment = SECTOR_BYTES;
    return disk_size_set(image, koly.sectors);
}

const struct format format_dmg = {
    .name = "dmg",
    .id = FORMAT_DMG,
    .probe = dmg_probe,
    .open = dmg_open,
    .locate = dmg_locate,
    .read = dmg_read,
};
