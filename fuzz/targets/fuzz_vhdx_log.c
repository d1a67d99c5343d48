/*
 * Target functions: the search of a VHDX log (guest/formats/vhdx_log.c).
 *
 * The input is a log, at most 64 KiB of the 1 MiB of its place, with its entries' checksums
 * counting only outside of fuzzing builds; the rest of the log is a hole. Properties: the search
 * ends, and no log opens as an image, because what follows the log in the file is missing.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/harness/image_walk.h"
#include "fuzz/harness/vhdx_image.h"
#include "guest/base/checksum_gate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define LOG_AT 0x100000u
#define LOG_INPUT_MAX 0x10000u
#define HEADER_AT 0x10000u

/* A header whose log is 1 MiB at 1 MiB and whose GUID is a 1 and zeros. */
static void make_header(uint8_t *header)
{
    memcpy(header, "head", 4);
    header[8] = 1;     /* sequence */
    header[48] = 1;    /* log GUID */
    header[66] = 1;    /* version */
    header[70] = 0x10; /* log length */
    header[74] = 0x10; /* log offset */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t image[LOG_AT + LOG_INPUT_MAX];

    if (size > LOG_INPUT_MAX) {
        return 0;
    }
    memcpy(image, "vhdxfile", 8);
    memset(image + HEADER_AT, 0, 80);
    make_header(image + HEADER_AT);
    if (checksums_count()) {
        vhdx_image_fix_crc(image, HEADER_AT, 0x1000);
    }
    memcpy(image + LOG_AT, data, size);
    bool is_open = image_walk(FORMAT_VHDX, image, LOG_AT + size);
    assert(!is_open);
    return 0;
}
