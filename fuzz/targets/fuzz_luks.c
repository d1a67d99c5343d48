/*
 * Target functions: luks_parse, luks_describe, the luks driver's open.
 *
 * Property: any file is described or refused, and mapped never, because that takes a key.
 */
#include <assert.h>
#include <string.h>

#include "fuzz/harness/image_walk.h"

#define HEADER_BYTES_MAX 4096u
#define VOLUME_BYTES (4u << 20) /* so that the payload may begin in it */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t volume[VOLUME_BYTES];

    if (size > HEADER_BYTES_MAX) {
        return 0;
    }
    memset(volume, 0, HEADER_BYTES_MAX);
    memcpy(volume, data, size);
    bool is_mapped = image_walk(FORMAT_LUKS, volume, sizeof(volume));
    assert(!is_mapped);
    return 0;
}
