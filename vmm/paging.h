/*
 * The guest's page tables: the walls it lives behind.
 *
 * Written once for a mapping, by the host, into the system region, which no entry maps: a guest can
 * neither see nor change them. Four-level tables, Intel SDM volume 3, section 4.5. The accessed
 * bits are set beforehand, so that the processor has nothing to write for a read; the dirty bits of
 * writable pages are clear, and afterwards tell what the guest wrote.
 */
#ifndef INSTAR_VMM_PAGING_H
#define INSTAR_VMM_PAGING_H

#include <stdbool.h>
#include <stdint.h>

#include "guest/abi/abi.h"
#include "vmm/loader.h"

/* Value of CR3: the place of the top-level table. */
#define PAGING_ROOT_GPA 0x1000u

/*
 * Where text and rodata really lie: in the system region, around config and stack. They are a few
 * dozen kilobytes, and in regions of their own would cost two more huge pages to be zeroed (270 us
 * each) before the first case. A guest sees them at GUEST_TEXT_GPA and GUEST_RODATA_GPA alone.
 */
#define PAGING_TEXT_PLACE 0x10000u
#define PAGING_RODATA_PLACE (GUEST_STACK_GPA + GUEST_STACK_BYTES)

/*
 * Builds the tables into the system region at `system`, for a program with `text_bytes` and
 * `rodata_bytes` (at most their limits) and `data_bytes` of data.
 */
void paging_build(unsigned char *system, uint64_t text_bytes, uint64_t rodata_bytes,
                  uint64_t data_bytes);

/*
 * Whether the guest wrote to data page `index` (2 MiB) or to the page of a stack at `address` since
 * the bit was last cleared; `clear` does that. Only where no VM uses the tables: KVM's shadow of
 * them, or the processor's TLB, remembers that the bit was set, and would not set it again.
 */
bool paging_is_data_dirty(unsigned char *system, uint64_t index, bool clear);
bool paging_is_stack_dirty(unsigned char *system, gpa_t address, bool clear);

#endif
