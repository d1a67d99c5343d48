# shellcheck shell=bash
# VDI: dynamic, static, and header fields and block map entries changed.

# The unique ids of image and last snapshot are random: make them the same each time.
fix_ids() {
    poke "$1" 392 hex 000102030405060708090a0b0c0d0e0f 408 hex 101112131415161718191a1b1c1d1e1f
}

vdi() {
    local name=$1 size=$2 options=$3
    shift 3
    create vdi "$name" "$size" ${options:+-o "$options"}
    if (($# > 0)); then
        io vdi "$name" "$@"
    fi
    fix_ids "$name"
    image "$name"
}
blocks=("write -P 1 0 64k" "write -P 2 3000000 100000" "write -P 3 6291456 512")
vdi dynamic.vdi 8M "" "${blocks[@]}"
vdi dynamic-empty.vdi 8M ""
vdi dynamic-0.vdi 0 ""
vdi dynamic-odd.vdi 1000000 "" "write -P 1 0 512"
vdi dynamic-past-block.vdi 1049088 "" "write -P 1 1048576 512"
vdi dynamic-descending.vdi 4M "" "write -P 1 3M 64k" "write -P 2 1M 64k" "write -P 3 0 64k"
vdi dynamic-1t.vdi 1T "" "write -P 1 0 64k" "write -P 1 1000G 64k"
vdi static.vdi 4M static=on "${blocks[0]}" "write -P 2 3000000 100000"
vdi static-empty.vdi 2M static=on
vdi static-odd.vdi 1000000 static=on
copy static.vdi static-punched.vdi
punch static-punched.vdi $((2 << 20)) 65536
image static-punched.vdi

broken() {
    local name=broken-$1.vdi
    shift
    copy dynamic.vdi "$name"
    poke "$name" "$@"
    image "$name"
}
map=$(peek le32 dynamic.vdi 340)
broken signature 64 le32 0
broken version-0 68 le32 0
broken version-2 68 le32 0x20001
broken version-1-2 68 le32 0x10002
broken header-size 72 le32 0
broken type-0 76 le32 0
broken type-2 76 le32 2
broken type-3 76 le32 3
broken type-5 76 le32 5
broken flags 80 le32 1
broken description 84 str "a description of the image"
broken map-offset-0 340 le32 0
broken map-offset-odd 340 le32 513
broken map-offset-past-end 340 le32 0x10000000
broken map-offset-most 340 le32 0xfffffe00
broken data-offset-0 344 le32 0
broken data-offset-odd 344 le32 1025
broken data-offset-past-end 344 le32 0x10000000
broken data-offset-most 344 le32 0xfffffe00
broken geometry 348 le32 0xffffffff 352 le32 0xffffffff 356 le32 0xffffffff
broken sector-size-0 360 le32 0
broken sector-size-4096 360 le32 4096
broken size-0 368 le64 0
broken size-odd 368 le64 8000001
broken size-more 368 le64 16777216
broken size-512t 368 le64 0x1fffff80fffff
broken size-most 368 le64 0xffffffffffffffff
broken block-size-0 376 le32 0
broken block-size-512k 376 le32 524288
broken block-size-2m 376 le32 2097152
broken block-extra 380 le32 512
broken blocks-0 384 le32 0
broken blocks-less 384 le32 7
broken blocks-more 384 le32 100
broken blocks-limit 384 le32 0x1fffff80
broken blocks-over 384 le32 0x1fffff81
broken blocks-most 384 le32 0xffffffff
broken allocated-most 388 le32 0xffffffff
broken uuid-link 424 hex 01
broken uuid-parent 440 hex 01
broken entry-free "$map" le32 0xffffffff
broken entry-zero "$map" le32 0xfffffffe
broken entry-past-end "$map" le32 100
broken entry-large "$map" le32 0x1fffff80
broken entry-most "$map" le32 0xfffffffd
broken entry-twice $((map + 4)) le32 0
for length in 64 68 100 400 511 512 516 1024 1025 66560 1049600 2000000; do
    copy dynamic.vdi "cut-$length.vdi"
    truncate -s $length "cut-$length.vdi"
    image "cut-$length.vdi"
    image "cut-$length.vdi" "-f vdi"
done
image dynamic.vdi "-f vdi"
image dynamic.vdi "-f raw"
