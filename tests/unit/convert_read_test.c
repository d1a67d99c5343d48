/*
 * The readers of compressed and otherwise hidden data, through `convert` to raw: qcow2 (zlib and
 * zstd), qcow, streamOptimized vmdk, cloop and dmg.
 *
 * Every sample has the same disk and goes through the same mill: read whole and in parts; with each
 * byte of it damaged, cut everywhere, with each read failing and in each smaller heap. What may
 * come out of the latter is an error or a disk, never a crash and never an internal error.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "guest/codec/codec.h"
#include "tests/hosted/memory_convert.h"
#include "tests/unit/driver_harness.h"

#define DISK_BYTES (48u * 1024)
#define UNIT 16384u /* what each reader is made to keep in one block */
#define SAMPLE_BYTES_MAX (256u << 10)
#define SAMPLES 6u

struct sample {
    const char *label;
    const char *name; /* of the file: dmg is known by it */
    enum source_format format;
    size_t length;
    uint8_t bytes[SAMPLE_BYTES_MAX];
};

static uint8_t disk[DISK_BYTES];
static struct sample samples[SAMPLES];
static struct codec *codec;
static struct memory_conversion c;

static void convert_sample(const struct sample *sample)
{
    c = (struct memory_conversion){
        .format = sample->format,
        .name = sample->name,
        .bytes = sample->bytes,
        .length = sample->length,
        .config = {.flags = CONVERT_FLAG_SKIP_ZEROS,
                   .target_format = FORMAT_RAW,
                   .sparse_bytes = 4096},
    };
}

/* A sample out of our own writer. */
static void make_by_writer(struct sample *sample, enum source_format format, uint32_t create_flags)
{
    c = (struct memory_conversion){
        .format = FORMAT_RAW,
        .bytes = disk,
        .length = DISK_BYTES,
        .config = {.flags = CONVERT_FLAG_SKIP_ZEROS | CONVERT_FLAG_COMPRESS,
                   .target_format = format,
                   .create_flags = create_flags,
                   .cluster_bytes = format == FORMAT_QCOW2 ? UNIT : 0,
                   .vmdk_subformat = VMDK_STREAM_OPTIMIZED,
                   .sparse_bytes = 4096},
    };
    memory_convert(&c);
    assert_int_equal(c.error, INSTAR_OK);
    assert_true(c.output_bytes <= SAMPLE_BYTES_MAX);
    sample->format = format;
    sample->length = c.output_bytes;
    memcpy(sample->bytes, c.output, c.output_bytes);
}

/* Appends `length` bytes of the disk as a stream. Returns where it begins. */
static size_t append_stream(struct sample *sample, enum stream_kind kind, size_t from,
                            size_t length)
{
    size_t at = sample->length;
    size_t packed =
        codec_encode(codec, kind, disk + from, length, sample->bytes + at, SAMPLE_BYTES_MAX - at);

    assert_true(packed > 0);
    sample->length += packed;
    return at;
}

/* A compressed cluster, a plain one, a compressed one. */
static void make_qcow(struct sample *sample)
{
    uint8_t *b = sample->bytes;

    sample->format = FORMAT_QCOW;
    store_be(b, 0, 4, 0x514649fb);
    store_be(b, 4, 4, 1);
    store_be(b, 24, 8, DISK_BYTES);
    store_be(b, 32, 1, 14);
    store_be(b, 33, 1, 9);
    store_be(b, 40, 8, 4096);
    store_be(b, 4096, 8, 8192);
    memcpy(b + UNIT, disk + UNIT, UNIT);
    store_be(b, 8192 + 8, 8, UNIT);
    sample->length = 2 * UNIT;
    for (unsigned i = 0; i < 3; i += 2) {
        size_t at = append_stream(sample, STREAM_DEFLATE, i * UNIT, UNIT);
        size_t packed = sample->length - at;
        store_be(b, 8192 + 8 * i, 8, (UINT64_C(1) << 63) | ((uint64_t)packed << 49) | at);
    }
}

static void make_cloop(struct sample *sample)
{
    static const char script[] = "#!/bin/sh\n#V2.0 Format\n"
                                 "modprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n";
    uint8_t *b = sample->bytes;

    sample->format = FORMAT_CLOOP;
    memcpy(b, script, sizeof(script) - 1);
    store_be(b, 128, 4, UNIT);
    store_be(b, 132, 4, 3);
    sample->length = 136 + 4 * 8;
    for (unsigned i = 0; i < 3; i++) {
        store_be(b, 136 + 8 * i, 8, append_stream(sample, STREAM_ZLIB, i * UNIT, UNIT));
    }
    store_be(b, 136 + 24, 8, sample->length);
}

