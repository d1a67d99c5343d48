# shellcheck shell=bash
# qcow2 images with one thing wrong each: header fields, tables, extensions, cuts.
#
# Header, big-endian: 0 magic, 4 version, 8 backing offset, 16 backing length, 20 cluster bits,
# 24 size, 32 crypt method, 36 L1 entries, 40 L1 offset, 48 refcount table offset, 56 its clusters,
# 60 snapshots, 64 snapshot table offset, 72 incompatible, 80 compatible, 88 autoclear features,
# 96 refcount order, 100 header length, 104 compression type.

create qcow2 base.part 4M
io qcow2 base.part "write -P 1 0 128k" "write -P 2 1M 64k" "write -z 2M 64k" "write -P 3 3000k 64k"
create qcow2 v2.part 4M -o compat=v2
io qcow2 v2.part "write -P 1 0 128k"
create qcow2 chain.part 4M -u -b base.qcow2 -F qcow2
create qcow2 snapshot.part 4M
io qcow2 snapshot.part "write -P 1 0 128k"
"$QEMU_IMG" snapshot -c one snapshot.part
table=$(peek be64 snapshot.part 64)
poke snapshot.part $((table + 16)) be32 1500000000 $((table + 20)) be32 0
create qcow2 extl2.part 4M -o extended_l2=on
io qcow2 extl2.part "write -P 1 0 128k" "write -P 1 200k 2k"
create qcow2 data-file.part 4M -o data_file=data.part
create qcow2 bitmap.part 4M
"$QEMU_IMG" bitmap --add bitmap.part b
create qcow2 packed.part 4M
io qcow2 packed.part "write -c -P 1 0 64k" "write -c -P 2 64k 64k" "write -P 3 128k 64k"

# broken NAME SOURCE POKES...
broken() {
    local name=$1.qcow2 source=$2.part
    shift 2
    copy "$source" "$name"
    poke "$name" "$@"
    image "$name"
}
broken magic base 0 str QFX
for version in 0 1 4 0xffffffff; do
    broken "version-$version" base 4 be32 $version
done
for bits in 0 8 9 22 31 63 255 0xffffffff; do
    broken "cluster-bits-$bits" base 20 be32 $bits
done
for size in 0 1 511 4194303 1152921504606846976 0x7ffffffffffffe00 0x7fffffffffffffff \
    0x8000000000000000 0xffffffffffffffff 0x20000000000000; do
    broken "size-$size" base 24 be64 $size
done
for crypt in 1 2 3 0xffffffff; do
    broken "crypt-$crypt" base 32 be32 $crypt
done
for entries in 0 2 0x400000 0x400001 0x2000000 0x7fffffff 0xffffffff; do
    broken "l1-entries-$entries" base 36 be32 $entries
done
for offset in 0 1 512 0x10001 0x10000000 0x7fffffffffff0000 0xffffffffffffffff \
    0x8000000000000000; do
    broken "l1-offset-$offset" base 40 be64 $offset
    broken "refcount-offset-$offset" base 48 be64 $offset
    broken "snapshot-offset-$offset" snapshot 64 be64 $offset
    broken "backing-offset-$offset" base 8 be64 $offset 16 be32 10
done
for clusters in 0 2 128 129 0x00020001 0x800000 0x800001 0xffffffff; do
    broken "refcount-clusters-$clusters" base 56 be32 $clusters
done
for count in 0 2 65536 65537 0xffffffff; do
    broken "snapshot-count-$count" snapshot 60 be32 $count
done
for length in 1 4 1023 1024 0x7fffffff 0xffffffff; do
    broken "backing-length-$length" base 8 be64 $((0x300)) 16 be32 $length
done
for order in 0 3 6 7 32 255 0xffffffff; do
    broken "refcount-order-$order" base 96 be32 $order
done
for length in 0 71 72 100 103 104 105 112 120 65536 65537 0x7fffffff 0xffffffff; do
    broken "header-length-$length" base 100 be32 $length
done
for kind in 1 2 255; do
    broken "compression-$kind-without-bit" base 104 u8 $kind
    broken "compression-$kind" base 72 be64 8 104 u8 $kind
done
broken compression-0-with-bit base 72 be64 8
broken data-file-bit base 72 be64 4
broken data-file-raw-bit base 88 be64 2
broken extl2-bit base 72 be64 16
broken extl2-bit-small base 72 be64 16 20 be32 13
broken extl2-bit-off extl2 72 be64 0
broken all-bits base 72 be64 0xffffffffffffffff
broken dirty-and-corrupt base 72 be64 3
broken bits-compatible-lazy base 80 be64 1
broken autoclear-all base 88 be64 0xffffffffffffffff
broken v2-bits v2 72 be64 0xff

