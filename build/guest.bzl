"""Rules for the freestanding guest: one source, compiled hosted and freestanding.

guest_cc_library  a library that is freestanding below a guest_binary and hosted everywhere else
guest_binary      <name>        the checked, stripped ELF
                  <name>_debug  the same link with its symbols, to look a fault address up
                  <name>_embed  cc_library for the host with the ELF as an array of bytes

The guest's part of the graph is reached through a transition that sets //build:guest_mode, drops
what the command line adds for the host (--copt, --linkopt, instrumentation, coverage) and pins the
compiler to gcc, so an ASan or a fuzzing build embeds exactly the bytes of the default build.
"""

load(
    "//build:copts.bzl",
    "GUEST_COPTS",
    "HOST_BASE_COPTS",
    "PLANTED_COPTS",
    "SETTING_COPTS",
    "instar_cc_library",
)

_CC = "/usr/bin/gcc"
_STRIP = "/usr/bin/strip"

# A few objects and a symbol table: anything larger is a mistake, and a segment is 2 MiB at the
# most.
GUEST_MAX_BYTES = 1 << 20

_PLAIN = {
    "//build:guest_mode": False,
    "//build:instrument": "none",
    "//build:fuzz_engine": "none",
    "//command_line_option:collect_code_coverage": False,
    "//command_line_option:compilation_mode": "opt",
    "//command_line_option:conlyopt": [],
    "//command_line_option:copt": [],
    "//command_line_option:crosstool_top": "@cc_gcc//:toolchain",
    "//command_line_option:features": [],
    "//command_line_option:force_pic": False,
    "//command_line_option:linkopt": [],
    "//command_line_option:per_file_copt": [],
    "//command_line_option:platform_suffix": "",
}

def _guest_transition_impl(_settings, _attr):
    settings = dict(_PLAIN)
    settings["//build:guest_mode"] = True
    return settings

_guest_transition = transition(
    implementation = _guest_transition_impl,
    inputs = [],
    outputs = _PLAIN.keys(),
)

def _tool_transition_impl(_settings, _attr):
    return _PLAIN

# For tools of the build: "host" and "exec" do not reset Starlark settings in this Bazel, so a tool
# would be instrumented along with the code under test.
tool_transition = transition(
    implementation = _tool_transition_impl,
    inputs = [],
    outputs = _PLAIN.keys(),
)

def guest_cc_library(name, srcs = [], hdrs = [], deps = [], **kwargs):
    """A library of guest code, for both worlds; under INSTAR_GUEST=1 it is freestanding."""
    native.cc_library(
        name = name,
        srcs = srcs,
        hdrs = hdrs,
        deps = deps,
        copts = select({
            "//build:guest": GUEST_COPTS,
            "//conditions:default": HOST_BASE_COPTS,
        }) + SETTING_COPTS + PLANTED_COPTS,
        linkstatic = True,
        **kwargs
    )

def _link_files(deps):
    """The archives below deps: (files to link, those of them that are linked whole)."""
    archives = []
    whole = []
    for dep in deps:
        for linker_input in dep[CcInfo].linking_context.linker_inputs.to_list():
            for library in linker_input.libraries:
                archive = library.static_library or library.pic_static_library
                if not archive:
                    fail("%s has no static library to link into a guest" % linker_input.owner)
                (whole if library.alwayslink else archives).append(archive)
    return archives, whole

def _guest_link_impl(ctx):
    archives, whole = _link_files(ctx.attr.deps)
    debug_elf = ctx.actions.declare_file(ctx.attr.stem + ".debug.elf")
    link_map = ctx.actions.declare_file(ctx.attr.stem + ".map")
    unchecked = ctx.actions.declare_file(ctx.attr.stem + ".unchecked.elf")
    checked = ctx.actions.declare_file(ctx.attr.stem + ".elf")

    args = ctx.actions.args()
    args.add_all(["-nostdlib", "-static", "-no-pie", "-fuse-ld=bfd"])
    args.add(ctx.file.linker_script, format = "-Wl,-T,%s")
    args.add(link_map, format = "-Wl,-Map,%s")
    args.add_all([
        "-Wl,--build-id=none",
        "-Wl,--fatal-warnings",
        "-Wl,--gc-sections",
        "-Wl,--no-undefined",
        "-Wl,--orphan-handling=error",
        "-Wl,-z,max-page-size=4096",
        "-Wl,-z,noexecstack",
        "-Wl,-z,norelro",
    ])
    args.add("-Wl,--whole-archive")
    args.add_all(whole)
    args.add("-Wl,--no-whole-archive")
    args.add("-Wl,--start-group")
    args.add_all(archives)
    args.add("-Wl,--end-group")
    args.add("-o", debug_elf)
    ctx.actions.run(
        executable = _CC,
        arguments = [args],
        inputs = archives + whole + [ctx.file.linker_script],
        outputs = [debug_elf, link_map],
        mnemonic = "GuestLink",
        use_default_shell_env = True,
    )
    ctx.actions.run(
        executable = _STRIP,
        arguments = ["--strip-all", "-o", unchecked.path, debug_elf.path],
        inputs = [debug_elf],
        outputs = [unchecked],
        mnemonic = "GuestStrip",
        use_default_shell_env = True,
    )

    # The checker writes its output only when every rule holds, so nothing can use an unchecked
    # guest. It reads the unstripped link: that one still has the names of undefined symbols.
    ctx.actions.run(
        executable = ctx.executable._checker,
        arguments = [
            "--max-bytes",
            str(ctx.attr.max_bytes),
            "--symbols",
            debug_elf.path,
            "--copy-to",
            checked.path,
            unchecked.path,
        ],
        inputs = [debug_elf, unchecked],
        outputs = [checked],
        mnemonic = "GuestCheck",
    )
    return [
        DefaultInfo(files = depset([checked])),
        OutputGroupInfo(debug = depset([debug_elf, link_map])),
    ]

