/*
 * Target functions: elf_layout_check.
 *
 * Property: what the checker lets through can be loaded by a loader that checks nothing.  The
 * oracle walks the program headers on its own, by plain structs, and asserts what such a loader
 * relies on.
 */
#include <assert.h>
#include <elf.h>
#include <stdint.h>
#include <string.h>

#include "build/layout/elf_layout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAX_BYTES ((size_t)1 << 20)

static void assert_loadable(const uint8_t *data, size_t size)
{
    uint64_t previous_end = 0;
    Elf64_Ehdr header;

    assert(size >= sizeof(header) && size <= MAX_BYTES);
    memcpy(&header, data, sizeof(header));
    for (unsigned i = 0; i < header.e_phnum; i++) {
        Elf64_Phdr segment;

        memcpy(&segment, data + header.e_phoff + i * sizeof(segment), sizeof(segment));
        if (segment.p_type != PT_LOAD || segment.p_memsz == 0) {
            assert(segment.p_type == PT_LOAD || segment.p_type == PT_NULL);
            continue;
        }
        assert(segment.p_filesz <= segment.p_memsz);
        assert(segment.p_offset <= size && segment.p_filesz <= size - segment.p_offset);
        assert(segment.p_vaddr >= 0x200000 && segment.p_vaddr + segment.p_memsz <= 0x800000);
        assert((segment.p_flags & (PF_W | PF_X)) != (PF_W | PF_X));
        /* Within one 2 MiB page, which belongs to that kind of access alone. */
        assert(segment.p_vaddr >> 21 == (segment.p_vaddr + segment.p_memsz - 1) >> 21);
        assert(segment.p_vaddr >> 21 != previous_end >> 21);
        previous_end = segment.p_vaddr + segment.p_memsz - 1;
    }
    assert(header.e_entry >> 21 == 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const enum elf_layout_verdict verdict = elf_layout_check(data, size, MAX_BYTES);

    assert(elf_layout_explain(verdict) != NULL);
    if (verdict == ELF_LAYOUT_OK) {
        assert_loadable(data, size);
    }
    return 0;
}
