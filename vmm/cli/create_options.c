/*
 * See create_options.h. One table: which option belongs to which formats, of which type it is, and
 * the function that takes its value. Types are checked for every option in the order of the list;
 * what the values mean is looked at afterwards, the last of each name counting, because that is the
 * order of qemu-img's messages.
 */
#include "vmm/cli/create_options.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/size_suffix.h"

#define NAME_BYTES_MAX 64u
#define BIT(format) (1u << (format))
#define ALL_FORMATS                                                                                \
    (BIT(FORMAT_RAW) | BIT(FORMAT_QCOW2) | BIT(FORMAT_VMDK) | BIT(FORMAT_VPC) | BIT(FORMAT_VHDX) | \
     BIT(FORMAT_VDI))

enum value_type {
    VALUE_TEXT,
    VALUE_BOOL,
    VALUE_NUMBER,
    VALUE_SIZE,
};

enum option_id {
    OPTION_ADAPTER_TYPE,
    OPTION_BACKING_FILE,
    OPTION_BACKING_FORMAT,
    OPTION_BLOCK_SIZE,
    OPTION_BLOCK_STATE_ZERO,
    OPTION_CLUSTER_SIZE,
    OPTION_COMPAT,
    OPTION_COMPAT6,
    OPTION_COMPRESSION_TYPE,
    OPTION_DATA_FILE,
    OPTION_DATA_FILE_RAW,
    OPTION_ENCRYPT_CIPHER_ALG,
    OPTION_ENCRYPT_CIPHER_MODE,
    OPTION_ENCRYPT_FORMAT,
    OPTION_ENCRYPT_HASH_ALG,
    OPTION_ENCRYPT_ITER_TIME,
    OPTION_ENCRYPT_IVGEN_ALG,
    OPTION_ENCRYPT_IVGEN_HASH_ALG,
    OPTION_ENCRYPT_KEY_SECRET,
    OPTION_ENCRYPTION,
    OPTION_EXTENDED_L2,
    OPTION_EXTENT_SIZE_HINT,
    OPTION_FORCE_SIZE,
    OPTION_HWVERSION,
    OPTION_LAZY_REFCOUNTS,
    OPTION_LOG_SIZE,
    OPTION_NOCOW,
    OPTION_PREALLOCATION,
    OPTION_REFCOUNT_BITS,
    OPTION_SIZE,
    OPTION_STATIC,
    OPTION_SUBFORMAT,
    OPTION_TOOLSVERSION,
    OPTION_ZEROED_GRAIN,
    OPTION_COUNT,
};

