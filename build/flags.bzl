"""Build settings: the two kinds that instar needs, written out because skylib is not loaded."""

def _setting_impl(ctx):
    value = ctx.build_setting_value
    if hasattr(ctx.attr, "values") and value not in ctx.attr.values:
        fail("%s must be one of %s, not '%s'" % (ctx.label, ctx.attr.values, value))
    return []

string_setting = rule(
    implementation = _setting_impl,
    build_setting = config.string(flag = True),
    attrs = {"values": attr.string_list(mandatory = True)},
)

bool_setting = rule(
    implementation = _setting_impl,
    build_setting = config.bool(flag = True),
)
