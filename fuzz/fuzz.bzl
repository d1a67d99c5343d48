"""cc_fuzz_target: one source with LLVMFuzzerTestOneInput, and everything that is made of it.

For a target `x`:
  x_lib               the library, with the entry point
  x_replay_test       runs corpus and regression inputs, in any configuration, with any compiler
  x_dict_test         the dictionary parses (only with dict)
  x_fuzzer            the fuzzer: libFuzzer with --config=fuzz, AFL++ with --config=afl
  x_fuzzer.options    the options file that fuzzing services read beside the fuzzer
  x_smoke_test        a short deterministic run of the fuzzer (--config=fuzz)
  x_corpus            list of the corpus files; the build fails when there is none

Without an engine the fuzzer and its smoke test are incompatible targets, which Bazel leaves out of
//fuzz/..., so that one pattern serves every configuration.
"""

load("//build:copts.bzl", "instar_cc_binary", "instar_cc_library")
load("//build:guest.bzl", "tool_transition")

SMOKE_RUNS = 2000

_ENGINE_ONLY = select({
    "//build:libfuzzer": [],
    "//build:afl": [],
    "//conditions:default": ["//build:no_engine"],
})

_LIBFUZZER_ONLY = select({
    "//build:libfuzzer": [],
    "//conditions:default": ["//build:no_engine"],
})

# AFL++'s driver by its path: Bazel passes the link by a params file, in which afl-clang-fast does
# not see -fsanitize=fuzzer, and the two drivers would then meet.
_ENGINE_LINKOPTS = select({
    "//build:libfuzzer": ["-fsanitize=fuzzer"],
    "//build:afl": ["/usr/lib/afl/libAFLDriver.a"],
    "//conditions:default": [],
})

def _corpus_list_impl(ctx):
    files = ctx.files.srcs
    if not files:
        fail("%s has no seeds: a fuzz target starts from at least one real input" % ctx.label)
    listing = ctx.actions.declare_file(ctx.label.name + ".list")
    ctx.actions.write(listing, "".join([f.short_path + "\n" for f in files]))
    return [DefaultInfo(
        files = depset([listing]),
        runfiles = ctx.runfiles(files = files + [listing]),
    )]

_corpus_list = rule(
    implementation = _corpus_list_impl,
    attrs = {"srcs": attr.label_list(allow_files = True, mandatory = True)},
)

def _text_file_impl(ctx):
    ctx.actions.write(ctx.outputs.out, ctx.attr.content)

text_file = rule(
    implementation = _text_file_impl,
    attrs = {
        "content": attr.string(mandatory = True),
        "out": attr.output(mandatory = True),
    },
)

