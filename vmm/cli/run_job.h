/*
 * One job from the command line: gate, worker, and the bytes in between.
 */
#ifndef INSTAR_VMM_CLI_RUN_JOB_H
#define INSTAR_VMM_CLI_RUN_JOB_H

#include "vmm/cli/options.h"
#include "vmm/job.h"

/*
 * Runs the job in a worker of its own and passes its output on as it comes. Returns the process'
 * exit code; whatever is not qemu-img's to say is one line on stderr and exit code 1.
 */
int run_job(const struct job *job, const struct cli_options *options);

#endif