static const struct option_kind {
    const char *name;
    enum value_type type;
    uint32_t formats;
} KINDS[OPTION_COUNT] = {
    [OPTION_ADAPTER_TYPE] = {"adapter_type", VALUE_TEXT, BIT(FORMAT_VMDK)},
    [OPTION_BACKING_FILE] = {"backing_file", VALUE_TEXT, BIT(FORMAT_QCOW2) | BIT(FORMAT_VMDK)},
    [OPTION_BACKING_FORMAT] = {"backing_fmt", VALUE_TEXT, BIT(FORMAT_QCOW2) | BIT(FORMAT_VMDK)},
    [OPTION_BLOCK_SIZE] = {"block_size", VALUE_SIZE, BIT(FORMAT_VHDX)},
    [OPTION_BLOCK_STATE_ZERO] = {"block_state_zero", VALUE_BOOL, BIT(FORMAT_VHDX)},
    [OPTION_CLUSTER_SIZE] = {"cluster_size", VALUE_SIZE, BIT(FORMAT_QCOW2)},
    [OPTION_COMPAT] = {"compat", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_COMPAT6] = {"compat6", VALUE_BOOL, BIT(FORMAT_VMDK)},
    [OPTION_COMPRESSION_TYPE] = {"compression_type", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_DATA_FILE] = {"data_file", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_DATA_FILE_RAW] = {"data_file_raw", VALUE_BOOL, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_CIPHER_ALG] = {"encrypt.cipher-alg", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_CIPHER_MODE] = {"encrypt.cipher-mode", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_FORMAT] = {"encrypt.format", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_HASH_ALG] = {"encrypt.hash-alg", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_ITER_TIME] = {"encrypt.iter-time", VALUE_NUMBER, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_IVGEN_ALG] = {"encrypt.ivgen-alg", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_IVGEN_HASH_ALG] = {"encrypt.ivgen-hash-alg", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPT_KEY_SECRET] = {"encrypt.key-secret", VALUE_TEXT, BIT(FORMAT_QCOW2)},
    [OPTION_ENCRYPTION] = {"encryption", VALUE_BOOL, BIT(FORMAT_QCOW2)},
    [OPTION_EXTENDED_L2] = {"extended_l2", VALUE_BOOL, BIT(FORMAT_QCOW2)},
    [OPTION_EXTENT_SIZE_HINT] = {"extent_size_hint", VALUE_SIZE, ALL_FORMATS},
    [OPTION_FORCE_SIZE] = {"force_size", VALUE_BOOL, BIT(FORMAT_VPC)},
    [OPTION_HWVERSION] = {"hwversion", VALUE_TEXT, BIT(FORMAT_VMDK)},
    [OPTION_LAZY_REFCOUNTS] = {"lazy_refcounts", VALUE_BOOL, BIT(FORMAT_QCOW2)},
    [OPTION_LOG_SIZE] = {"log_size", VALUE_SIZE, BIT(FORMAT_VHDX)},
    [OPTION_NOCOW] = {"nocow", VALUE_BOOL, ALL_FORMATS},
    [OPTION_PREALLOCATION] = {"preallocation", VALUE_TEXT, ALL_FORMATS},
    [OPTION_REFCOUNT_BITS] = {"refcount_bits", VALUE_NUMBER, BIT(FORMAT_QCOW2)},
    [OPTION_SIZE] = {"size", VALUE_SIZE, ALL_FORMATS},
    [OPTION_STATIC] = {"static", VALUE_BOOL, BIT(FORMAT_VDI)},
    [OPTION_SUBFORMAT] = {"subformat", VALUE_TEXT,
                          BIT(FORMAT_VMDK) | BIT(FORMAT_VPC) | BIT(FORMAT_VHDX)},
    [OPTION_TOOLSVERSION] = {"toolsversion", VALUE_TEXT, BIT(FORMAT_VMDK)},
    [OPTION_ZEROED_GRAIN] = {"zeroed_grain", VALUE_BOOL, BIT(FORMAT_VMDK)},
};

/* One option as given: its text, and its number where the type has one. */
struct value {
    bool given;
    uint64_t number; /* VALUE_BOOL: 0 or 1 */
    char text[CREATE_OPTION_BYTES_MAX];
};

struct parse {
    struct convert_config *config;
    struct create_options *options;
    struct value value[OPTION_COUNT];
};

static enum create_status fail(struct create_options *options, enum create_status status,
                               const char *format, ...) __attribute__((format(printf, 3, 4)));

static enum create_status fail(struct create_options *options, enum create_status status,
                               const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(options->error, sizeof(options->error), format, arguments);
    va_end(arguments);
    return status;
}

bool create_options_is_list(const char *text)
{
    size_t length = strlen(text);

    return length > 0 && text[0] != ',' && text[length - 1] != ',';
}

bool create_options_wants_help(const char *text)
{
    while (*text != '\0') {
        size_t length = strcspn(text, ",");
        if ((length == 1 && text[0] == '?') || (length == 4 && memcmp(text, "help", 4) == 0)) {
            return true;
        }
        text += length + (text[length] == ',');
    }
    return false;
}

const char *create_options_names(enum source_format format)
{
    switch (format) {
    case FORMAT_RAW:
        return "extent_size_hint nocow preallocation size";
    case FORMAT_QCOW2:
        return "backing_file backing_fmt cluster_size compat compression_type extended_l2 "
               "extent_size_hint lazy_refcounts nocow preallocation refcount_bits size";
    case FORMAT_VMDK:
        return "adapter_type compat6 extent_size_hint hwversion nocow preallocation size subformat "
               "toolsversion zeroed_grain";
    case FORMAT_VPC:
        return "extent_size_hint force_size nocow preallocation size subformat";
    case FORMAT_VHDX:
        return "block_size block_state_zero extent_size_hint log_size nocow preallocation size "
               "subformat";
    case FORMAT_VDI:
        return "extent_size_hint nocow preallocation size static";
    default:
        return NULL;
    }
}

static enum create_status read_bool(struct parse *p, const char *name, struct value *value)
{
    if (strcmp(value->text, "on") != 0 && strcmp(value->text, "off") != 0) {
        return fail(p->options, CREATE_LIST_ERROR, "Parameter '%s' expects 'on' or 'off'", name);
    }
    value->number = strcmp(value->text, "on") == 0;
    return CREATE_OK;
}

