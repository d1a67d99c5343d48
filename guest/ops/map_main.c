/*
 * The guest program `map`.
 */
#include "guest/core/start.h"
#include "guest/ops/map.h"

void operation_run(struct context *context, const struct guest_config *config)
{
    struct map_result result;

    map_run(context, &config->op.map, &result);
    if (context->platform->ops->emit(context->platform, RECORD_RESULT, &result, sizeof(result)) !=
        INSTAR_OK) {
        __builtin_trap();
    }
}
