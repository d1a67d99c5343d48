#!/bin/bash
# `digest --compare` beside `qemu-img compare`: disks in all formats, some changed in one place.
#
#   live_compare_test.sh INSTAR [SEED [CASES]]
#
# Exit codes must be equal; qemu-img's offset must lie in the range that instar names, and a warning
# about sizes come from both or from none. Cases (default 60) are drawn by SEED, which is printed.
set -euo pipefail

instar=$(readlink -f "$1")
seed=${2:-${INSTAR_SEED:-$(date +%Y%m%d)}}
cases=${3:-${INSTAR_CASES:-60}}
export LC_ALL=C
echo "seed $seed"
RANDOM=$((seed % 32768))

command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/compare.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

{
    seq 1 200000
    head -c 2500000 /dev/zero
    seq 200000 -1 1
} >base.raw
truncate -s 8M base.raw
formats=(raw qcow2 vmdk vdi vhdx qed qcow parallels)

pick() {
    local -n ret=$1
    shift
    local values=("$@")
    # shellcheck disable=SC2034 # that is how a name reference returns
    ret=${values[RANDOM % ${#values[@]}]}
}

# make FORMAT NAME: an image, now and then larger and changed in a place.
make() {
    local format=$1 name=$2 grow where length pattern
    pick grow 0 0 0 512 1M 3000k
    truncate -s $((8 << 20)) "$name.part"
    cp base.raw "$name.part"
    truncate -s "+$grow" "$name.part"
    if ((RANDOM % 3 == 0)); then
        pick length 1 512 4096 1048577
        pick pattern 0 0 1 255
        where=$((RANDOM * 32768 + RANDOM))
        where=$((where % ($(stat -c %s "$name.part") - length)))
        qemu-io -f raw -c "write -P $pattern $where $length" "$name.part" >/dev/null 2>&1 ||
            qemu-io -f raw -c "write -P $pattern $((where / 512 * 512)) 512" "$name.part" >/dev/null
    fi
    qemu-img convert -f raw -O "$format" "$name.part" "$name"
}

failed=0
equal=0
a_format='' b_format=''
for ((i = 0; i < cases; i++)); do
    pick a_format "${formats[@]}"
    pick b_format "${formats[@]}"
    make "$a_format" a
    make "$b_format" b
    code_a=0 code_b=0
    qemu-img compare -f "$a_format" -F "$b_format" a b >theirs 2>&1 || code_a=$?
    "$instar" digest --compare -f "$a_format" -F "$b_format" a b >ours 2>&1 || code_b=$?
    same=yes
    [[ $code_a == "$code_b" ]] || same=no
    case $code_a in
    0)
        equal=$((equal + 1))
        cmp -s theirs ours || same=no
        ;;
    1)
        offset=$(sed -n 's/^Content mismatch at offset \([0-9]*\)!$/\1/p' theirs)
        start=$(sed -n 's/^Content mismatch .*: bytes \([0-9]*\) to .*/\1/p' ours)
        end=$(sed -n 's/^Content mismatch .* to \([0-9]*\)!$/\1/p' ours)
        [[ -n $offset && -n $start && $offset -ge $start && $offset -le $end ]] || same=no
        ! grep -q Warning theirs || grep -q Warning ours || same=no
        ;;
    *) same=no ;;
    esac
    [[ $same == yes ]] || {
        echo "FAIL: case $i: $a_format, $b_format (exit codes $code_a and $code_b)"
        diff theirs ours || true
        failed=$((failed + 1))
    }
done
echo "$cases cases, $equal of them equal, $failed failed, seed $seed"
((failed == 0 && equal > 0 && equal < cases))
