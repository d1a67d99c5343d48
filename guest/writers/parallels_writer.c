/*
 * Parallels expanding images, as qemu 7.2 creates them (facts: qemu's docs/interop/parallels.txt).
 *
 * A header of 64 bytes with the block allocation table right behind it, filled up to whole
 * clusters; then clusters in the order in which they are first written. The magic is the newer
 * one: table entries count clusters from the file's start. Header and table are filled front to
 * back, so they are one table window.
 */
#include "guest/writers/writers.h"

#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/writers/block_pieces.h"
#include "guest/writers/table_window.h"

#define CLUSTER_BYTES_DEFAULT (1u << 20)
#define CLUSTERS_MAX (1ull << 32)
/* What qemu opens: one larger would be created, and then refused. */
#define CLUSTER_SECTORS_MAX (INT32_MAX / 513u)
#define BAT_ENTRIES_MAX (INT32_MAX / 4u)
#define HEADER_BYTES 64u
#define ENTRY_BYTES 4u
#define VERSION 2u
#define HEADS 16u
#define TRACK_SECTORS 32u

struct parallels_writer {
    struct table_window bat; /* the header included */
    uint32_t cluster_bytes;
    uint64_t next_cluster; /* of the file */
    uint64_t current;      /* cluster of the disk that was placed last; UINT64_MAX: none */
};

/* An image that qemu-img creates and then cannot open. */
static enum instar_error fail_open(const struct target *target, const char *text)
{
    enum instar_error error = FAIL(target->context, INSTAR_INVALID_OPTION, "%s", text);

    context_blame(target->context, DIAG_OPEN, target->device);
    return error;
}

static enum instar_error check_size(const struct target *target, uint32_t cluster_bytes)
{
    if (target->size_bytes >= CLUSTERS_MAX * cluster_bytes) {
        return FAIL(target->context, INSTAR_INVALID_OPTION,
                    "Image size is too large for this cluster size");
    }
    if (cluster_bytes / SECTOR_BYTES > CLUSTER_SECTORS_MAX) {
        return fail_open(target, "Invalid image: Too big cluster");
    }
    if (div_round_up_u64(target->size_bytes, cluster_bytes) > BAT_ENTRIES_MAX) {
        return fail_open(target, "Catalog too large");
    }
    return INSTAR_OK;
}

static void build_header(const struct target *target, uint64_t entries, uint64_t bat_bytes,
                         uint8_t *header)
{
    const struct parallels_writer *w = target->state;
    uint64_t sectors = target->size_bytes / SECTOR_BYTES;

    memcpy(header, "WithouFreSpacExt", 16);
    store_le32(header + 16, VERSION);
    store_le32(header + 20, HEADS);
    store_le32(header + 24, (uint32_t)(sectors / HEADS / TRACK_SECTORS));
    store_le32(header + 28, w->cluster_bytes / SECTOR_BYTES);
    store_le32(header + 32, (uint32_t)entries);
    store_le64(header + 36, sectors);
    store_le32(header + 48, (uint32_t)(bat_bytes / SECTOR_BYTES)); /* where data begins */
}

static enum instar_error parallels_create(struct target *target)
{
    struct context *context = target->context;
    struct parallels_writer *w = arena_array(&context->arena, struct parallels_writer, 1);
    uint32_t asked = target->config->cluster_bytes;
    uint8_t *header;

    if (!w) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    target->state = w;
    target->size_bytes = target->source_bytes;
    w->cluster_bytes = asked ? asked : CLUSTER_BYTES_DEFAULT;
    w->current = UINT64_MAX;
    TRY(check_size(target, w->cluster_bytes));
    uint64_t entries = div_round_up_u64(target->size_bytes, w->cluster_bytes);
    w->next_cluster = div_round_up_u64(HEADER_BYTES + entries * ENTRY_BYTES, w->cluster_bytes);
    uint64_t bat_bytes = w->next_cluster * w->cluster_bytes;
    TRY(table_window_start(&w->bat, context, target->device, 0, bat_bytes, 0));
    TRY(table_window_entry(&w->bat, 0, &header));
    build_header(target, entries, bat_bytes, header);
    return INSTAR_OK;
}

static uint32_t parallels_granularity(const struct target *target)
{
    (void)target;
    return SECTOR_BYTES;
}

static enum instar_error place_cluster(struct target *target, uint64_t cluster,
                                       uint64_t *ret_offset)
{
    struct parallels_writer *w = target->state;
    uint8_t *entry;

    if (cluster != w->current) {
        TRY(table_window_entry(&w->bat, HEADER_BYTES + cluster * ENTRY_BYTES, &entry));
        store_le32(entry, (uint32_t)w->next_cluster);
        w->current = cluster;
        w->next_cluster++;
    }
    *ret_offset = (w->next_cluster - 1) * w->cluster_bytes;
    return INSTAR_OK;
}

static enum instar_error parallels_write(struct target *target, uint64_t offset, const void *buffer,
                                         uint32_t length)
{
    const struct parallels_writer *w = target->state;

    return block_pieces_write(target, w->cluster_bytes, place_cluster, offset, buffer, length);
}

static enum instar_error parallels_finish(struct target *target)
{
    struct parallels_writer *w = target->state;

    TRY(table_window_flush(&w->bat));
    return target->device->ops->truncate(target->device, w->next_cluster * w->cluster_bytes);
}

const struct writer writer_parallels = {
    .name = "parallels",
    .id = FORMAT_PARALLELS,
    .create = parallels_create,
    .granularity = parallels_granularity,
    .write = parallels_write,
    .finish = parallels_finish,
};
