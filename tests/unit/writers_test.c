/*
 * Writers: where they put things, that what they wrote reads back, and that a full disk is an error
 * wherever it comes. Layouts are those of the real qemu-img 7.2.22 (tests/live/live_convert_test.sh
 * compares whole files).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/cursor.h"
#include "guest/writers/qcow2_space.h"
#include "tests/hosted/memory_convert.h"

#define DISK_BYTES (3u << 20)

static uint8_t disk[DISK_BYTES];
static uint8_t image[MEMORY_CONVERT_OUTPUT_BYTES];
static struct memory_conversion c;

/* Noise, zeros, noise: two runs that begin off all clusters' borders. */
static void fill_disk(void)
{
    uint32_t noise = 1;

    memset(disk, 0, sizeof(disk));
    for (size_t i = 0; i < sizeof(disk); i++) {
        noise = noise * 1664525u + 1013904223u;
        if (i / 1000 % 1000 > 300) {
            disk[i] = (uint8_t)(noise >> 24);
        }
    }
}

static size_t make(const struct convert_config *config, size_t length)
{
    c = (struct memory_conversion){
        .format = FORMAT_RAW, .bytes = disk, .length = length, .config = *config};
    c.config.flags |= CONVERT_FLAG_SKIP_ZEROS;
    c.config.sparse_bytes = 4096;
    memory_convert(&c);
    memcpy(image, c.output, c.output_bytes);
    return c.error == INSTAR_OK ? c.output_bytes : 0;
}

static void expect_disk(enum source_format format, size_t image_bytes, size_t length)
{
    c = (struct memory_conversion){.format = format,
                                   .bytes = image,
                                   .length = image_bytes,
                                   .config = {.target_format = FORMAT_RAW,
                                              .flags = CONVERT_FLAG_SKIP_ZEROS,
                                              .sparse_bytes = 4096}};
    memory_convert(&c);
    assert_int_equal(c.error, INSTAR_OK);
    assert_true(c.output_bytes >= length);
    assert_memory_equal(c.output, disk, length);
}

static void test_qcow(void **state)
{
    struct convert_config config = {.target_format = FORMAT_QCOW};

    (void)state;
    size_t length = make(&config, DISK_BYTES);
    assert_memory_equal(image, "QFI\xfb\0\0\0\1", 8);
    assert_int_equal(load_be64(image + 24), DISK_BYTES);
    assert_int_equal(image[32], 12);
    assert_int_equal(image[33], 9);
    assert_int_equal(load_be64(image + 40), 48);
    /* The table, on the first cluster behind the L1 table; then the first cluster with data. */
    assert_int_equal(load_be64(image + 48), 4096);
    assert_int_equal(load_be64(image + 4096 + 73 * 8), 8192);
    assert_int_equal(load_be64(image + 4096), 0);
    expect_disk(FORMAT_QCOW, length, DISK_BYTES);
    config.flags = CONVERT_FLAG_COMPRESS;
    memset(disk + 400000, 'x', 300000);
    size_t packed = make(&config, DISK_BYTES);
    assert_in_range(packed, 1, length - 200000);
    expect_disk(FORMAT_QCOW, packed, DISK_BYTES);
    fill_disk();
    assert_int_equal(make(&config, 0), 0);
    assert_string_equal(c.said, "error while converting qcow: Image size is too small, cannot be "
                                "zero length\n");
}

