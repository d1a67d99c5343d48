/*
 * Hosted sparse extents, as qemu 7.2 lays them out (facts: VMware Virtual Disk Format 5.0, "Hosted
 * Sparse Extents" and "Stream-Optimized Compressed Sparse Extents"): header, 20 sectors for a
 * descriptor, the redundant directory with its tables, the directory with its tables, then grains
 * of 64 KiB in the order in which they are written.
 */
#include "guest/writers/vmdk_extent_writer.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/core/io.h"

#define ENTRIES_PER_TABLE 512u
#define TABLE_BYTES (ENTRIES_PER_TABLE * 4u)
#define MARKER_BYTES 12u
/* A grain that does not shrink is a little larger when packed. */
#define PACKED_BYTES_MAX (2 * VMDK_GRAIN_BYTES - MARKER_BYTES - SECTOR_BYTES)
#define GRAIN_SECTORS (VMDK_GRAIN_BYTES / SECTOR_BYTES)

#define FLAG_NEWLINE_TEST (1u << 0)
#define FLAG_REDUNDANT_TABLES (1u << 1)
#define FLAG_ZEROED_GRAINS (1u << 2)
#define FLAG_COMPRESSED (1u << 16)
#define FLAG_MARKERS (1u << 17)
#define COMPRESSION_DEFLATE 1u

struct extent_layout {
    uint64_t capacity_sectors;
    uint64_t tables;           /* number of grain tables */
    uint64_t directory_bytes;  /* whole sectors */
    uint64_t redundant_offset; /* bytes */
    uint64_t directory_offset;
    uint64_t grains_offset;
};

static struct extent_layout lay_out(uint64_t size_bytes)
{
    struct extent_layout layout = {.capacity_sectors = size_bytes / SECTOR_BYTES};
    uint64_t grains = div_round_up_u64(size_bytes, VMDK_GRAIN_BYTES);

    layout.tables = div_round_up_u64(grains, ENTRIES_PER_TABLE);
    layout.directory_bytes = div_round_up_u64(layout.tables * 4, SECTOR_BYTES) * SECTOR_BYTES;
    layout.redundant_offset = VMDK_DESCRIPTOR_OFFSET + VMDK_DESCRIPTOR_BYTES;
    layout.directory_offset =
        layout.redundant_offset + layout.directory_bytes + layout.tables * TABLE_BYTES;
    layout.grains_offset = div_round_up_u64(layout.directory_offset + layout.directory_bytes +
                                                layout.tables * TABLE_BYTES,
                                            VMDK_GRAIN_BYTES) *
                           VMDK_GRAIN_BYTES;
    return layout;
}

static void build_header(const struct extent_layout *layout, bool compressed, bool zeroed_grains,
                         uint8_t *header)
{
    uint32_t flags = FLAG_NEWLINE_TEST | FLAG_REDUNDANT_TABLES;

    flags |= compressed ? FLAG_COMPRESSED | FLAG_MARKERS : 0;
    flags |= zeroed_grains ? FLAG_ZEROED_GRAINS : 0;
    memset(header, 0, SECTOR_BYTES);
    memcpy(header, "KDMV", 4);
    store_le32(header + 4, compressed ? 3 : zeroed_grains ? 2 : 1);
    store_le32(header + 8, flags);
    store_le64(header + 12, layout->capacity_sectors);
    store_le64(header + 20, GRAIN_SECTORS);
    store_le64(header + 28, VMDK_DESCRIPTOR_OFFSET / SECTOR_BYTES);
    store_le64(header + 36, VMDK_DESCRIPTOR_BYTES / SECTOR_BYTES);
    store_le32(header + 44, ENTRIES_PER_TABLE);
    store_le64(header + 48, layout->redundant_offset / SECTOR_BYTES);
    store_le64(header + 56, layout->directory_offset / SECTOR_BYTES);
    store_le64(header + 64, layout->grains_offset / SECTOR_BYTES);
    memcpy(header + 73, "\n \r\n", 4);
    store_le16(header + 77, compressed ? COMPRESSION_DEFLATE : 0);
}

/* A directory whose tables follow it, one behind the other. */
static enum instar_error write_directory(const struct extent_layout *layout,
                                         struct context *context, struct device *device,
                                         uint64_t offset)
{
    struct table_window directory;
    uint64_t first_table = offset + layout->directory_bytes;

    TRY(table_window_start(&directory, context, device, offset, layout->directory_bytes, 0));
    for (uint64_t i = 0; i < layout->tables; i++) {
        uint8_t *entry;
        TRY(table_window_entry(&directory, i * 4, &entry));
        store_le32(entry, (uint32_t)((first_table + i * TABLE_BYTES) / SECTOR_BYTES));
    }
    return table_window_flush(&directory);
}

