#!/bin/bash
# `convert` and `dd` beside the real qemu-img.
#
#   live_copy_test.sh INSTAR [CASES-FILE...]
#
# A case is one line of a cases file: a subcommand with its arguments, in shell syntax. Both
# programs run it in a folder of their own with the same images; exit code, both streams (program
# names aside) and, after success, the content and the virtual size of every file that appeared
# must be equal. `#` begins a comment; `! ` before a line says that we differ on purpose: then
# instar has to fail and to leave nothing behind.
set -euo pipefail

instar=$(readlink -f "$1")
shift
here=$(dirname "$(readlink -f "$0")")
(($# > 0)) || set -- "$here"/copy_cases/*.cases
export LC_ALL=C

work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/copy.XXXXXX")
trap 'rm -rf "$work"' EXIT
command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}

# The images that cases name.
make_images() {
    local base=$1
    mkdir "$base"
    cd "$base"
    {
        head -c 300000 /dev/zero
        seq 1 60000
        head -c 700000 /dev/zero
        seq 20000 -1 1
    } >data.raw
    truncate -s 3M data.raw
    seq 1 300 >odd.raw
    truncate -s 1001 odd.raw
    seq 1 30000 >odd2.raw
    truncate -s 100001 odd2.raw
    : >empty.raw
    truncate -s 5M hole.raw
    qemu-img convert -O qcow2 data.raw data.qcow2
    qemu-img convert -c -O qcow2 data.raw zlib.qcow2
    qemu-img convert -O vmdk data.raw data.vmdk
    qemu-img convert -O vdi data.raw data.vdi
    qemu-img convert -O vhdx data.raw data.vhdx
    qemu-img convert -O vpc data.raw data.vpc
    qemu-img create -q -f qcow2 -b data.raw -F raw over.qcow2 4M
    qemu-io -c 'write -P 7 1M 192k' -c 'write -z 0 128k' over.qcow2 >/dev/null
    qemu-img convert -O qcow2 data.raw snap.qcow2
    qemu-img snapshot -c first snap.qcow2
    qemu-io -c 'write -P 9 0 1M' snap.qcow2 >/dev/null
    mkdir folder
    truncate -s 1M small.raw
    truncate -s 6M big.raw
    cd - >/dev/null
}

make_images "$work/images"

# run PROGRAM FOLDER WORDS: leaves FOLDER.out, .err and .code
run() {
    local program=$1 folder=$2 words=$3 code=0
    rm -rf "$folder"
    cp -a "$work/images" "$folder"
    (
        cd "$folder"
        eval "'$program' $words"
    ) >"$folder.out" 2>"$folder.err" </dev/null || code=$?
    sed -i "s/^qemu-img: /instar: /; s/'qemu-img --help'/'instar --help'/" "$folder.err"
    echo "$code" >"$folder.code"
}

# content FILE SCRATCH: the disk in an image; formats go by name, as nothing else tells a fixed VHD.

content() {
    local file=$1 format=()
    [[ $file == *.vpc ]] && format=(-f vpc)
    [[ $file == *.raw ]] && format=(-f raw)
    qemu-img convert "${format[@]}" -O raw "$file" "$2" 2>/dev/null && sha256sum <"$2" &&
        stat -c %s "$2"
}

same_files() {
    local a=$1 b=$2 file
    diff <(cd "$a" && find . | sort) <(cd "$b" && find . | sort) || return 1
    while IFS= read -r file; do
        cmp -s "$a/$file" "$b/$file" && continue
        # A part of an image has no disk of its own.
        [[ $file == *-[fs]0*.vmdk || $file == *-flat.vmdk ]] && continue
        case $file in
        *.raw)
            echo "$file: bytes differ"
            return 1
            ;;
        esac
        diff <(cd "$a" && content "$file" "$work/a.raw") \
            <(cd "$b" && content "$file" "$work/b.raw") || return 1
    done < <(cd "$a" && find . -type f | sort)
}

failed=0
total=0

fail() {
    printf 'FAIL: %s\n' "$1"
    failed=$((failed + 1))
}

compare() {
    local words=$1 what
    run qemu-img "$work/theirs" "$words"
    run "$instar" "$work/ours" "$words"
    for what in code out err; do
        if ! diff "$work/theirs.$what" "$work/ours.$what"; then
            fail "$words ($what)"
            return
        fi
    done
    if [[ $(<"$work/ours.code") == 0 ]]; then
        same_files "$work/theirs" "$work/ours" || fail "$words (files)"
    else
        diff -r "$work/images" "$work/ours" || fail "$words (debris)"
    fi
}

refuse() {
    local words=$1
    run "$instar" "$work/ours" "$words"
    [[ $(<"$work/ours.code") == 1 && $(wc -l <"$work/ours.err") -ge 1 ]] || fail "$words (refusal)"
    diff -r "$work/images" "$work/ours" || fail "$words (debris)"
}

while IFS= read -r line; do
    case $line in
    '' | '#'*) continue ;;
    '! '*) refuse "${line#! }" ;;
    *) compare "$line" ;;
    esac
    total=$((total + 1))
done < <(cat "$@")
echo "$total cases, $failed failed"
((failed == 0))
