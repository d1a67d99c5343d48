/*
 * Creation options of vhdx. Block sizes are rounded up to a MiB and cut at the largest before they
 * have to be a power of two, as in qemu-img.
 */
#include "vmm/cli/create_format.h"

#include "guest/base/checked.h"

#define VHDX_MEGABYTE (1u << 20)
#define VHDX_BLOCK_BYTES_MAX (256u << 20)

static enum create_status take_vhdx(struct create_parse *p)
{
    const struct create_value *block = &p->value[OPTION_BLOCK_SIZE];
    const struct create_value *log = &p->value[OPTION_LOG_SIZE];
    uint64_t bytes;

    if (log->given && log->number > VHDX_MEGABYTE) {
        return create_refuse(p, OPTION_LOG_SIZE);
    }
    if (block->given && block->number != 0) {
        if (!align_up_u64(block->number, VHDX_MEGABYTE, &bytes)) {
            bytes = VHDX_BLOCK_BYTES_MAX;
        }
        bytes = min_u64(bytes, VHDX_BLOCK_BYTES_MAX);
        if (!is_power_of_two_u64(bytes)) {
            return create_fail(p->options, CREATE_VALUE_ERROR, "Block size must be a power of two");
        }
        p->config->cluster_bytes = (uint32_t)bytes;
    }
    if (p->value[OPTION_BLOCK_STATE_ZERO].given && p->value[OPTION_BLOCK_STATE_ZERO].number == 0) {
        p->config->create_flags |= CREATE_FLAG_BLOCK_STATE_NOT_ZERO;
    }
    return create_take_subformat(p);
}

const struct create_format create_vhdx = {
    .description =
        {
            [OPTION_BLOCK_SIZE] = ("Block Size; min 1MB, max 256MB. 0 means auto-calculate based "
                                   "on image size."),
            [OPTION_BLOCK_STATE_ZERO] =
                ("Force use of payload blocks of type 'ZERO'. Non-standard, but default.  Do not "
                 "set to 'off' when using 'qemu-img convert' with subformat=dynamic."),
            [OPTION_LOG_SIZE] = "Log size; min 1MB.",
            [OPTION_SIZE] = "Virtual disk size; max of 64TB.",
            [OPTION_SUBFORMAT] =
                "VHDX format type, can be either 'dynamic' or 'fixed'. Default is 'dynamic'.",
        },
    .take = take_vhdx,
};
