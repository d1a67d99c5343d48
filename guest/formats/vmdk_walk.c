/*
 * From an offset of the disk to a grain.
 *
 * Two look-ups, as in a page table: directory, then grain table. Each goes through a window of the
 * table; a walk in order reads every table once.
 */
#include "guest/base/checked.h"
#include "guest/formats/vmdk.h"

#define ENTRY_ZERO_GRAIN 1u

/* seSparse entries keep their kind in the top four bits. */
#define SESPARSE_KIND_MASK (UINT64_C(0xf) << 60)
#define SESPARSE_TABLE_MASK UINT64_C(0xffffffff00000000)
#define SESPARSE_TABLE_ALLOCATED UINT64_C(0x1000000000000000)
enum sesparse_kind {
    SESPARSE_UNALLOCATED = 0,
    SESPARSE_UNMAPPED = 1,
    SESPARSE_ZERO = 2,
    SESPARSE_ALLOCATED = 3,
};

struct vmdk_extent *vmdk_find_extent(struct vmdk *vmdk, uint64_t offset)
{
    int64_t sector = (int64_t)(offset / SECTOR_BYTES);

    for (uint32_t i = 0; i < vmdk->extent_count; i++) {
        if (sector < vmdk->extent[i]->end_sector) {
            return vmdk->extent[i];
        }
    }
    return NULL;
}

/* The sector of the grain table behind a directory entry; 0: there is none. */
static enum instar_error table_sector(const struct vmdk_extent *extent, const uint8_t *entry,
                                      uint32_t *ret)
{
    if (!extent->is_sesparse) {
        *ret = load_le32(entry);
        return INSTAR_OK;
    }
    uint64_t value = load_le64(entry);
    if (value == 0) {
        *ret = 0;
        return INSTAR_OK;
    }
    if ((value & SESPARSE_TABLE_MASK) != SESPARSE_TABLE_ALLOCATED) {
        return INSTAR_CORRUPT;
    }
    uint64_t table_sectors = extent->table_entries * sizeof(uint64_t) / SECTOR_BYTES;
    uint64_t sector = extent->tables_sector + (value & UINT32_MAX) * table_sectors;
    if (sector > UINT32_MAX) {
        return INSTAR_CORRUPT;
    }
    *ret = (uint32_t)sector;
    return INSTAR_OK;
}

static enum instar_error judge_sesparse(const struct vmdk_extent *extent, uint64_t value,
                                        struct vmdk_grain *ret)
{
    switch ((enum sesparse_kind)(value >> 60)) {
    case SESPARSE_UNALLOCATED:
        ret->kind = VMDK_GRAIN_UNALLOCATED;
        return value == 0 ? INSTAR_OK : INSTAR_CORRUPT;
    case SESPARSE_UNMAPPED:
    case SESPARSE_ZERO:
        ret->kind = VMDK_GRAIN_ZERO;
        return INSTAR_OK;
    case SESPARSE_ALLOCATED: {
        /* The grain's number is split: its low 12 bits are above its high 48. */
        uint64_t number = (value & ~SESPARSE_KIND_MASK) >> 48 | (value & UINT64_C(0xffffffffffff))
                                                                    << 12;
        uint64_t sector = extent->grains_sector + number * extent->grain_sectors;
        ret->kind = sector == 0 ? VMDK_GRAIN_UNALLOCATED : VMDK_GRAIN_ALLOCATED;
        ret->start = sector * SECTOR_BYTES; /* wraps, as in qemu */
        bool is_offset = ret->start <= INT64_MAX - extent->grain_sectors * SECTOR_BYTES;
        return is_offset ? INSTAR_OK : INSTAR_CORRUPT;
    }
    default:
        return INSTAR_CORRUPT;
    }
}

