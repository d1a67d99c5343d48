#!/bin/bash
# All C of the tree is clean under clang-tidy (.clang-tidy), compiled hosted.
#
# Files are checked in parallel. A file that was clean is not checked again while its preprocessed
# text, the configuration and clang-tidy stay the same: the results are kept in Bazel's output
# folder for this tree, so that `bazel clean --expunge` forgets them.
set -euo pipefail
# shellcheck source=tests/tidy/tree.sh
source tests/tidy/tree.sh

generated=$PWD
results=${PWD%%/execroot/*}/clang_tidy_results
if [[ ! -d ${results%/*}/execroot ]]; then
    results=$TEST_TMPDIR/results
fi
mkdir -p "$results"
options=(-std=c11 -D_GNU_SOURCE -iquote . -iquote "$generated")
salt=$(cat "$ROOT"/.clang-tidy "$ROOT"/*/.clang-tidy "$0" <(clang-tidy --version) | sha256sum)
export results salt

# check FILE: prints what clang-tidy says, and succeeds when that is nothing.
check() {
    local file=$1 key log
    shift
    # Without line markers the folder of a sandbox does not change the key.
    key=$(clang -E "$@" "$file" 2>&1 | { echo "$salt $file"; cat; } | sha256sum | cut -c1-40)
    [[ ! -e $results/$key ]] || return 0
    if log=$(clang-tidy --quiet "$file" -- "$@" 2>&1); then
        : >"$results/$key"
    else
        printf '%s\n' "$log"
        return 1
    fi
}
export -f check

# Canary: a leak that only the analyzer sees.
cp "$ROOT/.clang-tidy" "$TEST_TMPDIR/"
cat >"$TEST_TMPDIR/bad.c" <<'C'
#include <stdlib.h>
int leak(void);
int leak(void)
{
    int *p = malloc(sizeof(*p));
    return p == NULL;
}
C
if (cd "$TEST_TMPDIR" && check bad.c "${options[@]}" >/dev/null); then
    echo "FAIL: clang-tidy found nothing wrong with a leak"
    exit 1
fi

mapfile -t files < <(tree_files '*.c')
echo "${#files[@]} files"
[[ ${#files[@]} -gt 0 ]]
cd "$ROOT"
# shellcheck disable=SC2016 # $0 and $@ are the inner shell's
printf '%s\n' "${files[@]}" |
    xargs -P "$(nproc)" -I '{}' bash -c 'check "$@"' check '{}' "${options[@]}"
