#!/bin/bash
# `convert` and `dd` beside the real qemu-img.
#
#   live_copy_test.sh INSTAR CASES-FILE...
#
# A case is one line of a cases file: a subcommand with its arguments, in shell syntax. Both
# programs run it in a folder of their own with the same images; exit code, both streams (program
# names aside) and, after success, the content and the virtual size of every file that appeared
# must be equal. `#` begins a comment.
#
# `!ID WORDS` is a case in which we differ on purpose, ID being a line of copy_divergences.list with
# the reason. The indented lines below it are what instar says, on stdout and then on stderr. It has
# to fail and to leave everything as it was; `+ID WORDS`: to succeed, and where qemu-img succeeds as
# well the files must be equal. A case in which qemu-img does the same after all is an error, and so
# is an ID that the list does not have, or has without a case.
set -euo pipefail

instar=$(readlink -f "$1")
shift
list=$(dirname "$1")/copy_divergences.list
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

# What there is in a folder, as exactly as can be had without reading it: a write shows as a ctime.
listing() {
    (cd "$1" && find . -printf '%p %i %s %m %C@ %l\n' | sort)
}

# Makes a folder the images again: what a run leaves alone needs no new copy.
restore() {
    local folder=$1 file
    if [[ -d $folder ]]; then
        while IFS= read -r file; do
            rm -f "$folder/$file"
        done < <(comm -13 "$work/names" <(cd "$folder" && find . -mindepth 1 | sort))
    fi
    if ! cmp -s "$folder.list" <(listing "$folder/" 2>/dev/null | grep -v '^\. '); then
        rm -rf "$folder"
        cp -a "$work/images" "$folder"
        listing "$folder" | grep -v '^\. ' >"$folder.list"
    fi
}

# Whether there is nothing in a folder but the images, as they were.
is_untouched() {
    cmp -s "$1.list" <(listing "$1" | grep -v '^\. ') || diff -r "$work/images" "$1"
}

(cd "$work/images" && find . -mindepth 1 | sort) >"$work/names"

# run PROGRAM FOLDER WORDS: leaves FOLDER.out, .err and .code
run() {
    local program=$1 folder=$2 words=$3 code=0
    restore "$folder"
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
        is_untouched "$work/ours" || fail "$words (debris)"
    fi
}


# What a run said, both streams.
said() {
    cat "$1.out" "$1.err"
}

# differ MARK ID WORDS SAID: a case of the list of divergences.
differ() {
    local mark=$1 id=$2 words=$3 want=$4 code=1
    grep -q "^$id	." "$list" || fail "$words: no such divergence: $id"
    seen+=("$id")
    run qemu-img "$work/theirs" "$words"
    run "$instar" "$work/ours" "$words"
    [[ $mark == '!' ]] || code=0
    [[ $(<"$work/ours.code") == "$code" ]] || fail "$words (exit code $(<"$work/ours.code"))"
    diff <(printf %s "$want") <(said "$work/ours") || fail "$words (what it says)"
    if [[ $mark == '!' ]]; then
        is_untouched "$work/ours" || fail "$words (debris)"
    elif [[ $(<"$work/theirs.code") == 0 ]]; then
        same_files "$work/theirs" "$work/ours" || fail "$words (files)"
    fi
    if cmp -s "$work/theirs.code" "$work/ours.code" && cmp -s "$work/theirs.out" "$work/ours.out" &&
        cmp -s "$work/theirs.err" "$work/ours.err"; then
        fail "$words: qemu-img does the same, so $id is no divergence"
    fi
}

# Runs one case: a line, and the indented lines below it.
run_case() {
    local line=$1 want=$2 id
    case $line in
    '') return ;;
    '!'* | '+'*)
        id=${line%% *}
        differ "${line:0:1}" "${id:1}" "${line#* }" "$want"
        ;;
    *) compare "$line" ;;
    esac
    total=$((total + 1))
}

seen=()
previous='' want=''
while IFS= read -r line; do
    case $line in
    '' | '#'*) ;;
    '  '*) want+=${line:2}$'\n' ;;
    *)
        run_case "$previous" "$want"
        previous=$line want=''
        ;;
    esac
done < <(cat "$@")
run_case "$previous" "$want"
# A part of the cases says nothing about the others.
all=("$(dirname "$1")"/*.cases)
if (($# == ${#all[@]})); then
    while IFS=$'\t' read -r id _; do
        [[ $id == '#'* || " ${seen[*]} " == *" $id "* ]] || fail "$id: no case of it"
    done <"$list"
fi
echo "$total cases, $failed failed"
((failed == 0))
