/*
 * `instar info`: qemu-img's options, in qemu-img's order.
 */
#include "vmm/cli/command.h"
#include "vmm/cli/options.h"
#include "vmm/cli/run_job.h"

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"format", required_argument, NULL, 'f'},
    {"output", required_argument, NULL, OPTION_OUTPUT},
    {"backing-chain", no_argument, NULL, OPTION_BACKING_CHAIN},
    {"object", required_argument, NULL, OPTION_OBJECT},
    {"image-opts", no_argument, NULL, OPTION_IMAGE_OPTS},
    {"force-share", no_argument, NULL, 'U'},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":hf:U",
    .long_options = long_options,
    .help = "usage: instar info [-f FMT] [--output=human|json] [--backing-chain] [-U] FILE\n"
            "Describes the disk image FILE.\n"
            "\n"
            "  -f, --format=FMT             the image's format; default: find out\n"
            "      --output=human|json      default|json  default human\n"
            "      --backing-chain          describe the images below it, too\n"
            "  -U, --force-share            do not mind that another process has the image "
            "open\n" OWN_OPTIONS_HELP,
};

static int run_info(int count, char **arguments)
{
    struct cli_options options;
    struct job job;

    enum parse_status status = options_parse(count, arguments, &grammar, &options);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : 1;
    }
    if (!options_job(&options, JOB_INFO, &job)) {
        return 1;
    }
    job.info = (struct info_config){
        .magic = INFO_CONFIG_MAGIC,
        .flags = options.backing_chain ? INFO_FLAG_BACKING_CHAIN : 0,
        .sector_size = options.sector_size,
        .input_device_count = 1,
    };
    return run_job(&job, &options);
}

const struct command info_command = {
    .name = "info",
    .summary = "describe an image",
    .run = run_info,
};
