/*
 * Creation options of the older formats of qemu's own: qcow, version 1, and qed.
 */
#include "vmm/cli/create_format.h"

#include "guest/base/checked.h"

#define QED_CLUSTER_BYTES_MIN 4096u
#define QED_CLUSTER_BYTES_MAX (64u << 20)
#define QED_TABLE_CLUSTERS_MAX 16u

static enum create_status take_qcow(struct create_parse *p)
{
    static const enum option_id refused[] = {OPTION_ENCRYPT_FORMAT, OPTION_ENCRYPT_KEY_SECRET};

    if (p->value[OPTION_ENCRYPTION].number != 0) {
        return create_refuse(p, OPTION_ENCRYPTION);
    }
    return create_refuse_all(p, refused, sizeof(refused) / sizeof(refused[0]));
}

static enum create_status take_qed(struct create_parse *p)
{
    const struct create_value *cluster = &p->value[OPTION_CLUSTER_SIZE];
    const struct create_value *table = &p->value[OPTION_TABLE_SIZE];

    if (cluster->given) {
        if (cluster->number < QED_CLUSTER_BYTES_MIN || cluster->number > QED_CLUSTER_BYTES_MAX ||
            !is_power_of_two_u64(cluster->number)) {
            return create_fail(p->options, CREATE_VALUE_ERROR,
                               "QED cluster size must be within range [%u, %u] and power of 2",
                               QED_CLUSTER_BYTES_MIN, QED_CLUSTER_BYTES_MAX);
        }
        p->config->cluster_bytes = (uint32_t)cluster->number;
    }
    if (table->given) {
        if (table->number > QED_TABLE_CLUSTERS_MAX || !is_power_of_two_u64(table->number)) {
            return create_fail(p->options, CREATE_VALUE_ERROR,
                               "QED table size must be within range [%u, %u] and power of 2", 1,
                               QED_TABLE_CLUSTERS_MAX);
        }
        p->config->table_clusters = (uint32_t)table->number;
    }
    return CREATE_OK;
}

const struct create_format create_qcow = {
    .description =
        {
            [OPTION_BACKING_FILE] = "File name of a base image",
            [OPTION_BACKING_FORMAT] = "Format of the backing image",
            [OPTION_ENCRYPT_FORMAT] = "Encrypt the image, format choices: 'aes'",
            [OPTION_ENCRYPT_KEY_SECRET] = "ID of the secret that provides the AES encryption key",
            [OPTION_ENCRYPTION] = ("Encrypt the image with format 'aes'. (Deprecated in favor of "
                                   "encrypt.format=aes)"),
            [OPTION_SIZE] = "Virtual disk size",
        },
    .compresses = true,
    .supports_backing = true,
    .is_backing_format_alone_allowed = true,
    .unknown_backing_format = "unrecognized backing format",
    .take = take_qcow,
};

const struct create_format create_qed = {
    .description =
        {
            [OPTION_BACKING_FILE] = "File name of a base image",
            [OPTION_BACKING_FORMAT] = "Image format of the base image",
            [OPTION_CLUSTER_SIZE] = "Cluster size (in bytes)",
            [OPTION_SIZE] = "Virtual disk size",
            [OPTION_TABLE_SIZE] = "L1/L2 table size (in clusters)",
        },
    .supports_backing = true,
    .is_backing_format_alone_allowed = true,
    .unknown_backing_format = "Parameter 'backing-fmt' does not accept value",
    .take = take_qed,
};
