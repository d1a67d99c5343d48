#!/bin/bash
# `convert` of every format we read to every format we write, judged by the real qemu-img.
#
#   live_convert_test.sh INSTAR
#
# Each output must open, `check` without a finding where its format has checks, be of the size that
# qemu-img's own output has, and `compare` identical with the source. Its bytes must be qemu-img's,
# but for compressed data and what differs between two runs of qemu-img; the same files must have
# appeared.
set -euo pipefail

instar=$(readlink -f "$1")
export LC_ALL=C
command -v qemu-img >/dev/null || {
    echo "SKIP: no qemu-img"
    exit 0
}
work=$(mktemp -d "${TEST_TMPDIR:-/tmp}/convert.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

{
    head -c 400000 /dev/urandom
    head -c 900000 /dev/zero
    seq 1 100000
} >even.raw
truncate -s 5M even.raw
cp even.raw odd.raw
truncate -s 4999001 odd.raw
qemu-img convert -O qcow2 even.raw even.qcow2
qemu-img convert -c -O qcow2 odd.raw zlib.qcow2
qemu-img convert -c -O qcow2 -o compression_type=zstd,cluster_size=4k even.raw zstd.qcow2
qemu-img convert -O qcow2 -o extended_l2=on,cluster_size=32k even.raw subclusters.qcow2
qemu-img convert -O qcow2 -o preallocation=metadata even.raw metadata.qcow2
qemu-img convert -O qcow2 -o data_file=external.bin even.raw external.qcow2
qemu-img convert -O vmdk even.raw sparse.vmdk
qemu-img convert -O vmdk -o subformat=streamOptimized even.raw stream.vmdk
qemu-img convert -O vmdk -o subformat=twoGbMaxExtentFlat even.raw flat.vmdk
qemu-img convert -O vpc even.raw even.vpc
qemu-img convert -O vhdx even.raw even.vhdx
qemu-img convert -O vdi even.raw even.vdi
for format in qcow qed parallels; do
    qemu-img convert -O $format even.raw even.$format
done
# A chain of five layers, some shorter than what is below, some larger.
previous=odd.raw previous_format=raw
for size in 5M 4M 6M 6M 7M; do
    layer=$((${layer:-0} + 1))
    qemu-img create -q -f qcow2 -b "$previous" -F "$previous_format" "layer$layer.qcow2" "$size"
    qemu-io -c "write -P $layer ${layer}00k 100k" -c "write -z $((layer * 700))k 64k" \
        "layer$layer.qcow2" >/dev/null
    previous=layer$layer.qcow2 previous_format=qcow2
done

inputs=(even.raw odd.raw even.qcow2 zlib.qcow2 zstd.qcow2 subclusters.qcow2 metadata.qcow2
    external.qcow2 sparse.vmdk stream.vmdk flat.vmdk even.vpc even.vhdx even.vdi even.qcow even.qed
    even.parallels layer5.qcow2)
outputs=("raw" "raw -S 0" "qcow2" "qcow2 -S 64k" "qcow2 -c" "qcow2 -c -o compression_type=zstd"
    "qcow2 -o cluster_size=4k" "qcow2 -o cluster_size=2M" "qcow2 -o cluster_size=512"
    "qcow2 -o compat=0.10" "qcow2 -o extended_l2=on" "qcow2 -o refcount_bits=1"
    "qcow2 -o refcount_bits=64,lazy_refcounts=on" "qcow2 -o preallocation=metadata"
    "qcow2 -o preallocation=full" "qcow2 -o preallocation=falloc,cluster_size=512"
    "qcow2 -o data_file=d.bin" "qcow2 -o data_file=d.bin,data_file_raw=on,cluster_size=4k"
    "raw -o preallocation=falloc"
    "vmdk" "vmdk -o subformat=monolithicFlat" "vmdk -o subformat=twoGbMaxExtentSparse"
    "vmdk -o subformat=streamOptimized" "vmdk -o adapter_type=lsilogic,compat6=on,zeroed_grain=on"
    "vpc" "vpc -o subformat=fixed" "vpc -o force_size=on" "vhdx" "vhdx -o subformat=fixed"
    "vhdx -o block_size=2M,block_state_zero=off" "vdi" "vdi -o static=on"
    "qcow" "qcow -c" "qed" "qed -o cluster_size=4k,table_size=2" "parallels"
    "parallels -o cluster_size=1536")
failed=0
total=0

fail() {
    echo "FAIL: $*"
    failed=$((failed + 1))
}

size_of() {
    qemu-img info -f "$1" --output=json "$2" | grep virtual-size | tail -1
}

# differs FORMAT OURS THEIRS: prints where, other than in what is random in such an image, its time
# stamp, checksums over that, the name of the program, and VHDX's log.
differs() {
    local format=$1 size
    size=$(stat -c %s "$2")
    cmp -l "$2" "$3" | awk -v format="$format" -v size="$size" '
        { at = $1 - 1; footer = at < 512 ? at : at - (size - 512) }
        format == "vdi" && at >= 392 && at < 424 { next }
        format == "vpc" && (footer >= 24 && footer < 28 || footer >= 64 && footer < 84) { next }
        format == "vhdx" && (at >= 8 && at < 520 || at >= 65540 && at < 65584 || at >= 131076 &&
            at < 131120 || at >= 1048576 && at < 2097152 || at >= 3211280 && at < 3211296) { next }
        { print "byte " at; exit }'
}

# vmdk_text FILE: a descriptor without its content id, and without empty lines: qemu-img leaves one
# when it changes the id to a shorter one. vmdk_rest FILE: all but the descriptor.
vmdk_text() {
    if head -c 4 "$1" | grep -q KDMV; then
        head -c 10752 "$1" | tail -c +513
    else
        cat "$1"
    fi |
        tr -d '\0' | sed 's/^CID=.*/CID/; /^$/d'
}

vmdk_rest() {
    head -c 512 "$1"
    tail -c +10753 "$1"
}

# same_bytes FORMAT SPEC: whether ours/ and theirs/ are equal, as far as two runs of qemu-img are.
same_bytes() {
    local format=$1 spec=$2 extent where
    case $spec in
    *data_file*) cmp ours/d.bin theirs/d.bin && cmp ours/o.qcow2 theirs/o.qcow2 ;;
    raw* | q* | parallels*) cmp "ours/o.$format" "theirs/o.$format" ;;
    *streamOptimized*) ;; # compressed by another library
    vmdk*Flat* | vmdk*twoGb*)
        for extent in ours/*-*.vmdk; do
            cmp "$extent" "theirs/${extent##*/}" || return 1
        done
        diff <(vmdk_text ours/o.vmdk) <(vmdk_text theirs/o.vmdk)
        ;;
    vmdk*)
        diff <(vmdk_text ours/o.vmdk) <(vmdk_text theirs/o.vmdk) &&
            cmp <(vmdk_rest ours/o.vmdk) <(vmdk_rest theirs/o.vmdk)
        ;;
    *)
        where=$(differs "$format" "ours/o.$format" "theirs/o.$format" || true)
        [[ -z $where ]] || echo "$where"
        [[ -z $where ]]
        ;;
    esac
}

