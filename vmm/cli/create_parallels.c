/*
 * Creation options of parallels. A cluster is rounded up to whole sectors, as in qemu-img.
 */
#include "vmm/cli/create_format.h"

#include "guest/base/checked.h"

#define SECTOR_BYTES 512u
/* 2^63 - 1 bytes in 2^32 clusters, and 0 clusters for a disk of any size. */
#define CLUSTER_BYTES_MAX (INT64_MAX >> 32)

static enum create_status take_parallels(struct create_parse *p)
{
    const struct create_value *cluster = &p->value[OPTION_CLUSTER_SIZE];
    uint64_t bytes;

    if (!cluster->given) {
        return CREATE_OK;
    }
    if (!align_up_u64(cluster->number, SECTOR_BYTES, &bytes) || bytes >= CLUSTER_BYTES_MAX) {
        return create_fail(p->options, CREATE_VALUE_ERROR, "Cluster size is too large");
    }
    if (bytes == 0) {
        return create_fail(p->options, CREATE_VALUE_ERROR,
                           "Image size is too large for this cluster size");
    }
    p->config->cluster_bytes = (uint32_t)bytes;
    return CREATE_OK;
}

const struct create_format create_parallels = {
    .description =
        {
            [OPTION_CLUSTER_SIZE] = "Parallels image cluster size",
            [OPTION_SIZE] = "Virtual disk size",
        },
    .take = take_parallels,
};
