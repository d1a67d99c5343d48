/*
 * Sources that convert reads other than by clusters: internal snapshots of qcow2, blocks of VHDX.
 *
 * The images come from our own writers, whose output other tests hold against qemu-img; what is
 * wanted of them is then poked in.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/store.h"
#include "tests/hosted/memory_convert.h"

#define KIB 1024u
#define MIB (1024u * 1024u)
#define DISK_BYTES (3 * MIB)
#define IMAGE_BYTES_MAX (16 * MIB)
#define CLUSTER_BYTES (64 * KIB)

/* Where things are in an image of our qcow2 and VHDX writers. */
#define QCOW2_L1_AT (3 * CLUSTER_BYTES)
#define VHDX_BAT_AT (2 * MIB)

static uint8_t disk[DISK_BYTES];
static uint8_t image[IMAGE_BYTES_MAX];
static size_t image_bytes;
static struct memory_conversion conversion;

static void make_image(enum source_format format, uint32_t cluster_bytes)
{
    conversion = (struct memory_conversion){
        .format = FORMAT_RAW,
        .bytes = disk,
        .length = sizeof(disk),
        .config = {.flags = CONVERT_FLAG_SKIP_ZEROS,
                   .target_format = format,
                   .cluster_bytes = cluster_bytes,
                   .sparse_bytes = 4096},
    };
    memory_convert(&conversion);
    assert_int_equal(conversion.error, INSTAR_OK);
    assert_true(conversion.output_bytes + 2 * CLUSTER_BYTES <= sizeof(image));
    memset(image, 0, sizeof(image));
    memcpy(image, conversion.output, conversion.output_bytes);
    image_bytes = conversion.output_bytes;
}

/* Reads the image into a raw disk; the snapshot's name, or NULL for the disk as it is. */
static void read_image(enum source_format format, const char *snapshot)
{
    conversion = (struct memory_conversion){
        .format = format,
        .bytes = image,
        .length = image_bytes,
        .config = {.target_format = FORMAT_RAW, .sparse_bytes = 4096},
    };
    if (snapshot) {
        conversion.config.flags |= CONVERT_FLAG_SNAPSHOT;
        conversion.config.snapshot_name_bytes = (uint32_t)strlen(snapshot);
        memcpy(conversion.names.snapshot, snapshot, strlen(snapshot));
    }
    memory_convert(&conversion);
}

static void assert_reads_disk(void)
{
    assert_int_equal(conversion.error, INSTAR_OK);
    assert_int_equal(conversion.output_bytes, sizeof(disk));
    assert_memory_equal(conversion.output, disk, sizeof(disk));
}

/* The entry of the snapshot table (qcow2 specification, "Snapshots") at `at`; returns its end. */
static size_t put_snapshot(size_t at, uint64_t l1_offset, uint32_t l1_entries, const char *id,
                           const char *name)
{
    store_be64(image + at, l1_offset);
    store_be32(image + at + 8, l1_entries);
    store_be16(image + at + 12, (uint16_t)strlen(id));
    store_be16(image + at + 14, (uint16_t)strlen(name));
    at += 40;
    memcpy(image + at, id, strlen(id));
    memcpy(image + at + strlen(id), name, strlen(name));
    return (at + strlen(id) + strlen(name) + 7) & ~(size_t)7;
}

/*
 * An image whose active L1 table is empty, so that its disk reads as zeros, and whose snapshots
 * have the table with the data: by id "1" and name "kept", and two with tables that are refused.
 */
static int setup_snapshots(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(disk); i++) {
        disk[i] = (uint8_t)(i / 512 * 31 + i);
    }
    make_image(FORMAT_QCOW2, CLUSTER_BYTES);
    size_t table = image_bytes;
    size_t empty_l1 = table + CLUSTER_BYTES;
    image_bytes = empty_l1 + CLUSTER_BYTES;
    size_t at = put_snapshot(table, QCOW2_L1_AT, 1, "1", "kept");
    at = put_snapshot(at, QCOW2_L1_AT + 512, 1, "2", "unaligned");
    (void)put_snapshot(at, QCOW2_L1_AT, UINT32_MAX, "3", "large");
    store_be32(image + 60, 3);
    store_be64(image + 64, table);
    store_be64(image + 40, empty_l1);
    return 0;
}

