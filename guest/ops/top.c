/*
 * The user's choice of format arrives as a number of ours; the host has refused unknown names.
 */
#include "guest/ops/top.h"

enum instar_error top_open(struct context *context, struct image **ret_top)
{
    const struct format *format = NULL;

    if (context->forced_format != FORMAT_NONE) {
        format = format_by_id(context->forced_format);
        if (!format) {
            return FAIL(context, INSTAR_INVALID_OPTION, "format %u is not in this guest",
                        (unsigned)context->forced_format);
        }
        if (context->qemu_version < format->since) {
            return FAIL(context, INSTAR_INVALID_OPTION, "Unknown driver '%s'", format->name);
        }
    }
    return layer_open(context, context->top, format, context->top_name, ret_top);
}
