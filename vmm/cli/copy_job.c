/*
 * See copy_job.h.
 */
#include "vmm/cli/copy_job.h"

#include <sched.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "vmm/cli/create_format.h"
#include "vmm/cli/format_names.h"
#include "vmm/cli/message.h"
#include "vmm/gate_path.h"

bool copy_target_format(const char *name, enum source_format *ret)
{
    *ret = format_number(name);
    if (*ret == FORMAT_NONE) {
        return false;
    }
    if (*ret == FORMAT_LUKS) { /* qemu-img writes it, and we do not */
        message_error("-O %s is not supported", name);
    } else if (!create_format_of(*ret)) {
        message_error("Format driver '%s' does not support image creation", name);
    }
    return create_format_of(*ret) != NULL;
}

/* The name that an image's own header gives it: the last part of the path. */
static bool take_output_name(const char *output, struct job *job)
{
    const char *slash = strrchr(output, '/');
    const char *base = slash ? slash + 1 : output;
    size_t length = strlen(base);

    if (length >= sizeof(job->names.output)) {
        message_error("%s: File name too long", output);
        return false;
    }
    memcpy(job->names.output, base, length + 1);
    job->convert.output_name_bytes = (uint32_t)length;
    return true;
}

/* How many processors there are for us. */
static int processors(void)
{
    cpu_set_t set;

    return sched_getaffinity(0, sizeof(set), &set) == 0 ? CPU_COUNT(&set) : 1;
}

bool copy_job_init(const struct cli_options *options, const char *output, struct job *ret)
{
    if (!options_job(options, JOB_CONVERT, ret)) {
        return false;
    }
    ret->use_lane = processors() > 1;
    ret->convert.creation_time = (uint64_t)time(NULL);
    if (getrandom(ret->convert.random_seed, sizeof(ret->convert.random_seed), 0) !=
        (ssize_t)sizeof(ret->convert.random_seed)) {
        message_error("No random numbers to be had");
        return false;
    }
    return !output || take_output_name(output, ret);
}

const char *copy_output_path(const char *output)
{
    static const char file_protocol[] = "file:";
    size_t protocol = gate_path_protocol(output);

    if (strncmp(output, file_protocol, strlen(file_protocol)) == 0) {
        return output + strlen(file_protocol);
    }
    if (protocol != 0) {
        message_error("Unknown protocol '%.*s'", (int)protocol, output);
        return NULL;
    }
    return output;
}
