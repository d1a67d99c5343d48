#!/bin/bash
# Images that another process has open, as qemu-io holds them: instar must refuse what qemu-img
# refuses, in its words, and read what it reads.
#
#   image_in_use_test.sh INSTAR
set -euo pipefail

instar=$(readlink -f "$1")
if [[ ! -e /dev/kvm && ${INSTAR_REQUIRE_KVM-} != 1 ]]; then
    echo "SKIP: no /dev/kvm"
    exit 0
fi
for program in qemu-img qemu-io; do
    if ! command -v "$program" >/dev/null; then
        echo "SKIP: no $program"
        exit 0
    fi
done

work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/in-use.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
qemu-img create -q -f raw base.raw 1M
qemu-img create -q -f qcow2 -b base.raw -F raw middle.qcow2
qemu-img create -q -f qcow2 -b middle.qcow2 -F qcow2 top.qcow2
failed=0
refusals=0

# Runs qemu-img and instar with the same words and compares stdout, stderr and exit code.
compare() {
    local expected=0 actual=0
    qemu-img "$@" >expected.out 2>expected.err || expected=$?
    "$instar" "$@" >actual.out 2>actual.err || actual=$?
    sed -i 's/^qemu-img:/instar:/' expected.err
    if grep -q "Failed to get" expected.err; then
        refusals=$((refusals + 1))
    fi
    if [[ $expected != "$actual" ]] || ! cmp -s expected.out actual.out ||
        ! cmp -s expected.err actual.err; then
        echo "FAILED: $*: exit $expected, $actual"
        diff expected.out actual.out || true
        diff expected.err actual.err || true
        failed=1
    fi
}

# Holds an image open while the given command runs: qemu-io says when it has it.
while_open() {
    local options=$1 image=$2
    shift 2
    coproc holder {
        # shellcheck disable=SC2086 # several options
        qemu-io $options "$image" 2>&1
    }
    # shellcheck disable=SC2154 # coproc sets it
    local input=${holder[1]} output=${holder[0]} pid=$holder_PID line
    echo "length" >&"$input"
    read -r line <&"$output"
    echo "$image is open: $line"
    "$@"
    echo "quit" >&"$input"
    wait "$pid" || true
}

compare_all() {
    local image
    for image in base.raw middle.qcow2 top.qcow2; do
        compare map "$image"
        compare map -U "$image"
        compare info "$image"
        compare map -f raw "$image"
    done
}

compare_all
while_open "" top.qcow2 compare_all
while_open "" middle.qcow2 compare_all
while_open "-f raw" base.raw compare_all
while_open "-r" top.qcow2 compare_all
# A test that never sees a refusal is blind.
if [[ $refusals -lt 4 ]]; then
    echo "FAILED: qemu-img refused $refusals times only"
    failed=1
fi
exit "$failed"
