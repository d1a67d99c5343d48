# shellcheck shell=bash
# qcow2 images that are in order: every version, cluster size and feature that map and info show.
# What is broken is in corrupt-qcow2.sh; backing files are in chains.sh.

# Data, zeros of both kinds and a discard, at places that do not depend on the cluster size.
sprinkle=("write -P 17 0 5000" "write -P 18 200000 131072" "write -P 19 1000448 70000"
    "write -z 262144 65536" "write -P 20 700000 1")

# qcow2 NAME SIZE OPTIONS [COMMAND...]: creates, writes, indexes.
qcow2() {
    local name=$1 size=$2 options=$3
    shift 3
    create qcow2 "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io qcow2 "$name" "$@"
    fi
    image "$name"
}

# Versions and cluster sizes.
for bits in 9 10 11 12 13 14 15 16 17 18 19 20 21; do
    size=$((1 << bits))
    qcow2 "v3-cluster-$size.qcow2" 2M "cluster_size=$size" "${sprinkle[@]}"
    qcow2 "v2-cluster-$size.qcow2" 2M "compat=v2,cluster_size=$size" "${sprinkle[@]}"
done
qcow2 empty-v2.qcow2 1M compat=v2
qcow2 empty-v3.qcow2 1M ""
qcow2 size-0.qcow2 0 ""
for size in 512 1000 65535 65537 1049000 10485761; do
    qcow2 "size-$size.qcow2" $size "" "write -P 1 0 512"
done
qcow2 size-1t.qcow2 1T "" "write -P 1 0 512" "write -P 1 1099511627264 512"
qcow2 size-1p.qcow2 1P "cluster_size=2M"
qcow2 size-1m-plus-512.qcow2 1049088 "cluster_size=64k" "write -P 1 1048576 512"

# Reference counts of every width.
for bits in 1 2 4 8 16 32 64; do
    qcow2 "refcount-$bits.qcow2" 2M "refcount_bits=$bits" "${sprinkle[@]}"
done
qcow2 lazy.qcow2 2M "lazy_refcounts=on" "${sprinkle[@]}"

# Preallocation, and holes in what was preallocated.
for mode in metadata falloc full; do
    qcow2 "prealloc-$mode.qcow2" 2M "preallocation=$mode"
    qcow2 "prealloc-$mode-data.qcow2" 2M "preallocation=$mode" "write -P 3 65536 100000"
done
qcow2 prealloc-metadata-2k.qcow2 1M "preallocation=metadata,cluster_size=2k" "write -P 1 4096 4096"
qcow2 prealloc-extl2.qcow2 1M "preallocation=metadata,extended_l2=on" "write -P 1 4096 4096"
qcow2 punched.qcow2 2M "" "write -P 9 0 1M"
punch punched.qcow2 $((0x60000)) $((0x20000))
punch punched.qcow2 $((0x91000)) $((0x5000))

# Zero clusters: plain, allocated, both beside data.
qcow2 zero-plain.qcow2 2M "" "write -z 0 1M"
qcow2 zero-unmap.qcow2 2M "" "write -P 1 0 512k" "write -z -u 65536 131072"
qcow2 zero-alloc.qcow2 2M "" "write -P 1 0 512k" "write -z 65536 131072"
qcow2 zero-mixed.qcow2 2M "" "write -P 1 0 1M" "write -z 65536 64k" "write -z -u 128k 64k" \
    "discard 192k 64k" "discard 512k 64k"
qcow2 discard-v2.qcow2 2M "compat=v2" "write -P 1 0 1M" "discard 192k 128k"
qcow2 zero-end.qcow2 1049088 "" "write -z 0 1049088"
qcow2 descending.qcow2 1M "" "write -P 1 960k 64k" "write -P 2 896k 64k" "write -P 3 832k 64k" \
    "write -P 4 768k 64k"

# Extended L2 tables.
for size in 16k 64k 2M; do
    qcow2 "extl2-$size.qcow2" 4M "extended_l2=on,cluster_size=$size" "${sprinkle[@]}" \
        "write -P 1 2M 512" "write -P 1 2560k 40k"
done
qcow2 extl2-zero.qcow2 2M "extended_l2=on,cluster_size=64k" "write -P 1 0 64k" "write -z 2k 6k" \
    "write -z 128k 64k" "write -z 196608 2k" "write -z -u 16k 4k" "write -P 5 256k 2k" \
    "write -z 258k 2k"
