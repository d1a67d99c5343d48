/*
 * See convert_options.h. What we do not do is refused by its name before anything is opened.
 */
#include "vmm/cli/convert_options.h"

#include <stdlib.h>
#include <string.h>

#include "vmm/cli/message.h"

#define SPARSE_BYTES_DEFAULT 4096
#define SPARSE_BYTES_MAX (16 << 20)
#define COROUTINES_MAX 16

static const struct option long_options[] = {
    {"help", no_argument, NULL, 'h'},
    {"object", required_argument, NULL, OPTION_OBJECT},
    {"image-opts", no_argument, NULL, OPTION_IMAGE_OPTS},
    {"force-share", no_argument, NULL, 'U'},
    {"target-image-opts", no_argument, NULL, OPTION_TARGET_IMAGE_OPTS},
    {"salvage", no_argument, NULL, OPTION_SALVAGE},
    {"target-is-zero", no_argument, NULL, OPTION_TARGET_IS_ZERO},
    {"bitmaps", no_argument, NULL, OPTION_BITMAPS},
    {"skip-broken-bitmaps", no_argument, NULL, OPTION_SKIP_BITMAPS},
    {"output-limit", required_argument, NULL, OPTION_OUTPUT_LIMIT},
    OWN_LONG_OPTIONS,
    {NULL, 0, NULL, 0},
};

static const struct option_grammar grammar = {
    .short_options = ":hf:O:B:CcF:o:l:S:pt:T:qnm:WUr:",
    .long_options = long_options,
    .help =
        "usage: instar convert [-f FMT] [-O FMT] [-c] [-o OPTIONS] [-S SIZE] [-p] [-q] [-n]\n"
        "                      [-l SNAPSHOT] [-B FILE -F FMT] [-t CACHE] [-U] FILE... OUTPUT\n"
        "Converts disk images, one behind the other, to one new image.\n"
        "\n"
        "  -f FMT                       the inputs' format; default: find out\n"
        "  -O FMT                       the output's format: raw (default), parallels, qcow, "
        "qcow2, qed,\n"
        "                               vdi, vhdx, vmdk, vpc\n"
        "  -o KEY=VALUE,...             options of the output's format; '-o help' names them\n"
        "  -c                           compress (qcow, qcow2, vmdk)\n"
        "  -S SIZE                      leave out zeros from this many bytes on, default 4k; 0: "
        "none\n"
        "  -l SNAPSHOT                  read this internal snapshot: its id or name, or\n"
        "                               snapshot.id=ID,snapshot.name=NAME\n"
        "  -B FILE -F FMT               the output's backing file and its format\n"
        "  -n                           write into the raw image that is there\n"
        "      --target-is-zero         with -n: it reads as zeros\n"
        "  -t CACHE                     unsafe (default) leaves storing to the system; writeback,\n"
        "                               writethrough, none, directsync wait until all is stored\n"
        "  -T CACHE, -m N, -W, -C       taken and of no effect\n"
        "  -p                           show progress on a terminal; -q: do not\n"
        "  -U, --force-share            do not mind that another process has an image open\n"
        "      --output-limit=SIZE      give up after so many bytes written, default twice the\n"
        "                               disk\n" COPY_OPTIONS_HELP,
};

static bool refuse(const char *option)
{
    message_error("%s is not supported", option);
    return false;
}

/* Appends one -o to the list. */
static bool take_list(struct convert_options *o)
{
    size_t had = strlen(o->list);
    size_t more = strlen(optarg);

    if (!create_options_is_list(optarg)) {
        message_error("Invalid option list: %s", optarg);
        return false;
    }
    if (had + more + 2 > sizeof(o->list)) {
        message_error("Invalid option list: longer than %u bytes", CREATE_OPTION_BYTES_MAX - 1);
        return false;
    }
    if (o->has_list) {
        o->list[had++] = ',';
    }
    memcpy(o->list + had, optarg, more + 1);
    o->has_list = true;
    return true;
}

static bool take_sparse(struct convert_options *o)
{
    if (!options_size("buffer size for sparse output", optarg, 0, INT64_MAX, &o->sparse_bytes)) {
        return false;
    }
    if (o->sparse_bytes % 512 != 0 || o->sparse_bytes > SPARSE_BYTES_MAX) {
        message_error("Invalid buffer size for sparse output specified. Valid sizes are multiples "
                      "of 512 up to %d. Select 0 to disable sparse detection (fully allocates "
                      "output).",
                      SPARSE_BYTES_MAX);
        return false;
    }
    o->has_sparse = true;
    return true;
}

/* How many requests qemu-img has under way at once: checked, and none of our business. */
static bool take_coroutines(void)
{
    char *end;
    long number = strtol(optarg, &end, 0);

    if (end == optarg || *end != '\0' || number < 1 || number > COROUTINES_MAX) {
        message_error("Invalid number of coroutines. Allowed number of coroutines is between 1 and "
                      "%d",
                      COROUTINES_MAX);
        return false;
    }
    return true;
}

static bool take_limit(struct convert_options *o)
{
    int64_t limit;

    if (!options_size("output limit", optarg, 1, INT64_MAX, &limit)) {
        return false;
    }
    o->common.limits.written_bytes_max = (uint64_t)limit;
    return true;
}

