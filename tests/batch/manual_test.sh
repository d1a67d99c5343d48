#!/bin/bash
#
# Does the manual say what the program has, and nothing else? Options and commands are compared in
# both directions; so are the keys of manifests with those that the reader knows.
#
# usage: manual_test.sh INSTAR-BATCH instar-batch.1 instar-manifest.5 BATCH-SOURCE...
set -euo pipefail

batch=$1 page=$2 manifest=$3
shift 3
failed=0

compare() {
    if ! diff -u "$2" "$3"; then
        echo "manual_test: $1: the program's on the left, the manual's on the right" >&2
        failed=1
    fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$batch" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' | sort >"$work/commands"
sed -n '/^\.SH COMMANDS/,/^\.SH OPTIONS/s/^\.B[IR]* \([a-z]*\).*/\1/p' "$page" |
    sort -u | grep -vx git >"$work/manual-commands"
compare commands "$work/commands" <(comm -12 "$work/commands" "$work/manual-commands")

while read -r command; do
    "$batch" "$command" --help
done <"$work/commands" | grep -o -e '^  ....--[a-z-]*' -e '^      --[a-z-]*' |
    grep -o -e '--[a-z-]*' | sort -u >"$work/options"
sed -n '/^\.SH OPTIONS/,/^\.SH EXIT/p' "$page" | sed 's/\\-/-/g' |
    grep --no-group-separator -A1 '^\.TP' |
        grep -o -e '--[a-z][a-z-]*' | sort -u >"$work/manual-options"
compare options "$work/options" "$work/manual-options"

# Keys that the reader knows: {"key", read_...} and the comparisons of a job's own keys.
grep -ho -e '{"[a-z0-9_]*", read_' -e 'child->key, "[a-z_]*")' "$@" | grep -o '"[a-z0-9_]*"' |
    tr -d '"' | sort -u >"$work/keys"
while read -r key; do
    if ! sed 's/\\f.//g' "$manifest" | grep -qw -- "$key"; then
        echo "manual_test: instar-manifest(5) does not know the key '$key'" >&2
        failed=1
    fi
done <"$work/keys"
[[ $(wc -l <"$work/keys") -ge 30 ]] || {
    echo "manual_test: the reader's keys were not found" >&2
    failed=1
}

for file in "$page" "$manifest"; do
    if command -v man >/dev/null; then
        warnings=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$file" 2>&1 >/dev/null)
        if [[ -n $warnings ]]; then
            echo "$warnings" >&2
            failed=1
        fi
    fi
done
exit "$failed"
