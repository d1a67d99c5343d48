/*
 * Target functions: the vpc driver with checksums that count, in fuzzing builds too.
 *
 * The input is the file and one byte more. With that byte's lowest bit the footer in front is given
 * its right checksum first. Properties: those of fuzz/harness/image_walk.h, and that an image with
 * a wrong checksum does not open.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/harness/image_walk.h"
#include "guest/base/checksum_gate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FOOTER_BYTES 512u
#define CHECKSUM_AT 64u
#define INPUT_BYTES_MAX 65536u

static uint32_t sum_of(const uint8_t *footer)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < FOOTER_BYTES; i++) {
        sum += i / 4 == CHECKSUM_AT / 4 ? 0 : footer[i];
    }
    return ~sum;
}

static void store_be32(uint8_t *at, uint32_t value)
{
    for (unsigned i = 0; i < 4; i++) {
        at[i] = (uint8_t)(value >> (24 - 8 * i));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t file[INPUT_BYTES_MAX];

    if (size <= FOOTER_BYTES || size > sizeof(file)) {
        return 0;
    }
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    checksum_gate_closed = true;
#endif
    size--;
    memcpy(file, data, size);
    if (data[size] & 1) {
        store_be32(file + CHECKSUM_AT, sum_of(file));
    }
    bool is_right = load_be32(file + CHECKSUM_AT) == sum_of(file);
    bool is_open = image_walk(FORMAT_VPC, file, size);
    assert(!is_open || is_right || memcmp(file, "conectix", 8) != 0);
    return 0;
}
