/*
 * Target functions: qcow2_find_range, qcow2_detect_preallocation, and map_run over them.
 *
 * Property: whatever L1, L2 and refcount tables say, the extents of a window are contiguous and end
 * where the window does, or the walk is refused (image_walk.h). The last 12 bytes of the input
 * are the window; those before them are the image, so real images are seeds as they are.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return image_walk_input(FORMAT_QCOW2, data, size);
}
