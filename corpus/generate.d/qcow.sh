# shellcheck shell=bash
# qcow version 1: sizes, compressed clusters, encryption, header fields. Backing is in chains.sh.

qcow() {
    local name=$1 size=$2
    shift 2
    create qcow "$name" "$size"
    if (($# > 0)); then
        io qcow "$name" "$@"
    fi
    image "$name"
}
sprinkle=("write -P 17 0 5120" "write -P 18 200192 131072" "write -P 19 1000448 70144")
qcow good.qcow 2M "${sprinkle[@]}"
qcow empty.qcow 2M
qcow odd.qcow 1000000 "write -P 1 0 512"
qcow large.qcow 10G "write -P 1 9G 64k"
qcow descending.qcow 1M "write -P 1 960k 64k" "write -P 2 896k 64k" "write -P 3 0 64k"
bytes 300000 t >source.part
# qemu-img 7.2 fails without a word at the very end of this, when all is written.
"$QEMU_IMG" convert -c -f raw -O qcow source.part compressed.qcow || true
image compressed.qcow
"$QEMU_IMG" create -q -f qcow --object secret,id=s,data=0123456789 \
    -o encrypt.format=aes,encrypt.key-secret=s aes.qcow 2M 2>/dev/null
image aes.qcow

# Header, big-endian: 0 magic, 4 version, 8 backing offset, 16 length, 20 time, 24 size,
# 32 cluster bits, 33 L2 bits, 36 encryption, 40 L1 offset.
broken() {
    local name=broken-$1.qcow
    shift
    copy good.qcow "$name"
    poke "$name" "$@"
    image "$name"
}
broken version-0 4 be32 0
broken version-4 4 be32 4
broken time 20 be32 1234567
broken size-0 24 be64 0
broken size-1 24 be64 1
broken size-odd 24 be64 1000001
broken size-most 24 be64 0xffffffffffffffff
broken size-63 24 be64 0x7fffffffffffffff
broken size-62 24 be64 0x4000000000000000
broken cluster-bits-8 32 u8 8
broken cluster-bits-9 32 u8 9
broken cluster-bits-16 32 u8 16
broken cluster-bits-17 32 u8 17
broken cluster-bits-63 32 u8 63
broken l2-bits-5 33 u8 5
broken l2-bits-6 33 u8 6
broken l2-bits-13 33 u8 13
broken l2-bits-14 33 u8 14
broken l2-bits-255 33 u8 255
broken crypt-2 36 be32 2
broken crypt-1 36 be32 1
broken l1-0 40 be64 0
broken l1-odd 40 be64 49
broken l1-past-end 40 be64 0x10000000
broken l1-most 40 be64 0xffffffffffffffff
broken backing-offset 8 be64 0x10000
broken backing-length-most 8 be64 48 16 be32 0xffffffff
broken backing-length-1024 8 be64 48 16 be32 1024
broken backing-offset-most 8 be64 0xffffffffffffffff 16 be32 10
l1=$(peek be64 good.qcow 40)
l2=$(peek be64 good.qcow "$l1")
broken l1-entry-0 "$l1" be64 0
broken l1-entry-odd "$l1" be64 $((l2 + 1))
broken l1-entry-past-end "$l1" be64 0x10000000
broken l1-entry-most "$l1" be64 0xffffffffffffffff
broken l2-entry-odd "$l2" be64 4097
broken l2-entry-past-end "$l2" be64 0x10000000
broken l2-entry-most "$l2" be64 0x7fffffffffffffff
broken l2-entry-compressed "$l2" be64 0x8000000000000000
for length in 4 8 47 48 50 56 100 512 4096 5000 100000; do
    copy good.qcow "cut-$length.qcow"
    truncate -s $length "cut-$length.qcow"
    image "cut-$length.qcow"
    image "cut-$length.qcow" "-f qcow"
done
image good.qcow "-f qcow"
image good.qcow "-f qcow2"
