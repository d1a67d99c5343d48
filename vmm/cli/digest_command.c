/*
 * `instar digest`: a disk's content as one digest, whatever its format; or whether two disks have
 * the same content.
 */
#include "vmm/cli/digest_command.h"

#include <string.h>

#include "vmm/cli/command.h"
#include "vmm/cli/copy_job.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"
#include "vmm/digest_sink.h"

#define EXIT_TROUBLE 2 /* with --compare, where 1 means that the disks differ */

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"force-share", no_argument, NULL, 'U'},
    {"chunks", no_argument, NULL, OPTION_CHUNKS},
    {"compare", no_argument, NULL, OPTION_COMPARE},
    {"output", required_argument, NULL, OPTION_OUTPUT},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":hf:F:U",
    .long_options = long_options,
    .help =
        "usage: instar digest [-f FMT] [--chunks] [--output=human|json] [-U] FILE\n"
        "       instar digest --compare [-f FMT] [-F FMT] [--output=human|json] [-U] FILE FILE\n"
        "Prints a digest of the disk in the image FILE: equal for equal disks, in any format.\n"
        "\n"
        "  -f FMT                       the image's format; default: find out\n"
        "      --chunks                 first print what the digest is of: each 1 MiB's own\n"
        "                               SHA-256. The digest is the SHA-256 of those lines.\n"
        "      --compare                say whether two disks are equal, zeros at the end of the\n"
        "                               larger left out, or which MiB differs first; exit code 0:\n"
        "                               equal, 1: different, 2: any error\n"
        "  -F FMT                       the second image's format; default: find out\n"
        "      --output=human|json      how to print; default human\n"
        "  -U, --force-share            do not mind that another process has an image "
        "open\n" COPY_OPTIONS_HELP,
};

struct digest {
    struct digest_options options;
    bool compares;
    const char *output;
};

static bool take_option(void *context, int option)
{
    struct digest *d = context;

    switch (option) {
    case 'f':
        d->options.common.format = optarg;
        return true;
    case 'F':
        d->options.second_format = optarg;
        return true;
    case 'U':
        d->options.common.force_share = true;
        return true;
    case OPTION_CHUNKS:
        d->options.chunks = true;
        return true;
    case OPTION_COMPARE:
        d->compares = true;
        return true;
    case OPTION_OUTPUT:
        d->output = optarg;
        return true;
    default:
        return options_take_own(&d->options.common, option);
    }
}

static bool check_options(struct digest *d, int operands)
{
    if (d->compares && operands != 2) {
        message_usage("Expecting two image file names");
        return false;
    }
    if (!d->compares && operands != 1) {
        message_usage("Expecting one image file name");
        return false;
    }
    if (d->compares ? d->options.chunks : d->options.second_format != NULL) {
        message_error(d->compares ? "--chunks has no effect with --compare"
                                  : "-F requires --compare");
        return false;
    }
    d->options.json = d->output && strcmp(d->output, "json") == 0;
    if (d->output && !d->options.json && strcmp(d->output, "human") != 0) {
        message_error("--output must be used with human or json as argument.");
        return false;
    }
    return true;
}

bool digest_job(const struct digest_options *options, struct job *ret)
{
    if (!copy_job_init(&options->common, NULL, ret)) {
        return false;
    }
    ret->digest_chunks = options->chunks;
    ret->convert.flags = CONVERT_FLAG_DIGEST | CONVERT_FLAG_SKIP_ZEROS;
    ret->convert.target_format = FORMAT_RAW;
    ret->convert.sparse_bytes = DIGEST_CHUNK_BYTES;
    return true;
}

static int digest_one(struct digest *d, char *const *files)
{
    struct job job;
    const struct transfer transfer = {.input_count = 1, .inputs = files};

    d->options.common.file_name = files[0];
    if (!digest_job(&d->options, &job)) {
        return 1;
    }
    return d->options.json ? digest_print_json(&d->options, &job, files)
                           : run_transfer(&job, &d->options.common, &transfer);
}

/* Whether --compare is among the words, whatever else is wrong with them. */
static bool wants_comparison(int count, char *const *arguments)
{
    for (int i = 1; i < count; i++) {
        if (strncmp(arguments[i], "--com", strlen("--com")) == 0) {
            return true;
        }
    }
    return false;
}

static int run_digest(int count, char **arguments)
{
    struct digest d = {.output = NULL};
    const int trouble = wants_comparison(count, arguments) ? EXIT_TROUBLE : 1;

    options_copy_defaults(&d.options.common);
    enum parse_status status = options_scan(count, arguments, &grammar, take_option, &d);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : trouble;
    }
    if (!check_options(&d, count - optind)) {
        return trouble;
    }
    return d.compares ? digest_compare(&d.options, arguments + optind)
                      : digest_one(&d, arguments + optind);
}

const struct command digest_command = {
    .name = "digest",
    .summary = "print a digest of an image's content, or compare two",
    .run = run_digest,
};