static enum create_status read_size(struct parse *p, const char *name, struct value *value)
{
    bool hex_suffix;

    switch (size_parse(value->text, &value->number, &hex_suffix)) {
    case SIZE_OK:
        return CREATE_OK;
    case SIZE_RANGE:
        return fail(p->options, CREATE_LIST_ERROR, "Value '%s' is out of range for parameter '%s'",
                    value->text, name);
    case SIZE_SYNTAX:
    default:
        return fail(p->options, CREATE_LIST_ERROR,
                    "Parameter '%s' expects a non-negative number below 2^64\n"
                    "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n"
                    "and exabytes, respectively.",
                    name);
    }
}

static enum create_status read_number(struct parse *p, const char *name, struct value *value)
{
    char *end;

    errno = 0;
    value->number = strtoull(value->text, &end, 0);
    if (errno != 0 || end == value->text || *end != '\0' || value->text[0] == '-') {
        return fail(p->options, CREATE_LIST_ERROR, "Parameter '%s' expects a number", name);
    }
    return CREATE_OK;
}

static enum create_status take_value(struct parse *p, const char *name, const char *text,
                                     size_t length)
{
    unsigned id = 0;

    while (id < OPTION_COUNT && (strcmp(KINDS[id].name, name) != 0 ||
                                 (KINDS[id].formats & BIT(p->options->format)) == 0)) {
        id++;
    }
    if (id == OPTION_COUNT) {
        return fail(p->options, CREATE_LIST_ERROR, "Invalid parameter '%s'", name);
    }
    struct value *value = &p->value[id];
    memcpy(value->text, text, length);
    value->text[length] = '\0';
    value->given = true;
    switch (KINDS[id].type) {
    case VALUE_BOOL:
        return read_bool(p, name, value);
    case VALUE_SIZE:
        return read_size(p, name, value);
    case VALUE_NUMBER:
        return read_number(p, name, value);
    case VALUE_TEXT:
    default:
        return CREATE_OK;
    }
}

/* Copies a value up to its comma; two commas are one that belongs to it. */
static size_t copy_value(const char **at, char *ret)
{
    size_t length = 0;

    while (**at != '\0' && (**at != ',' || (*at)[1] == ',')) {
        *at += **at == ',';
        ret[length++] = *(*at)++;
    }
    *at += **at == ',';
    return length;
}

/* Takes the option at *at, which moves on to the next. `scratch` is as long as the list. */
static enum create_status take_option(struct parse *p, const char **at, char *scratch)
{
    size_t name_bytes = strcspn(*at, "=,");
    bool has_value = (*at)[name_bytes] == '=';
    char name[NAME_BYTES_MAX];
    const char *start = *at;

    if (name_bytes >= sizeof(name)) {
        return fail(p->options, CREATE_LIST_ERROR, "Invalid parameter '%.*s'",
                    (int)(name_bytes < 256 ? name_bytes : 256), *at);
    }
    memcpy(name, start, name_bytes);
    name[name_bytes] = '\0';
    *at += name_bytes + (start[name_bytes] != '\0');
    if (has_value) {
        size_t length = copy_value(at, scratch);
        return take_value(p, name, scratch, length);
    }
    /* A name alone is a switch, turned off by "no" in front. */
    if (strncmp(name, "no", 2) == 0 && strcmp(name, "nocow") != 0) {
        return take_value(p, name + 2, "off", 3);
    }
    return take_value(p, name, "on", 2);
}

static enum create_status refuse(struct parse *p, enum option_id id)
{
    return fail(p->options, CREATE_LIST_ERROR, "-o %s=%s is not supported", KINDS[id].name,
                p->value[id].text);
}

static enum create_status refuse_value(struct parse *p, const char *name, enum option_id id)
{
    return fail(p->options, CREATE_VALUE_ERROR, "Parameter '%s' does not accept value '%s'", name,
                p->value[id].text);
}

/* Index of the value among `names`, or -1. */
static int index_of(const struct value *value, const char *const *names, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        if (strcmp(value->text, names[i]) == 0) {
            return (int)i;
        }
    }
    return -1;
}

static void set_flag(struct parse *p, enum option_id id, uint32_t flag)
{
    p->config->create_flags |= p->value[id].given && p->value[id].number != 0 ? flag : 0;
}

/* qcow2's features of version 3, asked for in an image of version 2. */
static enum create_status check_version_2(struct parse *p)
{
    uint32_t flags = p->config->create_flags;

