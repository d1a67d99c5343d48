"""Repository rule: Bazel's own detection of a Unix C toolchain, for a compiler given by path.

Bazel's cc_autoconf looks at $CC, so there can be only one compiler in a build, and changing it
makes Bazel detect everything again.  This rule calls the same code with the compiler pinned.
"""

load("@bazel_tools//tools/cpp:cc_configure.bzl", "cc_autoconf_impl")

def _compiler_repository_impl(repository_ctx):
    cc_autoconf_impl(repository_ctx, overriden_tools = {"gcc": repository_ctx.attr.compiler})

compiler_repository = repository_rule(
    implementation = _compiler_repository_impl,
    attrs = {"compiler": attr.string(mandatory = True, doc = "Absolute path of the C compiler.")},
    environ = ["BAZEL_LINKOPTS", "BAZEL_LINKLIBS"],
    configure = True,
    local = True,
)
