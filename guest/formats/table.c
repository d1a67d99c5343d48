/*
 * The list of formats, and look-ups in it.
 */
#include "guest/base/memory.h"
#include "guest/formats/drivers.h"

const struct format *const format_table[] = {
    &format_raw,       &format_bochs, &format_cloop, &format_dmg, &format_luks,
    &format_parallels, &format_qcow,  &format_qcow2, &format_qed, &format_vdi,
    &format_vhdx,      &format_vmdk,  &format_vpc,   NULL,
};

const struct format *format_by_id(enum source_format id)
{
    for (const struct format *const *at = format_table; *at; at++) {
        if ((*at)->id == id) {
            return *at;
        }
    }
    return NULL;
}

const struct format *format_by_name(const char *name, size_t name_bytes)
{
    for (const struct format *const *at = format_table; *at; at++) {
        if (strlen((*at)->name) == name_bytes && memcmp((*at)->name, name, name_bytes) == 0) {
            return *at;
        }
    }
    return NULL;
}
