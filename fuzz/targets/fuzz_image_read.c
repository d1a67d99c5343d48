/*
 * Target functions: layer_locate, layer_read_place and, below them, every driver's read of
 * compressed and otherwise hidden data.
 *
 * Input: a whole image of any format; its last byte chooses the piece size of the second reading,
 * so real images are seeds as they are. Properties: a located range is not empty and lies within
 * what was asked; and the same bytes come out however the disk is cut into pieces.
 */
#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/harness/guest_answer.h"
#include "guest/base/checked.h"
#include "guest/core/layer_read.h"
#include "guest/ops/top.h"

#define DISK_BYTES_MAX (1u << 20)
#define BOUNCE_BYTES 4096u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads [offset, offset + length) by the places it has. */
static enum instar_error read_piece(struct image *top, uint64_t offset, uint8_t *to,
                                    uint64_t length)
{
    static _Alignas(512) uint8_t bounce_bytes[BOUNCE_BYTES];
    const struct bounce bounce = {bounce_bytes, sizeof(bounce_bytes)};
    struct io_batch batch = {0};
    struct place place;

    while (length > 0) {
        TRY(layer_locate(top, offset, length, &place));
        assert(place.length > 0 && place.length <= length);
        if (place.kind != PLACE_ZERO) {
            TRY(layer_read_place(&place, offset, to, place.length, &batch, &bounce));
            TRY(io_batch_flush(&batch));
        }
        offset += place.length;
        to += place.length;
        length -= place.length;
    }
    return INSTAR_OK;
}

/* The first bytes of the disk into a new buffer; *ret_length of them were read before an error. */
static uint8_t *read_disk(const uint8_t *data, size_t size, uint64_t piece_bytes,
                          uint64_t *ret_length, bool *ret_failed)
{
    const struct job job = {.qemu_version = QEMU_VERSION(7, 2, 22), .file_name = "image"};
    struct context *context = guest_answer_context(&job, data, size);
    struct image *top;
    uint8_t *disk = calloc(1, DISK_BYTES_MAX);
    uint64_t done = 0;

    assert(disk);
    *ret_length = 0;
    *ret_failed = true;
    if (top_open(context, &top) != INSTAR_OK || layer_open_chain(top) != INSTAR_OK) {
        return disk;
    }
    uint64_t wanted = min_u64(top->size_bytes, DISK_BYTES_MAX);
    while (done < wanted) {
        uint64_t piece = min_u64(piece_bytes, wanted - done);
        if (read_piece(top, done, disk + done, piece) != INSTAR_OK) {
            break;
        }
        done += piece;
    }
    *ret_length = done;
    *ret_failed = done < wanted;
    return disk;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint64_t whole_bytes;
    uint64_t pieces_bytes;
    bool whole_failed;
    bool pieces_failed;

    if (size == 0) {
        return 0;
    }
    size--;
    uint8_t *whole = read_disk(data, size, DISK_BYTES_MAX / 4, &whole_bytes, &whole_failed);
    uint8_t *pieces =
        read_disk(data, size, (data[size] + 1u) * 512u, &pieces_bytes, &pieces_failed);
    assert(whole_failed == pieces_failed);
    assert(memcmp(whole, pieces, min_u64(whole_bytes, pieces_bytes)) == 0);
    free(whole);
    free(pieces);
    return 0;
}
