/*
 * ELF64 (System V ABI, chapters 4 and 5) for little-endian x86-64 executables: the file header and
 * the PT_LOAD program headers, nothing else.
 */
#include "vmm/loader.h"

#include <elf.h>
#include <stdbool.h>
#include <string.h>

#include "guest/base/checked.h"

#define PROGRAM_HEADERS_MAX 16u

/* The region of each kind of segment, and the only flags it may have. */
static const struct region {
    gpa_t start;
    uint64_t bytes_max;
    uint32_t flags;
    size_t member; /* of struct guest_program */
} REGIONS[] = {
    {GUEST_TEXT_GPA, GUEST_TEXT_BYTES_MAX, PF_R | PF_X, offsetof(struct guest_program, text)},
    {GUEST_RODATA_GPA, GUEST_RODATA_BYTES_MAX, PF_R, offsetof(struct guest_program, rodata)},
    {GUEST_DATA_GPA, GUEST_REGION_BYTES, PF_R | PF_W, offsetof(struct guest_program, data)},
};

static const char *check_header(const Elf64_Ehdr *header, size_t elf_bytes)
{
    if (memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 || header->e_ident[EI_CLASS] != ELFCLASS64 ||
        header->e_ident[EI_DATA] != ELFDATA2LSB) {
        return "not a little-endian ELF64 file";
    }
    if (header->e_type != ET_EXEC || header->e_machine != EM_X86_64) {
        return "not an x86-64 executable with fixed addresses";
    }
    if (header->e_phentsize != sizeof(Elf64_Phdr) || header->e_phnum > PROGRAM_HEADERS_MAX ||
        !range_within(header->e_phoff, header->e_phnum * sizeof(Elf64_Phdr), elf_bytes)) {
        return "bad program header table";
    }
    return NULL;
}

static const struct region *region_of(const Elf64_Phdr *header)
{
    for (size_t i = 0; i < sizeof(REGIONS) / sizeof(REGIONS[0]); i++) {
        if (header->p_vaddr >= REGIONS[i].start &&
            range_within(header->p_vaddr - REGIONS[i].start, header->p_memsz,
                         REGIONS[i].bytes_max)) {
            return &REGIONS[i];
        }
    }
    return NULL;
}

static const char *read_segment(const unsigned char *elf, size_t elf_bytes,
                                const Elf64_Phdr *header, struct guest_program *program)
{
    if (!range_within(header->p_offset, header->p_filesz, elf_bytes)) {
        return "segment outside the file";
    }
    if (header->p_filesz > header->p_memsz) {
        return "segment larger in the file than in memory";
    }
    const struct region *region = region_of(header);
    if (region == NULL) {
        return "segment outside its region";
    }
    if (header->p_flags != region->flags) {
        return "segment with the wrong permissions for its region";
    }
    struct guest_segment *segment =
        (struct guest_segment *)(void *)((unsigned char *)program + region->member);
    if (segment->memory_bytes != 0) {
        return "two segments in one region";
    }
    *segment = (struct guest_segment){
        .address = header->p_vaddr,
        .file = elf + header->p_offset,
        .file_bytes = header->p_filesz,
        .memory_bytes = header->p_memsz,
    };
    return NULL;
}

const char *loader_read(const void *elf, size_t elf_bytes, struct guest_program *ret)
{
    const unsigned char *bytes = elf;
    Elf64_Ehdr header;
    if (elf_bytes < sizeof(header)) {
        return "shorter than an ELF header";
    }
    memcpy(&header, bytes, sizeof(header));
    const char *refusal = check_header(&header, elf_bytes);
    if (refusal != NULL) {
        return refusal;
    }

    struct guest_program program = {.entry = header.e_entry};
    for (unsigned i = 0; i < header.e_phnum; i++) {
        Elf64_Phdr segment;
        memcpy(&segment, bytes + header.e_phoff + i * sizeof(segment), sizeof(segment));
        if (segment.p_type != PT_LOAD || segment.p_memsz == 0) {
            continue;
        }
        refusal = read_segment(bytes, elf_bytes, &segment, &program);
        if (refusal != NULL) {
            return refusal;
        }
    }
    if (program.text.memory_bytes == 0 || program.entry < program.text.address ||
        program.entry - program.text.address >= program.text.memory_bytes) {
        return "entry point outside the text";
    }
    *ret = program;
    return NULL;
}