static void test_qed(void **state)
{
    struct convert_config config = {
        .target_format = FORMAT_QED, .cluster_bytes = 4096, .table_clusters = 2};

    (void)state;
    size_t length = make(&config, DISK_BYTES);
    assert_memory_equal(image, "QED\0", 4);
    assert_int_equal(load_le32(image + 4), 4096);
    assert_int_equal(load_le32(image + 8), 2);
    assert_int_equal(load_le64(image + 40), 4096);
    assert_int_equal(load_le64(image + 48), DISK_BYTES);
    /* Data first, which begins with cluster 73, and the L2 table behind its first run. */
    uint64_t l2 = load_le64(image + 4096);
    assert_int_equal(load_le64(image + l2 + 73 * 8), 12288);
    assert_int_equal(load_le64(image + l2), 0);
    assert_true(l2 > 12288 && l2 % 4096 == 0);
    expect_disk(FORMAT_QED, length, DISK_BYTES);
    config.table_clusters = 1;
    assert_int_equal(make(&config, DISK_BYTES), 0);
    assert_string_equal(c.said, "QED table offset is invalid\n");
    config.cluster_bytes = 64u << 20;
    config.table_clusters = 4;
    assert_int_equal(make(&config, DISK_BYTES), 0);
    assert_non_null(strstr(c.said, "less than 0 bytes\n"));
}

static void test_parallels(void **state)
{
    struct convert_config config = {.target_format = FORMAT_PARALLELS, .cluster_bytes = 1536};

    (void)state;
    size_t length = make(&config, DISK_BYTES);
    assert_memory_equal(image, "WithouFreSpacExt", 16);
    assert_int_equal(load_le32(image + 28), 3);
    assert_int_equal(load_le32(image + 32), 2048);
    assert_int_equal(load_le64(image + 36), DISK_BYTES / 512);
    /* 64 bytes and 2048 entries fill six clusters. */
    assert_int_equal(load_le32(image + 48), 18);
    assert_int_equal(load_le32(image + 64 + 4 * 194), 6);
    assert_int_equal(load_le32(image + 64), 0);
    expect_disk(FORMAT_PARALLELS, length, DISK_BYTES);
    config.cluster_bytes = 2147483136;
    assert_int_equal(make(&config, DISK_BYTES), 0);
    assert_string_equal(c.said, "Invalid image: Too big cluster\n");
}

/* How often an image of 512-byte clusters and 64-bit refcounts refers to its cluster `wanted`. */
static unsigned count_references(size_t wanted)
{
    uint64_t table = load_be64(image + 48) / 512;
    uint64_t table_clusters = load_be32(image + 56);
    uint64_t l1 = load_be64(image + 40) / 512;
    uint64_t l1_entries = load_be32(image + 36);
    unsigned count = wanted == 0;

    count += wanted >= table && wanted < table + table_clusters;
    count += wanted >= l1 && wanted < l1 + (l1_entries * 8 + 511) / 512;
    for (uint64_t i = 0; i < table_clusters * 64; i++) {
        count += load_be64(image + table * 512 + i * 8) == wanted * 512 && wanted > 0;
    }
    for (uint64_t i = 0; i < l1_entries; i++) {
        uint64_t l2 = load_be64(image + l1 * 512 + i * 8) & 0x00fffffffffffe00u;
        count += l2 == wanted * 512 && wanted > 0;
        for (uint64_t j = 0; l2 != 0 && j < 64; j++) {
            uint64_t data = load_be64(image + l2 + j * 8) & 0x00fffffffffffe00u;
            count += data == wanted * 512 && wanted > 0;
        }
    }
    return count;
}

/* A file of 2 MiB outgrows the first refcount table: all counts are right in the new one. */
static void test_qcow2_table_grows(void **state)
{
    struct convert_config config = {
        .target_format = FORMAT_QCOW2, .cluster_bytes = 512, .refcount_bits = 64};

    (void)state;
    for (enum preallocation p = PREALLOCATION_OFF; p <= PREALLOCATION_FULL; p++) {
        config.preallocation = p;
        size_t length = make(&config, DISK_BYTES);
        uint64_t table = load_be64(image + 48);
        assert_true(table > 512);
        for (size_t i = 0; i < length / 512; i += i < 300 ? 1 : 61) {
            uint64_t block = load_be64(image + table + i / 64 * 8);
            uint64_t refcount = block != 0 ? load_be64(image + block + i % 64 * 8) : 0;
            assert_int_equal(refcount, count_references(i));
        }
        expect_disk(FORMAT_QCOW2, length, DISK_BYTES);
    }
}

