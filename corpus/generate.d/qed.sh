# shellcheck shell=bash
# QED: cluster and table sizes, header fields, table entries. Backing files are in chains.sh.

qed() {
    local name=$1 size=$2 options=$3
    shift 3
    create qed "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io qed "$name" "$@"
    fi
    image "$name"
}
sprinkle=("write -P 17 0 5000" "write -P 18 200192 131072" "write -P 19 1000448 70144"
    "write -z 524288 65536")
qed good.qed 2M "" "${sprinkle[@]}"
qed empty.qed 2M ""
qed odd.qed 1000448 "" "write -P 1 0 512"
qed zero.qed 2M "" "write -P 1 0 256k" "write -z 64k 64k" "write -z 1M 512k"
qed descending.qed 1M "" "write -P 1 960k 64k" "write -P 2 896k 64k" "write -P 3 0 64k"
qed cluster-4k.qed 2M cluster_size=4k "${sprinkle[@]}"
qed cluster-1m.qed 4M cluster_size=1M "${sprinkle[@]}"
qed table-1.qed 2M table_size=1,cluster_size=4k
qed table-16.qed 2M table_size=16 "${sprinkle[@]}"
qed large.qed 1T "" "write -P 1 1000G 64k"

# Header: 0 magic, 4 cluster size, 8 table size, 12 header size, 16 le64 features, 24 compatible,
# 32 autoclear, 40 L1 offset, 48 image size, 56 backing name offset, 60 its length.
broken() {
    local name=broken-$1.qed
    shift
    copy good.qed "$name"
    poke "$name" "$@"
    image "$name"
}
broken magic 0 str QEX
broken cluster-size-0 4 le32 0
broken cluster-size-2k 4 le32 2048
broken cluster-size-odd 4 le32 65537
broken cluster-size-128m 4 le32 0x8000000
broken table-size-0 8 le32 0
broken table-size-3 8 le32 3
broken table-size-32 8 le32 32
broken header-size-0 12 le32 0
broken header-size-2 12 le32 2
broken header-size-most 12 le32 0xffffffff
broken features-unknown 16 le64 0x100
broken features-all 16 le64 0xffffffffffffffff
broken features-check 16 le64 2
broken compatible 24 le64 0xffffffffffffffff
broken autoclear 32 le64 0xffffffffffffffff
broken l1-0 40 le64 0
broken l1-odd 40 le64 65537
broken l1-past-end 40 le64 0x10000000
broken l1-most 40 le64 0xffffffffffff0000
broken size-0 48 le64 0
broken size-odd 48 le64 1000001
broken size-most 48 le64 0xffffffffffffffff
broken size-limit 48 le64 0x400000000000
broken size-over 48 le64 0x400000000200
l1=$(peek le64 good.qed 40)
l2=$(peek le64 good.qed "$l1")
broken l1-entry-0 "$l1" le64 0
broken l1-entry-1 "$l1" le64 1
broken l1-entry-odd "$l1" le64 $((l2 + 512))
broken l1-entry-past-end "$l1" le64 0x10000000
broken l1-entry-most "$l1" le64 0xffffffffffffffff
broken l1-entry-itself "$l1" le64 "$l1"
broken l2-entry-1 "$l2" le64 1
broken l2-entry-odd "$l2" le64 $((l2 + 512))
broken l2-entry-past-end "$l2" le64 0x10000000
broken l2-entry-most "$l2" le64 0xffffffffffffffff
broken l2-entry-header "$l2" le64 65536
broken l2-entry-twice $((l2 + 8)) le64 "$(peek le64 good.qed "$l2")"
for length in 4 63 64 512 65536 131072 327680 330000 500000; do
    copy good.qed "cut-$length.qed"
    truncate -s $length "cut-$length.qed"
    image "cut-$length.qed"
    image "cut-$length.qed" "-f qed"
done
image good.qed "-f qed"
