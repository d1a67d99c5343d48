#!/bin/bash
# Copies to block devices (loop devices over files), beside the real qemu-img: devices full of old
# data, larger than the disk, as large, and too small.
#
#   live_device_test.sh INSTAR
set -euo pipefail

instar=$(readlink -f "$1")
export LC_ALL=C PATH=$PATH:/sbin:/usr/sbin
command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/device.XXXXXX")
devices=()
# shellcheck disable=SC2329 # the trap calls it
cleanup() {
    for device in "${devices[@]}"; do
        losetup -d "$device" || echo "FAIL: $device stays"
    done
    rm -rf "$work"
}
trap cleanup EXIT
cd "$work"

device=''
# attach NAME SIZE: a loop device of its own over a file; $device is its path.
attach() {
    truncate -s "$2" "$1"
    device=$(losetup -f --show "$1" 2>/dev/null) || {
        echo "SKIP: no loop devices to be had"
        exit 0
    }
    devices+=("$device")
}

{
    seq 1 200000
    head -c 1000000 /dev/zero
    seq 200000 -1 1
} >data.raw
truncate -s 8M data.raw
seq 1 400000 >odd.raw
head -c 32M /dev/zero | tr '\0' '\377' >soil
mkfifo fifo
attach theirs.img 32M
theirs=$device
attach ours.img 32M
ours=$device
attach same.img 8M
same=$device
attach small.img 4M
small=$device
failed=0

fail() {
    echo "FAIL: $*"
    failed=$((failed + 1))
}

# run PROGRAM OUT WORDS...
run() {
    local program=$1 out=$2 code=0
    shift 2
    timeout 60 "$program" "$@" >"$out" 2>&1 </dev/null || code=$?
    sed -i "s/^qemu-img: /instar: /; s|$ours|DEVICE|; s|$theirs|DEVICE|" "$out"
    echo "$code" >>"$out"
}

# Old data all over a device.
soil() {
    cat soil >"$1"
}

# both WORDS: @ is the device. Messages, exit codes and all bytes of the devices must be equal.
both() {
    soil "$theirs"
    soil "$ours"
    # shellcheck disable=SC2068 # words are words
    run qemu-img a.out ${@//@/$theirs}
    # shellcheck disable=SC2068
    run "$instar" b.out ${@//@/$ours}
    diff a.out b.out || fail "$*: said"
    cmp "$theirs" "$ours" || fail "$*: bytes"
}

# opens FORMAT WORDS: what is then on the device is an image of the same content.
opens() {
    local format=$1 code=0 want=0
    shift
    soil "$theirs"
    soil "$ours"
    # shellcheck disable=SC2068
    run qemu-img a.out ${@//@/$theirs}
    # shellcheck disable=SC2068
    run "$instar" b.out ${@//@/$ours}
    [[ $(<b.out) == 0 ]] || fail "$*: $(<b.out)"
    qemu-img check -f "$format" "$ours" >/dev/null 2>&1 || code=$?
    [[ $(<a.out) != 0 ]] || qemu-img check -f "$format" "$theirs" >/dev/null 2>&1 || want=$?
    # Some call the rest of the device a leak; qemu-img cannot write all formats there.
    [[ $code == 0 || $code == 63 || $code == "$want" || $format$code == qed3 ]] ||
        fail "$*: check: $code"
    qemu-img compare -f raw -F "$format" data.raw "$ours" >said 2>&1 || fail "$*: $(<said)"
}

both convert data.raw @
both convert -S 0 data.raw @
both convert -S 64k data.raw @
both convert odd.raw @
both convert -n data.raw @
both convert -n odd.raw @
both dd if=data.raw of=@ bs=1M
both dd if=data.raw of=@ bs=512 skip=100 count=3000
both dd if=data.raw of=@ count=0
both convert -o preallocation=full data.raw @
both convert data.raw "$same"
both convert data.raw "$small"
both convert -n data.raw "$small"
both dd if=data.raw of="$small" bs=1M
both convert data.raw fifo
both dd if=data.raw of=fifo
both convert -n data.raw fifo
both convert data.raw /dev/zero
both convert -O raw -o help data.raw @
for format in qcow2 vmdk vdi vpc vhdx qed qcow parallels; do
    opens "$format" convert -O "$format" data.raw @
    opens "$format" dd -O "$format" if=data.raw of=@ bs=1M
done
opens qcow2 convert -c -O qcow2 data.raw @
opens qcow2 convert -O qcow2 -o preallocation=metadata data.raw @
opens qcow2 convert -O qcow2 -t writeback data.raw @
run "$instar" b.out convert -S 0 -O qcow2 data.raw "$small"
[[ $(<b.out) == *'No space left on device'$'\n'1 ]] || fail "full device: $(<b.out)"
echo "$failed failed"
((failed == 0))
