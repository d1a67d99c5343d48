/*
 * guest/formats/qcow2_walk.c, qcow2_refcount.c and the status that qcow2.c makes of them: kinds of
 * clusters and subclusters, joining, damaged entries, the preallocation heuristic.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "tests/unit/qcow2_image.h"

#define DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET)
#define COMPRESSED (EXTENT_PRESENT | EXTENT_DATA)
#define ZERO (EXTENT_PRESENT | EXTENT_ZERO)
#define ZERO_AT (EXTENT_PRESENT | EXTENT_ZERO | EXTENT_HAS_OFFSET)
#define NOTHING EXTENT_ZERO
#define NOTHING_AT (EXTENT_ZERO | EXTENT_HAS_OFFSET)

#define CLUSTER QCOW2_CLUSTER

static void put_l2(unsigned index, uint64_t entry)
{
    qcow2_put(QCOW2_L2_AT + 8 * index, 8, entry);
}

static void put_extended(unsigned index, uint64_t entry, uint64_t bitmap)
{
    qcow2_put(QCOW2_L2_AT + 16 * index, 8, entry);
    qcow2_put(QCOW2_L2_AT + 16 * index + 8, 8, bitmap);
}

static void test_unallocated(void **state)
{
    (void)state;
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->extent_count, 1);
    assert_extent(a, 0, QCOW2_DISK_BYTES, NOTHING, 0);
    qcow2_put(QCOW2_L1_AT, 8, 0); /* no L2 table either */
    assert_int_equal(ask(&qcow2_question)->extent_count, 1);
}

static void test_kinds(void **state)
{
    (void)state;
    put_l2(0, QCOW2_COPIED | QCOW2_DATA_AT);
    put_l2(1, QCOW2_DATA_AT + CLUSTER);
    put_l2(2, QCOW2_COPIED | QCOW2_DATA_AT); /* shared with the first: not contiguous */
    put_l2(3, 1);
    put_l2(4, 1);
    put_l2(5, QCOW2_DATA_AT | 1);
    put_l2(6, UINT64_C(1) << 62 | 12345);
    put_l2(7, UINT64_C(1) << 62 | 54321);
    put_l2(8, QCOW2_COPIED);                 /* offset 0 is no place */
    put_l2(9, UINT64_C(0x3f000000000501fe)); /* reserved bits are ignored */
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->extent_count, 8);
    assert_extent(a, 0, 2 * CLUSTER, DATA, QCOW2_DATA_AT);
    assert_extent(a, 1, CLUSTER, DATA, QCOW2_DATA_AT);
    assert_extent(a, 2, 2 * CLUSTER, ZERO, 0);
    assert_extent(a, 3, CLUSTER, ZERO_AT, QCOW2_DATA_AT);
    assert_extent(a, 4, 2 * CLUSTER, COMPRESSED, 0);
    assert_extent(a, 5, CLUSTER, NOTHING, 0);
    assert_extent(a, 6, CLUSTER, DATA, QCOW2_DATA_AT);
    assert_extent(a, 7, 6 * CLUSTER, NOTHING, 0);
    torture(&qcow2_question);
    qcow2_question.qemu_version = QEMU_VERSION(8, 2, 0);
    assert_extent(ask(&qcow2_question), 4, 2 * CLUSTER, COMPRESSED | EXTENT_COMPRESSED, 0);
}

static void test_subclusters(void **state)
{
    (void)state;
    qcow2_put(72, 8, 0x10);
    put_extended(0, QCOW2_DATA_AT, UINT64_C(0x000000f00000000f));
    put_extended(1, 0, UINT64_C(0xffff000000000000));
    put_extended(2, UINT64_C(1) << 62 | 77, UINT64_MAX);
    put_extended(3, QCOW2_DATA_AT | 1, UINT32_MAX); /* bit 0 is no flag here */
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->extent_count, 8);
    assert_extent(a, 0, 4 * 2048, DATA, QCOW2_DATA_AT);
    assert_extent(a, 1, 4 * 2048, ZERO_AT, QCOW2_DATA_AT + 4 * 2048);
    assert_extent(a, 2, 24 * 2048, NOTHING_AT, QCOW2_DATA_AT + 8 * 2048);
    assert_extent(a, 3, 16 * 2048, NOTHING, 0);
    assert_extent(a, 4, 16 * 2048, ZERO, 0);
    assert_extent(a, 5, CLUSTER, COMPRESSED, 0);
    assert_extent(a, 6, CLUSTER, DATA, QCOW2_DATA_AT);
    assert_extent(a, 7, 12 * CLUSTER, NOTHING, 0);
    torture(&qcow2_question);
}

