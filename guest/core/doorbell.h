/*
 * The guest's only way out: a 4-byte write to the doorbell page, about 55 us a time.
 */
#ifndef INSTAR_GUEST_CORE_DOORBELL_H
#define INSTAR_GUEST_CORE_DOORBELL_H

#include "guest/abi/abi.h"

/* Exits to the host. When it returns, everything the host had to write has been written. */
static inline void doorbell_ring(enum doorbell bell, uint32_t value)
{
    volatile uint32_t *at = (volatile uint32_t *)(uintptr_t)(GUEST_DOORBELL_GPA + (unsigned)bell);

    __asm__ volatile("" : : : "memory");
    *at = value;
    __asm__ volatile("" : : : "memory");
}

#endif
