# shellcheck shell=bash
# Backing chains: depth, short and long bases, mixed formats, missing and looping members.

# base NAME FORMAT SIZE: data in stripes of 128 KiB, so that layers show through each other.
base() {
    create "$2" "$1" "$3"
    io "$2" "$1" "write -P 1 0 64k" "write -P 2 256k 128k" "write -P 3 ${4-768k} 64k"
}
# overlay NAME FORMAT BACKING BACKING-FORMAT SIZE [COMMAND...]; an empty size is the base's.
overlay() {
    local name=$1 format=$2 backing=$3 backing_format=$4 size=$5
    shift 5
    "$QEMU_IMG" create -q -f "$format" -u -b "$backing" -F "$backing_format" "$name" "$size"
    if (($# > 0)); then
        io "$format" "$name" "$@"
    fi
    image "$name"
}
writes=("write -P 7 64k 64k" "write -P 8 300k 4k" "write -z 512k 128k")

base base.raw raw 1M
image base.raw
base base.qcow2 qcow2 1M
image base.qcow2
overlay on-raw.qcow2 qcow2 base.raw raw 1M "${writes[@]}"
overlay on-qcow2.qcow2 qcow2 base.qcow2 qcow2 1M "${writes[@]}"
overlay empty.qcow2 qcow2 base.qcow2 qcow2 1M
overlay longer.qcow2 qcow2 base.qcow2 qcow2 2M "${writes[@]}" "write -P 5 1500k 4k"
overlay longer-empty.qcow2 qcow2 base.raw raw 2M
overlay shorter.qcow2 qcow2 base.qcow2 qcow2 512k "write -P 7 64k 64k"
overlay shorter-odd.qcow2 qcow2 base.raw raw 300001 "write -P 7 64k 64k"
overlay longer-odd.qcow2 qcow2 base.raw raw 1500001 "write -P 7 64k 64k"
overlay subclusters.qcow2 qcow2 base.qcow2 qcow2 1M
"$QEMU_IMG" create -q -f qcow2 -o extended_l2=on \
    -o backing_file=base.qcow2,backing_fmt=qcow2 extl2.qcow2
io qcow2 extl2.qcow2 "write -P 9 2k 2k" "write -P 9 260k 4k" "write -z 320k 6k" "write -z 0 2k"
image extl2.qcow2
"$QEMU_IMG" create -q -f qcow2 -o cluster_size=512 \
    -o backing_file=base.qcow2,backing_fmt=qcow2 small.qcow2
io qcow2 small.qcow2 "write -P 9 1000 1000" "write -z 262144 1024"
image small.qcow2
"$QEMU_IMG" create -q -f qcow2 -o compat=v2,backing_file=base.qcow2,backing_fmt=qcow2 v2.qcow2
io qcow2 v2.qcow2 "write -P 9 0 64k" "write -z 256k 64k"
image v2.qcow2

# A base whose end is in the middle of a sector, a cluster, a page.
truncate -s 700001 odd.raw
bytes 100001 o | write_at odd.raw 600000
overlay on-odd.qcow2 qcow2 odd.raw raw 1M "write -P 7 64k 64k"
overlay on-odd-same.qcow2 qcow2 odd.raw raw 700001
overlay on-odd-512.qcow2 qcow2 odd.raw raw 700416
create qcow2 odd.qcow2 700001
io qcow2 odd.qcow2 "write -P 1 600000 100000"
overlay on-odd-qcow2.qcow2 qcow2 odd.qcow2 qcow2 1M
: >nothing.raw
overlay on-nothing.qcow2 qcow2 nothing.raw raw 1M "write -P 7 64k 64k"

# Depth. The seventeenth layer is one too many for us, not for qemu-img.
previous=base.qcow2
for ((depth = 1; depth <= 17; depth++)); do
    overlay "depth-$depth.qcow2" qcow2 "$previous" qcow2 1M "write -P $depth $((depth * 48))k 4k"
    previous=depth-$depth.qcow2
done
# Layers of growing and of changing length.
overlay grow-1.qcow2 qcow2 base.raw raw 1500k "write -P 1 1200k 64k"
overlay grow-2.qcow2 qcow2 grow-1.qcow2 qcow2 2M "write -P 2 1600k 64k"
overlay grow-3.qcow2 qcow2 grow-2.qcow2 qcow2 3M
overlay dip-1.qcow2 qcow2 base.raw raw 256k
overlay dip-2.qcow2 qcow2 dip-1.qcow2 qcow2 1M "write -P 2 512k 64k"
overlay dip-3.qcow2 qcow2 dip-2.qcow2 qcow2 2M

# The other formats, on top and below.
for format in qcow qed; do
    base "base.$format" $format 1M
    overlay "on-$format.qcow2" qcow2 "base.$format" $format 1M "${writes[@]}"
    overlay "on-raw.$format" $format base.raw raw 1M "write -P 7 64k 64k"
    overlay "on-qcow2.$format" $format base.qcow2 qcow2 1M "write -P 7 64k 64k"
done
overlay longer.qed qed base.raw raw 2M "write -z 512k 128k"
overlay on-on.qcow2 qcow2 on-raw.qed qed 2M "write -P 5 1500k 4k"
for format in vmdk vdi vpc vhdx parallels; do
    base "base.$format" $format 1M
    overlay "on-$format.qcow2" qcow2 "base.$format" $format 1M "${writes[@]}"
    overlay "on-$format-long.qcow2" qcow2 "base.$format" $format 3M
done
create vmdk flat.vmdk 1M -o subformat=monolithicFlat
io vmdk flat.vmdk "write -P 1 128k 64k"
overlay on-flat.qcow2 qcow2 flat.vmdk vmdk 1M "write -P 7 64k 64k"

# VMDK's own chains, by content identifier.
"$QEMU_IMG" create -q -f vmdk -b base.vmdk -F vmdk child.vmdk
io vmdk child.vmdk "write -P 9 128k 64k"
image child.vmdk
"$QEMU_IMG" create -q -f vmdk -b child.vmdk -F vmdk grandchild.vmdk
image grandchild.vmdk
copy child.vmdk child-other-cid.vmdk
at=$(grep -abo 'parentCID=' child.vmdk | head -1 | cut -d: -f1)
poke child-other-cid.vmdk $((at + 10)) str 01234567
image child-other-cid.vmdk
copy child.vmdk child-no-parent.vmdk
poke child-no-parent.vmdk $((at + 10)) str ffffffff
image child-no-parent.vmdk

# External data file as base and as overlay; compressed, encrypted and preallocated bases.
create qcow2 data.qcow2 1M -o data_file=data.part
io qcow2 data.qcow2 "write -P 1 128k 64k"
overlay on-data.qcow2 qcow2 data.qcow2 qcow2 1M "write -P 7 64k 64k"
"$QEMU_IMG" create -q -f qcow2 \
    -o data_file=over.part,backing_file=base.qcow2,backing_fmt=qcow2 data-over.qcow2
io qcow2 data-over.qcow2 "write -P 7 64k 64k" "write -z 256k 64k"
image data-over.qcow2
create qcow2 packed.qcow2 1M
io qcow2 packed.qcow2 "write -c -P 1 64k 64k" "write -P 2 256k 64k"
overlay on-packed.qcow2 qcow2 packed.qcow2 qcow2 1M "write -P 7 0 64k"
create qcow2 allocated.qcow2 1M -o preallocation=metadata
overlay on-allocated.qcow2 qcow2 allocated.qcow2 qcow2 2M "write -P 7 64k 64k"
create qcow2 snapshots.qcow2 1M
"$QEMU_IMG" snapshot -c s snapshots.qcow2
poke snapshots.qcow2 $(($(peek be64 snapshots.qcow2 64) + 16)) be32 1500000000 \
    $(($(peek be64 snapshots.qcow2 64) + 20)) be32 0
overlay on-snapshots.qcow2 qcow2 snapshots.qcow2 qcow2 1M

# No format named: it is probed. The format named is another.
copy on-qcow2.qcow2 no-format.qcow2
extension=104
while (($(peek be32 no-format.qcow2 $extension) != 0xe2792aca)); do
    extension=$((extension + 8 + ($(peek be32 no-format.qcow2 $((extension + 4))) + 7) / 8 * 8))
done
poke no-format.qcow2 $extension be32 0x11111111
image no-format.qcow2
copy on-raw.qcow2 no-format-raw.qcow2
poke no-format-raw.qcow2 $extension be32 0x11111111
image no-format-raw.qcow2
copy on-qcow2.qcow2 format-raw.qcow2
poke format-raw.qcow2 $((extension + 4)) be32 3 $((extension + 8)) hex 7261770000
image format-raw.qcow2
copy on-qcow2.qcow2 format-unknown.qcow2
poke format-unknown.qcow2 $((extension + 8)) str xcow2
image format-unknown.qcow2
copy on-qcow2.qcow2 format-vmdk.qcow2
poke format-vmdk.qcow2 $((extension + 4)) be32 4 $((extension + 8)) hex 766d646b00
image format-vmdk.qcow2

# Members that are not there, empty names, names with folders in them.
overlay missing.qcow2 qcow2 not-there.qcow2 qcow2 1M
overlay missing-deep.qcow2 qcow2 missing.qcow2 qcow2 1M
overlay dotted.qcow2 qcow2 ./base.qcow2 qcow2 1M
mkdir -p inner
copy base.qcow2 inner/base.qcow2
overlay in-folder.qcow2 qcow2 inner/base.qcow2 qcow2 1M "write -P 7 64k 64k"
overlay out-and-in.qcow2 qcow2 inner/../base.qcow2 qcow2 1M
"$QEMU_IMG" create -q -f qcow2 -u -b base.qcow2 -F qcow2 inner/sub.qcow2 1M
overlay nested.qcow2 qcow2 inner/sub.qcow2 qcow2 1M
# The same in a folder below: messages name files by the way that leads to them.
image inner/sub.qcow2
copy format-unknown.qcow2 inner/format-unknown.qcow2
image inner/format-unknown.qcow2
while read -r name backing; do
    "$QEMU_IMG" create -q -f qcow2 -u -b "$backing" -F qcow2 "inner/$name.qcow2" 1M
    image "inner/$name.qcow2"
done <<'END'
missing not-there.qcow2
missing-deep missing.qcow2
loop-a loop-b.qcow2
loop-b loop-a.qcow2
END
