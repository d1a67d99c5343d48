/*
 * guest/core and the map operation over raw images and a driver made for the test: cache, file
 * allocation, status as the block layer composes it, merging, windows.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "guest/core/layer.h"
#include "guest/formats/drivers.h"
#include "guest/ops/convert.h"
#include "guest/ops/map.h"
#include "tests/hosted/hosted_platform.h"

#define EXTENTS_MAX 16

struct seen {
    unsigned count;
    struct map_extent extent[EXTENTS_MAX];
    char diag[256];
};

static struct hosted hosted;
static struct seen seen;

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    struct seen *s = context;
    const struct diag_record *diag = payload;

    (void)payload_bytes;
    if (type == RECORD_EXTENT) {
        assert_true(s->count < EXTENTS_MAX);
        s->extent[s->count++] = *(const struct map_extent *)payload;
    } else if (type == RECORD_DIAG) {
        memcpy(s->diag, diag + 1, diag->text_bytes);
        s->diag[diag->text_bytes] = '\0';
    }
    return true;
}

static int setup(void **state)
{
    (void)state;
    memset(&seen, 0, sizeof(seen));
    return hosted_init(&hosted, on_record, &seen) ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    hosted_free(&hosted);
    return 0;
}

static struct map_result map_raw(const void *bytes, size_t length, const struct alloc_extent *runs,
                                 uint32_t run_count, const struct map_config *config)
{
    struct hosted_device *d = hosted_add_buffer(&hosted, "disk", bytes, length);
    struct map_result result;

    d->runs = runs;
    d->run_count = run_count;
    hosted.context.forced_format = FORMAT_RAW;
    map_run(&hosted.context, config, &result);
    return result;
}

static void assert_extent(unsigned index, uint64_t start, uint64_t length, uint32_t flags)
{
    assert_true(index < seen.count);
    assert_int_equal(seen.extent[index].start, start);
    assert_int_equal(seen.extent[index].length, length);
    assert_int_equal(seen.extent[index].flags, flags);
}

#define RAW_DATA (EXTENT_PRESENT | EXTENT_DATA | EXTENT_HAS_OFFSET | EXTENT_HAS_FILE)
#define RAW_HOLE (EXTENT_PRESENT | EXTENT_ZERO | EXTENT_HAS_OFFSET | EXTENT_HAS_FILE)

static void test_raw_tail_is_a_hole_of_its_own(void **state)
{
    static const uint8_t bytes[65537];
    static const struct alloc_extent runs[] = {{0, 65536, 0}, {65536, 1, 1}};
    const struct map_config config = {.magic = MAP_CONFIG_MAGIC};

    (void)state;
    struct map_result result = map_raw(bytes, sizeof(bytes), runs, 2, &config);
    assert_int_equal(result.error, INSTAR_OK);
    assert_int_equal(result.virtual_size, 66048);
    assert_int_equal(seen.count, 3);
    assert_extent(0, 0, 65536, RAW_HOLE);
    assert_extent(1, 65536, 1, RAW_DATA);
    assert_extent(2, 65537, 511, RAW_HOLE);
}

static void test_window_is_byte_exact(void **state)
{
    static const uint8_t bytes[8192];
    const struct map_config config = {
        .magic = MAP_CONFIG_MAGIC,
        .flags = MAP_FLAG_MAX_LENGTH,
        .start_offset = 1001,
        .max_length = 99,
    };

    (void)state;
    (void)map_raw(bytes, sizeof(bytes), NULL, 0, &config);
    assert_int_equal(seen.count, 1);
    assert_extent(0, 1001, 99, RAW_DATA);
    assert_int_equal(seen.extent[0].offset, 1001);
}

static void test_empty_windows_give_the_degenerate_extent(void **state)
{
    static const struct map_config configs[] = {
        {.start_offset = 100, .flags = MAP_FLAG_MAX_LENGTH, .max_length = 0},
        {.start_offset = 8192},
        {.start_offset = 1u << 20},
        {.start_offset = INT64_MAX, .flags = MAP_FLAG_MAX_LENGTH, .max_length = INT64_MAX},
        {.start_offset = 5, .flags = MAP_FLAG_MAX_LENGTH, .max_length = UINT64_MAX},
    };
    static const uint8_t bytes[8192];

    (void)state;
    for (size_t i = 0; i < sizeof(configs) / sizeof(configs[0]); i++) {
        hosted_free(&hosted);
        assert_int_equal(setup(NULL), 0);
        struct map_result result = map_raw(bytes, sizeof(bytes), NULL, 0, &configs[i]);
        assert_int_equal(result.error, INSTAR_OK);
        assert_int_equal(seen.count, 1);
        assert_extent(0, configs[i].start_offset, 0, 0);
    }
}

static void test_trailing_hole_reaches_the_rounded_end(void **state)
{
    static const uint8_t bytes[10000];
    static const struct alloc_extent runs[] = {{0, 4096, 1}, {4096, 5904, 0}};
    const struct map_config config = {.magic = MAP_CONFIG_MAGIC};

    (void)state;
    (void)map_raw(bytes, sizeof(bytes), runs, 2, &config);
    assert_int_equal(seen.count, 2);
    assert_extent(1, 4096, 10240 - 4096, RAW_HOLE);
}

static void test_read_error_while_probing(void **state)
{
    static const uint8_t bytes[8192];
    const struct map_config config = {.magic = MAP_CONFIG_MAGIC};
    struct hosted_device *d = hosted_add_buffer(&hosted, "disk", bytes, sizeof(bytes));
    struct map_result result;

    (void)state;
    d->fail_read_at = 0;
    map_run(&hosted.context, &config, &result);
    assert_int_equal(result.error, INSTAR_IO);
    assert_string_equal(seen.diag,
                        "Could not read image for determining its format: Input/output error");
}

/* A driver that answers out of a table, to see what the layer makes of each answer. */
static struct block_status scripted[4];

