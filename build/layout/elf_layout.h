/*
 * What a guest ELF must be before it may be embedded.
 *
 * The VMM loads a guest by copying its PT_LOAD segments to fixed addresses and zeroing the rest: it
 * has no relocator, no dynamic linker and no W+X pages.  An ELF that needs any of those would fail
 * at run time, in the one place where nobody can look.  So the build refuses it: guest_binary
 * (build/guest.bzl) runs this check on every link, before anything can embed the result.
 *
 * The addresses are those of guest/core/guest.lds: text, rodata and data+bss, each within a 2 MiB
 * region of its own, because the VMM maps guest memory with 2 MiB pages.
 */
#ifndef INSTAR_BUILD_LAYOUT_ELF_LAYOUT_H
#define INSTAR_BUILD_LAYOUT_ELF_LAYOUT_H

#include <stddef.h>
#include <stdint.h>

/* Tables larger than this are refused: a guest has three segments and some twenty sections. */
#define ELF_LAYOUT_SEGMENTS_MAX 16
#define ELF_LAYOUT_SECTIONS_MAX 4096

enum elf_layout_verdict {
    ELF_LAYOUT_OK = 0,
    ELF_LAYOUT_NOT_ELF,         /* no ELF magic, or not 64-bit little-endian version 1 */
    ELF_LAYOUT_NOT_STATIC,      /* not an ET_EXEC for x86-64 */
    ELF_LAYOUT_TRUNCATED,       /* a table or a segment reaches past the end of the file */
    ELF_LAYOUT_BAD_TABLE,       /* wrong entry size, or more entries than any guest has */
    ELF_LAYOUT_TOO_LARGE,       /* more bytes than the target allows */
    ELF_LAYOUT_INTERPRETER,     /* PT_INTERP */
    ELF_LAYOUT_DYNAMIC,         /* PT_DYNAMIC, SHT_DYNAMIC or SHT_DYNSYM */
    ELF_LAYOUT_FOREIGN_SEGMENT, /* any other kind of segment that a loader would have to act on */
    ELF_LAYOUT_WRITE_EXECUTE,   /* a segment that is both writable and executable */
    ELF_LAYOUT_OUT_OF_REGION,   /* a segment outside the region that its permissions belong to */
    ELF_LAYOUT_DUPLICATE,       /* two segments of one kind */
    ELF_LAYOUT_BAD_ENTRY,   /* the entry point is not within the file's bytes of the text segment */
    ELF_LAYOUT_RELOCATIONS, /* a relocation section that is not empty */
    ELF_LAYOUT_UNDEFINED,   /* an undefined symbol */
};

#define ELF_LAYOUT_VERDICTS (ELF_LAYOUT_UNDEFINED + 1)

/* Checks `size` bytes of an ELF file; `max_bytes` limits its size. Any bytes are a legal input. */
enum elf_layout_verdict elf_layout_check(const uint8_t *bytes, size_t size, size_t max_bytes);

/* One clause for a message of the build, such as "has relocations". */
const char *elf_layout_explain(enum elf_layout_verdict verdict);

#endif