static bool take_long_option(struct convert_options *o, int option)
{
    switch (option) {
    case OPTION_IMAGE_OPTS:
        o->common.image_opts = true;
        return true;
    case OPTION_OBJECT:
        message_error("--object is not supported: instar opens no encrypted images");
        return false;
    case OPTION_TARGET_IMAGE_OPTS:
        o->target_image_opts = true;
        return true;
    case OPTION_TARGET_IS_ZERO:
        o->target_is_zero = true;
        return true;
    case OPTION_SALVAGE:
        return refuse("--salvage");
    case OPTION_BITMAPS:
        o->bitmaps = true;
        return true;
    case OPTION_SKIP_BITMAPS:
        o->skip_bitmaps = true;
        return true;
    case OPTION_OUTPUT_LIMIT:
        return take_limit(o);
    default:
        return options_take_own(&o->common, option);
    }
}

/* Options that are a name kept for later, or a switch. */
static bool take_plain_option(struct convert_options *o, int option)
{
    switch (option) {
    case 'f':
        o->common.format = optarg;
        return true;
    case 'O':
        o->output_format = optarg;
        return true;
    case 'B':
        o->backing_file = optarg;
        return true;
    case 'F':
        o->backing_format = optarg;
        return true;
    case 't':
        o->cache = optarg;
        return true;
    case 'T':
        o->source_cache = optarg;
        return true;
    case 'C':
        o->copy_range = true;
        return true;
    case 'c':
        o->compress = true;
        return true;
    case 'p':
        o->progress = true;
        return true;
    case 'q':
        o->quiet = true;
        return true;
    case 'n':
        o->in_place = true;
        return true;
    case 'U':
        o->common.force_share = true;
        return true;
    case 'W':
        return true; /* writes may come out of order: ours need not */
    default:
        return take_long_option(o, option);
    }
}

static bool take_option(void *context, int option)
{
    struct convert_options *o = context;
    int64_t rate;

    switch (option) {
    case 'o':
        return take_list(o);
    case 'l':
        return snapshot_option_take(&o->snapshot, optarg);
    case 'S':
        return take_sparse(o);
    case 'm':
        return take_coroutines();
    case 'r':
        return options_size("rate limit", optarg, 0, INT64_MAX, &rate) && refuse("-r");
    default:
        return take_plain_option(o, option);
    }
}

bool convert_cache_is_known(const char *cache)
{
    static const char *const names[] = {"none",   "off",       "directsync",
                                        "unsafe", "writeback", "writethrough"};

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(cache, names[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool convert_cache_is_durable(const char *cache)
{
    return cache && strcmp(cache, "unsafe") != 0;
}

/* What qemu-img checks before it opens anything, in its order. */
static bool check_options(const struct convert_options *o)
{
    if (o->common.image_opts && o->common.format) {
        message_error("--image-opts and --format are mutually exclusive");
        return false;
    }
    if (o->copy_range && o->has_sparse) {
        message_error("Cannot enable copy offloading when -S is used");
        return false;
    }
    if (o->copy_range && o->compress) {
        message_error("Cannot enable copy offloading when -c is used");
        return false;
    }
    if (o->target_image_opts && !o->in_place) {
        message_error("--target-image-opts requires use of -n flag");
        return false;
    }
    if (o->in_place && o->has_list) {
        message_error("-o has no effect when skipping image creation");
        return false;
    }
    if (o->target_is_zero && !o->in_place) {
        message_error("--target-is-zero requires use of -n flag");
        return false;
    }
    if (o->skip_bitmaps && !o->bitmaps) {
        message_error("Use of --skip-broken-bitmaps requires --bitmaps");
        return false;
    }
    return true;
}

/* Ours: what we do not do at all. */
static bool check_supported(const struct convert_options *o)
{
    if (o->common.image_opts) {
        message_error("--image-opts is not supported: options could name any file or host");
        return false;
    }
    if (o->target_image_opts) {
        return refuse("--target-image-opts");
    }
    if (o->bitmaps) {
        return refuse("--bitmaps");
    }
    if (o->in_place && o->output_format && strcmp(o->output_format, "raw") != 0) {
        message_error("-n is not supported with -O %s: only raw images can be written in place",
                      o->output_format);
        return false;
    }
    if (o->input_count > CONVERT_INPUTS_MAX) {
        message_error("Too many images: at most %u", CONVERT_INPUTS_MAX);
        return false;
    }
    return true;
}

enum parse_status convert_options_parse(int count, char **arguments, struct convert_options *ret)
{
    *ret = (struct convert_options){.sparse_bytes = SPARSE_BYTES_DEFAULT};
    options_copy_defaults(&ret->common);
    enum parse_status status = options_scan(count, arguments, &grammar, take_option, ret);
    if (status != PARSE_OK) {
        return status;
    }
    if (!check_options(ret)) {
        return PARSE_ERROR;
    }
    int operands = count - optind;
    ret->inputs = arguments + optind;
    ret->input_count = operands > 1 ? (unsigned)operands - 1 : 0;
    ret->output = operands > 1 ? arguments[count - 1] : NULL;
    if (ret->has_list && create_options_wants_help(ret->list)) {
        return PARSE_OK; /* for the caller to answer */
    }
    if (ret->input_count == 0) {
        message_error("Must specify image file name");
        return PARSE_ERROR;
    }
    if (ret->source_cache && !convert_cache_is_known(ret->source_cache)) {
        message_error("Invalid source cache option: %s", ret->source_cache);
        return PARSE_ERROR;
    }
    ret->common.file_name = ret->inputs[0];
    return check_supported(ret) ? PARSE_OK : PARSE_ERROR;
}
