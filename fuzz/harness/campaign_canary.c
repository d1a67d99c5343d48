/*
 * A fuzz target for campaign_test.sh with a bug planted in it: proof that a campaign finds, names,
 * minimises and reports what is there to be found.
 *
 * The bug is an overflow of the heap three calls deep, behind a magic of four bytes. Without
 * CANARY_BUG (the second build of this file) it is fixed.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define TABLE_BYTES 8u

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Not inlined, so that each is a frame in the report. */
__attribute__((noinline)) static uint8_t look_up(const uint8_t *table, size_t index)
{
#ifndef CANARY_BUG
    if (index >= TABLE_BYTES) {
        return 0;
    }
#endif
    return table[index];
}

__attribute__((noinline)) static uint8_t read_table(const uint8_t *data, size_t size)
{
    uint8_t *table = calloc(TABLE_BYTES, 1);
    uint8_t sum = 0;
    for (size_t i = 4; table != NULL && i < size; i++) {
        sum = (uint8_t)(sum + look_up(table, data[i] % (2 * TABLE_BYTES)));
    }
    free(table);
    return sum;
}

__attribute__((noinline)) static int parse(const uint8_t *data, size_t size)
{
    if (size < 4 || memcmp(data, "TBL1", 4) != 0) {
        return 0;
    }
    return read_table(data, size) > 0 ? 1 : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return parse(data, size) < 0 ? -1 : 0;
}