struct damage {
    uint64_t incompatible;
    unsigned version;
    uint64_t l1;     /* 0: as it is */
    uint64_t entry;  /* of L2, at 0 */
    uint64_t second; /* at 8: the next entry, or the bitmap of the first */
    const char *said;
};

static const struct damage damages[] = {
    {0, 3, QCOW2_L2_AT + 512, 0, 0, "L2 table offset 0x40200 unaligned (L1 index: 0)"},
    {0, 3, 0, QCOW2_DATA_AT + 512, 0,
     "Cluster allocation offset 0x50200 unaligned (L2 offset: 0x40000, L2 index: 0)"},
    {0, 2, 0, 1, 0, "Zero cluster entry found in pre-v3 image (L2 offset: 0x40000, L2 index: 0)"},
    {0, 2, 0, QCOW2_DATA_AT | 1, 0,
     "Zero cluster entry found in pre-v3 image (L2 offset: 0x40000, L2 index: 0)"},
    {4, 3, 0, UINT64_C(1) << 62, 0,
     "Compressed cluster entry found in image with external data file (L2 offset: 0x40000, "
     "L2 index: 0)"},
    {4, 3, 0, QCOW2_COPIED | QCOW2_CLUSTER, 0,
     "External data file host cluster offset 0x10000 does not match guest cluster offset: 0, "
     "L2 index: 0)"},
    {0x10, 3, 0, QCOW2_DATA_AT, UINT64_C(0x100000001),
     "Invalid cluster entry found  (L2 offset: 0x40000, L2 index: 0)"},
    {0x10, 3, 0, 0, 1, "Invalid cluster entry found  (L2 offset: 0x40000, L2 index: 0)"},
};

static void test_damage(void **state)
{
    char said[512];

    for (size_t i = 0; i < sizeof(damages) / sizeof(damages[0]); i++) {
        const struct damage *d = &damages[i];
        size_t at = QCOW2_EXTENSIONS_AT;
        (void)qcow2_make(state);
        qcow2_put(4, 4, d->version);
        qcow2_put(72, 8, d->incompatible);
        if (d->incompatible & 4) {
            qcow2_extension(&at, 0x44415441, "data", 4);
        }
        if (d->l1 != 0) {
            qcow2_put(QCOW2_L1_AT, 8, d->l1);
        }
        put_l2(0, d->entry);
        put_l2(1, d->second);
        (void)snprintf(said, sizeof(said),
                       "qcow2: Image is corrupt: %s; further non-fatal corruption events will be "
                       "suppressed\nCould not read file metadata: Input/output error\n",
                       d->said);
        assert_refused(&qcow2_question, said);
    }
}

/* An impossible entry ends the run that is counted over it, so the run is never told of. */
static void test_damage_in_a_run(void **state)
{
    (void)state;
    qcow2_put(72, 8, 0x10);
    put_extended(0, QCOW2_DATA_AT, UINT32_MAX);
    put_extended(1, QCOW2_DATA_AT + CLUSTER, UINT64_C(0x100000001));
    assert_refused(&qcow2_question,
                   "qcow2: Image is corrupt: Invalid cluster entry found  (L2 offset: 0x40000, "
                   "L2 index: 0x1); further non-fatal corruption events will be suppressed\n"
                   "Could not read file metadata: Input/output error\n");
}

/* Entries past the file's end are fine, and so are tables there: they read as zeros. */
static void test_past_the_end(void **state)
{
    (void)state;
    put_l2(0, 0x40000000);
    assert_extent(ask(&qcow2_question), 0, CLUSTER, DATA, 0x40000000);
    qcow2_put(QCOW2_L1_AT, 8, 0x40000000);
    assert_int_equal(ask(&qcow2_question)->extent_count, 1);
}

