/*
 * Target functions: the parallels driver's open and block_status, parallels_check_extension.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused (image_walk.h).
 * The last 12 bytes of the input are the window. The extension's checksum does not count in fuzzing
 * builds (checksum_gate.h).
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return image_walk_input(FORMAT_PARALLELS, data, size);
}
