/*
 * The guest program `info`.
 */
#include "guest/core/start.h"
#include "guest/ops/info.h"

void operation_run(struct context *context, const struct guest_config *config)
{
    struct info_result result;

    info_run(context, &config->op.info, &result);
    if (context->platform->ops->emit(context->platform, RECORD_RESULT, &result, sizeof(result)) !=
        INSTAR_OK) {
        __builtin_trap();
    }
}
