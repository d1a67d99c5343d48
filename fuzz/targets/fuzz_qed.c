/*
 * Target functions: the qed driver's open and block_status, under info_run and map_run.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused
 * (image_walk.h). The last 12 bytes of the input are the window.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return image_walk_input(FORMAT_QED, data, size);
}
