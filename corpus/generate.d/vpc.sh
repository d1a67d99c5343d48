# shellcheck shell=bash
# VHD ("vpc"): dynamic, fixed, the two size rules, differencing, and broken ones.

vpc() {
    local name=$1 size=$2 options=$3
    shift 3
    create vpc "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io vpc "$name" "$@"
    fi
    # The clock and chance are taken out: time stamp and unique id, in footer and copy.
    local at
    for at in $([[ $options == *fixed* ]] || echo 0) $(($(stat -c %s "$name") - 512)); do
        poke "$name" $((at + 24)) be32 0x20000000 $((at + 68)) \
            hex 000102030405060708090a0b0c0d0e0f "$at" vhd-sum 512:64
    done
    image "$name"
}
blocks=("write -P 1 0 64k" "write -P 2 3000000 100000" "write -P 3 6291456 512")

vpc dynamic.vhd 8M "" "${blocks[@]}"
vpc dynamic-empty.vhd 8M ""
vpc dynamic-forced.vhd 8M force_size=on "${blocks[@]}"
vpc dynamic-small.vhd 512 ""
vpc dynamic-odd.vhd 1000000 "" "write -P 1 0 512"
vpc dynamic-descending.vhd 16M "" "write -P 1 14M 1M" "write -P 2 8M 1M" "write -P 3 0 64k"
vpc dynamic-full.vhd 8M "" "write -P 1 0 8M"
vpc dynamic-100g.vhd 100G "" "write -P 1 99G 64k"
vpc dynamic-2040g.vhd 2040G force_size=on
vpc fixed.vhd 8M subformat=fixed "${blocks[@]}"
vpc fixed-forced.vhd 8M subformat=fixed,force_size=on "${blocks[@]}"
vpc fixed-empty.vhd 1M subformat=fixed
image fixed.vhd "-f vpc"
image fixed-forced.vhd "-f vpc"
image fixed-empty.vhd "-f vpc"

