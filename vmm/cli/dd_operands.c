/*
 * See dd_operands.h. The last one of a kind wins; each is judged where it stands.
 */
#include "vmm/cli/dd_operands.h"

#include <stdio.h>
#include <string.h>

void dd_operands_init(struct dd_operands *operands)
{
    *operands = (struct dd_operands){.block_bytes = DD_BLOCK_BYTES_DEFAULT, .count = -1};
}

bool dd_operands_take(struct dd_operands *operands, const char *program, const char *text,
                      char message[SIZE_MESSAGE_BYTES])
{
    const char *equals = strchr(text, '=');
    size_t key_bytes = equals ? (size_t)(equals - text) : strlen(text);
    const char *value = equals ? equals + 1 : NULL;

    message[0] = '\0';
    if (value && key_bytes == 2 && memcmp(text, "if", 2) == 0) {
        operands->input = value;
        return true;
    }
    if (value && key_bytes == 2 && memcmp(text, "of", 2) == 0) {
        operands->output = value;
        return true;
    }
    if (value && key_bytes == 2 && memcmp(text, "bs", 2) == 0) {
        return size_option(program, "bs", value, 1, DD_BLOCK_BYTES_MAX, &operands->block_bytes,
                           message);
    }
    if (value && key_bytes == 5 && memcmp(text, "count", 5) == 0) {
        return size_option(program, "count", value, 0, INT64_MAX, &operands->count, message);
    }
    if (value && key_bytes == 4 && memcmp(text, "skip", 4) == 0) {
        return size_option(program, "skip", value, 0, INT64_MAX, &operands->skip, message);
    }
    int shown_bytes = key_bytes < SIZE_MESSAGE_BYTES ? (int)key_bytes : (int)SIZE_MESSAGE_BYTES;
    (void)snprintf(message, SIZE_MESSAGE_BYTES, "%s: unrecognized operand %.*s\n", program,
                   shown_bytes, text);
    return false;
}

/* Blocks as bytes; more than a file can have is UINT64_MAX. */
static uint64_t bytes_of(int64_t blocks, int64_t block_bytes)
{
    return blocks > INT64_MAX / block_bytes ? UINT64_MAX : (uint64_t)(blocks * block_bytes);
}

void dd_operands_window(const struct dd_operands *operands, uint64_t *ret_start, uint64_t *ret_end)
{
    *ret_start = bytes_of(operands->skip, operands->block_bytes);
    *ret_end = operands->count < 0 ? UINT64_MAX : bytes_of(operands->count, operands->block_bytes);
}
