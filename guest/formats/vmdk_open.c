/*
 * Opening the extents of a VMDK disk.
 *
 * The image's file is a sparse extent or a text that names extents. An extent without a capacity
 * again holds a text, to any depth, so texts are kept on a small stack and not in the call stack;
 * qemu recurses until it has no descriptors left, here the depth is a named limit.
 *
 * The order of the checks decides which message an image with several faults gets. It is qemu's.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/core/layer.h"
#include "guest/formats/open_error.h"
#include "guest/formats/vmdk.h"
#include "guest/formats/vmdk_header.h"

#define TEXT_BYTES_MAX ((1u << 20) - 1)
#define TEXTS_DEEP_MAX 3u

/* The texts being read: the lines of each go on when the one above it has ended. */
struct texts {
    unsigned depth;
    struct vmdk_lines lines[TEXTS_DEEP_MAX];
    char *buffer[TEXTS_DEEP_MAX]; /* from the second on: TEXT_BYTES_MAX, used again and again */
};

/* A text that an extent turned out to be. */
struct nested_text {
    bool is_present;
    struct file *file;
    uint64_t offset;
};

static void set_create_type(struct vmdk *vmdk, const char *name, size_t length)
{
    memcpy(vmdk->create_type, name, length);
    vmdk->create_type[length] = '\0';
}

/* Appends an extent; its place on the disk follows from its size. */
static enum instar_error add_extent(struct vmdk *vmdk, struct file *file, uint64_t sectors,
                                    struct vmdk_extent **ret)
{
    struct context *context = vmdk->image->context;
    struct vmdk_extent *extent;

    if (vmdk->extent_count == VMDK_EXTENTS_MAX) {
        return FAIL(context, INSTAR_LIMIT, "VMDK image has more than %u extents", VMDK_EXTENTS_MAX);
    }
    extent = arena_array(&context->arena, struct vmdk_extent, 1);
    if (!extent) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    uint64_t start =
        vmdk->extent_count == 0 ? 0 : (uint64_t)vmdk->extent[vmdk->extent_count - 1]->end_sector;
    extent->file = file;
    extent->type_name = "";
    extent->sectors = sectors;
    extent->end_sector = (int64_t)(start + sectors);
    vmdk->extent[vmdk->extent_count] = extent;
    vmdk->extent_count++;
    *ret = extent;
    return INSTAR_OK;
}

/* Where the directory of a sparse extent is, and how it divides the disk. */
struct directory_place {
    uint64_t offset; /* bytes */
    uint64_t backup_offset;
    uint32_t entries;
    uint32_t entry_bytes;
    uint32_t table_entries;
    uint64_t grain_sectors;
};

static enum instar_error add_sparse_extent(struct vmdk *vmdk, struct file *file, uint64_t sectors,
                                           const struct directory_place *place,
                                           struct vmdk_extent **ret)
{
    struct context *context = vmdk->image->context;
    uint64_t directory_bytes = (uint64_t)place->entries * place->entry_bytes;
    struct vmdk_extent *extent;

    if (place->grain_sectors > VMDK_GRAIN_SECTORS_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid granularity, image may be corrupt");
    }
    if (place->entries > VMDK_DIRECTORY_ENTRIES_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "L1 size too big");
    }
    if (!qemu_can_read(place->offset, directory_bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Could not read l1 table from extent '%s': Input/output error", file->name);
    }
    if (place->backup_offset != 0 && !qemu_can_read(place->backup_offset, directory_bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Could not read l1 backup table from extent '%s': Input/output error",
                    file->name);
    }
    TRY(add_extent(vmdk, file, sectors, &extent));
    extent->grain_sectors = place->grain_sectors;
    extent->table_entries = place->table_entries;
    extent->span_sectors = (uint32_t)(place->table_entries * place->grain_sectors);
    block_table_init(&extent->directory, file, place->offset, place->entries, place->entry_bytes);
    *ret = extent;
    return INSTAR_OK;
}

static enum instar_error open_cowd(struct vmdk *vmdk, struct file *file, const uint8_t *bytes)
{
    struct vmdk_cowd_header header;
    struct vmdk_extent *extent;

