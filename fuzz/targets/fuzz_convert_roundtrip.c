/*
 * Target functions: convert_run, every writer, and the drivers which read what they wrote.
 *
 * Input: a byte each for the target, its options and its cluster size, one unused; the disk's size
 * in sectors; a window for dd; then a program of writes, 8 bytes each (kind, seed, sector,
 * sectors), which makes the model of the disk. Properties: the conversion succeeds; the target's
 * disk is at least as large as what was copied; read back it has the model's bytes, and zeros
 * behind them. One target in two is made dense or out of a window.
 */
#include <assert.h>
#include <string.h>

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "tests/hosted/memory_convert.h"

#define HEADER_BYTES 14u
#define STEP_BYTES 8u
#define STEPS_MAX 64u
#define SECTORS_MAX 4608u
#define SECTOR_BYTES 512u

/* Bits of the option byte. */
#define OPTION_COMPRESS (1u << 0)
#define OPTION_DENSE (1u << 1)
#define OPTION_WINDOW (1u << 2)
#define OPTION_VARIANT (1u << 3) /* extended L2, fixed, streamOptimized */
#define OPTION_ZSTD (1u << 4)
#define OPTION_OLD (1u << 5)
#define OPTION_METADATA (1u << 6)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint8_t disk[SECTORS_MAX * SECTOR_BYTES];
static uint8_t image[MEMORY_CONVERT_OUTPUT_BYTES];

/* One step of the program: zeros, noise, a pattern, or a single byte in each sector. */
static void apply_step(const uint8_t *step, size_t sectors)
{
    size_t first = load_le16(step + 2) % sectors;
    size_t count = min_u64(load_le16(step + 4) % 512 + 1u, sectors - first);
    uint8_t *at = disk + first * SECTOR_BYTES;
    uint32_t noise = load_le16(step + 6) * 2654435761u + step[1];

    switch (step[0] % 4) {
    case 0:
        memset(at, 0, count * SECTOR_BYTES);
        break;
    case 1:
        memset(at, step[1], count * SECTOR_BYTES);
        break;
    case 2:
        for (size_t i = 0; i < count * SECTOR_BYTES; i++) {
            noise = noise * 1664525u + 1013904223u;
            at[i] = (uint8_t)(noise >> 24);
        }
        break;
    default:
        for (size_t i = 0; i < count; i++) {
            at[i * SECTOR_BYTES + step[1]] = 1;
        }
        break;
    }
}

static void set_target(struct convert_config *config, uint8_t target, uint8_t options,
                       uint8_t cluster)
{
    bool variant = options & OPTION_VARIANT;

    switch (target % 9) {
    case 0:
        config->target_format = FORMAT_QCOW2;
        config->cluster_bytes = 512u << (cluster % 9);
        if (variant) {
            config->create_flags = CREATE_FLAG_EXTENDED_L2;
            config->cluster_bytes = 16384u << (cluster % 4);
        } else if (options & OPTION_OLD) {
            config->create_flags = CREATE_FLAG_COMPAT_V2;
        } else if (options & OPTION_ZSTD) {
            config->create_flags = CREATE_FLAG_ZSTD;
        }
        if (options & OPTION_COMPRESS) {
            config->flags |= CONVERT_FLAG_COMPRESS;
        } else if (options & OPTION_METADATA) {
            config->preallocation = PREALLOCATION_METADATA;
        }
        break;
    case 1:
        config->target_format = FORMAT_VMDK;
        config->vmdk_subformat = variant ? VMDK_STREAM_OPTIMIZED : VMDK_MONOLITHIC_SPARSE;
        config->flags |= variant ? CONVERT_FLAG_COMPRESS : 0;
        break;
    case 2:
        config->target_format = FORMAT_VPC;
        config->create_flags = variant ? CREATE_FLAG_FIXED : 0;
        config->create_flags |= options & OPTION_OLD ? CREATE_FLAG_FORCE_SIZE : 0;
        break;
    case 3:
        config->target_format = FORMAT_VHDX;
        config->create_flags = variant ? CREATE_FLAG_FIXED : 0;
        break;
    case 4:
        config->target_format = FORMAT_VDI;
        config->create_flags = variant ? CREATE_FLAG_FIXED : 0;
        break;
    case 6:
        config->target_format = FORMAT_QCOW;
        config->flags |= options & OPTION_COMPRESS ? CONVERT_FLAG_COMPRESS : 0;
        break;
    case 7:
        config->target_format = FORMAT_QED;
        config->cluster_bytes = 4096u << (cluster % 8);
        config->table_clusters = 2u << (cluster / 8 % 4);
        break;
    case 8:
        config->target_format = FORMAT_PARALLELS;
        config->cluster_bytes = (cluster + 1u) * (variant ? SECTOR_BYTES : 65536u);
        break;
    default:
        config->target_format = FORMAT_RAW;
        break;
    }
}