# Header extensions begin at 104 + 8: the first is the table of feature names, or the data file's
# name.
broken extension-length-most base 116 be32 0xffffffff
broken extension-length-int base 116 be32 0x7fffffff
broken extension-length-cluster base 116 be32 0x10000
broken extension-end base 112 be32 0
broken extension-unknown base 112 be32 0x12345678
broken extension-feature-names base 116 be32 47
broken extension-format base 112 be32 0xe2792aca 116 be32 5 120 str qcow2
broken extension-format-long base 112 be32 0xe2792aca 116 be32 16
broken extension-crypto base 112 be32 0x0537be77 116 be32 16
broken extension-crypto-short base 112 be32 0x0537be77 116 be32 8
broken extension-crypto-luks base 32 be32 2 112 be32 0x0537be77 116 be32 16 120 be64 0 128 be64 0
broken extension-data-file base 112 be32 0x44415441 116 be32 5
broken extension-bitmaps-short base 88 be64 1 112 be32 0x23852875 116 be32 8
broken extension-bitmaps-zero base 88 be64 1 112 be32 0x23852875 116 be32 24 120 zero 24
broken data-file-long data-file 116 be32 0xffff
broken data-file-empty data-file 116 be32 0
extension=112
while (($(peek be32 bitmap.part $extension) != 0x23852875)); do
    extension=$((extension + 8 + ($(peek be32 bitmap.part $((extension + 4))) + 7) / 8 * 8))
done
for value in 0 2 65535 65536 0xffffffff; do
    broken "bitmaps-count-$value" bitmap $((extension + 8)) be32 $value
done
broken bitmaps-reserved bitmap $((extension + 12)) be32 1
for value in 0 1 31 65536 0x7fffffffffffffff; do
    broken "bitmaps-directory-size-$value" bitmap $((extension + 16)) be64 $value
done
for value in 0 1 0x10000000 0xffffffffffff0000; do
    broken "bitmaps-directory-offset-$value" bitmap $((extension + 24)) be64 $value
done
directory=$(peek be64 bitmap.part $((extension + 24)))
broken bitmap-table-offset bitmap "$directory" be64 1
broken bitmap-table-past-end bitmap "$directory" be64 0x10000000
broken bitmap-table-size bitmap $((directory + 8)) be32 0xffffffff
broken bitmap-flags bitmap $((directory + 12)) be32 0xf8
broken bitmap-type bitmap $((directory + 16)) u8 2
broken bitmap-granularity bitmap $((directory + 17)) u8 64
broken bitmap-name-size bitmap $((directory + 18)) be16 1024
broken bitmap-name-size-0 bitmap $((directory + 18)) be16 0
broken bitmap-extra bitmap $((directory + 20)) be32 8

# L1 and L2 entries.
l1=$(peek be64 base.part 40)
l2=$(qcow2_l2 base.part)
flag=0x8000000000000000
for value in 0 0x200 0x10000 0x50000 0x50200 0x10000000 0x7fffffffffff0000 0xfffffffffffffe00 \
    0xffffffffffffffff; do
    broken "l1-entry-$value" base "$l1" be64 $value
    broken "l2-entry-$value" base "$l2" be64 $value
    broken "l2-second-$value" base $((l2 + 8)) be64 $value
done
broken l1-entry-itself base "$l1" be64 "$(printf '0x%x' $((flag | l1)))"
broken l1-entry-reserved base "$l1" be64 "$(printf '0x%x' $((flag | l2 | 0x100)))"
broken l2-entry-reserved base "$l2" be64 "$(printf '0x%x' $((flag | 0x50000 | 0x100)))"
broken l2-entry-1g base "$l2" be64 "$(printf '0x%x' $((flag | 1 << 30)))"
broken l2-entry-own-table base "$l2" be64 "$(printf '0x%x' $((flag | l2)))"
broken l2-entry-header base "$l2" be64 $flag
broken l2-entry-copied-0 base $((l2 + 24)) be64 $flag
broken l2-entry-twice base $((l2 + 8)) be64 "$(peek be64 base.part "$l2" | xargs printf '0x%x')"
broken l2-entry-zero-flag base "$l2" be64 "$(printf '0x%x' $((flag | 0x50001)))"
broken l2-entry-zero-unaligned base "$l2" be64 "$(printf '0x%x' $((flag | 0x50201)))"
broken l2-entry-unaligned-later base $((l2 + 128)) be64 "$(printf '0x%x' $((flag | 0x50200)))"
broken l2-entry-zero-v2 v2 "$(qcow2_l2 v2.part)" be64 "$(printf '0x%x' $((flag | 0x50001)))"
broken l2-entry-compressed-v2 v2 "$(qcow2_l2 v2.part)" be64 0x4000000000050000
for value in 0x4000000000000000 0x4000000000050000 0x7fffffffffffffff 0x4000000010000000 \
    0x4000000000050001 0xc000000000050000; do
    broken "compressed-entry-$value" base "$l2" be64 $value