    if (!(flags & CREATE_FLAG_COMPAT_V2)) {
        return CREATE_OK;
    }
    if (flags & CREATE_FLAG_LAZY_REFCOUNTS) {
        return fail(p->options, CREATE_VALUE_ERROR,
                    "Lazy refcounts only supported with compatibility level 1.1 and above "
                    "(use version=v3 or greater)");
    }
    if (p->config->refcount_bits != 0 && p->config->refcount_bits != 16) {
        return fail(p->options, CREATE_VALUE_ERROR,
                    "Different refcount widths than 16 bits require compatibility level 1.1 or "
                    "above (use version=v3 or greater)");
    }
    if (flags & CREATE_FLAG_EXTENDED_L2) {
        return fail(p->options, CREATE_VALUE_ERROR,
                    "Extended L2 entries are only supported with compatibility level 1.1 and "
                    "above (use version=v3 or greater)");
    }
    if (flags & CREATE_FLAG_ZSTD) {
        return fail(p->options, CREATE_VALUE_ERROR,
                    "Non-zlib compression type is only supported with compatibility level 1.1 "
                    "and above (use version=v3 or greater)");
    }
    return CREATE_OK;
}

static enum create_status take_qcow2_sizes(struct parse *p)
{
    const struct value *cluster = &p->value[OPTION_CLUSTER_SIZE];
    const struct value *refcount = &p->value[OPTION_REFCOUNT_BITS];

    if (cluster->given) {
        if (!is_power_of_two_u64(cluster->number) || cluster->number < 512 ||
            cluster->number > (2u << 20)) {
            return fail(p->options, CREATE_VALUE_ERROR,
                        "Cluster size must be a power of two between 512 and 2048k");
        }
        p->config->cluster_bytes = (uint32_t)cluster->number;
    }
    if ((p->config->create_flags & CREATE_FLAG_EXTENDED_L2) && cluster->given &&
        cluster->number < 16384) {
        return fail(p->options, CREATE_VALUE_ERROR,
                    "Extended L2 entries are only supported with cluster sizes of at least 16384 "
                    "bytes");
    }
    if (refcount->given) {
        if (refcount->number > 64 || !is_power_of_two_u64(refcount->number)) {
            return fail(p->options, CREATE_VALUE_ERROR,
                        "Refcount width must be a power of two and may not exceed 64 bits");
        }
        p->config->refcount_bits = (uint32_t)refcount->number;
    }
    return CREATE_OK;
}

static enum create_status take_qcow2_words(struct parse *p)
{
    static const char *const versions[] = {"0.10", "v2", "1.1", "v3"};
    static const char *const compressions[] = {"zlib", "zstd"};

    if (p->value[OPTION_COMPAT].given) {
        int version = index_of(&p->value[OPTION_COMPAT], versions, 4);
        if (version < 0) {
            return refuse_value(p, "version", OPTION_COMPAT);
        }
        p->config->create_flags |= version < 2 ? CREATE_FLAG_COMPAT_V2 : 0;
    }
    if (p->value[OPTION_COMPRESSION_TYPE].given) {
        int type = index_of(&p->value[OPTION_COMPRESSION_TYPE], compressions, 2);
        if (type < 0) {
            return refuse_value(p, "compression-type", OPTION_COMPRESSION_TYPE);
        }
        p->config->create_flags |= type == 1 ? CREATE_FLAG_ZSTD : 0;
    }
    return CREATE_OK;
}

static enum create_status take_qcow2(struct parse *p)
{
    static const enum option_id refused[] = {
        OPTION_DATA_FILE,         OPTION_ENCRYPT_CIPHER_ALG, OPTION_ENCRYPT_CIPHER_MODE,
        OPTION_ENCRYPT_FORMAT,    OPTION_ENCRYPT_HASH_ALG,   OPTION_ENCRYPT_ITER_TIME,
        OPTION_ENCRYPT_IVGEN_ALG, OPTION_ENCRYPT_KEY_SECRET, OPTION_ENCRYPT_IVGEN_HASH_ALG,
    };

    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
        if (p->value[refused[i]].given) {
            return refuse(p, refused[i]);
        }
    }
    if (p->value[OPTION_ENCRYPTION].number != 0) {
        return refuse(p, OPTION_ENCRYPTION);
    }
    if (p->value[OPTION_DATA_FILE_RAW].number != 0) {
        return fail(p->options, CREATE_VALUE_ERROR, "data-file-raw requires data-file");
    }
    set_flag(p, OPTION_EXTENDED_L2, CREATE_FLAG_EXTENDED_L2);
    set_flag(p, OPTION_LAZY_REFCOUNTS, CREATE_FLAG_LAZY_REFCOUNTS);
    enum create_status status = take_qcow2_words(p);
    if (status == CREATE_OK) {
        status = take_qcow2_sizes(p);
    }
    return status == CREATE_OK ? check_version_2(p) : status;
}