# judge FORMAT SPEC INPUT: ours/ and theirs/ have been written.
judge() {
    local format=$1 spec=$2 input=$3 code=0
    qemu-img compare -f "$format" "ours/o.$format" "$input" >said 2>&1 ||
        fail "$input -> $spec: $(<said)"
    [[ $(size_of "$format" "ours/o.$format") == "$(size_of "$format" "theirs/o.$format")" ]] ||
        fail "$input -> $spec: sizes"
    qemu-img check -f "$format" "ours/o.$format" >said 2>&1 || code=$?
    [[ $code == 0 || $code == 63 ]] || fail "$input -> $spec: check: $(<said)"
    diff <(cd ours && ls -A) <(cd theirs && ls -A) || fail "$input -> $spec: files"
    if [[ $spec == *preallocation=f* ]]; then
        (($(stat -c "%b * 512 >= %s" "ours/o.$format"))) || fail "$input -> $spec: room"
    fi
    # Where a source tells qemu-img of its clusters one by one, it allocates smaller runs, with
    # tables between them. That shows in qed, and where a table covers little.
    case $input:$spec in
    *:*-c* | zstd.qcow2:*=512 | even.qcow:*=512) ;;
    z*:qed* | sub*:qed* | metadata*:qed* | s*.vmdk:qed* | even.qcow:qed* | layer*:qed*) ;;
    *) same_bytes "$format" "$spec" || fail "$input -> $spec: bytes" ;;
    esac
}

even=$("$instar" digest even.raw | cut -c -64)
for input in "${inputs[@]}"; do
    for spec in "${outputs[@]}"; do
        format=${spec%% *}
        rm -rf ours theirs
        mkdir ours theirs
        total=$((total + 1))
        # shellcheck disable=SC2086 # a spec is words
        "$instar" convert -O $spec "$input" "ours/o.$format" >said 2>&1 || {
            fail "$input -> $spec: $(<said)"
            continue
        }
        [[ $spec != *data_file* ]] || cp d.bin ours/
        # shellcheck disable=SC2086
        # Compressed qcow is complete when qemu-img fails without a word.
        qemu-img convert -O $spec "$input" "theirs/o.$format" || [[ $spec == "qcow -c" ]] ||
            fail "$input -> $spec: qemu-img"
        [[ $spec != *data_file* ]] || cp d.bin theirs/
        judge "$format" "$spec" "$input"
    done
    # The digest is of the content alone.
    digest=$("$instar" digest "$input" | cut -c -64)
    [[ $input == layer* || $input == *.vpc || $input == zlib.* || $input == odd.* ||
        $digest == "$even" ]] || fail "$input: digest"
done
echo "$total cases, $failed failed"
((failed == 0))