static void put_chunk(uint8_t *at, uint32_t type, uint64_t sector, uint64_t offset, uint64_t bytes)
{
    store_be(at, 0, 4, type);
    store_be(at, 8, 8, sector);
    store_be(at, 16, 8, UNIT / 512);
    store_be(at, 24, 8, offset);
    store_be(at, 32, 8, bytes);
}

/* A zlib chunk, a raw one of which the end is missing (the disk is zeros there), a zlib one. */
static void make_dmg(struct sample *sample)
{
    uint8_t *b = sample->bytes;
    uint8_t *fork = b + 512;
    uint8_t *chunk = fork + 260 + 204;
    size_t fork_bytes = 260 + 204 + 3 * 40;

    sample->format = FORMAT_DMG;
    store_be(fork, 0, 4, 256);
    store_be(fork, 8, 4, 4 + 204 + 3 * 40);
    store_be(fork, 256, 4, 204 + 3 * 40);
    memcpy(fork + 260, "mish", 4);
    sample->length = 4096;
    size_t at = append_stream(sample, STREAM_ZLIB, 0, UNIT);
    put_chunk(chunk, 0x80000005, 0, at, sample->length - at);
    memcpy(b + sample->length, disk + UNIT, UNIT / 2 - 100);
    put_chunk(chunk + 40, 1, UNIT / 512, sample->length, UNIT / 2 - 100);
    sample->length += UNIT / 2 - 100;
    at = append_stream(sample, STREAM_ZLIB, 2 * UNIT, UNIT);
    put_chunk(chunk + 80, 0x80000005, 2 * UNIT / 512, at, sample->length - at);
    sample->length = (sample->length + 511) / 512 * 512;
    uint8_t *koly = b + sample->length;
    memcpy(koly, "koly", 4);
    store_be(koly, 0x28, 8, 512);
    store_be(koly, 0x30, 8, fork_bytes);
    store_be(koly, 0x1ec, 8, DISK_BYTES / 512);
    sample->length += 512;
}

static int make_samples(void **state)
{
    static _Alignas(64) uint8_t memory[8u << 20];
    static struct arena arena;

    (void)state;
    for (size_t i = 0; i < DISK_BYTES; i++) {
        disk[i] = (uint8_t)(i / 7 * 31 + i % 5);
    }
    memset(disk + UNIT + UNIT / 2 - 100, 0, UNIT / 2 + 100);
    samples[0] = (struct sample){.label = "qcow2 zlib"};
    samples[1] = (struct sample){.label = "qcow2 zstd"};
    samples[2] = (struct sample){.label = "vmdk"};
    make_by_writer(&samples[0], FORMAT_QCOW2, 0);
    make_by_writer(&samples[1], FORMAT_QCOW2, CREATE_FLAG_ZSTD);
    make_by_writer(&samples[2], FORMAT_VMDK, 0);
    arena = arena_over(memory, sizeof(memory));
    assert_int_equal(codec_new(&arena, &codec), INSTAR_OK);
    samples[3] = (struct sample){.label = "qcow"};
    samples[4] = (struct sample){.label = "cloop"};
    samples[5] = (struct sample){.label = "dmg", .name = "t.dmg"};
    make_qcow(&samples[3]);
    make_cloop(&samples[4]);
    make_dmg(&samples[5]);
    return 0;
}

static void test_whole(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SAMPLES; i++) {
        convert_sample(&samples[i]);
        memory_convert(&c);
        assert_string_equal(c.said, "");
        assert_int_equal(c.error, INSTAR_OK);
        assert_int_equal(c.output_bytes, DISK_BYTES);
        assert_memory_equal(c.output, disk, DISK_BYTES);
    }
}

