#!/bin/bash
# Coverage of the tests by file: lines and branches, for the code that reads untrusted bytes first.
#
# usage: build/coverage.sh [PATH_REGEX]      default: ^(guest/formats|guest/base|guest/ops|vmm)/
#
# `bazel coverage` does not work with Debian's Bazel. So the tests run once in --config=cov (clang's
# source-based coverage), every process writes its own profile, and llvm-cov reads them with the
# test programs. The guest itself is never instrumented: its sources are counted as the hosted tests
# run them. bazel-cov-bin/coverage.txt keeps the table.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

wanted=${1:-'^(guest/formats|guest/base|guest/ops|vmm)/'}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Failing tests and broken packages are for ./test; here they only leave something out, and we say
# so.
bazel test --config=cov --noshow_progress --keep_going --nocache_test_results \
    --test_output=summary --test_tag_filters=-fuzz_smoke,-tidy \
    "--test_env=LLVM_PROFILE_FILE=$work/%p-%m.profraw" //... >"$work/log" 2>&1 || {
    grep -E '^ERROR|^//.* FAILED' "$work/log" >&2 || true
    echo "coverage: not everything was built and passed; the table is without that" >&2
}

profiles=("$work"/*.profraw)
[[ -e ${profiles[0]} ]] || {
    echo "coverage: no test wrote a profile" >&2
    exit 1
}
llvm-profdata merge -sparse -o "$work/all.profdata" "${profiles[@]}"

objects=()
while read -r program; do
    if grep -q __llvm_covmap "$program"; then
        objects+=("-object=$program")
    fi
done < <(find -L bazel-cov-bin -type f -executable -not -path '*.runfiles/*' \
    -not -path '*/_objs/*' -not -name '*.a' -not -name '*.lo')

# One line a file: name, lines, lines missed, percent, branches, missed, percent.
llvm-cov export -format=lcov "-instr-profile=$work/all.profdata" "${objects[@]}" >"$work/lcov"
awk -v wanted="$wanted" '
    /^SF:/ {
        file = substr($0, 4)
        sub("^.*/execroot/[^/]*/", "", file)
        sub("^/proc/self/cwd/", "", file)
    }
    /^LF:/ { lines[file] = substr($0, 4) }
    /^LH:/ { hit[file] = substr($0, 4) }
    /^BRF:/ { branches[file] = substr($0, 5) }
    /^BRH:/ { taken[file] = substr($0, 5) }
    END {
        for (file in lines) {
            if (file !~ wanted || lines[file] + 0 == 0) continue
            b = branches[file] + 0 > 0 ? 100 * taken[file] / branches[file] : 100
            printf "%-44s %6d lines %6.1f %%  %6d branches %6.1f %%\n", file, lines[file],
                100 * hit[file] / lines[file], branches[file], b
        }
    }' "$work/lcov" | sort | tee bazel-cov-bin/coverage.txt
