# shellcheck shell=bash
# dmg, cloop and bochs: qemu-img reads them and cannot make them.

make cloop good.cloop 65536 5
image good.cloop
make cloop one-block.cloop 512 1
image one-block.cloop
make cloop no-blocks.cloop 65536 0
image no-blocks.cloop
make cloop many-blocks.cloop 512 300
image many-blocks.cloop
cloop_broken() {
    local name=cloop-$1.cloop
    shift
    copy good.cloop "$name"
    poke "$name" "$@"
    image "$name"
}
cloop_broken block-size-0 128 be32 0
cloop_broken block-size-odd 128 be32 1000
cloop_broken block-size-64m-plus 128 be32 $(((64 << 20) + 512))
cloop_broken blocks-most 132 be32 0xffffffff
cloop_broken blocks-512m 132 be32 0x04000000
cloop_broken blocks-too-many 132 be32 0x1fffffff
cloop_broken offsets-fall 144 be64 1
cloop_broken offsets-far 176 be64 0x7fffffffffffffff
cloop_broken offsets-huge-block 152 be64 $((1 << 30))
cloop_broken magic 20 str X
for length in 64 128 130 136 150; do
    copy good.cloop "cloop-cut-$length.cloop"
    truncate -s $length "cloop-cut-$length.cloop"
    image "cloop-cut-$length.cloop"
    image "cloop-cut-$length.cloop" "-f cloop"
done

for version in 1 2; do
    make bochs "v$version.bochs" $version 65536 8 3
    image "v$version.bochs"
done
make bochs large-extent.bochs 2 1048576 8 1
image large-extent.bochs
bochs_broken() {
    local name=bochs-$1.bochs
    shift
    copy v2.bochs "$name"
    poke "$name" "$@"
    image "$name"
    image "$name" "-f bochs"
}
bochs_broken magic 0 str X
bochs_broken type 32 str Sparse
bochs_broken subtype 48 str Volatil
bochs_broken version-3 64 le32 0x30000
bochs_broken catalog-0 72 le32 0
bochs_broken catalog-small 72 le32 7
bochs_broken catalog-large 72 le32 0x100001
bochs_broken catalog-most 72 le32 0xffffffff
bochs_broken catalog-past-end 72 le32 0x80000
bochs_broken bitmap-0 76 le32 0
bochs_broken bitmap-most 76 le32 0xffffffff
bochs_broken extent-0 80 le32 0
bochs_broken extent-511 80 le32 511
bochs_broken extent-odd 80 le32 98304
bochs_broken extent-8m-plus 80 le32 0x1000000
bochs_broken extent-small 80 le32 512
bochs_broken disk-0 88 le64 0
bochs_broken disk-odd 88 le64 524289
bochs_broken disk-most 88 le64 0xffffffffffffffff
bochs_broken disk-exa 88 le64 0x1000000000000000
bochs_broken header-far 68 le32 0x10000000
bochs_broken header-most 68 le32 0xffffffff
for length in 100 511 512 520; do
    copy v2.bochs "bochs-cut-$length.bochs"
    truncate -s $length "bochs-cut-$length.bochs"
    image "bochs-cut-$length.bochs"
done

for kind in xml rsrc; do
    make dmg $kind.dmg $kind r0zirc0
    image $kind.dmg
    make dmg $kind-zeros.dmg $kind 000
    image $kind-zeros.dmg
    make dmg $kind-unknown.dmg $kind rur
    image $kind-unknown.dmg
done
make dmg many.dmg xml 0000000000i000000000r000000000i000000000z
image many.dmg
copy xml.dmg named-otherwise.image
image named-otherwise.image
image named-otherwise.image "-f dmg"
copy xml.dmg odd-length.dmg
bytes 100 x >>odd-length.dmg
image odd-length.dmg
copy xml.dmg far-trailer.dmg
bytes 2000 x >>far-trailer.dmg
image far-trailer.dmg
printf 'koly' >short.dmg
image short.dmg
truncate -s 4096 no-trailer.dmg
image no-trailer.dmg
dmg_broken() {
    local name=dmg-$1.dmg source=$2
    shift 2
    copy "$source.dmg" "$name"
    poke "$name" "$@"
    image "$name"
}
dmg_broken data-fork-far xml end-488 be64 0x7000000000000000
dmg_broken rsrc-far rsrc end-472 be64 0x7000000000000000
dmg_broken rsrc-long rsrc end-464 be64 0x7000000000000000
dmg_broken rsrc-empty rsrc end-464 be64 0
dmg_broken xml-far xml end-296 be64 0x7000000000000000
dmg_broken xml-long xml end-288 be64 0x7000000000000000
dmg_broken xml-empty xml end-288 be64 0
table=$(peek be64 rsrc.dmg $(($(stat -c %s rsrc.dmg) - 472)))
dmg_broken rsrc-data-offset rsrc "$table" be32 0xffffffff
dmg_broken rsrc-count-0 rsrc $((table + 8)) be32 0
dmg_broken rsrc-count-long rsrc $((table + 8)) be32 0xffffff
dmg_broken rsrc-resource-0 rsrc $((table + 256)) be32 0
dmg_broken rsrc-resource-long rsrc $((table + 256)) be32 0xffffff
dmg_broken mish-magic rsrc $((table + 260)) str fish
dmg_broken chunk-sectors rsrc $((table + 260 + 204 + 16)) be64 0x100000
dmg_broken chunk-length rsrc $((table + 260 + 204 + 32)) be64 0x10000000
dmg_broken chunk-first-sector rsrc $((table + 260 + 204 + 8)) be64 0x1000000
dmg_broken zeros-long rsrc $((table + 260 + 204 + 40 + 16)) be64 0x1000000000
# Raw chunks whose length is not their number of sectors, and images without a chunk.
for length in 0 0x7e00 0x7e01 0x8000 0x8001; do
    dmg_broken raw-length-$length rsrc $((table + 260 + 204 + 32)) be64 $length
done
no_chunks=()
for ((i = 0; i < 8; i++)); do
    no_chunks+=($((table + 260 + 204 + 40 * i)) be32 TYPE)
done
dmg_broken only-ends rsrc "${no_chunks[@]/TYPE/0xffffffff}"
dmg_broken only-comments rsrc "${no_chunks[@]/TYPE/0x7ffffffe}"
dmg_broken only-ignored rsrc "${no_chunks[@]/TYPE/2}"
dmg_broken only-unknown rsrc "${no_chunks[@]/TYPE/7}"
dmg_broken mish-magic-empty rsrc $((table + 260)) str fish end-20 be64 0
