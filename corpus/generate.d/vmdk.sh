# shellcheck shell=bash
# VMDK: every subformat that qemu-img makes, and the ESX ones by hand.

# The content identifier is random: make it the same each time. It has as many digits as it needs.
fix_cid() {
    local at cid
    at=$(grep -abo 'CID=' "$1" | head -1 | cut -d: -f1)
    cid=$(dd if="$1" bs=1 skip=$((at + 4)) count=8 status=none | tr -dc 0-9a-f)
    poke "$1" $((at + 4)) str "$(head -c "${#cid}" <<<1a2b3c4d)"
}

# vmdk NAME SIZE OPTIONS [COMMAND...]
vmdk() {
    local name=$1 size=$2 options=$3
    shift 3
    create vmdk "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io vmdk "$name" "$@"
    fi
    fix_cid "$name"
    image "$name"
}
grains=("write -P 1 0 64k" "write -P 2 200000 100000" "write -P 3 1048000 5000")

vmdk sparse.vmdk 2M "" "${grains[@]}"
vmdk sparse-empty.vmdk 2M ""
vmdk sparse-odd.vmdk 1000000 "" "write -P 1 0 512"
vmdk sparse-one-sector.vmdk 512 "" "write -P 1 0 512"
vmdk sparse-tables.vmdk 128M "" "write -P 1 0 64k" "write -P 2 32M 64k" "write -P 3 100M 64k"
vmdk sparse-far.vmdk 100G "" "write -P 1 99G 64k"
vmdk sparse-zeroed.vmdk 2M "zeroed_grain=on" "${grains[@]}" "write -z 0 64k" "write -z 512k 256k"
vmdk sparse-zero-written.vmdk 2M "" "write -P 1 0 256k" "write -z 64k 64k"
vmdk sparse-compat6.vmdk 2M "compat6=on" "${grains[@]}"
vmdk sparse-hw.vmdk 2M "hwversion=13,adapter_type=lsilogic,toolsversion=2147483647" "${grains[@]}"
vmdk sparse-bus.vmdk 2M "adapter_type=buslogic"
vmdk sparse-descending.vmdk 1M "" "write -P 1 960k 64k" "write -P 2 896k 64k" "write -P 3 0 64k"

vmdk stream.vmdk 2M "subformat=streamOptimized"
bytes 300000 s >stream-source.part
"$QEMU_IMG" convert -f raw -O vmdk -o subformat=streamOptimized stream-source.part stream-data.vmdk
fix_cid stream-data.vmdk
image stream-data.vmdk
truncate -s 2M stream-holes.part
bytes 70000 q | write_at stream-holes.part 1000000
"$QEMU_IMG" convert -f raw -O vmdk -o subformat=streamOptimized stream-holes.part stream-holes.vmdk
fix_cid stream-holes.vmdk
image stream-holes.vmdk

# Flat extents, with holes and without.
vmdk flat.vmdk 2M "subformat=monolithicFlat" "${grains[@]}"
vmdk flat-empty.vmdk 2M "subformat=monolithicFlat"
vmdk flat-full.vmdk 1M "subformat=monolithicFlat" "write -P 1 0 1M"
vmdk flat-odd.vmdk 1000000 "subformat=monolithicFlat" "write -P 1 0 512" "write -P 1 999936 64"
vmdk two-sparse.vmdk 2M "subformat=twoGbMaxExtentSparse" "${grains[@]}"
vmdk two-flat.vmdk 2M "subformat=twoGbMaxExtentFlat" "${grains[@]}"
vmdk two-sparse-large.vmdk 5G "subformat=twoGbMaxExtentSparse" "write -P 1 0 64k" \
    "write -P 2 2147483000 5000" "write -P 3 5368643584 64k"
vmdk two-flat-large.vmdk 5G "subformat=twoGbMaxExtentFlat" "write -P 1 0 64k" \
    "write -P 2 2147483000 5000" "write -P 3 5368643584 64k"

# descriptor NAME TYPE EXTENT-LINE...: a descriptor file by hand.
descriptor() {
    local name=$1 type=$2
    shift 2
    {
        printf '# Disk DescriptorFile\nversion=1\nCID=fffffffe\nparentCID=ffffffff\n'
        printf 'createType="%s"\n\n# Extent description\n' "$type"
        printf '%s\n' "$@"
        printf '\n# The Disk Data Base\n#DDB\n\nddb.virtualHWVersion = "4"\n'
        printf 'ddb.geometry.cylinders = "2"\nddb.geometry.heads = "16"\n'
        printf 'ddb.geometry.sectors = "63"\nddb.adapterType = "ide"\n'
    } >"$name"
    image "$name"
}
truncate -s 1M a.part
bytes 65536 a | write_at a.part 0
bytes 65536 a | write_at a.part 524288
cp a.part b.part
descriptor hand-flat.vmdk monolithicFlat 'RW 2048 FLAT "a.part" 0'
descriptor hand-flat-offset.vmdk monolithicFlat 'RW 1024 FLAT "a.part" 1024'
descriptor hand-two.vmdk twoGbMaxExtentFlat 'RW 2048 FLAT "a.part" 0' 'RW 2048 FLAT "b.part" 0'
descriptor hand-same-twice.vmdk twoGbMaxExtentFlat 'RW 1024 FLAT "a.part" 0' \
    'RW 1024 FLAT "a.part" 1024'
descriptor hand-zero.vmdk twoGbMaxExtentFlat 'RW 2048 FLAT "a.part" 0' 'RW 2048 ZERO'
descriptor hand-noaccess.vmdk twoGbMaxExtentFlat 'NOACCESS 2048 FLAT "a.part" 0'
descriptor hand-readonly.vmdk monolithicFlat 'RDONLY 2048 FLAT "a.part" 0'
descriptor hand-vmfs.vmdk vmfs 'RW 2048 VMFS "a.part"'
descriptor hand-vmfs-offset.vmdk vmfs 'RW 2048 VMFS "a.part" 0'
descriptor hand-long-extent.vmdk monolithicFlat 'RW 4096 FLAT "a.part" 0'
descriptor hand-short-extent.vmdk monolithicFlat 'RW 100 FLAT "a.part" 0'
descriptor hand-mixed.vmdk twoGbMaxExtentSparse 'RW 4096 SPARSE "sparse.vmdk"' \
    'RW 2048 FLAT "a.part" 0'
descriptor hand-sparse.vmdk monolithicSparse 'RW 4096 SPARSE "sparse.vmdk"'
descriptor hand-spaces.vmdk monolithicFlat '  RW   2048   FLAT   "a.part"   0  '
descriptor hand-no-extent.vmdk monolithicFlat '# RW 2048 FLAT "a.part" 0'
descriptor hand-bad-line.vmdk monolithicFlat 'RW 2048 FLAT'
descriptor hand-bad-flat.vmdk monolithicFlat 'RW 2048 FLAT "a.part"'
descriptor hand-negative.vmdk monolithicFlat 'RW 2048 FLAT "a.part" -1'
descriptor hand-zero-sectors.vmdk monolithicFlat 'RW 0 FLAT "a.part" 0'
descriptor hand-unknown-type.vmdk monolithicFlat 'RW 2048 BLOCK "a.part" 0'
descriptor hand-unknown-create.vmdk custom 'RW 2048 FLAT "a.part" 0'
descriptor hand-missing.vmdk monolithicFlat 'RW 2048 FLAT "not-there.part" 0'
descriptor hand-not-sparse.vmdk monolithicSparse 'RW 2048 SPARSE "a.part"'
descriptor hand-sectors-most.vmdk monolithicFlat 'RW 9223372036854775807 FLAT "a.part" 0'
descriptor hand-sectors-over.vmdk monolithicFlat 'RW 18446744073709551616 FLAT "a.part" 0'
descriptor hand-quote.vmdk monolithicFlat 'RW 2048 FLAT "a.part\" 0'
descriptor hand-tabs.vmdk monolithicFlat $'RW\t2048\tFLAT\t"a.part"\t0'

# A changed copy of a descriptor.
rewrite() {
    local name=$1
    shift
    sed "$@" hand-flat.vmdk >"$name"
    image "$name"
}
rewrite text-crlf.vmdk 's/$/\r/'
rewrite text-no-create-type.vmdk '/createType/d'
rewrite text-no-cid.vmdk '/^CID/d'
rewrite text-no-parent-cid.vmdk '/^parentCID/d'
rewrite text-no-magic.vmdk 1d
rewrite text-version-2.vmdk 's/version=1/version=2/'
rewrite text-version-3.vmdk 's/version=1/version=3/'
rewrite text-version-4.vmdk 's/version=1/version=4/'
rewrite text-no-version.vmdk '/version=1/d'
rewrite text-comments.vmdk '1s/^/# a comment\n\n/'
rewrite text-blank-first.vmdk '1s/^/\n/'
rewrite text-cid-upper.vmdk 's/^CID=.*/CID=ABCDEF01/'
rewrite text-cid-bad.vmdk 's/^CID=.*/CID=xyz/'
rewrite text-parent-cid-0.vmdk 's/^parentCID=.*/parentCID=0/'
rewrite text-no-newline.vmdk -z 's/RW 2048 FLAT "a.part" 0.*/RW 2048 FLAT "a.part" 0/'
rewrite text-long-line.vmdk "1a # $(bytes 3000 l)"
{
    cat hand-flat.vmdk
    bytes 30000 '#'
} >text-30k.vmdk
image text-30k.vmdk
{
    bytes 25000 '#'
    printf '\n'
    cat hand-flat.vmdk
} >text-late.vmdk
image text-late.vmdk
{
    cat hand-flat.vmdk
    head -c 100 /dev/zero
    printf 'RW 2048 FLAT "b.part" 0\n'
} >text-nul.vmdk
image text-nul.vmdk

# vmfsSparse (COWD): le32 magic "COWD", version, flags, sectors, grain, table offset, entries, free.
cowd() {
    local name=$1
    truncate -s 8192 "$name"
    poke "$name" 0 str COWD 4 le32 1 8 le32 3 12 le32 2048 16 le32 1 20 le32 4 24 le32 1 28 le32 12
    poke "$name" 2048 le32 5
    shift
    (($# == 0)) || poke "$name" "$@"
}
# Grain directory at sector 4, one grain table of 4096 entries from sector 5 to 36.
cowd cowd.part
truncate -s $((64 * 512)) cowd.part
poke cowd.part $((5 * 512)) le32 40 $((5 * 512 + 4)) le32 41 $((5 * 512 + 40)) le32 42
bytes 1536 c | write_at cowd.part $((40 * 512))
descriptor vmfs-sparse.vmdk vmfsSparse 'RW 2048 VMFSSPARSE "cowd.part"'
descriptor vmfs-sparse-bare.vmdk monolithicSparse 'RW 2048 SPARSE "cowd.part"'
image cowd.part
cowd cowd-tables.part 24 le32 0xffffffff
image cowd-tables.part
cowd cowd-grain-0.part 16 le32 0
image cowd-grain-0.part
descriptor se-sparse.vmdk seSparse 'RW 2048 SESPARSE "cowd.part"'

# Header fields of a sparse extent, one at a time.
broken() {
    local name=broken-$1.vmdk
    shift
    copy sparse.vmdk "$name"
    poke "$name" "$@"
    image "$name"
}
broken magic 0 str XDMV
broken version-0 4 le32 0
broken version-2 4 le32 2
broken version-3 4 le32 3
broken version-4 4 le32 4
broken flags-0 8 le32 0
broken flags-compressed 8 le32 0x10003
broken flags-markers 8 le32 0x30003
broken zero-grain-flag 4 le32 2 8 le32 7
broken capacity-0 12 le64 0
broken capacity-odd 12 le64 4001
broken capacity-less 12 le64 129
broken capacity-more 12 le64 65536
broken capacity-most 12 le64 0xffffffffffffffff
broken capacity-63 12 le64 0x7fffffffffffffff
broken capacity-54 12 le64 0x003fffffffffffff
broken grain-0 20 le64 0
broken grain-1 20 le64 1
broken grain-3 20 le64 3
broken grain-2m 20 le64 0x200000
broken grain-over 20 le64 0x200001
broken grain-most 20 le64 0xffffffffffffffff
broken descriptor-offset-0 28 le64 0
broken descriptor-offset-most 28 le64 0xffffffffffffffff
broken descriptor-size-0 36 le64 0
broken descriptor-size-most 36 le64 0xffffffffffffffff
broken gtes-0 44 le32 0
broken gtes-1 44 le32 1
broken gtes-256 44 le32 256
broken gtes-513 44 le32 513
broken gtes-most 44 le32 0xffffffff
broken rgd-0 48 le64 0
broken gd-0 56 le64 0
broken gd-past-end 56 le64 0x100000
broken gd-most 56 le64 0xfffffffffffffffe
broken gd-at-end 56 le64 0xffffffffffffffff
broken overhead-0 64 le64 0
broken overhead-past-end 64 le64 0x100000
broken dirty 72 u8 1
broken newline-bytes 73 hex 00000000
broken compress-1 77 le16 1
broken compress-7 77 le16 7
# The directory and the tables.
directory=$(($(peek le64 sparse.vmdk 56) * 512))
redundant=$(($(peek le64 sparse.vmdk 48) * 512))
table=$(($(peek le32 sparse.vmdk $directory) * 512))
broken gd-entry-0 $directory le32 0
broken gd-entry-1 $directory le32 1
broken gd-entry-past-end $directory le32 0x100000
broken gd-entry-most $directory le32 0xffffffff
broken rgd-entry-0 $redundant le32 0
broken grain-entry-1 $table le32 1
broken grain-entry-past-end $table le32 0x100000
broken grain-entry-most $((table + 4)) le32 0xffffffff
broken grain-entry-header $table le32 0
broken grain-entry-twice $((table + 4)) le32 "$(peek le32 sparse.vmdk $table)"
copy broken-zero-grain-flag.vmdk broken-zero-grain.vmdk
poke broken-zero-grain.vmdk $table le32 1 $((table + 8)) le32 1
image broken-zero-grain.vmdk
broken descriptor-empty 512 zero 1024
broken descriptor-text 512 str "# Not a descriptor"
broken descriptor-cid 512 str "# Disk DescriptorFile"
for length in 4 16 70 79 100 512 600 1000 1536 5000 10752 65536 100000; do
    copy sparse.vmdk "cut-$length.vmdk"
    truncate -s $length "cut-$length.vmdk"
    image "cut-$length.vmdk"
done
stream_broken() {
    local name=stream-$1.vmdk
    shift
    copy stream-data.vmdk "$name"
    poke "$name" "$@"
    image "$name"
}
size=$(stat -c %s stream-data.vmdk)
stream_broken footer-magic $((size - 1024)) str XXXX
stream_broken footer-marker $((size - 1536 + 12)) le32 9
stream_broken footer-size $((size - 1536 + 8)) le32 1
stream_broken end-marker $((size - 512)) hex 01
stream_broken end-marker-type $((size - 512 + 12)) le32 1
stream_broken footer-gd-at-end $((size - 1024 + 56)) le64 0xffffffffffffffff
stream_broken footer-version $((size - 1024 + 4)) le32 4
for length in 512 1024 66048 $((size - 512)) $((size - 1024)) $((size - 1)); do
    copy stream-data.vmdk "stream-cut-$length.vmdk"
    truncate -s "$length" "stream-cut-$length.vmdk"
    image "stream-cut-$length.vmdk"
done
image sparse.vmdk "-f vmdk"
image sparse.vmdk "-f raw"
image a.part "-f vmdk"
image text-no-magic.vmdk "-f vmdk"
image flat.vmdk "-f raw"
