/*
 * The commands of instar-batch. Each returns the exit code; a problem that it sets is printed by
 * main().
 */
#ifndef INSTAR_BATCH_COMMANDS_H
#define INSTAR_BATCH_COMMANDS_H

#include "batch/batch_options.h"

int run_command(const struct batch_options *options, struct problem *problem);
int record_command(const struct batch_options *options, struct problem *problem);
int check_command(const struct batch_options *options, struct problem *problem);
int list_command(const struct batch_options *options, struct problem *problem);
int report_command(const struct batch_options *options, struct problem *problem);
int diff_command(const struct batch_options *options, struct problem *problem);
int show_command(const struct batch_options *options, struct problem *problem);
int replay_command(const struct batch_options *options, struct problem *problem);
int accept_command(const struct batch_options *options, struct problem *problem);
int drift_command(const struct batch_options *options, struct problem *problem);
int merge_command(const struct batch_options *options, struct problem *problem);
int gc_command(const struct batch_options *options, struct problem *problem);
int export_command(const struct batch_options *options, struct problem *problem);
int import_command(const struct batch_options *options, struct problem *problem);

#endif
