/*
 * See create_format.h: the options' names and types, which are the same in every format, and what
 * the formats' own files share.
 */
#include "vmm/cli/create_format.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct option_kind {
    const char *name;
    enum value_type type;
} KINDS[OPTION_COUNT] = {
    [OPTION_ADAPTER_TYPE] = {"adapter_type", VALUE_TEXT},
    [OPTION_BACKING_FILE] = {"backing_file", VALUE_TEXT},
    [OPTION_BACKING_FORMAT] = {"backing_fmt", VALUE_TEXT},
    [OPTION_BLOCK_SIZE] = {"block_size", VALUE_SIZE},
    [OPTION_BLOCK_STATE_ZERO] = {"block_state_zero", VALUE_BOOL},
    [OPTION_CLUSTER_SIZE] = {"cluster_size", VALUE_SIZE},
    [OPTION_COMPAT] = {"compat", VALUE_TEXT},
    [OPTION_COMPAT6] = {"compat6", VALUE_BOOL},
    [OPTION_COMPRESSION_TYPE] = {"compression_type", VALUE_TEXT},
    [OPTION_DATA_FILE] = {"data_file", VALUE_TEXT},
    [OPTION_DATA_FILE_RAW] = {"data_file_raw", VALUE_BOOL},
    [OPTION_ENCRYPT_CIPHER_ALG] = {"encrypt.cipher-alg", VALUE_TEXT},
    [OPTION_ENCRYPT_CIPHER_MODE] = {"encrypt.cipher-mode", VALUE_TEXT},
    [OPTION_ENCRYPT_FORMAT] = {"encrypt.format", VALUE_TEXT},
    [OPTION_ENCRYPT_HASH_ALG] = {"encrypt.hash-alg", VALUE_TEXT},
    [OPTION_ENCRYPT_ITER_TIME] = {"encrypt.iter-time", VALUE_NUMBER},
    [OPTION_ENCRYPT_IVGEN_ALG] = {"encrypt.ivgen-alg", VALUE_TEXT},
    [OPTION_ENCRYPT_IVGEN_HASH_ALG] = {"encrypt.ivgen-hash-alg", VALUE_TEXT},
    [OPTION_ENCRYPT_KEY_SECRET] = {"encrypt.key-secret", VALUE_TEXT},
    [OPTION_ENCRYPTION] = {"encryption", VALUE_BOOL},
    [OPTION_EXTENDED_L2] = {"extended_l2", VALUE_BOOL},
    [OPTION_EXTENT_SIZE_HINT] = {"extent_size_hint", VALUE_SIZE},
    [OPTION_FORCE_SIZE] = {"force_size", VALUE_BOOL},
    [OPTION_HWVERSION] = {"hwversion", VALUE_TEXT},
    [OPTION_LAZY_REFCOUNTS] = {"lazy_refcounts", VALUE_BOOL},
    [OPTION_LOG_SIZE] = {"log_size", VALUE_SIZE},
    [OPTION_NOCOW] = {"nocow", VALUE_BOOL},
    [OPTION_PREALLOCATION] = {"preallocation", VALUE_TEXT},
    [OPTION_REFCOUNT_BITS] = {"refcount_bits", VALUE_NUMBER},
    [OPTION_SIZE] = {"size", VALUE_SIZE},
    [OPTION_STATIC] = {"static", VALUE_BOOL},
    [OPTION_SUBFORMAT] = {"subformat", VALUE_TEXT},
    [OPTION_TABLE_SIZE] = {"table_size", VALUE_SIZE},
    [OPTION_TOOLSVERSION] = {"toolsversion", VALUE_TEXT},
    [OPTION_ZEROED_GRAIN] = {"zeroed_grain", VALUE_BOOL},
};

const struct create_format *create_format_of(enum source_format format)
{
    static const struct create_format *const formats[FORMAT_COUNT] = {
        [FORMAT_PARALLELS] = &create_parallels,
        [FORMAT_QCOW] = &create_qcow,
        [FORMAT_QED] = &create_qed,
        [FORMAT_RAW] = &create_raw,
        [FORMAT_QCOW2] = &create_qcow2,
        [FORMAT_VMDK] = &create_vmdk,
        [FORMAT_VPC] = &create_vpc,
        [FORMAT_VHDX] = &create_vhdx,
        [FORMAT_VDI] = &create_vdi,
    };

    return format < FORMAT_COUNT ? formats[format] : NULL;
}

const char *create_option_name(enum option_id id)
{
    return KINDS[id].name;
}

enum value_type create_option_type(enum option_id id)
{
    return KINDS[id].type;
}

enum create_status create_fail(struct create_options *options, enum create_status status,
                               const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(options->error, sizeof(options->error), format, arguments);
    va_end(arguments);
    return status;
}

enum create_status create_refuse(struct create_parse *p, enum option_id id)
{
    return create_fail(p->options, CREATE_LIST_ERROR, "-o %s=%s is not supported", KINDS[id].name,
                       p->value[id].text);
}

enum create_status create_refuse_all(struct create_parse *p, const enum option_id *ids,
                                     size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (p->value[ids[i]].given) {
            return create_refuse(p, ids[i]);
        }
    }
    return CREATE_OK;
}

enum create_status create_refuse_value(struct create_parse *p, const char *name, enum option_id id)
{
    return create_fail(p->options, CREATE_VALUE_ERROR, "Parameter '%s' does not accept value '%s'",
                       name, p->value[id].text);
}

int create_index_of(const struct create_value *value, const char *const *names, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        if (strcmp(value->text, names[i]) == 0) {
            return (int)i;
        }
    }
    return -1;
}

void create_set_flag(struct create_parse *p, enum option_id id, uint32_t flag)
{
    p->config->create_flags |= p->value[id].given && p->value[id].number != 0 ? flag : 0;
}

enum create_status create_take_subformat(struct create_parse *p)
{
    static const char *const subformats[] = {"dynamic", "fixed"};

    if (!p->value[OPTION_SUBFORMAT].given) {
        return CREATE_OK;
    }
    int subformat = create_index_of(&p->value[OPTION_SUBFORMAT], subformats, 2);
    if (subformat < 0) {
        return create_refuse_value(p, "subformat", OPTION_SUBFORMAT);
    }
    p->config->create_flags |= subformat == 1 ? CREATE_FLAG_FIXED : 0;
    return CREATE_OK;
}
