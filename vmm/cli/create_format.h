/*
 * What one output format brings to create_options.c: its options and the function that judges
 * their values. A new format is a struct create_format and a line in create_format_of().
 *
 * The list is read first, and every option's type is checked then; a format's function sees only
 * values that are given and well formed, because that is the order of qemu-img's messages.
 */
#ifndef INSTAR_VMM_CLI_CREATE_FORMAT_H
#define INSTAR_VMM_CLI_CREATE_FORMAT_H

#include "vmm/cli/create_options.h"

/* Sorted by name: `-o help` prints them in this order, as qemu-img does. */
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
    OPTION_TABLE_SIZE,
    OPTION_TOOLSVERSION,
    OPTION_ZEROED_GRAIN,
    OPTION_COUNT,
};

enum value_type {
    VALUE_TEXT,
    VALUE_BOOL,
    VALUE_NUMBER,
    VALUE_SIZE,
};

/* One option as given: its text, and its number where the type has one. */
struct create_value {
    bool given;
    uint64_t number; /* VALUE_BOOL: 0 or 1 */
    char text[CREATE_OPTION_BYTES_MAX];
};

struct create_parse {
    const struct create_format *format;
    struct convert_config *config;
    struct create_options *options;
    struct create_value value[OPTION_COUNT];
};

struct create_format {
    /* What `-o help` says of each option of the format's own; NULL: it has no such option. */
    const char *description[OPTION_COUNT];
    bool compresses;       /* takes -c */
    bool supports_backing; /* takes -B */
    bool is_backing_format_alone_allowed;
    /* Said of a backing format that does not exist, up to its name; with supports_backing. */
    const char *unknown_backing_format;
    /* Judges the values and sets *p->config; NULL: there is nothing to judge. */
    enum create_status (*take)(struct create_parse *p);
};

extern const struct create_format create_parallels;
extern const struct create_format create_qcow;
extern const struct create_format create_qed;
extern const struct create_format create_raw;
extern const struct create_format create_qcow2;
extern const struct create_format create_vmdk;
extern const struct create_format create_vpc;
extern const struct create_format create_vhdx;
extern const struct create_format create_vdi;

/* Options of the file below every format, or of the device; the format's own words count more. */
extern const struct create_format create_file;
extern const struct create_format create_device;

/* What we know of making an image of `format`; NULL: we make none. */
const struct create_format *create_format_of(enum source_format format);

const char *create_option_name(enum option_id id);
enum value_type create_option_type(enum option_id id);

/* Sets options->error; returns `status`. */
enum create_status create_fail(struct create_options *options, enum create_status status,
                               const char *format, ...) __attribute__((format(printf, 3, 4)));

/* We do not do this, though qemu-img does: "-o NAME=VALUE is not supported". */
enum create_status create_refuse(struct create_parse *p, enum option_id id);

/* The first of the `count` options in `ids` that is given is refused like that. */
enum create_status create_refuse_all(struct create_parse *p, const enum option_id *ids,
                                     size_t count);

/* "Parameter 'NAME' does not accept value 'VALUE'"; `name` is what QAPI calls the option. */
enum create_status create_refuse_value(struct create_parse *p, const char *name, enum option_id id);

/* Index of the option's text among `names`, or -1. */
int create_index_of(const struct create_value *value, const char *const *names, unsigned count);

/* Sets `flag` of create_flags where the option is on. */
void create_set_flag(struct create_parse *p, enum option_id id, uint32_t flag);

/* subformat of vpc and vhdx: dynamic or fixed. */
enum create_status create_take_subformat(struct create_parse *p);

#endif
