# shellcheck shell=bash
# qcow2 images with one thing wrong (or odd) each: every limit and every message of the driver.
#
# A line of the table is NAME BASE OFFSET TYPE VALUE...: a copy of BASE with the pokes applied.
# In all v3 bases the refcount table is at 0x10000, its block at 0x20000, L1 at 0x30000, L2 at
# 0x40000, data from 0x50000 on; header extensions begin at 0x70 with the names of features, whose
# 0x180 bytes are followed at 0x1f8 by what else there is. A backslash joins lines of the table.

base() {
    local name=$1 size=$2 options=$3
    shift 3
    create qcow2 "$name.base" "$size" ${options:+-o "$options"}
    (($# == 0)) || io qcow2 "$name.base" "$@"
}

base plain 1M "" "write 0 128k" "write 256k 64k"
base v2 1M compat=0.10 "write 0 128k"
base snap 1M "" "write 0 64k"
"$QEMU_IMG" snapshot -c one snap.base
"$QEMU_IMG" snapshot -c two snap.base
base bitmap 1M "" "write 0 64k"
"$QEMU_IMG" bitmap --add bitmap.base bm0
"$QEMU_IMG" bitmap --add -g 512 bitmap.base bm1
base dataf 1M data_file=data.part "write 0 128k"
base datar 1M data_file=datar.part,data_file_raw=on
base extl2 1M extended_l2=on "write 0 4k" "write 8k 4k" "write -z 16k 4k" "write 128k 64k"
create raw under.part 1M
"$QEMU_IMG" create -q -f qcow2 -b under.part -F raw back.base 1M
create_luks qcow2 luks.base 1M encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10
"$QEMU_IMG" create -q -f qcow2 --object secret,id=s,data=abc \
    -o encrypt.format=aes,encrypt.key-secret=s aes.base 1M 2>/dev/null
"$QEMU_IMG" convert -q -c -O qcow2 plain.base comp.base
"$QEMU_IMG" convert -q -c -O qcow2 -o compression_type=zstd plain.base zstd.base
base c512 1M cluster_size=512 "write 0 4k"
base c2m 8M cluster_size=2M "write 0 2M"
base tall 4G cluster_size=512 "write 0 64k" "write 64k 32k"
base full 1M preallocation=metadata

while read -r name from pokes; do
    [[ -n $name && $name != "#" ]] || continue
    copy "$from.base" "$name.qcow2"
    eval "poke $name.qcow2 $pokes"
    image "$name.qcow2"
done < <(sed -e ":join" -e "/\\\\$/{N;s/ *\\\\\n */ /;b join" -e "}" <<'TABLE'
# Identity and geometry.
magic plain 0 be32 0x514649fc
version-0 plain 4 be32 0
version-1 plain 4 be32 1
version-4 plain 4 be32 4
version-max plain 4 be32 0xffffffff
cluster-bits-8 plain 20 be32 8
cluster-bits-22 plain 20 be32 22
cluster-bits-63 plain 20 be32 63
cluster-bits-max plain 20 be32 0xffffffff
cluster-bits-9 plain 20 be32 9
cluster-bits-15 plain 20 be32 15
cluster-bits-17 plain 20 be32 17
cluster-bits-21 plain 20 be32 21
header-short plain 100 be32 103
header-104 plain 100 be32 104
header-105 plain 100 be32 105
header-odd plain 100 be32 0x1f8
header-long plain 100 be32 65537
header-cluster plain 100 be32 65536
header-max plain 100 be32 0xffffffff
header-c512 c512 100 be32 513
refcount-order-6 plain 96 be32 6
refcount-order-7 plain 96 be32 7
refcount-order-255 plain 96 be32 255
refcount-order-0 plain 96 be32 0
refcount-order-1 plain 96 be32 1
refcount-order-2 plain 96 be32 2
refcount-order-3 plain 96 be32 3
refcount-order-5 plain 96 be32 5
# Sizes.
size-0 plain 24 be64 0
size-1 plain 24 be64 1
size-1000 plain 24 be64 1000
size-smaller plain 24 be64 65536
size-bigger plain 24 be64 0x20000000
size-too-big-for-l1 plain 24 be64 0x20000001
size-2-62 plain 24 be64 0x4000000000000000
size-2-63-512 plain 24 be64 0x7ffffffffffffe00
size-2-63-1 plain 24 be64 0x7fffffffffffffff
size-2-63 plain 24 be64 0x8000000000000000
size-2-64-1 plain 24 be64 0xffffffffffffffff
size-2-64-512 plain 24 be64 0xfffffffffffffe00
size-wrap plain 24 be64 0xffffffffe0000001
size-no-wrap plain 24 be64 0xffffffffe0000000
size-c2m-2-63 c2m 24 be64 0x7fffffffffffffff
size-c2m-2-64 c2m 24 be64 0xffffffffffffffff
size-c512-huge c512 24 be64 0x0100000000000000
size-efbig-edge plain 24 be64 0xfffffffffffffe00 36 be32 0
# Backing file name.
backing-offset-max back 8 be64 0xffffffffffffffff
backing-offset-past back 8 be64 65537
backing-offset-cluster back 8 be64 65536
backing-length-max back 16 be32 0xffffffff
backing-length-1024 back 16 be32 1024
backing-length-1023 back 16 be32 1023
backing-length-0 back 16 be32 0
backing-past-cluster back 8 be64 65530 16 be32 7
backing-in-header plain 8 be64 1 16 be32 4
backing-missing plain 8 be64 0x300 16 be32 7 0x300 str nowhere
backing-missing-format plain 8 be64 0x300 16 be32 7 0x300 str nowhere 0x70 be32 0xe2792aca 0x74 \
    be32 3 0x78 str raw
backing-bad-format plain 8 be64 0x300 16 be32 10 0x300 str under.part 0x70 be32 0xe2792aca 0x74 \
    be32 3 0x78 str foo 0x7b zero 5 0x80 zero 8
backing-empty-format plain 8 be64 0x300 16 be32 10 0x300 str under.part 0x70 be32 0xe2792aca \
    0x74 be32 0 0x78 zero 16
backing-format-long plain 0x70 be32 0xe2792aca 0x74 be32 16
backing-format-15 plain 8 be64 0x300 16 be32 10 0x300 str under.part 0x70 be32 0xe2792aca 0x74 \
    be32 15 0x78 str aaaaaaaaaaaaaaa 0x88 zero 8
backing-format-nul plain 8 be64 0x300 16 be32 10 0x300 str under.part 0x70 be32 0xe2792aca 0x74 \
    be32 8 0x78 str raw 0x7b zero 13
backing-format-alone plain 0x70 be32 0xe2792aca 0x74 be32 8 0x78 str raw 0x7b zero 13
# L1 table.
l1-size-max plain 36 be32 0xffffffff
l1-size-0 plain 36 be32 0
l1-size-4m plain 36 be32 0x400000
l1-size-4m-1 plain 36 be32 0x400001
l1-offset-unaligned plain 40 be64 0x30008
l1-offset-sector plain 40 be64 0x30200
l1-offset-max plain 40 be64 0xffffffffffffffff
l1-offset-2-63 plain 40 be64 0x8000000000000000
l1-offset-high plain 40 be64 0x7fffffffffff0000
l1-offset-too-high plain 40 be64 0x7fffffffc0000000
l1-offset-highest plain 40 be64 0x7fffffffbfff0000
l1-offset-past plain 40 be64 0x40000000
l1-offset-0 plain 40 be64 0
# Refcount table.
reftable-0 plain 56 be32 0
reftable-clusters-max plain 56 be32 0xffffffff
reftable-clusters-129 plain 56 be32 129
reftable-clusters-128 plain 56 be32 128
reftable-clusters-20001 plain 56 be32 0x20001
reftable-offset-odd plain 48 be64 0x1234567890abcdef
reftable-offset-unaligned plain 48 be64 0x10200
reftable-offset-max plain 48 be64 0xffffffffffff0000
reftable-offset-high plain 48 be64 0x7fffffffffff0000
reftable-offset-too-high plain 48 be64 0x7fffffffc0000000
reftable-offset-past plain 48 be64 0x40000000
reftable-entry-unaligned plain 0x10000 be64 0x20200
reftable-entry-low-bits plain 0x10000 be64 0x200ff
reftable-entry-high plain 0x10000 be64 0x8000000000000000
reftable-entry-past plain 0x10000 be64 0x40000000
reftable-entry-0 full 0x10000 be64 0
reftable-unaligned-full full 0x10000 be64 0x20200
refblock-zero full 0x20000 zero 64
refblock-more plain 0x20010 be64 0x0001000100010001
# Encryption.
crypt-3 plain 32 be32 3
crypt-max plain 32 be32 0xffffffff
crypt-aes plain 32 be32 1
crypt-none luks 32 be32 0
crypt-aes-luks luks 32 be32 1
crypt-extension-size luks 0x74 be32 8
crypt-offset luks 0x78 be64 0x40001
crypt-offset-past luks 0x78 be64 0x40000000
crypt-length-0 luks 0x80 be64 0
crypt-length-591 luks 0x80 be64 591
crypt-length-592 luks 0x80 be64 592
crypt-length-max luks 0x80 be64 0xffffffffffffffff
crypt-as-is luks 1020 u8 0
aes-as-is aes 1020 u8 0
aes-v3 aes 1024 u8 0
luks-magic luks 0x40000 u8 0
luks-version luks 0x40006 be16 2
luks-cipher luks 0x40008 str foo 0x4000b zero 1
luks-cipher-serpent luks 0x40008 str serpent 0x4000f zero 1
luks-cipher-unterminated luks 0x40008 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
luks-mode luks 0x40028 str xts 0x4002b zero 8
luks-mode-unknown luks 0x40028 str foo-plain64 0x40033 zero 1
luks-mode-unterminated luks 0x40028 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
luks-ivgen-unknown luks 0x40028 str xts-plain65 0x40033 zero 1
luks-ivgen-essiv luks 0x40028 str cbc-essiv:sha256 0x40038 zero 1
luks-ivgen-essiv-none luks 0x40028 str cbc-essiv 0x40031 zero 8
luks-ivgen-essiv-bad luks 0x40028 str cbc-essiv:foo 0x40035 zero 1
luks-ivgen-plain luks 0x40028 str cbc-plain 0x40031 zero 8
luks-ivgen-plain-hash luks 0x40028 str cbc-plain64:sha1 0x40038 zero 1
luks-hash luks 0x40048 str foo 0x4004b zero 4
luks-hash-sha1 luks 0x40048 str sha1 0x4004c zero 4
luks-hash-unterminated luks 0x40048 str aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
luks-payload-0 luks 0x40068 be32 0
luks-payload-1 luks 0x40068 be32 1
luks-payload-max luks 0x40068 be32 0xffffffff
luks-key-bytes-0 luks 0x4006c be32 0
luks-key-bytes-48 luks 0x4006c be32 48
luks-key-bytes-32 luks 0x4006c be32 32
luks-key-bytes-max luks 0x4006c be32 0xffffffff
luks-key-iterations-0 luks 0x400a4 be32 0
luks-uuid luks 0x400a8 str 0123456789012345678901234567890123456789
luks-slot-state luks 0x400d0 be32 1
luks-slot-1-active luks 0x40100 be32 0x00ac71f3
luks-slot-1-state luks 0x40100 be32 0x12345678
luks-slot-iterations-0 luks 0x400d4 be32 0
luks-slot-iterations-1 luks 0x40104 be32 77
luks-slot-offset-0 luks 0x400f8 be32 0
luks-slot-offset-1 luks 0x400f8 be32 1
luks-slot-offset-4 luks 0x400f8 be32 4
luks-slot-offset-max luks 0x400f8 be32 0xffffffff
luks-slot-overlap luks 0x40128 be32 8
luks-slot-stripes-0 luks 0x400fc be32 0
luks-slot-stripes-4001 luks 0x400fc be32 4001
luks-slot-stripes-max luks 0x4012c be32 0xffffffff
# Feature bits and their names.
feature-5 plain 72 be64 0x20
feature-63 plain 72 be64 0x8000000000000000
feature-all plain 72 be64 0xffffffffffffffff
feature-named plain 72 be64 0x60 0x78 hex 0005 0x7a str five 0x7e zero 10
feature-named-two plain 72 be64 0x60 0x78 hex 0005 0x7a str five 0x7e zero 10 0xa8 hex 0006
feature-name-full plain 72 be64 0x20 0x78 hex 0005 0x7a str \
    0123456789012345678901234567890123456789012345678901234567890123
feature-name-type plain 72 be64 0x20 0x78 hex 0105
feature-name-bit-69 plain 72 be64 0x20 0x78 hex 0045
feature-name-bit-37 plain 72 be64 0x2000000020 0x78 hex 0025
feature-table-short plain 72 be64 0x20 0x74 be32 10 0x78 hex 0005
feature-table-49 plain 72 be64 0x60 0x74 be32 53 0xa8 hex 0006
feature-table-empty-name plain 72 be64 0x20 0x78 hex 000000 0xa8 hex 0005
feature-table-broken plain 72 be64 0x20 0x74 be32 0x7fffffff
feature-after-broken plain 72 be64 0x20 0x70 be32 0xe2792aca
feature-compatible plain 80 be64 0xffffffffffffffff
feature-lazy plain 80 be64 1
feature-lazy-v2 v2 80 be64 1
feature-dirty plain 72 be64 1
feature-corrupt plain 72 be64 2
feature-dirty-corrupt plain 72 be64 3
feature-autoclear plain 88 be64 0xfffffffffffffffc
feature-autoclear-bitmaps plain 88 be64 1
feature-data-file plain 72 be64 4
feature-data-file-raw plain 88 be64 2
feature-compression plain 72 be64 8
feature-extended plain 72 be64 0x10
feature-extended-c512 c512 72 be64 0x10
feature-extended-c8k c512 72 be64 0x10 20 be32 13
feature-not-extended extl2 72 be64 0
compression-type-1 plain 104 u8 1
compression-type-1-flag plain 104 u8 1 72 be64 8
compression-type-2 plain 104 u8 2
compression-type-2-flag plain 104 u8 2 72 be64 8
compression-type-255 plain 104 u8 255
compression-type-unread plain 104 u8 7 100 be32 104
compression-zstd-0 zstd 104 u8 0
compression-zstd-bit zstd 72 be64 0
compression-zstd-short zstd 100 be32 104
# Header extensions.
extension-too-large plain 0x74 be32 0xffff0
extension-max plain 0x74 be32 0xffffffff
extension-7fffffff plain 0x74 be32 0x7fffffff
extension-unknown plain 0x70 be32 0x12345678
extension-to-end plain 0x70 be32 0x12345678 0x74 be32 0xff88
extension-past-end plain 0x70 be32 0x12345678 0x74 be32 0xff89
extension-before-backing back 8 be64 0x100
extension-crypto-without plain 0x70 be32 0x0537be77 0x74 be32 16
extension-data-file-without plain 0x70 be32 0x44415441
extension-data-file-bit plain 0x70 be32 0x44415441 0x74 be32 8 0x78 str data.raw 72 be64 4
extension-data-file-empty dataf 0x74 be32 0 0x78 zero 8
extension-data-file-nul dataf 0x78 zero 8
extension-data-file-short dataf 0x74 be32 4
extension-data-file-missing dataf 0x78 str nonesuch
extension-data-file-json dataf 0x78 str json:{}x
extension-data-file-nbd dataf 0x78 str nbd:1:22
extension-data-file-host dataf 0x78 str host:a/b
extension-data-file-raw dataf 88 be64 2
extension-data-file-unflagged dataf 72 be64 0
extension-data-file-raw-unflagged datar 72 be64 0
# Snapshots.
snapshots-max snap 60 be32 0xffffffff
snapshots-65536 snap 60 be32 65536
snapshots-65537 snap 60 be32 65537
snapshots-3 snap 60 be32 3
snapshots-1 snap 60 be32 1
snapshots-offset-unaligned snap 64 be64 0x90008
snapshots-offset-high snap 64 be64 0x7fffffffffff0000
snapshots-offset-too-high snap 64 be64 0x7fffffffc0000000
snapshots-offset-past snap 64 be64 0x40000000
snapshots-none-offset plain 64 be64 0x90008
snapshots-none-offset-high plain 64 be64 0xffffffffffff0000
snapshot-extra-1024 snap 0x90024 be32 1024
snapshot-extra-1025 snap 0x90024 be32 1025
snapshot-extra-max snap 0x90024 be32 0xffffffff
snapshot-extra-0 snap 0x90024 be32 0
snapshot-extra-8 snap 0x90024 be32 8
snapshot-extra-16 snap 0x90024 be32 16
snapshot-extra-23 snap 0x90024 be32 23
snapshot-extra-32 snap 0x90024 be32 32
snapshot-name-long snap 0x9000e be16 65535
snapshot-id-long snap 0x9000c be16 65535
snapshot-id-0 snap 0x9000c be16 0
snapshot-name-0 snap 0x9000e be16 0
snapshot-l1 snap 0x90000 be64 0x400200
snapshot-l1-size snap 0x90008 be32 0xffffffff
snapshot-date snap 0x90010 be32 0xffffffff 0x90014 be32 0xffffffff
snapshot-clock snap 0x90018 be64 0xffffffffffffffff
snapshot-vm-size snap 0x90028 be64 0xffffffffffffffff
snapshot-vm-size-small snap 0x90020 be32 12345 0x90024 be32 0
snapshot-icount snap 0x90038 be64 0
snapshot-icount-max snap 0x90038 be64 0x8000000000000000
# Bitmaps.
bitmaps-length bitmap 0x1fc be32 16
bitmaps-reserved bitmap 0x204 be32 1
bitmaps-0 bitmap 0x200 be32 0
bitmaps-1 bitmap 0x200 be32 1
bitmaps-3 bitmap 0x200 be32 3
bitmaps-65535 bitmap 0x200 be32 65535
bitmaps-65536 bitmap 0x200 be32 65536
bitmaps-directory-0 bitmap 0x208 be64 0
bitmaps-directory-32 bitmap 0x208 be64 0x20
bitmaps-directory-63 bitmap 0x208 be64 0x3f
bitmaps-directory-40 bitmap 0x208 be64 40
bitmaps-directory-65 bitmap 0x208 be64 0x41
bitmaps-directory-96 bitmap 0x208 be64 0x60
bitmaps-directory-big bitmap 0x208 be64 0x4000000
bitmaps-directory-max bitmap 0x208 be64 0xffffffffffffffff
bitmaps-offset bitmap 0x210 be64 0xa0001
bitmaps-offset-high bitmap 0x210 be64 0x7fffffffc0000000
bitmaps-offset-past bitmap 0x210 be64 0x40000000
bitmaps-no-autoclear bitmap 88 be64 0
bitmaps-v2 bitmap 4 be32 2 72 be32 0x23852875 76 be32 24
bitmap-table-0 bitmap 0xa0000 be64 0
bitmap-table-unaligned bitmap 0xa0000 be64 0x70001
bitmap-table-high bitmap 0xa0000 be64 0xffffffffffff0000
bitmap-table-past bitmap 0xa0000 be64 0x40000000
bitmap-table-size-0 bitmap 0xa0008 be32 0
bitmap-table-size-2 bitmap 0xa0008 be32 2
bitmap-table-size-max bitmap 0xa0008 be32 0xffffffff
bitmap-flags bitmap 0xa000c be32 4
bitmap-flags-in-use bitmap 0xa000c be32 1
bitmap-flags-none bitmap 0xa000c be32 0
bitmap-type bitmap 0xa0010 u8 2
bitmap-granularity-8 bitmap 0xa0011 u8 8
bitmap-granularity-9 bitmap 0xa0011 u8 9
bitmap-granularity-31 bitmap 0xa0011 u8 31
bitmap-granularity-32 bitmap 0xa0011 u8 32
bitmap-name-long bitmap 0xa0012 be16 1024
bitmap-name-0 bitmap 0xa0012 be16 0
bitmap-name-nul bitmap 0xa0018 u8 0
bitmap-extra bitmap 0xa0014 be32 1
bitmap-extra-8 bitmap 0xa0014 be32 8
bitmap-extra-max bitmap 0xa0014 be32 0xffffffff
bitmap-same-name bitmap 0xa003a u8 0x30
bitmap-same-name-in-use bitmap 0xa003a u8 0x30 0xa002c be32 1
bitmap-in-use-same-name bitmap 0xa003a u8 0x30 0xa000c be32 1
bitmap-entry-reserved bitmap 0x80000 be64 0x2
bitmap-entry-ones bitmap 0x80000 be64 0x1
bitmap-entry-ones-offset bitmap 0x80000 be64 0x10001
bitmap-entry-unaligned bitmap 0x80000 be64 0x10200
bitmap-size-too-small bitmap 24 be64 0x20000000
# The walk.
l2-unaligned plain 0x30000 be64 0x8000000000040200
l2-reserved-bits plain 0x30000 be64 0xff000000000401ff
l2-past plain 0x30000 be64 0x8000000040000000
l2-highest plain 0x30000 be64 0x80ffffffffff0000
l2-is-l1 plain 0x30000 be64 0x8000000000030000
l2-is-header plain 0x30000 be64 0x8000000000000000
data-unaligned plain 0x40000 be64 0x8000000000050200
data-unaligned-second plain 0x40008 be64 0x8000000000060200
data-unaligned-later plain 0x40020 be64 0x8000000000070200
data-past plain 0x40000 be64 0x8000000040000000
data-highest plain 0x40000 be64 0x80ffffffffff0000
data-reserved-bits plain 0x40000 be64 0xbf000000000501fe
data-copied-0 plain 0x40000 be64 0x8000000000000000
data-header plain 0x40000 be64 1
data-is-l2 plain 0x40000 be64 0x8000000000040000
data-shared plain 0x40008 be64 0x8000000000050000
data-zero-alloc plain 0x40000 be64 0x8000000000050001
data-zero-unaligned plain 0x40000 be64 0x8000000000050201
data-zero-v2 v2 0x40000 be64 0x8000000000050001
data-zero-plain-v2 v2 0x40000 be64 1
data-compressed plain 0x40000 be64 0x4000000000050000
data-compressed-max plain 0x40000 be64 0xffffffffffffffff
data-compressed-some plain 0x40000 be64 0x4000000000050000 0x40008 be64 0x4000000000060000
data-compressed-dataf dataf 0x40000 be64 0x4000000000050000
data-file-offset dataf 0x40000 be64 0x8000000000010000
data-file-offset-later dataf 0x40008 be64 0x8000000000050000
data-file-unaligned dataf 0x40000 be64 0x8000000000000200
data-file-not-copied dataf 0x40000 be64 0
data-file-zero dataf 0x40000 be64 0x8000000000000001
tall-unaligned tall $(qcow2_l2 tall.base 2) be64 0x8000000000050001
extl2-both extl2 0x40008 be64 0x0000000100000001
extl2-both-later extl2 0x40028 be64 0x0000000100000001
extl2-unallocated-alloc extl2 0x40018 be64 1
extl2-zero-unallocated extl2 0x40018 be64 0xffffffff00000000
extl2-zero-all extl2 0x40008 be64 0xffffffff00000000
extl2-none extl2 0x40008 be64 0
extl2-some extl2 0x40008 be64 0x00f000000f0f0f0f
extl2-zero-flag extl2 0x40000 be64 0x8000000000050001
extl2-compressed extl2 0x40000 be64 0x4000000000050000
extl2-compressed-zero extl2 0x40000 be64 0x4000000000050000 0x40008 be64 0xffffffffffffffff
extl2-unaligned extl2 0x40000 be64 0x8000000000050200
extl2-adjacent extl2 0x40010 be64 0x8000000000060000 0x40008 be64 0xffffffff 0x40018 be64 0xffffffff
TABLE
)