static void test_disk_full(void **state)
{
    static const struct convert_config configs[] = {
        {.target_format = FORMAT_QCOW},
        {.target_format = FORMAT_QCOW, .flags = CONVERT_FLAG_COMPRESS},
        {.target_format = FORMAT_QED, .cluster_bytes = 4096, .table_clusters = 2},
        {.target_format = FORMAT_PARALLELS, .cluster_bytes = 65536},
        {.target_format = FORMAT_QCOW2, .cluster_bytes = 512, .refcount_bits = 64},
        {.target_format = FORMAT_QCOW2, .preallocation = PREALLOCATION_FULL},
        {.target_format = FORMAT_QCOW2, .flags = CONVERT_FLAG_COMPRESS},
        {.target_format = FORMAT_VDI},
        {.target_format = FORMAT_VPC},
        {.target_format = FORMAT_VMDK},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(configs) / sizeof(configs[0]); i++) {
        size_t whole = make(&configs[i], DISK_BYTES);
        assert_true(whole > 0);
        for (size_t limit = 0; limit < whole; limit += limit < 8192 ? 512 : 200000) {
            c.config = configs[i];
            c.config.flags |= CONVERT_FLAG_SKIP_ZEROS;
            c.config.sparse_bytes = 4096;
            c.has_output_limit = true;
            c.output_limit = limit;
            memory_convert(&c);
            assert_int_equal(c.error, INSTAR_IO);
            assert_non_null(strstr(c.said, "error while"));
        }
    }
}

static void test_space(void **state)
{
    static struct qcow2_space space;

    (void)state;
    qcow2_space_init(&space);
    assert_true(qcow2_space_use(&space, 0, 10));
    assert_int_equal(qcow2_space_end(&space), 10);
    assert_int_equal(qcow2_space_find(&space, 3), 10);
    assert_int_equal(qcow2_space_find(&space, 1), 13);
    assert_true(qcow2_space_use(&space, 10, 10));
    /* A gap of two: the search begins there, and leaves it for good for something larger. */
    assert_true(qcow2_space_free(&space, 4, 2));
    assert_int_equal(qcow2_space_free_at(&space, 4, 9), 2);
    assert_int_equal(qcow2_space_free_at(&space, 5, 9), 1);
    assert_int_equal(qcow2_space_free_at(&space, 6, 9), 0);
    assert_int_equal(qcow2_space_find(&space, 3), 20);
    assert_int_equal(qcow2_space_find(&space, 1), 23);
    /* Gaps that touch are one. */
    assert_true(qcow2_space_free(&space, 8, 2));
    assert_true(qcow2_space_free(&space, 6, 2));
    assert_int_equal(qcow2_space_free_at(&space, 4, 9), 6);
    assert_int_equal(space.search_from, 6);
    assert_int_equal(qcow2_space_find(&space, 4), 6);
    assert_true(qcow2_space_use(&space, 5, 2));
    assert_int_equal(qcow2_space_free_at(&space, 4, 9), 1);
    assert_int_equal(qcow2_space_free_at(&space, 7, 9), 3);
    assert_true(qcow2_space_use(&space, 0, 30));
    assert_int_equal(space.count, 1);
    assert_int_equal(qcow2_space_end(&space), 30);
    for (unsigned i = 1; i < QCOW2_FREE_RANGES_MAX; i++) {
        assert_true(qcow2_space_use(&space, 30 + 2 * (uint64_t)i, 1));
    }
    assert_false(qcow2_space_use(&space, 10000, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_qcow),      cmocka_unit_test(test_qed),
        cmocka_unit_test(test_parallels), cmocka_unit_test(test_qcow2_table_grows),
        cmocka_unit_test(test_disk_full), cmocka_unit_test(test_space),
    };

    fill_disk();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