/* The image that comes out, and what of the disk is in it; 0 for an empty disk. */
static size_t make_image(const uint8_t *data, size_t sectors, uint64_t *ret_start,
                         uint64_t *ret_length, enum source_format *ret_format)
{
    static struct memory_conversion c;
    uint8_t options = data[1];

    c = (struct memory_conversion){
        .format = FORMAT_RAW,
        .bytes = disk,
        .length = sectors * SECTOR_BYTES,
        .config = {.flags = CONVERT_FLAG_SKIP_ZEROS, .sparse_bytes = 4096, .random_seed = {1, 2}},
    };
    set_target(&c.config, data[0], options, data[2]);
    *ret_start = 0;
    *ret_length = c.length;
    if (options & (OPTION_DENSE | OPTION_WINDOW)) {
        c.config.flags &= ~CONVERT_FLAG_SKIP_ZEROS;
    }
    if (options & OPTION_WINDOW) {
        *ret_start = load_le32(data + 6) % (c.length + 1);
        *ret_length = load_le32(data + 10) % (c.length - *ret_start + 1);
        c.config.flags |= CONVERT_FLAG_DD_WINDOW;
        c.config.window_start = *ret_start;
        c.config.window_end = *ret_start + *ret_length;
    }
    memory_convert(&c);
    *ret_format = (enum source_format)c.config.target_format;
    if (*ret_length == 0) {
        /* Refused for vmdk and a fixed vpc, as by qemu-img; 74 MB for vhdx; nothing to compare. */
        return 0;
    }
    assert(c.error == INSTAR_OK);
    assert(c.disk_bytes >= *ret_length);
    memcpy(image, c.output, c.output_bytes);
    return c.output_bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct memory_conversion back;
    enum source_format format;
    uint64_t start;
    uint64_t length;

    if (size < HEADER_BYTES) {
        return 0;
    }
    size_t sectors = load_le16(data + 4) % SECTORS_MAX + 1u;
    memset(disk, 0, sectors * SECTOR_BYTES);
    size_t steps = min_u64((size - HEADER_BYTES) / STEP_BYTES, STEPS_MAX);
    for (size_t i = 0; i < steps; i++) {
        apply_step(data + HEADER_BYTES + i * STEP_BYTES, sectors);
    }
    size_t image_bytes = make_image(data, sectors, &start, &length, &format);
    if (image_bytes == 0) {
        return 0;
    }
    back = (struct memory_conversion){
        .format = format,
        .bytes = image,
        .length = image_bytes,
        .config = {.flags = CONVERT_FLAG_SKIP_ZEROS,
                   .target_format = FORMAT_RAW,
                   .sparse_bytes = 4096},
    };
    memory_convert(&back);
    assert(back.error == INSTAR_OK);
    assert(back.output_bytes >= length);
    assert(memcmp(back.output, disk + start, length) == 0);
    for (size_t i = length; i < back.output_bytes; i++) {
        assert(back.output[i] == 0);
    }
    return 0;
}
