/*
 * Target functions: the parallels driver's open and block_status, parallels_check_extension.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused (image_walk.h).
 * The last 12 bytes of the input are the window. The extension's checksum does not count in fuzzing
 * builds (checksum_gate.h).
 */
#include "fuzz/harness/image_walk.h"
#include "guest/base/cursor.h"

#define WINDOW_BYTES 12u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < WINDOW_BYTES) {
        return 0;
    }
    size -= WINDOW_BYTES;
    (void)image_walk_window(FORMAT_PARALLELS, data, size, load_le64(data + size),
                            load_le32(data + size + 8));
    return 0;
}
