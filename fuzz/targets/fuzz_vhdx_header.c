/*
 * Target functions: the vhdx driver (guest/formats/vhdx*.c), from headers to BAT.
 *
 * The input is laid out as fuzz/harness/vhdx_image.h says; fuzzing builds do not look at checksums.
 * Properties: those of fuzz/harness/image_walk.h.
 */
#include "fuzz/harness/image_walk.h"
#include "fuzz/harness/vhdx_image.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t image[VHDX_IMAGE_BYTES];

    if (size > VHDX_IMAGE_INPUT_MAX) {
        return 0;
    }
    vhdx_image_lay_out(image, data, size);
    (void)image_walk(FORMAT_VHDX, image, sizeof(image));
    return 0;
}
