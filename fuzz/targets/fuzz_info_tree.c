/*
 * Target functions: info_run with every driver's description, the host's info_tree and both
 * renderers of it.
 *
 * Input: a whole image of any format; its last two bytes are the options, so real images are seeds
 * as they are. Property: a tree that our guest tells keeps every rule that the host has for trees,
 * and an answer without an error is rendered (guest_answer.h).
 */
#include <assert.h>
#include <stdbool.h>

#include "fuzz/harness/guest_answer.h"

#define OPTION_BYTES 2u

/* Bits of the first option byte; the second one chooses the version. */
#define OPTION_JSON (1u << 0)
#define OPTION_CHAIN (1u << 1)
#define OPTION_HOLES (1u << 2)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* info maps nothing. */
static void on_extent(void *context, const struct map_extent *extent)
{
    (void)context;
    (void)extent;
    assert(false);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint32_t versions[] = {
        QEMU_VERSION(5, 2, 0),
        QEMU_VERSION(7, 2, 22),
        QEMU_VERSION(8, 0, 0),
        QEMU_VERSION(10, 0, 0),
    };

    if (size < OPTION_BYTES) {
        return 0;
    }
    size -= OPTION_BYTES;
    uint8_t options = data[size];
    struct job job = {
        .operation = JOB_INFO,
        .output = options & OPTION_JSON ? OUTPUT_JSON : OUTPUT_HUMAN,
        .qemu_version = versions[data[size + 1] % (sizeof(versions) / sizeof(versions[0]))],
        .info =
            {
                .magic = INFO_CONFIG_MAGIC,
                .flags = options & OPTION_CHAIN ? INFO_FLAG_BACKING_CHAIN : 0,
            },
        .program = "instar",
        .file_name = "image",
    };
    struct map_result result;

    size_t out_bytes =
        guest_answer(&job, data, size, (options & OPTION_HOLES) != 0, on_extent, NULL, &result);
    assert((result.error == INSTAR_OK) == (out_bytes > 0));
    return 0;
}