static void test_parts(void **state)
{
    static const uint64_t windows[][2] = {
        {0, 1},          {1, 512},         {511, 1025},           {UNIT - 1, UNIT + 1},
        {100, 2 * UNIT}, {UNIT, UNIT + 7}, {2 * UNIT - 3, 40000}, {DISK_BYTES - 1, DISK_BYTES},
    };

    (void)state;
    for (unsigned i = 0; i < SAMPLES * (sizeof(windows) / sizeof(windows[0])); i++) {
        const uint64_t *w = windows[i / SAMPLES];
        convert_sample(&samples[i % SAMPLES]);
        c.config.flags = CONVERT_FLAG_DD_WINDOW;
        c.config.window_start = w[0];
        c.config.window_end = w[1];
        memory_convert(&c);
        assert_int_equal(c.error, INSTAR_OK);
        assert_int_equal(c.output_bytes, (w[1] - w[0] + 511) / 512 * 512);
        assert_memory_equal(c.output, disk + w[0], w[1] - w[0]);
    }
}

static void assert_decent(const struct sample *sample)
{
    memory_convert(&c);
    if (c.error == INSTAR_INTERNAL || (c.error != INSTAR_OK) != (c.said[0] != '\0')) {
        fail_msg("%s: error %d, said '%s'", sample->label, (int)c.error, c.said);
    }
}

static void test_damaged(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SAMPLES; i++) {
        struct sample *sample = &samples[i];
        size_t step = sample->length / 400 + 1;
        for (size_t at = 0; at < sample->length; at += step) {
            if (i == 0 && at >= 24 && at < 32) {
                continue; /* a disk of exabytes takes its time */
            }
            convert_sample(sample);
            sample->bytes[at] ^= 0x14;
            assert_decent(sample);
            sample->bytes[at] ^= 0x14;
        }
    }
}

static void test_cut(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SAMPLES; i++) {
        for (size_t length = 0; length < samples[i].length; length += 997) {
            convert_sample(&samples[i]);
            c.length = length;
            assert_decent(&samples[i]);
        }
    }
}

static void test_failing_reads(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SAMPLES; i++) {
        bool failed = false;
        for (uint64_t at = 0; at < samples[i].length; at += 512) {
            convert_sample(&samples[i]);
            c.fails_read = true;
            c.fail_read_at = at;
            assert_decent(&samples[i]);
            failed |= c.error == INSTAR_IO;
        }
        assert_true(failed);
    }
}

static void test_small_heaps(void **state)
{
    (void)state;
    for (unsigned i = 0; i < SAMPLES; i++) {
        convert_sample(&samples[i]);
        memory_convert(&c);
        size_t needed = c.heap_bytes_used;
        for (unsigned part = 0; part < 64; part++) {
            convert_sample(&samples[i]);
            c.has_heap_limit = true;
            c.heap_bytes_left = needed / 64 * part;
            memory_convert(&c);
            assert_int_not_equal(c.error, INSTAR_INTERNAL);
            assert_int_not_equal(c.error, INSTAR_OK);
        }
        convert_sample(&samples[i]);
        c.has_heap_limit = true;
        c.heap_bytes_left = needed;
        memory_convert(&c);
        assert_int_equal(c.error, INSTAR_OK);
    }
}

/* A stream for more than its block is damage to every reader, not a reason for more memory. */
static void test_stream_too_long(void **state)
{
    struct sample *sample = &samples[4];

    (void)state;
    store_be(sample->bytes, 128, 4, UNIT / 2);
    convert_sample(sample);
    memory_convert(&c);
    store_be(sample->bytes, 128, 4, UNIT);
    assert_string_equal(c.said, "error while reading at byte 0: Input/output error\n");
}

/* Neither is one that makes less. */
static void test_stream_too_short(void **state)
{
    struct sample *sample = &samples[4];

    (void)state;
    store_be(sample->bytes, 128, 4, 2 * UNIT);
    convert_sample(sample);
    memory_convert(&c);
    store_be(sample->bytes, 128, 4, UNIT);
    assert_string_equal(c.said, "error while reading at byte 0: Input/output error\n");
}

static void test_vmdk_grains_too_large(void **state)
{
    struct sample *sample = &samples[2];

    (void)state;
    store_le(sample->bytes, 20, 8, 8192); /* sectors in a grain: 4 MiB */
    convert_sample(sample);
    memory_convert(&c);
    store_le(sample->bytes, 20, 8, 128);
    assert_string_equal(c.said, "grains of 4194304 bytes are too large\n");
}

