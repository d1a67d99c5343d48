/*
 * What the ways to ask `digest` have in common.
 */
#ifndef INSTAR_VMM_CLI_DIGEST_COMMAND_H
#define INSTAR_VMM_CLI_DIGEST_COMMAND_H

#include <stdbool.h>

#include "vmm/cli/options.h"

struct digest_options {
    struct cli_options common; /* common.format is that of the first image */
    const char *second_format;
    bool chunks;
    bool json;
};

/* Fills in the job that digests options->common.file_name. false: said so. */
bool digest_job(const struct digest_options *options, struct job *ret);

/* Prints the digest of the image files[0] as JSON. Returns the exit code. */
int digest_print_json(const struct digest_options *options, const struct job *job,
                      char *const *files);

/*
 * Says whether the disks in files[0] and files[1] have equal content: 0 if so, 1 if not, 2 if that
 * could not be found out.
 */
int digest_compare(struct digest_options *options, char *const *files);

#endif
