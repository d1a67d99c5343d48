/*
 * guest/formats/block_table.c, disk_size.c and guest/base/crc32c.c.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "guest/base/crc32c.h"
#include "guest/formats/block_table.h"
#include "guest/formats/disk_size.h"
#include "tests/hosted/hosted_platform.h"

#define ENTRIES 5000u

static struct hosted hosted;
static uint8_t file_bytes[512 + ENTRIES * 4];
static struct block_table table;

static bool ignore_record(void *context, enum record_type type, const void *payload,
                          uint32_t payload_bytes)
{
    (void)context;
    (void)type;
    (void)payload;
    (void)payload_bytes;
    return true;
}

static int setup(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < ENTRIES; i++) {
        file_bytes[512 + i * 4] = (uint8_t)i;
        file_bytes[512 + i * 4 + 1] = (uint8_t)(i >> 8);
    }
    return hosted_init(&hosted, ignore_record, NULL) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    hosted_free(&hosted);
    return 0;
}

static struct hosted_device *open_table(uint64_t entry_count)
{
    struct hosted_device *d = hosted_add_buffer(&hosted, "table", file_bytes, sizeof(file_bytes));

    block_table_init(&table, file_new(&hosted.context, &d->device), 512, entry_count, 4);
    return d;
}

static uint32_t entry_at(uint64_t index)
{
    const uint8_t *entry;

    assert_int_equal(block_table_entry(&table, index, &entry), INSTAR_OK);
    return load_le32(entry);
}

static void test_entries_in_any_order(void **state)
{
    (void)state;
    open_table(ENTRIES);
    for (uint32_t i = 0; i < ENTRIES; i++) {
        assert_int_equal(entry_at(i), i);
    }
    assert_int_equal(entry_at(0), 0);
    assert_int_equal(entry_at(ENTRIES - 1), ENTRIES - 1);
    assert_int_equal(entry_at(1023), 1023);
    assert_int_equal(entry_at(1024), 1024);
}

static void test_entry_past_the_table_is_a_bug(void **state)
{
    const uint8_t *entry;

    (void)state;
    open_table(10);
    assert_int_equal(block_table_entry(&table, 10, &entry), INSTAR_INTERNAL);
}

static void test_failed_read_leaves_no_window(void **state)
{
    const uint8_t *entry;

    (void)state;
    struct hosted_device *d = open_table(ENTRIES);
    d->fail_read_at = 600;
    assert_int_equal(block_table_entry(&table, 3, &entry), INSTAR_IO);
    d->fail_read_at = UINT64_MAX;
    assert_int_equal(entry_at(3), 3);
}

static void test_holes_and_the_end_are_zeros(void **state)
{
    static const struct alloc_extent runs[] = {
        {0, 4096, 1}, {4096, 4096, 0}, {8192, sizeof(file_bytes) - 8192, 1}};
    uint64_t zeros;

    (void)state;
    struct hosted_device *d = open_table(100000);
    d->runs = runs;
    d->run_count = 3;
    assert_int_equal(block_table_hole(&table, 0, &zeros), INSTAR_OK);
    assert_int_equal(zeros, 0);
    assert_int_equal(block_table_hole(&table, 896, &zeros), INSTAR_OK);
    assert_int_equal(zeros, 1024); /* 4096..8192 of the file */
    assert_int_equal(block_table_hole(&table, ENTRIES + 200, &zeros), INSTAR_OK);
    assert_int_equal(zeros, 100000 - ENTRIES - 200);
    assert_true(block_table_at_window(&table, 2048));
    assert_false(block_table_at_window(&table, 2047));
}

static void test_what_qemu_can_read(void **state)
{
    (void)state;
    assert_true(qemu_can_read(0, QEMU_REQUEST_BYTES_MAX));
    assert_false(qemu_can_read(0, QEMU_REQUEST_BYTES_MAX + 1));
    assert_true(qemu_can_read(QEMU_FILE_BYTES_MAX - 8, 8));
    assert_false(qemu_can_read(QEMU_FILE_BYTES_MAX - 7, 8));
    assert_false(qemu_can_read(UINT64_MAX, 1));
}

static void test_disk_sizes(void **state)
{
    struct image image = {.context = &hosted.context};

    (void)state;
    assert_int_equal(disk_size_set(&image, 3), INSTAR_OK);
    assert_int_equal(image.size_bytes, 1536);
    assert_int_equal(disk_size_set(&image, QEMU_FILE_BYTES_MAX / 512), INSTAR_OK);
    assert_int_equal(disk_size_set(&image, QEMU_FILE_BYTES_MAX / 512 + 1), INSTAR_INVALID_SOURCE);
    assert_int_equal(disk_size_set(&image, UINT64_MAX), INSTAR_INVALID_SOURCE);
    assert_string_equal(hosted.context.diagnosis.text,
                        "Could not refresh total sector count: File too large");
}

/* The check value of the CRC catalogue, and RFC 3720's examples (B.4). */
static void test_crc32c(void **state)
{
    uint8_t bytes[32] = {0};

    (void)state;
    assert_int_equal(crc32c(0, "123456789", 9), 0xe3069283);
    assert_int_equal(crc32c(crc32c(0, "1234", 4), "56789", 5), 0xe3069283);
    assert_int_equal(crc32c(0, bytes, sizeof(bytes)), 0x8a9136aa);
    memset(bytes, 0xff, sizeof(bytes));
    assert_int_equal(crc32c(0, bytes, sizeof(bytes)), 0x62a8ab43);
    assert_int_equal(crc32c(0, NULL, 0), 0);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_entries_in_any_order),
        TEST(test_entry_past_the_table_is_a_bug),
        TEST(test_failed_read_leaves_no_window),
        TEST(test_holes_and_the_end_are_zeros),
        TEST(test_what_qemu_can_read),
        TEST(test_disk_sizes),
        TEST(test_crc32c),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