qcow2 extl2-sparse.qcow2 2M "extended_l2=on,cluster_size=64k" "write -P 1 2k 2k" \
    "write -P 1 8k 2k" "write -P 1 62k 4k" "write -P 1 1M 2k"

# Compressed clusters.
for kind in zlib zstd; do
    qcow2 "compressed-$kind.qcow2" 2M "compression_type=$kind" "write -c -P 1 0 64k" \
        "write -c -P 2 64k 64k" "write -P 3 192k 64k" "write -c -P 4 256k 64k"
done
qcow2 compressed-2m.qcow2 4M "cluster_size=2M" "write -c -P 1 2M 2M"
qcow2 compressed-512.qcow2 64k "cluster_size=512" "write -c -P 1 0 512" "write -c -P 1 1k 512"
qcow2 compressed-v2.qcow2 2M "compat=v2" "write -c -P 1 0 64k" "write -c -P 1 1M 64k"
qcow2 compressed-tail.qcow2 100000 "" "write -c -P 1 65536 34816"
qcow2 compressed-extl2.qcow2 2M "extended_l2=on,cluster_size=64k" "write -c -P 1 64k 64k" \
    "write -P 1 0 2k"
bytes 300000 t >source.part
"$QEMU_IMG" convert -c -f raw -O qcow2 source.part converted.qcow2
image converted.qcow2

# Internal snapshots: many, and names that need care.
qcow2 snapshot-one.qcow2 2M "" "${sprinkle[@]}"
"$QEMU_IMG" snapshot -c first snapshot-one.qcow2
io qcow2 snapshot-one.qcow2 "write -P 9 0 128k"
qcow2 snapshot-v2.qcow2 2M "compat=v2" "write -P 1 0 64k"
"$QEMU_IMG" snapshot -c "old" snapshot-v2.qcow2
qcow2 snapshot-names.qcow2 1M ""
for name in a "with space" 'quote"d' 'back\slash' "ünïcode" "'" \
    "$(bytes 200 n)" "%s%n" "1"; do
    "$QEMU_IMG" snapshot -c "$name" snapshot-names.qcow2
done
# Control characters in names are escaped by instar where qemu-img prints them raw.
qcow2 snapshot-control.qcow2 1M ""
for name in $'tab\tbed' $'new\nline' $'\033[31mred'; do
    "$QEMU_IMG" snapshot -c "$name" snapshot-control.qcow2
done
qcow2 snapshot-many.qcow2 1M "cluster_size=4k" "write -P 1 0 4k"
for ((i = 0; i < 40; i++)); do
    "$QEMU_IMG" snapshot -c "snapshot number $i" snapshot-many.qcow2
done
# Times and a VM state size as a machine's snapshot has them.
qcow2 snapshot-vm.qcow2 1M "" "write -P 1 0 4k"
"$QEMU_IMG" snapshot -c vm snapshot-vm.qcow2
table=$(peek be64 snapshot-vm.qcow2 64)
poke snapshot-vm.qcow2 $((table + 16)) be32 1600000000 $((table + 20)) be32 123456789 \
    $((table + 24)) be64 $((3600 * 1000000000 * 100 + 61 * 1000000000 + 7000000)) \
    $((table + 32)) be32 1048576 $((table + 40)) be64 $((5 << 30))
# Snapshot times are the clock's: fix them, so that the images are the same each time.
fix_times() {
    local at count i
    at=$(peek be64 "$1" 64)
    count=$(peek be32 "$1" 60)
    for ((i = 0; i < count; i++)); do
        poke "$1" $((at + 16)) be32 $((1500000000 + 1000 * i)) $((at + 20)) be32 0
        at=$((at + 40 + $(peek be32 "$1" $((at + 36))) + $(peek be16 "$1" $((at + 12))) +
            $(peek be16 "$1" $((at + 14)))))
        at=$(((at + 7) / 8 * 8))
    done
}
for name in one v2 names control many; do
    fix_times snapshot-$name.qcow2
done