done
l2=$(qcow2_l2 extl2.part)
for bits in 0x00000000ffffffff 0xffffffff00000000 0xffffffffffffffff 0x0000000100000001 \
    0x0000000000000000 0x5555555555555555 0x55555555aaaaaaaa 0x8000000000000001; do
    broken "extl2-bitmap-$bits" extl2 $((l2 + 8)) be64 $bits
    broken "extl2-unallocated-$bits" extl2 $((l2 + 40 * 16)) be64 0 $((l2 + 40 * 16 + 8)) be64 $bits
done
broken extl2-compressed-bitmap extl2 "$l2" be64 0x4000000000050000 $((l2 + 8)) be64 1
broken extl2-zero-flag extl2 "$l2" be64 "$(printf '0x%x' $((flag | 0x60001)))"
broken extl2-unaligned extl2 "$l2" be64 "$(printf '0x%x' $((flag | 0x60200)))"
l2=$(qcow2_l2 data-file.part)
if ((l2 == 0)); then
    io qcow2 data-file.part "write -P 1 0 128k"
    l2=$(qcow2_l2 data-file.part)
fi
broken data-file-compressed data-file "$l2" be64 0x4000000000050000
broken data-file-other-offset data-file "$l2" be64 "$(printf '0x%x' $((flag | 0x10000)))"
broken data-file-past-end data-file "$l2" be64 "$(printf '0x%x' $((flag | 1 << 30)))"

# Snapshot table entries: be64 L1 offset, be32 L1 entries, be16 id size, be16 name size,
# be32 seconds, be32 nanoseconds, be64 clock, be32 VM state, be32 extra data size, extra data.
for entries in 0 1 2 0x400001 0xffffffff; do
    broken "snapshot-l1-entries-$entries" snapshot $((table + 8)) be32 $entries
done
for offset in 0 1 0x400200 0xffffffffffffffff; do
    broken "snapshot-l1-offset-$offset" snapshot "$table" be64 $offset
done
for size in 0 1 1000 65535; do
    broken "snapshot-id-size-$size" snapshot $((table + 12)) be16 $size
    broken "snapshot-name-size-$size" snapshot $((table + 14)) be16 $size
done
for size in 0 8 15 16 24 32 1024 1025 0xffffffff; do
    broken "snapshot-extra-$size" snapshot $((table + 36)) be32 $size
done

# Cut at each boundary, and inside of clusters.
for length in 1 4 8 71 72 96 103 104 112 200 511 512 65536 65540 131072 131080 196608 262144 \
    262145 262152 327680 327681 360448 393216 400000 458752; do
    copy base.part "cut-$length.qcow2"
    truncate -s $length "cut-$length.qcow2"
    image "cut-$length.qcow2"
done
for length in 71 72 104; do
    copy v2.part "cut-v2-$length.qcow2"
    truncate -s $length "cut-v2-$length.qcow2"
    image "cut-v2-$length.qcow2" "-f qcow2"
done
size=$(stat -c %s packed.part)
copy packed.part cut-packed.qcow2
truncate -s $((0x50000 + 20)) cut-packed.qcow2
image cut-packed.qcow2

# More than one format at once.
copy base.part polyglot-iso.qcow2
poke polyglot-iso.qcow2 32768 hex 01 32769 str CD001
image polyglot-iso.qcow2
copy base.part polyglot-vhd.qcow2
create vpc vhd.part 1M -o subformat=fixed
tail -c 512 vhd.part >>polyglot-vhd.qcow2
image polyglot-vhd.qcow2
copy base.part polyglot-gpt.qcow2
poke polyglot-gpt.qcow2 510 hex 55aa 512 str "EFI PART"
image polyglot-gpt.qcow2
copy base.part polyglot-dmg.qcow2
make dmg dmg.part rsrc r
tail -c 512 dmg.part >>polyglot-dmg.qcow2
image polyglot-dmg.qcow2
copy polyglot-dmg.qcow2 polyglot.dmg
image polyglot.dmg
# An image in an image: a disk whose guest wrote a qcow2 header.
cat base.part >disk-with-header.raw
truncate -s 1000000 disk-with-header.raw
image disk-with-header.raw "-f raw"
image disk-with-header.raw
