/*
 * Proves that the layout checker refuses each thing it exists to refuse.
 *
 * One good ELF is built in memory, with all that a guest may have; every case then changes a single
 * field and names the verdict that must follow.  A checker that went blind would pass the good file
 * and fail here.  The test over all cut-off lengths shows that no prefix is read past its end.
 */
#include "build/layout/elf_layout.h"

#include <elf.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The whole file: tables first, then some bytes for each segment. */
struct image {
    Elf64_Ehdr header;
    Elf64_Phdr segments[4]; /* text, rodata, data, one that is PT_NULL until a case changes it */
    Elf64_Shdr sections[4]; /* null, symbols, relocations (empty), strings */
    Elf64_Sym symbols[3];   /* null, a function, an absolute number */
    uint8_t text[64];
    uint8_t rodata[32];
    uint8_t data[16];
};

enum { TEXT, RODATA, DATA, SPARE };
enum { NONE, SYMBOLS, RELOCATIONS, STRINGS };

#define LIMIT ((size_t)1 << 20)

static Elf64_Phdr segment(uint32_t flags, uint64_t address, uint64_t offset, uint64_t bytes)
{
    const Elf64_Phdr result = {
        .p_type = PT_LOAD,
        .p_flags = flags,
        .p_offset = offset,
        .p_vaddr = address,
        .p_paddr = address,
        .p_filesz = bytes,
        .p_memsz = bytes,
        .p_align = 4096,
    };

    return result;
}

static struct image good_image(void)
{
    struct image image = {
        .header =
            {
                .e_ident = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB,
                            EV_CURRENT},
                .e_type = ET_EXEC,
                .e_machine = EM_X86_64,
                .e_version = EV_CURRENT,
                .e_entry = 0x200000,
                .e_phoff = offsetof(struct image, segments),
                .e_shoff = offsetof(struct image, sections),
                .e_ehsize = sizeof(Elf64_Ehdr),
                .e_phentsize = sizeof(Elf64_Phdr),
                .e_phnum = 4,
                .e_shentsize = sizeof(Elf64_Shdr),
                .e_shnum = 4,
            },
        .symbols = {{.st_shndx = SHN_UNDEF}, {.st_name = 1, .st_shndx = 1}, {.st_shndx = SHN_ABS}},
    };

    image.segments[TEXT] = segment(PF_R | PF_X, 0x200000, offsetof(struct image, text), 64);
    image.segments[RODATA] = segment(PF_R, 0x400000, offsetof(struct image, rodata), 32);
    image.segments[DATA] = segment(PF_R | PF_W, 0x600000, offsetof(struct image, data), 16);
    image.segments[DATA].p_memsz = 0x200000; /* .bss up to the end of the region */
    image.sections[SYMBOLS].sh_type = SHT_SYMTAB;
    image.sections[SYMBOLS].sh_offset = offsetof(struct image, symbols);
    image.sections[SYMBOLS].sh_size = sizeof(image.symbols);
    image.sections[SYMBOLS].sh_entsize = sizeof(Elf64_Sym);
    image.sections[RELOCATIONS].sh_type = SHT_RELA;
    image.sections[STRINGS].sh_type = SHT_STRTAB;
    return image;
}

static enum elf_layout_verdict check(const struct image *image)
{
    /* From the heap and of the exact size, so that ASan sees a read past the end. */
    void *bytes = malloc(sizeof(*image));
    enum elf_layout_verdict verdict;

    assert_non_null(bytes);
    memcpy(bytes, image, sizeof(*image));
    verdict = elf_layout_check(bytes, sizeof(*image), LIMIT);
    free(bytes);
    return verdict;
}

/* Starts from the good image, makes one change, expects one verdict. */
#define EXPECT_AFTER(change, expected)                                                             \
    do {                                                                                           \
        struct image image = good_image();                                                         \
        change;                                                                                    \
        assert_string_equal(elf_layout_explain(check(&image)), elf_layout_explain(expected));      \
    } while (0)

