/*
 * The image that a case makes, in a folder of its own, until it has been looked at.
 */
#ifndef INSTAR_BATCH_CASE_OUTPUT_H
#define INSTAR_BATCH_CASE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "batch/copy_folder.h"
#include "batch/problem.h"
#include "vmm/output_set.h"

struct case_output {
    struct copy_folder folder; /* made for the first case that needs it, then used again */
    struct output_set files;   /* being written */
    char name[24];             /* "out.qcow2" */
};

/*
 * Creates the image's file, with `backing` (NULL: none) out of `from_folder` beside it. `home` is
 * our working folder, to come back to. False with the reason.
 */
bool case_output_begin(struct case_output *output, int home, const char *target,
                       const char *from_folder, const char *backing, struct problem *problem);

/*
 * A further file of the image, as the guest has asked for it with request[0..length)
 * (OPEN_OUTPUT_EXTENT). Returns its descriptor and fills in the reply's name; or -1 and a refusal.
 */
int case_output_extent(struct case_output *output, int home, const char *request, size_t length,
                       struct open_reply *ret_reply);

/* Gives the files their names. False with the reason. */
bool case_output_commit(struct case_output *output, struct problem *problem);

/* Ends the case: no file is left. */
void case_output_end(struct case_output *output);

/* Removes the folder, too. */
void case_output_free(struct case_output *output);

#endif
