/*
 * `instar convert`: qemu-img's options, in qemu-img's order.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vmm/cli/command.h"
#include "vmm/cli/convert_options.h"
#include "vmm/cli/copy_job.h"
#include "vmm/cli/create_format.h"
#include "vmm/cli/format_names.h"
#include "vmm/cli/message.h"
#include "vmm/cli/run_job.h"
#include "vmm/gate_path.h"
#include "vmm/sys.h"

#define CREATE_ERROR_BYTES 64u

struct convert {
    struct convert_options options;
    struct create_options create;
    struct job job;
    char create_error[CREATE_ERROR_BYTES];
};

static const char *target_name(const struct convert *c)
{
    return c->options.output_format ? c->options.output_format : "raw";
}

/* Copies a name that the target's header is to hold. */
static bool take_name(const char *what, const char *name, char *to, size_t capacity,
                      uint32_t *ret_bytes)
{
    size_t length = strlen(name);

    if (length >= capacity) {
        message_error("The %s is too long", what);
        return false;
    }
    memcpy(to, name, length + 1);
    *ret_bytes = (uint32_t)length;
    return true;
}

static bool say_create_error(const struct convert *c, const char *text)
{
    message_error("%s: %s: %s", c->options.output, c->create_error, text);
    return false;
}

/* -B and -F; those of -o count for more. */
static bool take_backing(struct convert *c)
{
    const struct convert_options *o = &c->options;
    const char *file = c->create.backing_file[0] != '\0' ? c->create.backing_file : o->backing_file;
    const char *format =
        c->create.backing_format[0] != '\0' ? c->create.backing_format : o->backing_format;
    const struct create_format *kind = create_format_of(c->create.format);

    if (!kind->supports_backing && o->backing_file) {
        message_error(c->create.format == FORMAT_VMDK
                          ? "-B is not supported with -O %s"
                          : "Backing file not supported for file format '%s'",
                      target_name(c));
        return false;
    }
    if (!kind->supports_backing && o->backing_format) {
        message_error("Backing file format not supported for file format '%s'", target_name(c));
        return false;
    }
    if (file && !format) {
        message_error("Use of backing file requires explicit backing format");
        return false;
    }
    if (kind->supports_backing && format && format_number(format) == FORMAT_NONE) {
        char text[128];
        (void)snprintf(text, sizeof(text), "%s '%.64s'", kind->unknown_backing_format, format);
        return say_create_error(c, text);
    }
    if (!file) {
        return !format || kind->is_backing_format_alone_allowed ||
               say_create_error(c, "Backing format cannot be used without backing file");
    }
    if (c->job.convert.create_flags & CREATE_FLAG_DATA_FILE_RAW) {
        return say_create_error(c,
                                "Backing file and data-file-raw cannot be used at the same time");
    }
    c->job.convert.flags |= CONVERT_FLAG_BACKING;
    return take_name("backing file's name", file, c->job.names.backing,
                     sizeof(c->job.names.backing), &c->job.convert.backing_name_bytes) &&
           take_name("backing format's name", format, c->job.names.backing_format,
                     sizeof(c->job.names.backing_format), &c->job.convert.backing_format_bytes);
}

/* The header names the file without its protocol. */
static bool take_data_file(struct convert *c)
{
    const char *name = c->create.data_file;

    if (strncmp(name, "file:", strlen("file:")) == 0) {
        name += strlen("file:");
    }
    return take_name("data file's name", name, c->job.names.data_file,
                     sizeof(c->job.names.data_file), &c->job.convert.data_file_bytes);
}

static bool check_compression(const struct convert *c)
{
    if (!c->options.compress) {
        return true;
    }
    if (!create_format_of(c->create.format)->compresses) {
        message_error("Compression not supported for this file format");
        return false;
    }
    if (c->create.has_preallocation) {
        message_error("Compression and preallocation not supported at the same time");
        return false;
    }
    return true;
}

/* The target's format and the options of its creation. */
static bool prepare_target(struct convert *c)
{
    enum source_format format;

    if (!copy_target_format(target_name(c), &format)) {
        if (format == FORMAT_NONE) {
            message_error("Unknown file format '%s'", target_name(c));
        }
        return false;
    }
    c->job.convert.target_format = format;
    enum create_status status = create_options_parse(
        format, c->options.has_list ? c->options.list : NULL, &c->job.convert, &c->create);
    if (status == CREATE_LIST_ERROR) {
        /* Nothing else is wrong with a combination that is not supported by itself. */
        if (c->create.has_preallocation && !check_compression(c)) {
            return false;
        }
        message_error("%s", c->create.error);
        return false;
    }
    c->job.preallocation = c->create.preallocation;
    if (!take_backing(c) || !check_compression(c)) {
        return false;
    }
    if (status != CREATE_OK) {
        return say_create_error(c, c->create.error);
    }
    if (c->create.has_preallocation && (c->job.convert.flags & CONVERT_FLAG_BACKING) &&
        !(c->job.convert.create_flags & CREATE_FLAG_EXTENDED_L2)) {
        return say_create_error(c,
                                "Backing file and preallocation can only be used at the same time "
                                "if extended_l2 is on");
    }
    return !(c->job.convert.create_flags & CREATE_FLAG_DATA_FILE) || take_data_file(c);
}

