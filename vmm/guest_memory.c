/*
 * Guest memory, see guest_memory.h. Zeroing was measured both ways: memset of a resident 2 MiB page
 * against MADV_DONTNEED and the kernel's own zeroing at the next fault; docs/performance.md has the
 * figures.
 */
#include "vmm/guest_memory.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"
#include "guest/abi/virtio_abi.h"
#include "guest/base/checked.h"
#include "vmm/paging.h"
#include "vmm/sys.h"

/* Up to here a page is zeroed in place; what a big job touched beyond goes back to the system. */
#define PAGES_ZEROED_IN_PLACE 1u

int guest_memory_map(struct guest_memory *memory, uint64_t data_bytes)
{
    assert(data_bytes != 0 && data_bytes % GUEST_REGION_BYTES == 0);
    assert(data_bytes <= GUEST_DATA_BYTES_MAX);

    size_t bytes = (size_t)(GUEST_DATA_GPA + data_bytes);
    /* Room to move the start up to the next 2 MiB boundary. */
    size_t reserved_bytes = bytes + GUEST_REGION_BYTES;
    unsigned char *reserved = sys.mmap(NULL, reserved_bytes, PROT_READ | PROT_WRITE,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reserved == MAP_FAILED) {
        return -1;
    }
    size_t before =
        (GUEST_REGION_BYTES - (uintptr_t)reserved % GUEST_REGION_BYTES) % GUEST_REGION_BYTES;
    if (before != 0) {
        (void)sys.munmap(reserved, before);
    }
    size_t after = reserved_bytes - before - bytes;
    if (after != 0) {
        (void)sys.munmap(reserved + before + bytes, after);
    }
    /*
     * Only speed depends on it: a system without huge pages runs all the same. Not for the system
     * region, whose few pages are cheaper to zero one by one.
     */
    (void)sys.madvise(reserved + before + GUEST_DATA_GPA, (size_t)data_bytes, MADV_HUGEPAGE);

    *memory = (struct guest_memory){.base = reserved + before, .data_bytes = data_bytes};
    return 0;
}

void guest_memory_unmap(struct guest_memory *memory)
{
    if (memory->base != NULL) {
        (void)sys.munmap(memory->base, (size_t)(GUEST_DATA_GPA + memory->data_bytes));
    }
    memory->base = NULL;
}

static void clear_data(struct guest_memory *memory, bool in_use)
{
    uint64_t pages = memory->data_bytes / GUEST_REGION_BYTES;
    for (uint64_t i = 0; i < pages; i++) {
        bool by_guest = paging_is_data_dirty(memory->base, i, !in_use);
        if (!by_guest && !memory->data_written[i]) {
            continue;
        }
        unsigned char *page = memory->base + GUEST_DATA_GPA + i * GUEST_REGION_BYTES;
        if (i < PAGES_ZEROED_IN_PLACE ||
            sys.madvise(page, GUEST_REGION_BYTES, MADV_DONTNEED) != 0) {
            memset(page, 0, GUEST_REGION_BYTES);
        }
        memory->data_written[i] = false;
    }
}

static void clear_stack(struct guest_memory *memory, bool in_use)
{
    for (uint64_t i = 0; i < GUEST_STACK_PAGES; i++) {
        gpa_t page = GUEST_STACK_GPA + i * GUEST_PAGE_BYTES;
        gpa_t lane_page = GUEST_LANE_STACK_GPA + i * GUEST_PAGE_BYTES;
        bool by_guest = paging_is_stack_dirty(memory->base, page, !in_use);
        if (by_guest || memory->stack_written[i]) {
            memset(memory->base + page, 0, GUEST_PAGE_BYTES);
            memory->stack_written[i] = false;
        }
        if (paging_is_stack_dirty(memory->base, lane_page, !in_use)) {
            memset(memory->base + lane_page, 0, GUEST_PAGE_BYTES);
        }
    }
}

/* Bytes of the region at `region` that `segment` takes, from the region's start. */
static uint64_t extent_of(const struct guest_segment *segment, gpa_t region)
{
    return segment->memory_bytes == 0 ? 0 : segment->address - region + segment->memory_bytes;
}

