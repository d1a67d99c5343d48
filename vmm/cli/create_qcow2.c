/*
 * Creation options of qcow2.
 */
#include "vmm/cli/create_format.h"

#include "guest/base/checked.h"

/* qcow2's features of version 3, asked for in an image of version 2. */
static enum create_status check_version_2(struct create_parse *p)
{
    uint32_t flags = p->config->create_flags;

    if (!(flags & CREATE_FLAG_COMPAT_V2)) {
        return CREATE_OK;
    }
    if (flags & CREATE_FLAG_LAZY_REFCOUNTS) {
        return create_fail(p->options, CREATE_VALUE_ERROR,
                           "Lazy refcounts only supported with compatibility level 1.1 and above "
                           "(use version=v3 or greater)");
    }
    if (p->config->refcount_bits != 0 && p->config->refcount_bits != 16) {
        return create_fail(
            p->options, CREATE_VALUE_ERROR,
            "Different refcount widths than 16 bits require compatibility level 1.1 or "
            "above (use version=v3 or greater)");
    }
    if (flags & CREATE_FLAG_EXTENDED_L2) {
        return create_fail(
            p->options, CREATE_VALUE_ERROR,
            "Extended L2 entries are only supported with compatibility level 1.1 and "
            "above (use version=v3 or greater)");
    }
    if (flags & CREATE_FLAG_DATA_FILE) {
        return create_fail(
            p->options, CREATE_VALUE_ERROR,
            "External data files are only supported with compatibility level 1.1 and above "
            "(use version=v3 or greater)");
    }
    if (flags & CREATE_FLAG_ZSTD) {
        return create_fail(
            p->options, CREATE_VALUE_ERROR,
            "Non-zlib compression type is only supported with compatibility level 1.1 "
            "and above (use version=v3 or greater)");
    }
    return CREATE_OK;
}

static enum create_status take_qcow2_sizes(struct create_parse *p)
{
    const struct create_value *cluster = &p->value[OPTION_CLUSTER_SIZE];
    const struct create_value *refcount = &p->value[OPTION_REFCOUNT_BITS];

    if (cluster->given) {
        if (!is_power_of_two_u64(cluster->number) || cluster->number < 512 ||
            cluster->number > (2u << 20)) {
            return create_fail(p->options, CREATE_VALUE_ERROR,
                               "Cluster size must be a power of two between 512 and 2048k");
        }
        p->config->cluster_bytes = (uint32_t)cluster->number;
    }
    if ((p->config->create_flags & CREATE_FLAG_EXTENDED_L2) && cluster->given &&
        cluster->number < 16384) {
        return create_fail(
            p->options, CREATE_VALUE_ERROR,
            "Extended L2 entries are only supported with cluster sizes of at least 16384 "
            "bytes");
    }
    if (refcount->given) {
        if (refcount->number > 64 || !is_power_of_two_u64(refcount->number)) {
            return create_fail(p->options, CREATE_VALUE_ERROR,
                               "Refcount width must be a power of two and may not exceed 64 bits");
        }
        p->config->refcount_bits = (uint32_t)refcount->number;
    }
    return CREATE_OK;
}

static enum create_status take_qcow2_words(struct create_parse *p)
{
    static const char *const versions[] = {"0.10", "v2", "1.1", "v3"};
    static const char *const compressions[] = {"zlib", "zstd"};

    if (p->value[OPTION_COMPAT].given) {
        int version = create_index_of(&p->value[OPTION_COMPAT], versions, 4);
        if (version < 0) {
            return create_refuse_value(p, "version", OPTION_COMPAT);
        }
        p->config->create_flags |= version < 2 ? CREATE_FLAG_COMPAT_V2 : 0;
    }
    if (p->value[OPTION_COMPRESSION_TYPE].given) {
        int type = create_index_of(&p->value[OPTION_COMPRESSION_TYPE], compressions, 2);
        if (type < 0) {
            return create_refuse_value(p, "compression-type", OPTION_COMPRESSION_TYPE);
        }
        p->config->create_flags |= type == 1 ? CREATE_FLAG_ZSTD : 0;
    }
    return CREATE_OK;
}

static enum create_status check_data_file(struct create_parse *p)
{
    uint32_t flags = p->config->create_flags;

