/*
 * guest/formats/qed.c over hand-made images: kinds of clusters, tables in wrong places, refusals.
 * The messages are qemu-img 7.2.22's.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/driver_harness.h"

#define CLUSTER 0x10000u
#define L1_AT (1 * CLUSTER)
#define L2_AT (3 * CLUSTER)
#define DATA_AT (5 * CLUSTER)
#define TABLE_ENTRIES 16384u /* two clusters */
#define L2_SPAN ((uint64_t)TABLE_ENTRIES * CLUSTER)

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET)
#define ZERO (EXTENT_PRESENT | EXTENT_ZERO)

static uint8_t file[8 * CLUSTER];
static struct question question;

static void put(size_t at, unsigned width, uint64_t value)
{
    store_le(file, at, width, value);
}

/* 64 KiB clusters, tables of two, three L2 tables' worth of disk of which the second exists. */
static int make(void **state)
{
    (void)state;
    memset(file, 0, sizeof(file));
    put(0, 4, 0x00444551);
    put(4, 4, CLUSTER);
    put(8, 4, 2);
    put(12, 4, 1);
    put(40, 8, L1_AT);
    put(48, 8, 3 * L2_SPAN);
    put(L1_AT + 8, 8, L2_AT);
    question = (struct question){.bytes = file, .length = sizeof(file)};
    return 0;
}

static void test_kinds(void **state)
{
    (void)state;
    put(L2_AT, 8, DATA_AT);
    put(L2_AT + 8, 8, DATA_AT + CLUSTER);
    put(L2_AT + 16, 8, DATA_AT);
    put(L2_AT + 24, 8, 1);
    put(L2_AT + 32, 8, 1);
    const struct answer *a = ask(&question);
    assert_int_equal(a->format, FORMAT_QED);
    assert_int_equal(a->extent_count, 5);
    assert_extent(a, 0, L2_SPAN, EXTENT_ZERO, 0);
    assert_extent(a, 1, 2 * CLUSTER, DATA, DATA_AT);
    assert_extent(a, 2, CLUSTER, DATA, DATA_AT);
    assert_extent(a, 3, 2 * CLUSTER, ZERO, 0);
    assert_extent(a, 4, 2 * L2_SPAN - 5 * CLUSTER, EXTENT_ZERO, 0);
    torture(&question);
}

static void test_tables_in_holes(void **state)
{
    static const struct alloc_extent runs[] = {{0, L2_AT + 4096, 1},
                                               {L2_AT + 4096, 5 * CLUSTER - 4096, 0}};

    (void)state;
    put(L2_AT, 8, DATA_AT);
    question.runs = runs;
    question.run_count = 2;
    const struct answer *a = ask(&question);
    assert_int_equal(a->extent_count, 3);
    assert_extent(a, 1, CLUSTER, DATA, DATA_AT);
}

/* Places that no valid image names: the walk ends, and qemu has another errno than for damage. */
static void test_wrong_places(void **state)
{
    static const uint64_t places[] = {DATA_AT + 512, 8 * CLUSTER, 2, UINT64_MAX - CLUSTER + 1};

    for (unsigned i = 0; i < 4; i++) {
        (void)make(state);
        put(L1_AT, 8, places[i]);
        assert_refused(&question, "Could not read file metadata: Invalid argument\n");
        (void)make(state);
        put(L1_AT, 8, L2_AT);
        put(L2_AT, 8, places[i]);
        assert_refused(&question, "Could not read file metadata: Invalid argument\n");
    }
}

static void test_backing(void **state)
{
    (void)state;
    put(16, 8, 5);
    put(56, 4, 0x300);
    put(60, 4, 4);
    memcpy(file + 0x300, "base", 4);
    assert_told(&question, "cluster-size: 65536\ndirty-flag: false\nbacking-filename: base\n"
                           "backing-filename-format: raw\n}\n");
    assert_int_equal(ask(&question)->extent[0].depth, 1);
    put(60, 4, CLUSTER);
    assert_refused(&question, "QED backing filename offset is invalid\n");
    put(60, 4, 4096);
    assert_refused(&question, "Failed to read backing filename\n");
}

struct refusal {
    unsigned at;
    unsigned width;
    uint64_t value;
    const char *said;
};

static const struct refusal refusals[] = {
    {0, 4, 0, "Image not in QED format"},
    {16, 8, 0x18, "Unsupported QED features: 18"},
    {4, 4, 2048, "QED cluster size is invalid"},
    {4, 4, 65537, "QED cluster size is invalid"},
    {4, 4, 1u << 27, "QED cluster size is invalid"},
    {8, 4, 0, "QED table size is invalid"},
    {8, 4, 3, "QED table size is invalid"},
    {8, 4, 32, "QED table size is invalid"},
    {48, 8, 513, "QED image size is invalid"},
    {48, 8, UINT64_C(1) << 62, "QED image size is invalid"},
    {40, 8, 0, "QED table offset is invalid"},
    {40, 8, L1_AT + 8, "QED table offset is invalid"},
    {40, 8, 7 * CLUSTER, "QED table offset is invalid"},
    {40, 8, UINT64_MAX - CLUSTER + 1, "QED table offset is invalid"},
    {8, 4, 1, "QED table offset is invalid"}, /* one cluster is taken for an overflow */
};

static void test_refusals(void **state)
{
    char said[256];

    for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        (void)make(state);
        question.format = FORMAT_QED;
        put(refusals[i].at, refusals[i].width, refusals[i].value);
        (void)snprintf(said, sizeof(said), "%s\n", refusals[i].said);
        assert_refused(&question, said);
    }
}

/* Clusters of 2 MiB and tables of 8 address 2^63 bytes exactly. */
static void test_largest_sizes(void **state)
{
    static uint8_t large[24u << 20];

    (void)state;
    put(4, 4, 2u << 20);
    put(8, 4, 8);
    put(40, 8, 2u << 20);
    memcpy(large, file, 64);
    question = (struct question){.bytes = large, .length = sizeof(large)};
    store_le(large, 48, 8, UINT64_C(0x7fffffffc0000000));
    assert_int_equal(ask(&question)->disk_bytes, UINT64_C(0x7fffffffc0000000));
    store_le(large, 48, 8, UINT64_C(0x7fffffffc0000200));
    assert_refused(&question, "Could not refresh total sector count: File too large\n");
    store_le(large, 48, 8, UINT64_C(1) << 63);
    assert_int_equal(ask(&question)->error, INSTAR_OK);
    assert_int_equal(ask(&question)->disk_bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_kinds, make),
        cmocka_unit_test_setup(test_tables_in_holes, make),
        cmocka_unit_test(test_wrong_places),
        cmocka_unit_test_setup(test_backing, make),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test_setup(test_largest_sizes, make),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
