/*
 * The checks of elf_layout.h, in three passes: header, segments, sections.
 *
 * The ELF comes from our own linker, yet it is read as a hostile file is: every number is checked
 * against the size before it is used, and a fuzz target (fuzz/targets/fuzz_elf_layout.c) holds the
 * reader to that.  Bytes are taken out by `load`, never by a cast to a struct of <elf.h>, so that
 * alignment does not matter; <elf.h> gives only the numbers and the offsets.
 */
#include "build/layout/elf_layout.h"

#include <assert.h>
#include <elf.h>
#include <stdbool.h>

#define REGION_BYTES UINT64_C(0x200000)

/* The segments of guest/core/guest.lds: flags decide the region. */
static const struct region {
    uint32_t flags;
    uint64_t start;
} regions[] = {
    {PF_R | PF_X, UINT64_C(0x200000)},
    {PF_R, UINT64_C(0x400000)},
    {PF_R | PF_W, UINT64_C(0x600000)},
};

#define REGIONS (sizeof(regions) / sizeof(regions[0]))
#define TEXT_REGION 0

struct elf {
    const uint8_t *bytes;
    uint64_t size;
};

/* A table of equal entries, checked to lie within the file. */
struct table {
    uint64_t offset;
    uint64_t entry_bytes;
    uint64_t entries;
};

static bool within(const struct elf *elf, uint64_t offset, uint64_t length)
{
    return offset <= elf->size && length <= elf->size - offset;
}

/* Little-endian, `width` bytes; the caller has checked that they are within the file. */
static uint64_t load(const struct elf *elf, uint64_t offset, unsigned width)
{
    uint64_t value = 0;

    assert(width <= sizeof(value));
    assert(within(elf, offset, width));
    for (unsigned i = 0; i < width; i++) {
        value |= (uint64_t)elf->bytes[offset + i] << (8 * i);
    }
    return value;
}

#define LOAD(elf, at, type, field)                                                                 \
    load((elf), (at) + offsetof(type, field), (unsigned)sizeof(((type *)0)->field))

static enum elf_layout_verdict check_table(const struct elf *elf, const struct table *table,
                                           uint64_t entry_bytes, uint64_t entries_max)
{
    if (table->entries == 0) {
        return ELF_LAYOUT_OK;
    }
    if (table->entry_bytes != entry_bytes || table->entries > entries_max) {
        return ELF_LAYOUT_BAD_TABLE;
    }
    if (!within(elf, table->offset, table->entry_bytes * table->entries)) {
        return ELF_LAYOUT_TRUNCATED;
    }
    return ELF_LAYOUT_OK;
}

static enum elf_layout_verdict check_header(const struct elf *elf)
{
    if (elf->size < sizeof(Elf64_Ehdr)) {
        return ELF_LAYOUT_NOT_ELF;
    }
    for (unsigned i = 0; i < SELFMAG; i++) {
        if (elf->bytes[i] != (uint8_t)ELFMAG[i]) {
            return ELF_LAYOUT_NOT_ELF;
        }
    }
    if (elf->bytes[EI_CLASS] != ELFCLASS64 || elf->bytes[EI_DATA] != ELFDATA2LSB ||
        elf->bytes[EI_VERSION] != EV_CURRENT) {
        return ELF_LAYOUT_NOT_ELF;
    }
    if (LOAD(elf, 0, Elf64_Ehdr, e_type) != ET_EXEC ||
        LOAD(elf, 0, Elf64_Ehdr, e_machine) != EM_X86_64) {
        return ELF_LAYOUT_NOT_STATIC;
    }
    return ELF_LAYOUT_OK;
}

static enum elf_layout_verdict check_load(const struct elf *elf, uint64_t at, bool seen[REGIONS])
{
    const uint32_t flags = (uint32_t)LOAD(elf, at, Elf64_Phdr, p_flags);
    const uint64_t address = LOAD(elf, at, Elf64_Phdr, p_vaddr);
    const uint64_t memory_bytes = LOAD(elf, at, Elf64_Phdr, p_memsz);
    const uint64_t file_bytes = LOAD(elf, at, Elf64_Phdr, p_filesz);
    const uint64_t file_offset = LOAD(elf, at, Elf64_Phdr, p_offset);
    const uint64_t entry = LOAD(elf, 0, Elf64_Ehdr, e_entry);
    size_t kind = 0;

