/*
 * hosted_convert [-f FMT] [-O FMT] [-c] [-C CLUSTER] [-R REFCOUNT_BITS] [-T TABLE] [-x
 * CREATE_FLAGS]
 *                [-v VMDK_SUBFORMAT] [-w START:END] [-S SPARSE] [-P PREALLOCATION] IN... OUT: the
 * `convert` operation without a guest.
 *
 * For authors of drivers and writers. -w gives a dd window in bytes and makes the output dense.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "guest/codec/codec.h"
#include "guest/formats/format.h"
#include "guest/ops/convert.h"
#include "guest/writers/writer.h"
#include "tests/hosted/hosted_platform.h"

static struct hosted hosted;

static bool on_record(void *context, enum record_type type, const void *payload,
                      uint32_t payload_bytes)
{
    const struct diag_record *d = payload;

    (void)context;
    (void)payload_bytes;
    if (type == RECORD_DIAG) {
        fprintf(stderr, "kind %u (%s): %.*s [%s]\n", d->kind, hosted.device[d->device].name,
                (int)d->text_bytes, (const char *)(d + 1), d->site);
    }
    return true;
}

static bool set_formats(int option, const char *name, struct convert_config *config)
{
    const struct format *format = format_by_name(name, strlen(name));

    if (!format) {
        return false;
    }
    if (option == 'f') {
        hosted.context.forced_format = format->id;
    } else {
        config->target_format = format->id;
    }
    return true;
}

static bool set_option(int option, struct convert_config *config)
{
    char *rest;

    switch (option) {
    case 'f':
    case 'O':
        return set_formats(option, optarg, config);
    case 'c':
        config->flags |= CONVERT_FLAG_COMPRESS;
        return true;
    case 'C':
        config->cluster_bytes = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'R':
        config->refcount_bits = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'T':
        config->table_clusters = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'x':
        config->create_flags = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'v':
        config->vmdk_subformat = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'P':
        config->preallocation = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'B':
        config->flags |= CONVERT_FLAG_BACKING;
        return true;
    case 'S':
        config->sparse_bytes = (uint32_t)strtoul(optarg, NULL, 0);
        return true;
    case 'w':
        config->flags |= CONVERT_FLAG_DD_WINDOW;
        config->flags &= ~CONVERT_FLAG_SKIP_ZEROS;
        config->window_start = strtoull(optarg, &rest, 10);
        if (*rest != ':') {
            return false;
        }
        config->window_end = strtoull(rest + 1, &rest, 10);
        return *rest == '\0';
    default:
        return false;
    }
}

static bool add_devices(int count, char **paths, struct convert_config *config,
                        struct device **inputs, struct convert_names *names)
{
    const char *slash = strrchr(paths[count - 1], '/');

    config->input_count = (uint32_t)count - 1;
    config->output_device = config->input_count;
    for (int i = 0; i < count - 1; i++) {
        struct hosted_device *d = hosted_add_path(&hosted, paths[i]);
        if (!d) {
            perror(paths[i]);
            return false;
        }
        inputs[i] = &d->device;
    }
    (void)snprintf(names->output, sizeof(names->output), "%s",
                   slash ? slash + 1 : paths[count - 1]);
    config->output_name_bytes = (uint32_t)strlen(names->output);
    return hosted_add_output_path(&hosted, paths[count - 1]) != NULL;
}

int main(int count, char **arguments)
{
    static struct convert_names names;
    struct convert_config config = {
        .magic = CONVERT_CONFIG_MAGIC,
        .flags = CONVERT_FLAG_SKIP_ZEROS,
        .target_format = FORMAT_RAW,
        .sparse_bytes = 4096,
        .random_seed = {0x1234567890abcdef, 2, 3, 4},
        .creation_time = 1700000000,
    };
    struct device *inputs[CONVERT_INPUTS_MAX];
    struct convert_result result;
    struct codec *codec;
    int option;

    if (!hosted_init(&hosted, on_record, NULL) ||
        codec_new(&hosted.context.arena, &codec) != INSTAR_OK ||
        codec_use_lanes(codec, &hosted.context.lanes) != INSTAR_OK) {
        return 2;
    }
    hosted.context.decoder = codec_decoder(codec);
    while ((option = getopt(count, arguments, "f:O:cC:R:T:x:v:S:w:P:B")) != -1) {
        if (!set_option(option, &config)) {
            fprintf(stderr, "bad option -%c\n", option);
            return 2;
        }
    }
    hosted.open_from_disk = true;
    if (count - optind < 2 ||
        !add_devices(count - optind, arguments + optind, &config, inputs, &names)) {
        return 2;
    }
    convert_run(&hosted.context, &config, &names, inputs,
                &hosted.device[config.output_device].device, NULL, &result);
    hosted_free(&hosted);
    return result.error == INSTAR_OK ? 0 : 1;
}
