/*
 * Page tables, see paging.h. Eight tables: the top level, its one child, the directory of the first
 * GiB (2 MiB pages for the data), tables of 4 KiB pages for its first 2 MiB (config and stack with
 * holes around them), for text and for rodata, and directory and table for the doorbell page.
 */
#include "vmm/paging.h"

#include <assert.h>
#include <string.h>

#define PTE_PRESENT (1ull << 0)
#define PTE_WRITE (1ull << 1)
#define PTE_USER (1ull << 2)
#define PTE_ACCESSED (1ull << 5)
#define PTE_DIRTY (1ull << 6)
#define PTE_LARGE (1ull << 7)
#define PTE_NO_EXECUTE (1ull << 63)

#define PTE_USER_PAGE (PTE_PRESENT | PTE_USER | PTE_ACCESSED)
#define PTE_TABLE (PTE_PRESENT | PTE_WRITE | PTE_USER | PTE_ACCESSED)

/* Places of the tables in the system region. */
enum {
    TABLE_TOP = PAGING_ROOT_GPA,
    TABLE_POINTERS = 0x2000,
    TABLE_LOW_DIRECTORY = 0x3000,
    TABLE_LOW_PAGES = 0x4000,
    TABLE_DOORBELL_DIRECTORY = 0x5000,
    TABLE_DOORBELL_PAGES = 0x6000,
    TABLE_TEXT_PAGES = 0x7000,
    TABLE_RODATA_PAGES = 0x8000,
};
#define TABLES_END 0x9000u
_Static_assert(TABLES_END <= PAGING_TEXT_PLACE, "tables lie below what the guest may see");
_Static_assert(PAGING_TEXT_PLACE + GUEST_TEXT_BYTES_MAX <= GUEST_CONFIG_GPA, "text fits");
_Static_assert(GUEST_LANE_STACK_GPA > GUEST_CONFIG_GPA + GUEST_CONFIG_BYTES, "a gap");
_Static_assert(GUEST_LANE_STACK_GPA + GUEST_STACK_BYTES < GUEST_STACK_GPA, "a gap");
_Static_assert(PAGING_RODATA_PLACE + GUEST_RODATA_BYTES_MAX <= GUEST_REGION_BYTES, "rodata fits");

#define ENTRIES 512u

static uint64_t *entry_at(unsigned char *system, unsigned table, uint64_t index)
{
    assert(index < ENTRIES);
    return (uint64_t *)(void *)(system + table) + index;
}

/* Maps the pages of [start, start + bytes) to the memory at `place`, all within one table. */
static void map_small(unsigned char *system, unsigned table, gpa_t start, uint64_t bytes,
                      gpa_t place, uint64_t flags)
{
    for (uint64_t offset = 0; offset < bytes; offset += GUEST_PAGE_BYTES) {
        *entry_at(system, table, (start + offset) / GUEST_PAGE_BYTES % ENTRIES) =
            (place + offset) | flags;
    }
}

static void map_large(unsigned char *system, gpa_t start, uint64_t bytes, uint64_t flags)
{
    for (gpa_t page = start; page < start + bytes; page += GUEST_REGION_BYTES) {
        *entry_at(system, TABLE_LOW_DIRECTORY, page / GUEST_REGION_BYTES) =
            page | flags | PTE_LARGE;
    }
}

/* The tables' own order, from the top down to those that have pages. */
static void link_tables(unsigned char *system)
{
    *entry_at(system, TABLE_TOP, 0) = TABLE_POINTERS | PTE_TABLE;
    *entry_at(system, TABLE_POINTERS, 0) = TABLE_LOW_DIRECTORY | PTE_TABLE;
    *entry_at(system, TABLE_POINTERS, GUEST_DOORBELL_GPA >> 30) =
        TABLE_DOORBELL_DIRECTORY | PTE_TABLE;
    *entry_at(system, TABLE_DOORBELL_DIRECTORY, GUEST_DOORBELL_GPA / GUEST_REGION_BYTES % ENTRIES) =
        TABLE_DOORBELL_PAGES | PTE_TABLE;
    *entry_at(system, TABLE_LOW_DIRECTORY, 0) = TABLE_LOW_PAGES | PTE_TABLE;
    *entry_at(system, TABLE_LOW_DIRECTORY, GUEST_TEXT_GPA / GUEST_REGION_BYTES) =
        TABLE_TEXT_PAGES | PTE_TABLE;
    *entry_at(system, TABLE_LOW_DIRECTORY, GUEST_RODATA_GPA / GUEST_REGION_BYTES) =
        TABLE_RODATA_PAGES | PTE_TABLE;
}

void paging_build(unsigned char *system, uint64_t text_bytes, uint64_t rodata_bytes,
                  uint64_t data_bytes)
{
    assert(text_bytes <= GUEST_TEXT_BYTES_MAX && rodata_bytes <= GUEST_RODATA_BYTES_MAX);
    memset(system, 0, TABLES_END);
    link_tables(system);
    map_small(system, TABLE_LOW_PAGES, GUEST_CONFIG_GPA, GUEST_CONFIG_BYTES, GUEST_CONFIG_GPA,
              PTE_USER_PAGE | PTE_NO_EXECUTE);
    map_small(system, TABLE_LOW_PAGES, GUEST_STACK_GPA, GUEST_STACK_BYTES, GUEST_STACK_GPA,
              PTE_USER_PAGE | PTE_WRITE | PTE_NO_EXECUTE);
    map_small(system, TABLE_LOW_PAGES, GUEST_LANE_STACK_GPA, GUEST_STACK_BYTES,
              GUEST_LANE_STACK_GPA, PTE_USER_PAGE | PTE_WRITE | PTE_NO_EXECUTE);
    map_small(system, TABLE_TEXT_PAGES, GUEST_TEXT_GPA, text_bytes, PAGING_TEXT_PLACE,
              PTE_USER_PAGE);
    map_small(system, TABLE_RODATA_PAGES, GUEST_RODATA_GPA, rodata_bytes, PAGING_RODATA_PLACE,
              PTE_USER_PAGE | PTE_NO_EXECUTE);
    map_large(system, GUEST_DATA_GPA, data_bytes, PTE_USER_PAGE | PTE_WRITE | PTE_NO_EXECUTE);
    map_small(system, TABLE_DOORBELL_PAGES, GUEST_DOORBELL_GPA, GUEST_PAGE_BYTES,
              GUEST_DOORBELL_GPA, PTE_USER_PAGE | PTE_WRITE | PTE_DIRTY | PTE_NO_EXECUTE);
}

static bool look_at_dirty(uint64_t *entry, bool clear)
{
    bool dirty = (*entry & PTE_DIRTY) != 0;
    if (clear) {
        *entry &= ~PTE_DIRTY;
    }
    return dirty;
}

bool paging_is_data_dirty(unsigned char *system, uint64_t index, bool clear)
{
    return look_at_dirty(
        entry_at(system, TABLE_LOW_DIRECTORY, GUEST_DATA_GPA / GUEST_REGION_BYTES + index), clear);
}

bool paging_is_stack_dirty(unsigned char *system, gpa_t address, bool clear)
{
    return look_at_dirty(entry_at(system, TABLE_LOW_PAGES, address / GUEST_PAGE_BYTES), clear);
}
