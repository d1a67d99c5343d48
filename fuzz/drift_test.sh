#!/bin/bash
# The list of fuzz targets (targets.bzl), the sources, the dictionaries and the corpus folders name
# the same things: nothing is in the tree without being run, and nothing is listed without being
# there.
#
# The campaigns of fuzz/*.yaml run each target, and each once.
#
# usage: drift_test.sh TARGETS TREE CORPUS_FOLDERS INSTAR-BATCH
set -euo pipefail

targets=$1
tree=$2
folders=$3
batch=$4
fails=0

# same WHAT WANTED FOUND: two lists of lines, as sets.
same() {
    local difference
    if ! difference=$(diff <(sort -u <<<"$2") <(sort -u <<<"$3")); then
        printf 'FAIL: %s ("<" is in fuzz/targets.bzl alone, ">" in the tree alone)\n%s\n' \
            "$1" "$difference"
        fails=$((fails + 1))
    fi
}

names=$(awk '{ print $1 }' "$targets")
same "sources in fuzz/targets" "$(awk '{ print "targets/fuzz_" $1 ".c" }' "$targets")" \
    "$(grep '^targets/' "$tree")"
same "dictionaries in fuzz/dict" "$(awk '$2 != "-" { print $2 }' "$targets")" \
    "$(grep '^dict/' "$tree")"
same "folders in corpus/seeds" "$names" "$(sed -n 's|^seeds/||p' "$folders")"

# A regression folder appears with a target's first fixed bug.
stray=$(sed -n 's|^regression/||p' "$folders" | grep -vxF "$names" || true)
if [[ -n $stray ]]; then
    echo "FAIL: corpus/regression has folders of no target: $stray"
    fails=$((fails + 1))
fi
if [[ "$names" != "$(sort -u <<<"$names")" ]]; then
    echo "FAIL: fuzz/targets.bzl is not sorted by name, or has a name twice"
    fails=$((fails + 1))
fi

# A target that two jobs name is refused by the plan itself.
for campaign in nightly-fuzz nightly-afl; do
    planned=$("$batch" list --fuzzers="$(dirname "$targets")" "fuzz/$campaign.yaml" |
        cut -f 2 | sed 's/#.*//') || fails=$((fails + 1))
    same "targets in fuzz/$campaign.yaml" "$names" "$planned"
done
# The campaign for MemorySanitizer says itself which ones it leaves out, and has all others.
left_out=$(sed -n 's/^    targets: \[\(.*\)\]$/\1/p' fuzz/nightly-msan.yaml |
    tr -d '"! ' | tr , '\n')
planned=$("$batch" list --fuzzers="$(dirname "$targets")" fuzz/nightly-msan.yaml |
    cut -f 2 | sed 's/#.*//') || fails=$((fails + 1))
same "targets in and exceptions of fuzz/nightly-msan.yaml" "$names" "$planned"$'\n'"$left_out"

# Canary: a list that lacks a target which the tree has must not pass.
if [[ ${5-} != canary ]]; then
    mkdir "$TEST_TMPDIR/canary"
    sed 1d "$targets" >"$TEST_TMPDIR/canary/targets.txt"
    if "$0" "$TEST_TMPDIR/canary/targets.txt" "$tree" "$folders" "$batch" canary \
        >/dev/null; then
        echo "FAIL: a target left out of the list goes unnoticed"
        fails=$((fails + 1))
    fi
fi
[[ $fails -eq 0 ]]
