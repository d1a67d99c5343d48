/*
 * guest/formats/bochs.c and cloop.c over hand-made images: sizes, limits, refusals.
 *
 * The messages are qemu-img 7.2.22's; the corpus group "small" compares more with it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "tests/unit/driver_harness.h"

static uint8_t file[8192];
static struct question question;

struct refusal {
    size_t at;
    unsigned width;
    uint64_t value;
    const char *said;
};

static int make_bochs(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    memcpy(file, "Bochs Virtual HD Image", 22);
    memcpy(file + 32, "Redolog", 7);
    memcpy(file + 48, "Growing", 7);
    store_le(file, 64, 4, 0x20000);
    store_le(file, 68, 4, 512);
    store_le(file, 72, 4, 4);    /* catalog entries */
    store_le(file, 76, 4, 1);    /* bitmap bytes */
    store_le(file, 80, 4, 4096); /* extent bytes */
    store_le(file, 88, 8, 4 * 4096);
    question = (struct question){.bytes = file, .length = 512};
    return 0;
}

static void test_bochs(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_BOCHS);
    assert_int_equal(a->disk_bytes, 16384);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, 16384, EXTENT_PRESENT | EXTENT_DATA, 0);
    torture(&question);
    store_le(file, 64, 4, 0x10000);
    store_le(file, 84, 8, 8192);
    assert_int_equal(ask(&question)->disk_bytes, 8192);
    file[32 + 7] = 's'; /* the NUL counts */
    assert_int_equal(ask(&question)->format, FORMAT_RAW);
}

static void test_bochs_refusals(void **state)
{
    static const struct refusal cases[] = {
        {0, 1, 'b', "Image not in Bochs format\n"},
        {64, 4, 0x30000, "Image not in Bochs format\n"},
        {72, 4, 0x100001, "Catalog size is too large\n"},
        {80, 4, 511, "Extent size must be at least 512\n"},
        {80, 4, 4097, "Extent size 4097 is not a power of two\n"},
        {80, 4, 0x1000000, "Extent size 16777216 is too large\n"},
        {88, 8, 16384 + 512, "Catalog size is too small for this disk size\n"},
        {88, 8, UINT64_MAX, "Catalog size is too small for this disk size\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_bochs(NULL);
        question.format = FORMAT_BOCHS;
        store_le(file, cases[i].at, cases[i].width, cases[i].value);
        assert_refused(&question, cases[i].said);
    }
}

static int make_cloop(void **state)
{
    static const char script[] = "#!/bin/sh\n#V2.0 Format\n"
                                 "modprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";

    (void)state;
    memset(file, 0, sizeof(file));
    memcpy(file, script, sizeof(script) - 1);
    store_be(file, 128, 4, 1024);
    store_be(file, 132, 4, 3);
    for (unsigned i = 0; i <= 3; i++) {
        store_be(file, 136 + 8 * i, 8, 168 + 100 * i);
    }
    question = (struct question){.bytes = file, .length = 512};
    return 0;
}

static void test_cloop(void **state)
{
    (void)state;
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_CLOOP);
    assert_int_equal(a->disk_bytes, 3072);
    assert_extent(a, 0, 3072, EXTENT_PRESENT | EXTENT_DATA, 0);
    torture(&question);
    /* The product of block size and count has 32 bits, in sectors. */
    store_be(file, 128, 4, 64 << 20);
    store_be(file, 132, 4, 0x8001);
    memset(file + 136, 0, 32);
    question.length = 168;
    assert_int_equal(ask(&question)->disk_bytes, 64 << 20);
}

static void test_cloop_refusals(void **state)
{
    static const struct refusal cases[] = {
        {128, 4, 1000, "block_size 1000 must be a multiple of 512\n"},
        {128, 4, 0, "block_size cannot be zero\n"},
        {128, 4, (64 << 20) + 512, "block_size 67109376 must be 64 MB or less\n"},
        {132, 4, 0x20000000, "n_blocks 536870912 must be 536870911 or less\n"},
        {132, 4, 0x1fffffff, "Could not allocate offsets table\n"},
        {132, 4, 0x4000000, "image requires too many offsets, try increasing block size\n"},
        {144, 8, 167, "offsets not monotonically increasing at index 1, image file is corrupt\n"},
        {160, 8, 0x8000200, "invalid compressed block size at index 3, image file is corrupt\n"},
        /* Offset 4 and all that follow lie past the end of the file. */
        {132, 4, 100000,
         "offsets not monotonically increasing at index 4, image file is corrupt\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        make_cloop(NULL);
        question.format = FORMAT_CLOOP;
        store_be(file, cases[i].at, cases[i].width, cases[i].value);
        assert_refused(&question, cases[i].said);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_bochs, make_bochs),
        cmocka_unit_test_setup(test_bochs_refusals, make_bochs),
        cmocka_unit_test_setup(test_cloop, make_cloop),
        cmocka_unit_test_setup(test_cloop_refusals, make_cloop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
