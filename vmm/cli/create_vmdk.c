/*
 * Creation options of vmdk.
 */
#include "vmm/cli/create_format.h"

#include <stdlib.h>
#include <string.h>

static enum create_status take_vmdk(struct create_parse *p)
{
    static const char *const subformats[] = {
        [VMDK_MONOLITHIC_SPARSE] = "monolithicSparse", [VMDK_MONOLITHIC_FLAT] = "monolithicFlat",
        [VMDK_TWO_GB_SPARSE] = "twoGbMaxExtentSparse", [VMDK_TWO_GB_FLAT] = "twoGbMaxExtentFlat",
        [VMDK_STREAM_OPTIMIZED] = "streamOptimized",
    };
    static const char *const adapters[] = {"ide", "buslogic", "lsilogic", "legacyESX"};
    const struct create_value *version = &p->value[OPTION_HWVERSION];

    if (p->value[OPTION_COMPAT6].number != 0 && version->given &&
        strcmp(version->text, "undefined") != 0) {
        return create_fail(p->options, CREATE_VALUE_ERROR,
                           "compat6 cannot be enabled with hwversion set");
    }
    if (p->value[OPTION_SUBFORMAT].given) {
        int subformat = create_index_of(&p->value[OPTION_SUBFORMAT], subformats, 5);
        if (subformat < 0) {
            return create_fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s",
                               p->value[OPTION_SUBFORMAT].text);
        }
        p->config->vmdk_subformat = (uint32_t)subformat;
    }
    if (p->value[OPTION_ADAPTER_TYPE].given) {
        int adapter = create_index_of(&p->value[OPTION_ADAPTER_TYPE], adapters, 4);
        if (adapter < 0) {
            return create_fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s",
                               p->value[OPTION_ADAPTER_TYPE].text);
        }
        p->config->adapter_type = (uint32_t)adapter;
    }
    if (version->given && strcmp(version->text, "undefined") != 0) {
        size_t digits = strspn(version->text, "0123456789");
        if (digits == 0 || digits > 9 || version->text[digits] != '\0' || version->text[0] == '0') {
            return create_refuse(p, OPTION_HWVERSION);
        }
        p->config->hwversion = (uint32_t)strtoul(version->text, NULL, 10);
    }
    if (p->value[OPTION_TOOLSVERSION].given &&
        strcmp(p->value[OPTION_TOOLSVERSION].text, "2147483647") != 0) {
        return create_refuse(p, OPTION_TOOLSVERSION);
    }
    if (p->value[OPTION_BACKING_FILE].given && !p->value[OPTION_BACKING_FORMAT].given) {
        return create_fail(p->options, CREATE_LIST_ERROR,
                           "Use of backing file requires explicit backing format");
    }
    if (p->value[OPTION_BACKING_FILE].given) {

        return create_refuse(p, OPTION_BACKING_FILE);
    }
    create_set_flag(p, OPTION_COMPAT6, CREATE_FLAG_COMPAT6);
    create_set_flag(p, OPTION_ZEROED_GRAIN, CREATE_FLAG_ZEROED_GRAIN);
    return CREATE_OK;
}

const struct create_format create_vmdk = {
    .description =
        {
            [OPTION_ADAPTER_TYPE] = ("Virtual adapter type, can be one of ide (default), lsilogic, "
                                     "buslogic or legacyESX"),
            [OPTION_BACKING_FILE] = "File name of a base image",
            [OPTION_BACKING_FORMAT] = "Must be 'vmdk' if present",
            [OPTION_COMPAT6] = "VMDK version 6 image",
            [OPTION_HWVERSION] = "VMDK hardware version",
            [OPTION_SIZE] = "Virtual disk size",
            [OPTION_SUBFORMAT] =
                ("VMDK flat extent format, can be one of {monolithicSparse (default) | "
                 "monolithicFlat | twoGbMaxExtentSparse | twoGbMaxExtentFlat | streamOptimized} "),
            [OPTION_TOOLSVERSION] = "VMware guest tools version",
            [OPTION_ZEROED_GRAIN] =
                "Enable efficient zero writes using the zeroed-grain GTE feature",
        },
    .compresses = true,
    .take = take_vmdk,
};
