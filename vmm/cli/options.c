/*
 * Common options; see options.h.
 *
 * As in qemu-img, numbers are judged where they stand, the number of file names after all options,
 * and --output only then.
 */
#include "vmm/cli/options.h"

#include <assert.h>
#include <string.h>

#include "guest/base/checked.h"
#include "vmm/cli/command.h"
#include "vmm/cli/format_names.h"
#include "vmm/cli/message.h"
#include "vmm/size_suffix.h"

#define SECTOR_SIZE_MIN 512
#define SECTOR_SIZE_MAX 65536
#define RAM_STEP_BYTES (2 << 20)
#define RAM_BYTES_MAX (512 << 20)
#define DEADLINE_SECONDS_MAX (7 * 24 * 3600)

bool options_size(const char *name, const char *text, int64_t min, int64_t max, int64_t *ret)
{
    char message[SIZE_MESSAGE_BYTES];
    bool has_value = size_option(PROGRAM, name, text, min, max, ret, message);

    message_raw(message);
    return has_value;
}

static bool read_number(const char *name, int64_t min, int64_t max, int64_t *ret)
{
    return options_size(name, optarg, min, max, ret);
}

static bool read_limit(const char *name, uint64_t *ret)
{
    int64_t value;

    if (!read_number(name, 1, INT64_MAX, &value)) {
        return false;
    }
    *ret = (uint64_t)value;
    return true;
}

static bool read_deadline(struct cli_options *o)
{
    int64_t seconds;

    if (!read_number("deadline", 1, DEADLINE_SECONDS_MAX, &seconds)) {
        return false;
    }
    o->limits.deadline_ms = (uint64_t)seconds * 1000;
    return true;
}

static bool read_sector_size(struct cli_options *o)
{
    int64_t bytes;

    if (!read_number("sector size", SECTOR_SIZE_MIN, SECTOR_SIZE_MAX, &bytes)) {
        return false;
    }
    if (!is_power_of_two_u64((uint64_t)bytes)) {
        message_error("Invalid sector size specified. Must be a power of two.");
        return false;
    }
    o->sector_size = (uint32_t)bytes;
    return true;
}

static bool read_ram(struct cli_options *o)
{
    int64_t bytes;

    if (!read_number("guest memory", RAM_STEP_BYTES, RAM_BYTES_MAX, &bytes)) {
        return false;
    }
    if (bytes % RAM_STEP_BYTES != 0) {
        message_error("Invalid guest memory specified. Must be a multiple of 2M.");
        return false;
    }
    o->limits.ram_bytes = (uint32_t)bytes;
    return true;
}

/* "7.2" or "7.2.22". */
static bool read_qemu_version(struct cli_options *o)
{
    unsigned part[3] = {0, 0, 0};
    unsigned count = 0;
    const char *at = optarg;

    while (count < 3 && *at >= '0' && *at <= '9') {
        while (*at >= '0' && *at <= '9' && part[count] <= 255) {
            part[count] = part[count] * 10 + (unsigned)(*at++ - '0');
        }
        count++;
        if (*at != '.' || part[count - 1] > 255) {
            break;
        }
        at++;
    }
    if (count < 2 || *at != '\0' || at[-1] == '.' || part[0] > 255 || part[1] > 255 ||
        part[2] > 255) {
        message_error("Invalid qemu version specified. Must be X.Y or X.Y.Z.");
        return false;
    }
    o->qemu_version = QEMU_VERSION(part[0], part[1], part[2]);
    return true;
}

static bool add_folder(struct cli_options *o)
{
    if (o->allow_count == GATE_ROOTS_MAX - 1) { /* one is the image's own */
        message_error("Too many folders allowed: at most %u", GATE_ROOTS_MAX - 1);
        return false;
    }
    o->allow[o->allow_count++] = optarg;
    return true;
}

/* An option that only the subcommands of qemu-img have whose images are trusted. */
static bool refuse_object(void)
{
    message_error("--object is not supported: instar opens no encrypted images");
    return false;
}

bool options_take_own(struct cli_options *o, int option)
{
    switch (option) {
    case OPTION_SECTOR_SIZE:
        return read_sector_size(o);
    case OPTION_QEMU_VERSION:
        return read_qemu_version(o);
    case OPTION_ALLOW_DIR:
        return add_folder(o);
    case OPTION_DEADLINE:
        return read_deadline(o);
    case OPTION_EXIT_LIMIT:
        return read_limit("exit limit", &o->limits.exits_max);
    case OPTION_READ_LIMIT:
        return read_limit("read limit", &o->limits.read_bytes_max);
    case OPTION_WRITE_LIMIT:
        return read_limit("write limit", &o->limits.output_bytes_max);
    case OPTION_RAM:
        return read_ram(o);
    default:
        assert(false); /* a row of a grammar without a case here */
        return false;
    }
}

