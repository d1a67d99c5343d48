/*
 * Target functions: dd_operands_take, dd_operands_window.
 *
 * Properties: each operand (the input's lines) is taken or refused with whole lines of words, and a
 * refused one changes nothing; whatever was taken, numbers stay within their limits and the window
 * is count and skip times the block, or beyond every disk where that does not fit.
 */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "vmm/cli/dd_operands.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TEXT_BYTES_MAX 1024u

static void take(struct dd_operands *operands, const char *text)
{
    char message[SIZE_MESSAGE_BYTES];
    struct dd_operands before = *operands;

    memset(message, 'x', sizeof(message));
    bool taken = dd_operands_take(operands, "prog", text, message);
    size_t length = strnlen(message, sizeof(message));
    assert(length < sizeof(message));
    if (!taken) {
        assert(length > 0);
        assert(memcmp(&before, operands, sizeof(before)) == 0);
    }
    assert(operands->block_bytes >= 1 && operands->block_bytes <= DD_BLOCK_BYTES_MAX);
    assert(operands->count >= -1 && operands->skip >= 0);
}

static void check_edge(uint64_t edge, int64_t blocks, int64_t block_bytes)
{
    __int128 exact = (__int128)blocks * block_bytes;

    assert(exact > INT64_MAX ? edge == UINT64_MAX : (__int128)edge == exact);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char text[TEXT_BYTES_MAX + 1];
    struct dd_operands operands;
    uint64_t start, end;

    if (size > TEXT_BYTES_MAX) {
        return 0;
    }
    memcpy(text, data, size);
    text[size] = '\0';
    dd_operands_init(&operands);
    for (char *at = text; at <= text + size;) {
        char *line_end = at + strcspn(at, "\n");
        *line_end = '\0';
        take(&operands, at);
        at = line_end + 1;
    }
    dd_operands_window(&operands, &start, &end);
    check_edge(start, operands.skip, operands.block_bytes);
    if (operands.count >= 0) {
        check_edge(end, operands.count, operands.block_bytes);
    } else {
        assert(end == UINT64_MAX);
    }
    return 0;
}
