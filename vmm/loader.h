/*
 * Reads the ELF file of a guest: which bytes go where.
 *
 * The guests are our own, embedded and checked by the build; the loader still believes nothing it
 * has not looked at, because a wrong segment would break the walls between text and data without a
 * sound. A program is at most one segment for each region of guest/abi/abi.h.
 */
#ifndef INSTAR_VMM_LOADER_H
#define INSTAR_VMM_LOADER_H

#include <stddef.h>
#include <stdint.h>

#include "guest/abi/abi.h"

/* What the memory set aside for text and rodata holds (vmm/paging.h); the data has its 2 MiB. */
#define GUEST_TEXT_BYTES_MAX 0xf0000u
#define GUEST_RODATA_BYTES_MAX 0xa0000u

struct guest_segment {
    gpa_t address;             /* where it starts; 0 bytes long when the program has none */
    const unsigned char *file; /* its bytes in the ELF file */
    uint64_t file_bytes;
    uint64_t memory_bytes; /* at least file_bytes; the rest is zeros */
};

struct guest_program {
    struct guest_segment text;   /* R-X */
    struct guest_segment rodata; /* R-- */
    struct guest_segment data;   /* RW-, .bss included */
    gpa_t entry;                 /* within the text */
};

/*
 * Reads elf[0..elf_bytes), which the result points into and which must outlive it. Returns NULL, or
 * the reason (a static string) why the file is refused; *ret is then untouched.
 */
const char *loader_read(const void *elf, size_t elf_bytes, struct guest_program *ret);

#endif
