"""The one owner of compiler options, and the macros that every host target is declared with.

Nothing here is a global --copt: Bazel would hand those to the freestanding guest as well.  The
options are attributes of each target instead, chosen by select() on the settings of build/BUILD.
"""

WARNING_COPTS = [
    "-Wall",
    "-Wextra",
    "-Wshadow",
    "-Wconversion",
    "-Wstrict-prototypes",
    "-Wmissing-prototypes",
    "-Wpointer-arith",
    "-Wcast-qual",
    "-Wwrite-strings",
    "-Wformat=2",
    "-Wundef",
    "-Wvla",
    "-Werror",

    # Clang alone means these: a field left out of an initialiser is zero, which C says and
    # libseccomp's macros rely on; and assert(!"why this cannot be") is how we write one.
    "-Wno-missing-field-initializers",
    "-Wno-string-conversion",
]

# Asserts stay in every build: Bazel's opt mode would take them out, and debug information with
# them.
HOST_BASE_COPTS = WARNING_COPTS + [
    "-std=c11",
    "-D_GNU_SOURCE",
    "-UNDEBUG",
    "-g",
    "-fno-common",
    "-fstack-protector-strong",
]

_ASAN = [
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
]

_MSAN = [
    "-fsanitize=memory",
    "-fsanitize-memory-track-origins",
    "-fno-sanitize-recover=all",
]

_TSAN = ["-fsanitize=thread"]

_COV = [
    "-fprofile-instr-generate",
    "-fcoverage-mapping",
]

# glibc's checked functions hide calls from the sanitizers' interceptors, so they are left out
# there.
_INSTRUMENT_COPTS = select({
    "//build:guest": ["-U_FORTIFY_SOURCE"],
    "//build:asan": _ASAN + ["-U_FORTIFY_SOURCE"],
    "//build:msan": _MSAN + ["-U_FORTIFY_SOURCE"],
    "//build:tsan": _TSAN + ["-U_FORTIFY_SOURCE"],
    "//build:cov": _COV + ["-U_FORTIFY_SOURCE"],
    "//conditions:default": [
        "-U_FORTIFY_SOURCE",
        "-D_FORTIFY_SOURCE=2",
    ],
})

# The macro is the one that libFuzzer's manual asks for: it lets a parser skip checksums.
_FUZZ_COPTS = select({
    "//build:libfuzzer": [
        "-fsanitize=fuzzer-no-link",
        "-DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION=1",
    ],
    "//build:afl": ["-DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION=1"],
    "//conditions:default": [],
})

# The planted bug of guest/formats/qcow2_walk.c, see build/BUILD.
PLANTED_COPTS = select({
    "//build:planted": ["-DINSTAR_PLANTED_BUG=1"],
    "//conditions:default": [],
})

# The part which follows the settings; for the guest none of it applies.
SETTING_COPTS = _INSTRUMENT_COPTS + _FUZZ_COPTS

HOST_COPTS = HOST_BASE_COPTS + SETTING_COPTS

# bfd rather than gold: gold warns about every library that is linked with a sanitizer.
HOST_LINKOPTS = ["-fuse-ld=bfd"] + select({
    "//build:asan": _ASAN,
    "//build:msan": _MSAN,
    "//build:tsan": _TSAN,
    "//build:cov": _COV,
    "//conditions:default": [],
})

# For a program that starts often: loading the system's shared libraries would take a tenth of its
# time. Still at random addresses. Sanitizers have to be shared.
STATIC_LINKOPTS = select({
    "//build:asan": [],
    "//build:msan": [],
    "//build:tsan": [],
    "//build:cov": [],
    "//conditions:default": ["-static-pie"],
})

# The guest: C11 with no library under it.  Addresses are fixed and below 2 GiB
# (guest/core/guest.lds), so there is no PIC; stack canaries would need FS, which the guest does not
# own.  gcc must not turn the loops of our own memcpy into calls of memcpy.
GUEST_COPTS = WARNING_COPTS + [
    "-std=c11",
    "-O2",
    "-UNDEBUG",
    "-DINSTAR_GUEST=1",
    "-g",
    "-ffreestanding",
    "-fno-pic",
    "-fno-pie",
    "-fno-common",
    "-fno-stack-protector",
    "-fno-asynchronous-unwind-tables",
    "-fno-tree-loop-distribute-patterns",
    "-fcf-protection=none",
    "-ffunction-sections",
    "-fdata-sections",
    "-march=x86-64",
    "-mcmodel=small",
]

def instar_cc_library(name, srcs = [], hdrs = [], deps = [], **kwargs):
    """A library of host code. Includes are written from the root of the tree."""
    native.cc_library(
        name = name,
        srcs = srcs,
        hdrs = hdrs,
        deps = deps,
        copts = HOST_COPTS,
        linkstatic = True,
        **kwargs
    )

def instar_cc_binary(name, srcs = [], deps = [], linkopts = [], **kwargs):
    """A program of the host: linked statically with our libraries, shared with the system's."""
    native.cc_binary(
        name = name,
        srcs = srcs,
        deps = deps,
        copts = HOST_COPTS,
        linkopts = linkopts + HOST_LINKOPTS,
        linkstatic = True,
        **kwargs
    )

def instar_cc_test(
        name,
        srcs,
        deps = [],
        kvm = False,
        linkopts = [],
        size = "small",
        tags = [],
        **kwargs):
    """A cmocka test.

    Args:
      name: name of the target; by convention the source is <name>.c.
      srcs: C sources.
      deps: libraries under test; cmocka is added.
      kvm: whether the test opens /dev/kvm. Such a test prints "SKIP: reason" and exits with 0 when
        there is none, unless INSTAR_REQUIRE_KVM=1, and its passes are not cached.
      linkopts: further options of the link.
      size: Bazel's test size.
      tags: further tags.
      **kwargs: as for cc_test.
    """
    native.cc_test(
        name = name,
        srcs = srcs,
        deps = deps + ["//third_party:cmocka"],
        copts = HOST_COPTS,
        linkopts = linkopts + HOST_LINKOPTS,
        linkstatic = True,
        size = size,
        tags = tags + (["kvm", "external"] if kvm else []),
        **kwargs
    )
