#!/bin/bash
# dd's windows beside the real qemu-img: formats x block sizes x count x skip, aligned or not.
#
#   live_dd_test.sh INSTAR [SEED [CASES]]
#
# The cases are drawn from the whole product by SEED (printed; default: the day), CASES of them
# (default 450). Exit code and messages must be equal; raw outputs byte for byte, structured ones in
# content and virtual size.
set -euo pipefail

instar=$(readlink -f "$1")
seed=${2:-${INSTAR_SEED:-$(date +%Y%m%d)}}
cases=${3:-${INSTAR_CASES:-450}}
export LC_ALL=C
echo "seed $seed"
RANDOM=$((seed % 32768))

command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/dd.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

{
    seq 1 20000
    head -c 200000 /dev/zero
    seq 20000 40000
} >even.raw
truncate -s 1M even.raw
head -c 345678 even.raw >odd.raw
for format in qcow2 vmdk vdi vhdx vpc; do
    qemu-img convert -O $format even.raw even.$format
    qemu-img convert -O $format odd.raw odd.$format
done
qemu-img convert -c -O qcow2 odd.raw small.qcow2

pick() {
    local -n ret=$1
    shift
    local values=("$@")
    # shellcheck disable=SC2034 # that is how a name reference returns
    ret=${values[RANDOM % ${#values[@]}]}
}

input='' format='' bs='' count='' skip=''
inputs=(even.raw odd.raw even.qcow2 odd.qcow2 small.qcow2 even.vmdk odd.vmdk even.vdi even.vhdx
    odd.vhdx even.vpc)
failed=0
for ((i = 0; i < cases; i++)); do
    pick input "${inputs[@]}"
    pick format raw raw raw qcow2 vmdk vpc vhdx vdi qcow qed parallels
    pick bs '' bs=1 bs=5 bs=511 bs=512 bs=1000 bs=1999 bs=4096 bs=64K bs=1M bs=1.5k
    pick count '' '' count=0 count=1 count=3 count=7 count=100 count=1k count=300000
    pick skip '' '' skip=0 skip=1 skip=2 skip=5 skip=77 skip=1000 skip=200001 skip=9000000000000
    words="dd -O $format if=$input of=out.$format $bs $count $skip"
    # One byte at a time is qemu-img's own way to spend minutes.
    if [[ $bs == bs=[15] && ($count == "" || $count == count=300000) ]]; then
        i=$((i - 1))
        continue
    fi
    code_a=0 code_b=0
    rm -f out.* theirs.*
    # shellcheck disable=SC2086 # words are words
    qemu-img $words >a.out 2>&1 || code_a=$?
    ((code_a != 0)) || mv "out.$format" "theirs.$format"
    rm -f out.*
    # shellcheck disable=SC2086
    "$instar" $words >b.out 2>&1 || code_b=$?
    sed -i 's/^qemu-img: /instar: /' a.out
    same=yes
    [[ $code_a == "$code_b" ]] && cmp -s a.out b.out || same=no
    if [[ $same == yes && $code_a == 0 ]]; then
        case $format in
        raw | qcow* | parallels) cmp -s "out.$format" "theirs.$format" || same=no ;;
        *)
            force=()
            [[ $format != vpc ]] || force=(-f vpc)
            qemu-img convert "${force[@]}" -O raw "out.$format" out.content
            qemu-img convert "${force[@]}" -O raw "theirs.$format" theirs.content
            cmp -s out.content theirs.content || same=no
            ;;
        esac
    fi
    [[ $same == yes ]] || {
        echo "FAIL: $words (exit codes $code_a and $code_b)"
        diff a.out b.out || true
        failed=$((failed + 1))
    }
done
echo "$cases cases, $failed failed, seed $seed"
((failed == 0))
