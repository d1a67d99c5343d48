/*
 * The commands of instar-batch, one file each.
 */
#ifndef INSTAR_BATCH_COMMANDS_H
#define INSTAR_BATCH_COMMANDS_H

#include "batch/batch_options.h"

int run_command(const struct batch_options *options, struct problem *problem);
int record_command(const struct batch_options *options, struct problem *problem);
int export_command(const struct batch_options *options, struct problem *problem);
int import_command(const struct batch_options *options, struct problem *problem);

#endif
