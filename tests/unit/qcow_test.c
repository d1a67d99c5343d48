/*
 * guest/formats/qcow.c over hand-made images: kinds of clusters, joining, offsets that are aligned
 * to nothing, refusals. The messages are qemu-img 7.2.22's.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/driver_harness.h"

#define CLUSTER 4096u
#define L1_AT 0x10000u /* blocks of 64 KiB, so that a failing read hits one table */
#define L2_AT 0x20000u
#define DATA_AT 0x30000u
#define COMPRESSED (UINT64_C(1) << 63)

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET)
#define DATA_NOWHERE (EXTENT_PRESENT | EXTENT_DATA)

static uint8_t file[DATA_AT + 0x10000];
static struct question question;

static void put(size_t at, unsigned width, uint64_t value)
{
    store_be(file, at, width, value);
}

/* 4 KiB clusters, L2 tables of 512 entries (2 MiB of disk each), 4 MiB and a bit of disk. */
static int make(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    put(0, 4, 0x514649fb);
    put(4, 4, 1);
    put(24, 8, (4u << 20) + 1000);
    put(32, 1, 12);
    put(33, 1, 9);
    put(40, 8, L1_AT);
    put(L1_AT + 8, 8, L2_AT);
    question = (struct question){.bytes = file, .length = sizeof(file)};
    return 0;
}

static void test_kinds(void **state)
{
    (void)state;
    put(L2_AT, 8, DATA_AT);
    put(L2_AT + 8, 8, DATA_AT + CLUSTER);
    put(L2_AT + 16, 8, COMPRESSED | 77);
    put(L2_AT + 24, 8, COMPRESSED | 99);
    put(L2_AT + 32, 8, DATA_AT);
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_QCOW);
    assert_int_equal(a->disk_bytes, (4u << 20) + 512);
    assert_int_equal(a->extent_count, 5);
    assert_extent(a, 0, 2u << 20, EXTENT_ZERO, 0);
    assert_extent(a, 1, 2 * CLUSTER, DATA, DATA_AT);
    assert_extent(a, 2, 2 * CLUSTER, DATA_NOWHERE, 0);
    assert_extent(a, 3, CLUSTER, DATA, DATA_AT);
    assert_extent(a, 4, (2u << 20) - 5 * CLUSTER + 512, EXTENT_ZERO, 0);
    torture(&question);
}

/* Entries are taken as they are: an odd one is or-ed with the offset in the cluster. */
static void test_unaligned(void **state)
{
    (void)state;
    put(L1_AT + 8, 8, L2_AT + 3);
    put(L2_AT + 3, 8, DATA_AT + 1);
    put(L2_AT + 3 + 8, 8, DATA_AT + CLUSTER + 1);
    assert_extent(ask(&question), 1, 2 * CLUSTER, DATA, DATA_AT + 1);
}

static void test_empty_l1_in_a_hole(void **state)
{
    static const struct alloc_extent runs[] = {{0, L1_AT + 4096, 1},
                                               {L1_AT + 4096, 8192, 0},
                                               {L1_AT + 12288, sizeof(file) - L1_AT - 12288, 1}};

    (void)state;
    put(24, 8, UINT64_C(4096) << 21);
    put(L1_AT + 8, 8, 0);
    put(L1_AT + 8 * 2000, 8, L2_AT);
    put(L2_AT, 8, DATA_AT);
    question.runs = runs;
    question.run_count = 3;
    const struct answer *a = ask(&question);
    assert_extent(a, 0, UINT64_C(2000) << 21, EXTENT_ZERO, 0);
    assert_extent(a, 1, CLUSTER, DATA, DATA_AT);
}

static void test_l2_out_of_reach(void **state)
{
    (void)state;
    put(L1_AT, 8, UINT64_C(0x7fffffffc0000000));
    assert_refused(&question, "Could not read file metadata: Input/output error\n");
}

static void test_backing(void **state)
{
    (void)state;
    put(8, 8, 0x300);
    put(16, 4, 4);
    memcpy(file + 0x300, "base", 4);
    assert_told(&question, "cluster-size: 4096\ndirty-flag: false\nbacking-filename: base\n}\n");
    assert_int_equal(ask(&question)->extent[0].depth, 1);
}

struct refusal {
    unsigned at;
    unsigned width;
    uint64_t value;
    const char *said;
};

static const struct refusal refusals[] = {
    {0, 4, 0, "Image not in qcow format"},
    {4, 4, 0, "qcow (v1) does not support qcow version 0"},
    {4, 4, 3, "qcow (v1) does not support qcow version 3\nTry the 'qcow2' driver instead."},
    {24, 8, 1, "Image size is too small (must be at least 2 bytes)"},
    {32, 1, 8, "Cluster size must be between 512 and 64k"},
    {32, 1, 17, "Cluster size must be between 512 and 64k"},
    {33, 1, 5, "L2 table size must be between 512 and 64k"},
    {33, 1, 14, "L2 table size must be between 512 and 64k"},
    {36, 4, 2, "invalid encryption method in qcow header"},
    {36, 4, 1, "Parameter 'encrypt.key-secret' is required for cipher"},
    {24, 8, UINT64_MAX, "Image too large"},
    {24, 8, UINT64_C(1) << 60, "Image too large"},
    {40, 8, UINT64_C(0x7fffffffc0000000), "Could not open 't': Input/output error"},
};

static void test_refusals(void **state)
{
    char said[256];

    for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        (void)make(state);
        question.format = FORMAT_QCOW;
        put(refusals[i].at, refusals[i].width, refusals[i].value);
        (void)snprintf(said, sizeof(said), "%s\n", refusals[i].said);
        assert_refused(&question, said);
    }
}

static void test_backing_refusals(void **state)
{
    (void)state;
    put(8, 8, 0x300);
    put(16, 4, 1024);
    assert_refused(&question, "Backing file name too long\n");
    put(8, 8, UINT64_C(0x7fffffffc0000000));
    put(16, 4, 4);
    assert_refused(&question, "Could not open 't': Input/output error\n");
}

static void test_encrypted_info(void **state)
{
    (void)state;
    put(36, 4, 1);
    assert_told(&question, "encrypted: true\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_kinds, make),
        cmocka_unit_test_setup(test_unaligned, make),
        cmocka_unit_test_setup(test_empty_l1_in_a_hole, make),
        cmocka_unit_test_setup(test_l2_out_of_reach, make),
        cmocka_unit_test_setup(test_backing, make),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test_setup(test_backing_refusals, make),
        cmocka_unit_test_setup(test_encrypted_info, make),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