    vmdk_parse_cowd_header(bytes, &header);
    struct directory_place place = {
        .offset = (uint64_t)header.directory_offset * SECTOR_BYTES,
        .entries = header.directory_entries,
        .entry_bytes = sizeof(uint32_t),
        .table_entries = VMDK_COWD_TABLE_ENTRIES,
        .grain_sectors = header.grain_sectors,
    };
    return add_sparse_extent(vmdk, file, header.sectors, &place, &extent);
}

static enum instar_error open_sesparse(struct vmdk *vmdk, struct file *file)
{
    struct context *context = vmdk->image->context;
    uint8_t bytes[VMDK_HEADER_BYTES];
    struct vmdk_sesparse_header header;
    struct vmdk_extent *extent;

    if (file_read(file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO,
                    "Could not read const header from file '%s': Input/output error", file->name);
    }
    TRY(vmdk_parse_sesparse_header(context, bytes, &header));
    uint64_t volatile_offset = header.volatile_offset * SECTOR_BYTES;
    if (!qemu_can_read(volatile_offset, sizeof(bytes)) ||
        file_read(file, volatile_offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(context, INSTAR_INVALID_SOURCE,
                    "Could not read volatile header from file '%s': Input/output error",
                    file->name);
    }
    TRY(vmdk_check_sesparse_volatile(context, bytes));
    struct directory_place place = {
        .offset = header.directory_offset * SECTOR_BYTES,
        .entries = (uint32_t)(header.directory_sectors * SECTOR_BYTES / sizeof(uint64_t)),
        .entry_bytes = sizeof(uint64_t),
        .table_entries = (uint32_t)(header.table_sectors * SECTOR_BYTES / sizeof(uint64_t)),
        .grain_sectors = header.grain_sectors,
    };
    TRY(add_sparse_extent(vmdk, file, header.capacity, &place, &extent));
    extent->is_sesparse = true;
    extent->tables_sector = header.tables_offset;
    extent->grains_sector = header.grains_offset;
    return INSTAR_OK;
}

/*
 * The header that counts when the first one says that the directory follows the grains. qemu looks
 * for it at the end of the image's file, even when the extent is another one.
 */
static enum instar_error read_footer(struct vmdk *vmdk, struct file *file,
                                     struct vmdk_sparse_header *ret)
{
    struct context *context = vmdk->image->context;
    uint64_t offset = file_size_rounded(vmdk->image->file) - VMDK_FOOTER_BYTES;
    uint8_t bytes[VMDK_FOOTER_BYTES];

    if (!qemu_can_read(offset, sizeof(bytes)) ||
        file_read(file, offset, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Failed to read footer: Input/output error");
    }
    if (!vmdk_is_footer(bytes)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Invalid footer");
    }
    vmdk_parse_sparse_header(bytes + VMDK_HEADER_BYTES, ret);
    return INSTAR_OK;
}

static enum instar_error check_sparse_header(struct vmdk *vmdk, const struct file *file,
                                             const struct vmdk_sparse_header *header,
                                             uint32_t span_sectors)
{
    struct context *context = vmdk->image->context;

    if (header->version > VMDK_VERSION_MAX) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported VMDK version %u", header->version);
    }
    if (header->table_entries > VMDK_TABLE_ENTRIES_MAX) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "L2 table size too big");
    }
    if (span_sectors == 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "L1 entry size is invalid");
    }
    if (file_size_rounded(file) / SECTOR_BYTES < header->overhead_sectors) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "File truncated, expecting at least %ld bytes",
                    (int64_t)(header->overhead_sectors * SECTOR_BYTES));
    }
    return INSTAR_OK;
}

static enum instar_error open_kdmv(struct vmdk *vmdk, struct file *file, const uint8_t *bytes,
                                   struct nested_text *ret_nested)
{
    struct vmdk_sparse_header header;
    struct vmdk_extent *extent;