static void test_good(void **state)
{
    (void)state;
    EXPECT_AFTER((void)image, ELF_LAYOUT_OK);
    EXPECT_AFTER(image.segments[RODATA].p_memsz = 0, ELF_LAYOUT_OK);
    EXPECT_AFTER(image.header.e_shnum = 0, ELF_LAYOUT_OK);
    EXPECT_AFTER(image.header.e_entry = 0x200000 + 63, ELF_LAYOUT_OK);
}

static void test_header(void **state)
{
    (void)state;
    EXPECT_AFTER(image.header.e_ident[EI_MAG3] = 'f', ELF_LAYOUT_NOT_ELF);
    EXPECT_AFTER(image.header.e_ident[EI_CLASS] = ELFCLASS32, ELF_LAYOUT_NOT_ELF);
    EXPECT_AFTER(image.header.e_ident[EI_DATA] = ELFDATA2MSB, ELF_LAYOUT_NOT_ELF);
    EXPECT_AFTER(image.header.e_ident[EI_VERSION] = 0, ELF_LAYOUT_NOT_ELF);
    EXPECT_AFTER(image.header.e_type = ET_DYN, ELF_LAYOUT_NOT_STATIC);
    EXPECT_AFTER(image.header.e_type = ET_REL, ELF_LAYOUT_NOT_STATIC);
    EXPECT_AFTER(image.header.e_machine = EM_386, ELF_LAYOUT_NOT_STATIC);
}

static void test_size(void **state)
{
    const struct image image = good_image();
    const uint8_t *bytes = (const uint8_t *)&image;

    (void)state;
    assert_int_equal(elf_layout_check(bytes, sizeof(image), sizeof(image)), ELF_LAYOUT_OK);
    assert_int_equal(elf_layout_check(bytes, sizeof(image), sizeof(image) - 1),
                     ELF_LAYOUT_TOO_LARGE);
}

static void test_tables(void **state)
{
    (void)state;
    EXPECT_AFTER(image.header.e_phentsize = 32, ELF_LAYOUT_BAD_TABLE);
    EXPECT_AFTER(image.header.e_phnum = ELF_LAYOUT_SEGMENTS_MAX + 1, ELF_LAYOUT_BAD_TABLE);
    EXPECT_AFTER(image.header.e_phoff = UINT64_MAX - 8, ELF_LAYOUT_TRUNCATED);
    EXPECT_AFTER(image.header.e_shentsize = 0, ELF_LAYOUT_BAD_TABLE);
    EXPECT_AFTER(image.header.e_shoff = sizeof(image), ELF_LAYOUT_TRUNCATED);
    EXPECT_AFTER(image.sections[SYMBOLS].sh_entsize = 16, ELF_LAYOUT_BAD_TABLE);
    EXPECT_AFTER(image.sections[SYMBOLS].sh_size = UINT64_MAX, ELF_LAYOUT_BAD_TABLE);
    EXPECT_AFTER(image.sections[SYMBOLS].sh_offset = UINT64_MAX, ELF_LAYOUT_TRUNCATED);
}

static void test_segment_kinds(void **state)
{
    (void)state;
    EXPECT_AFTER(image.segments[SPARE].p_type = PT_INTERP, ELF_LAYOUT_INTERPRETER);
    EXPECT_AFTER(image.segments[SPARE].p_type = PT_DYNAMIC, ELF_LAYOUT_DYNAMIC);
    EXPECT_AFTER(image.segments[SPARE].p_type = PT_TLS, ELF_LAYOUT_FOREIGN_SEGMENT);
    EXPECT_AFTER(image.segments[SPARE].p_type = PT_GNU_RELRO, ELF_LAYOUT_FOREIGN_SEGMENT);
    EXPECT_AFTER(image.segments[SPARE] = image.segments[RODATA], ELF_LAYOUT_DUPLICATE);
}

