#!/bin/bash
# What instar reads, beside what the real qemu-img reads: every image as a whole, by `convert -O
# raw`, and in windows off all boundaries, by `dd`; and the first snapshots, by `convert -l`.
#
#   read_live.sh [--subject INSTAR] [--windows N] [--limit BYTES] [--minimum CASES]
#                [--excuses FILE] ROOT [GROUP...]
#
# Equal means: exit code, first line of stderr without the program's name, and after success every
# byte of the output. Where qemu-img crashes or hangs there is no answer to compare with: then
# instar has to end by itself, with 0 or 1. Disks larger than the limit (64 MiB) are left out,
# FIFOs too. FILE is what list_divergences prints of convert and dd: where we differ on purpose. An
# entry whose images all agree is an error, like a difference that no entry covers.
set -euo pipefail
export LC_ALL=C

subject=instar
windows=1
limit=$((64 << 20))
minimum=1
excuses=/dev/null
while [[ ${1-} == --* ]]; do
    case $1 in
    --subject) subject=$2 ;;
    --windows) windows=$2 ;;
    --limit) limit=$2 ;;
    --minimum) minimum=$2 ;;
    --excuses) excuses=$(readlink -f "$2") ;;
    *)
        echo "read_live.sh: no option '$1'" >&2
        exit 2
        ;;
    esac
    shift 2
done
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
    local image=$1 window=$2 words name=${1##*/} operation=convert
    cd "$root/${image%/*}"
    if [[ $window == '' ]]; then
        words=(convert -O raw "$name" "$scratch/out.raw")
    elif [[ $window == '-l '* ]]; then
        words=(convert -l "${window#-l }" -O raw "$name" "$scratch/out.raw")
    else
        operation='dd'
        read -r -a words <<<"$window"
        words=(dd -O raw "${words[@]}" "if=$name" "of=$scratch/out.raw")
    fi
    run qemu-img theirs "${words[@]}"
    run "$subject" ours "${words[@]}"
    local said
    said=$(difference)
    printf '%s\t%s\t%s\t%s\t%s\n' "${said:+DIFFERENT}" "$operation" "$image" "$window" "$said"
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

# What is meant to differ, by entry: how many cases it covers, and how many of them differ.
declare -A covers=() differs=()
excused=0
failed=0
total=0
mapfile -t entries <"$excuses"
# The separator is no white space, which `read` would take several of for one.
while IFS=$'\x1f' read -r verdict operation image window said; do
    total=$((total + 1))
    excuse=''
    for entry in "${entries[@]}"; do
        IFS=$'\t' read -r covered id pattern <<<"$entry"
        # shellcheck disable=SC2053 # a pattern is what it is
        if [[ $covered == "$operation" && $image == $pattern ]]; then
            excuse=$id
            break
        fi
    done
    [[ $excuse == '' ]] || covers[$excuse]=1
    if [[ $verdict == DIFFERENT && $excuse != '' ]]; then
        differs[$excuse]=1
        excused=$((excused + 1))
    elif [[ $verdict == DIFFERENT ]]; then
        echo "DIFFERENT $operation $image $window: $said"
        failed=$((failed + 1))
    fi
done < <(tr '\t' '\037' <"$work/answers")
for id in "${!covers[@]}"; do
    if [[ ! -v "differs[$id]" ]]; then
        echo "STALE: nothing differs for $id"
        failed=$((failed + 1))
    fi
done

if ((total < minimum)); then
    echo "only $total cases, where $minimum are expected"
    failed=$((failed + 1))
fi
echo "$total cases, $excused meant to differ, $failed failed"
((failed == 0))