    vmdk_parse_sparse_header(bytes, &header);
    if (header.capacity == 0 && header.descriptor_offset != 0) {
        *ret_nested = (struct nested_text){
            .is_present = true,
            .file = file,
            .offset = header.descriptor_offset * SECTOR_BYTES,
        };
        return INSTAR_OK;
    }
    if (vmdk->create_type[0] == '\0') {
        set_create_type(vmdk, "monolithicSparse", strlen("monolithicSparse"));
    }
    if (header.directory_offset == VMDK_DIRECTORY_IN_FOOTER) {
        TRY(read_footer(vmdk, file, &header));
    }
    uint32_t span_sectors = (uint32_t)(header.table_entries * header.grain_sectors);
    TRY(check_sparse_header(vmdk, file, &header, span_sectors));
    bool has_backup = (header.flags & VMDK_FLAG_BACKUP_DIRECTORY) != 0;
    struct directory_place place = {
        .offset = header.directory_offset * SECTOR_BYTES,
        .backup_offset = has_backup ? header.backup_directory_offset * SECTOR_BYTES : 0,
        /* qemu lets both the sum and the count wrap. */
        .entries = (uint32_t)((header.capacity + span_sectors - 1) / span_sectors),
        .entry_bytes = sizeof(uint32_t),
        .table_entries = header.table_entries,
        .grain_sectors = header.grain_sectors,
    };
    TRY(add_sparse_extent(vmdk, file, header.capacity, &place, &extent));
    extent->is_compressed = header.compression == VMDK_COMPRESSION_DEFLATE;
    extent->has_markers = (header.flags & VMDK_FLAG_MARKERS) != 0;
    extent->has_zero_grain = (header.flags & VMDK_FLAG_ZERO_GRAIN) != 0;
    if (extent->is_compressed) {
        set_create_type(vmdk, "streamOptimized", strlen("streamOptimized"));
    }
    return INSTAR_OK;
}

/* Opens a file that has to begin with the magic of COWD or KDMV. */
static enum instar_error open_sparse(struct vmdk *vmdk, struct file *file,
                                     struct nested_text *ret_nested)
{
    struct context *context = vmdk->image->context;
    uint8_t bytes[VMDK_HEADER_BYTES];

    if (file->device->size_bytes == 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "File is too small, not a valid image");
    }
    if (file_read(file, 0, bytes, sizeof(bytes)) != INSTAR_OK) {
        return FAIL(context, INSTAR_IO, "Could not read from file: Input/output error");
    }
    switch (load_be32(bytes)) {
    case VMDK_MAGIC_COWD:
        return open_cowd(vmdk, file, bytes);
    case VMDK_MAGIC_KDMV:
        return open_kdmv(vmdk, file, bytes, ret_nested);
    default:
        return FAIL(context, INSTAR_INVALID_SOURCE, "Image not in VMDK format");
    }
}

static enum instar_error open_flat(struct vmdk *vmdk, struct file *file,
                                   const struct vmdk_extent_line *line)
{
    struct vmdk_extent *extent;
    uint64_t end_sector = (uint64_t)line->offset + (uint64_t)line->sectors;

    if (line->offset > 0 && end_sector > INT64_MAX / SECTOR_BYTES) { /* qemu tells negative ones */
        return FAIL(vmdk->image->context, INSTAR_LIMIT,
                    "VMDK extent '%s' ends beyond the largest file offset", file->name);
    }
    TRY(add_extent(vmdk, file, (uint64_t)line->sectors, &extent));
    extent->is_flat = true;
    extent->grain_sectors = extent->sectors;
    extent->flat_offset = (uint64_t)line->offset * SECTOR_BYTES;
    return INSTAR_OK;
}

static enum instar_error open_line(struct vmdk *vmdk, const struct vmdk_extent_line *line,
                                   struct nested_text *ret_nested)
{
    struct file *file;

    TRY(layer_open_file(vmdk->image, OPEN_EXTENT, line->name.bytes, line->name.length, &file));
    switch (line->type) {
    case VMDK_FLAT:
    case VMDK_VMFS:
        return open_flat(vmdk, file, line);
    case VMDK_SESPARSE:
        return open_sesparse(vmdk, file);
    default:
        return open_sparse(vmdk, file, ret_nested);
    }
}

/* The last extent is what an extent line has brought. */
static void name_last_extent(struct vmdk *vmdk, const struct vmdk_extent_line *line)
{
    if (vmdk->extent_count > 0) {
        vmdk->extent[vmdk->extent_count - 1]->type_name = vmdk_extent_type_name[line->type];
    }
}

static bool is_supported_type(struct vmdk_text type)
{
    static const char *const supported[] = {
        "monolithicFlat",     "vmfs", "vmfsSparse", "seSparse", "twoGbMaxExtentSparse",
        "twoGbMaxExtentFlat",
    };

    for (size_t i = 0; i < sizeof(supported) / sizeof(supported[0]); i++) {
        if (strlen(supported[i]) == type.length &&
            memcmp(supported[i], type.bytes, type.length) == 0) {
            return true;
        }
    }
    return false;
}

