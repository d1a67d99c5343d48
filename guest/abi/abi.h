/*
 * The contract between the VMM and a guest: version, memory layout, doorbells, limits.
 *
 * This header set is the one owner of every number that both sides use; the same files compile
 * freestanding in the guest and hosted in vmm/. Nothing here may depend on a libc. All structures
 * are little-endian with natural alignment, and every size and offset is asserted, so that a
 * change of layout is a compile error on both sides and never a silent drift.
 *
 * Guest addresses are integers (gpa_t) on purpose: the host cannot dereference one by accident.
 * A guest virtual address equals its guest physical address wherever host and guest share memory:
 * config, stack, data and doorbell. Text and rodata alone lie elsewhere in guest physical memory
 * (in the system region, vmm/paging.h), which no address in the ABI depends on.
 *
 * Memory, and why so: the guest sees four 2 MiB regions because a first touch costs one shadow
 * fault whatever the page size, so few big pages beat many small ones (docs/architecture.md).
 *
 *   0x000000  system    page tables and GDT: no user mapping at all; page 0 unmapped
 *   0x100000    config    one block written by the host only, read-only for the guest
 *   0x118000    lane's    stack of the second processor, likewise
 *   0x140000    stack     4 KiB pages, unmapped guard pages on both sides
 *   0x200000  text      R-X
 *   0x400000  rodata    R--
 *   0x600000  data      RW-NX: .data, .bss, then event ring, queues and the heap
 *   0xd0000000 doorbell page: no memory behind it; a 4-byte write is the guest's only way out
 */
#ifndef INSTAR_GUEST_ABI_ABI_H
#define INSTAR_GUEST_ABI_ABI_H

#include <stddef.h>
#include <stdint.h>

#define INSTAR_ABI_VERSION 2u

/* A guest physical address. Never a pointer: the host goes through vm_memory_*(). */
typedef uint64_t gpa_t;

#define GUEST_PAGE_BYTES 0x1000u
#define GUEST_REGION_BYTES 0x200000u

#define GUEST_SYSTEM_GPA 0x0u
#define GUEST_CONFIG_GPA 0x100000u
#define GUEST_CONFIG_BYTES 0x10000u
#define GUEST_LANE_STACK_GPA 0x118000u
#define GUEST_STACK_GPA 0x140000u
#define GUEST_STACK_BYTES 0x20000u /* of each of the two */
#define GUEST_TEXT_GPA 0x200000u
#define GUEST_RODATA_GPA 0x400000u
#define GUEST_DATA_GPA 0x600000u

/* The doorbell page and the offsets in it; each takes one 32-bit write. */
#define GUEST_DOORBELL_GPA 0xd0000000u
enum doorbell {
    DOORBELL_QUEUE_NOTIFY = 0x00, /* value: device index; its virtqueue has new requests */
    DOORBELL_RING = 0x04,         /* value: 0; drain the event ring, nothing else */
    DOORBELL_OPEN = 0x08,         /* value: 0; the newest ring record is RECORD_OPEN, answer it */
    DOORBELL_EXIT = 0x0c,         /* value: 0; the newest ring record is the result, end the run */
    /* The second processor, a lane (guest_config.lanes). It has the park doorbell only. */
    DOORBELL_LANE_START = 0x10, /* value: 0; once: lane 1 begins at the entry point */
    DOORBELL_LANE_KICK = 0x14,  /* value: 0; a parked lane goes on, a running one parks no more */
    DOORBELL_LANE_WAIT = 0x18,  /* value: 0; returns when the lane has parked */
    DOORBELL_LANE_PARK = 0x1c,  /* value: 0; the lane's: returns after a kick */
};

/* Both processors begin at the entry point, with their lane's number in RDI. */
#define GUEST_LANES_MAX 2u

/* Files one guest may hold: the top image, its chain, external data files and extents. */
#define INSTAR_DEVICES_MAX 128u
/* How deep a backing chain may be: layers below the top image. */
#define INSTAR_CHAIN_DEPTH_MAX 16u
/* Longest file name a guest may ask for, and longest name the host hands back. */
#define INSTAR_NAME_BYTES_MAX 4096u

/* Image formats, as MapResult.source_format and the forced format name them. */
enum source_format {
    FORMAT_NONE = 0, /* as the forced format: probe */
    FORMAT_RAW = 1,
    FORMAT_QCOW2 = 2,
    FORMAT_VMDK = 3,
    FORMAT_QCOW = 4,
    FORMAT_VPC = 5,
    FORMAT_VHDX = 6,
    FORMAT_VDI = 7,
    FORMAT_PARALLELS = 8,
    FORMAT_QED = 9,
    FORMAT_LUKS = 10,
    FORMAT_DMG = 11,
    FORMAT_CLOOP = 12,
    FORMAT_BOCHS = 13,
    FORMAT_COUNT = 14,
};

/* How a run of the guest ended, in its own words (MapResult.error and its siblings). */
enum instar_error {
    INSTAR_OK = 0,
    INSTAR_INVALID_SOURCE = 1, /* the image is not what its format demands */
    INSTAR_INVALID_OPTION = 2, /* the configuration makes no sense */
    INSTAR_HAS_BACKING = 3,    /* the policy refused a file the image refers to */
    INSTAR_IO = 4,             /* a device answered with an error */
    INSTAR_NO_MEMORY = 5,      /* the arena is used up */
    INSTAR_LIMIT = 6,          /* a named limit of ours was reached */
    INSTAR_UNSUPPORTED = 7,    /* valid, but nothing qemu-img or we can read */
    INSTAR_CORRUPT = 8,        /* metadata met during the walk is damaged */
    INSTAR_INTERNAL = 9,       /* a bug of ours */
    INSTAR_NO_SPACE = 10,      /* an output found its file system full */
};

#endif