static enum create_status take_vmdk(struct parse *p)
{
    static const char *const subformats[] = {
        [VMDK_MONOLITHIC_SPARSE] = "monolithicSparse", [VMDK_MONOLITHIC_FLAT] = "monolithicFlat",
        [VMDK_TWO_GB_SPARSE] = "twoGbMaxExtentSparse", [VMDK_TWO_GB_FLAT] = "twoGbMaxExtentFlat",
        [VMDK_STREAM_OPTIMIZED] = "streamOptimized",
    };
    static const char *const adapters[] = {"ide", "buslogic", "lsilogic", "legacyESX"};
    const struct value *version = &p->value[OPTION_HWVERSION];

    if (p->value[OPTION_COMPAT6].number != 0 && version->given &&
        strcmp(version->text, "undefined") != 0) {
        return fail(p->options, CREATE_VALUE_ERROR, "compat6 cannot be enabled with hwversion set");
    }
    if (p->value[OPTION_SUBFORMAT].given) {
        int subformat = index_of(&p->value[OPTION_SUBFORMAT], subformats, 5);
        if (subformat < 0) {
            return fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s",
                        p->value[OPTION_SUBFORMAT].text);
        }
        p->config->vmdk_subformat = (uint32_t)subformat;
    }
    if (p->value[OPTION_ADAPTER_TYPE].given) {
        int adapter = index_of(&p->value[OPTION_ADAPTER_TYPE], adapters, 4);
        if (adapter < 0) {
            return fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s",
                        p->value[OPTION_ADAPTER_TYPE].text);
        }
        p->config->adapter_type = (uint32_t)adapter;
    }
    if (version->given && strcmp(version->text, "undefined") != 0) {
        size_t digits = strspn(version->text, "0123456789");
        if (digits == 0 || digits > 9 || version->text[digits] != '\0' || version->text[0] == '0') {
            return refuse(p, OPTION_HWVERSION);
        }
        p->config->hwversion = (uint32_t)strtoul(version->text, NULL, 10);
    }
    if (p->value[OPTION_TOOLSVERSION].given &&
        strcmp(p->value[OPTION_TOOLSVERSION].text, "2147483647") != 0) {
        return refuse(p, OPTION_TOOLSVERSION);
    }
    if (p->value[OPTION_BACKING_FILE].given && !p->value[OPTION_BACKING_FORMAT].given) {
        return fail(p->options, CREATE_LIST_ERROR,
                    "Use of backing file requires explicit backing format");
    }
    if (p->value[OPTION_BACKING_FILE].given) {

        return refuse(p, OPTION_BACKING_FILE);
    }
    set_flag(p, OPTION_COMPAT6, CREATE_FLAG_COMPAT6);
    set_flag(p, OPTION_ZEROED_GRAIN, CREATE_FLAG_ZEROED_GRAIN);
    return CREATE_OK;
}

/* vpc and vhdx: dynamic or fixed. */
static enum create_status take_subformat(struct parse *p)
{
    static const char *const subformats[] = {"dynamic", "fixed"};

    if (!p->value[OPTION_SUBFORMAT].given) {
        return CREATE_OK;
    }
    int subformat = index_of(&p->value[OPTION_SUBFORMAT], subformats, 2);
    if (subformat < 0) {
        return refuse_value(p, "subformat", OPTION_SUBFORMAT);
    }
    p->config->create_flags |= subformat == 1 ? CREATE_FLAG_FIXED : 0;
    return CREATE_OK;
}

#define VHDX_MEGABYTE (1u << 20)
#define VHDX_BLOCK_BYTES_MAX (256u << 20)

static enum create_status take_vhdx(struct parse *p)
{
    const struct value *block = &p->value[OPTION_BLOCK_SIZE];
    const struct value *log = &p->value[OPTION_LOG_SIZE];
    uint64_t bytes;

