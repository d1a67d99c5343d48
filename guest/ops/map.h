/*
 * `map`: the states of the virtual disk, one record for each run of equal state.
 */
#ifndef INSTAR_GUEST_OPS_MAP_H
#define INSTAR_GUEST_OPS_MAP_H

#include "guest/core/context.h"

/*
 * Maps the top image of `context` as `config` asks: emits merged extents that cover the window
 * exactly (or the one zero-length extent of an empty window) and fills in *ret_result, which the
 * caller sends. A failure is reported to the host and told in ret_result->error.
 */
void map_run(struct context *context, const struct map_config *config,
             struct map_result *ret_result);

#endif
