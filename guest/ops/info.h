/*
 * `info`: what the image says about itself, as a tree of records.
 */
#ifndef INSTAR_GUEST_OPS_INFO_H
#define INSTAR_GUEST_OPS_INFO_H

#include "guest/core/context.h"

/*
 * Describes the top image of `context` and, with INFO_FLAG_BACKING_CHAIN, every layer below it: one
 * object, or a list of objects. Fills in *ret_result, which the caller sends. A failure is reported
 * to the host and told in ret_result->error.
 */
void info_run(struct context *context, const struct info_config *config,
              struct info_result *ret_result);

#endif
