/*
 * Target functions: the vmdk driver's open, block_status and describe over images that begin with a
 * sparse extent's header, or a text with one inside.
 *
 * Property: any file is described and mapped, with contiguous extents, or refused (image_walk.h).
 * The last 12 bytes of the input are the window.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return image_walk_input(FORMAT_VMDK, data, size);
}
