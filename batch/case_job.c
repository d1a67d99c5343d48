/*
 * See case_job.h. The limits are the manifest's for every step; the time is theirs together.
 */
#include "batch/case_job.h"

#include <stdio.h>
#include <string.h>

#include "vmm/digest_sink.h"

/* What stands before messages; answers are compared behind it. */
#define PROGRAM_NAME "instar"

static const struct operation *operation_of(const struct plan_case *planned)
{
    return planned->combination->job->operation;
}

const char *case_target(const struct schedule *schedule, const struct plan_case *planned)
{
    struct option_values values;
    plan_case_values(schedule->plan, planned, &values);
    return operation_target(operation_of(planned), &values);
}

static void fill_question(const struct schedule *schedule, const struct plan_case *planned,
                          struct job *job)
{
    struct option_values values;
    plan_case_values(schedule->plan, planned, &values);
    operation_fill_job(operation_of(planned), &values, job);
    snprintf(job->file_name, sizeof(job->file_name), "%s",
             schedule->plan->images[planned->image].base_name);
}

/* What an image that was made is: its format is known, its content is not to be asked for one. */
static void fill_look(const struct schedule *schedule, const struct plan_case *planned,
                      enum case_step step, const char *made, struct job *job)
{
    job->forced_format = source_format_by_name(case_target(schedule, planned));
    job->sector_size = 65536;
    snprintf(job->file_name, sizeof(job->file_name), "%s", made);
    if (step == STEP_INFO) {
        job->operation = JOB_INFO;
        job->output = OUTPUT_JSON;
        return;
    }
    job->operation = JOB_CONVERT;
    job->digest_chunks = true;
    job->convert.target_format = FORMAT_RAW;
    job->convert.sparse_bytes = DIGEST_CHUNK_BYTES;
    job->convert.flags = CONVERT_FLAG_DIGEST | CONVERT_FLAG_SKIP_ZEROS;
}

void case_job_fill(const struct schedule *schedule, const struct plan_case *planned,
                   enum case_step step, const char *made, uint64_t time_left_ms, struct job *job)
{
    const struct case_limits *limits = &planned->combination->job->limits;
    memset(job, 0, sizeof(*job));
    if (step == STEP_ANSWER) {
        fill_question(schedule, planned, job);
    } else {
        fill_look(schedule, planned, step, made, job);
    }
    job->qemu_version = schedule->qemu_versions[planned->profile];
    job->reset = schedule->reset;
    job->limits = (struct job_limits){
        .deadline_ms = time_left_ms,
        .exits_max =
            job->operation == JOB_CONVERT ? JOB_COPY_EXITS_MAX_DEFAULT : JOB_EXITS_MAX_DEFAULT,
        .read_bytes_max = limits->read_bytes,
        .output_bytes_max = limits->output_bytes,
        .ram_bytes = (uint32_t)(limits->memory_mib << 20),
    };
    if (job->operation == JOB_CONVERT && job->limits.ram_bytes < JOB_COPY_RAM_BYTES_DEFAULT) {
        job->limits.ram_bytes = JOB_COPY_RAM_BYTES_DEFAULT;
    }
    snprintf(job->program, sizeof(job->program), "%s", PROGRAM_NAME);
}