static bool take_option(void *context, int option)
{
    struct cli_options *o = context;

    switch (option) {
    case 'f':
        o->format = optarg;
        return true;
    case 's':
        return read_number("start offset", 0, INT64_MAX, &o->start_offset);
    case 'l':
        return read_number("max length", 0, INT64_MAX, &o->max_length);
    case 'U':
        o->force_share = true;
        return true;
    case OPTION_OUTPUT:
        o->output = optarg;
        return true;
    case OPTION_IMAGE_OPTS:
        o->image_opts = true;
        return true;
    case OPTION_BACKING_CHAIN:
        o->backing_chain = true;
        return true;
    case OPTION_OBJECT:
        return refuse_object();
    default:
        return options_take_own(o, option);
    }
}

/* What can be said only after all options: qemu-img's checks in qemu-img's order. */
static bool check_options(struct cli_options *o, int count, char **arguments)
{
    if (optind != count - 1) {
        message_usage("Expecting one image file name");
        return false;
    }
    o->file_name = arguments[optind];
    if (o->output && strcmp(o->output, "json") != 0 && strcmp(o->output, "human") != 0) {
        message_error("--output must be used with human or json as argument.");
        return false;
    }
    if (o->image_opts && o->format) {
        message_error("--image-opts and --format are mutually exclusive");
        return false;
    }
    if (o->image_opts) {
        message_error("--image-opts is not supported: options could name any file or host");
        return false;
    }
    return true;
}

void options_defaults(struct cli_options *ret)
{
    *ret = (struct cli_options){
        .max_length = -1,
        .sector_size = SECTOR_SIZE_MAX,
        .qemu_version = QEMU_VERSION(7, 2, 22),
        .limits =
            {
                .deadline_ms = JOB_DEADLINE_MS_DEFAULT,
                .exits_max = JOB_EXITS_MAX_DEFAULT,
                .read_bytes_max = JOB_READ_BYTES_MAX_DEFAULT,
                .output_bytes_max = JOB_OUTPUT_BYTES_MAX_DEFAULT,
                .ram_bytes = JOB_RAM_BYTES_DEFAULT,
            },
    };
}

void options_copy_defaults(struct cli_options *ret)
{
    options_defaults(ret);
    ret->limits.deadline_ms = JOB_COPY_DEADLINE_MS_DEFAULT;
    ret->limits.exits_max = JOB_COPY_EXITS_MAX_DEFAULT;
    ret->limits.read_bytes_max = JOB_COPY_READ_BYTES_MAX_DEFAULT;
    ret->limits.ram_bytes = JOB_COPY_RAM_BYTES_DEFAULT;
}

enum parse_status options_scan(int count, char **arguments, const struct option_grammar *grammar,
                               bool (*take)(void *context, int option), void *context)
{
    int option;

    optind = 0; /* glibc: start over, main() has scanned the global options */
    while ((option = getopt_long(count, arguments, grammar->short_options, grammar->long_options,
                                 NULL)) != -1) {
        switch (option) {
        case ':':
            message_usage("missing argument for option '%s'", arguments[optind - 1]);
            return PARSE_ERROR;
        case '?':
            message_usage("unrecognized option '%s'", arguments[optind - 1]);
            return PARSE_ERROR;
        case 'h':
            return message_out(grammar->help, strlen(grammar->help)) ? PARSE_HELP : PARSE_ERROR;
        default:
            if (!take(context, option)) {
                return PARSE_ERROR;
            }
            break;
        }
    }
    return PARSE_OK;
}

enum parse_status options_parse(int count, char **arguments, const struct option_grammar *grammar,
                                struct cli_options *ret)
{
    options_defaults(ret);
    enum parse_status status = options_scan(count, arguments, grammar, take_option, ret);
    if (status != PARSE_OK) {
        return status;
    }
    return check_options(ret, count, arguments) ? PARSE_OK : PARSE_ERROR;
}

bool options_job(const struct cli_options *options, enum job_operation operation, struct job *ret)
{
    static const char file_protocol[] = "file:";
    size_t name_bytes = strlen(options->file_name);

    *ret = (struct job){
        .operation = operation,
        .output =
            options->output && strcmp(options->output, "json") == 0 ? OUTPUT_JSON : OUTPUT_HUMAN,
        .qemu_version = options->qemu_version,
        .sector_size = options->sector_size,
        .skip_lock_check = options->force_share,
        .limits = options->limits,
        .program = PROGRAM,
    };
    if (options->format) {
        ret->forced_format = format_number(options->format);
        if (ret->forced_format == FORMAT_NONE) {
            message_error("Could not open '%s': Unknown driver '%s'", options->file_name,
                          options->format);
            return false;
        }
    }
    if (name_bytes >= sizeof(ret->file_name)) {
        message_error("Could not open '%s': Could not open '%s': File name too long",
                      options->file_name, options->file_name);
        return false;
    }
    memcpy(ret->file_name, options->file_name, name_bytes + 1);
    if (strncmp(options->file_name, file_protocol, strlen(file_protocol)) == 0) {
        ret->protocol_bytes = (uint32_t)strlen(file_protocol);
    }
    return true;
}