static enum instar_error judge_entry(const struct vmdk_extent *extent, const uint8_t *entry,
                                     struct vmdk_grain *ret)
{
    if (extent->is_sesparse) {
        return judge_sesparse(extent, load_le64(entry), ret);
    }
    uint32_t sector = load_le32(entry);
    if (sector == 0) {
        ret->kind = VMDK_GRAIN_UNALLOCATED;
    } else if (sector == ENTRY_ZERO_GRAIN && extent->has_zero_grain) {
        ret->kind = VMDK_GRAIN_ZERO;
    } else {
        ret->kind = VMDK_GRAIN_ALLOCATED;
        ret->start = (uint64_t)sector * SECTOR_BYTES;
    }
    return INSTAR_OK;
}

static enum instar_error look_up_table(struct vmdk *vmdk, struct vmdk_extent *extent,
                                       uint32_t table_at, uint64_t grain, struct vmdk_grain *ret)
{
    struct block_table *table = &vmdk->table;
    uint64_t table_offset = (uint64_t)table_at * SECTOR_BYTES;
    const uint8_t *entry;

    if (table->file != extent->file || table->offset != table_offset ||
        table->entry_count != extent->table_entries) {
        block_table_init(table, extent->file, table_offset, extent->table_entries,
                         extent->directory.entry_bytes);
    }
    uint64_t index = grain % extent->table_entries;
    uint64_t zeros = 0;
    if (block_table_at_window(table, index)) {
        TRY(block_table_hole(table, index, &zeros));
    }
    if (zeros > 0) {
        ret->kind = VMDK_GRAIN_UNALLOCATED;
        ret->length = zeros * extent->grain_sectors * SECTOR_BYTES - ret->within;
        return INSTAR_OK;
    }
    TRY(block_table_entry(table, index, &entry));
    return judge_entry(extent, entry, ret);
}

/* How far, from `sector` of the extent on, the directory is known to be empty. */
static enum instar_error empty_span(struct vmdk_extent *extent, uint32_t index, uint64_t sector,
                                    uint64_t *ret_sectors)
{
    uint64_t entries = 0;

    if (block_table_at_window(&extent->directory, index)) {
        TRY(block_table_hole(&extent->directory, index, &entries));
    }
    *ret_sectors = max_u64(entries, 1) * extent->span_sectors - sector % extent->span_sectors;
    return INSTAR_OK;
}

enum instar_error vmdk_find_grain(struct vmdk *vmdk, struct vmdk_extent *extent, uint64_t offset,
                                  struct vmdk_grain *ret)
{
    uint64_t inside = offset - vmdk_extent_start(extent);
    uint64_t sector = inside / SECTOR_BYTES;
    const uint8_t *entry;
    uint32_t table_at;

    if (extent->is_flat) {
        *ret = (struct vmdk_grain){
            .kind = VMDK_GRAIN_ALLOCATED,
            .length = extent->sectors * SECTOR_BYTES - inside,
            .start = extent->flat_offset,
            .within = inside,
        };
        return INSTAR_OK;
    }
    if (extent->span_sectors == 0) {
        return INSTAR_CORRUPT; /* qemu divides by it */
    }
    /* qemu keeps the index in 32 bits. */
    uint32_t index = (uint32_t)(sector / extent->span_sectors);
    if (index >= extent->directory.entry_count) {
        return INSTAR_CORRUPT;
    }
    uint64_t grain_bytes = extent->grain_sectors * SECTOR_BYTES;
    *ret = (struct vmdk_grain){.within = inside % grain_bytes};
    ret->length = grain_bytes - ret->within;
    TRY(block_table_entry(&extent->directory, index, &entry));
    TRY(table_sector(extent, entry, &table_at));
    if (table_at == 0) {
        uint64_t sectors;
        TRY(empty_span(extent, index, sector, &sectors));
        ret->length = sectors * SECTOR_BYTES - inside % SECTOR_BYTES;
        return INSTAR_OK;
    }
    return look_up_table(vmdk, extent, table_at, sector / extent->grain_sectors, ret);
}
