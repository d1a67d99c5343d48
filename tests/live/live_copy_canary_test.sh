#!/bin/bash
# live_copy_test.sh sees what it is there to see: it passes with qemu-img on both sides, and fails
# where an output, a message or a failure's debris differs, and where a divergence is none.
#
#   live_copy_canary_test.sh CASES-FILE
set -euo pipefail

here=$(dirname "$0")
divergences=$(readlink -f "$1")
command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/canary.XXXXXX")
trap 'rm -rf "$work"' EXIT
failed=0

# expect CODE SUBJECT CASES: the test ends with this code.
expect() {
    local code=0
    bash "$here/live_copy_test.sh" "$2" "$3" >"$work/said" 2>&1 || code=$?
    if [[ $code != "$1" ]]; then
        echo "FAIL: $2 with $3: exit code $code instead of $1"
        cat "$work/said"
        failed=$((failed + 1))
    fi
}

# subject NAME: a program like qemu-img, but for what stdin says it does afterwards.
# shellcheck disable=SC2016 # the text is the program
subject() {
    {
        printf '#!/bin/bash\ncode=0\nqemu-img "$@" || code=$?\n'
        cat
        printf 'exit $code\n'
    } >"$work/$1"
    chmod +x "$work/$1"
}

cp "$(dirname "$divergences")/copy_divergences.list" "$work"
printf '%s\n' 'convert data.raw x.raw' >"$work/copies.cases"
printf '%s\n' 'convert -O qcow2 data.raw x.qcow2' >"$work/formats.cases"
printf '%s\n' 'convert nofile x.raw' >"$work/fails.cases"
printf '%s\n' '!not-there convert nofile x.raw' >"$work/unlisted.cases"
subject same </dev/null
subject content <<<'printf x | dd of=x.raw bs=1 seek=400000 conv=notrunc status=none'
subject longer <<<'truncate -s 4M x.raw'
subject another <<<'qemu-img convert -O qcow2 odd2.raw x.qcow2'
subject extra <<<'touch more'
subject louder <<<'echo more >&2'
# shellcheck disable=SC2016
subject code <<<'code=$((1 - code))'

for cases in copies formats fails; do
    expect 0 "$work/same" "$work/$cases.cases"
    for name in extra louder code; do
        expect 1 "$work/$name" "$work/$cases.cases"
    done
done
expect 1 "$work/content" "$work/copies.cases"
expect 1 "$work/longer" "$work/copies.cases"
expect 1 "$work/another" "$work/formats.cases"
expect 1 "$work/same" "$work/unlisted.cases"
# Not one of the divergences may pass for one.
expect 1 "$work/same" "$divergences"
cases=$(grep -c '^[!+]' "$divergences")
none=$(grep -c 'is no divergence$' "$work/said" || true)
[[ $none == "$cases" ]] || {
    echo "FAIL: of $cases divergences $none were seen to be none"
    failed=$((failed + 1))
}
echo "$failed failed"
((failed == 0))
