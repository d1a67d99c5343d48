/*
 * `instar digest`: a disk's content as one digest, whatever its format.
 */
#include "vmm/cli/command.h"
#include "vmm/cli/copy_job.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"
#include "vmm/digest_sink.h"

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"force-share", no_argument, NULL, 'U'},
    {"chunks", no_argument, NULL, OPTION_CHUNKS},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":hf:U",
    .long_options = long_options,
    .help = "usage: instar digest [-f FMT] [--chunks] [-U] FILE\n"
            "Prints a digest of the disk in the image FILE: equal for equal disks, in any format.\n"
            "\n"
            "  -f FMT                       the image's format; default: find out\n"
            "      --chunks                 first print what the digest is of: each 1 MiB's own\n"
            "                               SHA-256. The digest is the SHA-256 of those lines.\n"
            "  -U, --force-share            do not mind that another process has the image "
            "open\n" COPY_OPTIONS_HELP,
};

struct digest {
    struct cli_options options;
    struct job job;
    bool chunks;
};

static bool take_option(void *context, int option)
{
    struct digest *d = context;

    switch (option) {
    case 'f':
        d->options.format = optarg;
        return true;
    case 'U':
        d->options.force_share = true;
        return true;
    case OPTION_CHUNKS:
        d->chunks = true;
        return true;
    default:
        return options_take_own(&d->options, option);
    }
}

static int run_digest(int count, char **arguments)
{
    struct digest d = {.chunks = false};

    options_copy_defaults(&d.options);
    enum parse_status status = options_scan(count, arguments, &grammar, take_option, &d);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : 1;
    }
    if (optind != count - 1) {
        message_usage("Expecting one image file name");
        return 1;
    }
    d.options.file_name = arguments[optind];
    if (!copy_job_init(&d.options, NULL, &d.job)) {
        return 1;
    }
    d.job.digest_chunks = d.chunks;
    d.job.convert.flags = CONVERT_FLAG_DIGEST | CONVERT_FLAG_SKIP_ZEROS;
    d.job.convert.target_format = FORMAT_RAW;
    d.job.convert.sparse_bytes = DIGEST_CHUNK_BYTES;
    const struct transfer transfer = {.input_count = 1, .inputs = arguments + optind};
    return run_transfer(&d.job, &d.options, &transfer);
}

const struct command digest_command = {
    .name = "digest",
    .summary = "print a digest of an image's content",
    .run = run_digest,
};