# patched NAME SOURCE POKES...: changes the footer and, in dynamic images, its copy; new sums.
patched() {
    local name=$1 source=$2
    shift 2
    copy "$source" "$name"
    local at word=("$@") i
    for at in $([[ $source == fixed* ]] || echo 0) $(($(stat -c %s "$name") - 512)); do
        for ((i = 0; i < ${#word[@]}; i += 3)); do
            poke "$name" $((at + word[i])) "${word[i + 1]}" "${word[i + 2]}"
        done
        poke "$name" "$at" vhd-sum 512:64
    done
    image "$name" "-f vpc"
}
# Who made it decides whether geometry or size counts.
for creator in "win " "qem2" "qemu" "vpc " "vbox" "d2v " "CTXS" "tap" "xen " "wa"; do
    hex=$(printf '%-4s' "$creator" | head -c 4 | od -An -tx1 | tr -d ' \n')
    [[ $creator == wa ]] && hex=77610000
    [[ $creator == tap ]] && hex=74617000
    patched "creator-${creator// /}.vhd" dynamic-forced.vhd 28 hex "$hex"
    patched "creator-fixed-${creator// /}.vhd" fixed-forced.vhd 28 hex "$hex"
done
patched creator-zeros.vhd dynamic-forced.vhd 28 hex 00000000
for geometry in "0 00000000" "max ffff10ff" "100-4-17 00640411" "65535-16-255 ffff10ff" \
    "65535-16-254 ffff10fe" "1-1-1 00010101" "0-heads 00640011"; do
    read -r name hex <<<"$geometry"
    patched "geometry-$name.vhd" dynamic.vhd 56 hex "$hex"
    patched "geometry-fixed-$name.vhd" fixed.vhd 56 hex "$hex"
    patched "geometry-win-$name.vhd" dynamic.vhd 56 hex "$hex" 28 str "win "
done
for size in 0 512 1000 8388608 9000000 0x1000000000 0x7fffffffffffffff 0xffffffffffffffff; do
    patched "size-$size.vhd" dynamic.vhd 48 be64 $size 28 str "win "
    patched "size-fixed-$size.vhd" fixed.vhd 48 be64 $size 28 str "win "
done
for type in 0 1 2 4 5 255; do
    patched "type-$type.vhd" dynamic.vhd 60 be32 $type
done
patched type-fixed-3.vhd fixed.vhd 60 be32 3
patched cookie.vhd dynamic.vhd 0 str xonectix
patched saved-state.vhd dynamic.vhd 84 u8 1
patched version.vhd dynamic.vhd 12 be32 0x20000
patched data-offset-0.vhd dynamic.vhd 16 be64 0
patched data-offset-most.vhd dynamic.vhd 16 be64 0xffffffffffffffff
patched data-offset-past-end.vhd dynamic.vhd 16 be64 0x10000000
patched data-offset-footer.vhd dynamic.vhd 16 be64 0x100
image dynamic.vhd "-f vpc"
image dynamic.vhd "-f raw"

# Only one of the two footers, or with a bad sum.
broken() {
    local name=broken-$1.vhd
    shift
    copy dynamic.vhd "$name"
    poke "$name" "$@"
    image "$name"
    image "$name" "-f vpc"
}
broken sum 64 be32 1
broken no-head 0 zero 512
broken no-tail end-512 zero 512
broken neither 0 zero 512 end-512 zero 512
copy fixed.vhd broken-fixed-sum.vhd
poke broken-fixed-sum.vhd end-448 be32 1
image broken-fixed-sum.vhd "-f vpc"
copy fixed.vhd broken-fixed-tail.vhd
bytes 100 x >>broken-fixed-tail.vhd
image broken-fixed-tail.vhd "-f vpc"
# Old fixed images end in a footer of 511 bytes.
copy fixed.vhd fixed-511.vhd
truncate -s -1 fixed-511.vhd
image fixed-511.vhd "-f vpc"

# The dynamic header at 512, its table at 1536.
header() {
    local name=header-$1.vhd
    shift
    copy dynamic.vhd "$name"
    poke "$name" "$@" 512 vhd-sum 1024:36
    image "$name"
}
header cookie 512 str xxsparse
header table-0 528 be64 0
header table-odd 528 be64 1537
header table-past-end 528 be64 0x10000000
header table-most 528 be64 0xffffffffffffffff
header table-low 528 be64 512
header version 536 be32 0x20000
header entries-0 540 be32 0
header entries-1 540 be32 1
header entries-more 540 be32 100
header entries-afl 540 be32 0x40000001
header entries-int 540 be32 0x1fffffff
header entries-most 540 be32 0xffffffff
header block-0 544 be32 0
header block-1 544 be32 1
header block-256 544 be32 256
header block-512 544 be32 512
header block-odd 544 be32 1000000
header block-4k 544 be32 4096
header block-1m 544 be32 1048576
header block-4m 544 be32 4194304
header block-2g 544 be32 0x80000000
header block-most 544 be32 0xffffffff
header sum 548 be32 0
poke header-sum.vhd 548 be32 77
table=1536
entry() {
    local name=bat-$1.vhd
    shift
    copy dynamic.vhd "$name"
    poke "$name" "$@"
    image "$name"
}
entry zero $table be32 0
entry one $table be32 1
entry past-end $table be32 0x00100000
entry most-but-one $table be32 0xfffffffe
entry twice $((table + 8)) be32 "$(peek be32 dynamic.vhd $table)"
entry none $table be32 0xffffffff $((table + 4)) be32 0xffffffff
entry bitmap-zero $(($(peek be32 dynamic.vhd $table) * 512)) zero 512
for length in 4 100 511 512 1024 1536 1540 2048 2560 4096 100000; do
    copy dynamic.vhd "cut-$length.vhd"
    truncate -s $length "cut-$length.vhd"
    image "cut-$length.vhd"
    image "cut-$length.vhd" "-f vpc"
done
