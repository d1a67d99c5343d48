/*
 * Target functions: the vhdx driver with checksums that count, in fuzzing builds too.
 *
 * The input is laid out as fuzz/harness/vhdx_image.h says; its flags choose which checksums are set
 * right. Properties: those of fuzz/harness/image_walk.h, and that an image whose region table or
 * both of whose headers have a wrong checksum does not open.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/harness/image_walk.h"
#include "fuzz/harness/vhdx_image.h"
#include "guest/base/checksum_gate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool crc_is_right(uint8_t *image, uint32_t offset, uint32_t length)
{
    uint8_t *at = image + offset + 4;
    uint8_t stored[4];

    memcpy(stored, at, sizeof(stored));
    vhdx_image_fix_crc(image, offset, length);
    bool is_right = memcmp(stored, at, sizeof(stored)) == 0;
    memcpy(at, stored, sizeof(stored));
    return is_right;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t image[VHDX_IMAGE_BYTES];

    if (size > VHDX_IMAGE_INPUT_MAX) {
        return 0;
    }
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    checksum_gate_closed = true;
#endif
    vhdx_image_lay_out(image, data, size);
    bool is_open = image_walk(FORMAT_VHDX, image, sizeof(image));
    if (is_open) {
        assert(crc_is_right(image, 0x30000, 0x10000));
        assert(crc_is_right(image, 0x10000, 0x1000) || crc_is_right(image, 0x20000, 0x1000));
    }
    return 0;
}