_guest_link = rule(
    implementation = _guest_link_impl,
    attrs = {
        "deps": attr.label_list(providers = [CcInfo], cfg = _guest_transition),
        "linker_script": attr.label(allow_single_file = [".lds"], mandatory = True),
        "max_bytes": attr.int(mandatory = True),
        "stem": attr.string(mandatory = True),
        "_checker": attr.label(
            default = "//build/layout:elf_layout_check",
            executable = True,
            cfg = tool_transition,
        ),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
)

_EMBED_ASM = """\
.section .rodata.{symbol},"a",@progbits
.balign 4096
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{elf}"
0:
.size {symbol}, 0b - {symbol}
.balign 8
.globl {symbol}_bytes
.type {symbol}_bytes, @object
.size {symbol}_bytes, 8
{symbol}_bytes:
.quad 0b - {symbol}
.section .note.GNU-stack,"",@progbits
"""

_EMBED_HEADER = """\
/* Generated by guest_binary: the checked guest ELF, so that there is no path to look up. */
#ifndef INSTAR_{guard}_H
#define INSTAR_{guard}_H

#include <stddef.h>

extern const unsigned char {symbol}[];
extern const size_t {symbol}_bytes;

#endif
"""

def _guest_embed_impl(ctx):
    symbol = ctx.attr.stem + "_elf"
    asm = ctx.actions.declare_file(symbol + ".s")
    ctx.actions.write(asm, _EMBED_ASM.format(symbol = symbol, elf = ctx.file.elf.path))
    ctx.actions.write(
        ctx.outputs.header,
        _EMBED_HEADER.format(symbol = symbol, guard = symbol.upper()),
    )
    ctx.actions.run(
        executable = _CC,
        arguments = ["-c", "-o", ctx.outputs.object.path, asm.path],
        inputs = [asm, ctx.file.elf],
        outputs = [ctx.outputs.object],
        mnemonic = "GuestEmbed",
        use_default_shell_env = True,
    )
    return [DefaultInfo(files = depset([ctx.outputs.object, ctx.outputs.header]))]

_guest_embed = rule(
    implementation = _guest_embed_impl,
    attrs = {
        "elf": attr.label(allow_single_file = [".elf"], mandatory = True),
        "header": attr.output(mandatory = True),
        "object": attr.output(mandatory = True),
        "stem": attr.string(mandatory = True),
    },
)

def guest_binary(
        name,
        srcs = [],
        deps = [],
        max_bytes = GUEST_MAX_BYTES,
        linker_script = "//guest/core:guest.lds",
        visibility = None,
        **kwargs):
    """One guest ELF, linked, checked, stripped and embedded; see the top of this file.

    Args:
      name: a C identifier; the embedded symbols are <name>_elf and <name>_elf_bytes.
      srcs: sources of this guest alone; one of srcs or deps defines guest_entry.
      deps: guest_cc_library targets, and //third_party:libdeflate or :libzstd.
      max_bytes: limit on the size of the stripped ELF.
      linker_script: the layout.
      visibility: of every target.
      **kwargs: testonly, tags.
    """
    if srcs:
        guest_cc_library(
            name = name + "_main",
            srcs = srcs,
            deps = deps,
            alwayslink = True,
            **kwargs
        )
        deps = [name + "_main"]
    _guest_link(
        name = name,
        stem = name,
        deps = deps,
        linker_script = linker_script,
        max_bytes = max_bytes,
        visibility = visibility,
        **kwargs
    )
    native.filegroup(
        name = name + "_debug",
        srcs = [name],
        output_group = "debug",
        visibility = visibility,
        **kwargs
    )
    _guest_embed(
        name = name + "_embed_files",
        stem = name,
        elf = name,
        header = name + "_elf.h",
        object = name + "_elf.o",
        visibility = visibility,
        **kwargs
    )
    instar_cc_library(
        name = name + "_embed",
        srcs = [name + "_elf.o"],
        hdrs = [name + "_elf.h"],
        visibility = visibility,
        **kwargs
    )
