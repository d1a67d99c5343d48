/*
 * The operands of `dd`: bs=, count=, if=, of=, skip=, as qemu-img 7.2 reads them.
 *
 * Pure: text in, numbers out, so that a fuzz target can hold it to its rules.
 */
#ifndef INSTAR_VMM_CLI_DD_OPERANDS_H
#define INSTAR_VMM_CLI_DD_OPERANDS_H

#include <stdbool.h>
#include <stdint.h>

#include "vmm/size_suffix.h"

#define DD_BLOCK_BYTES_DEFAULT 512
#define DD_BLOCK_BYTES_MAX 2147483647

struct dd_operands {
    const char *input; /* NULL: not given */
    const char *output;
    int64_t block_bytes;
    int64_t count; /* blocks; -1: not given */
    int64_t skip;  /* blocks */
};

/* What holds where no operand says otherwise. */
void dd_operands_init(struct dd_operands *operands);

/*
 * Takes one operand; the strings are the caller's. Writes what stderr is to be told, each line with
 * `program` in front and a newline behind, to message[] (perhaps with success, too). Returns
 * whether it was one.
 */
bool dd_operands_take(struct dd_operands *operands, const char *program, const char *text,
                      char message[SIZE_MESSAGE_BYTES]);

/*
 * The bytes of the source that are asked for, [*ret_start, *ret_end); what is too large for any
 * image is UINT64_MAX. How they meet the source's size is the guest's to say (dd_window_clamp()).
 */
void dd_operands_window(const struct dd_operands *operands, uint64_t *ret_start, uint64_t *ret_end);

#endif
