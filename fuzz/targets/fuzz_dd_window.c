/*
 * Target function: dd_window_clamp.
 *
 * Input: start, end and size, 8 bytes each, little endian, and a byte that masks them down, so that
 * small numbers meet. Properties: a window lies within [start, end) and within the source; two
 * neighbouring windows are one window cut in two; a longer source or a later end never takes bytes
 * away; and for small numbers the answer is what counting byte by byte gives.
 */
#include <assert.h>

#include "guest/base/checked.h"
#include "guest/base/cursor.h"
#include "guest/ops/convert.h"

#define INPUT_BYTES 25u
#define COUNTED_MAX 4096u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_one(uint64_t start, uint64_t end, uint64_t size)
{
    struct dd_window w = dd_window_clamp(start, end, size);

    assert(w.start == start);
    assert(w.length <= size);
    assert(w.length == 0 || (start < end && start + w.length <= end && start + w.length <= size));
    assert(w.past_end == (start > min_u64(end, size)));
    assert(!w.past_end || w.length == 0);
    assert(dd_window_clamp(start, end, UINT64_MAX).length >= w.length);
    assert(dd_window_clamp(start, UINT64_MAX, size).length >= w.length);
}

static void check_cut(uint64_t start, uint64_t end, uint64_t size, uint64_t at)
{
    struct dd_window whole = dd_window_clamp(start, end, size);
    struct dd_window first = dd_window_clamp(start, at, size);
    struct dd_window second = dd_window_clamp(at, end, size);

    assert(first.length + second.length == whole.length);
    assert(first.length == 0 || second.length == 0 || first.start + first.length == second.start);
}

static void check_counted(uint64_t start, uint64_t end, uint64_t size)
{
    uint64_t count = 0;

    for (uint64_t i = 0; i < size; i++) {
        count += i >= start && i < end;
    }
    assert(dd_window_clamp(start, end, size).length == count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < INPUT_BYTES) {
        return 0;
    }
    uint64_t mask = UINT64_MAX >> (data[24] % 64);
    uint64_t start = load_le64(data) & mask;
    uint64_t end = load_le64(data + 8) & mask;
    uint64_t disk = load_le64(data + 16) & mask;

    check_one(start, end, disk);
    if (start <= end) {
        check_cut(start, end, disk, start + (end - start) / 2);
    }
    if (disk <= COUNTED_MAX) {
        check_counted(start, end, disk);
    }
    return 0;
}
