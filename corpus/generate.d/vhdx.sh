# shellcheck shell=bash
# VHDX: block sizes, both headers, region and metadata tables, block states, a log to replay.

# Random are: the headers' GUIDs and sequence numbers, what is left in the log, and the page-83 id
# (the third item of the metadata, which is the second region). Make them the same each time.
fix_ids() {
    local at metadata one=7 two=8
    (("$(peek le64 "$1" 65544)" < "$(peek le64 "$1" 131080)")) || one=9
    poke "$1" 65544 le64 $one 131080 le64 $two 1048576 zero 65536
    for at in 65536 131072; do
        poke "$1" $((at + 16)) hex 000102030405060708090a0b0c0d0e0f \
            $((at + 32)) hex 101112131415161718191a1b1c1d1e1f "$at" crc32c 4096:4
    done
    metadata=$(peek le64 "$1" $((196608 + 48 + 16)))
    poke "$1" $((metadata + $(peek le32 "$1" $((metadata + 32 + 2 * 32 + 16))))) \
        hex 202122232425262728292a2b2c2d2e2f
}

vhdx() {
    local name=$1 size=$2 options=$3
    shift 3
    create vhdx "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io vhdx "$name" "$@"
    fi
    fix_ids "$name"
    image "$name"
}
vhdx dynamic.vhdx 16M block_size=1M "write -P 1 0 64k" "write -P 2 3000000 100000" \
    "write -P 3 8M 512"
vhdx dynamic-empty.vhdx 16M ""
vhdx dynamic-odd.vhdx 1000000 block_size=1M "write -P 1 0 512"
vhdx dynamic-512.vhdx 512 block_size=1M
for size in 1M 8M 32M 256M; do
    vhdx "block-$size.vhdx" 512M block_size=$size "write -P 1 0 512"
done
for size in 1G 2G 40G; do
    vhdx "auto-$size.vhdx" $size ""
done
vhdx large.vhdx 64T block_size=256M
vhdx states-off.vhdx 16M block_size=1M,block_state_zero=off "write -P 1 1M 512"
vhdx log-2m.vhdx 16M block_size=1M,log_size=2M "write -P 1 1M 512"
vhdx fixed.vhdx 4M subformat=fixed,block_size=1M "write -P 1 0 64k"
vhdx fixed-empty.vhdx 2M subformat=fixed,block_size=1M

