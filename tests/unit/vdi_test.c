/*
 * guest/formats/vdi.c over hand-made images: look-up, joining of blocks, refusals.
 *
 * The messages are qemu-img 7.2.22's; corpus/generate.d/vdi_pokes.table compares many more with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "tests/unit/driver_harness.h"

#define MIB (1ull << 20)
#define BLOCKS 8u
#define MAP_AT 512u
#define DATA_AT 1024u

static uint8_t file[2048];
static struct question question;

static int make_dynamic(void **state)
{
    static const uint32_t map[BLOCKS] = {0, 1, 3, 0xffffffff, 0xfffffffe, 2, 5, 0xffffffff};

    (void)state;
    memset(file, 0, sizeof(file));
    store_le(file, 64, 4, 0xbeda107f);
    store_le(file, 68, 4, 0x10001);
    store_le(file, 76, 4, 1);
    store_le(file, 340, 4, MAP_AT);
    store_le(file, 344, 4, DATA_AT);
    store_le(file, 360, 4, 512);
    store_le(file, 368, 8, BLOCKS * MIB);
    store_le(file, 376, 4, MIB);
    store_le(file, 384, 4, BLOCKS);
    for (unsigned i = 0; i < BLOCKS; i++) {
        store_le(file, MAP_AT + 4 * i, 4, map[i]);
    }
    question = (struct question){.bytes = file, .length = sizeof(file)};
    return 0;
}

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET)
#define ZERO (EXTENT_PRESENT | EXTENT_ZERO)

static void test_dynamic(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_VDI);
    assert_int_equal(a->disk_bytes, BLOCKS * MIB);
    assert_int_equal(a->extent_count, 6);
    assert_extent(a, 0, 2 * MIB, DATA, DATA_AT);
    assert_extent(a, 1, MIB, DATA, DATA_AT + 3 * MIB);
    assert_extent(a, 2, 2 * MIB, ZERO, 0);
    assert_extent(a, 3, MIB, DATA, DATA_AT + 2 * MIB);
    assert_extent(a, 4, MIB, DATA, DATA_AT + 5 * MIB);
    assert_extent(a, 5, MIB, ZERO, 0);
    torture(&question);
}

static void test_static_takes_the_files_holes(void **state)
{
    static const struct alloc_extent runs[] = {{0, 2048, 1}};

    (void)state;
    store_le(file, 76, 4, 2);
    question.runs = runs;
    question.run_count = 1;
    const struct answer *a = ask(&question);
    assert_extent(a, 0, 1024, DATA, DATA_AT);
    assert_extent(a, 1, 2 * MIB - 1024, DATA | EXTENT_ZERO, 2048);
}

static void test_odd_sizes_are_rounded_up(void **state)
{
    (void)state;
    store_le(file, 368, 8, 3 * MIB - 511);
    assert_int_equal(ask(&question)->disk_bytes, 3 * MIB);
    store_le(file, 368, 8, 0);
    assert_int_equal(ask(&question)->disk_bytes, 0);
}

static void test_refusals(void **state)
{
    static const struct {
        size_t at;
        unsigned width;
        uint64_t value;
        const char *said;
    } cases[] = {
        {64, 4, 1, "Image not in VDI format (bad signature 00000001)\n"},
        {68, 4, 0x10000, "unsupported VDI image (version 1.0)\n"},
        {340, 4, 513, "unsupported VDI image (unaligned block map offset 0x201)\n"},
        {344, 4, 1, "unsupported VDI image (unaligned data offset 0x1)\n"},
        {360, 4, 4096, "unsupported VDI image (sector size 4096 is not 512)\n"},
        {376, 4, 512, "unsupported VDI image (block size 512 is not 1048576)\n"},
        {384, 4, 7,
         "unsupported VDI image (disk size 8388608, image bitmap has room for 7340032)\n"},
        {384, 4, 0x1fffff81,
         "unsupported VDI image (too many blocks 536870785, max is 536870784)\n"},
        {424, 1, 1, "unsupported VDI image (non-NULL link UUID)\n"},
        {455, 1, 1, "unsupported VDI image (non-NULL parent UUID)\n"},
        {368, 8, 0x1fffff8000001,
         "Unsupported VDI image size (size is 0x1fffff8000001, max supported is "
         "0x1fffff8000000)\n"},
        {368, 8, UINT64_MAX,
         "Unsupported VDI image size (size is 0xffffffffffffffff, max supported is "
         "0x1fffff8000000)\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_dynamic(NULL);
        question.format = FORMAT_VDI;
        store_le(file, cases[i].at, cases[i].width, cases[i].value);
        assert_refused(&question, cases[i].said);
    }
}

#define TEST(function) cmocka_unit_test_setup(function, make_dynamic)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_dynamic),
        TEST(test_static_takes_the_files_holes),
        TEST(test_odd_sizes_are_rounded_up),
        TEST(test_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
