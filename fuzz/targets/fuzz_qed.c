/*
 * Target functions: the qed driver's open and block_status, under info_run and map_run.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused
 * (image_walk.h). The last 12 bytes of the input are the window.
 */
#include "fuzz/harness/image_walk.h"
#include "guest/base/cursor.h"

#define WINDOW_BYTES 12u
#define LENGTH_MASK 0xffffffu /* 16 MiB are enough clusters */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < WINDOW_BYTES) {
        return 0;
    }
    size -= WINDOW_BYTES;
    (void)image_walk_window(FORMAT_QED, data, size, load_le64(data + size),
                            load_le32(data + size + 8) & LENGTH_MASK);
    return 0;
}
