#!/bin/bash
# The largest resident set of any process of a copy, the worker's with its guest included: at most
# 128 MiB for 1 GiB of data, for 64 GiB of holes, and for a table of 16 TiB. Memory, unlike time, is
# the same on a busy machine.
#
#   memory_test.sh BENCH_COMPARE INSTAR
#
# INSTAR_ALL=1 copies to every format, which takes minutes.
set -euo pipefail

compare=$(readlink -f "$1")
instar=$(readlink -f "$2")
limit_kib=$((128 << 10))
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/memory.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
if [[ ! -e /dev/kvm && ${INSTAR_REQUIRE_KVM-} != 1 ]]; then
    echo "SKIP: no /dev/kvm"
    exit 0
fi

seq 1 9000000 >part.raw
truncate -s 64M part.raw
for ((i = 0; i < 16; i++)); do
    cat part.raw
done >data.raw
truncate -s 64G holes.raw
truncate -s 15T large.raw
"$instar" convert -c -O qcow2 part.raw packed.qcow2
failed=0
largest=0

# measure WORDS...: runs instar once, and prints and judges its memory.
measure() {
    local kib
    rm -f out*
    kib=$("$compare" -n 1 -l memory -- "$instar" "$@" -- true | awk '$1 == "memory" { print $8 }')
    echo "$kib KiB: $*"
    # Below a guest's own memory nothing can have been measured.
    if [[ $kib -gt $limit_kib || $kib -lt 8192 ]]; then
        echo "FAIL: $kib KiB: $*"
        failed=$((failed + 1))
    fi
    ((kib <= largest)) || largest=$kib
}

formats=(raw qcow2 vmdk vdi vpc vhdx qed qcow parallels)
for format in "${formats[@]}"; do
    measure convert -O "$format" holes.raw out
done
measure convert -O qcow2 data.raw out
measure convert -O raw packed.qcow2 out
measure convert -c -O qcow2 -o compression_type=zstd,cluster_size=2M part.raw out
measure convert -O qcow2 -o preallocation=metadata holes.raw out
measure convert -O qcow2 large.raw out
measure convert large.raw out
measure digest data.raw
measure digest large.raw
if [[ ${INSTAR_ALL-} == 1 ]]; then
    for format in "${formats[@]}"; do
        measure convert -O "$format" data.raw out
    done
    measure convert -c -O qcow2 data.raw out
    measure convert -O vmdk -o subformat=streamOptimized data.raw out
    measure convert -O qcow2 -o cluster_size=512 data.raw out
    measure dd if=data.raw of=out bs=1M
    measure digest --compare data.raw data.raw
fi
echo "at most $largest KiB, $failed failed"
((failed == 0))