    if (log->given && log->number > VHDX_MEGABYTE) {
        return refuse(p, OPTION_LOG_SIZE);
    }
    if (block->given && block->number != 0) {
        if (!align_up_u64(block->number, VHDX_MEGABYTE, &bytes)) {
            bytes = VHDX_BLOCK_BYTES_MAX;
        }
        bytes = min_u64(bytes, VHDX_BLOCK_BYTES_MAX);
        if (!is_power_of_two_u64(bytes)) {
            return fail(p->options, CREATE_VALUE_ERROR, "Block size must be a power of two");
        }
        p->config->cluster_bytes = (uint32_t)bytes;
    }
    if (p->value[OPTION_BLOCK_STATE_ZERO].given && p->value[OPTION_BLOCK_STATE_ZERO].number == 0) {
        p->config->create_flags |= CREATE_FLAG_BLOCK_STATE_NOT_ZERO;
    }
    return take_subformat(p);
}

/* Of a file that starts empty nothing is allocated beforehand, so what qemu-img takes for vmdk,
 * vpc, vhdx and vdi has no effect there. */
static enum create_status take_preallocation(struct parse *p)
{
    static const char *const modes[] = {"off", "metadata", "falloc", "full"};
    const struct value *value = &p->value[OPTION_PREALLOCATION];
    bool is_qcow2 = p->options->format == FORMAT_QCOW2;

    if (!value->given) {
        return CREATE_OK;
    }
    int mode = index_of(value, modes, 4);
    if (mode < 0 && is_qcow2) {
        return refuse_value(p, "preallocation", OPTION_PREALLOCATION);
    }
    if (mode < 0) {
        return fail(p->options, CREATE_VALUE_ERROR, "invalid parameter value: %s", value->text);
    }
    p->options->has_preallocation = mode != PREALLOCATION_OFF;
    if (mode == PREALLOCATION_METADATA && !is_qcow2) {
        return fail(p->options, CREATE_VALUE_ERROR, "Unsupported preallocation mode: metadata");
    }
    if (mode == PREALLOCATION_METADATA) {
        p->config->preallocation = PREALLOCATION_METADATA;
        return CREATE_OK;
    }
    return mode != PREALLOCATION_OFF && (is_qcow2 || p->options->format == FORMAT_RAW)
               ? refuse(p, OPTION_PREALLOCATION)
               : CREATE_OK;
}

static enum create_status take_format(struct parse *p)
{
    switch (p->options->format) {
    case FORMAT_QCOW2:
        return take_qcow2(p);
    case FORMAT_VMDK:
        return take_vmdk(p);
    case FORMAT_VPC:
        set_flag(p, OPTION_FORCE_SIZE, CREATE_FLAG_FORCE_SIZE);
        return take_subformat(p);
    case FORMAT_VHDX:
        return take_vhdx(p);
    case FORMAT_VDI:
        set_flag(p, OPTION_STATIC, CREATE_FLAG_FIXED);
        return CREATE_OK;
    default:
        return CREATE_OK;
    }
}

static enum create_status keep_text(struct parse *p, enum option_id id, char *to, size_t capacity)
{
    size_t length = strlen(p->value[id].text);

    if (length >= capacity) {
        return fail(p->options, CREATE_VALUE_ERROR, "File name too long");
    }
    memcpy(to, p->value[id].text, length + 1);
    return CREATE_OK;
}

static enum create_status read_list(struct parse *p, const char *list, char *scratch)
{
    const char *at = list;

    while (*at != '\0') {
        enum create_status status = take_option(p, &at, scratch);
        if (status != CREATE_OK) {
            return status;
        }
    }
    enum create_status status = take_preallocation(p);
    if (status == CREATE_OK) {
        status = take_format(p);
    }
    if (status == CREATE_OK) {
        status = keep_text(p, OPTION_BACKING_FILE, p->options->backing_file,
                           sizeof(p->options->backing_file));
    }
    if (status == CREATE_OK) {
        status = keep_text(p, OPTION_BACKING_FORMAT, p->options->backing_format,
                           sizeof(p->options->backing_format));
    }
    return status;
}

enum create_status create_options_parse(enum source_format format, const char *list,
                                        struct convert_config *config, struct create_options *ret)
{
    static struct parse parse; /* too large for the stack */
    static char scratch[CREATE_OPTION_BYTES_MAX];

    *ret = (struct create_options){.format = format};
    if (!list) {
        return CREATE_OK;
    }
    if (strlen(list) >= sizeof(scratch)) {
        return fail(ret, CREATE_LIST_ERROR, "Invalid option list: longer than %u bytes",
                    CREATE_OPTION_BYTES_MAX - 1);
    }
    memset(&parse, 0, sizeof(parse));
    parse.config = config;
    parse.options = ret;
    return read_list(&parse, list, scratch);
}