/* Chunks that need no decoder: raw bytes of the file, and zeros of both kinds. */
static void test_dmg_plain_chunks(void **state)
{
    static const uint8_t zeros[UNIT];
    struct sample *sample = &samples[5];
    uint8_t *chunk = sample->bytes + 512 + 260 + 204 + 40;
    uint8_t before[40];

    (void)state;
    memcpy(before, chunk, sizeof(before));
    put_chunk(chunk, 1, UNIT / 512, 0, UNIT);
    convert_sample(sample);
    memory_convert(&c);
    assert_int_equal(c.error, INSTAR_OK);
    assert_memory_equal(c.output, disk, UNIT);
    assert_memory_equal(c.output + UNIT, sample->bytes, UNIT);
    for (uint32_t type = 0; type <= 2; type += 2) {
        put_chunk(chunk, type, UNIT / 512, 0, 0);
        convert_sample(sample);
        memory_convert(&c);
        assert_int_equal(c.error, INSTAR_OK);
        assert_memory_equal(c.output + UNIT, zeros, UNIT);
        assert_memory_equal(c.output + 2 * UNIT, disk + 2 * UNIT, UNIT);
    }
    memcpy(chunk, before, sizeof(before));
}

static void test_dmg_chunk_too_large_to_decode(void **state)
{
    struct sample *sample = &samples[5];
    uint8_t *chunk = sample->bytes + 512 + 260 + 204;

    (void)state;
    store_be(chunk, 16, 8, 8193); /* sectors: more than 4 MiB */
    convert_sample(sample);
    memory_convert(&c);
    store_be(chunk, 16, 8, UNIT / 512);
    assert_string_equal(c.said, "a compressed chunk of 4194816 bytes is too large\n");
}

/* Sectors in front of the first chunk, and between two. */
static void test_dmg_gaps(void **state)
{
    struct sample *sample = &samples[5];
    uint8_t *chunk = sample->bytes + 512 + 260 + 204;

    (void)state;
    for (unsigned i = 0; i < 2; i++) {
        store_be(chunk + (size_t)i * 40, 8, 8, i * UNIT / 512 + 1);
        convert_sample(sample);
        memory_convert(&c);
        store_be(chunk + (size_t)i * 40, 8, 8, i * UNIT / 512);
        assert_int_equal(c.error, INSTAR_IO);
        assert_non_null(strstr(c.said, "error while reading at byte "));
    }
}

static void test_dmg_sectors_of_no_chunk(void **state)
{
    struct sample *sample = &samples[5];
    uint8_t *chunk = sample->bytes + 512 + 260 + 204 + 80;

    (void)state;
    store_be(chunk, 8, 8, 3 * UNIT / 512); /* the last chunk begins behind the disk */
    convert_sample(sample);
    memory_convert(&c);
    store_be(chunk, 8, 8, 2 * UNIT / 512);
    assert_int_equal(c.error, INSTAR_IO);
}

static void test_dmg_too_many_chunks(void **state)
{
    const uint32_t chunks = 262145;
    size_t fork_bytes = 260 + 204 + (size_t)chunks * 40;
    size_t length = (512 + fork_bytes + 511) / 512 * 512 + 512;
    uint8_t *bytes = calloc(1, length);

    (void)state;
    assert_non_null(bytes);
    memcpy(bytes, samples[5].bytes, 4096);
    memset(bytes + 512 + 260 + 204, 0, 4096 - 512 - 260 - 204); /* empty chunks of zeros */
    store_be(bytes + 512, 8, 4, 4 + 204 + (uint64_t)chunks * 40);
    store_be(bytes + 512, 256, 4, 204 + (uint64_t)chunks * 40);
    memcpy(bytes + length - 512, samples[5].bytes + samples[5].length - 512, 512);
    store_be(bytes + length - 512, 0x30, 8, fork_bytes);
    convert_sample(&samples[5]);
    c.bytes = bytes;
    c.length = length;
    memory_convert(&c);
    assert_string_equal(c.said, "262145 chunks are more than 262144\n");
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_damaged),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_failing_reads),
        cmocka_unit_test(test_small_heaps),
        cmocka_unit_test(test_stream_too_long),
        cmocka_unit_test(test_stream_too_short),
        cmocka_unit_test(test_vmdk_grains_too_large),
        cmocka_unit_test(test_dmg_plain_chunks),
        cmocka_unit_test(test_dmg_chunk_too_large_to_decode),
        cmocka_unit_test(test_dmg_gaps),
        cmocka_unit_test(test_dmg_sectors_of_no_chunk),
        cmocka_unit_test(test_dmg_too_many_chunks),
    };
    return cmocka_run_group_tests(tests, make_samples, NULL);
}
