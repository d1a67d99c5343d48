#!/bin/bash
# Exact-output tests of the command line.
#
#   cli_cases.sh INSTAR CASES-FOLDER [--set-exact-output] [CASE...]
#
# A case is a file NAME.case: comment lines, then
#   command: the words after `instar`, in shell syntax, run in a folder of the images below
#   oracle:  qemu-img, or none where qemu-img has nothing to say
#   exit:    the exit code
#   stdout:, stderr: one line each, indented, with $ at its end, so that blanks show; a last line
#            without $ has no newline
# With --set-exact-output everything from `exit:` on is written anew: by the real qemu-img where it
# is the oracle (its name in stderr replaced by ours), else by instar itself.
set -euo pipefail

instar=$(readlink -f "$1")
cases=$(readlink -f "$2")
shift 2
set_exact_output=no
if [[ ${1-} == --set-exact-output ]]; then
    set_exact_output=yes
    shift
fi
export LC_ALL=C TZ=UTC

work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/cli.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/images"

# u32 NUMBER, u64 NUMBER: big-endian bytes.
u32() {
    # shellcheck disable=SC2059 # the format is made here
    printf "$(printf '\\x%02x\\x%02x\\x%02x\\x%02x' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) \
        $(($1 >> 8 & 255)) $(($1 & 255)))"
}
u64() {
    u32 $(($1 >> 32))
    u32 $(($1 & 0xffffffff))
}

# qcow2 NAME L1-ENTRY [BACKING [FORMAT]]: a version 3 image of 1 MiB with 64 KiB clusters: header,
# refcount table and block, L1 table, each a cluster. FORMAT has up to eight characters.
qcow2() {
    local name=$1 l1_entry=$2 backing=${3-} format=${4-raw}
    {
        printf 'QFI\xfb'
        u32 3
        if [[ -n $backing ]]; then
            u64 512
            u32 ${#backing}
        else
            u64 0
            u32 0
        fi
        u32 16              # cluster_bits
        u64 $((1 << 20))    # size
        u32 0               # no encryption
        u32 1               # L1 entries
        u64 $((3 << 16))    # L1 table
        u64 $((1 << 16))    # refcount table
        u32 1               # and its clusters
        u32 0               # no snapshots
        u64 0
        u64 0 # incompatible, compatible, autoclear
        u64 0
        u64 0
        u32 4 # 16-bit refcounts
        u32 104
        if [[ -n $backing ]]; then
            u32 $((0xe2792aca))
            u32 ${#format}
            printf '%s' "$format"
            head -c $((8 - ${#format})) /dev/zero
        fi
        u64 0
    } >"$name"
    truncate -s 512 "$name"
    printf '%s' "$backing" >>"$name"
    truncate -s $((3 << 16)) "$name"
    u64 "$l1_entry" >>"$name"
    truncate -s $((4 << 16)) "$name"
}

# raw NAME SIZE OFFSET...: holes, and 4 KiB of data at each offset.
raw() {
    local name=$1 size=$2
    shift 2
    truncate -s "$size" "$name"
    for offset in "$@"; do
        head -c 4096 /dev/zero | tr '\0' x |
            dd of="$name" bs=4096 seek=$((offset / 4096)) conv=notrunc status=none
    done
}

(
    cd "$work/images"
    raw data.raw 65536 0 8192
    raw hole.raw 65536
    raw odd.raw 1000
    raw empty.raw 0
    qcow2 empty.qcow2 0
    qcow2 overlay.qcow2 0 data.raw
    qcow2 orphan.qcow2 0 gone.raw
    qcow2 loop.qcow2 0 loop.qcow2 qcow2
    mkdir inner
    qcow2 inner/strange.qcow2 0 gone.raw strange
    # An L1 entry that is not at a cluster's start.
    qcow2 unaligned.qcow2 $(((1 << 63) | (4 << 16) | 512))
    mkdir folder
    ln data.raw 'a b.raw'
)

# run PROGRAM COMMAND STDERR-FILTER: prints exit code and output as a case shows them.
run() {
    local program=$1 command=$2 filter=$3 words code=0
    eval "words=($command)"
    (cd "$work/images" && "$program" "${words[@]}" >"$work/out" 2>"$work/err" </dev/null) || code=$?
    echo "exit: $code"
    echo "stdout:"
    show "$work/out"
    echo "stderr:"
    sed -i "$filter" "$work/err"
    show "$work/err"
}

# Reads a file; the last line gets its $ only if it ends.
show() {
    if [[ -s $1 ]]; then
        sed -e "s/^/  /" -e "s/\$/\$/" "$1" | cat -v >"$work/shown"
        if [[ $(tail -c 1 "$1" | od -An -tu1 | tr -d " ") != 10 ]]; then
            truncate -s -1 "$work/shown"
            echo >>"$work/shown"
        fi
        cat "$work/shown"
    fi
}

field() {
    sed -n "s/^$1: *//p" "$2" | head -n 1
}

passed=0
failed=0
skipped=0
names=("$@")
if [[ ${#names[@]} -eq 0 ]]; then
    for file in "$cases"/*.case; do
        names+=("$(basename "$file" .case)")
    done
fi

for name in "${names[@]}"; do
    file=$cases/$name.case
    command=$(field command "$file")
    oracle=$(field oracle "$file")
    sed '/^exit:/,$d' "$file" >"$work/expected"
    cp "$work/expected" "$work/actual"
    if [[ $set_exact_output == yes ]]; then
        case $oracle in
        qemu-img) run qemu-img "$command" 's/qemu-img/instar/g' >>"$work/expected" ;;
        none) run "$instar" "$command" '' >>"$work/expected" ;;
        *) echo "$file: unknown oracle '$oracle'" && exit 1 ;;
        esac
        cp "$work/expected" "$file"
        continue
    fi
    if [[ ! -e /dev/kvm ]] && ! grep -q '^# needs no guest' "$file"; then
        if [[ ${INSTAR_REQUIRE_KVM-} == 1 ]]; then
            echo "FAIL: $name: no /dev/kvm"
            failed=$((failed + 1))
        else
            skipped=$((skipped + 1))
        fi
        continue
    fi
    run "$instar" "$command" '' >>"$work/actual"
    if diff -u --label "$name, expected" --label "$name, actual" "$file" "$work/actual"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done

if [[ $skipped -gt 0 ]]; then
    echo "SKIP: $skipped cases need /dev/kvm"
fi
echo "$passed passed, $failed failed, $skipped skipped"
[[ $set_exact_output == yes || $((passed + skipped)) -gt 0 ]] && [[ $failed -eq 0 ]]
