"""A program as `bazel build --//build:planted_bug` would make it, beside the real one."""

# Under sanitizers it would only be built, since tests of several programs do not run there.
PLANTED_COMPATIBLE_WITH = select({
    "//build:asan": ["//build:no_engine"],
    "//conditions:default": [],
})

def _planted_transition_impl(_settings, _attr):
    return {"//build:planted_bug": True}

_planted_transition = transition(
    implementation = _planted_transition_impl,
    inputs = [],
    outputs = ["//build:planted_bug"],
)

def _planted_binary_impl(ctx):
    program = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.symlink(
        output = program,
        target_file = ctx.attr.program[0][DefaultInfo].files_to_run.executable,
        is_executable = True,
    )
    return [DefaultInfo(
        executable = program,
        files = depset([program]),
    )]

planted_binary = rule(
    implementation = _planted_binary_impl,
    attrs = {
        "program": attr.label(
            mandatory = True,
            executable = True,
            cfg = _planted_transition,
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
    executable = True,
)