static enum instar_error scripted_status(struct image *image, uint64_t offset, uint64_t length,
                                         struct block_status *ret)
{
    uint64_t start = 0;

    for (unsigned i = 0; i < 4 && scripted[i].length > 0; i++) {
        if (offset < start + scripted[i].length) {
            uint64_t skipped = offset - start;
            *ret = scripted[i];
            ret->length = scripted[i].length - skipped;
            ret->offset += skipped;
            ret->owner = image->file;
            (void)length;
            return INSTAR_OK;
        }
        start += scripted[i].length;
    }
    return INSTAR_CORRUPT;
}

static const struct format scripted_format = {
    .name = "scripted",
    .id = FORMAT_QCOW2,
    .supports_backing = true,
    .block_status = scripted_status,
};

static struct image make_scripted(uint64_t size_bytes, const void *bytes, size_t length)
{
    struct hosted_device *d = hosted_add_buffer(&hosted, "scripted", bytes, length);

    return (struct image){
        .format = &scripted_format,
        .context = &hosted.context,
        .file = file_new(&hosted.context, &d->device),
        .size_bytes = size_bytes,
        .request_alignment = 512,
    };
}

static void test_unallocated_reads_as_zeros_without_backing(void **state)
{
    static const uint8_t bytes[4096];
    struct image image = make_scripted(65536, bytes, sizeof(bytes));
    struct block_status status;

    (void)state;
    scripted[0] = (struct block_status){.length = 65536};
    assert_int_equal(layer_status(&image, 1000, 10, &status), INSTAR_OK);
    assert_int_equal(status.length, 10);
    assert_int_equal(status.flags, STATUS_ZERO);
}

static void test_short_backing_ends_the_look_below(void **state)
{
    static const uint8_t bytes[4096];
    struct image top = make_scripted(65536, bytes, sizeof(bytes));
    struct image base = make_scripted(32768, bytes, sizeof(bytes));
    struct block_status status;
    uint32_t depth;

    (void)state;
    top.backing = &base;
    scripted[0] = (struct block_status){.length = 65536};
    assert_int_equal(layer_chain_status(&top, 0, 65536, &status, &depth), INSTAR_OK);
    assert_int_equal(depth, 1);
    assert_int_equal(status.length, 32768);
    assert_int_equal(status.flags & (STATUS_ZERO | STATUS_ALLOCATED), STATUS_ZERO);
    assert_int_equal(layer_chain_status(&top, 32768, 32768, &status, &depth), INSTAR_OK);
    assert_int_equal(depth, 0);
    assert_int_equal(status.length, 32768);
}

