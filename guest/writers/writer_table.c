/*
 * The list of writers.
 */
#include "guest/writers/writers.h"

// clang-format off
const struct writer *const writer_table[] = {
    &writer_raw,
    &writer_qcow2,
    &writer_vdi,
    &writer_vhdx,
    &writer_vmdk,
    &writer_vpc,
    &writer_qcow,
    &writer_qed,
    &writer_parallels,
    NULL,
};
// clang-format on

const struct writer *writer_by_id(enum source_format id)
{
    for (const struct writer *const *at = writer_table; *at; at++) {
        if ((*at)->id == id) {
            return *at;
        }
    }
    return NULL;
}
