#!/bin/bash
# What instar reads, beside what the real qemu-img reads: every image as a whole, by `convert -O
# raw`, and in windows off all boundaries, by `dd`; and the first snapshots, by `convert -l`.
#
#   read_live.sh [--subject INSTAR] [--windows N] [--limit BYTES] [--minimum CASES] ROOT [GROUP...]
#
# Equal means: exit code, first line of stderr without the program's name, and after success every
# byte of the output. Where qemu-img crashes or hangs there is no answer to compare with: then
# instar has to end by itself, with 0 or 1. Disks larger than the limit (64 MiB) are left out,
# FIFOs too. read_divergences.list says where we differ on purpose; a line of it whose images all
# agree is an error, like one that differs and is not in it.
set -euo pipefail
export LC_ALL=C

subject=instar
windows=1
limit=$((64 << 20))
minimum=1
while [[ ${1-} == --* ]]; do
    case $1 in
    --subject) subject=$2 ;;
    --windows) windows=$2 ;;
    --limit) limit=$2 ;;
    --minimum) minimum=$2 ;;
    *)
        echo "read_live.sh: no option '$1'" >&2
        exit 2
        ;;
    esac
    shift 2
done
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
root=$(readlink -f "$1")
shift
if (($# == 0)); then
    mapfile -t groups < <(cd "$root" &&
        find . -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort)
    set -- "${groups[@]}"
fi
subject=$(readlink -f "$(command -v "$subject")")
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/read.XXXXXX")
trap 'rm -rf "$work"' EXIT
export subject root limit work

# Operands of dd, the first N of which are tried after the whole disk.
all_windows=(
    'bs=1000 skip=3 count=700'
    'bs=1999 skip=33 count=50'
    'bs=512 skip=127 count=258'
    'bs=65537 skip=1 count=9'
    'bs=1 skip=65000 count=67000'
    'bs=1M count=3'
)

# run PROGRAM KEY WORDS...: leaves KEY.code, KEY.err and, after success, KEY.raw in the folder.
run() {
    local program=$1 key=$2 code=0
    shift 2
    rm -f "$scratch/out.raw"
    timeout 20 "$program" "$@" >"$scratch/$key.out" 2>"$scratch/$key.err" </dev/null || code=$?
    echo "$code" >"$scratch/$key.code"
    rm -f "$scratch/$key.raw"
    [[ $code != 0 ]] || mv "$scratch/out.raw" "$scratch/$key.raw"
    grep -v '^qemu: module ' "$scratch/$key.err" | sed -nE '1s/^(qemu-img|instar): //p' \
        >"$scratch/$key.line" || true
}

# Says how the answers differ; nothing when they do not.
difference() {
    local theirs ours
    theirs=$(<"$scratch/theirs.code")
    ours=$(<"$scratch/ours.code")
    if ((theirs > 1)); then
        ((ours <= 1)) || echo "qemu-img ends with $theirs, instar with $ours"
    elif [[ $theirs != "$ours" ]]; then
        echo "exit code $theirs, instar's $ours:" \
            "$(<"$scratch/theirs.line") | $(<"$scratch/ours.line")"
    elif ! cmp -s "$scratch/theirs.line" "$scratch/ours.line"; then
        echo "said '$(<"$scratch/theirs.line")', instar '$(<"$scratch/ours.line")'"
    elif [[ $theirs == 0 ]]; then
        cmp "$scratch/theirs.raw" "$scratch/ours.raw" 2>&1 | sed "s#$scratch/##g" || true
    fi
}

# compare GROUP/NAME WINDOW: one case; the whole disk for the empty window, a snapshot for "-l ID".
compare() {
    local image=$1 window=$2 words name=${1##*/}
    cd "$root/${image%/*}"
    if [[ $window == '' ]]; then
        words=(convert -O raw "$name" "$scratch/out.raw")
    elif [[ $window == '-l '* ]]; then
        words=(convert -l "${window#-l }" -O raw "$name" "$scratch/out.raw")
    else
        read -r -a words <<<"$window"
        words=(dd -O raw "${words[@]}" "if=$name" "of=$scratch/out.raw")
    fi
    run qemu-img theirs "${words[@]}"
    run "$subject" ours "${words[@]}"
    local said
    said=$(difference)
    if [[ $said == '' ]]; then
        printf 'equal\t%s\n' "$image"
    else
        printf 'DIFFERENT\t%s\t%s\t%s\n' "$image" "$window" "$said"
    fi
}

# snapshot_ids NAME: of the first two.
snapshot_ids() {
    [[ $1 != *.qcow2 ]] || timeout 5 qemu-img snapshot -U -l "$1" 2>/dev/null |
        awk 'NR > 2 && NR < 5 {print $1}'
}

# compare_image GROUP/NAME WINDOW...: all cases of one image.
compare_image() {
    local image=$1 size scratch
    shift
    cd "$root/${image%/*}"
    size=$(timeout 5 qemu-img info -U --output=json "${image##*/}" 2>/dev/null |
        sed -nE '0,/virtual-size/s/.*"virtual-size": ([0-9]+).*/\1/p' || true)
    ((${size:-0} <= limit)) || return 0
    scratch=$(mktemp -d "$work/case.XXXXXX")
    compare "$image" ''
    for window; do
        compare "$image" "$window"
    done
    while read -r id; do
        compare "$image" "-l $id"
    done < <(snapshot_ids "${image##*/}")
    rm -rf "$scratch"
}
export -f run difference compare snapshot_ids compare_image

list_images() {
    (cd "$root" && find "$@" -maxdepth 1 -type f ! -name INDEX ! -name MANIFEST -print0 | sort -z)
}

list_images "$@" |
    xargs -0 -r -P "$(nproc)" -I{} bash -c 'compare_image "$@"' - {} "${all_windows[@]:0:windows}" \
        >"$work/answers"

# excuse: marks the differences that are meant; then shows what is left.
excused=0
failed=0
while IFS=$'\t' read -r pattern reason; do
    [[ $pattern == '' || $pattern == '#'* ]] && continue
    ran=0
    differs=0
    while IFS=$'\t' read -r verdict image _; do
        # shellcheck disable=SC2053  # a pattern is what it is
        [[ $image == $pattern ]] || continue
        ran=$((ran + 1))
        [[ $verdict != DIFFERENT ]] || differs=$((differs + 1))
    done <"$work/answers"
    if ((ran > 0 && differs == 0)); then
        echo "STALE: nothing differs for $pattern ($reason)"
        failed=$((failed + 1))
    fi
    excused=$((excused + differs))
    while IFS=$'\t' read -r verdict image rest; do
        # shellcheck disable=SC2053
        [[ $verdict == DIFFERENT && $image == $pattern ]] && verdict=excused
        printf '%s\t%s\t%s\n' "$verdict" "$image" "$rest"
    done <"$work/answers" >"$work/excused"
    mv "$work/excused" "$work/answers"
done <"$here/read_divergences.list"

grep -a '^DIFFERENT' "$work/answers" | tr '\t' ' ' || true
total=$(wc -l <"$work/answers")
different=$(grep -ac '^DIFFERENT' "$work/answers" || true)
failed=$((failed + different))
if ((total < minimum)); then
    echo "only $total cases, where $minimum are expected"
    failed=$((failed + 1))
fi
echo "$total cases, $excused meant to differ, $failed failed"
((failed == 0))