    if ((flags & CREATE_FLAG_DATA_FILE_RAW) && !(flags & CREATE_FLAG_DATA_FILE)) {
        return create_fail(p->options, CREATE_VALUE_ERROR, "data-file-raw requires data-file");
    }
    /* A file that is a raw image by itself has a place for every cluster. */
    if ((flags & CREATE_FLAG_DATA_FILE_RAW) && p->config->preallocation == PREALLOCATION_OFF) {
        p->config->preallocation = PREALLOCATION_METADATA;
    }
    return CREATE_OK;
}

static enum create_status take_qcow2(struct create_parse *p)
{
    static const enum option_id refused[] = {
        OPTION_ENCRYPT_CIPHER_ALG, OPTION_ENCRYPT_CIPHER_MODE,    OPTION_ENCRYPT_FORMAT,
        OPTION_ENCRYPT_HASH_ALG,   OPTION_ENCRYPT_ITER_TIME,      OPTION_ENCRYPT_IVGEN_ALG,
        OPTION_ENCRYPT_KEY_SECRET, OPTION_ENCRYPT_IVGEN_HASH_ALG,
    };
    enum create_status status = create_refuse_all(p, refused, sizeof(refused) / sizeof(refused[0]));

    if (status != CREATE_OK) {
        return status;
    }
    if (p->value[OPTION_ENCRYPTION].number != 0) {
        return create_refuse(p, OPTION_ENCRYPTION);
    }
    p->config->create_flags |= p->value[OPTION_DATA_FILE].given ? CREATE_FLAG_DATA_FILE : 0;
    create_set_flag(p, OPTION_DATA_FILE_RAW, CREATE_FLAG_DATA_FILE_RAW);
    create_set_flag(p, OPTION_EXTENDED_L2, CREATE_FLAG_EXTENDED_L2);
    create_set_flag(p, OPTION_LAZY_REFCOUNTS, CREATE_FLAG_LAZY_REFCOUNTS);
    status = take_qcow2_words(p);
    if (status == CREATE_OK) {
        status = take_qcow2_sizes(p);
    }
    if (status == CREATE_OK) {
        status = check_data_file(p);
    }
    return status == CREATE_OK ? check_version_2(p) : status;
}

const struct create_format create_qcow2 = {
    .description =
        {
            [OPTION_BACKING_FILE] = "File name of a base image",
            [OPTION_BACKING_FORMAT] = "Image format of the base image",
            [OPTION_CLUSTER_SIZE] = "qcow2 cluster size",
            [OPTION_COMPAT] = "Compatibility level (v2 [0.10] or v3 [1.1])",
            [OPTION_COMPRESSION_TYPE] = "Compression method used for image cluster compression",
            [OPTION_DATA_FILE] = "File name of an external data file",
            [OPTION_DATA_FILE_RAW] = "The external data file must stay valid as a raw image",
            [OPTION_ENCRYPT_CIPHER_ALG] = "Name of encryption cipher algorithm",
            [OPTION_ENCRYPT_CIPHER_MODE] = "Name of encryption cipher mode",
            [OPTION_ENCRYPT_FORMAT] = "Encrypt the image, format choices: 'aes', 'luks'",
            [OPTION_ENCRYPT_HASH_ALG] = "Name of encryption hash algorithm",
            [OPTION_ENCRYPT_ITER_TIME] = "Time to spend in PBKDF in milliseconds",
            [OPTION_ENCRYPT_IVGEN_ALG] = "Name of IV generator algorithm",
            [OPTION_ENCRYPT_IVGEN_HASH_ALG] = "Name of IV generator hash algorithm",
            [OPTION_ENCRYPT_KEY_SECRET] = "ID of secret providing qcow AES key or LUKS passphrase",
            [OPTION_ENCRYPTION] = ("Encrypt the image with format 'aes'. (Deprecated in favor of "
                                   "encrypt.format=aes)"),
            [OPTION_EXTENDED_L2] = "Extended L2 tables",
            [OPTION_LAZY_REFCOUNTS] = "Postpone refcount updates",
            [OPTION_PREALLOCATION] =
                "Preallocation mode (allowed values: off, metadata, falloc, full)",
            [OPTION_REFCOUNT_BITS] = "Width of a reference count entry in bits",
            [OPTION_SIZE] = "Virtual disk size",
        },
    .compresses = true,
    .supports_backing = true,
    .unknown_backing_format = "Parameter 'backing-fmt' does not accept value",
    .take = take_qcow2,
};
