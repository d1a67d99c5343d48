# shellcheck shell=bash
# Raw images: every place a hole can be, sizes that are no multiple of anything, and contents that
# qemu-img treats as raw although they look like something.

# raw_size NAME SIZE [OFFSET LENGTH]...: a file of SIZE with data at the given places.
raw_size() {
    local name=$1 size=$2
    truncate -s "$size" "$name"
    shift 2
    while (($# > 0)); do
        bytes "$2" d | write_at "$name" "$1"
        shift 2
    done
    image "$name"
}

raw_size empty.raw 0
for size in 1 511 512 513 1000 4096 4097 65535 65536 65537; do
    raw_size "data-$size.raw" $size 0 $size
    raw_size "hole-$size.raw" $size
done
raw_size data-256k.raw 262144 0 262144
raw_size hole-1m.raw 1048576
raw_size hole-first.raw 1048576 524288 524288
raw_size hole-last.raw 1048576 0 524288
raw_size hole-middle.raw 1048576 0 65536 983040 65536
raw_size data-middle.raw 1048576 458752 131072
raw_size data-ends.raw 1048576 0 4096 1044480 4096
raw_size stripes.raw 262144 0 4096 8192 4096 16384 4096 24576 4096 32768 4096 131072 65536
raw_size tail-data.raw 1052677 1048576 4101
raw_size tail-hole.raw 1052677 0 8192
raw_size tail-one-byte.raw 1048577 1048576 1
raw_size tail-in-page.raw 1000000 995328 4672
raw_size far.raw $((1 << 40)) $((1 << 39)) 4096
raw_size far-end.raw $(((1 << 40) + 100)) $((1 << 40)) 100

# Zeros which are allocated are data.
head -c 131072 /dev/zero >zeros-written.raw
image zeros-written.raw
fallocate -l 131072 zeros-fallocated.raw
image zeros-fallocated.raw
raw_size punched.raw 1048576 0 1048576
punch punched.raw 65536 131072
punch punched.raw 1040384 8192

# An extended boot record, a GPT, an ISO 9660 volume and a LUKS2 header: all raw to qemu.
raw_size mbr.raw 1048576 0 4096
poke mbr.raw 510 hex 55aa
raw_size gpt.raw 1048576 0 8192
poke gpt.raw 446 hex 000002 450 u8 0xee 454 le32 1 458 le32 2047 510 hex 55aa 512 str "EFI PART"
raw_size iso.raw 1048576 32768 4096
poke iso.raw 32768 hex 01 32769 str CD001 32774 u8 1
raw_size luks2.raw 1048576 0 4096
poke luks2.raw 0 hex 4c554b53babe 6 be16 2 8 be64 16384
# Text which is nearly a VMDK descriptor.
printf '# Disk DescriptorFile is what this is not\nversion=9\n' >text.raw
image text.raw
printf 'QFI' >qcow-magic-short.raw
image qcow-magic-short.raw
image data-1000.raw "-f raw"
image stripes.raw "-f raw"
