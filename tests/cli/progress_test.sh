#!/bin/bash
# `convert -p` on a terminal, beside the real qemu-img: how the line begins and ends, that its steps
# rise and come while the copy is under way; and nothing where there is no terminal.
#
#   progress_test.sh INSTAR
set -euo pipefail

instar=$(readlink -f "$1")
export LC_ALL=C
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/progress.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
if [[ ! -e /dev/kvm && ${INSTAR_REQUIRE_KVM-} != 1 ]]; then
    echo "SKIP: no /dev/kvm"
    exit 0
fi
truncate -s 64M large.raw
seq 1 9000000 | dd of=large.raw conv=notrunc status=none
seq 1 1000 >small.raw
seq 1 2000000 >broken.raw
"$instar" convert -O qcow2 broken.raw broken.qcow2
# A table entry that points nowhere sensible: the copy begins and fails.
printf '\x80\x00\x00\x00\x00\x05\x02\x00' | dd of=broken.qcow2 bs=1 seek=$((4 * 65536 + 800)) \
    conv=notrunc status=none
failed=0

fail() {
    echo "FAIL: $*"
    failed=$((failed + 1))
}

# on_terminal PROGRAM OUT WORDS...: what it writes to a terminal, a step a line.
on_terminal() {
    local program=$1 out=$2
    shift 2
    rm -f out.raw
    script -qe --log-out log --log-timing timing -c "'$program' $*" </dev/null >/dev/null || true
    sed '1d;$d' log | tr -d '\n' | tr '\r' '\n' | sed 's/^qemu-img:/instar:/' >"$out"
}

# shape FILE: the output without the steps between 0 and 100 %.
shape() {
    awk '/^    \(/ { split($1, n, /[(\/]/); if (n[2] > 0 && n[2] < 100) next }
        { print }' "$1" | uniq
}

compare() {
    on_terminal "$instar" ours "$@"
    cp timing timing.ours
    command -v qemu-img >/dev/null || return 0
    on_terminal qemu-img theirs "$@"
    diff <(shape theirs) <(shape ours) || fail "$*"
}

compare convert -p small.raw out.raw
compare convert -p -O qcow2 small.raw out.raw
compare convert -p -q small.raw out.raw
compare convert small.raw out.raw
compare convert -p nofile out.raw
compare convert -p -O nonsense small.raw out.raw
compare convert -p -f qcow2 small.raw out.raw
compare convert -p small.raw nofolder/out.raw
compare convert -p large.raw out.raw
# Compression takes its time: long enough for the terminal to be read more than once.
compare convert -p -c -O qcow2 large.raw out.raw
[[ $(wc -l <timing.ours) -ge 3 ]] || fail "steps come all at once: $(<timing.ours)"
grep '^    (' ours | tr -d '(%)' | sed 's|/.*||' >steps
sort -n -c steps || fail "steps fall"
[[ $(sort -u steps | wc -l) -ge 10 ]] || fail "few steps: $(<steps)"
# A failure ends the line.
on_terminal "$instar" ours convert -p broken.qcow2 out.raw
grep -q 'error while reading' ours || fail "broken: $(<ours)"
[[ ! -e out.raw ]] || fail "broken: an output"

for words in 'convert -p large.raw out.raw' 'convert -p broken.qcow2 out.raw'; do
    # shellcheck disable=SC2086 # words are words
    "$instar" $words >piped 2>/dev/null || true
    [[ ! -s piped ]] || fail "$words without a terminal: $(<piped)"
done
echo "$failed failed"
((failed == 0))
