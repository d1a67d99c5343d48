/*
 * `instar map`: qemu-img's options, in qemu-img's order.
 */
#include "vmm/cli/command.h"
#include "vmm/cli/options.h"
#include "vmm/cli/run_job.h"

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"format", required_argument, NULL, 'f'},
    {"output", required_argument, NULL, OPTION_OUTPUT},
    {"object", required_argument, NULL, OPTION_OBJECT},
    {"image-opts", no_argument, NULL, OPTION_IMAGE_OPTS},
    {"force-share", no_argument, NULL, 'U'},
    {"start-offset", required_argument, NULL, 's'},
    {"s", required_argument, NULL, 's'}, /* --sector-size would make it ambiguous */
    {"max-length", required_argument, NULL, 'l'},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":f:s:l:hU",
    .long_options = long_options,
    .help = "usage: instar map [-f FMT] [--output=human|json] [-s OFFSET] [-l LENGTH] [-U] FILE\n"
            "Shows where the data of the disk image FILE lies.\n"
            "\n"
            "  -f, --format=FMT             the image's format; default: find out\n"
            "      --output=human|json      default|json      default human\n"
            "  -s, --start-offset=SIZE      begin here, default 0\n"
            "  -l, --max-length=SIZE        look at no more than this\n"
            "  -U, --force-share            do not mind that another process has the image "
            "open\n" OWN_OPTIONS_HELP,
};

static int run_map(int count, char **arguments)
{
    struct cli_options options;
    struct job job;

    enum parse_status status = options_parse(count, arguments, &grammar, &options);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : 1;
    }
    if (!options_job(&options, JOB_MAP, &job)) {
        return 1;
    }
    bool has_length = options.max_length >= 0;
    job.map = (struct map_config){
        .magic = MAP_CONFIG_MAGIC,
        .flags = has_length ? MAP_FLAG_MAX_LENGTH : 0,
        .sector_size = options.sector_size,
        .input_device_count = 1,
        .start_offset = (uint64_t)options.start_offset,
        .max_length = has_length ? (uint64_t)options.max_length : 0,
    };
    return run_job(&job, &options);
}

const struct command map_command = {
    .name = "map",
    .summary = "show where the data of an image lies",
    .run = run_map,
};
