# shellcheck shell=bash
# Parallels: both magics, cluster sizes, header fields, BAT entries.

parallels() {
    local name=$1 size=$2 options=$3
    shift 3
    create parallels "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io parallels "$name" "$@"
    fi
    image "$name"
}
blocks=("write -P 1 0 64k" "write -P 2 3000000 100000" "write -P 3 6291456 512")
parallels good.parallels 8M "" "${blocks[@]}"
parallels empty.parallels 8M ""
parallels odd.parallels 1000000 "" "write -P 1 0 512"
parallels descending.parallels 8M "" "write -P 1 7M 64k" "write -P 2 5M 64k" "write -P 3 0 64k"
parallels adjacent.parallels 8M "" "write -P 1 0 3M"
parallels cluster-64k.parallels 8M cluster_size=64k "${blocks[@]}"
parallels cluster-4m.parallels 32M cluster_size=4M "write -P 1 8M 64k"
parallels cluster-512.parallels 1M cluster_size=512 "write -P 1 1024 512" "write -P 2 4096 1024"
parallels large.parallels 100G "" "write -P 1 99G 64k"

# Header: 0 magic[16], 16 version, 20 heads, 24 cylinders, 28 tracks, 32 bat entries,
# 36 le64 sectors, 44 in use, 48 data offset, 52 flags, 56 le64 extension; BAT from 64 on.
broken() {
    local name=broken-$1.parallels
    shift
    copy good.parallels "$name"
    poke "$name" "$@"
    image "$name"
}
broken magic 0 str XithoutFreeSpace
broken old-magic 0 str WithoutFreeSpace
broken version 16 le32 3
broken tracks-0 28 le32 0
broken tracks-1 28 le32 1
broken tracks-odd 28 le32 2047
broken tracks-int 28 le32 0x3fffff
broken tracks-over 28 le32 0x400000
broken tracks-most 28 le32 0xffffffff
broken entries-0 32 le32 0
broken entries-less 32 le32 3
broken entries-more 32 le32 9
broken entries-int 32 le32 0x1ffffff0
broken entries-over 32 le32 0x20000000
broken entries-most 32 le32 0xffffffff
broken sectors-0 36 le64 0
broken sectors-less 36 le64 100
broken sectors-more 36 le64 0x10000
broken sectors-most 36 le64 0xffffffffffffffff
broken sectors-32 36 le64 0xffffffff00004000
broken in-use 44 le32 0x746f6e59
broken in-use-other 44 le32 1
broken data-offset-0 48 le32 0
broken data-offset-1 48 le32 1
broken data-offset-odd 48 le32 2049
broken data-offset-most 48 le32 0xffffffff
broken flags 52 le32 0xffffffff
broken empty-image-flag 52 le32 2
broken extension 56 le64 1
broken entry-0 64 le32 0
broken entry-1 64 le32 1
broken entry-past-end 64 le32 100
broken entry-most 64 le32 0xffffffff
# Clusters begin where the header says if that can be, behind the table otherwise; qemu 11.1 holds
# entries to it and to the file's end.
broken data-offset-at-end 48 le32 $(($(stat -c %s good.parallels) / 512))
broken data-offset-past-end 48 le32 $(($(stat -c %s good.parallels) / 512 + 1))
broken data-offset-second 48 le32 4096
broken old-magic-data-0 0 str WithoutFreeSpace 48 le32 0 64 le32 1 68 le32 4096
broken old-magic-data-1 0 str WithoutFreeSpace 48 le32 1 64 le32 2 68 le32 4096
broken tracks-3 28 le32 3 36 le64 20
broken tracks-3-entries 28 le32 3 36 le64 20 64 le32 1 68 le32 2 72 le32 3 76 le32 700
broken tracks-6-many 28 le32 6 32 le32 300 36 le64 1800 64 le32 1 68 le32 2
broken extension-exa 56 le64 0x3fffffffffffff
broken extension-most 56 le64 0xffffffffffffffff
broken entry-last 64 le32 $(($(stat -c %s good.parallels) / 1048576))
broken entries-int-valid 32 le32 0x1ffffff0 36 le64 100
broken entry-twice 72 le32 "$(peek le32 good.parallels 64)"
for length in 16 60 63 64 68 100 65536 1048576 1500000; do
    copy good.parallels "cut-$length.parallels"
    truncate -s $length "cut-$length.parallels"
    image "cut-$length.parallels"
    image "cut-$length.parallels" "-f parallels"
done
copy good.parallels tail.parallels
bytes 1000 x >>tail.parallels
image tail.parallels
# The old magic counts sectors, not clusters, and knows 32-bit sizes only.
copy good.parallels old.parallels
poke old.parallels 0 str WithoutFreeSpace
for ((i = 0; i < 8; i++)); do
    entry=$(peek le32 good.parallels $((64 + 4 * i)))
    poke old.parallels $((64 + 4 * i)) le32 $((entry * 2048))
done
image old.parallels
image good.parallels "-f parallels"
