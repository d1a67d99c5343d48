/*
 * Compressed clusters: packed one behind the other, byte by byte (qcow2 specification, "Standard
 * cluster descriptors", compressed).
 *
 * The bytes of the sector that is being filled are kept back until it is full, because devices take
 * whole sectors; everything else goes out as it comes.
 */
#include "guest/base/checked.h"
#include "guest/base/memory.h"
#include "guest/base/store.h"
#include "guest/writers/qcow2_writer.h"

#define L2_COMPRESSED (1ull << 62)

/* Finds room for `length` bytes behind the last compressed data, as qemu packs it. */
static enum instar_error allocate_bytes(struct qcow2_writer *w, uint32_t length,
                                        uint64_t *ret_offset)
{
    uint64_t offset = w->free_byte;
    uint64_t left = offset ? w->cluster_bytes - (offset & (w->cluster_bytes - 1)) : 0;
    uint64_t refcount_max =
        w->refcount_order == 6 ? UINT64_MAX : (1ull << (1u << w->refcount_order)) - 1;
    uint64_t refcount = 0;
    bool again = true;

    if (offset) {
        TRY(qcow2_refcount(w, offset, &refcount));
    }
    offset = refcount == refcount_max ? 0 : offset;
    for (; again; offset = again ? 0 : offset) {
        if (!offset || left < length) {
            uint64_t cluster = qcow2_find_cluster(w);
            if (!offset || offset + left != cluster) {
                offset = cluster;
            }
        }
        TRY(qcow2_reference(w, offset, length, &again));
    }
    w->free_byte = offset + length;
    if ((w->free_byte & (w->cluster_bytes - 1)) == 0) {
        w->free_byte = 0;
    }
    *ret_offset = offset;
    return INSTAR_OK;
}

/* Writes the bytes kept back, filled up with zeros to whole sectors. */
static enum instar_error flush_pending(struct qcow2_writer *w)
{
    uint64_t whole;

    if (w->pending_bytes == 0) {
        return INSTAR_OK;
    }
    if (!align_up_u64(w->pending_bytes, SECTOR_BYTES, &whole)) {
        return INSTAR_INTERNAL;
    }
    memset(w->pending + w->pending_bytes, 0, (size_t)whole - w->pending_bytes);
    TRY(io_write(w->device, w->pending_at, w->pending, (size_t)whole));
    w->pending_bytes = 0;
    return INSTAR_OK;
}

/* Appends `length` bytes at file offset `offset` to what is kept back, and writes whole sectors. */
static enum instar_error append(struct qcow2_writer *w, uint64_t offset, const uint8_t *bytes,
                                uint32_t length)
{
    if (offset != w->pending_at + w->pending_bytes) {
        TRY(flush_pending(w));
        w->pending_at = offset;
    }
    memcpy(w->pending + w->pending_bytes, bytes, length);
    w->pending_bytes += length;
    uint32_t whole = (uint32_t)align_down_u64(w->pending_bytes, SECTOR_BYTES);
    if (whole < w->cluster_bytes) {
        return INSTAR_OK;
    }
    TRY(io_write(w->device, w->pending_at, w->pending, whole));
    memmove(w->pending, w->pending + whole, w->pending_bytes - whole);
    w->pending_at += whole;
    w->pending_bytes -= whole;
    return INSTAR_OK;
}

/* The L2 entry of compressed data: where it starts, and how many further sectors it touches. */
static uint64_t descriptor(const struct qcow2_writer *w, uint64_t offset, uint32_t length)
{
    uint32_t sectors_shift = 62 - (w->cluster_bits - 8);
    uint64_t sectors = (offset + length - 1) / SECTOR_BYTES - offset / SECTOR_BYTES;

    return L2_COMPRESSED | (sectors << sectors_shift) | offset;
}

enum instar_error qcow2_compressed_start(struct qcow2_writer *w)
{
    struct context *context = w->target->context;
    bool zstd = w->target->config->create_flags & CREATE_FLAG_ZSTD;
    /* Anything not smaller than the cluster is stored as it is. */
    enum instar_error error = encoder_new(context, zstd ? STREAM_ZSTD : STREAM_DEFLATE,
                                          w->cluster_bytes - 1, &w->encoder);

    w->pending =
        arena_alloc(&context->arena, 2 * (size_t)w->cluster_bytes + SECTOR_BYTES, SECTOR_BYTES);
    w->last_cluster = arena_alloc(&context->arena, w->cluster_bytes, SECTOR_BYTES);
    if (error != INSTAR_OK || !w->pending || !w->last_cluster) {
        return FAIL(context, INSTAR_NO_MEMORY, "Cannot allocate memory");
    }
    return INSTAR_OK;
}

enum instar_error qcow2_write_compressed(struct qcow2_writer *w, uint8_t *entry, bool *ret_stored)
{
    const uint8_t *packed;
    uint64_t host;

    size_t length = encoder_take(w->encoder, &packed);
    *ret_stored = length > 0;
    if (length == 0) {
        return INSTAR_OK;
    }
    TRY(allocate_bytes(w, (uint32_t)length, &host));
    store_be64(entry, descriptor(w, host, (uint32_t)length));
    return append(w, host, packed, (uint32_t)length);
}

enum instar_error qcow2_flush_compressed(struct qcow2_writer *w)
{
    return w->pending ? flush_pending(w) : INSTAR_OK;
}
