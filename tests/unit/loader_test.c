/*
 * The loader takes one segment a region with the region's permissions, and nothing else.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <elf.h>
#include <string.h>

#include "vmm/guest_memory.h"
#include "vmm/loader.h"
#include "vmm/paging.h"

#define FILE_BYTES 0x1000u

/* A small valid guest: 16 bytes of text, 8 of rodata, 8 of data with 0x100 in memory. */
struct guest_file {
    Elf64_Ehdr header;
    Elf64_Phdr segment[4];
    unsigned char bytes[FILE_BYTES - sizeof(Elf64_Ehdr) - 4 * sizeof(Elf64_Phdr)];
};
_Static_assert(sizeof(struct guest_file) == FILE_BYTES, "no padding");

static Elf64_Phdr load_segment(uint64_t address, uint32_t flags, uint64_t offset,
                               uint64_t file_bytes, uint64_t memory_bytes)
{
    return (Elf64_Phdr){
        .p_type = PT_LOAD,
        .p_flags = flags,
        .p_offset = offset,
        .p_vaddr = address,
        .p_paddr = address,
        .p_filesz = file_bytes,
        .p_memsz = memory_bytes,
    };
}

static struct guest_file valid_file(void)
{
    struct guest_file file = {
        .header =
            {
                .e_ident = {ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB,
                            EV_CURRENT},
                .e_type = ET_EXEC,
                .e_machine = EM_X86_64,
                .e_entry = GUEST_TEXT_GPA + 4,
                .e_phoff = sizeof(Elf64_Ehdr),
                .e_phentsize = sizeof(Elf64_Phdr),
                .e_phnum = 4,
            },
        .segment =
            {
                load_segment(GUEST_TEXT_GPA, PF_R | PF_X, 0x800, 16, 16),
                load_segment(GUEST_RODATA_GPA, PF_R, 0x810, 8, 8),
                load_segment(GUEST_DATA_GPA, PF_R | PF_W, 0x818, 8, 0x100),
                {.p_type = PT_GNU_STACK},
            },
    };
    memset((unsigned char *)&file + 0x800, 0x11, 16);
    memset((unsigned char *)&file + 0x810, 0x22, 8);
    memset((unsigned char *)&file + 0x818, 0x33, 8);
    return file;
}

static void expect_refused(const struct guest_file *file, const char *reason)
{
    struct guest_program program;
    memset(&program, 0xee, sizeof(program));
    assert_string_equal(loader_read(file, sizeof(*file), &program), reason);
    unsigned char untouched[sizeof(program)];
    memset(untouched, 0xee, sizeof(untouched));
    assert_memory_equal(&program, untouched, sizeof(program));
}

static void test_reads_segments(void **state)
{
    (void)state;
    struct guest_file file = valid_file();
    struct guest_program program;
    assert_null(loader_read(&file, sizeof(file), &program));
    assert_int_equal(program.entry, GUEST_TEXT_GPA + 4);
    assert_int_equal(program.text.file_bytes, 16);
    assert_ptr_equal(program.text.file, (unsigned char *)&file + 0x800);
    assert_int_equal(program.rodata.address, GUEST_RODATA_GPA);
    assert_int_equal(program.data.file_bytes, 8);
    assert_int_equal(program.data.memory_bytes, 0x100);
}

static void test_refuses_headers(void **state)
{
    (void)state;
    struct guest_program program;
    struct guest_file file = valid_file();
    assert_string_equal(loader_read(&file, sizeof(Elf64_Ehdr) - 1, &program),
                        "shorter than an ELF header");
    file.header.e_ident[EI_CLASS] = ELFCLASS32;
    expect_refused(&file, "not a little-endian ELF64 file");
    file = valid_file();
    file.header.e_type = ET_DYN;
    expect_refused(&file, "not an x86-64 executable with fixed addresses");
    file = valid_file();
    file.header.e_machine = EM_AARCH64;
    expect_refused(&file, "not an x86-64 executable with fixed addresses");
    file = valid_file();
    file.header.e_phoff = UINT64_MAX - 8;
    expect_refused(&file, "bad program header table");
    file = valid_file();
    file.header.e_phnum = UINT16_MAX;
    expect_refused(&file, "bad program header table");
    file = valid_file();
    file.header.e_entry = GUEST_TEXT_GPA + 16;
    expect_refused(&file, "entry point outside the text");
    file = valid_file();
    file.header.e_phnum = 0;
    expect_refused(&file, "entry point outside the text");
}

