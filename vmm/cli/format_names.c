/*
 * The names by number; the same numbers go to the guest.
 */
#include "vmm/cli/format_names.h"

#include <string.h>

static const char *const format_names[FORMAT_COUNT] = {
    [FORMAT_RAW] = "raw",     [FORMAT_QCOW2] = "qcow2", [FORMAT_VMDK] = "vmdk",
    [FORMAT_QCOW] = "qcow",   [FORMAT_VPC] = "vpc",     [FORMAT_VHDX] = "vhdx",
    [FORMAT_VDI] = "vdi",     [FORMAT_QED] = "qed",     [FORMAT_PARALLELS] = "parallels",
    [FORMAT_LUKS] = "luks",   [FORMAT_DMG] = "dmg",     [FORMAT_CLOOP] = "cloop",
    [FORMAT_BOCHS] = "bochs",
};

enum source_format format_number(const char *name)
{
    for (unsigned i = FORMAT_NONE + 1; i < FORMAT_COUNT; i++) {
        if (strcmp(format_names[i], name) == 0) {
            return (enum source_format)i;
        }
    }
    return FORMAT_NONE;
}
