/*
 * A fuzz target for replay_test.sh, which dies in the way that its input names: proof that a replay
 * test goes red when its target does.
 */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    assert(size != 6 || memcmp(data, "assert", 6) != 0);
    if (size == 4 && memcmp(data, "hang", 4) == 0) {
        for (;;) {
            pause();
        }
    }
    if (size == 5 && memcmp(data, "fault", 5) == 0) {
        volatile uintptr_t nowhere = 8;

        *(volatile uint8_t *)nowhere = 1;
    }
    return 0;
}