static void test_refuses_segments(void **state)
{
    (void)state;
    struct guest_file file = valid_file();
    file.segment[0].p_flags = PF_R | PF_W | PF_X;
    expect_refused(&file, "segment with the wrong permissions for its region");
    file = valid_file();
    file.segment[2].p_flags = PF_R | PF_W | PF_X;
    expect_refused(&file, "segment with the wrong permissions for its region");
    file = valid_file();
    file.segment[0].p_offset = UINT64_MAX;
    expect_refused(&file, "segment outside the file");
    file = valid_file();
    file.segment[0].p_filesz = FILE_BYTES;
    expect_refused(&file, "segment outside the file");
    file = valid_file();
    file.segment[0].p_memsz = 8;
    expect_refused(&file, "segment larger in the file than in memory");
    file = valid_file();
    file.segment[0].p_vaddr = GUEST_CONFIG_GPA;
    expect_refused(&file, "segment outside its region");
    file = valid_file();
    file.segment[2].p_memsz = GUEST_REGION_BYTES + 1;
    expect_refused(&file, "segment outside its region");
    file = valid_file();
    file.segment[2].p_memsz = UINT64_MAX;
    expect_refused(&file, "segment outside its region");
    file = valid_file();
    file.segment[3] = file.segment[2];
    expect_refused(&file, "two segments in one region");
}

/* What a guest and a device may write is zeros again afterwards, and only that was looked for. */
static void test_memory_is_reset(void **state)
{
    (void)state;
    struct guest_file file = valid_file();
    struct guest_program program;
    struct guest_memory memory;
    assert_null(loader_read(&file, sizeof(file), &program));
    assert_int_equal(guest_memory_map(&memory, 8 << 20), 0);
    guest_memory_reset(&memory, &program, /* in_use= */ false);
    assert_memory_equal(memory.base + PAGING_TEXT_PLACE, program.text.file, 16);
    assert_memory_equal(memory.base + PAGING_RODATA_PLACE, program.rodata.file, 8);
    assert_memory_equal(memory.base + GUEST_DATA_GPA, program.data.file, 8);

    const gpa_t places[] = {GUEST_DATA_GPA, GUEST_DATA_GPA + 0x80, GUEST_DATA_GPA + (8 << 20) - 1,
                            GUEST_STACK_GPA, GUEST_STACK_GPA + GUEST_STACK_BYTES - 1};
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        unsigned char *place = guest_memory_for_write(&memory, places[i], 1);
        assert_non_null(place);
        *place = 0x44;
    }
    *(unsigned char *)guest_memory_config(&memory) = 0x44;
    guest_memory_reset(&memory, &program, /* in_use= */ false);
    for (size_t i = 1; i < sizeof(places) / sizeof(places[0]); i++) {
        assert_int_equal(*(unsigned char *)guest_memory_at(&memory, places[i], 1), 0);
    }
    assert_memory_equal(memory.base + GUEST_DATA_GPA, program.data.file, 8);
    assert_int_equal(*(unsigned char *)guest_memory_config(&memory), 0);
    guest_memory_unmap(&memory);
}

static void test_memory_has_edges(void **state)
{
    (void)state;
    struct guest_memory memory;
    assert_int_equal(guest_memory_map(&memory, 2 << 20), 0);
    const gpa_t data_end = GUEST_DATA_GPA + (2 << 20);
    assert_non_null(guest_memory_at(&memory, GUEST_DATA_GPA, 2 << 20));
    assert_non_null(guest_memory_at(&memory, data_end - 1, 1));
    assert_null(guest_memory_at(&memory, data_end - 1, 2));
    assert_null(guest_memory_at(&memory, GUEST_DATA_GPA - 1, 1));
    assert_null(guest_memory_at(&memory, GUEST_DATA_GPA, UINT64_MAX));
    assert_null(guest_memory_at(&memory, UINT64_MAX, 2));
    assert_null(guest_memory_at(&memory, 0, 1));
    assert_null(guest_memory_at(&memory, GUEST_CONFIG_GPA, 1));
    assert_null(guest_memory_at(&memory, GUEST_TEXT_GPA, 1));
    assert_null(guest_memory_at(&memory, GUEST_STACK_GPA - 1, 1));
    assert_null(guest_memory_at(&memory, GUEST_STACK_GPA, GUEST_STACK_BYTES + 1));
    guest_memory_unmap(&memory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reads_segments),   cmocka_unit_test(test_refuses_headers),
        cmocka_unit_test(test_refuses_segments), cmocka_unit_test(test_memory_is_reset),
        cmocka_unit_test(test_memory_has_edges),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