    if ((flags & PF_W) != 0 && (flags & PF_X) != 0) {
        return ELF_LAYOUT_WRITE_EXECUTE;
    }
    while (kind < REGIONS && regions[kind].flags != flags) {
        kind++;
    }
    if (kind == REGIONS || address < regions[kind].start || memory_bytes > REGION_BYTES ||
        address - regions[kind].start > REGION_BYTES - memory_bytes) {
        return ELF_LAYOUT_OUT_OF_REGION;
    }
    if (seen[kind]) {
        return ELF_LAYOUT_DUPLICATE;
    }
    seen[kind] = true;
    if (file_bytes > memory_bytes || !within(elf, file_offset, file_bytes)) {
        return ELF_LAYOUT_TRUNCATED;
    }
    if (kind == TEXT_REGION && (entry < address || entry - address >= file_bytes)) {
        return ELF_LAYOUT_BAD_ENTRY;
    }
    return ELF_LAYOUT_OK;
}

static enum elf_layout_verdict check_segment(const struct elf *elf, uint64_t at, bool seen[REGIONS])
{
    switch ((uint32_t)LOAD(elf, at, Elf64_Phdr, p_type)) {
    case PT_NULL:
        return ELF_LAYOUT_OK;
    case PT_LOAD:
        /* An empty segment (a guest without data, say) asks nothing of the loader. */
        if (LOAD(elf, at, Elf64_Phdr, p_memsz) == 0) {
            return ELF_LAYOUT_OK;
        }
        return check_load(elf, at, seen);
    case PT_INTERP:
        return ELF_LAYOUT_INTERPRETER;
    case PT_DYNAMIC:
        return ELF_LAYOUT_DYNAMIC;
    default:
        return ELF_LAYOUT_FOREIGN_SEGMENT;
    }
}

static enum elf_layout_verdict check_segments(const struct elf *elf)
{
    const struct table segments = {
        .offset = LOAD(elf, 0, Elf64_Ehdr, e_phoff),
        .entry_bytes = LOAD(elf, 0, Elf64_Ehdr, e_phentsize),
        .entries = LOAD(elf, 0, Elf64_Ehdr, e_phnum),
    };
    bool seen[REGIONS] = {false};
    enum elf_layout_verdict verdict =
        check_table(elf, &segments, sizeof(Elf64_Phdr), ELF_LAYOUT_SEGMENTS_MAX);

    for (uint64_t i = 0; verdict == ELF_LAYOUT_OK && i < segments.entries; i++) {
        verdict = check_segment(elf, segments.offset + i * segments.entry_bytes, seen);
    }
    if (verdict == ELF_LAYOUT_OK && !seen[TEXT_REGION]) {
        return ELF_LAYOUT_BAD_ENTRY;
    }
    return verdict;
}

/* Symbol 0 is undefined by definition of the format; every other one needs a section. */
static enum elf_layout_verdict check_symbols(const struct elf *elf, uint64_t section)
{
    const uint64_t bytes = LOAD(elf, section, Elf64_Shdr, sh_size);
    const struct table symbols = {
        .offset = LOAD(elf, section, Elf64_Shdr, sh_offset),
        .entry_bytes = LOAD(elf, section, Elf64_Shdr, sh_entsize),
        .entries = bytes / sizeof(Elf64_Sym),
    };
    const enum elf_layout_verdict verdict =
        check_table(elf, &symbols, sizeof(Elf64_Sym), elf->size / sizeof(Elf64_Sym));

