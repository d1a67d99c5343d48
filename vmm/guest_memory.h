/*
 * The guest's memory as the host sees it: one mapping a worker, reused by one VM after another.
 *
 * Guest physical address 0 is the mapping's first byte, so a guest address is an offset, and every
 * offset that comes from a guest passes guest_memory_at(). The mapping is 2 MiB aligned and asks
 * for huge pages, because a first touch costs a fault whatever the page size is. Reuse is what
 * makes a VM for each case affordable; guest_memory_reset() makes it safe: whatever the guest or a
 * device wrote is zeroed before the next guest runs. What the guest wrote is told by the dirty bits
 * of its page tables, which only the processor can set (the guest cannot reach them).
 */
#ifndef INSTAR_VMM_GUEST_MEMORY_H
#define INSTAR_VMM_GUEST_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guest/abi/abi.h"
#include "vmm/loader.h"

/* The page tables describe the first GiB, and the regions below the data take three entries. */
#define GUEST_DATA_BYTES_MAX (0x40000000u - GUEST_DATA_GPA)
#define GUEST_DATA_PAGES_MAX (GUEST_DATA_BYTES_MAX / GUEST_REGION_BYTES)
#define GUEST_STACK_PAGES (GUEST_STACK_BYTES / GUEST_PAGE_BYTES)

struct guest_memory {
    unsigned char *base; /* host address of guest physical address 0; NULL: not mapped */
    uint64_t data_bytes; /* length of the data region, a multiple of 2 MiB */
    const struct guest_program *program;     /* whose text and rodata are loaded, or NULL */
    bool data_written[GUEST_DATA_PAGES_MAX]; /* by the host, since the last reset */
    bool stack_written[GUEST_STACK_PAGES];   /* likewise */
};

/* Where the host puts what a guest and its devices share; all within the data region. */
struct guest_layout {
    gpa_t ring_base;
    gpa_t queue_base;
    gpa_t heap_base;
    uint64_t heap_bytes;
};

/*
 * Maps zeroed memory with a data region of `data_bytes` (a multiple of 2 MiB, not 0, at most
 * GUEST_DATA_BYTES_MAX). Returns 0, or -1 and errno.
 */
int guest_memory_map(struct guest_memory *memory, uint64_t data_bytes);

void guest_memory_unmap(struct guest_memory *memory);

/*
 * Makes the memory that of a fresh VM about to run `program` (which must outlive its use): all that
 * was written since the last reset is zeros again, .data has its initial values.
 * `in_use`: a VM that has run `program` in this memory lives on. Its page tables then stay as they
 * are, dirty bits included, so each page it ever wrote to is cleared every time.
 */
void guest_memory_reset(struct guest_memory *memory, const struct guest_program *program,
                        bool in_use);

/* The places of ring, queues and heap behind `program`'s .bss. False: the data region is too small.
 */
bool guest_memory_layout(const struct guest_memory *memory, const struct guest_program *program,
                         struct guest_layout *ret);

/*
 * The host's view of [address, address + length) if all of it lies in one region that the guest may
 * write (data or stack), else NULL. The bytes are the guest's: copy them once, then look.
 */
void *guest_memory_at(const struct guest_memory *memory, gpa_t address, uint64_t length);

/* The same for a place the host is going to write, which guest_memory_reset() must then clear. */
void *guest_memory_for_write(struct guest_memory *memory, gpa_t address, uint64_t length);

/* The config block, which the host alone writes. */
void *guest_memory_config(struct guest_memory *memory);

#endif
