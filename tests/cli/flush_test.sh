#!/bin/bash
# Which copies wait until the disk has stored all: none but those asked to by -t.
#
#   flush_test.sh INSTAR
set -euo pipefail

instar=$(readlink -f "$1")
export LC_ALL=C
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/flush.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
strace -f -o trace -e trace=fsync true 2>/dev/null || {
    echo "SKIP: no strace, or it may not trace"
    exit 0
}
if [[ ! -e /dev/kvm && ${INSTAR_REQUIRE_KVM-} != 1 ]]; then
    echo "SKIP: no /dev/kvm"
    exit 0
fi
seq 1 100000 >data.raw
failed=0

# expect COUNT WORDS...: instar succeeds and calls fsync() or fdatasync() so often.
expect() {
    local want=$1 found
    shift
    if ! strace -f -o trace -e trace=fsync,fdatasync,sync_file_range,syncfs "$instar" "$@"; then
        echo "FAIL: $*: exit code"
        failed=$((failed + 1))
        return
    fi
    found=$(grep -c 'sync' trace || true)
    if [[ $found != "$want" ]]; then
        echo "FAIL: $*: $found calls, $want expected"
        failed=$((failed + 1))
    fi
}

for cache in '' '-t unsafe'; do
    # shellcheck disable=SC2086 # an option and its argument
    {
        expect 0 dd $cache if=data.raw of=out bs=64k
        expect 0 dd $cache -O qcow2 if=data.raw of=out bs=64k
        expect 0 convert $cache data.raw out
        expect 0 convert $cache -O vmdk data.raw out
    }
done
for cache in writeback writethrough none off directsync; do
    expect 1 dd -t $cache if=data.raw of=out bs=64k
    expect 1 dd -t $cache -O vdi if=data.raw of=out bs=64k
    expect 1 convert -t $cache data.raw out
    # Every file of the output.
    expect 2 convert -t $cache -O vmdk -o subformat=monolithicFlat data.raw out.vmdk
done
# What the difference is about: no more of it, no more reason for -t.
if command -v qemu-img >/dev/null; then
    strace -f -o trace -e trace=fsync,fdatasync qemu-img dd if=data.raw of=out bs=64k
    grep -q sync trace || {
        echo "FAIL: qemu-img dd does not wait for the disk any more"
        failed=$((failed + 1))
    }
fi
echo "$failed failed"
((failed == 0))