static enum instar_error start_tables(struct vmdk_extent *extent,
                                      const struct extent_layout *layout, struct context *context)
{
    uint64_t tables_bytes = layout->tables * TABLE_BYTES;

    TRY(write_directory(layout, context, extent->device, layout->redundant_offset));
    TRY(write_directory(layout, context, extent->device, layout->directory_offset));
    TRY(table_window_start(&extent->redundant_grains, context, extent->device,
                           layout->redundant_offset + layout->directory_bytes, tables_bytes, 0));
    return table_window_start(&extent->grains, context, extent->device,
                              layout->directory_offset + layout->directory_bytes, tables_bytes, 0);
}

enum instar_error vmdk_extent_start(struct vmdk_extent *extent, const struct target *target,
                                    struct device *device, uint64_t size_bytes)
{
    struct context *context = target->context;
    struct extent_layout layout = lay_out(size_bytes);
    bool compressed = target->config->vmdk_subformat == VMDK_STREAM_OPTIMIZED;
    uint8_t *header = arena_alloc(&context->arena, SECTOR_BYTES, SECTOR_BYTES);

    *extent = (struct vmdk_extent){
        .device = device, .next_offset = layout.grains_offset, .current = UINT64_MAX};
    if (compressed) {
        enum instar_error error =
            encoder_new(context, STREAM_ZLIB, PACKED_BYTES_MAX, &extent->encoder);
        extent->packed = error == INSTAR_OK
                             ? arena_alloc(&context->arena, 2 * VMDK_GRAIN_BYTES, SECTOR_BYTES)
                             : NULL;
    }
    if (!header || (compressed && !extent->packed)) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    build_header(&layout, compressed, target->config->create_flags & CREATE_FLAG_ZEROED_GRAIN,
                 header);
    TRY(io_write(device, 0, header, SECTOR_BYTES));
    return start_tables(extent, &layout, context);
}

/* Enters grain `grain` at the next free place. */
static enum instar_error allocate_grain(struct vmdk_extent *extent, uint64_t grain)
{
    uint32_t sector = (uint32_t)(extent->next_offset / SECTOR_BYTES);
    uint8_t *entry;

    TRY(table_window_entry(&extent->redundant_grains, grain * 4, &entry));
    store_le32(entry, sector);
    TRY(table_window_entry(&extent->grains, grain * 4, &entry));
    store_le32(entry, sector);
    extent->current = grain;
    extent->current_offset = extent->next_offset;
    return INSTAR_OK;
}

/*
 * Stores the grain that the encoder was given first: its first sector's number, its length, its
 * data, filled up to a sector.
 */
static enum instar_error store_packed(struct vmdk_extent *extent, uint64_t offset)
{
    const uint8_t *packed;
    size_t packed_bytes = encoder_take(extent->encoder, &packed);
    uint64_t whole;

    if (packed_bytes == 0 || !align_up_u64(MARKER_BYTES + packed_bytes, SECTOR_BYTES, &whole)) {
        return INSTAR_INTERNAL;
    }
    store_le64(extent->packed, offset / SECTOR_BYTES);
    store_le32(extent->packed + 8, (uint32_t)packed_bytes);
    memcpy(extent->packed + MARKER_BYTES, packed, packed_bytes);
    memset(extent->packed + MARKER_BYTES + packed_bytes, 0,
           (size_t)whole - MARKER_BYTES - packed_bytes);
    TRY(allocate_grain(extent, offset / VMDK_GRAIN_BYTES));
    extent->next_offset += whole;
    return io_write(extent->device, extent->current_offset, extent->packed, (size_t)whole);
}

static enum instar_error write_packed(struct vmdk_extent *extent, uint64_t offset,
                                      const uint8_t *bytes, uint32_t length)
{
    uint32_t given = 0;

    for (uint32_t at = 0; at < length; at += VMDK_GRAIN_BYTES) {
        for (; given < length && encoder_has_room(extent->encoder); given += VMDK_GRAIN_BYTES) {
            encoder_put(extent->encoder, bytes + given,
                        (size_t)min_u64(length - given, VMDK_GRAIN_BYTES));
        }
        TRY(store_packed(extent, offset + at));
    }
    return INSTAR_OK;
}

enum instar_error vmdk_extent_write(struct vmdk_extent *extent, uint64_t offset, const void *bytes,
                                    uint32_t length)
{
    uint64_t grain = offset / VMDK_GRAIN_BYTES;

    if (extent->encoder) {
        return write_packed(extent, offset, bytes, length);
    }
    if (grain != extent->current) {
        TRY(allocate_grain(extent, grain));
        extent->next_offset += VMDK_GRAIN_BYTES;
    }
    return io_write(extent->device, extent->current_offset + offset % VMDK_GRAIN_BYTES, bytes,
                    length);
}

enum instar_error vmdk_extent_finish(struct vmdk_extent *extent)
{
    TRY(table_window_flush(&extent->redundant_grains));
    TRY(table_window_flush(&extent->grains));
    return extent->device->ops->truncate(extent->device, extent->next_offset);
}