def cc_fuzz_target(name, deps, max_len, timeout_s = 5, dict = None, srcs = None, corpus = None):
    """Declares one fuzz target; see the top of this file.

    Args:
      name: of the target, its seeds' folder (corpus/seeds/<name>) and its regression folder.
      deps: code under test.
      max_len: limit on the bytes of an input.
      timeout_s: for one input, in every engine and in the replay.
      dict: a file of fuzz/dict.
      srcs: default targets/fuzz_<name>.c.
      corpus: default //corpus:<name>.
    """
    lib = name + "_lib"
    instar_cc_library(
        name = lib,
        testonly = True,
        srcs = srcs or ["targets/fuzz_%s.c" % name],
        deps = deps,
        alwayslink = True,
    )
    _corpus_list(
        name = name + "_corpus",
        testonly = True,
        srcs = [corpus or "//corpus:" + name],
    )
    instar_cc_binary(
        name = name + "_replay",
        testonly = True,
        deps = [
            lib,
            "//fuzz/harness:replay",
        ],
    )
    native.sh_test(
        name = name + "_replay_test",
        size = "small",
        srcs = ["//fuzz/harness:run_replay.sh"],
        args = [
            "$(location %s_replay)" % name,
            str(timeout_s),
            "@$(location %s_corpus)" % name,
        ],
        data = [
            name + "_replay",
            name + "_corpus",
        ],
        tags = ["fuzz_replay"],
    )
    options = "[libfuzzer]\nmax_len = %d\ntimeout = %d\n" % (max_len, timeout_s)
    if dict:
        options += "dict = %s\n" % dict.split("/")[-1]
        native.sh_test(
            name = name + "_dict_test",
            size = "small",
            srcs = ["//fuzz/harness:run_dict_check.sh"],
            args = [
                "$(location //fuzz/harness:dict_check)",
                "$(location %s)" % dict,
            ],
            data = [
                dict,
                "//fuzz/harness:dict_check",
            ],
        )
    text_file(
        name = name + "_options",
        out = name + "_fuzzer.options",
        content = options,
    )
    instar_cc_binary(
        name = name + "_fuzzer",
        testonly = True,
        linkopts = _ENGINE_LINKOPTS,
        target_compatible_with = _ENGINE_ONLY,
        deps = [lib],
    )
    native.sh_test(
        name = name + "_smoke_test",
        size = "small",
        srcs = ["//fuzz/harness:run_smoke.sh"],
        args = [
            "$(location %s_fuzzer)" % name,
            str(SMOKE_RUNS),
            str(max_len),
            str(timeout_s),
            "$(location %s_corpus)" % name,
        ],
        data = [
            name + "_fuzzer",
            name + "_corpus",
        ],
        tags = ["fuzz_smoke"],
        target_compatible_with = _LIBFUZZER_ONLY,
    )

def cc_fuzz_targets(targets):
    """One cc_fuzz_target for each dict of its arguments."""
    for target in targets:
        cc_fuzz_target(**target)

def _plain_program_impl(ctx):
    program = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.symlink(
        output = program,
        target_file = ctx.executable.program,
        is_executable = True,
    )
    return [DefaultInfo(
        executable = program,
        files = depset([program]),
        runfiles = ctx.runfiles(files = [program]),
    )]

# A program as it ships, in whatever configuration this is asked for.
plain_program = rule(
    implementation = _plain_program_impl,
    attrs = {
        "program": attr.label(executable = True, mandatory = True, cfg = tool_transition),
        "_allowlist_function_transition": attr.label(
            default = "@bazel_tools//tools/allowlists/function_transition_allowlist",
        ),
    },
    executable = True,
)

def campaign_canary(name, local_defines = []):
    """A fuzzer for campaign_test, <name>/canary_fuzzer: //fuzz/harness's target with a bug or not.

    Args:
      name: folder of the fuzzer.
      local_defines: CANARY_BUG=1 plants the bug.
    """
    instar_cc_binary(
        name = name + "/canary_fuzzer",
        testonly = True,
        srcs = ["//fuzz/harness:campaign_canary.c"],
        linkopts = _ENGINE_LINKOPTS,
        local_defines = local_defines,
        target_compatible_with = _ENGINE_ONLY,
    )

def campaign_test(name, bug, fixed, fuzzers):
    """A real campaign of seconds; see harness/campaign_test.sh.

    Args:
      name: of the test.
      bug: campaign_canary with the bug.
      fixed: campaign_canary without it.
      fuzzers: targets which are expected to come out well.
    """
    canaries = [bug + "/canary_fuzzer", fixed + "/canary_fuzzer"]
    native.sh_test(
        name = name,
        size = "medium",
        srcs = ["//fuzz/harness:campaign_test.sh"],
        args = select({
            "//build:afl": ["afl"],
            "//conditions:default": ["libfuzzer"],
        }) + ["$(location :plain_batch)"] + ["$(location %s)" % f for f in canaries + fuzzers],
        data = [":plain_batch"] + canaries + fuzzers,
        tags = ["fuzz_smoke"],
        target_compatible_with = _ENGINE_ONLY,
    )