/* Text or rodata to its place in the system region. */
static void load_fixed(struct guest_memory *memory, gpa_t region, gpa_t place, uint64_t bytes_max,
                       const struct guest_segment *segment)
{
    /* Not on fresh memory: there is nothing to clear. */
    if (memory->program != NULL) {
        memset(memory->base + place, 0, bytes_max);
    }
    if (segment->file_bytes != 0) {
        memcpy(memory->base + place + (segment->address - region), segment->file,
               segment->file_bytes);
    }
}

/* Everything that stays the same from case to case: text, rodata and the tables that map them. */
static void load_program(struct guest_memory *memory, const struct guest_program *program)
{
    load_fixed(memory, GUEST_TEXT_GPA, PAGING_TEXT_PLACE, GUEST_TEXT_BYTES_MAX, &program->text);
    load_fixed(memory, GUEST_RODATA_GPA, PAGING_RODATA_PLACE, GUEST_RODATA_BYTES_MAX,
               &program->rodata);
    paging_build(memory->base, extent_of(&program->text, GUEST_TEXT_GPA),
                 extent_of(&program->rodata, GUEST_RODATA_GPA), memory->data_bytes);
    memory->program = program;
}

void guest_memory_reset(struct guest_memory *memory, const struct guest_program *program,
                        bool in_use)
{
    assert(memory->base != NULL && program != NULL);
    assert(!in_use || memory->program == program);
    clear_data(memory, in_use);
    clear_stack(memory, in_use);
    memset(memory->base + GUEST_CONFIG_GPA, 0, GUEST_CONFIG_BYTES);
    if (memory->program != program) {
        load_program(memory, program);
    }
    if (program->data.file_bytes != 0) {
        memcpy(guest_memory_for_write(memory, program->data.address, program->data.memory_bytes),
               program->data.file, program->data.file_bytes);
    }
}

bool guest_memory_layout(const struct guest_memory *memory, const struct guest_program *program,
                         struct guest_layout *ret)
{
    gpa_t data_end = GUEST_DATA_GPA + memory->data_bytes;
    gpa_t program_end = program->data.memory_bytes == 0
                            ? GUEST_DATA_GPA
                            : program->data.address + program->data.memory_bytes;
    /* Cannot overflow: the loader keeps a program within its 2 MiB. */
    struct guest_layout layout = {0};
    layout.ring_base = (program_end + GUEST_PAGE_BYTES - 1) / GUEST_PAGE_BYTES * GUEST_PAGE_BYTES;
    layout.queue_base = layout.ring_base + (sizeof(struct event_ring) + GUEST_PAGE_BYTES - 1) /
                                               GUEST_PAGE_BYTES * GUEST_PAGE_BYTES;
    layout.heap_base = layout.queue_base + INSTAR_DEVICES_MAX * QUEUE_STRIDE_BYTES;
    if (layout.heap_base >= data_end) {
        return false;
    }
    layout.heap_bytes = data_end - layout.heap_base;
    *ret = layout;
    return true;
}

/* Offset of `address` in the region [start, start + bytes) if `length` bytes there lie within. */
static bool within(gpa_t address, uint64_t length, gpa_t start, uint64_t bytes)
{
    return address >= start && range_within(address - start, length, bytes);
}

void *guest_memory_at(const struct guest_memory *memory, gpa_t address, uint64_t length)
{
    if (within(address, length, GUEST_DATA_GPA, memory->data_bytes) ||
        within(address, length, GUEST_STACK_GPA, GUEST_STACK_BYTES)) {
        return memory->base + address;
    }
    return NULL;
}

static void mark(bool *written, uint64_t offset, uint64_t length, uint64_t page_bytes)
{
    if (length == 0) {
        return;
    }
    for (uint64_t i = offset / page_bytes; i <= (offset + length - 1) / page_bytes; i++) {
        written[i] = true;
    }
}

void *guest_memory_for_write(struct guest_memory *memory, gpa_t address, uint64_t length)
{
    void *place = guest_memory_at(memory, address, length);
    if (place == NULL) {
        return NULL;
    }
    if (address >= GUEST_DATA_GPA) {
        mark(memory->data_written, address - GUEST_DATA_GPA, length, GUEST_REGION_BYTES);
    } else {
        mark(memory->stack_written, address - GUEST_STACK_GPA, length, GUEST_PAGE_BYTES);
    }
    return place;
}

void *guest_memory_config(struct guest_memory *memory)
{
    return memory->base + GUEST_CONFIG_GPA;
}
