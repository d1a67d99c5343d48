/*
 * Target functions: the cloop driver (guest/formats/cloop*.c) below `map` and `info`.
 *
 * Properties: those of fuzz/harness/image_walk.h. The input is the file.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)image_walk(FORMAT_CLOOP, data, size);
    return 0;
}