static void test_snapshot_by_id_and_by_name(void **state)
{
    (void)state;
    read_image(FORMAT_QCOW2, NULL);
    assert_int_equal(conversion.error, INSTAR_OK);
    for (size_t i = 0; i < conversion.output_bytes; i++) {
        assert_int_equal(conversion.output[i], 0);
    }
    read_image(FORMAT_QCOW2, "kept");
    assert_reads_disk();
    read_image(FORMAT_QCOW2, "1");
    assert_reads_disk();
}

/* By parts, both have to be right. */
static void read_by_parts(const char *id, const char *name)
{
    conversion = (struct memory_conversion){
        .format = FORMAT_QCOW2,
        .bytes = image,
        .length = image_bytes,
        .config = {.flags = CONVERT_FLAG_SNAPSHOT,
                   .target_format = FORMAT_RAW,
                   .sparse_bytes = 4096},
    };
    if (id) {
        conversion.config.flags |= CONVERT_FLAG_SNAPSHOT_ID;
        conversion.config.snapshot_id_bytes = (uint32_t)strlen(id);
        memcpy(conversion.names.snapshot_id, id, strlen(id));
    }
    if (name) {
        conversion.config.flags |= CONVERT_FLAG_SNAPSHOT_NAME;
        conversion.config.snapshot_name_bytes = (uint32_t)strlen(name);
        memcpy(conversion.names.snapshot, name, strlen(name));
    }
    memory_convert(&conversion);
}

static void test_snapshot_by_parts(void **state)
{
    static const struct {
        const char *id;
        const char *name;
    } bad[] = {{"1", "unaligned"}, {"2", "kept"}, {"kept", NULL}, {NULL, "1"}, {"", "kept"}};

    (void)state;
    read_by_parts("1", NULL);
    assert_reads_disk();
    read_by_parts(NULL, "kept");
    assert_reads_disk();
    read_by_parts("1", "kept");
    assert_reads_disk();
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        read_by_parts(bad[i].id, bad[i].name);
        assert_int_not_equal(conversion.error, INSTAR_OK);
        assert_string_equal(conversion.said, "Failed to load snapshot: Can't find snapshot\n");
    }
}

static void test_snapshots_that_are_refused(void **state)
{
    static const struct {
        const char *name;
        const char *said;
    } rows[] = {
        {"gone", "Failed to load snapshot: Can't find snapshot\n"},
        {"kep", "Failed to load snapshot: Can't find snapshot\n"},
        {"unaligned", "Failed to load snapshot: Snapshot L1 table offset invalid\n"},
        {"large", "Failed to load snapshot: Snapshot L1 table too large\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        read_image(FORMAT_QCOW2, rows[i].name);
        assert_int_not_equal(conversion.error, INSTAR_OK);
        assert_string_equal(conversion.said, rows[i].said);
    }
    make_image(FORMAT_VDI, 0);
    read_image(FORMAT_VDI, "kept");
    assert_non_null(strstr(conversion.said, "Block format 'vdi' used by device ''"));
}

static void test_vhdx_block_states(void **state)
{
    static const uint8_t zeros[MIB];
    static const uint8_t reads_as_zeros[] = {0, 1, 2, 3, 5};
    static const uint8_t refused[] = {4, 7};

    (void)state;
    memset(disk, 0x5a, sizeof(disk));
    make_image(FORMAT_VHDX, MIB);
    read_image(FORMAT_VHDX, NULL);
    assert_reads_disk();
    uint8_t first = image[VHDX_BAT_AT];
    for (size_t i = 0; i < sizeof(reads_as_zeros); i++) {
        image[VHDX_BAT_AT] = (uint8_t)((first & ~7u) | reads_as_zeros[i]);
        read_image(FORMAT_VHDX, NULL);
        assert_int_equal(conversion.error, INSTAR_OK);
        assert_memory_equal(conversion.output, zeros, sizeof(zeros));
        assert_memory_equal(conversion.output + MIB, disk + MIB, sizeof(disk) - MIB);
    }
    for (size_t i = 0; i < sizeof(refused); i++) {
        image[VHDX_BAT_AT] = (uint8_t)((first & ~7u) | refused[i]);
        read_image(FORMAT_VHDX, NULL);
        assert_int_not_equal(conversion.error, INSTAR_OK);
        assert_non_null(strstr(conversion.said, "error while reading at byte 0: "));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_snapshot_by_id_and_by_name, setup_snapshots),
        cmocka_unit_test_setup(test_snapshot_by_parts, setup_snapshots),
        cmocka_unit_test_setup(test_snapshots_that_are_refused, setup_snapshots),
        cmocka_unit_test(test_vhdx_block_states),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