/* Many L1 entries, most of them in a hole of the file: the walk is a few reads. */
static void test_large_l1(void **state)
{
    static const struct alloc_extent runs[] = {
        {0, QCOW2_L2_AT + 4096, 1},
        {QCOW2_L2_AT + 4096, 4096, 0},
        {QCOW2_L2_AT + 8192, QCOW2_IMAGE_BYTES - QCOW2_L2_AT - 8192, 1},
    };

    (void)state;
    qcow2_put(24, 8, UINT64_C(512) << 31);
    qcow2_put(36, 4, 2048);
    qcow2_put(40, 8, QCOW2_L2_AT);
    qcow2_put(QCOW2_L1_AT, 8, 0);
    qcow2_put(QCOW2_L2_AT + 8 * 1100, 8, QCOW2_DATA_AT);
    qcow2_put(QCOW2_DATA_AT, 8, QCOW2_TABLE_AT);
    const struct answer *a = ask(&qcow2_question);
    assert_int_equal(a->extent_count, 3);
    assert_extent(a, 0, UINT64_C(1100) << 29, NOTHING, 0);
    assert_extent(a, 1, CLUSTER, DATA, QCOW2_TABLE_AT);
    qcow2_question.runs = runs;
    qcow2_question.run_count = 3;
    assert_int_equal(ask(&qcow2_question)->extent_count, 3);
}

static const struct alloc_extent mostly_hole[] = {
    {0, QCOW2_DATA_AT, 1},
    {QCOW2_DATA_AT, QCOW2_IMAGE_BYTES - QCOW2_DATA_AT, 0},
};

/* Five clusters have blocks; seven in use are the threshold of "preallocated". */
static void test_preallocation(void **state)
{
    for (unsigned order = 0; order <= 6; order++) {
        unsigned bits = 1u << order;
        for (unsigned used = 6; used <= 7; used++) {
            (void)qcow2_make(state);
            qcow2_put(96, 4, order);
            put_l2(0, QCOW2_DATA_AT);
            qcow2_question.runs = mostly_hole;
            qcow2_question.run_count = 2;
            for (unsigned i = 0; i < used && bits >= 8; i++) {
                qcow2_put(QCOW2_REFBLOCK_AT + i * bits / 8, bits / 8, 1);
            }
            for (unsigned i = 0; i < used && bits < 8; i++) {
                qcow2_file[QCOW2_REFBLOCK_AT + i * bits / 8] |= (uint8_t)(1u << (i * bits % 8));
            }
            assert_extent(ask(&qcow2_question), 0, CLUSTER, used == 7 ? DATA | EXTENT_ZERO : DATA,
                          QCOW2_DATA_AT);
        }
    }
    torture(&qcow2_question);
}

static void test_damaged_refcounts(void **state)
{
    (void)state;
    put_l2(0, QCOW2_DATA_AT);
    put_l2(1, QCOW2_DATA_AT + 512);
    qcow2_put(QCOW2_REFTABLE_AT, 8, QCOW2_REFBLOCK_AT + 512);
    qcow2_question.runs = mostly_hole;
    qcow2_question.run_count = 2;
    const struct answer *a = ask(&qcow2_question);
    /* Only the first corruption is told of. */
    assert_string_equal(a->said,
                        "qcow2: Image is corrupt: Refblock offset 0x20200 unaligned (reftable "
                        "index: 0); further non-fatal corruption events will be suppressed\n"
                        "Could not read file metadata: Input/output error\n");
    put_l2(1, 0);
    qcow2_put(QCOW2_REFTABLE_AT, 8, UINT64_C(0x7fffffffffff0000));
    assert_extent(ask(&qcow2_question), 0, CLUSTER, DATA, QCOW2_DATA_AT);
    qcow2_put(QCOW2_REFTABLE_AT, 8, 0);
    assert_extent(ask(&qcow2_question), 0, CLUSTER, DATA, QCOW2_DATA_AT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_unallocated, qcow2_make),
        cmocka_unit_test_setup(test_kinds, qcow2_make),
        cmocka_unit_test_setup(test_subclusters, qcow2_make),
        cmocka_unit_test(test_damage),
        cmocka_unit_test_setup(test_damage_in_a_run, qcow2_make),
        cmocka_unit_test_setup(test_past_the_end, qcow2_make),
        cmocka_unit_test_setup(test_large_l1, qcow2_make),
        cmocka_unit_test(test_preallocation),
        cmocka_unit_test_setup(test_damaged_refcounts, qcow2_make),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