    if (verdict != ELF_LAYOUT_OK) {
        return verdict;
    }
    for (uint64_t i = 1; i < symbols.entries; i++) {
        const uint64_t at = symbols.offset + i * symbols.entry_bytes;

        if (LOAD(elf, at, Elf64_Sym, st_shndx) == SHN_UNDEF) {
            return ELF_LAYOUT_UNDEFINED;
        }
    }
    return ELF_LAYOUT_OK;
}

static enum elf_layout_verdict check_section(const struct elf *elf, uint64_t at)
{
    switch ((uint32_t)LOAD(elf, at, Elf64_Shdr, sh_type)) {
    case SHT_REL:
    case SHT_RELA:
        return LOAD(elf, at, Elf64_Shdr, sh_size) == 0 ? ELF_LAYOUT_OK : ELF_LAYOUT_RELOCATIONS;
    case SHT_DYNAMIC:
    case SHT_DYNSYM:
        return ELF_LAYOUT_DYNAMIC;
    case SHT_SYMTAB:
        return check_symbols(elf, at);
    default:
        return ELF_LAYOUT_OK;
    }
}

static enum elf_layout_verdict check_sections(const struct elf *elf)
{
    const struct table sections = {
        .offset = LOAD(elf, 0, Elf64_Ehdr, e_shoff),
        .entry_bytes = LOAD(elf, 0, Elf64_Ehdr, e_shentsize),
        .entries = LOAD(elf, 0, Elf64_Ehdr, e_shnum),
    };
    enum elf_layout_verdict verdict =
        check_table(elf, &sections, sizeof(Elf64_Shdr), ELF_LAYOUT_SECTIONS_MAX);

    for (uint64_t i = 0; verdict == ELF_LAYOUT_OK && i < sections.entries; i++) {
        verdict = check_section(elf, sections.offset + i * sections.entry_bytes);
    }
    return verdict;
}

enum elf_layout_verdict elf_layout_check(const uint8_t *bytes, size_t size, size_t max_bytes)
{
    const struct elf elf = {.bytes = bytes, .size = size};
    enum elf_layout_verdict verdict;

    assert(bytes != NULL || size == 0);
    verdict = check_header(&elf);
    if (verdict == ELF_LAYOUT_OK && size > max_bytes) {
        verdict = ELF_LAYOUT_TOO_LARGE;
    }
    if (verdict == ELF_LAYOUT_OK) {
        verdict = check_segments(&elf);
    }
    if (verdict == ELF_LAYOUT_OK) {
        verdict = check_sections(&elf);
    }
    return verdict;
}

const char *elf_layout_explain(enum elf_layout_verdict verdict)
{
    static const char *const clauses[ELF_LAYOUT_VERDICTS] = {
        [ELF_LAYOUT_OK] = "is a guest",
        [ELF_LAYOUT_NOT_ELF] = "is not a 64-bit little-endian ELF file",
        [ELF_LAYOUT_NOT_STATIC] = "is not a fixed-address x86-64 executable",
        [ELF_LAYOUT_TRUNCATED] = "has a table or a segment past its end",
        [ELF_LAYOUT_BAD_TABLE] = "has a table of the wrong shape",
        [ELF_LAYOUT_TOO_LARGE] = "is larger than max_bytes",
        [ELF_LAYOUT_INTERPRETER] = "asks for an interpreter",
        [ELF_LAYOUT_DYNAMIC] = "asks for a dynamic linker",
        [ELF_LAYOUT_FOREIGN_SEGMENT] = "has a segment that the loader does not know",
        [ELF_LAYOUT_WRITE_EXECUTE] = "has a segment both writable and executable",
        [ELF_LAYOUT_OUT_OF_REGION] = "has a segment outside the region of its permissions",
        [ELF_LAYOUT_DUPLICATE] = "has two segments of one kind",
        [ELF_LAYOUT_BAD_ENTRY] = "does not start within its text",
        [ELF_LAYOUT_RELOCATIONS] = "has relocations",
        [ELF_LAYOUT_UNDEFINED] = "has an undefined symbol",
    };

    assert((size_t)verdict < ELF_LAYOUT_VERDICTS);
    return clauses[verdict];
}