static void test_recursion_takes_the_owners_holes(void **state)
{
    static const uint8_t bytes[8192];
    static const struct alloc_extent runs[] = {{0, 4096, 1}, {4096, 4096, 0}};
    struct image image = make_scripted(65536, bytes, sizeof(bytes));
    struct block_status status;

    (void)state;
    hosted.device[0].runs = runs;
    hosted.device[0].run_count = 2;
    scripted[0] = (struct block_status){
        .length = 65536, .flags = STATUS_DATA | STATUS_OFFSET | STATUS_RECURSE, .offset = 2048};
    assert_int_equal(layer_status(&image, 0, 65536, &status), INSTAR_OK);
    assert_int_equal(status.length, 2048); /* up to the hole at 4096 */
    assert_int_equal(status.flags & STATUS_ZERO, 0);
    assert_int_equal(layer_status(&image, 2048, 63488, &status), INSTAR_OK);
    assert_int_equal(status.flags & STATUS_ZERO, STATUS_ZERO);
    assert_int_equal(status.length, 63488); /* trailing hole and past the end: zeros for good */
}

static void test_corrupt_walk_is_reported_once(void **state)
{
    static const uint8_t bytes[4096];
    struct image image = make_scripted(65536, bytes, sizeof(bytes));
    struct block_status status;

    (void)state;
    scripted[0].length = 0;
    assert_int_equal(layer_status(&image, 0, 512, &status), INSTAR_CORRUPT);
}

static void test_cache_serves_many_small_reads_with_few_large_ones(void **state)
{
    static uint8_t bytes[300000];
    uint8_t out[7];

    (void)state;
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (uint8_t)(i * 7);
    }
    struct hosted_device *d = hosted_add_buffer(&hosted, "disk", bytes, sizeof(bytes));
    for (uint64_t at = 0; at < sizeof(bytes) - 7; at += 4099) {
        assert_int_equal(cache_read(&hosted.context.cache, &d->device, at, out, sizeof(out)),
                         INSTAR_OK);
        assert_memory_equal(out, bytes + at, sizeof(out));
    }
    /* Across a block's end, and past the file's. */
    assert_int_equal(cache_read(&hosted.context.cache, &d->device, 65533, out, 7), INSTAR_OK);
    assert_memory_equal(out, bytes + 65533, 7);
    assert_int_equal(cache_read(&hosted.context.cache, &d->device, sizeof(bytes) - 3, out, 7),
                     INSTAR_OK);
    assert_memory_equal(out, bytes + sizeof(bytes) - 3, 3);
    assert_int_equal(out[3], 0);
}

static void test_dd_windows(void **state)
{
    static const struct {
        uint64_t start, end, size;
        struct dd_window want;
    } rows[] = {
        {0, UINT64_MAX, 1000, {0, 1000, false}},
        {0, 300, 1000, {0, 300, false}},
        {100, 300, 1000, {100, 200, false}}, /* the end is absolute */
        {300, 300, 1000, {300, 0, false}},
        {400, 300, 1000, {400, 0, true}},
        {1000, UINT64_MAX, 1000, {1000, 0, false}},
        {1001, UINT64_MAX, 1000, {1001, 0, true}},
        {UINT64_MAX, UINT64_MAX, 1000, {UINT64_MAX, 0, true}},
        {0, 0, 0, {0, 0, false}},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct dd_window got = dd_window_clamp(rows[i].start, rows[i].end, rows[i].size);
        assert_int_equal(got.start, rows[i].want.start);
        assert_int_equal(got.length, rows[i].want.length);
        assert_int_equal(got.past_end, rows[i].want.past_end);
    }
}

#define WITH_HOSTED(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_HOSTED(test_raw_tail_is_a_hole_of_its_own),
        WITH_HOSTED(test_window_is_byte_exact),
        WITH_HOSTED(test_empty_windows_give_the_degenerate_extent),
        WITH_HOSTED(test_trailing_hole_reaches_the_rounded_end),
        WITH_HOSTED(test_read_error_while_probing),
        WITH_HOSTED(test_unallocated_reads_as_zeros_without_backing),
        WITH_HOSTED(test_short_backing_ends_the_look_below),
        WITH_HOSTED(test_recursion_takes_the_owners_holes),
        WITH_HOSTED(test_corrupt_walk_is_reported_once),
        WITH_HOSTED(test_cache_serves_many_small_reads_with_few_large_ones),
        cmocka_unit_test(test_dd_windows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
