/*
 * `instar dd`: a window of a disk, every byte of it written.
 *
 * qemu-img dd waits at its end until the disk has stored all, and convert does not; here both do as
 * convert does, and -t of convert asks for the rest. A copy is no database: whoever needs it after
 * a crash can say so, and everybody else does not wait for the slowest part of the machine.
 */
#include <string.h>

#include "vmm/cli/command.h"
#include "vmm/cli/convert_options.h"
#include "vmm/cli/copy_job.h"
#include "vmm/cli/dd_operands.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"object", required_argument, NULL, OPTION_OBJECT},
    {"image-opts", no_argument, NULL, OPTION_IMAGE_OPTS},
    {"force-share", no_argument, NULL, 'U'},
    {"output-limit", required_argument, NULL, OPTION_OUTPUT_LIMIT},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":hf:O:t:U",
    .long_options = long_options,
    .help =
        "usage: instar dd [-f FMT] [-O FMT] [-U] [bs=SIZE] [count=BLOCKS] [skip=BLOCKS] if=FILE "
        "of=FILE\n"
        "Copies the blocks from number skip up to number count of the disk image if to the new\n"
        "image of. Unlike dd's own, count is where to end, not how many.\n"
        "\n"
        "  -f FMT                       the input's format; default: find out\n"
        "  -O FMT                       the output's format: raw (default), parallels, qcow, "
        "qcow2, qed,\n"
        "                               vdi, vhdx, vmdk, vpc\n"
        "  -t CACHE                     unsafe (default) leaves storing to the system; writeback,\n"
        "                               writethrough, none, directsync wait until all is stored\n"
        "  -U, --force-share            do not mind that another process has the image open\n"
        "  bs=SIZE                      bytes of a block, default 512\n"
        "      --output-limit=SIZE      give up after so many bytes written, default twice the\n"
        "                               disk\n" COPY_OPTIONS_HELP,
};

struct dd {
    struct cli_options options;
    const char *output_format;
    const char *cache;
    struct dd_operands operands;
    struct job job;
};

static bool take_option(void *context, int option)
{
    struct dd *dd = context;
    int64_t limit;

    switch (option) {
    case 'f':
        dd->options.format = optarg;
        return true;
    case 'O':
        dd->output_format = optarg;
        return true;
    case 't':
        dd->cache = optarg;
        return true;
    case 'U':
        dd->options.force_share = true;
        return true;
    case OPTION_IMAGE_OPTS:
        dd->options.image_opts = true;
        return true;
    case OPTION_OBJECT:
        message_error("--object is not supported: instar opens no encrypted images");
        return false;
    case OPTION_OUTPUT_LIMIT:
        if (!options_size("output limit", optarg, 1, INT64_MAX, &limit)) {
            return false;
        }
        dd->options.limits.written_bytes_max = (uint64_t)limit;
        return true;
    default:
        return options_take_own(&dd->options, option);
    }
}

static bool take_operands(struct dd *dd, int count, char *const *arguments)
{
    char message[SIZE_MESSAGE_BYTES];

    dd_operands_init(&dd->operands);
    for (int i = 0; i < count; i++) {
        bool taken = dd_operands_take(&dd->operands, PROGRAM, arguments[i], message);
        message_raw(message);
        if (!taken) {
            return false;
        }
    }
    if (!dd->operands.input || !dd->operands.output) {
        message_error("Must specify both input and output files");
        return false;
    }
    if (dd->options.image_opts && dd->options.format) {
        message_error("--image-opts and --format are mutually exclusive");
        return false;
    }
    if (dd->options.image_opts) {
        message_error("--image-opts is not supported: options could name any file or host");
        return false;
    }
    return true;
}

/* Judges the output's format, which qemu-img does once the input is open. */
static bool prepare(void *context)
{
    struct dd *dd = context;
    enum source_format format;

    if (!copy_target_format(dd->output_format, &format)) {
        if (format == FORMAT_NONE) {
            message_error("Unknown file format");
        }
        return false;
    }
    if (dd->cache && !convert_cache_is_known(dd->cache)) {
        message_error("Invalid cache option: %s", dd->cache);
        return false;
    }
    dd->job.convert.target_format = format;
    return true;
}

static int run_dd(int count, char **arguments)
{
    struct dd dd = {.output_format = "raw"};

    options_copy_defaults(&dd.options);
    enum parse_status status = options_scan(count, arguments, &grammar, take_option, &dd);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : 1;
    }
    if (!take_operands(&dd, count - optind, arguments + optind)) {
        return 1;
    }
    dd.options.file_name = dd.operands.input;
    if (!copy_job_init(&dd.options, dd.operands.output, &dd.job)) {
        return 1;
    }
    dd.job.convert.flags = CONVERT_FLAG_DD_WINDOW;
    dd_operands_window(&dd.operands, &dd.job.convert.window_start, &dd.job.convert.window_end);
    char *const inputs[] = {(char *)(uintptr_t)dd.operands.input};
    const struct transfer transfer = {
        .input_count = 1,
        .inputs = inputs,
        .output = dd.operands.output,
        .create_error = "error while creating output image",
        .durable = convert_cache_is_durable(dd.cache),
        .prepare = prepare,
        .context = &dd,
    };
    return run_transfer(&dd.job, &dd.options, &transfer);
}

const struct command dd_command = {
    .name = "dd",
    .summary = "copy a part of an image to a new one",
    .run = run_dd,
};