static void test_permissions(void **state)
{
    (void)state;
    EXPECT_AFTER(image.segments[TEXT].p_flags |= PF_W, ELF_LAYOUT_WRITE_EXECUTE);
    EXPECT_AFTER(image.segments[DATA].p_flags |= PF_X, ELF_LAYOUT_WRITE_EXECUTE);
    EXPECT_AFTER(image.segments[RODATA].p_flags |= PF_W, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[RODATA].p_flags = 0, ELF_LAYOUT_OUT_OF_REGION);
}

static void test_regions(void **state)
{
    (void)state;
    EXPECT_AFTER(image.segments[TEXT].p_vaddr = 0x1fffff, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[TEXT].p_memsz = 0x200001, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[TEXT].p_memsz = UINT64_MAX, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[RODATA].p_vaddr = 0x5ffff0, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[RODATA].p_vaddr = 0x600000, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[DATA].p_vaddr++, ELF_LAYOUT_OUT_OF_REGION);
    EXPECT_AFTER(image.segments[DATA].p_vaddr = UINT64_MAX, ELF_LAYOUT_OUT_OF_REGION);
}

static void test_contents(void **state)
{
    (void)state;
    EXPECT_AFTER(image.segments[TEXT].p_filesz++, ELF_LAYOUT_TRUNCATED);
    EXPECT_AFTER(image.segments[DATA].p_offset = sizeof(image) - 15, ELF_LAYOUT_TRUNCATED);
    EXPECT_AFTER(image.segments[DATA].p_offset = UINT64_MAX, ELF_LAYOUT_TRUNCATED);
}

static void test_entry(void **state)
{
    (void)state;
    EXPECT_AFTER(image.header.e_entry = 0x1fffff, ELF_LAYOUT_BAD_ENTRY);
    EXPECT_AFTER(image.header.e_entry = 0x200000 + 64, ELF_LAYOUT_BAD_ENTRY);
    EXPECT_AFTER(image.header.e_entry = 0x400000, ELF_LAYOUT_BAD_ENTRY);
    EXPECT_AFTER(image.segments[TEXT].p_type = PT_NULL, ELF_LAYOUT_BAD_ENTRY);
    EXPECT_AFTER(image.header.e_phnum = 0, ELF_LAYOUT_BAD_ENTRY);
}

static void test_linking(void **state)
{
    (void)state;
    EXPECT_AFTER(image.sections[RELOCATIONS].sh_size = 24, ELF_LAYOUT_RELOCATIONS);
    EXPECT_AFTER((image.sections[STRINGS].sh_type = SHT_REL, image.sections[STRINGS].sh_size = 16),
                 ELF_LAYOUT_RELOCATIONS);
    EXPECT_AFTER(image.sections[STRINGS].sh_type = SHT_DYNAMIC, ELF_LAYOUT_DYNAMIC);
    EXPECT_AFTER(image.sections[STRINGS].sh_type = SHT_DYNSYM, ELF_LAYOUT_DYNAMIC);
    EXPECT_AFTER(image.symbols[2].st_shndx = SHN_UNDEF, ELF_LAYOUT_UNDEFINED);
    EXPECT_AFTER(image.symbols[1] = (Elf64_Sym){.st_info = ELF64_ST_INFO(STB_WEAK, STT_NOTYPE)},
                 ELF_LAYOUT_UNDEFINED);
}

static void test_every_prefix(void **state)
{
    const struct image image = good_image();

    (void)state;
    for (size_t size = 0; size < sizeof(image); size++) {
        uint8_t *bytes = malloc(size + 1);

        assert_non_null(bytes);
        memcpy(bytes + 1, &image, size); /* odd addresses: no load may assume alignment */
        assert_int_not_equal(elf_layout_check(bytes + 1, size, LIMIT), ELF_LAYOUT_OK);
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),          cmocka_unit_test(test_header),
        cmocka_unit_test(test_size),          cmocka_unit_test(test_tables),
        cmocka_unit_test(test_segment_kinds), cmocka_unit_test(test_permissions),
        cmocka_unit_test(test_regions),       cmocka_unit_test(test_contents),
        cmocka_unit_test(test_entry),         cmocka_unit_test(test_linking),
        cmocka_unit_test(test_every_prefix),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
