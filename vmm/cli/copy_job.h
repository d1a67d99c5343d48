/*
 * What `convert`, `dd` and `digest` have in common: the job, and the target's format.
 */
#ifndef INSTAR_VMM_CLI_COPY_JOB_H
#define INSTAR_VMM_CLI_COPY_JOB_H

#include <stdbool.h>

#include "vmm/cli/options.h"
#include "vmm/job.h"

/*
 * Fills in a job that copies the disk `options->file_name`; what the target is, is left to the
 * caller. `output` (NULL: none) gives the name that the target's header holds. false: said so.
 */
bool copy_job_init(const struct cli_options *options, const char *output, struct job *ret);

/*
 * The path that `output` means: without "file:" in front. NULL: another protocol, and that has been
 * said.
 */
const char *copy_output_path(const char *output);

/*
 * The format that `name` means as a target, in qemu-img's words and order of checks. false: there
 * is no such format (*ret is FORMAT_NONE), or none that can be written; nothing is said in the
 * former case, because the subcommands do not agree on the words.
 */
bool copy_target_format(const char *name, enum source_format *ret);

#endif