/*
 * Nothing is read of the backing file, but one that is not there is a typing error, and qemu-img
 * opens it. What a protocol would lead to is not looked for.
 */
static bool check_backing_exists(const struct convert *c)
{
    const char *name = c->job.names.backing;
    char path[INSTAR_NAME_BYTES_MAX];

    if (!(c->job.convert.flags & CONVERT_FLAG_BACKING) || gate_path_protocol(name) != 0) {
        return true;
    }
    if (!gate_path_join(c->options.output, name, path, sizeof(path))) {
        message_error("The backing file's name is too long");
        return false;
    }
    const struct open_how how = {.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY};
    int fd = sys.openat2(AT_FDCWD, path, &how);
    if (fd < 0) {
        message_error("Could not open '%s': Could not open backing file: Could not open '%s': %s",
                      c->options.output, path, strerror(errno));
        return false;
    }
    (void)sys.close(fd);
    return true;
}

/* qemu-img's checks once the inputs are open, in its order. */
static bool prepare(void *context)
{
    struct convert *c = context;
    const struct convert_options *o = &c->options;

    if (o->snapshot.either && !o->snapshot.has_parts && o->input_count > 1) {
        message_error("No support for concatenating multiple snapshot");
        return false;
    }
    if (o->in_place) {
        c->job.convert.target_format = FORMAT_RAW;
    } else if (!prepare_target(c)) {
        return false;
    }
    if (o->in_place && o->compress) {
        message_error("Compression not supported for this file format");
        return false;
    }
    if (o->cache && !convert_cache_is_known(o->cache)) {
        message_error("Invalid cache option: %s", o->cache);
        return false;
    }
    return check_backing_exists(c);
}

static bool fill_in_job(struct convert *c)
{
    const struct convert_options *o = &c->options;
    struct convert_config *config = &c->job.convert;

    if (!copy_job_init(&o->common, o->output, &c->job)) {
        return false;
    }
    config->flags |= o->sparse_bytes > 0 ? CONVERT_FLAG_SKIP_ZEROS : 0;
    config->flags |= o->compress ? CONVERT_FLAG_COMPRESS : 0;
    config->flags |= o->in_place ? CONVERT_FLAG_IN_PLACE : 0;
    config->flags |= o->target_is_zero ? CONVERT_FLAG_TARGET_ZERO : 0;
    config->flags |= o->progress ? CONVERT_FLAG_PROGRESS : 0;
    config->sparse_bytes = (uint32_t)o->sparse_bytes;
    if (snapshot_option_is_given(&o->snapshot) &&
        !snapshot_option_fill(&o->snapshot, config, &c->job.names)) {
        message_error("Failed to load snapshot: Can't find snapshot");
        return false;
    }
    return true;
}

static int print_option_help(const struct convert *c)
{
    static char text[CREATE_HELP_BYTES];
    const char *output = NULL;
    enum source_format format;

    if (!copy_target_format(target_name(c), &format)) {
        if (format == FORMAT_NONE) {
            message_error("Unknown file format '%s'", target_name(c));
        }
        return 1;
    }
    if (c->options.output) {
        output = copy_output_path(c->options.output);
        if (!output) {
            return 1;
        }
    }
    size_t length = create_options_help(format, target_name(c), output, text);
    return message_out(text, length) ? 0 : 1;
}

/* The ends of the line of progress; what is between comes from the guest. */
static void say_progress(const struct convert *c, const char *text)
{
    if (c->options.progress) {
        (void)message_out(text, strlen(text));
    }
}

static int run_convert(int count, char **arguments)
{
    static struct convert c; /* too large for the stack; one conversion a process */

    enum parse_status status = convert_options_parse(count, arguments, &c.options);
    if (status != PARSE_OK) {
        return status == PARSE_HELP ? 0 : 1;
    }
    if (c.options.has_list && create_options_wants_help(c.options.list)) {
        return print_option_help(&c);
    }
    (void)snprintf(c.create_error, sizeof(c.create_error), "error while converting %.32s",
                   target_name(&c));
    const struct transfer transfer = {
        .input_count = c.options.input_count,
        .inputs = c.options.inputs,
        .output = c.options.output,
        .data_file = c.create.data_file,
        .create_error = c.create_error,
        .in_place = c.options.in_place,
        .durable = convert_cache_is_durable(c.options.cache),
        .prepare = prepare,
        .context = &c,
    };
    /* For people alone: a log is not filled with it, which qemu-img does. */
    c.options.progress = c.options.progress && !c.options.quiet && isatty(STDOUT_FILENO);
    say_progress(&c, "    (0.00/100%)\r");
    int exit_code = fill_in_job(&c) ? run_transfer(&c.job, &c.options.common, &transfer) : 1;
    say_progress(&c, exit_code == 0 ? "    (100.00/100%)\r\n" : "\n");
    return exit_code;
}

const struct command convert_command = {
    .name = "convert",
    .summary = "convert images to another format",
    .run = run_convert,
};
