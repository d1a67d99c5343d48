/*
 * `convert`, and with other flags `dd` and `digest`: inputs with their chains flattened, into one
 * target.
 */
#ifndef INSTAR_GUEST_OPS_CONVERT_H
#define INSTAR_GUEST_OPS_CONVERT_H

#include <stdbool.h>

#include "guest/abi/convert_abi.h"
#include "guest/core/context.h"

/*
 * Converts devices 0..input_count-1 into config->output_device. inputs[i] is input i's device; a
 * forced format holds for all of them. `data_file` is where a qcow2 target's data goes, or NULL.
 * Fills in *ret_result, which the caller sends. A failure is reported to the host and told in
 * ret_result->error.
 */
void convert_run(struct context *context, const struct convert_config *config,
                 const struct convert_names *names, struct device *const *inputs,
                 struct device *output, struct device *data_file,
                 struct convert_result *ret_result);

/* What a dd window leaves of a source: pure, and tested by itself. Sizes in bytes. */
struct dd_window {
    uint64_t start;  /* first byte to copy; may lie past the source's end */
    uint64_t length; /* bytes to copy */
    bool past_end;   /* start is strictly past the clamped end: dd says so */
};

/*
 * Clamps [window_start, window_end) to a source of `size` bytes as `qemu-img dd` does: the end is
 * absolute and clamped before the start is taken off.
 */
struct dd_window dd_window_clamp(uint64_t window_start, uint64_t window_end, uint64_t size);

#endif
