/*
 * Target functions: the vpc driver (guest/formats/vpc.c) below `map` and `info`.
 *
 * Properties: those of fuzz/harness/image_walk.h. The input is the file; fuzzing builds do not look
 * at its checksum.
 */
#include "fuzz/harness/image_walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)image_walk(FORMAT_VPC, data, size);
    return 0;
}
