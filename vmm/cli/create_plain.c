/*
 * Creation options of the formats that have hardly any (raw, vpc, vdi), and of the file below.
 */
#include "vmm/cli/create_format.h"

static enum create_status take_vpc(struct create_parse *p)
{
    create_set_flag(p, OPTION_FORCE_SIZE, CREATE_FLAG_FORCE_SIZE);
    return create_take_subformat(p);
}

static enum create_status take_vdi(struct create_parse *p)
{
    create_set_flag(p, OPTION_STATIC, CREATE_FLAG_FIXED);
    return CREATE_OK;
}

const struct create_format create_raw = {
    .description = {[OPTION_SIZE] = "Virtual disk size"},
};

const struct create_format create_vpc = {
    .description =
        {
            [OPTION_FORCE_SIZE] = ("Force disk size calculation to use the actual size specified, "
                                   "rather than using the nearest CHS-based calculation"),
            [OPTION_SIZE] = "Virtual disk size",
            [OPTION_SUBFORMAT] = ("Type of virtual hard disk format. Supported formats are "
                                  "{dynamic (default) | fixed} "),
        },
    .take = take_vpc,
};

const struct create_format create_vdi = {
    .description =
        {
            [OPTION_SIZE] = "Virtual disk size",
            [OPTION_STATIC] = "VDI static (pre-allocated) image",
        },
    .take = take_vdi,
};

const struct create_format create_file = {
    .description =
        {
            [OPTION_EXTENT_SIZE_HINT] = "Extent size hint for the image file, 0 to disable",
            [OPTION_NOCOW] = "Turn off copy-on-write (valid only on btrfs)",
            [OPTION_PREALLOCATION] = "Preallocation mode (allowed values: off, falloc, full)",
            [OPTION_SIZE] = "Virtual disk size",
        },
};

const struct create_format create_device = {
    .description =
        {
            [OPTION_PREALLOCATION] = "Preallocation mode (allowed values: off)",
            [OPTION_SIZE] = "Virtual disk size",
        },
};
