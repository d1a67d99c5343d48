#!/bin/bash
# What goes wrong while an image is written: a clear line, exit code 1, the old file as it was and
# nothing else left behind.
#
#   copy_faults_test.sh INSTAR
set -euo pipefail

instar=$(readlink -f "$1")
export LC_ALL=C
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/faults.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir out
failed=0

fail() {
    echo "FAIL: $*"
    failed=$((failed + 1))
}

# Nothing but the old target, unchanged, is in out/.
check_debris() {
    local what=$1 found
    found=$(ls -A out)
    [[ $found == old.raw && $(<out/old.raw) == precious ]] || fail "$what: left $found"
    rm -rf out
    mkdir out
    echo precious >out/old.raw
}
echo precious >out/old.raw

# expect TEXT WORDS...: instar fails and says TEXT.
expect() {
    local text=$1 code=0
    shift
    "$instar" "$@" >said 2>&1 || code=$?
    [[ $code == 1 ]] || fail "$*: exit code $code"
    grep -qF -- "$text" said || fail "$*: said $(<said)"
    check_debris "$*"
}

seq 1 2000000 >data.raw
truncate -s 24M data.raw
"$instar" convert -O qcow2 data.raw data.qcow2
# A table entry that points nowhere sensible: found in the middle of the copy.
cp data.qcow2 bad.qcow2
printf '\x80\x00\x00\x00\x00\x05\x02\x00' | dd of=bad.qcow2 bs=1 seek=$((4 * 65536 + 800)) \
    conv=notrunc status=none

for format in raw qcow2 vmdk vdi vpc vhdx; do
    expect 'a limit was reached' convert --output-limit=1M -O $format data.raw out/old.raw
    expect 'error while' convert -O $format bad.qcow2 out/old.raw
    expect 'error while' dd -O $format if=bad.qcow2 of=out/old.raw bs=1M
done
expect 'a limit was reached' convert --output-limit=1M -O vmdk -o subformat=monolithicFlat \
    data.raw out/new.vmdk
expect 'a limit was reached' convert --exit-limit=5 data.raw out/old.raw
expect 'a limit was reached' dd --read-limit=1M if=data.raw of=out/old.raw
expect 'Failed to get "write" lock' convert out/old.raw out/old.raw
expect 'Failed to get "write" lock' dd if=out/old.raw of=out/old.raw

# Signals, at some points of the copy.
for signal in TERM INT HUP; do
    for delay in 0.01 0.03 0.06; do
        code=0
        setsid bash -c "trap - $signal; exec '$instar' dd if=data.raw of=out/old.raw bs=1M" &
        pid=$!
        # Until then it is a copy of this shell, which a signal makes remove everything.
        while [[ $(cat "/proc/$pid/comm" 2>/dev/null) == *bash* || \
            $(cat "/proc/$pid/comm" 2>/dev/null) == copy_faults* ]]; do
            sleep 0.001
        done
        sleep "$delay"

        kill -$signal "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || code=$?
        # It may have been quicker than the signal.
        [[ $code != 0 ]] || echo precious >out/old.raw
        check_debris "SIG$signal after $delay s"
    done
done

# A full file system.
mkdir full
if mount -t tmpfs -o size=4M none full 2>/dev/null; then
    for format in raw qcow2 vmdk vdi vpc vhdx; do
        rm -rf full/*
        code=0
        "$instar" convert -S 0 -O $format data.raw full/new >said 2>&1 || code=$?
        [[ $code == 1 && $(<said) == *'No space left on device' && -z $(ls -A full) ]] ||
            fail "full disk, $format: $code $(<said) $(ls -A full)"
    done
    umount full
else
    echo "SKIP: no tmpfs may be mounted here"
fi
echo "$failed failed"
((failed == 0))
