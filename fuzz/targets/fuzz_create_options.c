/*
 * Target functions: create_options_is_list, create_options_wants_help, create_options_parse.
 *
 * Properties, for a format chosen by the first byte: a list is taken, and then what it sets is what
 * a guest may be told (powers of two, known subformats, names that end), or it is refused in words;
 * the same list means the same twice.
 */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "vmm/cli/create_options.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const enum source_format formats[] = {FORMAT_RAW, FORMAT_QCOW2, FORMAT_VMDK,
                                             FORMAT_VPC, FORMAT_VHDX,  FORMAT_VDI,
                                             FORMAT_QED, FORMAT_QCOW,  FORMAT_PARALLELS};

static void check_help(enum source_format format)
{
    static const char *const outputs[] = {NULL, "no/such/file", "/dev/null"};
    static char help[CREATE_HELP_BYTES];

    for (size_t i = 0; i < sizeof(outputs) / sizeof(outputs[0]); i++) {
        size_t length = create_options_help(format, "x", outputs[i], help);
        assert(length > 0 && length < sizeof(help) - 1);
        assert(help[length - 1] == '\n' && help[length] == '\0');
    }
}

static void check_config(enum source_format format, const struct convert_config *config)
{
    /* Parallels counts in sectors. */
    uint32_t power = format == FORMAT_PARALLELS ? 0 : config->cluster_bytes;

    assert((power & (power - 1)) == 0 && config->cluster_bytes % 512 == 0);
    assert((config->refcount_bits & (config->refcount_bits - 1)) == 0);
    assert(config->refcount_bits <= 64);
    assert(config->vmdk_subformat <= VMDK_STREAM_OPTIMIZED && config->adapter_type < 4);
    assert(config->preallocation <= PREALLOCATION_FULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char list[CREATE_OPTION_BYTES_MAX + 2];
    static struct create_options options, again_options;
    struct convert_config config = {0}, again = {0};

    if (size == 0 || size > CREATE_OPTION_BYTES_MAX) {
        return 0;
    }
    enum source_format format = formats[data[0] % (sizeof(formats) / sizeof(formats[0]))];
    memcpy(list, data + 1, size - 1);
    list[size - 1] = '\0';
    check_help(format);
    if (!create_options_is_list(list) || create_options_wants_help(list)) {
        return 0;
    }
    enum create_status status = create_options_parse(format, list, &config, &options);
    assert(strnlen(options.error, sizeof(options.error)) < sizeof(options.error));
    if (status == CREATE_OK) {
        check_config(format, &config);
        assert(memchr(options.backing_file, '\0', sizeof(options.backing_file)));
        assert(memchr(options.backing_format, '\0', sizeof(options.backing_format)));
    } else {
        assert(options.error[0] != '\0');
    }
    assert(create_options_parse(format, list, &again, &again_options) == status);
    assert(memcmp(&config, &again, sizeof(config)) == 0);
    assert(strcmp(options.error, again_options.error) == 0);
    return 0;
}