static enum instar_error load_text(struct vmdk *vmdk, struct texts *texts, struct file *file,
                                   uint64_t offset, struct vmdk_text *ret)
{
    struct context *context = vmdk->image->context;
    size_t length = (size_t)min_u64(file_size_rounded(file), TEXT_BYTES_MAX);
    char **buffer = &texts->buffer[texts->depth];

    if (length == 0) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "File is too small, not a valid image");
    }
    if (!*buffer) {
        *buffer = arena_array(&context->arena, char, texts->depth == 0 ? length : TEXT_BYTES_MAX);
    }
    if (!*buffer) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    if (!qemu_can_read(offset, length) || file_read(file, offset, *buffer, length) != INSTAR_OK) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "Could not read from file: Input/output error");
    }
    *ret = vmdk_text_over(*buffer, length);
    return INSTAR_OK;
}

/* Begins with the text at `offset` of the file. */
static enum instar_error push_text(struct vmdk *vmdk, struct texts *texts, struct file *file,
                                   uint64_t offset)
{
    struct context *context = vmdk->image->context;
    struct vmdk_text text;
    struct vmdk_text type;

    if (texts->depth == TEXTS_DEEP_MAX) {
        return FAIL(context, INSTAR_LIMIT, "VMDK descriptors are nested more than %u deep",
                    TEXTS_DEEP_MAX);
    }
    TRY(load_text(vmdk, texts, file, offset, &text));
    if (!vmdk_text_create_type(text, &type)) {
        return FAIL(context, INSTAR_INVALID_SOURCE, "invalid VMDK image descriptor");
    }
    if (!is_supported_type(type)) {
        return FAIL(context, INSTAR_UNSUPPORTED, "Unsupported image type '%.*s'", (int)type.length,
                    type.bytes);
    }
    set_create_type(vmdk, type.bytes, type.length);
    texts->lines[texts->depth] = vmdk_lines_of(text);
    texts->depth++;
    return INSTAR_OK;
}

/* Opens the next extent of the innermost text, or leaves the text. */
static enum instar_error next_line(struct vmdk *vmdk, struct texts *texts)
{
    struct vmdk_lines *lines = &texts->lines[texts->depth - 1];
    struct nested_text nested = {.is_present = false};

    switch (vmdk_next_extent(lines)) {
    case VMDK_LINE_INVALID:
        return FAIL(vmdk->image->context, INSTAR_INVALID_SOURCE, "Invalid extent line: %.*s",
                    (int)lines->refused.length, lines->refused.bytes);
    case VMDK_LINE_EXTENT:
        TRY(open_line(vmdk, &lines->line, &nested));
        if (nested.is_present) {
            return push_text(vmdk, texts, nested.file, nested.offset);
        }
        name_last_extent(vmdk, &lines->line);
        return INSTAR_OK;
    default:
        texts->depth--;
        if (texts->depth > 0) {
            name_last_extent(vmdk, &texts->lines[texts->depth - 1].line);
        }
        return INSTAR_OK;
    }
}

enum instar_error vmdk_open_extents(struct vmdk *vmdk)
{
    struct file *file = vmdk->image->file;
    struct nested_text nested = {.is_present = false};
    struct texts texts = {.depth = 0};
    uint8_t magic[4];

    if (file_read(file, 0, magic, sizeof(magic)) != INSTAR_OK) {
        return FAIL(vmdk->image->context, INSTAR_IO,
                    "Could not read from file: Input/output error");
    }
    if (load_be32(magic) == VMDK_MAGIC_COWD || load_be32(magic) == VMDK_MAGIC_KDMV) {
        TRY(open_sparse(vmdk, file, &nested));
        vmdk->descriptor_offset = SECTOR_BYTES;
    } else {
        nested = (struct nested_text){.is_present = true, .file = file};
    }
    if (nested.is_present) {
        TRY(push_text(vmdk, &texts, nested.file, nested.offset));
    }
    while (texts.depth > 0) {
        TRY(next_line(vmdk, &texts));
    }
    return INSTAR_OK;
}