# Bitmaps.
qcow2 bitmap.qcow2 2M "" "write -P 1 0 64k"
"$QEMU_IMG" bitmap --add bitmap.qcow2 first
"$QEMU_IMG" bitmap --add -g 128k bitmap.qcow2 second
"$QEMU_IMG" bitmap --add --disable bitmap.qcow2 off
copy bitmap.qcow2 bitmap-in-use.qcow2
# The bitmaps extension is the first that says 0x23852875: find its directory, set a flag.
extension=104
while (($(peek be32 bitmap.qcow2 $extension) != 0x23852875)); do
    extension=$((extension + 8 + ($(peek be32 bitmap.qcow2 $((extension + 4))) + 7) / 8 * 8))
done
directory=$(peek be64 bitmap.qcow2 $((extension + 24)))
poke bitmap-in-use.qcow2 $((directory + 12)) be32 3
image bitmap-in-use.qcow2
copy bitmap.qcow2 bitmap-autoclear-off.qcow2
poke bitmap-autoclear-off.qcow2 88 be64 0
image bitmap-autoclear-off.qcow2

# External data file.
create qcow2 data-file.qcow2 2M -o data_file=data-file.part
io qcow2 data-file.qcow2 "${sprinkle[@]}"
image data-file.qcow2
create qcow2 data-file-raw.qcow2 2M -o data_file=data-file-raw.part,data_file_raw=on
io qcow2 data-file-raw.qcow2 "${sprinkle[@]}"
image data-file-raw.qcow2
create qcow2 data-file-prealloc.qcow2 1M -o data_file=data-file-prealloc.part,preallocation=metadata
image data-file-prealloc.qcow2
create qcow2 data-file-empty.qcow2 1M -o data_file=data-file-empty.part
image data-file-empty.qcow2

# Encryption.
secret=(--object "secret,id=s,data=0123456789")
create_luks qcow2 luks.qcow2 2M encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10
image luks.qcow2
serpent=encrypt.cipher-alg=serpent-128,encrypt.cipher-mode=cbc,encrypt.ivgen-alg=plain
create_luks qcow2 luks-serpent.qcow2 1M \
    "encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10,encrypt.hash-alg=sha512,$serpent"
image luks-serpent.qcow2
"$QEMU_IMG" create -q -f qcow2 "${secret[@]}" -o encrypt.format=aes,encrypt.key-secret=s \
    aes.qcow2 2M 2>/dev/null
image aes.qcow2
for name in luks aes; do
    "$QEMU_IO" -t unsafe "${secret[@]}" --image-opts -c "write -P 1 0 64k" -c "write -P 1 1M 4k" \
        "driver=qcow2,encrypt.key-secret=s,file.filename=$name.qcow2" >/dev/null
done

# Header bits: dirty, corrupt, unknown ones.
qcow2 bit-base.qcow2 1M "" "write -P 1 0 64k"
for bit in "dirty 72 1" "corrupt 72 2" "unknown-compatible 80 0xf0" "unknown-autoclear 88 0xf0" \
    "unknown-incompatible 72 0x8000000000000000" "unknown-incompatible-two 72 0x60"; do
    read -r name offset value <<<"$bit"
    copy bit-base.qcow2 "bit-$name.qcow2"
    poke "bit-$name.qcow2" "$offset" be64 "$value"
    image "bit-$name.qcow2"
done
# Without the names of the features in the header.
copy bit-unknown-incompatible.qcow2 bit-unnamed.qcow2
poke bit-unnamed.qcow2 112 be32 0x12345678
image bit-unnamed.qcow2

# Resized, shrunk, with a tail that belongs to nobody, and shorter than its last cluster.
qcow2 grown.qcow2 1M "" "write -P 1 0 64k"
"$QEMU_IMG" resize -q grown.qcow2 3M
qcow2 shrunk.qcow2 3M "" "write -P 1 0 64k" "write -P 1 2M 64k"
"$QEMU_IMG" resize -q --shrink shrunk.qcow2 1M
copy grown.qcow2 tail.qcow2
bytes 12345 z >>tail.qcow2
image tail.qcow2
qcow2 short-tail.qcow2 1M "" "write -P 1 0 100000"
truncate -s $((0x50000 + 40000)) short-tail.qcow2
qcow2 short-tail-odd.qcow2 1M "" "write -P 1 0 128k"
truncate -s $((0x50000 + 1001)) short-tail-odd.qcow2

# Forced formats.
image empty-v3.qcow2 "-f qcow2"
image zero-mixed.qcow2 "-f raw"
image empty-v2.qcow2 "-f vmdk"
image empty-v2.qcow2 "-f nonsense"