# header NAME POKES (offsets within the header): both headers get the pokes and new sums.
header() {
    local name=header-$1.vhdx at word i
    shift
    word=("$@")
    copy dynamic.vhdx "$name"
    for at in 65536 131072; do
        for ((i = 0; i < ${#word[@]}; i += 3)); do
            poke "$name" $((at + word[i])) "${word[i + 1]}" "${word[i + 2]}"
        done
        poke "$name" "$at" crc32c 4096:4
    done
    image "$name"
}
header same-sequence 8 le64 7
header same-sequence-differ 8 le64 7
poke header-same-sequence-differ.vhdx 65552 hex ff 65536 crc32c 4096:4
header log-version 64 le16 1
header version-0 66 le16 0
header version-2 66 le16 2
header log-length-0 68 le32 0
header log-length-odd 68 le32 1000000
header log-length-most 68 le32 0xfff00000
header log-offset-0 72 le64 0
header log-offset-odd 72 le64 1048577
header log-offset-past-end 72 le64 0x10000000
header log-guid 48 hex 0102030405060708090a0b0c0d0e0f10
header signature 0 str hoad

broken() {
    local name=broken-$1.vhdx
    shift
    copy dynamic.vhdx "$name"
    poke "$name" "$@"
    image "$name"
}
broken identifier 0 str vhdyfile
broken creator 8 hex 3d004500
broken header-one-sum 65540 le32 1
broken header-two-sum 131076 le32 1
broken header-both-sums 65540 le32 1 131076 le32 1
broken header-one-sequence 65544 le64 0xffffffff 65536 crc32c 4096:4
broken region-one-sum 196612 le32 1
broken region-both-sums 196612 le32 1 262148 le32 1

# region NAME POKES (offsets within the table): both region tables.
region() {
    local name=region-$1.vhdx at word i
    shift
    word=("$@")
    copy dynamic.vhdx "$name"
    for at in 196608 262144; do
        for ((i = 0; i < ${#word[@]}; i += 3)); do
            poke "$name" $((at + word[i])) "${word[i + 1]}" "${word[i + 2]}"
        done
        poke "$name" "$at" crc32c 65536:4
    done
    image "$name"
}
region signature 0 str rego
region count-0 8 le32 0
region count-1 8 le32 1
region count-3 8 le32 3
region count-2047 8 le32 2047
region count-2048 8 le32 2048
region reserved 12 le32 1
region first-unknown 16 hex ff
region first-unknown-optional 16 hex ff 44 le32 0
region first-twice 48 hex "$(od -An -tx1 -j 196624 -N 16 dynamic.vhdx | tr -d ' \n')"
region offset-0 32 le64 0
region offset-odd 32 le64 0x300001
region offset-past-end 32 le64 0x100000000
region offset-most 32 le64 0xffffffffffff0000
region offset-overlap 32 le64 0x200000
region length-0 40 le32 0
region length-odd 40 le32 1000
region length-most 40 le32 0xfff00000

# Where BAT (first entry) and metadata (second entry) are.
bat=$(peek le64 dynamic.vhdx $((196608 + 16 + 16)))
metadata=$(peek le64 dynamic.vhdx $((196608 + 48 + 16)))
broken metadata-signature "$metadata" str metadatx
broken metadata-count-0 $((metadata + 10)) le16 0
broken metadata-count-4 $((metadata + 10)) le16 4
broken metadata-count-2047 $((metadata + 10)) le16 2047
broken metadata-count-2048 $((metadata + 10)) le16 2048
broken metadata-unknown $((metadata + 32)) hex ff
broken metadata-twice $((metadata + 64)) hex \
    "$(od -An -tx1 -j $((metadata + 32)) -N 16 dynamic.vhdx | tr -d ' \n')"
broken metadata-item-low $((metadata + 48)) le32 0
broken metadata-item-far $((metadata + 48)) le32 0x7fffffff
broken metadata-item-long $((metadata + 52)) le32 0x7fffffff
broken metadata-flags $((metadata + 56)) le32 0xffffffff
# The items follow in the order of the table: file parameters, size, page 83, logical, physical.
item() {
    printf '%d\n' $((metadata + $(peek le32 dynamic.vhdx $((metadata + 32 + 32 * $1 + 16)))))
}
for ((i = 0; i < 5; i++)); do
    items[i]=$(item $i)
done
broken block-size-0 "${items[0]}" le32 0
broken block-size-1 "${items[0]}" le32 1
broken block-size-512k "${items[0]}" le32 524288
broken block-size-3m "${items[0]}" le32 3145728
broken block-size-512m "${items[0]}" le32 0x20000000
broken block-size-2g "${items[0]}" le32 0x80000000
broken has-parent $((items[0] + 4)) le32 2
broken leave-allocated $((items[0] + 4)) le32 1
broken parameters-unknown $((items[0] + 4)) le32 0xfc
broken size-0 "${items[1]}" le64 0
broken size-odd "${items[1]}" le64 16777215
broken size-1000 "${items[1]}" le64 1000
broken size-64t "${items[1]}" le64 $((64 << 40))
broken size-over-64t "${items[1]}" le64 $(((64 << 40) + 512))
broken size-most "${items[1]}" le64 0xffffffffffffffff
broken logical-0 "${items[3]}" le32 0
broken logical-4096 "${items[3]}" le32 4096
broken logical-1000 "${items[3]}" le32 1000
broken physical-0 "${items[4]}" le32 0
broken physical-512 "${items[4]}" le32 512
broken physical-1000 "${items[4]}" le32 1000
# Block states 0..7 in the first entry; states and offsets that are not allowed.
for state in 0 1 2 3 4 5 6 7; do
    broken "state-$state" "$bat" le64 $state
    broken "state-$state-offset" "$bat" le64 $((0x800000 + state))
done
broken bat-past-end "$bat" le64 $((0x100000000000 + 6))
broken bat-most "$bat" le64 0xfffffffffff00006
broken bat-over-metadata "$bat" le64 $((metadata + 6))
broken bat-over-itself "$bat" le64 $((bat + 6))
broken bat-over-log "$bat" le64 $((0x100000 + 6))
broken bat-over-header "$bat" le64 6
broken bat-twice $((bat + 8)) le64 "$(peek le64 dynamic.vhdx "$bat")"
broken bat-reserved "$bat" le64 $(($(peek le64 dynamic.vhdx "$bat") | 0x80000))

for length in 4 8 65536 69632 131072 196608 262144 327680 1048576 2097152 3145728 4194304 \
    5000000; do
    copy dynamic.vhdx "cut-$length.vhdx"
    truncate -s $length "cut-$length.vhdx"
    image "cut-$length.vhdx"
done
copy dynamic.vhdx tail.vhdx
bytes 100 x >>tail.vhdx
image tail.vhdx

# A log with one entry: le32 "loge", crc, length, tail, le64 sequence, le32 descriptors, reserved,
# GUID, le64 flushed, last offset; then one zero descriptor.
log_entry() {
    local name=$1 sequence=$2 log=1048576
    copy header-log-guid.vhdx "$name"
    poke "$name" $log zero 4096 $log str loge $((log + 8)) le32 4096 $((log + 12)) le32 0 \
        $((log + 16)) le64 "$sequence" $((log + 24)) le32 1 \
        $((log + 32)) hex 0102030405060708090a0b0c0d0e0f10 \
        $((log + 48)) le64 "$(stat -c %s "$name")" $((log + 56)) le64 "$(stat -c %s "$name")" \
        $((log + 64)) str zero $((log + 72)) le64 65536 $((log + 80)) le64 $((0x900000)) \
        $((log + 88)) le64 "$sequence"
}
log_entry log-one.vhdx 5
poke log-one.vhdx 1048576 crc32c 4096:4
image log-one.vhdx
log_entry log-bad-sum.vhdx 5
image log-bad-sum.vhdx
log_entry log-descriptors-most.vhdx 5
poke log-descriptors-most.vhdx 1048600 le32 0xffffffff 1048576 crc32c 4096:4
image log-descriptors-most.vhdx
log_entry log-length-0.vhdx 5
poke log-length-0.vhdx 1048584 le32 0 1048576 crc32c 4096:4
image log-length-0.vhdx
log_entry log-zero-length-descriptor.vhdx 5
poke log-zero-length-descriptor.vhdx 1048648 le64 0 1048576 crc32c 4096:4
image log-zero-length-descriptor.vhdx
log_entry log-other-guid.vhdx 5
poke log-other-guid.vhdx 1048608 hex ff 1048576 crc32c 4096:4
image log-other-guid.vhdx
image dynamic.vhdx "-f vhdx"
image dynamic.vhdx "-f raw"
