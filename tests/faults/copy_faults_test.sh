#!/bin/bash
# What goes wrong while an image is written: one clear line, exit code 1, the old file as it was and
# nothing else left behind, whatever the format and however many files it has.
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

# expect TEXT WORDS...: instar fails and says exactly TEXT; `N` in it is any number.
expect() {
    local text=$1 code=0
    shift
    "$instar" "$@" >said 2>&1 || code=$?
    [[ $code == 1 ]] || fail "$*: exit code $code"
    [[ $(sed -E 's/ byte [0-9]+:/ byte N:/; s/offset [0-9]+:/offset N:/' said) == "$text" ]] ||
        fail "$*: said $(<said)"
    check_debris "$*"
}

seq 1 2000000 >data.raw
truncate -s 24M data.raw
"$instar" convert -O qcow2 data.raw data.qcow2
# A table entry that points nowhere sensible: found in the middle of the copy.
cp data.qcow2 bad.qcow2
printf '\x80\x00\x00\x00\x00\x05\x02\x00' | dd of=bad.qcow2 bs=1 seek=$((4 * 65536 + 800)) \
    conv=notrunc status=none
corrupt='qcow2: Image is corrupt: Cluster allocation offset 0x50200 unaligned (L2 offset: 0x40000,'
corrupt+=' L2 index: 0x64); further non-fatal corruption events will be suppressed'
# 512 MiB in a file of some hundred KiB.
head -c 512M /dev/zero | tr '\0' x >bomb.raw
"$instar" convert -c -O qcow2 -o cluster_size=2M bomb.raw bomb.qcow2
rm bomb.raw
head -c 256M /dev/urandom >slow.raw

outputs=("raw" "qcow2" "qcow2 -o preallocation=metadata" "vmdk" "vmdk -o subformat=monolithicFlat"
    "vmdk -o subformat=twoGbMaxExtentFlat" "vmdk -o subformat=twoGbMaxExtentSparse" "vdi"
    "vdi -o static=on" "vpc" "vpc -o subformat=fixed" "vhdx" "vhdx -o subformat=fixed" "qed" "qcow"
    "parallels" "raw -o preallocation=falloc" "raw -o preallocation=full"
    "qcow2 -o preallocation=full")
compressed=("qcow2 -c" "qcow2 -c -o compression_type=zstd" "vmdk -o subformat=streamOptimized"
    "qcow -c")
written="a limit was reached: limit of bytes written used up"

for output in "${outputs[@]}" "${compressed[@]}"; do
    # shellcheck disable=SC2086 # an output is words
    {
        expect "$corrupt
instar: error while reading block status at offset N: Input/output error" \
            convert -O $output bad.qcow2 out/old.raw
        expect "instar: 'bomb.qcow2': $written" \
            convert -S 0 --output-limit=128k -O $output bomb.qcow2 out/old.raw
    }
done
for output in "${outputs[@]}"; do
    # shellcheck disable=SC2086
    expect "instar: 'data.raw': $written" convert --output-limit=1M -O $output data.raw out/old.raw
done
for format in raw qcow2 vmdk vdi vpc vhdx qed qcow parallels; do
    expect "$corrupt
instar: error while reading from input image file: Input/output error" \
        dd -O $format if=bad.qcow2 of=out/old.raw bs=1M
    expect "instar: 'bomb.qcow2': $written" \
        dd --output-limit=8M -O $format if=bomb.qcow2 of=out/old.raw bs=1M
done
expect "instar: 'bomb.qcow2': a limit was reached: limit of bytes read used up" \
    digest --read-limit=64k bomb.qcow2
expect "instar: 'data.raw': a limit was reached: exit budget used up" \
    convert --exit-limit=5 data.raw out/old.raw
expect "instar: 'data.raw': a limit was reached: limit of bytes read used up" \
    dd --read-limit=1M if=data.raw of=out/old.raw
for output in 'qcow2 -c' 'vmdk -o subformat=streamOptimized'; do
    # shellcheck disable=SC2086
    expect "instar: 'slow.raw': no answer within 1000 ms" \
        convert --deadline=1 -O $output slow.raw out/old.raw
done
expect "instar: out/old.raw: error while converting raw: Failed to get \"write\" lock
Is another process using the image [out/old.raw]?" convert out/old.raw out/old.raw
expect "instar: out/old.raw: error while creating output image: Failed to get \"write\" lock
Is another process using the image [out/old.raw]?" dd if=out/old.raw of=out/old.raw

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

# A full file system. The byte that is named is one of those under way.
full_disk() {
    local output format=${1%% *} code=0 want
    output=$1
    rm -rf full/*
    # shellcheck disable=SC2086
    "$instar" convert -S 0 -O $output slow.raw full/new.img >said 2>&1 || code=$?
    case $output in
    raw*falloc) want='full/new.img: error while converting raw: Could not preallocate new data' ;;
    raw*full)
        want='full/new.img: error while converting raw: Could not write zeros for preallocation'
        ;;
    qcow2*full)
        want='full/new.img: error while converting qcow2: Could not resize image: Failed to resize'
        want+=' underlying file: Could not write zeros for preallocation'
        ;;
    *) want='error while writing at byte N' ;;
    esac
    [[ $code == 1 && $(sed -E 's/ byte [0-9]+:/ byte N:/' said) == \
        "instar: $want: No space left on device" ]] || fail "full disk, $output: $code $(<said)"
    [[ -z $(ls -A full) ]] || fail "full disk, $output: left $(ls -A full)"
    code=0
    "$instar" dd -O "$format" if=slow.raw of=full/new.img bs=1M >said 2>&1 || code=$?
    [[ $code == 1 && -z $(ls -A full) && $(<said) == \
        'instar: error while writing to output image file: No space left on device' ]] ||
        fail "full disk, dd -O $format: $code $(<said) $(ls -A full)"
}

mkdir full
if mount -t tmpfs -o size=4M none full 2>/dev/null; then
    for output in "${outputs[@]}" "${compressed[@]}"; do
        full_disk "$output"
    done
    umount full
else
    echo "SKIP: no tmpfs may be mounted here"
fi
echo "$failed failed"
((failed == 0))
